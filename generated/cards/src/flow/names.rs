//! Untrusted text in messages.

/// The most characters of a file that a message quotes.
const LONGEST: usize = 60;

/// A text of the file as messages show it: without control and formatting characters, and cut if it is long.
#[must_use]
pub fn shown(text: &str) -> String {
    let harmless = |character: char| !character.is_control() && !is_format(character);
    let mut shown: String =
        text.chars().take(LONGEST).map(|one| if harmless(one) { one } else { char::REPLACEMENT_CHARACTER }).collect();
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}

/// Characters that change how the text around them is shown.
fn is_format(character: char) -> bool {
    matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{61c}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_is_short_and_harmless() {
        assert_eq!(shown("a\u{1b}[31m\n\u{202e}b"), "a\u{fffd}[31m\u{fffd}\u{fffd}b");
        assert_eq!(shown(&"ä".repeat(61)), "ä".repeat(60) + "…");
        assert_eq!(shown(&"ä".repeat(60)), "ä".repeat(60));
    }
}
