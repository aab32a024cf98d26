//! Checks the index of a card document against its cards.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, codes};

use super::draft::DraftCard;
use super::outline::Link;

/// Compares the links in lists above the first card with the cards, if there is such an index.
pub(super) fn check(links: &[Link], cards: &[DraftCard], findings: &mut Vec<Diagnostic>) {
    let Some(first) = cards.first() else { return };
    let index: Vec<&Link> =
        links.iter().filter(|link| link.span.start < first.span.start && !is_external(link)).collect();
    if index.is_empty() {
        return;
    }
    let titles: BTreeSet<String> = cards.iter().map(|card| folded(&card.title)).collect();
    let mut linked = BTreeSet::new();
    for link in index {
        check_link(link, &titles, findings);
        linked.insert(folded(&link.text));
        linked.insert(folded(&link.target));
    }
    for card in cards.iter().filter(|card| !linked.contains(&folded(&card.title))) {
        let message = format!("the index has no link to the card `{}`", card.title);
        findings.push(Diagnostic::warning(&codes::CARD_INDEX, message).at(card.span, "this card"));
    }
}

fn check_link(link: &Link, titles: &BTreeSet<String>, findings: &mut Vec<Diagnostic>) {
    let message = if !titles.contains(&folded(&link.target)) {
        format!("the index link `{}` leads to no card", link.text)
    } else if !link.target.starts_with('#') {
        format!("the index link `{}` leads to a file: its `#` is missing", link.text)
    } else if folded(&link.text) != folded(&link.target) {
        format!("the index link `{}` leads to another card", link.text)
    } else {
        return;
    };
    findings
        .push(Diagnostic::warning(&codes::CARD_INDEX, message).at(link.span, format!("leads to `{}`", link.target)));
}

fn is_external(link: &Link) -> bool {
    link.target.contains("://") || link.target.starts_with("mailto:")
}

/// Letters and digits only, so that a title equals its anchor however the anchor is spelled.
fn folded(text: &str) -> String {
    text.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
