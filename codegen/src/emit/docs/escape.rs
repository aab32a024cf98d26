//! Markdown that is safe on a page.
//!
//! Names, cells and descriptions are untrusted. Pages take nothing but [`Md`], and the only ways to make one are in this
//! file and in `markdown.rs`. So untrusted text shows literally: it never becomes markup, a link that runs a script, or an
//! instruction to the book builder.

use std::fmt;

use serde::Serialize;

use crate::text::visible;
use crate::versions::Version;

/// A piece of Markdown that is safe wherever a page puts it: in a paragraph, a heading, a link text or a table cell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub(crate) struct Md(pub(super) String);

impl fmt::Display for Md {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What [`md!`] may put into Markdown as it is.
pub(super) trait Safe: fmt::Display {}

impl Safe for Md {}
impl Safe for &Md {}
impl Safe for usize {}
impl Safe for u64 {}
impl Safe for u32 {}
/// Letters, digits, dots, hyphens and plus signs.
impl Safe for &Version {}
/// Text in the source code of the generator.
impl Safe for &'static str {}

/// Formats the generator's own Markdown around safe pieces: `md!("at {} places", 3)`.
macro_rules! md {
    ($format:literal $(, $piece:expr)* $(,)?) => {
        $crate::emit::docs::escape::Md(format!($format $(, $crate::emit::docs::escape::safe($piece))*))
    };
}
pub(super) use md;

/// Lets only safe pieces through; for [`md!`].
pub(super) fn safe<T: Safe>(piece: T) -> T {
    piece
}

impl Md {
    /// Whether there is nothing to show.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Joins the pieces that are not empty.
    pub(super) fn join(pieces: impl IntoIterator<Item = Self>, between: &'static str) -> Self {
        let mut joined = String::new();
        for piece in pieces.into_iter().filter(|piece| !piece.is_empty()) {
            if !joined.is_empty() {
                joined.push_str(between);
            }
            joined.push_str(&piece.0);
        }
        Self(joined)
    }

    /// Puts links in place of the plain pieces of code that have one and are not in a link already.
    pub(super) fn linked(&self, link: impl Fn(&str) -> Option<Self>) -> Self {
        let mut linked = String::with_capacity(self.0.len());
        let mut rest = self.0.as_str();
        while let Some((before, after)) = rest.split_once('`')
            && let Some((piece, after)) = after.split_once('`')
        {
            linked.push_str(before);
            match link(piece).filter(|_| !before.ends_with('[')) {
                Some(link) => linked.push_str(&link.0),
                None => linked.extend(["`", piece, "`"]),
            }
            rest = after;
        }
        linked.push_str(rest);
        Self(linked)
    }

    /// Small print on a line of its own at the end of a cell; empty stays empty.
    pub(super) fn below(&self) -> Self {
        if self.is_empty() { Self::default() } else { md!("<br><small>{}</small>", self) }
    }

    /// Ends with a period, unless it is empty or ends with punctuation already.
    pub(super) fn sentence(self) -> Self {
        let is_open = self.0.chars().next_back().is_some_and(|last| !matches!(last, '.' | '!' | '?' | ':'));
        if is_open { md!("{}.", &self) } else { self }
    }

    /// Small print; empty stays empty.
    pub(super) fn small(&self) -> Self {
        if self.is_empty() { Self::default() } else { md!("<small>{}</small>", self) }
    }
}

/// Untrusted text on one line, shown literally.
pub(super) fn literal(text: &str) -> Md {
    let mut line = String::with_capacity(text.len() + text.len() / 8);
    escape(&mut line, text);
    line.truncate(line.trim_end().len());
    guard_start(&mut line);
    Md(line)
}

/// Untrusted text on one line, shown as code.
pub(crate) fn code(text: &str) -> Md {
    if text.trim().is_empty() {
        return Md("<code>&quot;&quot;</code>".to_owned());
    }
    let is_plain = |character: char| match character {
        ' ' => true,
        '`' | '|' => false,
        other => shown(other) == Some(other),
    };
    let has_edges = text.trim().len() == text.len();
    if has_edges && !text.contains("{{") && !text.contains("}}") && text.chars().all(is_plain) {
        return Md(format!("`{text}`"));
    }
    let mut escaped = String::new();
    escape(&mut escaped, text);
    Md(format!("<code>{}</code>", escaped.trim_end()))
}

/// Untrusted text on one line, shown as code in the summary of a fold, where Markdown is not read but HTML is.
pub(super) fn summary_code(text: &str) -> Md {
    let mut shown = String::from("<code>");
    for word in text.split_whitespace() {
        if !shown.ends_with('>') {
            shown.push(' ');
        }
        for character in word.chars().filter_map(self::shown) {
            match character {
                plain if plain.is_alphanumeric() || matches!(plain, '_' | '.' | '-') => shown.push(plain),
                other => shown.push_str(&format!("&#{};", u32::from(other))),
            }
        }
    }
    shown.push_str("</code>");
    Md(shown)
}

/// Appends text and escapes everything that means something in Markdown, in HTML or to the book builder. White space
/// becomes single spaces, so the text cannot leave its line.
///
/// Characters that could pair up with one outside of the text (backtick, pipe, backslash, brace) become character
/// references, which no Markdown parser takes for syntax.
pub(super) fn escape(out: &mut String, text: &str) {
    let mut characters = text.chars().peekable();
    let mut before = None;
    while let Some(character) = characters.next() {
        let mut within_word = || is_word(before) && is_word(characters.peek().copied());
        match character {
            '\\' => out.push_str("&#92;"),
            '`' => out.push_str("&#96;"),
            '|' => out.push_str("&#124;"),
            '{' => out.push_str("&#123;"),
            '}' => out.push_str("&#125;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '_' if within_word() => out.push('_'),
            '*' | '_' | '[' | ']' | '~' | '#' | '$' | '^' => out.extend(['\\', character]),
            '!' if characters.peek() == Some(&'[') => out.push_str("\\!"),
            other => match shown(other) {
                Some(shown) => out.push(shown),
                None if out.is_empty() || out.ends_with(' ') => {}
                None => out.push(' '),
            },
        }
        before = Some(character);
    }
}

fn is_word(character: Option<char>) -> bool {
    character.is_some_and(char::is_alphanumeric)
}

/// The character to show. Invisible characters and those that change the direction of writing are replaced; white space
/// gives none.
fn shown(character: char) -> Option<char> {
    match character {
        '\u{a0}' => Some(character),
        space if space.is_whitespace() => None,
        other => Some(visible(other)),
    }
}

/// Escapes what would turn the start of a line into a list, a rule, the underline of a heading, or a definition.
pub(super) fn guard_start(line: &mut String) {
    if line.starts_with(['-', '+', '=', ':']) {
        line.insert(0, '\\');
        return;
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let marks_item = line.as_bytes().get(digits).is_some_and(|byte| matches!(byte, b'.' | b')'));
    if digits > 0 && marks_item {
        line.insert(digits, '\\');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_that_has_a_link_gets_it_once() {
        let link = |piece: &str| (piece == "a").then(|| md!("[`a`](a.md)"));
        for (text, expected) in [
            ("See `a`, `b` and `a`.", "See [`a`](a.md), `b` and [`a`](a.md)."),
            ("[`a`](b.md)", "[`a`](b.md)"),
            ("```\n`a`", "```\n`a`"),
            ("a ` b", "a ` b"),
            ("", ""),
        ] {
            assert_eq!(Md(text.to_owned()).linked(link), Md(expected.to_owned()), "{text}");
        }
    }

    #[test]
    fn syntax_is_escaped_and_plain_names_stay_readable() {
        assert_eq!(literal("last_check_in (UTC), 3.5 GB!").0, "last_check_in (UTC), 3.5 GB!");
        assert_eq!(
            literal("a|b <b>*x*</b> [y](z) `c`").0,
            "a&#124;b &lt;b&gt;\\*x\\*&lt;/b&gt; \\[y\\](z) &#96;c&#96;"
        );
        assert_eq!(literal("{{#include x}}").0, "&#123;&#123;\\#include x&#125;&#125;");
        assert_eq!(literal("one\r two\n\n\tthree ").0, "one two three");
        assert_eq!(literal("\u{7}\u{202e}").0, "\u{2407}\u{fffd}");
        assert_eq!(literal("1. one").0, "1\\. one");
        assert_eq!(literal("--- x").0, "\\--- x");
    }

    #[test]
    fn a_summary_has_no_markup_of_its_text() {
        assert_eq!(
            summary_code("a.b[] <i> `x`\n\n# y").0,
            "<code>a.b&#91;&#93; &#60;i&#62; &#96;x&#96; &#35; y</code>"
        );
    }

    #[test]
    fn code_keeps_its_fence() {
        assert_eq!(code("/api/v1/devices/{device_id}").0, "`/api/v1/devices/{device_id}`");
        assert_eq!(code("a`b").0, "<code>a&#96;b</code>");
        assert_eq!(code("{{x}}").0, "<code>&#123;&#123;x&#125;&#125;</code>");
        assert_eq!(code("").0, "<code>&quot;&quot;</code>");
    }
}
