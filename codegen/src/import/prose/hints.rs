//! What prose says about one field or parameter: allowed values, bounds, default, required.

use serde_json::{Number, Value};

use crate::import::evidence::hint::{Hint, Statement};
use crate::import::evidence::shape::Shape;
use crate::import::evidence::spelling::Spelling;
use crate::import::prose::values::listed_values;

impl Hint {
    /// What a description says.
    pub(crate) fn of_text(text: &str) -> Self {
        let text = text.replace('\u{a0}', " ");
        let lower = text.to_lowercase();
        let mut values = listed_values(&text);
        if lower.contains("dash (-)") || lower.contains("descending(-)") || lower.contains("descending(`-`)") {
            let descending: Vec<String> = values.iter().map(|value| format!("-{value}")).collect();
            values.extend(descending);
        }
        Self {
            shape: shape_of_text(&lower),
            required: required_of_text(&lower),
            values,
            numbers: Vec::new(),
            deprecated: None,
            closed: false,
            default: default_of_text(&lower),
            minimum: lower.contains("any positive number").then(|| Number::from(1)),
            maximum: maximum_of_text(&lower),
            separated: is_separated(&lower),
            json: lower.contains("json schema object") || lower.contains("json object"),
            partial: ["containing", "partial", "year-month-day"].iter().any(|word| lower.contains(word)),
            stated: Statement::default(),
        }
    }
}

/// The shape that the name of a type stands for, as tables and OpenAPI documents write it.
pub(crate) fn shape_of_name(name: &str) -> Option<Shape> {
    let name = name.trim().trim_matches(['`', '*', '"', ' ', '(', ')', '.']).to_lowercase();
    let shape = match name.as_str() {
        "string" | "str" | "text" => Shape::string(Spelling::Plain),
        "uuid" => Shape::string(Spelling::Uuid),
        "boolean" | "bool" => Shape { boolean: true, ..Shape::default() },
        "integer" | "int" => Shape { integer: true, ..Shape::default() },
        "number" | "float" | "double" => Shape { number: true, ..Shape::default() },
        "object" | "dictionary" | "dict" => Shape { object: Some(Default::default()), ..Shape::default() },
        "array" | "list" => Shape::list_of(Shape::default()),
        "array of strings" | "list of strings" | "string array" => Shape::list_of(Shape::string(Spelling::Plain)),
        "file" | "binary" => Shape { bytes: true, ..Shape::default() },
        _ => return None,
    };
    Some(shape)
}

fn shape_of_text(lower: &str) -> Option<Shape> {
    let says = |phrases: &[&str]| phrases.iter().any(|phrase| lower.contains(phrase));
    let truth = says(&["(true)", "(`true`)", "set to `true`", "set to true", "default=true", "default=false"])
        || ["if true,", "if `true`,", "whether "].iter().any(|start| lower.starts_with(start))
        || says(&["default: true", "default: false"]);
    if truth {
        return shape_of_name("boolean");
    }
    if lower.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == "uuid") {
        return shape_of_name("uuid");
    }
    let count = says(&["upper `limit` is set at", "upper limit is set at", "number of results", "number of records"])
        || says(&["starting record", "initial index", "page number", "number of days", "(int)"])
        || says(&["page through results"]);
    if count { shape_of_name("integer") } else { None }
}

fn required_of_text(lower: &str) -> Option<bool> {
    let start = lower.trim_start_matches(['(', '*', '`', ' ', '-']);
    let condition = start.starts_with("required for") || start.starts_with("required if");
    if condition || start.starts_with("optional") {
        return Some(false);
    }
    let marked = lower.contains("(required)") || lower.contains(", required)");
    (marked || start.starts_with("required")).then_some(true)
}

fn default_of_text(lower: &str) -> Option<Value> {
    let rest = ["default=", "default: "].iter().find_map(|mark| lower.split_once(mark)).map(|(_, rest)| rest)?;
    let word: String = rest.trim_start_matches('`').chars().take_while(|c| c.is_ascii_alphanumeric()).collect();
    match word.as_str() {
        "true" => Some(Value::Bool(true)),
        "false" => Some(Value::Bool(false)),
        _ => None,
    }
}

/// "… upper limit is set at 300 records …".
fn maximum_of_text(lower: &str) -> Option<Number> {
    let (before, after) = lower.split_once("set at ")?;
    before.contains("limit").then(|| leading_number(after)).flatten()
}

/// The largest page size that prose states: its limit, or "300 records are returned per page".
pub(crate) fn page_maximum(text: &str) -> Option<Number> {
    let lower = text.to_lowercase();
    let stated = || {
        let (before, _) = lower.split_once(" returned per ")?;
        let sentence = before.rsplit(['.', ':', '\n']).next()?;
        sentence.split_whitespace().find_map(leading_number)
    };
    maximum_of_text(&lower).or_else(stated)
}

fn leading_number(text: &str) -> Option<Number> {
    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

fn is_separated(lower: &str) -> bool {
    let phrases =
        ["separated by commas", "separate by commas", "comma separated", "comma-separated", "separated by a comma"];
    phrases.iter().any(|phrase| lower.contains(phrase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_defaults_and_marks_are_read() {
        let hint = Hint::of_text("A hard upper `limit` is set at 40 records.");
        assert_eq!(hint.maximum, Some(Number::from(40)));
        assert!(hint.shape.is_some_and(|shape| shape.integer));
        assert_eq!(Hint::of_text("(Required) The name").required, Some(true));
        assert_eq!(Hint::of_text("(Required for kind=zip) The path").required, Some(false));
        assert_eq!(Hint::of_text("(Optional, default=false) Shows it").default, Some(Value::Bool(false)));
        assert!(Hint::of_text("Several ids separated by commas").separated);
    }

    #[test]
    fn page_sizes_are_read() {
        assert_eq!(
            page_maximum("A hard upper limit is set at 300 records returned per request."),
            Some(Number::from(300))
        );
        assert_eq!(
            page_maximum("The first one. Note: 40 records are returned per page of results"),
            Some(Number::from(40))
        );
        assert_eq!(page_maximum("In 2020 this changed. Results are returned per page."), None);
    }

    #[test]
    fn a_leading_dash_reverses_the_order() {
        let hint =
            Hint::of_text("Sorted with the following options:\n- name\n- age\n\nPrepending a dash (-) reverses.");
        assert_eq!(hint.values.into_iter().collect::<Vec<_>>(), ["-age", "-name", "age", "name"]);
    }
}
