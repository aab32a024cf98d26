//! Mends examples that are almost JSON, where what was meant is certain.

/// A part of an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part<'a> {
    /// A string with its quotes; the flag says whether it ends.
    Text(&'a str, bool),
    /// A comment.
    Comment(&'a str),
    /// Letters and digits.
    Word(&'a str),
    /// A variable of Postman, `{{name}}`.
    Variable(&'a str),
    /// Any other character.
    Other(char),
}

/// Words of other languages in place of those of JSON: Python's constants, and variables that stand for a value.
pub(super) fn tokens(text: &str) -> String {
    let mut mended = String::with_capacity(text.len());
    for part in parts(text) {
        match part {
            Part::Word("True") => mended.push_str("true"),
            Part::Word("False") => mended.push_str("false"),
            Part::Word("None" | "undefined" | "NaN") | Part::Variable(_) => mended.push_str("null"),
            Part::Text(text, _) | Part::Comment(text) | Part::Word(text) => mended.push_str(text),
            Part::Other(character) => mended.push(character),
        }
    }
    mended
}

/// The text with everything closed that is open at its end: as it is, without its last field or element, or without what
/// is behind the last bracket. Empty if nothing is open.
pub(super) fn ends(text: &str) -> Vec<String> {
    let mut open: Vec<char> = Vec::new();
    // The length of the text before the last comma and behind the last bracket, with the brackets that are open there.
    let (mut comma, mut bracket) = (None, None);
    let (mut length, mut quote) = (0, None);
    for part in parts(text) {
        match part {
            Part::Other('{') => open.push('}'),
            Part::Other('[') => open.push(']'),
            Part::Other('}' | ']') => drop(open.pop()),
            Part::Other(',') => comma = Some((length, open.clone())),
            Part::Text(string, false) => quote = string.chars().next(),
            _ => {}
        }
        length += part.length();
        if matches!(part, Part::Other('{' | '[')) {
            bracket = Some((length, open.clone()));
        }
    }
    if open.is_empty() {
        return Vec::new();
    }
    let closed = |text: &str, open: &[char]| text.chars().chain(open.iter().rev().copied()).collect::<String>();
    let whole = format!("{}{}", text.trim_end_matches('\\'), quote.map(String::from).unwrap_or_default());
    let mut ends = vec![closed(&whole, &open)];
    let latest = [comma, bracket].into_iter().flatten().max_by_key(|(length, _)| *length);
    ends.extend(latest.map(|(length, open)| closed(text.get(..length).unwrap_or_default(), &open)));
    ends
}

/// The parts of a text, in order; together they are the text.
fn parts(text: &str) -> impl Iterator<Item = Part<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let part = next(rest)?;
        rest = rest.get(part.length()..)?;
        Some(part)
    })
}

fn next(rest: &str) -> Option<Part<'_>> {
    let first = rest.chars().next()?;
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let word = || rest.get(..rest.find(|c| !is_word(c)).unwrap_or(rest.len()));
    if matches!(first, '"' | '\'') {
        return Some(string(rest, first));
    }
    if rest.starts_with("//") {
        return rest.get(..rest.find('\n').unwrap_or(rest.len())).map(Part::Comment);
    }
    if let Some(variable) = variable(rest) {
        return Some(Part::Variable(variable));
    }
    Some(word().filter(|_| is_word(first)).map_or(Part::Other(first), Part::Word))
}

fn variable(rest: &str) -> Option<&str> {
    let inside = rest.strip_prefix("{{")?;
    // Only up to the next brace, so that no part of the text is scanned twice.
    let name = inside.get(..inside.find('}')?)?;
    let is_name = inside.get(name.len()..)?.starts_with("}}")
        && !name.is_empty()
        && name.chars().all(|c| c.is_alphanumeric() || "_-$. ".contains(c));
    rest.get(..name.len() + 4).filter(|_| is_name)
}

fn string(rest: &str, quote: char) -> Part<'_> {
    let mut escaped = false;
    for (index, character) in rest.char_indices().skip(1) {
        if character == quote && !escaped {
            return Part::Text(rest.get(..=index).unwrap_or(rest), true);
        }
        escaped = character == '\\' && !escaped;
    }
    Part::Text(rest, false)
}

impl Part<'_> {
    fn length(&self) -> usize {
        match self {
            Self::Text(text, _) | Self::Comment(text) | Self::Word(text) | Self::Variable(text) => text.len(),
            Self::Other(character) => character.len_utf8(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_a_text_are_the_text() {
        let text = "{'a': \"x\\\"y\", b: {{n}}, // it's\n 'é': None}";
        let lengths: usize = parts(text).map(|part| part.length()).sum();
        assert_eq!(lengths, text.len());
        assert_eq!(tokens(text), "{'a': \"x\\\"y\", b: null, // it's\n 'é': null}");
    }

    #[test]
    fn what_is_open_is_closed() {
        assert_eq!(ends("[{\"a\": 1, \"b"), ["[{\"a\": 1, \"b\"}]", "[{\"a\": 1}]"]);
        assert_eq!(ends("{\"a\": {"), ["{\"a\": {}}", "{\"a\": {}}"]);
        assert!(ends("{\"a\": 1}").is_empty() && ends("prose").is_empty());
    }
}
