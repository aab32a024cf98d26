//! Real types of parameters, from examples, descriptions and careful declarations.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::evidence::{ParameterClue, Request};
use super::hints::Hint;
use super::shape::Shape;
use super::spelling::Spelling;
use crate::model::{Format, Kind, Limits, Parameter, ParameterIn, Schema};
use crate::source::Span;

/// The parameters of an operation: those of the path, and every query and header parameter that a document knows.
pub(super) fn merge(requests: &[Request], path_names: &[&str]) -> Vec<Parameter> {
    let mut groups: BTreeMap<(ParameterIn, String), Vec<&ParameterClue>> = BTreeMap::new();
    for clue in requests.iter().flat_map(|request| &request.parameters) {
        if clue.location != ParameterIn::Path && !is_of_the_client(clue) {
            groups.entry((clue.location, clue.name.clone())).or_default().push(clue);
        }
    }
    let span = requests.last().map_or_else(Span::nowhere, |request| request.span);
    let in_path = path_names.iter().map(|name| path_parameter(name, span));
    in_path.chain(groups.into_iter().map(|((location, name), clues)| parameter(name, location, &clues))).collect()
}

/// Headers that every client sends by itself.
fn is_of_the_client(clue: &ParameterClue) -> bool {
    let own = ["accept", "authorization", "content-type"];
    clue.location == ParameterIn::Header && own.iter().any(|name| clue.name.eq_ignore_ascii_case(name))
}

fn path_parameter(name: &str, span: Span) -> Parameter {
    let schema = Schema { span, ..Schema::of(Kind::Text(Format::Plain)) };
    Parameter {
        name: name.to_owned(),
        location: ParameterIn::Path,
        required: true,
        description: None,
        schema,
        filter: false,
        span,
    }
}

fn parameter(name: String, location: ParameterIn, clues: &[&ParameterClue]) -> Parameter {
    let hint = clues.iter().fold(Hint::default(), |hint, clue| hint.merge(clue.hint.clone()));
    let examples: Vec<&Value> =
        clues.iter().flat_map(|clue| &clue.examples).filter(|value| !is_placeholder(value)).collect();
    let span = clues.last().map_or_else(Span::nowhere, |clue| clue.span);
    // A page's size and place have defaults everywhere; a mark on them means that an example used them.
    let required = hint.required.unwrap_or(false) && !is_count(&name);
    let schema = schema(&name, &hint, &examples, span);
    Parameter { schema, name, location, required, description: None, filter: false, span }
}

/// `{name}` or `{some words}` stands for a value and is none.
fn is_placeholder(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.starts_with('{') && text.ends_with('}') && !text.contains(':'))
}

fn schema(name: &str, hint: &Hint, examples: &[&Value], span: Span) -> Schema {
    let shape = Shape::of_all(examples.iter().copied());
    let is_separated = is_separated(name, hint, examples);
    let kind = if hint.json || examples.iter().any(|value| is_json_object(value)) {
        Kind::Map(Box::default())
    } else if is_separated {
        let parts: Vec<Value> = examples.iter().flat_map(|value| separate(value)).collect();
        let element = Schema { span, ..Schema::of(single(name, hint, &Shape::of_all(&parts), &parts)) };
        Kind::List(Box::new(element))
    } else {
        single(name, hint, &shape, &examples.iter().map(|value| (*value).clone()).collect::<Vec<_>>())
    };
    let is_number = matches!(kind, Kind::Integer | Kind::Number);
    let limits = Limits {
        minimum: hint.minimum.clone().filter(|_| is_number),
        // Prose about the size of a page often stands at the page's number.
        maximum: hint.maximum.clone().filter(|_| is_number && !matches!(name, "page" | "offset")),
        ..Limits::default()
    };
    let default = hint
        .default
        .clone()
        .filter(|value| value.is_number() == is_number && (is_number || value.is_string() || kind == Kind::Boolean));
    Schema { kind, limits, default, span, ..Schema::default() }
}

/// The kind of one value.
fn single(name: &str, hint: &Hint, shape: &Shape, examples: &[Value]) -> Kind {
    let claim = hint.shape.clone().unwrap_or_default();
    let spelled = |spelling: Spelling| !shape.texts.is_empty() && shape.texts.iter().all(|text| *text == spelling);
    if !hint.values.is_empty() {
        return Kind::Enum(with_examples(&hint.values, examples));
    }
    if claim.boolean || shape.boolean || spelled(Spelling::Boolean) {
        return Kind::Boolean;
    }
    let has_words = shape.texts.iter().any(|text| *text != Spelling::Whole);
    if !has_words && (claim.integer || shape.integer || is_count(name)) {
        return Kind::Integer;
    }
    if claim.number || shape.number {
        return Kind::Number;
    }
    let mut texts = shape.texts.iter().chain(&claim.texts);
    match (texts.next(), texts.next()) {
        // Filters take more than their example: a day in place of a time, a part in place of an address.
        (Some(Spelling::Uuid), None) if !hint.partial => Kind::Text(Format::Uuid),
        _ => Kind::Text(Format::Plain),
    }
}

/// The listed values, and those of the examples if the list is one of what the examples show: prose has typing errors.
fn with_examples(listed: &BTreeSet<String>, examples: &[Value]) -> Vec<String> {
    let seen: BTreeSet<String> = examples.iter().filter_map(Value::as_str).map(|text| text.trim().to_owned()).collect();
    if seen.is_disjoint(listed) { listed.iter().cloned().collect() } else { (listed | &seen).into_iter().collect() }
}

/// Names that stand for a count in every API; a number in an example is not enough, as tags and names have digits too.
fn is_count(name: &str) -> bool {
    matches!(name, "limit" | "offset" | "page" | "page_size" | "size" | "per_page")
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

    fn kind(name: &str, text: &str, examples: &[Value]) -> Kind {
        schema(name, &Hint::of_text(text), &examples.iter().collect::<Vec<_>>(), Span::nowhere()).kind
    }

    #[test]
    fn types_come_from_examples_and_descriptions() {
        assert_eq!(kind("limit", "", &[json!("")]), Kind::Integer);
        assert_eq!(kind("date_range", "Any positive number of days.", &[json!("7")]), Kind::Integer);
        assert_eq!(kind("asset", "", &[json!("12345")]), Kind::Text(Format::Plain));
        assert_eq!(kind("on", "", &[json!("true")]), Kind::Boolean);
        assert_eq!(kind("user", "", &[json!("{user uuid}")]), Kind::Text(Format::Plain));
        assert!(matches!(kind("filter", "", &[json!("{\"a\":{\"in\":[]}}")]), Kind::Map(_)));
    }

    #[test]
    fn lists_are_lists() {
        let ids = kind("ids", "One or more ids separated by commas.", &[json!("a, b,c")]);
        assert_eq!(ids, Kind::List(Box::new(Schema::of(Kind::Text(Format::Plain)))));
        let states = kind("states", "The options are available: open, shut.", &[json!("open,shut")]);
        let element = Schema::of(Kind::Enum(vec!["open".to_owned(), "shut".to_owned()]));
        assert_eq!(states, Kind::List(Box::new(element)));
        assert_eq!(kind("model", "", &[json!("Thing (A1, 2020)")]), Kind::Text(Format::Plain));
    }
}
