//! Disagreements between the two documents, for card pages and the reconciliation page.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::decisions::Decision;
use crate::emit::docs::escape::{Md, literal, md};
use crate::emit::docs::markdown::{first_sentence, inline};
use crate::model::{BoundCard, Section};
use crate::reconcile::Finding;
use crate::reconcile::rules::meaning;

/// A finding as shown on a page.
#[derive(Serialize)]
pub(super) struct FindingEntry {
    subject: Md,
    message: Md,
    decision: Md,
}

/// The findings of each card.
pub(in crate::emit::docs) struct Findings<'a> {
    by_card: BTreeMap<&'a str, Vec<&'a Finding>>,
    /// Where the fields of each card are, by the card's slug.
    places: BTreeMap<&'a str, Places<'a>>,
}

/// The index of each field in its section.
type Places<'a> = BTreeMap<(Section, &'a str), usize>;

impl<'a> Findings<'a> {
    /// Groups findings by card and sorts those of a card by the position of their field.
    pub(in crate::emit::docs) fn new(findings: &'a [Finding], cards: &'a [BoundCard]) -> Self {
        let mut by_card: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
        for finding in findings {
            by_card.entry(finding.card_slug()).or_default().push(finding);
        }
        let of_card = |bound: &'a BoundCard| (bound.card.slug.as_str(), places(bound));
        let places: BTreeMap<&str, Places<'_>> = cards.iter().map(of_card).collect();
        for (slug, findings) in &mut by_card {
            if let Some(places) = places.get(slug) {
                findings.sort_by_cached_key(|finding| position(places, finding));
            }
        }
        Self { by_card, places }
    }

    /// The findings about a card.
    pub(in crate::emit::docs) fn of_card(&self, bound: &BoundCard) -> impl Iterator<Item = &'a Finding> {
        self.by_card.get(bound.card.slug.as_str()).into_iter().flatten().copied()
    }

    /// What keeps a card from doing what it is for, in a sentence; empty if nothing does.
    pub(in crate::emit::docs) fn obstacle(&self, bound: &BoundCard) -> Md {
        let advice = self.of_card(bound).filter(|finding| finding.is_obstacle).find_map(|one| one.advice.as_deref());
        advice.map(|advice| inline(advice).sentence()).unwrap_or_default()
    }

    /// What a card does, in a sentence, and what it cannot do.
    pub(in crate::emit::docs) fn does(&self, bound: &BoundCard) -> Md {
        let does = inline(first_sentence(&bound.card.description));
        let obstacle = self.obstacle(bound);
        if obstacle.is_empty() { does } else { md!("{} **But:** {}", &does, &obstacle) }
    }

    /// The field that a finding is about, by its index in its section.
    pub(in crate::emit::docs) fn place(&self, finding: &Finding, bound: &BoundCard) -> Option<(Section, usize)> {
        position(self.places.get(bound.card.slug.as_str())?, finding)
    }

    /// The field or section that a finding is about; empty if it is about the card as a whole.
    pub(in crate::emit::docs) fn subject(&self, finding: &Finding, bound: &BoundCard) -> Md {
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
pub(super) fn entry(finding: &Finding, subject: Md) -> FindingEntry {
    FindingEntry {
        subject,
        message: inline(&finding.message).sentence(),
        decision: finding.decision.as_ref().map(decision).unwrap_or_default(),
    }
}

fn decision(decision: &Decision) -> Md {
    let verdict = inline(&meaning(decision)).sentence();
    let reason = inline(&decision.reason).sentence();
    md!("Decided: {} {}", &verdict, &reason)
}

/// The heading of a card's section.
pub(in crate::emit::docs) fn section_heading(section: Section) -> &'static str {
    match section {
        Section::Options => "Options",
        Section::Inputs => "Inputs",
        Section::Outputs => "Outputs",
    }
}
