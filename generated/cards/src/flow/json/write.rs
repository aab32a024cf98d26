//! Writes JSON.

use std::fmt::Write;

use super::value::{Content, Value};

/// The text of a value: keys are sorted, and everything else is as it was read.
pub(in crate::flow) fn write(value: &Value) -> String {
    let mut text = String::new();
    put(value, 0, &mut text);
    text.push('\n');
    text
}

fn put(value: &Value, depth: usize, text: &mut String) {
    match &value.content {
        Content::Null => text.push_str("null"),
        Content::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
        Content::Number(number) => text.push_str(number),
        Content::Text(string) => quote(string, text),
        Content::List(list) => {
            let elements = list.iter().map(|element| (None, element));
            put_all(['[', ']'], elements, depth, text);
        }
        Content::Object(object) => {
            let members = object.iter().map(|(key, member)| (Some(key.as_str()), &member.value));
            put_all(['{', '}'], members, depth, text);
        }
    }
}

fn put_all<'v>(
    brackets: [char; 2],
    entries: impl Iterator<Item = (Option<&'v str>, &'v Value)>,
    depth: usize,
    text: &mut String,
) {
    text.push(brackets[0]);
    let mut is_empty = true;
    for (key, value) in entries {
        text.push_str(if is_empty { "\n" } else { ",\n" });
        is_empty = false;
        indent(depth + 1, text);
        if let Some(key) = key {
            quote(key, text);
            text.push_str(": ");
        }
        put(value, depth + 1, text);
    }
    if !is_empty {
        text.push('\n');
        indent(depth, text);
    }
    text.push(brackets[1]);
}

fn indent(depth: usize, text: &mut String) {
    text.extend(std::iter::repeat_n(' ', depth));
}

fn quote(string: &str, text: &mut String) {
    text.push('"');
    for character in string.chars() {
        match character {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            control if u32::from(control) < 0x20 => _ = write!(text, "\\u{:04x}", u32::from(control)),
            other => text.push(other),
        }
    }
    text.push('"');
}
