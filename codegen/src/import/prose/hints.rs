//! What prose says about one field or parameter: allowed values, bounds, default, required.

use std::collections::BTreeSet;

use serde_json::{Number, Value};

use crate::import::evidence::shape::Shape;
use crate::import::evidence::spelling::Spelling;

/// What documents say about one field or parameter, beside its examples.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Hint {
    /// Its type.
    pub shape: Option<Shape>,
    /// Whether it must be sent.
    pub required: Option<bool>,
    /// The texts it can be.
    pub values: BTreeSet<String>,
    /// Whether a document lists the texts as all there are, so that an example does not add to them.
    pub closed: bool,
    /// The value the API assumes.
    pub default: Option<Value>,
    /// Smallest number.
    pub minimum: Option<Number>,
    /// Largest number.
    pub maximum: Option<Number>,
    /// Whether several values can be sent, separated by commas.
    pub separated: bool,
    /// Whether the value is JSON text.
    pub json: bool,
    /// Whether a part of the value is enough, as in a search, or a day in place of a time.
    pub partial: bool,
}

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
            closed: false,
            default: default_of_text(&lower),
            minimum: lower.contains("any positive number").then(|| Number::from(1)),
            maximum: maximum_of_text(&lower),
            separated: is_separated(&lower),
            json: lower.contains("json schema object") || lower.contains("json object"),
            partial: ["containing", "partial", "year-month-day"].iter().any(|word| lower.contains(word)),
        }
    }

    /// What two descriptions say together; where they differ, the newer one counts.
    pub(crate) fn merge(self, newer: Self) -> Self {
        Self {
            shape: newer.shape.or(self.shape),
            required: newer.required.or(self.required),
            values: &self.values | &newer.values,
            closed: self.closed || newer.closed,
            default: newer.default.or(self.default),
            minimum: newer.minimum.or(self.minimum),
            maximum: newer.maximum.or(self.maximum),
            separated: self.separated || newer.separated,
            json: self.json || newer.json,
            partial: self.partial || newer.partial,
        }
    }
}

/// The shape that a type's name stands for, as tables and OpenAPI documents write it.
pub(crate) fn shape_of_name(name: &str) -> Option<Shape> {
    let name = name.trim().trim_matches(['`', '*', '"', ' ', '(', ')', '.']).to_lowercase();
    let shape = match name.as_str() {
        "string" | "str" | "text" => Shape::text(Spelling::Plain),
        "uuid" => Shape::text(Spelling::Uuid),
        "boolean" | "bool" => Shape { boolean: true, ..Shape::default() },
        "integer" | "int" => Shape { integer: true, ..Shape::default() },
        "number" | "float" | "double" => Shape { number: true, ..Shape::default() },
        "object" | "dictionary" | "dict" => Shape { object: Some(Default::default()), ..Shape::default() },
        "array" | "list" => Shape::list_of(Shape::default()),
        "array of strings" | "list of strings" | "string array" => Shape::list_of(Shape::text(Spelling::Plain)),
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

/// The most items that a page has, as prose says: its limit, or "300 records are returned per page".
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

/// The values that a description lists as all there are.
pub(crate) fn listed_values(text: &str) -> BTreeSet<String> {
    const MARKS: [&str; 11] = [
        "possible values",
        "possible options",
        "options are available",
        "options are",
        "options:",
        "choices are",
        "following options",
        "sorted by any of the following keys",
        "field to sort by",
        "sort results by",
        "values - ",
    ];
    // Offsets in the one are offsets in the other, which is not so for letters like `İ` beyond ASCII.
    let lower = text.to_ascii_lowercase();
    let end_of = |mark: &&str| lower.find(*mark).map(|start| start + mark.len());
    let from_mark = MARKS.iter().filter_map(end_of).max().and_then(|start| text.get(start..)).map(values_behind);
    let from_mark = from_mark.filter(|values| values.len() > 1);
    let others = || explained_values(text, &lower).or_else(|| enclosed_values(text)).or_else(|| whole_list(text));
    let values = from_mark.or_else(others).unwrap_or_default();
    values.into_iter().collect()
}

/// Values that are explained one by one: "… are supported: `A` - does this. `B` - does that.".
fn explained_values(text: &str, lower: &str) -> Option<Vec<String>> {
    let start = ["are supported:", "following strings:"].iter().find_map(|mark| lower.find(mark))?;
    let mut parts = text.get(start..)?.split('`').skip(1);
    let mut values = Vec::new();
    while let (Some(word), Some(behind)) = (parts.next(), parts.next()) {
        if is_word(word) && behind.trim_start().starts_with("- ") {
            values.push(word.to_owned());
        }
    }
    Some(values).filter(|values| values.len() > 1)
}

/// A text that ends in a list of quoted values in parentheses: "… by kind (`a`, `b`, `c`).".
fn enclosed_values(text: &str) -> Option<Vec<String>> {
    let inside = text.trim_end_matches(['.', ' ']).strip_suffix(')')?.rsplit_once('(')?.1;
    let is_quoted = inside.split(',').all(|part| part.trim().starts_with('`') && part.trim().ends_with('`'));
    split_list(inside).filter(|values| is_quoted && values.len() > 1)
}

/// Values in a sentence (`a`, `b`, or `c`.) or in list items behind a colon.
fn values_behind(text: &str) -> Vec<String> {
    let text = text.trim_start_matches([':', '*', ' ', '.', '-']);
    let items: Vec<&str> = text.lines().filter_map(list_item).collect();
    let sentence = text.lines().next().unwrap_or("");
    if sentence.trim().is_empty() || items.len() > 1 {
        return items.into_iter().filter_map(first_word).collect();
    }
    let sentence = sentence.split(". ").next().unwrap_or(sentence);
    // "`a`, `b` either this way or that": what is quoted is the list.
    let list = sentence.split_once(" either ").map_or(sentence, |(list, _)| list);
    split_list(list).unwrap_or_default()
}

/// A text that is nothing but a list (`a, b, or c`), or ends in one behind a dash.
fn whole_list(text: &str) -> Option<Vec<String>> {
    let text = text.trim();
    let tail = text.rsplit_once(" - ").map_or(text, |(_, tail)| tail);
    split_list(tail).filter(|values| values.len() > 2)
}

/// The values of `a, b and c`; none if a part is not a single word.
fn split_list(sentence: &str) -> Option<Vec<String>> {
    let joined = sentence.trim().trim_end_matches('.').replace(" and ", ", ").replace(" or ", ", ");
    let parts = joined.split(',').map(str::trim).filter(|part| !part.is_empty());
    parts
        .map(|part| Some(part.trim_matches(['`', '"', '\'', '*'])).filter(|word| is_word(word)).map(str::to_owned))
        .collect()
}

fn list_item(line: &str) -> Option<&str> {
    line.trim().strip_prefix("- ").or_else(|| line.trim().strip_prefix("* "))
}

fn first_word(item: &str) -> Option<String> {
    let word = item.split_whitespace().next()?.trim_matches(['`', '"', ',', '*']);
    is_word(word).then(|| word.to_owned())
}

fn is_word(text: &str) -> bool {
    let inner = |c: char| c.is_ascii_alphanumeric() || "_-+".contains(c);
    !text.is_empty() && text.chars().all(inner) && text.starts_with(|c: char| c.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Vec<String> {
        listed_values(text).into_iter().collect()
    }

    #[test]
    fn values_are_read_from_sentences_and_lists() {
        assert_eq!(values("Colours. Possible values:`red`, `blue`"), ["blue", "red"]);
        assert_eq!(
            values("The following options are available: `red` and `blue`. Leave it empty for all."),
            ["blue", "red"]
        );
        assert_eq!(values("The following options are available: red, blue, or green."), ["blue", "green", "red"]);
        assert_eq!(values("Sort.\n\n**Possible values**\n\n- `red` - warm\n- `blue`\n\nAlso more."), ["blue", "red"]);
        assert_eq!(values("The state - red, blue, green"), ["blue", "green", "red"]);
        assert_eq!(values("red, blue, or green"), ["blue", "green", "red"]);
        assert_eq!(values("once, every_day, no_limit"), ["every_day", "no_limit", "once"]);
        assert_eq!(values("These modes are supported: `A` - one. `B_C` - two, like `D`."), ["A", "B_C"]);
        assert!(values("Search for one thing, another thing, or both").is_empty());
        assert!(values("Any number. Examples: `7`, `30`").is_empty());
        assert_eq!(values("Those of a kind, separated by commas (`Red`, `blue`)."), ["Red", "blue"]);
        assert!(values("Those of a kind (red, blue)").is_empty());
        assert_eq!(values("Sort results by `age`, `id` either this way or that."), ["age", "id"]);
    }

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
    fn the_size_of_a_page_is_read() {
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
