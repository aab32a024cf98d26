//! No word of a card document can change without a change that says so, except of those listed here.

use std::collections::BTreeMap;
use std::path::Path;

use super::{BASE, between, changes, kinds, replaced, side};
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

#[test]
fn text_beside_a_condition_that_a_row_states_counts() {
    let row = "| Each of these fields appears when **First 200 Lamps** is chosen in the **Result Set** option. | | |";
    let card = BASE.replace("| Name | Its name.", &format!("{row}\n| Name | Its name."));
    let added = ["option. Ask first. | | |", "option. | Ask first. | |", "option. | | | Ask first."];
    for added in added.map(|added| card.replace("option. | | |", added)).into_iter().chain([
        card.replace("Each of these", "Some of these"),
        card.replace("fields appears", "fields (not the state) appears"),
        card.replace("is chosen", "is never chosen"),
        card.replace("in the **Result", "and another in the **Result"),
    ]) {
        assert_ne!(card, added);
        assert_ne!(kinds(&changes(&card, &added)), [""; 0], "{added}");
        assert_ne!(kinds(&changes(&added, &card)), [""; 0], "{added}");
    }
}

#[test]
fn a_row_and_sentences_state_the_same_condition() {
    let head = "| Field | Description | Type |\n|---|---|---|\n| Name |";
    let row = "|---|---|---|\n| The following appear when **All Lamps** is selected from the **Result Set** field. | | |\n| Name |";
    let by_row = BASE.replace(head, &head.replace("|---|---|---|\n| Name |", row));
    let sentence = "<br>Appears when **All Lamps** is selected from the **Result Set** option.";
    let by_sentences = replaced(
        BASE,
        &[
            ("| Its name. |", &format!("| Its name.{sentence} |")),
            ("| Its state. |", &format!("| Its state.{sentence} |")),
        ],
    );
    assert_eq!(kinds(&changes(&by_row, &by_sentences)), [""; 0]);
}
