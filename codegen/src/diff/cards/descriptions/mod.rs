//! Compares descriptions, and other text for people.

mod notes;
mod statements;

pub(super) use notes::{around, by_card};

use crate::diff::change::{Changes, Severity};

use super::codes;
use super::log::{At, push};
use statements::{Statements, TextChange};

/// Collects the descriptions of one card, or of one document. Another rule in one of them is a change of its own; all other
/// words together are one change, because nobody has to act on any of them.
#[derive(Debug, Default)]
pub(super) struct Descriptions {
    reworded: Vec<(At, [String; 2])>,
}

impl Descriptions {
    /// Compares the two descriptions of a thing.
    pub(super) fn compare(&mut self, at: At, [old, new]: [&str; 2], changes: &mut Changes<'_>) {
        match Statements::of(old).change(&Statements::of(new)) {
            Some(TextChange::Statement { old, new }) => {
                let listed = |statements: Vec<String>| Some(statements.join("; ")).filter(|text| !text.is_empty());
                let what = "states another condition or number";
                push(changes, (&codes::STATEMENT_CHANGED, Severity::Warning), &at, what, [listed(old), listed(new)]);
            }
            Some(TextChange::Wording) => self.reworded.push((at, [old.to_owned(), new.to_owned()])),
            None => {}
        }
    }

    /// Adds the descriptions that have other words only, as one change of the whole if there are several.
    pub(super) fn finish(self, whole: &At, changes: &mut Changes<'_>) {
        let kind = (&codes::TEXT_CHANGED, Severity::Info);
        match <[_; 1]>::try_from(self.reworded) {
            Ok([(at, [old, new])]) => push(changes, kind, &at, "has other words", differing(&old, &new).map(Some)),
            Err(several) if several.is_empty() => {}
            Err(several) => {
                let places: Vec<&str> = several.iter().map(|(at, _)| place_in(&at.subject, &whole.subject)).collect();
                let what = format!("has other words in {} descriptions: {}", places.len(), places.join(", "));
                push(changes, kind, whole, what, [None, None]);
            }
        }
    }
}

/// A subject without that of the whole.
fn place_in<'a>(subject: &'a str, whole: &str) -> &'a str {
    let inside = subject.strip_prefix(whole).and_then(|rest| rest.strip_prefix(": "));
    inside.unwrap_or("the card")
}

/// How many words are shown around those that differ.
const CONTEXT: usize = 2;

/// The parts of two texts that differ, with a few words around them.
fn differing(old: &str, new: &str) -> [String; 2] {
    let words = [old, new].map(|text| text.split_whitespace().collect::<Vec<_>>());
    let [before, after] = &words;
    let shorter = before.len().min(after.len());
    let start = before.iter().zip(after).take_while(|(one, other)| one == other).count();
    let ends = before.iter().rev().zip(after.iter().rev()).take(shorter - start);
    let end = ends.take_while(|(one, other)| one == other).count();
    let (skip, leave) = (start.saturating_sub(CONTEXT), end.saturating_sub(CONTEXT));
    words.map(|words| {
        let shown = words.get(skip..words.len() - leave).unwrap_or_default().join(" ");
        format!("{}{shown}{}", if skip > 0 { "… " } else { "" }, if leave > 0 { " …" } else { "" })
    })
}

#[cfg(test)]
mod tests {
    use super::differing;

    #[test]
    fn only_what_differs_is_shown() {
        let shown = |old: &str, new: &str| differing(old, new).map(|text| text.to_string()).join(" | ");
        assert_eq!(shown("a b c d e f g", "a b c D e f g"), "… b c d e f … | … b c D e f …");
        assert_eq!(shown("a b", "a b b"), "a b | a b b");
        assert_eq!(shown("", "a"), " | a");
    }
}
