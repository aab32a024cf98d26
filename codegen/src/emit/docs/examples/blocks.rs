//! Fenced code that nothing in it can leave, and in which the book builder finds nothing of its own.

use serde_json::Value;

use crate::emit::docs::escape::Md;
use crate::emit::docs::fenced::fenced;
use crate::text::harmless_json;

/// JSON, indented.
pub(in crate::emit::docs) fn json(value: &Value) -> Md {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    fenced("json", &split_braces(&harmless_json(&text), "\\u007b", "\\u007d"))
}

/// Code in Rust whose literals have no doubled braces but within texts.
pub(super) fn rust(code: &str) -> Md {
    fenced("rust", &split_braces(code, "\\u{7b}", "\\u{7d}"))
}

/// Commands of a shell.
pub(super) fn sh(commands: &str) -> Md {
    fenced("sh", commands)
}

/// Writes braces that follow each other as these escapes.
fn split_braces(text: &str, open: &str, close: &str) -> String {
    let mut split = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("{{").into_iter().chain(rest.find("}}")).min() {
        let (before, found) = rest.split_at(start);
        let brace = if found.starts_with('{') { '{' } else { '}' };
        let after = found.trim_start_matches(brace);
        split.push_str(before);
        split.push_str(&if brace == '{' { open } else { close }.repeat(found.len() - after.len()));
        rest = after;
    }
    split + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json as value;

    #[test]
    fn a_block_ends_at_its_fence_only() {
        assert_eq!(sh("echo a").0, "```sh\necho a\n```");
        assert_eq!(sh("echo '````'").0, "`````sh\necho '````'\n`````");
    }

    #[test]
    fn braces_do_not_follow_each_other() {
        assert_eq!(split_braces("a{{b}}}c{", "<", ">"), "a<<b>>>c{");
        let text = json(&value!({"a": "{{#include x}}", "b": {"c": {}}})).0;
        assert!(!text.contains("{{") && !text.contains("}}"), "{text}");
        let read: Value = serde_json::from_str(text.trim_start_matches("```json").trim_end_matches('`')).unwrap();
        assert_eq!(read["a"], "{{#include x}}");
    }
}
