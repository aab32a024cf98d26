//! Parses JSON.

use std::collections::btree_map::Entry;

use super::string::{self, Fault};
use super::value::{Content, Member, Object, Value};
use crate::flow::kinds;
use crate::flow::names::shown;
use crate::flow::problem::{Kind, Problem, Problems};
use crate::flow::span::Span;

/// The deepest nesting. A flow inside of a card adds twelve levels, and real exports have a few of these inside each other.
const DEEPEST: usize = 256;
/// The most values. The largest published exports have a tenth of it.
const MOST: usize = 2_000_000;

/// The value that a text is.
///
/// # Errors
/// The first fault that ends the reading, and every duplicate key.
pub(in crate::flow) fn parse(text: &str) -> Result<Value, Vec<Problem>> {
    let mut parser = Parser { text, at: 0, values: 0, problems: Problems::default() };
    if text.starts_with('\u{feff}') {
        parser.at = '\u{feff}'.len_utf8();
    }
    let parsed = parser.document();
    let mut found = parser.problems.finish();
    match parsed {
        Ok(value) if found.is_empty() => Ok(value),
        Ok(_) => Err(found),
        Err(fault) => {
            found.push(*fault);
            Err(found)
        }
    }
}

type Parsed<T> = Result<T, Box<Problem>>;

struct Parser<'t> {
    text: &'t str,
    at: usize,
    values: usize,
    problems: Problems,
}

impl Parser<'_> {
    fn document(&mut self) -> Parsed<Value> {
        self.space();
        let value = self.value(0)?;
        self.space();
        if self.at < self.text.len() { Err(self.unexpected("the end of the file")) } else { Ok(value) }
    }

    fn value(&mut self, depth: usize) -> Parsed<Value> {
        let start = self.at;
        self.values += 1;
        if self.values > MOST {
            return Err(self.fault(&kinds::TOO_LARGE, format!("the file has more than {MOST} values")));
        }
        if depth > DEEPEST {
            return Err(self.fault(&kinds::TOO_DEEP, format!("nested more than {DEEPEST} levels deep")));
        }
        let content = match self.peek() {
            Some(b'{') => Content::Object(self.object(depth)?),
            Some(b'[') => Content::List(self.list(depth)?),
            Some(b'"') => Content::Text(self.string()?),
            Some(b'-' | b'0'..=b'9') => Content::Number(self.number()?),
            Some(b't') => self.word("true", Content::Bool(true))?,
            Some(b'f') => self.word("false", Content::Bool(false))?,
            Some(b'n') => self.word("null", Content::Null)?,
            _ => return Err(self.unexpected("a value")),
        };
        Ok(Value { content, span: Span::new(start, self.at) })
    }

    fn object(&mut self, depth: usize) -> Parsed<Object> {
        let mut object = Object::new();
        self.at += 1;
        self.space();
        if self.accept(b'}') {
            return Ok(object);
        }
        loop {
            self.space();
            self.member(&mut object, depth)?;
            self.space();
            if self.accept(b'}') {
                return Ok(object);
            }
            self.require(b',', "`,` or `}`")?;
        }
    }

    fn member(&mut self, object: &mut Object, depth: usize) -> Parsed<()> {
        let start = self.at;
        if self.peek() != Some(b'"') {
            return Err(self.unexpected("a key in quotes"));
        }
        let name = self.string()?;
        let key = Span::new(start, self.at);
        self.space();
        self.require(b':', "`:`")?;
        self.space();
        let value = self.value(depth + 1)?;
        match object.entry(name) {
            Entry::Vacant(slot) => _ = slot.insert(Member { key, value }),
            Entry::Occupied(first) => {
                let message = format!("the key `{}` occurs twice in one object", shown(first.key()));
                self.problems.push(&kinds::DUPLICATE_KEY, message, key);
            }
        }
        Ok(())
    }

    fn list(&mut self, depth: usize) -> Parsed<Vec<Value>> {
        let mut list = Vec::new();
        self.at += 1;
        self.space();
        if self.accept(b']') {
            return Ok(list);
        }
        loop {
            self.space();
            list.push(self.value(depth + 1)?);
            self.space();
            if self.accept(b']') {
                return Ok(list);
            }
            self.require(b',', "`,` or `]`")?;
        }
    }

    fn string(&mut self) -> Parsed<String> {
        match string::read(self.text, self.at) {
            Ok((text, end)) => {
                self.at = end;
                Ok(text)
            }
            Err(Fault { at, message }) => {
                self.at = at;
                Err(self.fault(&kinds::SYNTAX, message))
            }
        }
    }

    /// A number as it is written.
    fn number(&mut self) -> Parsed<String> {
        let start = self.at;
        self.accept(b'-');
        if !self.accept(b'0') {
            self.digits()?;
        }
        if self.accept(b'.') {
            self.digits()?;
        }
        if self.accept(b'e') || self.accept(b'E') {
            let _signed = self.accept(b'+') || self.accept(b'-');
            self.digits()?;
        }
        Ok(self.text.get(start..self.at).unwrap_or_default().to_owned())
    }

    fn digits(&mut self) -> Parsed<()> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start { Err(self.unexpected("a digit")) } else { Ok(()) }
    }

    fn word(&mut self, word: &str, content: Content) -> Parsed<Content> {
        if !self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word)) {
            return Err(self.unexpected("a value"));
        }
        self.at += word.len();
        Ok(content)
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn accept(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn require(&mut self, byte: u8, expected: &str) -> Parsed<()> {
        if self.accept(byte) { Ok(()) } else { Err(self.unexpected(expected)) }
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn unexpected(&self, expected: &str) -> Box<Problem> {
        let found = self.text.get(self.at..).and_then(|rest| rest.chars().next());
        let found = match found {
            None => "the file ends here".to_owned(),
            Some(character) if character.is_control() => format!("found U+{:04X}", u32::from(character)),
            Some(character) => format!("found `{}`", shown(&character.to_string())),
        };
        self.fault(&kinds::SYNTAX, format!("expected {expected}, {found}"))
    }

    fn fault(&self, kind: &'static Kind, message: impl Into<String>) -> Box<Problem> {
        let width = self.text.get(self.at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        Box::new(Problem::new(kind, message, Span::new(self.at, self.at + width)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> (&'static str, usize) {
        let problems = parse(text).unwrap_err();
        (problems[0].kind.id, problems[0].span.start)
    }

    #[test]
    fn values_know_their_places_and_numbers_their_digits() {
        let text = "\u{feff}{ \"a\": [1.50, -0, 1e400, 123456789012345678901234567890], \"b\": {\"c\": null} }";
        let root = parse(text).unwrap();
        let list = root.get("a").unwrap().as_list().unwrap();
        let written: Vec<_> = list.iter().map(|one| &text[one.span.start..one.span.end]).collect();
        assert_eq!(written, ["1.50", "-0", "1e400", "123456789012345678901234567890"]);
        assert_eq!(list[0].content, Content::Number("1.50".to_owned()));
        let key = root.as_object().unwrap()["b"].key;
        assert_eq!(&text[key.start..key.end], "\"b\"");
        assert!(root.get("b").unwrap().get("c").unwrap().is_null());
    }

    #[test]
    fn what_is_not_json_is_refused_at_its_place() {
        let wrong = ["", "  ", "{", "[1", "{\"a\"", "{\"a\":", "[1,]", "{\"a\":1,}", "// x\n1", "{a:1}", "'a'", "+1"];
        let more = [".5", "1.", "0x1", "NaN", "[1 2]", "1 2", "\"a\nb\"", "tru", "[}", "]", "-", "1e", "\u{a0}1", "01"];
        for text in wrong.into_iter().chain(more) {
            assert_eq!(fault(text).0, "flow-syntax", "{text}");
        }
        assert_eq!(fault("[1,\n 2,\n \0]").1, 9);
        assert_eq!(parse("[\0]").unwrap_err()[0].message, "expected a value, found U+0000");
        assert_eq!(parse("[1, 2").unwrap_err()[0].message, "expected `,` or `]`, the file ends here");
    }

    #[test]
    fn every_duplicate_key_is_reported() {
        let found = parse("{\"a\": 1, \"a\": {\"b\": 1, \"b\": 2}, \"a\": 3}").unwrap_err();
        let places: Vec<_> = found.iter().map(|problem| (problem.kind.id, problem.span.start)).collect();
        assert_eq!(places, [9, 23, 32].map(|at| ("flow-duplicate-key", at)));
    }

    #[test]
    fn depth_and_size_end_at_their_limits() {
        assert_eq!(fault(&"[".repeat(1_000_000)), ("flow-too-deep", DEEPEST + 1));
        assert_eq!(fault(&"{\"a\":".repeat(1_000_000)).0, "flow-too-deep");
        assert!(parse(&format!("{}{}", "[".repeat(DEEPEST), "]".repeat(DEEPEST))).is_ok());
        assert_eq!(fault(&format!("[{}0]", "0,".repeat(MOST))).0, "flow-too-large");
    }
}
