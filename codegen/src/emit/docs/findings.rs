//! Where the two documents disagree, for the pages of cards and the report.

use std::collections::BTreeMap;

use serde::Serialize;

use super::cards::heading;
use super::escape::{Md, code, literal, md};
use super::markdown::inline;
use super::sitemap::source;
use crate::decisions::Decision;
use crate::model::{BoundCard, Section};
use crate::reconcile::Finding;
use crate::source::SourceMap;

/// A finding in words.
#[derive(Serialize)]
pub(super) struct Remark {
    subject: Md,
    message: Md,
    rule: Md,
    decision: Md,
    source: Md,
}

/// Findings by the card that they are about, in their order.
pub(super) struct Findings<'a> {
    by_card: BTreeMap<&'a str, Vec<&'a Finding>>,
}

impl<'a> Findings<'a> {
    /// Sorts findings by card, and those of a card by the place of their field in it.
    pub(super) fn new(findings: &'a [Finding], cards: &[BoundCard]) -> Self {
        let mut by_card: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
        for finding in findings {
            by_card.entry(finding.card_slug()).or_default().push(finding);
        }
        for bound in cards {
            if let Some(findings) = by_card.get_mut(bound.card.slug.as_str()) {
                findings.sort_by_cached_key(|finding| place_in(bound, finding));
            }
        }
        Self { by_card }
    }

    fn about(&self, slug: &str) -> &[&'a Finding] {
        self.by_card.get(slug).map_or(&[], Vec::as_slice)
    }

    /// What is to be said about a card.
    pub(super) fn of_card(&self, bound: &BoundCard, sources: &SourceMap) -> Vec<Remark> {
        let findings = self.about(&bound.card.slug).iter();
        let remark = |finding: &&Finding| {
            let about = match subject(finding, bound) {
                whole if whole.is_empty() => md!("The card"),
                part => part,
            };
            remark(finding, about, sources)
        };
        findings.map(remark).collect()
    }

    /// Links from a field to what is said about it.
    pub(super) fn marks(&self, bound: &BoundCard, section: Section, key: &str) -> Md {
        let numbered = (1usize..).zip(self.about(&bound.card.slug));
        let about_field = numbered.filter(|(_, finding)| field_of(finding) == Some((section.as_str(), key)));
        let marks = about_field.map(|(number, _)| md!("[{}](#differences)", number));
        match Md::join(marks, " ") {
            none if none.is_empty() => none,
            some => md!("<sup>{}</sup>", &some),
        }
    }
}

/// Where the field stands that a finding is about; first of all what is about the card or a section as a whole.
fn place_in(bound: &BoundCard, finding: &Finding) -> Option<(Section, usize)> {
    let (section, key) = field_of(finding)?;
    let section = Section::ALL.into_iter().find(|known| known.as_str() == section)?;
    bound.card.section(section).iter().position(|field| field.key == key).map(|index| (section, index))
}

fn field_of(finding: &Finding) -> Option<(&str, &str)> {
    finding.subject.split_once('/')?.1.split_once('/')
}

/// A finding in words.
pub(super) fn remark(finding: &Finding, subject: Md, sources: &SourceMap) -> Remark {
    let places = [finding.card_span, finding.api_span].into_iter().filter(|span| !span.is_nowhere());
    Remark {
        subject,
        message: inline(&finding.message).sentence(),
        rule: code(finding.rule),
        decision: finding.decision.as_ref().map(|decision| decided(decision, sources)).unwrap_or_default(),
        source: Md::join(places.map(|span| source(sources, span)), " "),
    }
}

fn decided(decision: &Decision, sources: &SourceMap) -> Md {
    let verdict = inline(&decision.verdict).sentence();
    let reason = inline(&decision.reason).sentence();
    md!("*Decided*: {} {} {}", &verdict, &reason, &source(sources, decision.span))
}

/// The field or section that a finding is about; nothing if it is about the card as a whole.
pub(super) fn subject(finding: &Finding, bound: &BoundCard) -> Md {
    let Some((_, rest)) = finding.subject.split_once('/') else { return Md::default() };
    let (section, key) = rest.split_once('/').map_or((rest, None), |(section, key)| (section, Some(key)));
    let Some(known) = Section::ALL.into_iter().find(|known| known.as_str() == section) else { return literal(rest) };
    let Some(key) = key else { return md!("{}", heading(known)) };
    let field = bound.card.section(known).iter().find(|field| field.key == key);
    let label = field.map_or(key, |field| field.label.as_str());
    md!("{}, {}", heading(known), &literal(label))
}
