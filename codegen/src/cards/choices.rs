//! The choices of a dropdown: a list in its description, or a sentence that names them.

use super::cell::plain;
use crate::model::{Choice, UniqueNames};
use crate::text::split;

/// Removes the choices from a description whose tags are lines already (see [`super::markup`]).
///
/// The list is removed; the explanation of a choice stays as a list item.
pub(super) fn take(text: &mut String) -> Vec<Choice> {
    let labels = match from_list(text) {
        labels if labels.is_empty() => from_sentence(text),
        labels => labels,
    };
    with_values(labels)
}

/// The choices with these labels, each with a unique value.
pub(super) fn with_values(labels: Vec<String>) -> Vec<Choice> {
    let mut values = UniqueNames::separated_by("_");
    let choice = |label: String| Choice { value: values.claim(&value(&label)), label };
    labels.into_iter().map(choice).collect()
}

/// The stored value of a choice: Result Set dropdowns store the number of records or `all`.
fn value(label: &str) -> String {
    let words = split(label);
    let has_records = words.iter().any(|word| word == "record" || word == "records");
    let number = words.iter().find(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
    match (words.first().map(String::as_str), number) {
        (Some("first"), Some(number)) if has_records => number.clone(),
        (Some("first"), None) if has_records => "1".to_owned(),
        (Some("stream"), _) if has_records => "all".to_owned(),
        (None, _) => "choice".to_owned(),
        _ => words.join("_"),
    }
}

fn from_list(text: &mut String) -> Vec<String> {
    let mut labels = Vec::new();
    let mut kept: Vec<String> = Vec::new();
    for line in text.lines() {
        let Some(item) = line.trim().strip_prefix("- ").or_else(|| line.trim().strip_prefix("• ")) else {
            kept.push(line.to_owned());
            continue;
        };
        let (label, explanation) = split_item(item);
        if !label.is_empty() {
            kept.extend((!explanation.is_empty()).then(|| format!("- {label}: {explanation}")));
            labels.push(label);
        }
    }
    if !labels.is_empty() {
        kept.iter_mut().for_each(drop_introduction);
        *text = kept.join("\n");
    }
    labels
}

/// A list item as label and explanation: `**GET**: reads`, or `Stream. Choose a flow.`
fn split_item(item: &str) -> (String, &str) {
    let bold = item.strip_prefix("**").and_then(|rest| rest.split_once("**"));
    let (label, rest) = bold.unwrap_or_else(|| {
        let end = [". ", ": ", " - "].iter().filter_map(|sign| item.find(sign)).min().unwrap_or(item.len());
        item.split_at_checked(end).unwrap_or((item, ""))
    });
    let explanation = rest.trim_start_matches(['.', ':', '-', ' ']).trim();
    (plain(label).trim_end_matches(['.', ':']).to_owned(), explanation)
}

/// Shortens a line that only introduces the list.
fn drop_introduction(line: &mut String) {
    let lower = line.to_ascii_lowercase();
    let content = lower.trim_end().trim_end_matches(':').trim_end();
    if let Some(rest) =
        ["options include", "options are", "options"].iter().find_map(|words| content.strip_suffix(words))
    {
        let sentence_start = rest.trim_end().is_empty() || rest.trim_end().ends_with(['.', '!', '?']);
        if sentence_start {
            line.truncate(rest.trim_end().len());
        }
    }
}

/// Choices in prose: "Options include: A, B, and C."
fn from_sentence(text: &mut String) -> Vec<String> {
    let lower = text.to_ascii_lowercase();
    let Some(start) = lower.find("options include").or_else(|| lower.find("options are")) else { return Vec::new() };
    let words = if lower.get(start..).is_some_and(|rest| rest.starts_with("options include")) { 15 } else { 11 };
    let rest = text.get(start + words..).unwrap_or("");
    let length = rest.find(". ").or_else(|| rest.find('\n')).unwrap_or(rest.len());
    let sentence = rest.get(..length).unwrap_or("").trim().trim_start_matches(':').trim_end_matches('.');
    let labels: Vec<String> = enumeration(sentence).filter(|label| !label.is_empty()).collect();
    if labels.len() > 1 {
        let stop = usize::from(rest.get(length..).is_some_and(|rest| rest.starts_with('.')));
        text.replace_range(start..start + words + length + stop, "");
        return labels;
    }
    Vec::new()
}

fn enumeration(sentence: &str) -> impl Iterator<Item = String> {
    let parts = sentence.split([',', ';']);
    let parts = parts.flat_map(|part| part.split(" or ").flat_map(|part| part.split(" and ")));
    let without_conjunction = |part: &str| {
        let part = part.trim();
        let part = part.strip_prefix("or ").or_else(|| part.strip_prefix("and ")).unwrap_or(part);
        plain(part).to_owned()
    };
    parts.map(without_conjunction)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(text: &str) -> (Vec<(String, String)>, String) {
        let mut text = super::super::markup::lines(text).text;
        let choices = take(&mut text);
        let pairs = choices.into_iter().map(|choice| (choice.label, choice.value)).collect();
        (pairs, super::super::markup::tidy(&text))
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
    }

    #[test]
    fn a_result_set_stores_counts() {
        let text = "How many. Options include:<ul><li>First Record.</li><li>First 50 Matching Records</li>\
                    <li>Stream Records. Choose a flow.</li></ul>";
        let expected = [("First Record", "1"), ("First 50 Matching Records", "50"), ("Stream Records", "all")];
        assert_eq!(taken(text), (pairs(&expected), "How many.\n- Stream Records: Choose a flow.".to_owned()));
    }

    #[test]
    fn breaks_and_dashes_are_a_list() {
        let expected = pairs(&[("GET", "get"), ("Two Words", "two_words")]);
        assert_eq!(taken("Method: <br>- **GET**: reads <br>- Two Words").0, expected);
    }

    #[test]
    fn a_sentence_can_name_the_choices() {
        let expected = pairs(&[("On", "on"), ("Off", "off"), ("As is", "as_is")]);
        assert_eq!(taken("State. Options include: On, `Off`, or As is."), (expected, "State.".to_owned()));
    }

    #[test]
    fn equal_values_are_told_apart() {
        assert_eq!(with_values(vec!["🦀".into(), "🐙".into()])[1].value, "choice_2");
    }
}
