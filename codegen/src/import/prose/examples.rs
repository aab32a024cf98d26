//! Examples in prose: JSON with comments, tabs, trailing commas, and `...` for "and so on", and JSON that is cut off or
//! was written by hand.

use std::collections::BTreeSet;

use jsonc_parser::{ParseOptions, ast};
use serde_json::{Map, Number, Value};

use crate::document::strict_json;
use crate::import::prose::mend;

/// An example.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Example {
    /// The data.
    pub value: Value,
    /// Comments, each with the name of its field.
    pub notes: Vec<(String, String)>,
    /// Fields that are commented out: they are optional.
    pub optional: Map<String, Value>,
    /// Names that occur twice in one object; the last one counts.
    pub repeated: Vec<String>,
    /// How it deviates from JSON, if what was meant is certain all the same.
    pub mended: Option<&'static str>,
}

/// How deep an example may nest: as deep as a document.
const DEPTH: usize = 100;

/// Parses an example.
///
/// # Errors
/// Why it cannot be read: the text is blank, not JSON, or nested too deep.
pub(crate) fn parse(text: &str) -> Result<Example, String> {
    if is_too_deep(text) {
        return Err(format!("nested more than {DEPTH} levels deep"));
    }
    let text = text.trim_start_matches('\u{feff}');
    if let Ok((value, repeated)) = parse_value(text, &strict_json()) {
        return Ok(Example { value, repeated, ..Example::default() });
    }
    let cleaned = without_ellipses(text);
    let reason = match parse_value(&cleaned, &lenient()) {
        Ok(found) => return Ok(example(found, &cleaned, HAND_WRITTEN)),
        Err(reason) => reason,
    };
    let plainer = mend::tokens(&cleaned);
    if let Ok(found) = parse_value(&plainer, &hand_written()) {
        return Ok(example(found, &plainer, FOREIGN));
    }
    let ends = mend::ends(&plainer);
    let found = ends.into_iter().find_map(|text| Some((parse_value(&text, &hand_written()).ok()?, text)));
    found.map(|(found, text)| example(found, &text, CUT_OFF)).ok_or(reason)
}

/// The deviations from JSON, as findings name them.
const HAND_WRITTEN: &str = "an example has comments, dots or commas that JSON does not allow; it was read as meant";
const FOREIGN: &str = "an example has quotes, names or words that JSON does not have; it was read as meant";
const CUT_OFF: &str = "an example is cut off; it was read up to its end";

fn example((value, repeated): (Value, Vec<String>), text: &str, mended: &'static str) -> Example {
    let mut example = Example { value, repeated, mended: Some(mended), ..Example::default() };
    read_comments(text, &mut example);
    example
}

/// Counts every bracket, even inside strings: this may be too strict, but never too lenient.
fn is_too_deep(text: &str) -> bool {
    let mut depth = 0_usize;
    text.bytes().any(|byte| {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEPTH
    })
}

/// The deviations that occur in almost every collection.
fn lenient() -> ParseOptions {
    ParseOptions { allow_comments: true, allow_trailing_commas: true, allow_missing_commas: true, ..strict_json() }
}

/// Those of examples that were written as another language: Python, JavaScript.
fn hand_written() -> ParseOptions {
    ParseOptions { allow_single_quoted_strings: true, allow_loose_object_property_names: true, ..lenient() }
}

/// Accepts only the deviations in `options`; anything else is prose, not data.
fn parse_value(text: &str, options: &ParseOptions) -> Result<(Value, Vec<String>), String> {
    let parsed = jsonc_parser::parse_to_ast(text, &jsonc_parser::CollectOptions::default(), options);
    let parsed = parsed.map_err(|error| error.kind().to_string())?;
    let value = parsed.value.as_ref().ok_or("there is no value")?;
    let mut repeated = Vec::new();
    find_repeated(value, &mut repeated);
    Ok((to_value(value), repeated))
}

fn find_repeated(value: &ast::Value<'_>, into: &mut Vec<String>) {
    match value {
        ast::Value::Array(array) => array.elements.iter().for_each(|element| find_repeated(element, into)),
        ast::Value::Object(object) => {
            let mut seen = BTreeSet::new();
            for property in &object.properties {
                if !seen.insert(property.name.as_str()) {
                    into.push(property.name.as_str().to_owned());
                }
                find_repeated(&property.value, into);
            }
        }
        _ => {}
    }
}

fn to_value(value: &ast::Value<'_>) -> Value {
    match value {
        ast::Value::StringLit(text) => Value::String(text.value.to_string()),
        ast::Value::NumberLit(number) => number.value.parse::<Number>().map_or(Value::Null, Value::Number),
        ast::Value::BooleanLit(literal) => Value::Bool(literal.value),
        ast::Value::NullKeyword(_) => Value::Null,
        ast::Value::Array(array) => Value::Array(array.elements.iter().map(to_value).collect()),
        ast::Value::Object(object) => {
            let field = |property: &ast::ObjectProp<'_>| (property.name.as_str().to_owned(), to_value(&property.value));
            Value::Object(object.properties.iter().map(field).collect())
        }
    }
}

/// Marks an ellipsis until the comma after it is removed too; JSON never contains this character.
const REMOVED: char = '\u{1}';

/// Removes `...` and `{...}` outside of strings and comments, each with the comma after it.
fn without_ellipses(text: &str) -> String {
    let text = text.replace('\u{2026}', "...");
    if !text.contains("...") {
        return text;
    }
    let mut marked = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let (code, comment) = split_comment(line);
        marked.push_str(&mark_ellipses(code));
        marked.push_str(comment);
    }
    let mut parts = marked.split(REMOVED);
    let first = parts.next().unwrap_or("").to_owned();
    parts.fold(first, |cleaned, rest| cleaned + rest.trim_start().strip_prefix(',').unwrap_or(rest))
}

fn mark_ellipses(code: &str) -> String {
    let removed = REMOVED.to_string();
    let outside = |(index, part): (usize, &str)| {
        if index % 2 == 0 { part.replace("{...}", &removed).replace("...", &removed) } else { part.to_owned() }
    };
    split_strings(code).into_iter().enumerate().map(outside).collect::<Vec<_>>().join("\"")
}

/// The parts of a line between its quotes: outside, inside, outside, and so on.
fn split_strings(line: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut escaped) = (0, false);
    for (index, character) in line.char_indices() {
        if character == '"' && !escaped {
            parts.push(line.get(start..index).unwrap_or(""));
            start = index + 1;
        }
        escaped = character == '\\' && !escaped;
    }
    parts.push(line.get(start..).unwrap_or(""));
    parts
}

/// Splits a line at its `//`, unless that is inside a string.
fn split_comment(line: &str) -> (&str, &str) {
    let mut offset = 0;
    for (index, part) in split_strings(line).into_iter().enumerate() {
        if let (0, Some(found)) = (index % 2, part.find("//")) {
            return line.split_at_checked(offset + found).unwrap_or((line, ""));
        }
        offset += part.len() + 1;
    }
    (line, "")
}

/// Reads the comments of the outermost object: after a field, on the lines above it, or a field that is commented out.
fn read_comments(text: &str, example: &mut Example) {
    let (mut depth, mut pending) = (0_i32, Vec::new());
    for line in text.lines() {
        let (code, comment) = split_comment(line);
        let note = comment.trim_start_matches('/').trim();
        let key = field_name(code).filter(|_| depth == 1);
        depth += nesting(code);
        match key {
            Some(key) => {
                let notes = pending.drain(..).chain(Some(note.to_owned())).filter(|note: &String| !note.is_empty());
                example.notes.extend(notes.map(|note| (key.clone(), note)));
            }
            None if note.is_empty() => {}
            None => read_comment_line(note, depth, &mut pending, example),
        }
    }
}

fn read_comment_line(note: &str, depth: i32, pending: &mut Vec<String>, example: &mut Example) {
    let (code, comment) = split_comment(note);
    let field = parse_value(&format!("{{{}}}", code.trim().trim_end_matches(',')), &lenient()).map(|(field, _)| field);
    match field {
        Ok(Value::Object(fields)) if depth == 1 && !fields.is_empty() => {
            let note = comment.trim_start_matches('/').trim();
            let notes = fields.keys().filter(|_| !note.is_empty()).map(|key| (key.clone(), note.to_owned()));
            example.notes.extend(notes);
            example.optional.extend(fields);
        }
        _ => pending.push(note.to_owned()),
    }
}

/// The name before the line's first colon.
fn field_name(code: &str) -> Option<String> {
    let rest = code.trim_start().trim_start_matches('{').trim_start().strip_prefix('"')?;
    let (name, rest) = rest.split_once('"')?;
    rest.trim_start().starts_with(':').then(|| name.to_owned())
}

fn nesting(code: &str) -> i32 {
    let outside = split_strings(code).into_iter().step_by(2);
    outside
        .flat_map(str::chars)
        .map(|character| match character {
            '{' | '[' => 1,
            '}' | ']' => -1,
            _ => 0,
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn ellipses_trailing_commas_and_repeated_keys_are_read() {
        let text = "{\n\t\"total\": 1,\n\t\"total\": 2,\n \"url\": \"https://x...y\",\n\t\"list\": [ {\"a\": 1},\n ...\n, {...}, ]\n}";
        let wanted = json!({"total": 2, "url": "https://x...y", "list": [{"a": 1}]});
        assert_eq!(parse(text).map(|example| example.value), Ok(wanted));
    }

    #[test]
    fn repeated_names_are_reported() {
        let example = parse("{\"a\": [{\"b\": 1, \"b\": 2}], \"c\": 1}").unwrap();
        assert_eq!(example.repeated, ["b"]);
    }

    #[test]
    fn prose_is_not_an_example() {
        for text in ["No body", "<html></html>", "  ", "{upload_url}", "{\"a\": 1} {\"b\": 2}", "[1, two]"] {
            assert!(parse(text).is_err(), "{text}");
        }
        assert_eq!(parse("\"a text\"").map(|example| example.value), Ok(json!("a text")));
    }

    #[test]
    fn unbounded_nesting_is_refused() {
        assert!(parse(&"[".repeat(100_000)).is_err());
        assert!(parse(&"{\"a\":".repeat(100_000)).is_err());
    }

    #[test]
    fn what_was_meant_is_read_and_what_was_mended_is_said() {
        let read = |text: &str| parse(text).map(|example| (example.value, example.mended));
        let all = json!({"a": 1, "b": "x"});
        assert_eq!(read("{\"a\": 1, \"b\": \"x\"}"), Ok((all.clone(), None)));
        assert_eq!(read("{\"a\": 1, \"b\": \"x\",}"), Ok((all.clone(), Some(HAND_WRITTEN))));
        for foreign in ["{'a': 1, 'b': 'x'}", "{a: 1, b: 'x'}"] {
            assert_eq!(read(foreign), Ok((all.clone(), Some(FOREIGN))), "{foreign}");
        }
        let python = read("{'on': True, 'off': False, 'none': None, 'text': 'None // \"x\"', 'n': {{count}}}");
        let wanted = json!({"on": true, "off": false, "none": null, "text": "None // \"x\"", "n": null});
        assert_eq!(python, Ok((wanted, Some(FOREIGN))));
        for cut in [
            "{\"a\": 1, \"b\": \"x",
            "{\"a\": 1, \"b\": \"x\"",
            "{\"a\": 1, \"b\": \"x\", \"c",
            "{\"a\": 1, \"b\": \"x\", \"c\": nu",
        ] {
            assert_eq!(read(cut), Ok((all.clone(), Some(CUT_OFF))), "{cut}");
        }
        assert_eq!(read("[{\"a\": [1, 2"), Ok((json!([{"a": [1, 2]}]), Some(CUT_OFF))));
        assert_eq!(read("{\"a\": \"one\ntwo\"}").map(|(value, _)| value), Ok(json!({"a": "one\ntwo"})));
    }

    #[test]
    fn comments_belong_to_their_field() {
        let text = "{\n // required - its name\n \"name\": \"x // y\",\n \"how\": \"once\", // once, daily\n // \"extra\": true, // why not\n}";
        let example = parse(text).unwrap();
        let note = |name: &str, text: &str| (name.to_owned(), text.to_owned());
        let wanted = [note("name", "required - its name"), note("how", "once, daily"), note("extra", "why not")];
        assert_eq!(example.notes, wanted);
        assert_eq!(Value::Object(example.optional), json!({"extra": true}));
    }
}
