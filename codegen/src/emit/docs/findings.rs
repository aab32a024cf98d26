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
    /// The numbers that the page of the card gives them, by their subject.
    numbers: BTreeMap<&'a str, Vec<usize>>,
    /// Where the fields of each card are, by the card's slug.
    places: BTreeMap<&'a str, Places<'a>>,
}

/// The index of each field in its section.
type Places<'a> = BTreeMap<(Section, &'a str), usize>;

impl<'a> Findings<'a> {
    /// Groups findings by card and sorts those of a card by the position of their field.
    pub(super) fn new(findings: &'a [Finding], cards: &'a [BoundCard]) -> Self {
        let mut by_card: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
        for finding in findings {
            by_card.entry(finding.card_slug()).or_default().push(finding);
        }
        let of_card = |bound: &'a BoundCard| (bound.card.slug.as_str(), places(bound));
        let places: BTreeMap<&str, Places<'_>> = cards.iter().map(of_card).collect();
        let mut numbers: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (slug, findings) in &mut by_card {
            if let Some(places) = places.get(slug) {
                findings.sort_by_cached_key(|finding| position(places, finding));
            }
            for (number, finding) in (1usize..).zip(findings.iter()) {
                numbers.entry(&finding.subject).or_default().push(number);
            }
        }
        Self { by_card, numbers, places }
    }

    /// The findings about a card.
    pub(super) fn of_card(&self, bound: &BoundCard, sources: &SourceMap) -> Vec<FindingEntry> {
        let findings = self.by_card.get(bound.card.slug.as_str()).map_or(&[] as &[_], Vec::as_slice).iter();
        let entry = |finding: &&Finding| {
            let subject = match self.subject(finding, bound) {
                none if none.is_empty() => md!("The card"),
                part => part,
            };
            entry(finding, subject, sources)
        };
        findings.map(entry).collect()
    }

    /// Links from a field to the findings about it.
    pub(super) fn marks(&self, bound: &BoundCard, section: Section, key: &str) -> Md {
        let subject = format!("{}/{section}/{key}", bound.card.slug);
        let numbers = self.numbers.get(subject.as_str()).map_or(&[] as &[_], Vec::as_slice);
        let marks = numbers.iter().map(|number| md!("[{}](#differences)", *number));
        match Md::join(marks, " ") {
            none if none.is_empty() => none,
            some => md!("<sup>{}</sup>", &some),
        }
    }

    /// The field or section that a finding is about; empty if it is about the card as a whole.
    pub(super) fn subject(&self, finding: &Finding, bound: &BoundCard) -> Md {
        let Some((_, rest)) = finding.subject.split_once('/') else { return Md::default() };
        let (section, key) = rest.split_once('/').map_or((rest, None), |(section, key)| (section, Some(key)));
        let Some(known) = section_called(section) else { return literal(rest) };
        let Some(key) = key else { return md!("{}", section_heading(known)) };
        let index = self.places.get(bound.card.slug.as_str()).and_then(|places| places.get(&(known, key)));
        let field = index.and_then(|index| bound.card.section(known).get(*index));
        let label = field.map_or(key, |field| field.label.as_str());
        md!("{}, {}", section_heading(known), &literal(label))
    }
}

fn places(bound: &BoundCard) -> Places<'_> {
    let of_section = |section: Section| {
        let fields = bound.card.section(section).iter().enumerate().rev();
        fields.map(move |(index, field)| ((section, field.key.as_str()), index))
    };
    Section::ALL.into_iter().flat_map(of_section).collect()
}

/// The position of the field that a finding is about; findings about the card or a section as a whole come first.
fn position(places: &Places<'_>, finding: &Finding) -> Option<(Section, usize)> {
    let (section, key) = finding.subject.split_once('/')?.1.split_once('/')?;
    let section = section_called(section)?;
    places.get(&(section, key)).map(|index| (section, *index))
}

fn section_called(name: &str) -> Option<Section> {
    Section::ALL.into_iter().find(|known| known.as_str() == name)
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

/// The heading of a card's section.
pub(super) fn section_heading(section: Section) -> &'static str {
    match section {
        Section::Options => "Options",
        Section::Inputs => "Inputs",
        Section::Outputs => "Outputs",
    }
}
