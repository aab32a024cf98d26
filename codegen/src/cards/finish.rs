//! Turns drafts into cards: keys, choices that only headings name, and conditions in the words of their option.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Card, CardField, CardType, Condition, Section, Slugs, UniqueNames};
use crate::source::Span;

use super::choices;
use super::draft::{DraftCard, DraftField, Worded};
use super::dropdowns::Dropdowns;
use super::key;

/// Finishes every card.
pub(super) fn finish(drafts: Vec<DraftCard>, findings: &mut Vec<Diagnostic>) -> Vec<Card> {
    check_titles(&drafts, findings);
    let mut slugs = Slugs::default();
    let mut cards = Vec::with_capacity(drafts.len());
    for mut draft in drafts {
        if !draft.is_card() {
            let finding = Diagnostic::warning(&codes::CARD_TABLE, format!("the card `{}` has no table", draft.title));
            findings.push(finding.at(draft.span, "a card without options, inputs, and outputs"));
        }
        choices_from_headings(&mut draft, findings);
        resolve_conditions(&mut draft, findings);
        cards.push(card(draft, &mut slugs));
    }
    cards
}

fn check_titles(drafts: &[DraftCard], findings: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<String, Span> = BTreeMap::new();
    for draft in drafts {
        let title = draft.title.split_whitespace().collect::<Vec<_>>().join(" ");
        match seen.get(&title) {
            Some(first) => findings.push(
                Diagnostic::error(&codes::CARD_DUPLICATE, format!("two cards are called `{title}`"))
                    .at(draft.span, "the second one")
                    .at(*first, "the first one")
                    .help("rename one of them"),
            ),
            None => drop(seen.insert(title, draft.span)),
        }
    }
}

/// A dropdown without a list has the choices that the headings of outputs name, if the headings can mean no other one.
fn choices_from_headings(draft: &mut DraftCard, findings: &mut Vec<Diagnostic>) {
    let dropdowns = Dropdowns::of(&draft.fields);
    let mut seen = BTreeSet::new();
    let headings = std::mem::take(&mut draft.headings).into_iter();
    let labels: Vec<_> = headings.filter(|label| !dropdowns.has(label) && seen.insert(label.clone())).collect();
    let silent_option = |field: &DraftField| field.section == Section::Options && lists_nothing(field);
    let only_one = draft.fields.iter().filter(|field| silent_option(field)).count() == 1;
    for field in draft.fields.iter_mut().filter(|field| lists_nothing(field)) {
        let (label, span) = (&field.field.label, field.field.span);
        if only_one && silent_option(field) && !labels.is_empty() {
            let message = format!("the dropdown `{label}` lists no choices; those in the headings of outputs are used");
            findings.push(Diagnostic::note(&codes::CARD_CELL, message).at(span, "in this row"));
            field.field.choices = choices::with_values(labels.clone());
        } else {
            let message = format!("the dropdown `{label}` lists no choices");
            let finding = Diagnostic::warning(&codes::CARD_CELL, message).at(span, "in this row");
            findings.push(finding.help("list them in the description: `<ul><li>One</li><li>Two</li></ul>`"));
        }
    }
}

fn lists_nothing(field: &DraftField) -> bool {
    field.field.type_ == CardType::Dropdown && field.field.choices.is_empty()
}

/// How many wrong conditions of a card are compared with everything that the card offers. Whoever has more of them has
/// another mistake.
const MAX_HINTS: usize = 100;

/// Expresses conditions in the words of their options. One that fits no option stays as it is.
fn resolve_conditions(draft: &mut DraftCard, findings: &mut Vec<Diagnostic>) {
    let dropdowns = Dropdowns::of(&draft.fields);
    // A condition that stands once for many fields is wrong once.
    let mut reported = BTreeSet::new();
    for DraftField { field, when, .. } in &mut draft.fields {
        let Some(Worded { condition, span }) = when.take() else { continue };
        let hints = reported.len() < MAX_HINTS;
        field.when = Some(dropdowns.resolve(&condition, hints).unwrap_or_else(|message| {
            if reported.insert(span) {
                let finding = Diagnostic::warning(&codes::CARD_CONDITION, message);
                findings.push(finding.at(span, "the condition stays as it is written"));
            }
            Condition { option: condition.option.unwrap_or_default(), choice: condition.choice }
        }));
    }
}

fn card(draft: DraftCard, slugs: &mut Slugs) -> Card {
    let slug = slugs.unique(&draft.title, "card");
    let mut sections: BTreeMap<Section, Vec<CardField>> = BTreeMap::new();
    let mut keys: BTreeMap<Section, UniqueNames> = BTreeMap::new();
    for DraftField { section, mut field, .. } in draft.fields {
        let key = Some(key::of_label(&field.label)).filter(|key| !key.is_empty()).unwrap_or_else(|| "field".to_owned());
        let by_choice = field.when.as_ref().map(|when| format!("{key}_{}", key::snake(&when.choice)));
        field.key = {
            let keys = keys.entry(section).or_insert_with(|| UniqueNames::separated_by("_"));
            keys.claim_or(&key, by_choice.as_slice())
        };
        sections.entry(section).or_default().push(field);
    }
    let mut take = |section| sections.remove(&section).unwrap_or_default();
    Card {
        slug,
        description: draft.description.join("\n\n"),
        options: take(Section::Options),
        inputs: take(Section::Inputs),
        outputs: take(Section::Outputs),
        connector: None,
        span: draft.span,
        title: draft.title,
    }
}
