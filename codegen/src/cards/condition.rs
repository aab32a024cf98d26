//! Sentences that say when a field appears.

use super::cell::plain;
use crate::text::split;

/// A condition as the document words it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RawCondition {
    /// The option, if the sentence names it.
    pub(super) option: Option<String>,
    pub(super) choice: String,
}

/// The outcome of [`take`].
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Taken {
    /// There is no condition.
    None,
    /// A condition, whose sentence was removed from the text.
    Condition(RawCondition),
    /// A sentence that starts like a condition but continues differently. It stays in the text.
    NotUnderstood,
}

const STARTS: [&str; 2] = ["appears when ", "appear when "];
const VERBS: [&str; 4] = [" is selected", " is chosen", " is defined", " is set"];
const NOUNS: [&str; 3] = [" option", " field", " dropdown"];

/// Removes the condition from a description: "Appears when **X** is selected from the **Y** option."
pub(super) fn take(text: &mut String) -> Taken {
    let lower = text.to_ascii_lowercase();
    let Some((start, after)) = first_of(&lower, &STARTS) else { return Taken::None };
    let Some((wording, length)) = read(text.get(after..).unwrap_or("")) else { return Taken::NotUnderstood };
    text.replace_range(start..after + length, "");
    Taken::Condition(wording)
}

/// Reads a row about the rows below it: "The following appear when X is selected from the Y field."
pub(super) fn of_note(text: &str) -> Option<RawCondition> {
    let (_, after) = first_of(&text.to_ascii_lowercase(), &STARTS)?;
    read(text.get(after..)?).map(|(wording, _)| wording)
}

/// What a row says besides its condition, word by word; none if it states no condition.
pub(crate) fn besides(text: &str) -> Option<Vec<String>> {
    let text = without_tags(text);
    let (start, after) = first_of(&text.to_ascii_lowercase(), &STARTS)?;
    let (_, length) = read(text.get(after..)?)?;
    let mut words = split(text.get(..start)?);
    if LEADS.contains(&words.join(" ").as_str()) {
        words.clear();
    }
    words.extend(split(text.get(after + length..)?));
    Some(words)
}

/// How a row names the rows below it.
const LEADS: [&str; 8] = [
    "the following",
    "the following fields",
    "the following inputs",
    "the following outputs",
    "these",
    "these fields",
    "each of these",
    "each of these fields",
];

/// A text without its HTML tags: a row of an HTML table has them around its cells.
fn without_tags(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        kept.push_str(before);
        let is_tag = after.starts_with(|first: char| first.is_ascii_alphabetic() || first == '/');
        rest = match after.split_once('>').filter(|_| is_tag) {
            Some((_, after)) => after,
            None => {
                kept.push('<');
                after
            }
        };
    }
    kept + rest
}

/// The condition after "appears when", and its length.
fn read(text: &str) -> Option<(RawCondition, usize)> {
    let line_end = text.find('\n').unwrap_or(text.len());
    let line = text.get(..line_end)?;
    let lower = line.to_ascii_lowercase();
    let (verb_start, verb_end) = first_of(&lower, &VERBS)?;
    let choice = plain(line.get(..verb_start)?).trim_end_matches('.').to_owned();
    let (option, length) = option(line.get(verb_end..)?);
    let end = verb_end + length;
    let full_stop = usize::from(line.get(end..)?.starts_with('.'));
    (!choice.is_empty()).then_some((RawCondition { option, choice }, end + full_stop))
}

/// The option named in " from the **Y** option", and the length of that.
fn option(text: &str) -> (Option<String>, usize) {
    let lower = text.to_ascii_lowercase();
    let Some(start) = [" from the ", " in the "].iter().find(|start| lower.starts_with(**start)) else {
        return (None, 0);
    };
    let (name_end, end) = match first_of(lower.get(start.len()..).unwrap_or(""), &NOUNS) {
        Some((from, to)) => (start.len() + from, start.len() + to),
        None => lower.find('.').map_or((lower.len(), lower.len()), |end| (end, end)),
    };
    let name = plain(text.get(start.len()..name_end).unwrap_or("")).to_owned();
    ((!name.is_empty()).then_some(name), end)
}

/// The first occurrence of any of these, as start and end.
fn first_of(text: &str, needles: &[&str]) -> Option<(usize, usize)> {
    needles.iter().filter_map(|needle| text.find(needle).map(|start| (start, start + needle.len()))).min()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(text: &str) -> (Taken, String) {
        let mut text = text.to_owned();
        (take(&mut text), text.trim().to_owned())
    }

    fn wording(option: Option<&str>, choice: &str) -> Taken {
        Taken::Condition(RawCondition { option: option.map(str::to_owned), choice: choice.to_owned() })
    }

    #[test]
    fn both_wordings_are_read_and_removed() {
        let with_option = "All of them.\nAppears when *First 9* is selected from the **Set** field. More.";
        assert_eq!(taken(with_option), (wording(Some("Set"), "First 9"), "All of them.\n More.".to_owned()));
        assert_eq!(taken("Its id. Appears when **One.** is defined."), (wording(None, "One"), "Its id.".to_owned()));
    }

    #[test]
    fn a_note_is_read_without_emphasis() {
        let note = "The following appear when First Match is selected from the Set field.";
        let expected = RawCondition { option: Some("Set".to_owned()), choice: "First Match".to_owned() };
        assert_eq!(of_note(note), Some(expected));
    }

    #[test]
    fn what_a_row_says_besides_its_condition_is_told_from_it() {
        let said = |text: &str| besides(text).map(|words| words.join(" "));
        for plain in [
            "The following appear when First Match is selected from the Set field.",
            "Each of these fields appears when **First Match** is chosen in the **Set** option. | | |",
            "<tr><td colspan=\"3\">These fields appear when <b>First</b> is set.</td></tr>",
            "Appears when First is chosen",
        ] {
            assert_eq!(said(plain).as_deref(), Some(""), "{plain}");
        }
        let more = "Some of these fields appear when First is chosen. Not on a < b. | Ask first. |";
        assert_eq!(said(more).as_deref(), Some("some of these fields not on a b ask first"));
        assert_eq!(said("All of them are text."), None);
    }

    #[test]
    fn other_sentences_stay() {
        assert_eq!(taken("Appears when it wants."), (Taken::NotUnderstood, "Appears when it wants.".to_owned()));
        assert_eq!(taken("Nothing of the kind.").0, Taken::None);
    }
}
