//! Which card and field of the document is which of the exports.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Report, codes};
use crate::model::{Card, CardDocument, CardField, ConnectorCard, ConnectorField, Section};
use crate::text::{did_you_mean, split};

/// Labels that are less alike name other things. A slip of the pen leaves more in common, and so does a word that was added.
const ALIKE: f64 = 0.8;

/// Adds to each card of the document what exports show of it. `report` says which cards the document does not have.
pub(crate) fn attach(document: &mut CardDocument, exported: Vec<ConnectorCard>, report: &mut Report) {
    let titles: Vec<String> = document.cards.iter().map(|card| card.title.clone()).collect();
    let by_title: BTreeMap<String, usize> =
        titles.iter().enumerate().map(|(index, title)| (words(title), index)).collect();
    for card in exported {
        let found = by_title.get(&words(&card.title)).and_then(|index| document.cards.get_mut(*index));
        match found {
            Some(own) if own.connector.is_none() => attach_card(own, card),
            Some(_) => report.push(unclear(&card, "two cards of the exports have the title", "")),
            None => {
                let hint = did_you_mean(&card.title, titles.iter().map(String::as_str));
                report.push(unclear(&card, "no card of spec/action-cards.md has the title", &hint));
            }
        }
    }
}

fn unclear(card: &ConnectorCard, what: &str, hint: &str) -> Diagnostic {
    let fault = Diagnostic::warning(&codes::FLOWS_UNKNOWN_CARD, format!("{what} `{}`{hint}", card.title));
    fault.at(card.span, format!("the card `{}`", card.method)).help(codes::FLOWS_UNKNOWN_CARD.fix)
}

fn attach_card(card: &mut Card, mut exported: ConnectorCard) {
    for section in Section::ALL {
        let own = match section {
            Section::Options => &mut card.options,
            Section::Inputs => &mut card.inputs,
            Section::Outputs => &mut card.outputs,
        };
        let (of_section, rest) = exported.fields.into_iter().partition(|field| field.section == section);
        exported.fields = rest;
        let left = attach_fields(own, of_section);
        exported.fields.extend(left);
    }
    exported.fields.sort_by_key(|field| (field.section, field.span.start));
    card.connector = Some(exported);
}

/// Adds to each field what exports show of it, and returns what is left.
fn attach_fields(own: &mut [CardField], exported: Vec<ConnectorField>) -> Vec<ConnectorField> {
    let labels: Vec<&str> = exported.iter().map(|field| field.label.as_str()).collect();
    let pairs = pairs(&own.iter().map(|field| field.label.as_str()).collect::<Vec<_>>(), &labels);
    let mut left = Vec::new();
    for (index, mut field) in exported.into_iter().enumerate() {
        match pairs.get(&index).and_then(|at| own.get_mut(*at)) {
            Some(own) => {
                attach_choices(own, &mut field);
                own.connector = Some(field);
            }
            None => left.push(field),
        }
    }
    left
}

fn attach_choices(own: &CardField, exported: &mut ConnectorField) {
    let labels: Vec<&str> = exported.choices.iter().map(|choice| choice.label.as_str()).collect();
    let pairs = pairs(&own.choices.iter().map(|choice| choice.label.as_str()).collect::<Vec<_>>(), &labels);
    for (index, choice) in exported.choices.iter_mut().enumerate() {
        choice.of = pairs.get(&index).copied();
    }
}

/// Which label of `own` is which of `exported`, by the index of the latter. The most alike are paired first, each one once.
fn pairs(own: &[&str], exported: &[&str]) -> BTreeMap<usize, usize> {
    let own: Vec<String> = own.iter().map(|label| words(label)).collect();
    let mut candidates = Vec::new();
    for (index, label) in exported.iter().map(|label| words(label)).enumerate() {
        for (at, other) in own.iter().enumerate() {
            let likeness = strsim::normalized_levenshtein(&label, other);
            if likeness >= ALIKE {
                candidates.push((likeness, index, at));
            }
        }
    }
    candidates.sort_by(|one, other| other.0.total_cmp(&one.0).then((one.1, one.2).cmp(&(other.1, other.2))));
    let mut pairs: BTreeMap<usize, usize> = BTreeMap::new();
    for (_, index, at) in candidates {
        if !pairs.contains_key(&index) && !pairs.values().any(|taken| *taken == at) {
            pairs.insert(index, at);
        }
    }
    pairs
}

/// The words of a label, in lower case.
fn words(label: &str) -> String {
    split(label).join(" ")
}

#[cfg(test)]
mod unit {
    use super::*;

    #[test]
    fn the_most_alike_are_paired_first() {
        let own = ["First Matching Record", "First 300 Matching Records", "Stream Matching Records"];
        let exported = ["Stream All Matching Records", "First 300 Matching Records", "First Matching Record"];
        assert_eq!(pairs(&own, &exported).into_iter().collect::<Vec<_>>(), [(0, 2), (1, 1), (2, 0)]);
        assert!(pairs(&["Blueprint ID"], &["Device ID", "Flow"]).is_empty());
    }
}
