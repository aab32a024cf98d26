//! JSON as people write it by hand: with comments, tabs in texts, superfluous commas, and `...` for what they leave out.

use serde_json::Value;

/// The value of a text, if it is JSON apart from that.
pub(super) fn parse(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok().or_else(|| serde_json::from_str(&cleaned(text)).ok())
}

fn cleaned(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        if next == '"' {
            let (literal, behind) = rest.split_at(literal_end(rest));
            cleaned.push_str(&literal.replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r"));
            rest = behind;
        } else if let Some(behind) = rest.strip_prefix("//") {
            rest = behind.find('\n').and_then(|end| behind.get(end..)).unwrap_or_default();
        } else if let Some(behind) = rest.strip_prefix("/*") {
            rest = behind.split_once("*/").map_or("", |(_, behind)| behind);
        } else if let Some(behind) = rest.strip_prefix("...") {
            // `{...}` is one that is left out, not an empty one.
            let is_object = cleaned.trim_end().ends_with('{') && behind.trim_start().starts_with('}');
            rest = if is_object { behind.split_once('}').map_or("", |(_, behind)| behind) } else { behind };
            if is_object {
                cleaned.truncate(cleaned.trim_end().len() - 1);
            }
        } else {
            if matches!(next, ']' | '}' | ',') {
                cleaned.truncate(cleaned.trim_end().trim_end_matches(',').len());
            }
            cleaned.push(next);
            rest = rest.get(next.len_utf8()..).unwrap_or_default();
        }
    }
    cleaned
}

/// Where the text literal that stands at the beginning ends.
fn literal_end(text: &str) -> usize {
    let mut is_escaped = false;
    for (index, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            b'"' if !is_escaped => return index + 1,
            b'\\' => is_escaped = !is_escaped,
            _ => is_escaped = false,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::parse;

    #[test]
    fn what_people_write_is_read() {
        let cases = [
            ("{\"a\": 1, // one, or two\n \"b\": [1, 2, ...],\n}", json!({"a": 1, "b": [1, 2]})),
            ("[{\"a\": \"...\"},\n {...},\n]", json!([{"a": "..."}])),
            ("[1, { ... }, 2, ...]", json!([1, 2])),
            ("{\"a\": \"x\ty // \\\" ,}\"}", json!({"a": "x\ty // \" ,}"})),
            ("/* none */ \"text\"", json!("text")),
        ];
        for (text, value) in cases {
            assert_eq!(parse(text), Some(value), "{text}");
        }
        assert_eq!(parse("No body"), None);
    }
}
