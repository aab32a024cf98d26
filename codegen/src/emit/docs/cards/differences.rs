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
    let mut differences: Vec<Difference> = Vec::new();
    for finding in context.findings.of_card(bound).filter(|finding| !finding.is_obstacle) {
        let Some(text) = advice(finding) else { continue };
        let subject = subject(context, index, bound, finding);
        match differences.last_mut().filter(|last| last.subject == subject) {
            Some(last) => last.text = md!("{} {}", &last.text, &text),
            None => differences.push(Difference { subject, text }),
        }
    }
    differences
}

/// What keeps the card from doing what it is for, and what to do instead.
pub(super) fn obstacles(context: &Context<'_>, bound: &BoundCard) -> Md {
    let found = context.findings.of_card(bound).filter(|finding| finding.is_obstacle);
    Md::join(found.filter_map(advice), " ")
}

/// What a finding means to a flow, and why.
fn advice(finding: &Finding) -> Option<Md> {
    let advice = inline(finding.advice.as_deref()?).sentence();
    let reason = finding.decision.as_ref().map(|decision| inline(&decision.reason).sentence());
    Some(Md::join([Some(advice), reason].into_iter().flatten(), " "))
}

/// The field that a finding is about, with a link to it, or the section.
fn subject(context: &Context<'_>, index: usize, bound: &BoundCard, finding: &Finding) -> Md {
    let place = context.findings.place(finding, bound);
    let field = place.and_then(|(section, at)| Some((section, at, bound.card.section(section).get(at)?)));
    let Some((section, at, field)) = field else { return context.findings.subject(finding, bound) };
    let label = literal(&field.label);
    let target = context.sitemap.card_field(index, section, at);
    let page = context.sitemap.cards.get(index).map(|target| target.page());
    let link = target.zip(page).map(|(target, page)| target.link(page, &label));
    md!("{} ({})", &link.unwrap_or(label), singular(section))
}

fn singular(section: Section) -> &'static str {
    match section {
        Section::Options => "option",
        Section::Inputs => "input",
        Section::Outputs => "output",
    }
}
