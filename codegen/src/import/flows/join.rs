//! What several exports say of the same cards.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Report, import_codes};
use crate::model::{ConnectorCard, ConnectorField};

/// The cards of all exports, by their title. Where exports disagree, the later one counts, and `report` says so.
pub(in crate::import) fn join(exports: Vec<Vec<ConnectorCard>>, report: &mut Report) -> Vec<ConnectorCard> {
    let mut joined: BTreeMap<String, ConnectorCard> = BTreeMap::new();
    for card in exports.into_iter().flatten() {
        match joined.remove(&card.method) {
            Some(known) => drop(joined.insert(card.method.clone(), newer(known, card, report))),
            None => drop(joined.insert(card.method.clone(), card)),
        }
    }
    let mut cards: Vec<ConnectorCard> = joined.into_values().collect();
    cards.sort_by(|one, other| (&one.title, &one.method).cmp(&(&other.title, &other.method)));
    cards
}

/// A card as a later export has it, with the fields that only the earlier ones have.
fn newer(known: ConnectorCard, mut card: ConnectorCard, report: &mut Report) -> ConnectorCard {
    conflict(&card, "the title", [&known.title, &card.title], report);
    for field in known.fields {
        let is_same = |one: &&ConnectorField| (one.section, &one.key) == (field.section, &field.key);
        match card.fields.iter().find(is_same) {
            Some(newer) => {
                let what = format!("the label of `{}`", field.key);
                conflict(&card, &what, [&field.label, &newer.label], report);
            }
            None => card.fields.push(field),
        }
    }
    card.fields.sort_by(|one, other| (one.section, &one.key).cmp(&(other.section, &other.key)));
    let mut documents = known.documents;
    documents.extend(card.documents.drain(..).filter(|name| !documents.contains(name)).collect::<Vec<_>>());
    ConnectorCard { documents, ..card }
}

fn conflict(card: &ConnectorCard, what: &str, [old, new]: [&str; 2], report: &mut Report) {
    if old != new {
        let message = format!("the exports disagree on {what} of the card {}: `{old}`, later `{new}`", card.title);
        report.push(Diagnostic::note(&import_codes::IMPORT_CONFLICT, message).at(card.span, "the later one"));
    }
}
