//! Where a card and the API differ, in words for whoever builds a flow.

use serde::Serialize;

use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, literal, md};
use crate::emit::docs::markdown::inline;
use crate::model::{BoundCard, Section};
use crate::reconcile::Finding;

/// A difference that matters to a flow.
#[derive(Serialize)]
pub(super) struct Difference {
    subject: Md,
    text: Md,
}

/// The differences that matter to a flow. Others are on the page of the reconciliation.
pub(super) fn differences(context: &Context<'_>, index: usize, bound: &BoundCard) -> Vec<Difference> {
    let findings = context.findings.of_card(bound);
    findings.filter_map(|finding| difference(context, index, bound, finding)).collect()
}

fn difference(context: &Context<'_>, index: usize, bound: &BoundCard, finding: &Finding) -> Option<Difference> {
    let advice = inline(finding.advice.as_deref()?).sentence();
    let reason = finding.decision.as_ref().map(|decision| inline(&decision.reason).sentence());
    let place = context.findings.place(finding, bound);
    let subject = match place {
        Some((section, at)) => {
            let label = literal(&bound.card.section(section).get(at)?.label);
            let page = context.sitemap.cards.get(index)?.page();
            let link = context.sitemap.card_field(index, section, at).map(|target| target.link(page, &label));
            md!("{} ({})", &link.unwrap_or(label), singular(section))
        }
        None => context.findings.subject(finding, bound),
    };
    Some(Difference { subject, text: Md::join([Some(advice), reason].into_iter().flatten(), " ") })
}

fn singular(section: Section) -> &'static str {
    match section {
        Section::Options => "option",
        Section::Inputs => "input",
        Section::Outputs => "output",
    }
}
