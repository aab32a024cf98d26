//! Makes invisible characters visible.

use std::borrow::Cow;
use std::fmt::Write;

/// The text on one line, without anything that could control a terminal.
pub(crate) fn harmless(text: &str) -> String {
    text.chars().map(visible).collect()
}

/// The text without anything that could control a terminal; line breaks and tabs stay.
#[must_use]
pub fn harmless_lines(text: &str) -> Cow<'_, str> {
    let stays = |character: char| matches!(character, '\n' | '\t') || visible(character) == character;
    if text.chars().all(stays) {
        return Cow::Borrowed(text);
    }
    text.chars().map(|character| if stays(character) { character } else { visible(character) }).collect()
}

/// JSON text in which nothing could control a terminal, with the same values: what `serde_json` leaves as it is, such as
/// characters that change the direction of writing, is written as escapes.
pub(crate) fn harmless_json(json: &str) -> Cow<'_, str> {
    let stays = |character: char| character == '\n' || visible(character) == character;
    if json.chars().all(stays) {
        return Cow::Borrowed(json);
    }
    let mut escaped = String::with_capacity(json.len());
    for character in json.chars() {
        if stays(character) {
            escaped.push(character);
            continue;
        }
        for unit in character.encode_utf16(&mut [0; 2]) {
            _ = write!(escaped, "\\u{unit:04x}");
        }
    }
    Cow::Owned(escaped)
}

/// The character, or a visible replacement if it is a control character, changes the direction of writing, or has no width.
/// Tabs and line breaks become spaces. What joins or varies visible characters stays.
pub(crate) fn visible(character: char) -> char {
    match character {
        ' '..='~' => character,
        '\t' | '\n' | '\u{2028}' | '\u{2029}' => ' ',
        '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + u32::from(character)).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\u{7f}' => '\u{2421}',
        '\u{80}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' => {
            char::REPLACEMENT_CHARACTER
        }
        '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' => {
            char::REPLACEMENT_CHARACTER
        }
        '\u{e0000}'..='\u{e007f}' => char::REPLACEMENT_CHARACTER,
        other => other,
    }
}

/// A text of at most so many characters: of a longer one, the start and a quarter of that much of the end, so that a sentence
/// that quotes something long keeps its end.
pub(crate) fn bounded(text: String, most: usize) -> String {
    if text.len() <= most || text.chars().nth(most).is_none() {
        return text;
    }
    let (head, tail) = (most - most / 4, most / 4);
    let start: String = text.chars().take(head).collect();
    let end: Vec<char> = text.chars().rev().take(tail).collect();
    start + "…" + &end.into_iter().rev().collect::<String>()
}

/// The start of a text, of at most so many characters, and whether there is more (`…`).
pub(crate) fn shortened(text: &str, most: usize) -> Cow<'_, str> {
    match text.char_indices().nth(most) {
        Some((end, _)) => Cow::Owned(format!("{}…", text.get(..end).unwrap_or(""))),
        None => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invisible_characters_become_visible() {
        assert_eq!(harmless("a\tb\nc\u{2028}d"), "a b c d");
        assert_eq!(harmless("\u{0}\u{1b}\r\u{7f}"), "␀␛␍␡");
        assert_eq!(harmless("\u{85}\u{202e}\u{2066}"), "\u{fffd}".repeat(3));
        assert_eq!(harmless("Größe 🦀"), "Größe 🦀");
        assert_eq!(harmless_lines("a\tb\n\u{1b}\r\n"), "a\tb\n␛␍\n");
        assert_eq!(harmless("a\u{200b}b\u{feff}\u{e0041}"), "a\u{fffd}b\u{fffd}\u{fffd}");
        assert_eq!(harmless("👩\u{200d}🚀 ❤\u{fe0f}"), "👩\u{200d}🚀 ❤\u{fe0f}");
    }

    #[test]
    fn json_keeps_its_values() {
        let text = "\u{1b}\u{7f}\u{9b}\u{202e}\u{e0041}ä\n";
        let json = serde_json::to_string(&[text]).unwrap();
        let escaped = harmless_json(&json);
        assert_eq!(escaped, "[\"\\u001b\\u007f\\u009b\\u202e\\udb40\\udc41ä\\n\"]");
        assert_eq!(serde_json::from_str::<Vec<String>>(&escaped).unwrap(), [text]);
    }

    #[test]
    fn a_long_text_keeps_its_start_and_its_end() {
        assert_eq!(bounded("a".repeat(8) + "ä", 8), "aaaaaa…aä");
        assert_eq!(bounded("ä".repeat(8), 8), "ä".repeat(8));
        assert_eq!(shortened("abc", 2), "ab…");
    }
}
