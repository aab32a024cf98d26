//! Text of a card document that is no field, and is not said by any.

use std::collections::{BTreeMap, BTreeSet};

use crate::cards::besides_condition;
use crate::model::{Card, CardDocument, Skipped};
use crate::source::Span;
use crate::text::split;

/// The rows of tables that are no fields, by the slug of their card, one below the other: notes, for example. A row that says
/// what fields say, too, is left out: the heading of a group, or the condition of the fields below it.
pub(in crate::diff::cards) fn by_card(document: &CardDocument) -> BTreeMap<&str, String> {
    let cards: BTreeMap<Span, &Card> = document.cards.iter().map(|card| (card.span, card)).collect();
    let mut rows: BTreeMap<&str, (&Card, Vec<&Skipped>)> = BTreeMap::new();
    for row in &document.skipped {
        if let Some((_, card)) = cards.range(..row.span).next_back() {
            rows.entry(&card.slug).or_insert_with(|| (card, Vec::new())).1.push(row);
        }
    }
    let notes = rows.into_iter().map(|(slug, (card, rows))| {
        let said = Said::of(card);
        (slug, joined(rows.into_iter().filter(|row| !said.has(&row.text))))
    });
    notes.collect()
}

/// The text around the cards, without comments, which no reader sees, and without the index, which follows from the cards.
pub(in crate::diff::cards) fn around(document: &CardDocument) -> String {
    let is_read = |passage: &&Skipped| !passage.text.starts_with("<!--");
    let titles: BTreeSet<String> = document.cards.iter().map(|card| folded(&card.title)).collect();
    without_index(&joined(document.passages.iter().filter(is_read)), &titles)
}

fn joined<'a>(parts: impl Iterator<Item = &'a Skipped>) -> String {
    // Where it is and why it is no field follows from the text.
    let texts = parts.map(|Skipped { text, reason: _, span: _ }| text.as_str());
    texts.collect::<Vec<_>>().join("\n\n")
}

/// What the fields of a card say of themselves, in words.
struct Said {
    groups: BTreeSet<Vec<String>>,
    choices: BTreeSet<Vec<String>>,
}

impl Said {
    fn of(card: &Card) -> Self {
        let fields = || card.fields().map(|(_, field)| field);
        let groups = fields().filter_map(|field| field.group.as_deref()).map(split);
        let choices = fields().filter_map(|field| field.when.as_ref()).map(|when| split(&when.choice));
        Self { groups: groups.collect(), choices: choices.collect() }
    }

    fn has(&self, text: &str) -> bool {
        self.groups.contains(&split(text)) || self.is_condition(text)
    }

    /// Whether a row states the condition of a field, and nothing else.
    fn is_condition(&self, text: &str) -> bool {
        let words = split(text);
        let names = |choice: &Vec<String>| choice.iter().all(|word| words.contains(word));
        besides_condition(text).is_some_and(|others| others.is_empty()) && self.choices.iter().any(names)
    }
}

/// A text without its links to cards.
fn without_index(text: &str, titles: &BTreeSet<String>) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        kept.push_str(before);
        let link = after.split_once("](").and_then(|(label, after)| Some((label, after.split_once(')')?.1)));
        rest = match link {
            Some((label, after)) if titles.contains(&folded(label)) => after,
            _ => {
                kept.push('[');
                after
            }
        };
    }
    kept + rest
}

/// Letters and digits only, in lower case.
fn folded(text: &str) -> String {
    text.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
