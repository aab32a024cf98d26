//! Text that repeats what the document says in keys of its own, which the book and the client show beside the text: the
//! limits, default and choices of a value, that it is required, and that it can be null.

use super::index::{Index, Place};
use crate::document::{Node, to_value};

/// Words before a number that make it a maximum.
const MAXIMUM: [&str; 4] = ["maximum", "at most", "up to", "no more than"];
/// Phrases that say no more of null than that it means nothing. What follows one gives it a meaning of its own.
const NULL: [&str; 6] = [
    "can be null",
    "may be null",
    "null when there is none",
    "null if there is none",
    "null when it has none",
    "null without one",
];
/// The same of a blank text.
const BLANK: [&str; 4] =
    ["blank when there is none", "blank if there is none", "blank when it has none", "blank without one"];
/// What stands between the elements of a list in a sentence.
const BETWEEN: [&str; 5] = [", ", " or ", ", or ", " and ", ", and "];

/// What the text of a parameter or field repeats of it.
pub(super) fn restated(index: &Index<'_>, place: &Place<'_>, text: &str) -> Option<&'static str> {
    let is_required = place.node.get("required").and_then(Node::as_bool) == Some(true);
    if is_required && sentences(text).any(|sentence| sentence == "Required") {
        return Some("that it is required");
    }
    of_schema(&index.schema_of(place), index.items_of(place).as_ref(), text)
}

/// What a text repeats of a schema, or of the schema of its elements.
fn of_schema(schema: &Place<'_>, items: Option<&Place<'_>>, text: &str) -> Option<&'static str> {
    let Place { node, .. } = schema;
    let maximum = node.get("maximum").and_then(Node::as_number).map(ToString::to_string);
    if maximum.is_some_and(|maximum| sentences(text).any(|sentence| says_maximum(sentence, &maximum))) {
        return Some("its maximum");
    }
    let default = node.get("default").map(to_value).filter(|value| !value.is_array() && !value.is_object());
    let default = default.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    if default.is_some_and(|default| sentences(text).any(|sentence| says_default(sentence, &default))) {
        return Some("its default");
    }
    if lists_all(text, &choices(node)) || items.is_some_and(|items| lists_all(text, &choices(items.node))) {
        return Some("its choices");
    }
    let is = |key: &str| node.get(key).and_then(Node::as_bool) == Some(true);
    if is("nullable") && has_phrase(text, &NULL) {
        return Some("that it can be null");
    }
    (is("x-kandji-blank") && has_phrase(text, &BLANK)).then_some("that blank means no value")
}

/// The sentences of a text, without their full stops.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(". ").map(|sentence| sentence.trim().trim_end_matches('.'))
}

fn says_maximum(sentence: &str, maximum: &str) -> bool {
    let lower = sentence.to_lowercase();
    MAXIMUM
        .iter()
        .any(|word| lower.find(word).and_then(|at| lower.get(at..)).is_some_and(|rest| has_word(rest, maximum)))
}

fn says_default(sentence: &str, default: &str) -> bool {
    has_word(&sentence.to_lowercase(), "default") && has_word(sentence, default)
}

/// Whether a text has a word or number, not only as a part of another.
fn has_word(text: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | ',' | '_' | '-');
    text.split(|c: char| !is_part(c)).any(|part| part.trim_matches(['.', ',']) == word)
}

/// The values of an enumeration; a sort key and the same key in descending order are one.
fn choices(schema: &Node) -> Vec<&str> {
    let values = schema.get("enum").and_then(Node::as_list).unwrap_or_default();
    values.iter().filter_map(Node::as_text).map(|value| value.trim_start_matches('-')).collect()
}

/// Whether a text lists all of these values one after the other. One that says something of each does not.
fn lists_all(text: &str, values: &[&str]) -> bool {
    let mut listed: Vec<&str> = Vec::new();
    let mut parts = text.split('`').skip(1);
    while let Some(value) = parts.next() {
        listed.push(value.trim_start_matches('-'));
        if !parts.next().is_some_and(|between| BETWEEN.contains(&between)) {
            if values.len() > 1 && values.iter().all(|value| listed.contains(value)) {
                return true;
            }
            listed.clear();
        }
    }
    false
}

/// Whether a text has one of these phrases at the end of a clause.
fn has_phrase(text: &str, phrases: &[&str]) -> bool {
    let lower = text.to_lowercase().replace('`', "");
    phrases.iter().any(|phrase| {
        lower.match_indices(phrase).any(|(at, _)| {
            let rest = lower.get(at + phrase.len()..).unwrap_or_default();
            rest.is_empty() || rest.starts_with(['.', ';', ',', ')'])
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Limits, parse_yaml};
    use crate::source::SourceMap;

    fn said(schema: &str, text: &str) -> Option<&'static str> {
        let mut sources = SourceMap::default();
        let node = parse_yaml(sources.add("a.yaml", schema), &sources, Limits::default()).unwrap();
        let items = node.get("items").map(|node| Place { pointer: String::new(), node });
        of_schema(&Place { pointer: String::new(), node: &node }, items.as_ref(), text)
    }

    #[test]
    fn what_the_document_says_is_found_in_a_text() {
        for (schema, text, expected) in [
            ("{maximum: 300}", "How many. The maximum is 300.", "its maximum"),
            ("{maximum: 300}", "At most 300 of them.", "its maximum"),
            ("{default: 300}", "How many, 300 by default.", "its default"),
            ("{default: true}", "Whether it is on. `true` by default.", "its default"),
            ("{default: WIPE}", "How; the default is `WIPE`.", "its default"),
            ("{enum: [a, b, c]}", "One of `a`, `b` and `c`.", "its choices"),
            ("{enum: [b, -b, a, -a]}", "Sort key, `a` or `b`.", "its choices"),
            ("{items: {enum: [a, b]}}", "Some of `b` or `a`.", "its choices"),
            ("{nullable: true}", "Its name; can be null.", "that it can be null"),
            ("{nullable: true}", "Its name, or `null` when there is none.", "that it can be null"),
            ("{x-kandji-blank: true}", "Its name; blank if there is none.", "that blank means no value"),
        ] {
            assert_eq!(said(schema, text), Some(expected), "{schema} {text}");
        }
    }

    #[test]
    fn what_a_text_adds_is_no_repetition() {
        for (schema, text) in [
            ("{maximum: 300}", "Number of devices. Returns 300 of them without it."),
            ("{maximum: 30}", "At most 300 in all."),
            ("{maximum: 300}", "At most 1,300 in all."),
            ("{}", "At most 300."),
            ("{default: 300}", "The default blueprint. 300 are too many."),
            ("{default: true}", "Whether it is the default blueprint."),
            ("{enum: [a, b, c]}", "`a` is first, `b` is second and `c` is third."),
            ("{enum: [a, b, c]}", "Either `a` or `b`; with `c`, neither."),
            ("{enum: [a]}", "Always `a`."),
            ("{}", "One of `a` or `b`."),
            ("{nullable: true}", "Its name; can be null for a Mac."),
            ("{nullable: true}", "Its name; null when there is none in the tenant."),
            ("{}", "Its name; can be null."),
            ("{nullable: true}", "Its name; blank if there is none."),
        ] {
            assert_eq!(said(schema, text), None, "{schema} {text}");
        }
    }
}
