//! Parameters: their types come from examples, descriptions and careful declarations.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::import::evidence::hint::Hint;
use crate::import::evidence::request::{ParameterClue, Request};
use crate::import::evidence::shape::Shape;
use crate::import::evidence::spelling::{Spelling, is_uuid};
use crate::model::{Format, Limits, Notation, PageParameter, Parameter, ParameterIn, Schema, SchemaKind};
use crate::source::Span;

/// The parameters of an operation: those of the path, and every query and header parameter of any document.
pub(crate) fn merge(requests: &[Request], path_names: &[&str]) -> Vec<Parameter> {
    let mut groups: BTreeMap<(ParameterIn, String), Vec<&ParameterClue>> = BTreeMap::new();
    for clue in requests.iter().flat_map(|request| &request.parameters) {
        if clue.location != ParameterIn::Path && !is_of_the_client(clue) {
            for name in names(clue, requests) {
                groups.entry((clue.location, name)).or_default().push(clue);
            }
        }
    }
    let span = requests.last().map_or_else(Span::nowhere, |request| request.span);
    let in_path = path_names.iter().map(|name| path_parameter(name, span));
    in_path.chain(groups.into_iter().map(|((location, name), clues)| parameter(name, location, &clues))).collect()
}

/// The parameters that a row describes: its own, or several others.
pub(crate) fn names(clue: &ParameterClue, requests: &[Request]) -> Vec<String> {
    let mut rows = requests.iter().flat_map(|request| &request.parameters).filter(|other| other.name == clue.name);
    let several = rows.find(|other| !other.stands_for.is_empty());
    several.map_or_else(|| vec![clue.name.clone()], |other| other.stands_for.clone())
}

/// Whether it is a header that every HTTP client sets by itself.
pub(crate) fn is_of_the_client(clue: &ParameterClue) -> bool {
    let own = ["accept", "authorization", "content-type"];
    clue.location == ParameterIn::Header && own.iter().any(|name| clue.name.eq_ignore_ascii_case(name))
}

fn path_parameter(name: &str, span: Span) -> Parameter {
    let schema = Schema { span, ..Schema::of(SchemaKind::Text(Format::Plain)) };
    Parameter {
        name: name.to_owned(),
        location: ParameterIn::Path,
        required: true,
        description: None,
        schema,
        notation: Notation::by_commas(ParameterIn::Path),
        filter: None,
        deprecated: false,
        span,
    }
}

fn parameter(name: String, location: ParameterIn, clues: &[&ParameterClue]) -> Parameter {
    let (placeholders, examples): (Vec<&Value>, Vec<&Value>) =
        clues.iter().flat_map(|clue| &clue.examples).partition(|value| is_placeholder(&name, value));
    let words = placeholders.into_iter().map(hint_of_placeholder);
    let hint = words.chain(clues.iter().map(|clue| clue.hint.clone())).fold(Hint::default(), Hint::merge);
    let examples: Vec<Value> = examples.into_iter().map(unredacted).collect();
    let examples: Vec<&Value> = examples.iter().collect();
    let span = clues.last().map_or_else(Span::nowhere, |clue| clue.span);
    // Page size and position always have defaults; `required` only means that an example used them.
    let required = hint.required.unwrap_or(false) && !is_count(&name);
    let deprecated = hint.deprecated.unwrap_or(false);
    let schema = schema(&name, &hint, &examples, span);
    let notation = match schema.kind {
        SchemaKind::Map(_) | SchemaKind::Object(_) => Notation::json(),
        _ => Notation::by_commas(location),
    };
    Parameter { schema, name, location, required, description: None, notation, filter: None, deprecated, span }
}

/// Whether this is a placeholder and not a value: `{name}`, `{some words}` or the parameter's own name.
pub(crate) fn is_placeholder(name: &str, value: &Value) -> bool {
    let Some(text) = value.as_str() else { return false };
    let in_braces = text.starts_with('{') && text.ends_with('}') && !text.contains(':');
    let is_name = |part: &str| part == name || name.strip_suffix('s') == Some(part);
    in_braces || text.split(',').all(|part| is_name(part.trim()))
}

/// Replaces the `x` of a redacted id: `0a1b2c3d-xxxx-xxxx-xxxx-0a1b2c3d4e5f`.
pub(crate) fn unredacted(value: &Value) -> Value {
    match value.as_str().map(|text| text.replace('x', "0")).filter(|text| is_uuid(text)) {
        Some(id) => Value::String(id),
        None => value.clone(),
    }
}

/// What the words of a placeholder say: `{user uuid}`.
fn hint_of_placeholder(value: &Value) -> Hint {
    let words = value.as_str().unwrap_or("").trim_matches(['{', '}']);
    Hint { shape: Hint::of_text(words).shape, ..Hint::default() }
}

fn schema(name: &str, hint: &Hint, examples: &[&Value], span: Span) -> Schema {
    let shape = Shape::of_all(examples.iter().copied());
    let is_separated = is_separated(name, hint, examples);
    let kind = if hint.json || examples.iter().any(|value| is_json_object(value)) {
        SchemaKind::Map(Box::default())
    } else if is_separated {
        let parts: Vec<Value> = examples.iter().flat_map(|value| separate(value)).collect();
        let claim = hint.shape.as_ref().map(|shape| shape.list.as_deref().unwrap_or(shape).clone());
        let hint = Hint { shape: claim, ..hint.clone() };
        let kind = single(name, &hint, &Shape::of_all(&parts), &parts);
        let element = Schema { span, choices: hint.choices(&kind), ..Schema::of(kind) };
        SchemaKind::List(Box::new(element))
    } else {
        single(name, hint, &shape, &examples.iter().map(|value| (*value).clone()).collect::<Vec<_>>())
    };
    let is_number = matches!(kind, SchemaKind::Integer | SchemaKind::Number);
    let is_position = matches!(PageParameter::from_name(name), Some(PageParameter::Page | PageParameter::Offset));
    let limits = Limits {
        minimum: hint.minimum.clone().filter(|_| is_number),
        // Descriptions of the page number often state the page size.
        maximum: hint.maximum.clone().filter(|_| is_number && !is_position),
        ..Limits::default()
    };
    let default = hint.default.clone().filter(|value| {
        value.is_number() == is_number && (is_number || value.is_string() || kind == SchemaKind::Boolean)
    });
    let choices = hint.choices(&kind);
    Schema { kind, choices, limits, default, span, ..Schema::default() }
}

/// The kind of a single value.
fn single(name: &str, hint: &Hint, shape: &Shape, examples: &[Value]) -> SchemaKind {
    let claim = hint.shape.clone().unwrap_or_default();
    let spelled = |spelling: Spelling| !shape.strings.is_empty() && shape.strings.iter().all(|text| *text == spelling);
    if !hint.values.is_empty() {
        let values =
            if hint.closed { hint.values.iter().cloned().collect() } else { with_examples(&hint.values, examples) };
        return SchemaKind::Enum(values);
    }
    if claim.boolean || shape.boolean || spelled(Spelling::Boolean) {
        return SchemaKind::Boolean;
    }
    let has_words = shape.strings.iter().any(|text| *text != Spelling::Whole);
    if !has_words && (claim.integer || shape.integer || is_count(name)) {
        return SchemaKind::Integer;
    }
    if claim.number || shape.number {
        return SchemaKind::Number;
    }
    SchemaKind::Text(format(hint, shape, &claim))
}

/// The format of a string. A filter takes more than its example shows if its description says so: a day instead of a
/// time, part of an id.
fn format(hint: &Hint, shape: &Shape, claim: &Shape) -> Format {
    let formats: BTreeSet<Format> = (&shape.strings | &claim.strings).into_iter().map(Spelling::format).collect();
    let mut formats = formats.into_iter();
    match (formats.next(), formats.next()) {
        (Some(format @ (Format::Uuid | Format::DateTime)), None) if !hint.partial => format,
        (Some(Format::Date), None) if claim.strings.contains(&Spelling::Date) => Format::Date,
        _ => Format::Plain,
    }
}

/// The listed values, and those of the examples if any of them is listed: prose has typos.
fn with_examples(listed: &BTreeSet<String>, examples: &[Value]) -> Vec<String> {
    let seen: BTreeSet<String> = examples.iter().filter_map(Value::as_str).map(|text| text.trim().to_owned()).collect();
    // Swapped letters: the example was sent, so the typo is in the prose.
    let right = |value: &String| {
        let meant = seen.iter().find(|sent| is_transposition(value, sent)).filter(|_| !seen.contains(value));
        meant.unwrap_or(value).clone()
    };
    let listed: BTreeSet<String> = listed.iter().map(right).collect();
    if seen.is_disjoint(&listed) { listed.into_iter().collect() } else { (&listed | &seen).into_iter().collect() }
}

/// Whether two long words differ only in two adjacent letters that are swapped.
fn is_transposition(word: &str, other: &str) -> bool {
    let pairs: Vec<(char, char)> = word.chars().zip(other.chars()).collect();
    let wrong: Vec<usize> = pairs.iter().enumerate().filter(|(_, (a, b))| a != b).map(|(index, _)| index).collect();
    let [first, second] = wrong.as_slice() else { return false };
    let is_swapped = match (pairs.get(*first), pairs.get(*second)) {
        (Some((a, b)), Some((c, d))) => a == d && b == c,
        _ => false,
    };
    word.len() > 4 && word.len() == other.len() && first + 1 == *second && is_swapped
}

/// Whether the parameter is a number in every API. A number in an example is not enough: tags and names have digits too.
pub(crate) fn is_count(name: &str) -> bool {
    PageParameter::from_name(name).is_some_and(PageParameter::is_number)
}

fn is_separated(name: &str, hint: &Hint, examples: &[&Value]) -> bool {
    let lists_words = |value: &&Value| {
        let parts = separate(value);
        parts.len() > 1 && parts.iter().filter_map(Value::as_str).all(|part| !part.contains(' '))
    };
    hint.separated
        || hint.shape.as_ref().is_some_and(|shape| shape.list.is_some())
        || name.ends_with("__in")
        || examples.iter().any(lists_words)
}

fn separate(value: &Value) -> Vec<Value> {
    match value {
        Value::String(text) => text.split(',').map(|part| Value::String(part.trim().to_owned())).collect(),
        Value::Array(values) => values.clone(),
        other => vec![other.clone()],
    }
}

fn is_json_object(value: &Value) -> bool {
    value.is_object() || value.as_str().is_some_and(|text| text.trim_start().starts_with("{\""))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn kind(name: &str, text: &str, examples: &[Value]) -> SchemaKind {
        schema(name, &Hint::of_text(text), &examples.iter().collect::<Vec<_>>(), Span::nowhere()).kind
    }

    #[test]
    fn types_come_from_examples_and_descriptions() {
        assert_eq!(kind("limit", "", &[json!("")]), SchemaKind::Integer);
        assert_eq!(kind("date_range", "Any positive number of days.", &[json!("7")]), SchemaKind::Integer);
        assert_eq!(kind("asset", "", &[json!("12345")]), SchemaKind::Text(Format::Plain));
        assert_eq!(kind("on", "", &[json!("true")]), SchemaKind::Boolean);
        assert_eq!(kind("user", "", &[json!("{user uuid}")]), SchemaKind::Text(Format::Plain));
        assert!(matches!(kind("filter", "", &[json!("{\"a\":{\"in\":[]}}")]), SchemaKind::Map(_)));
    }

    #[test]
    fn formats_come_from_unredacted_examples_and_words() {
        let format = |text: &str, example: &str| match kind("x", text, &[unredacted(&json!(example))]) {
            SchemaKind::Text(format) => format,
            other => panic!("{other:?}"),
        };
        assert_eq!(format("", "00112233-xxxx-xxxx-xxxx-aabbccddeeff"), Format::Uuid);
        assert_eq!(format("Those containing it", "00112233-4455-6677-8899-aabbccddeeff"), Format::Plain);
        assert_eq!(format("Dates in UTC", "2020-01-02T03:04:05.0"), Format::DateTime);
        assert_eq!(format("A time or year-month-day", "2020-01-02T03:04:05Z"), Format::Plain);
        assert_eq!(format("", "2020-01-02"), Format::Plain);
        assert_eq!(kind("token", "The token UUID", &[]), SchemaKind::Text(Format::Uuid));
    }

    #[test]
    fn placeholders_are_not_examples() {
        let is = |name: &str, text: &str| is_placeholder(name, &json!(text));
        assert!(is("user", "{user uuid}") && is("ids", "id, id,id") && is("id", "id"));
        assert!(!is("ids", "a,b") && !is("filter", "{\"a\":{\"b\":1}}"));
        assert_eq!(hint_of_placeholder(&json!("{user uuid}")).shape, Some(Shape::string(Spelling::Uuid)));
    }

    #[test]
    fn swapped_letters_are_a_typo_of_the_prose() {
        let states = kind("state", "The options are available: slepeing, awake.", &[json!("sleeping")]);
        assert_eq!(states, SchemaKind::Enum(vec!["awake".to_owned(), "sleeping".to_owned()]));
    }

    #[test]
    fn a_transposition_swaps_two_adjacent_letters() {
        assert!(is_transposition("quarntaine", "quarntiane") && is_transposition("relaesed", "released"));
        assert!(
            !is_transposition("listen", "silent")
                && !is_transposition("abcdef", "abcdef")
                && !is_transposition("open", "oepn")
        );
    }

    #[test]
    fn lists_are_recognized() {
        let ids = kind("ids", "One or more ids separated by commas.", &[json!("a, b,c")]);
        assert_eq!(ids, SchemaKind::List(Box::new(Schema::of(SchemaKind::Text(Format::Plain)))));
        let states = kind("states", "The options are available: open, shut.", &[json!("open,shut")]);
        let element = Schema::of(SchemaKind::Enum(vec!["open".to_owned(), "shut".to_owned()]));
        assert_eq!(states, SchemaKind::List(Box::new(element)));
        assert_eq!(kind("model", "", &[json!("Thing (A1, 2020)")]), SchemaKind::Text(Format::Plain));
    }
}
