//! Text of the API on a terminal. Anyone who names a device or a file can send control characters, which would move the cursor,
//! set the title or hide what follows; they are shown and not obeyed.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Text for one line: line breaks and tabs are spaces, and other control characters are shown as escapes.
pub(crate) fn line(text: &str) -> Cow<'_, str> {
    replaced(
        text,
        |one| one.is_control() || is_invisible(one),
        |one, to| match one {
            '\n' | '\r' | '\t' => to.push(' '),
            other => escape(other, to),
        },
    )
}

/// Text of several lines: line breaks and tabs stay.
pub(crate) fn lines(text: &str) -> Cow<'_, str> {
    let is_harmful = |one: char| (one.is_control() || is_invisible(one)) && !matches!(one, '\n' | '\t');
    replaced(text, is_harmful, escape)
}

/// JSON with escapes in place of the control characters that JSON does not escape. They can only stand in strings.
pub(crate) fn json(text: &str) -> Cow<'_, str> {
    let is_harmful = |one: char| matches!(one, '\u{7f}'..='\u{9f}') || is_invisible(one);
    replaced(text, is_harmful, escape)
}

fn replaced(text: &str, is_harmful: impl Fn(char) -> bool, replace: impl Fn(char, &mut String)) -> Cow<'_, str> {
    if !text.contains(&is_harmful) {
        return Cow::Borrowed(text);
    }
    let mut clean = String::with_capacity(text.len() + 16);
    for one in text.chars() {
        if is_harmful(one) { replace(one, &mut clean) } else { clean.push(one) }
    }
    Cow::Owned(clean)
}

/// `\u001b`, as in JSON.
fn escape(one: char, to: &mut String) {
    let _ = write!(to, "\\u{:04x}", u32::from(one));
}

/// Characters that change the direction of text, or break lines where nobody sees why.
fn is_invisible(one: char) -> bool {
    matches!(one, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
