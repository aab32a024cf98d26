//! No word of a card document can change without a change that says so, except of those listed here.

use std::collections::BTreeMap;
use std::path::Path;

use super::{between, side};
use crate::diff::Side;
use crate::inputs::Files;

/// What a word is replaced by.
const OTHER: &str = "zebra";

/// Every so manyth word is changed: all of them take a minute, and are all seen.
const STEP: usize = 19;

/// Words that mean nothing to flows, each by a word and a part of its line, and why. A blank word is any of the line.
const MEANINGLESS: &[(&str, &str, &str)] = &[
    ("Description", "| Field |", "a column with any name that is no other one has the description"),
    ("FALSE", "| FALSE |", "whatever is no yes is no, and says so in a finding"),
    ("", "Each of these fields appears when", "the heading above has the same condition"),
    ("", "**Outputs for \"First Matching Record\"**", "the note below has the same condition"),
];

/// The cards of the project's own document, each as a document of its own.
fn cards() -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/action-cards.md");
    let text = std::fs::read_to_string(path).unwrap();
    text.split("\n### ").skip(1).map(|card| format!("### {card}")).collect()
}

fn read(text: &str) -> Option<Side> {
    let files = BTreeMap::from([("cards.md".into(), text.as_bytes().to_vec())]);
    let mut report = crate::diagnostic::Report::new(crate::diagnostic::Strictness::Draft);
    crate::diff::load_from(&Files::Memory(files), Path::new("cards.md"), &mut report).ok()
}

/// The words of a text: where each begins and ends.
fn words(text: &str) -> Vec<(usize, usize)> {
    let mut words = Vec::new();
    let mut start = None;
    for (index, character) in text.char_indices().chain([(text.len(), ' ')]) {
        match (character.is_alphanumeric(), start) {
            (true, None) => start = Some(index),
            (false, Some(begin)) => {
                words.push((begin, index));
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// Whether a word is the name of a tag, which is markup.
fn is_tag(text: &str, start: usize) -> bool {
    text[..start].trim_end_matches('/').ends_with('<')
}

fn line_of(text: &str, at: usize) -> &str {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    text[start..].lines().next().unwrap_or_default()
}

#[test]
fn every_word_of_a_card_counts() {
    let (mut tried, mut unseen) = (0, Vec::new());
    for card in cards() {
        let old = side(&[("cards.md", &card)]);
        for (start, end) in words(&card).into_iter().step_by(STEP).filter(|(start, _)| !is_tag(&card, *start)) {
            // A document with an error cannot be compared, which is seen, too.
            let new = read(&format!("{}{OTHER}{}", &card[..start], &card[end..]));
            tried += 1;
            let (word, line) = (&card[start..end], line_of(&card, start));
            let is_meaningless =
                MEANINGLESS.iter().any(|(known, part, _)| (known.is_empty() || *known == word) && line.contains(part));
            if !is_meaningless && new.is_some_and(|new| between(&old, &new).is_empty()) {
                unseen.push(format!("`{word}` in {line}"));
            }
        }
    }
    assert!(tried > 400, "{tried}");
    assert_eq!(unseen, [""; 0], "of {tried}");
}
