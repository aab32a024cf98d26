//! Makes invisible characters visible.

/// The text on one line, without anything that could control a terminal.
pub(crate) fn harmless(text: &str) -> String {
    text.chars().map(visible).collect()
}

/// The character, or a visible replacement if it is a control character or changes the direction of writing. Tabs and line
/// breaks become spaces.
pub(crate) fn visible(character: char) -> char {
    match character {
        '\t' | '\n' | '\u{2028}' | '\u{2029}' => ' ',
        '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + u32::from(character)).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\u{7f}' => '\u{2421}',
        '\u{80}'..='\u{9f}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            char::REPLACEMENT_CHARACTER
        }
        other => other,
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
    }
}
