//! Disagreements between the two documents, for card pages and the reconciliation page.

use std::collections::BTreeMap;

use serde::Serialize;

use super::escape::{Md, code, literal, md};
use super::input::source_note;
use super::markdown::inline;
use crate::decisions::Decision;
use crate::model::{BoundCard, Section};
use crate::reconcile::Finding;
use crate::reconcile::rules::meaning;
use crate::source::SourceMap;

/// A finding as shown on a page.
#[derive(Serialize)]
pub(super) struct FindingEntry {
    subject: Md,
    message: Md,
    rule: Md,
    decision: Md,
    source: Md,
}

/// The findings of each card.
pub(super) struct Findings<'a> {
    by_card: BTreeMap<&'a str, Vec<&'a Finding>>,
}

impl<'a> Findings<'a> {
    /// Groups findings by card and sorts those of a card by the position of their field.
    pub(super) fn new(findings: &'a [Finding], cards: &[BoundCard]) -> Self {
        let mut by_card: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
        for finding in findings {
            by_card.entry(finding.card_slug()).or_default().push(finding);
        }
        for bound in cards {
            if let Some(findings) = by_card.get_mut(bound.card.slug.as_str()) {
                findings.sort_by_cached_key(|finding| position(bound, finding));
            }
        }
        Self { by_card }
    }

    fn of(&self, slug: &str) -> &[&'a Finding] {
        self.by_card.get(slug).map_or(&[], Vec::as_slice)
    }

    /// The findings about a card.
    pub(super) fn of_card(&self, bound: &BoundCard, sources: &SourceMap) -> Vec<FindingEntry> {
        let findings = self.of(&bound.card.slug).iter();
        let entry = |finding: &&Finding| {
            let subject = match subject(finding, bound) {
                none if none.is_empty() => md!("The card"),
                part => part,
            };
            entry(finding, subject, sources)
        };
        findings.map(entry).collect()
    }

    /// Links from a field to the findings about it.
    pub(super) fn marks(&self, bound: &BoundCard, section: Section, key: &str) -> Md {
        let numbered = (1usize..).zip(self.of(&bound.card.slug));
        let about_field = numbered.filter(|(_, finding)| field_of(finding) == Some((section.as_str(), key)));
        let marks = about_field.map(|(number, _)| md!("[{}](#differences)", number));
        match Md::join(marks, " ") {
            none if none.is_empty() => none,
            some => md!("<sup>{}</sup>", &some),
        }
    }
}

/// The position of the field that a finding is about; findings about the card or a section as a whole come first.
fn position(bound: &BoundCard, finding: &Finding) -> Option<(Section, usize)> {
    let (section, key) = field_of(finding)?;
    let section = Section::ALL.into_iter().find(|known| known.as_str() == section)?;
    bound.card.section(section).iter().position(|field| field.key == key).map(|index| (section, index))
}

fn field_of(finding: &Finding) -> Option<(&str, &str)> {
    finding.subject.split_once('/')?.1.split_once('/')
}

/// A finding with the subject that the page gives it.
pub(super) fn entry(finding: &Finding, subject: Md, sources: &SourceMap) -> FindingEntry {
    let places = [finding.card_span, finding.api_span].into_iter().filter(|span| !span.is_nowhere());
    FindingEntry {
        subject,
        message: inline(&finding.message).sentence(),
        rule: code(finding.rule),
        decision: finding.decision.as_ref().map(|decision| self::decision(decision, sources)).unwrap_or_default(),
        source: Md::join(places.map(|span| source_note(sources, span)), " "),
    }
}

fn decision(decision: &Decision, sources: &SourceMap) -> Md {
    let verdict = inline(&meaning(decision)).sentence();
    let reason = inline(&decision.reason).sentence();
    md!("*Decision*: {} {} {}", &verdict, &reason, &source_note(sources, decision.span))
}

/// The field or section that a finding is about; empty if it is about the card as a whole.
pub(super) fn subject(finding: &Finding, bound: &BoundCard) -> Md {
    let Some((_, rest)) = finding.subject.split_once('/') else { return Md::default() };
    let (section, key) = rest.split_once('/').map_or((rest, None), |(section, key)| (section, Some(key)));
    let Some(known) = Section::ALL.into_iter().find(|known| known.as_str() == section) else { return literal(rest) };
    let Some(key) = key else { return md!("{}", section_heading(known)) };
    let field = bound.card.section(known).iter().find(|field| field.key == key);
    let label = field.map_or(key, |field| field.label.as_str());
    md!("{}, {}", section_heading(known), &literal(label))
}

/// The heading of a card's section.
pub(super) fn section_heading(section: Section) -> &'static str {
    match section {
        Section::Options => "Options",
        Section::Inputs => "Inputs",
        Section::Outputs => "Outputs",
    }
}
