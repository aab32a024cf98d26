//! Characters that cannot be seen, made visible.

/// The text on one line, with nothing in it that steers a terminal.
pub(crate) fn harmless(text: &str) -> String {
    text.chars().map(visible).collect()
}

/// The character, or what stands for it if it is a control character or a mark that turns the direction of writing; a
/// blank for tabs and the ends of lines.
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
    fn what_cannot_be_seen_is_shown() {
        assert_eq!(harmless("a\tb\nc\u{2028}d"), "a b c d");
        assert_eq!(harmless("\u{0}\u{1b}\r\u{7f}"), "␀␛␍␡");
        assert_eq!(harmless("\u{85}\u{202e}\u{2066}"), "\u{fffd}".repeat(3));
        assert_eq!(harmless("Größe 🦀"), "Größe 🦀");
    }
}
