//! Reading JSON (RFC 8259).

use indexmap::map::Entry as Slot;
use jsonc_parser::ast::{Array, Object, Value};
use jsonc_parser::common::{Range, Ranged};
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use super::{Content, Entry, Limits, Map, Node};
use crate::diagnostic::{Diagnostic, codes};
use crate::source::{FileId, SourceMap, Span};

/// Reads a JSON document into a located tree.
///
/// # Errors
/// One diagnostic: syntax, a duplicate key, too deep, too many values.
pub fn parse_json(file: FileId, sources: &SourceMap, limits: Limits) -> Result<Node, Diagnostic> {
    let text = sources.file(file).map_or("", |file| file.text());
    let content = text.strip_prefix('\u{feff}').unwrap_or(text);
    let places = Places { file, base: text.len() - content.len() };
    // The parser recurses for each level and keeps every value, so the limits are checked first.
    measure(content, places, limits)?;
    let parsed = parse_to_ast(content, &CollectOptions::default(), &strict()).map_err(|error| {
        let at_end = error.range().end >= content.trim_end().len();
        syntax(places.span(error.range()), &error.kind().to_string(), at_end)
    })?;
    let root = parsed.value.ok_or_else(|| syntax(places.span(Range::new(0, 0)), "there is no value", true))?;
    node(root, places)
}

/// Exactly RFC 8259.
pub(crate) fn strict() -> ParseOptions {
    ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    }
}

#[derive(Clone, Copy)]
struct Places {
    file: FileId,
    /// The length of the byte order mark, which the parser does not see.
    base: usize,
}

impl Places {
    fn span(self, range: Range) -> Span {
        Span::new(self.file, self.base + range.start, self.base + range.end)
    }

    fn byte(self, index: usize) -> Span {
        self.span(Range::new(index, index + 1))
    }
}

/// Checks depth and size in one pass over the bytes outside of strings: every value but the root follows a comma or
/// an opening bracket.
fn measure(text: &str, places: Places, limits: Limits) -> Result<(), Diagnostic> {
    let (mut depth, mut values) = (0_usize, 1_usize);
    let mut bytes = text.bytes().enumerate();
    while let Some((index, byte)) = bytes.next() {
        match byte {
            b'"' => skip_string(&mut bytes, places)?,
            b'{' | b'[' => {
                depth += 1;
                values += 1;
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            b',' => values += 1,
            // The parser takes other white space for JSON's.
            0x80.. | 0x0b | 0x0c | 0x7f => return Err(not_white_space(text, index, places)),
            _ => {}
        }
        if depth > limits.depth {
            return Err(limits.too_deep(places.byte(index)));
        }
        if values > limits.nodes {
            return Err(limits.too_many(places.byte(index)));
        }
    }
    Ok(())
}

/// A character that JSON allows only in strings.
fn not_white_space(text: &str, index: usize, places: Places) -> Diagnostic {
    let character = text.get(index..).and_then(|rest| rest.chars().next()).unwrap_or(char::REPLACEMENT_CHARACTER);
    let reason = format!("The character U+{:04X} is not in a string", u32::from(character));
    syntax(places.span(Range::new(index, index + character.len_utf8())), &reason, false)
}

/// Skips past the closing quote. Rejects bare control characters, which the parser would accept.
fn skip_string(bytes: &mut impl Iterator<Item = (usize, u8)>, places: Places) -> Result<(), Diagnostic> {
    while let Some((index, byte)) = bytes.next() {
        match byte {
            b'"' => break,
            b'\\' => _ = bytes.next(),
            0..=0x1f => return Err(syntax(places.byte(index), "A string has a bare control character", false)),
            _ => {}
        }
    }
    Ok(())
}

fn syntax(span: Span, reason: &str, at_end: bool) -> Diagnostic {
    Diagnostic::error(&codes::JSON_SYNTAX, format!("not valid JSON: {}", decapitalized(reason)))
        .at(span, if at_end { "the document ends here; it may be truncated" } else { "" })
        .help(if at_end { "fetch the document again if it was downloaded" } else { "correct the place shown" })
}

fn decapitalized(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(characters).collect()
}

fn node(value: Value<'_>, places: Places) -> Result<Node, Diagnostic> {
    let span = places.span(value.range());
    let content = match value {
        Value::NullKeyword(_) => Content::Null,
        Value::BooleanLit(literal) => Content::Bool(literal.value),
        Value::StringLit(literal) => Content::Text(literal.value.into_owned()),
        Value::NumberLit(literal) => Content::Number(
            serde_json::from_str(literal.value).map_err(|_| syntax(span, "the number is out of range", false))?,
        ),
        Value::Array(array) => list(array, places)?,
        Value::Object(object) => map(object, places)?,
    };
    Ok(Node::new(content, span))
}

fn list(array: Array<'_>, places: Places) -> Result<Content, Diagnostic> {
    array.elements.into_iter().map(|element| node(element, places)).collect::<Result<_, _>>().map(Content::List)
}

fn map(object: Object<'_>, places: Places) -> Result<Content, Diagnostic> {
    let mut entries = Map::with_capacity(object.properties.len());
    for property in object.properties {
        let key_span = places.span(property.name.range());
        match entries.entry(property.name.into_string()) {
            Slot::Occupied(first) => {
                return Err(super::duplicate_key(first.key(), key_span, first.get().key_span));
            }
            Slot::Vacant(slot) => _ = slot.insert(Entry { key_span, node: node(property.value, places)? }),
        }
    }
    Ok(Content::Map(Box::new(entries)))
}

#[cfg(test)]
mod tests {
    use super::super::to_value;
    use super::*;

    fn read(text: &str) -> Result<Node, Diagnostic> {
        let mut sources = SourceMap::default();
        let file = sources.add("a.json", text);
        parse_json(file, &sources, Limits::default())
    }

    fn fault(text: &str) -> (&'static str, Span) {
        let diagnostic = read(text).unwrap_err();
        (diagnostic.code.id, diagnostic.labels[0].span)
    }

    #[test]
    fn values_and_their_places() {
        let text = r#"{"a": [1, -2.5, 18446744073709551615], "b": null, "c": true}"#;
        let root = read(text).unwrap();
        assert_eq!(to_value(&root), serde_json::from_str::<serde_json::Value>(text).unwrap());
        let element = &root.get("a").unwrap().as_list().unwrap()[1];
        assert_eq!(&text[element.span.start as usize..element.span.end as usize], "-2.5");
        let key = root.as_map().unwrap()["b"].key_span;
        assert_eq!(&text[key.start as usize..key.end as usize], "\"b\"");
    }

    #[test]
    fn escapes_and_surrogate_pairs() {
        assert_eq!(read(r#""\ud83d\ude00 \u00e9 \/ \n""#).unwrap().as_text(), Some("😀 é / \n"));
        assert_eq!(fault(r#""\ud83d""#).0, "json-syntax");
        assert_eq!(fault(r#""\ude00""#).0, "json-syntax");
    }

    #[test]
    fn a_byte_order_mark_shifts_places_only() {
        let root = read("\u{feff}[7]").unwrap();
        assert_eq!((root.span.start, root.span.end), (3, 6));
    }

    #[test]
    fn what_is_not_json_is_refused() {
        let not_json =
            ["", " ", "{", "[1", "{\"a\"", "{\"a\":", "[1,]", "{\"a\":1,}", "// x\n1", "{a:1}", "'a'", "01", "+1"];
        let more =
            [".5", "1.", "0x1", "NaN", "Infinity", "[1 2]", "[{} {}]", "1 2", "\"a\nb\"", "tru", "\"\\x41\"", "1e999"];
        for text in not_json.into_iter().chain(more).chain(["[}", "]", "{\"a\" 1}", "\"", "-", "/* */ 1", "\"\\"]) {
            assert_eq!(fault(text).0, "json-syntax", "{text}");
        }
    }

    #[test]
    fn only_the_white_space_of_json_is_white_space() {
        assert!(read("\u{feff}\t[\r\n 1 ]\n").is_ok());
        for space in ['\u{b}', '\u{c}', '\u{7f}', '\u{85}', '\u{a0}', '\u{2003}', '\u{2028}', '\u{feff}'] {
            let (code, span) = fault(&format!("[1, {space}2]"));
            assert_eq!(
                (code, span.start as usize, (span.end - span.start) as usize),
                ("json-syntax", 4, space.len_utf8())
            );
            assert_eq!(read(&format!("[\"{space}\"]")).is_ok(), space > ' ', "in a string it is text");
        }
    }

    #[test]
    fn a_duplicate_key_names_both_places() {
        let diagnostic = read("{\"a\": 1,\n \"a\": 2}").unwrap_err();
        let starts: Vec<_> = diagnostic.labels.iter().map(|label| label.span.start).collect();
        assert_eq!((diagnostic.code.id, starts), ("duplicate-key", vec![10, 1]));
    }

    #[test]
    fn brackets_nested_a_hundred_thousand_deep_end_at_the_limit() {
        let (code, span) = fault(&"[".repeat(100_000));
        assert_eq!((code, span.start), ("document-too-deep", 100));
        assert_eq!(fault(&"{\"a\":".repeat(100_000)).0, "document-too-deep");
        assert!(read(&format!("{}{}", "[".repeat(100), "]".repeat(100))).is_ok());
        assert!(read(&format!("\"{}\"", "[".repeat(100_000))).is_ok());
    }

    #[test]
    fn too_many_values_end_before_they_are_kept() {
        assert_eq!(fault(&format!("[{}0]", "0,".repeat(2_000_000))).0, "document-too-many-nodes");
    }
}
