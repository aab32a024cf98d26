//! Documentation comments from any text.

use proc_macro2::TokenStream;
use quote::quote;

/// Doc attributes, one for each line, that show untrusted text: paragraphs, bullets and code spans stay, all other markup
/// shows literally. Nothing in the text can end the comment or become a doctest, a link or a tag.
pub(crate) fn doc(text: &str) -> TokenStream {
    Comment::of(text).tokens()
}

/// A documentation comment of paragraphs: untrusted ones show as [`doc`] has them, ours may have links, headings and code.
#[derive(Default)]
pub(crate) struct Comment {
    lines: Vec<String>,
}

impl Comment {
    /// A comment that begins with untrusted text.
    pub(crate) fn of(text: &str) -> Self {
        Self::default().text(text)
    }

    /// Adds untrusted text.
    pub(crate) fn text(self, text: &str) -> Self {
        self.ours(lines(text))
    }

    /// Adds a paragraph of ours, if there is any. Untrusted parts of it must have come through [`span`].
    pub(crate) fn ours(mut self, lines: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut lines = lines.into_iter().map(Into::into).peekable();
        if lines.peek().is_some() && !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.extend(lines);
        self
    }

    /// The doc attributes.
    pub(crate) fn tokens(self) -> TokenStream {
        let lines = wrapped(&self.lines);
        let lines = lines.into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") });
        quote!(#(#[doc = #lines])*)
    }
}

/// The longest line of a comment, in characters.
const WIDTH: usize = 96;

/// The lines of a comment, of which those that are too long continue on lines of their own. Code, headings and tables
/// stay as they are.
pub(crate) fn wrapped(lines: &[String]) -> Vec<String> {
    let mut in_code = false;
    let mut all = Vec::with_capacity(lines.len());
    for line in lines {
        in_code ^= line.starts_with("```");
        if in_code || line.chars().count() <= WIDTH || is_kept(line) {
            all.push(line.clone());
        } else {
            wrap(line, &mut all);
        }
    }
    all
}

/// The lines of a page of ours, with each paragraph and each bullet on one line.
pub(crate) fn paragraphs(page: &str) -> Vec<String> {
    let mut in_code = false;
    let mut lines: Vec<String> = Vec::new();
    for line in page.lines() {
        let is_kept = in_code || is_kept(line);
        in_code ^= line.starts_with("```");
        let is_start =
            is_kept || line.is_empty() || line.starts_with("* ") || line.starts_with("[`") && line.contains("]: ");
        match lines.last_mut() {
            Some(last) if !is_start && !last.is_empty() && !self::is_kept(last) => {
                last.push(' ');
                last.push_str(line.trim_start());
            }
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

/// Whether a line is a fence, a heading or a row of a table.
fn is_kept(line: &str) -> bool {
    line.starts_with("```") || line.starts_with(['#', '|'])
}

/// Breaks a paragraph or a bullet at blanks. No line begins with what would start another block.
fn wrap(line: &str, all: &mut Vec<String>) {
    let indent = if line.starts_with("* ") { "  " } else { "" };
    let mut current = String::new();
    for unit in units(line) {
        let length = current.chars().count() + 1 + unit.chars().count();
        if current.trim() == "*" || current.is_empty() || length <= WIDTH || starts_block(unit) {
            if !current.is_empty() {
                current.push(' ');
            }
            current.push_str(unit);
        } else {
            all.push(std::mem::replace(&mut current, format!("{indent}{unit}")));
        }
    }
    all.push(current);
}

/// The words of a line. A code span is one word.
fn units(line: &str) -> Vec<&str> {
    let mut units = Vec::new();
    let (mut start, mut in_code, mut before) = (0, false, ' ');
    for (at, character) in line.char_indices() {
        in_code ^= character == '`' && before != '\\';
        before = character;
        if character == ' ' && !in_code {
            units.extend(line.get(start..at));
            start = at + 1;
        }
    }
    units.extend(line.get(start..));
    units
}

/// Whether a word at the start of a line would start a heading, a list, a quotation, a table or another block.
fn starts_block(word: &str) -> bool {
    let digits = word.trim_start_matches(|first: char| first.is_ascii_digit());
    word.is_empty()
        || word.starts_with(['#', '>', '~', '=', '-', '+', '*', '_', '|', ':'])
        || word.starts_with("``")
        || digits.len() < word.len() && digits.starts_with(['.', ')'])
}

/// Any text as a code span.
pub(crate) fn span(text: &str) -> String {
    let text = visible(text).replace('`', "'");
    format!("`{}`", if text.trim().is_empty() { "\"\"" } else { text.trim() })
}

/// The lines of a comment.
pub(crate) fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut in_list = false;
    for line in text.split(['\n', '\r']).map(|line| visible(line).trim().to_owned()) {
        let bullet = line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")).map(str::trim_start);
        let boundary = bullet.is_some() != in_list;
        if (line.is_empty() || boundary) && lines.last().is_some_and(|last| !last.is_empty()) {
            lines.push(String::new());
        }
        in_list = bullet.is_some();
        match bullet {
            Some(item) => lines.push(format!("* {}", inline(item))),
            None if line.is_empty() => {}
            None => lines.push(paragraph(&line)),
        }
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// The text without characters that are not shown or that turn the direction of writing.
fn visible(text: &str) -> String {
    let hidden = |character: char| {
        character.is_control()
            || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().map(|character| if character == '\t' { ' ' } else { character }).filter(|&c| !hidden(c)).collect()
}

/// A line that cannot start a heading, a quotation, a fence, a rule, a table or a numbered list.
fn paragraph(line: &str) -> String {
    let starts_block = line.starts_with(['#', '>', '~', '=', '-', '+', '*', '_', '|', ':']);
    let digits = line.trim_start_matches(|first: char| first.is_ascii_digit());
    if starts_block {
        format!("\\{}", inline(line).trim_start_matches('\\'))
    } else if digits.len() < line.len() && digits.starts_with(['.', ')']) {
        let (number, rest) = line.split_at(line.len() - digits.len());
        format!("{number}\\{}", inline(rest))
    } else {
        inline(line)
    }
}

/// Characters that mean something to Markdown or HTML within a line.
const MARKUP: [char; 9] = ['\\', '`', '[', ']', '<', '>', '&', '|', '$'];

/// A line whose markup outside of code spans shows literally.
fn inline(line: &str) -> String {
    if !line.contains(MARKUP) && !line.contains("://") {
        return line.to_owned();
    }
    let mut shown = String::new();
    let mut rest = line;
    while let Some((before, code, after)) = code_span(rest) {
        shown.push_str(&escape(before));
        shown.push_str(&format!("`{code}`"));
        rest = after;
    }
    shown.push_str(&escape(rest));
    shown
}

/// The first code span between single backticks, with what stands before and behind it.
fn code_span(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('`')?;
    let (code, after) = rest.split_once('`')?;
    let is_span = !code.trim().is_empty() && !after.starts_with('`');
    is_span.then_some((before, code, after))
}

fn escape(text: &str) -> String {
    let words = text.split(' ').map(|word| if is_url(word) { format!("<{word}>") } else { escape_word(word) });
    words.collect::<Vec<_>>().join(" ")
}

/// Whether a word is a plain web address that may be a link.
fn is_url(word: &str) -> bool {
    let safe = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@!$&'()*+,;=%".contains(c);
    word.strip_prefix("https://").is_some_and(|rest| rest.len() > 3 && rest.chars().all(safe))
}

fn escape_word(word: &str) -> String {
    let mut escaped = String::with_capacity(word.len());
    for character in word.chars() {
        if MARKUP.contains(&character) {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    // A scheme without its colon is not turned into a link by rustdoc's lint for bare addresses.
    escaped.replace("http://", "http:\\//").replace("https://", "https:\\//")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_bullets_and_code_stay() {
        let text = "Lists devices.\n\nAt most `300` a page:\n- first\n- second\nthen more";
        let expected = ["Lists devices.", "", "At most `300` a page:", "", "* first", "* second", "", "then more"];
        assert_eq!(lines(text), expected);
    }

    #[test]
    fn nothing_becomes_code_a_link_or_a_tag() {
        assert_eq!(lines("```\npanic!()\n```"), ["\\`\\`\\`", "panic!()", "\\`\\`\\`"]);
        assert_eq!(lines("    let x = 1;"), ["let x = 1;"]);
        assert_eq!(lines("a [link](javascript:x) <script>"), ["a \\[link\\](javascript:x) \\<script\\>"]);
        assert_eq!(lines("# not a title"), ["\\# not a title"]);
        assert_eq!(lines("1. not a list"), ["1\\. not a list"]);
        assert_eq!(lines("one\rtwo */ \u{202e}x"), ["one", "two */ x"]);
        assert_eq!(lines("--- ===\n==="), ["\\--- ===", "\\==="]);
    }

    #[test]
    fn only_plain_web_addresses_are_links() {
        assert_eq!(lines("see https://docs.iru.com/ now"), ["see <https://docs.iru.com/> now"]);
        assert_eq!(lines("https://{tenant}.api"), ["https:\\//{tenant}.api"]);
    }

    #[test]
    fn long_lines_are_wrapped_and_no_line_starts_another_block() {
        let long = format!("{} # - 1. | {}", "word ".repeat(18), "more `code with blanks` ".repeat(6));
        let lines = wrapped(&[long.clone(), format!("* {long}"), format!("# {long}"), format!("| {long}")]);
        let joined = |lines: &[String]| lines.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ");
        let (text, rest) = lines.split_at(lines.iter().position(|line| line.starts_with('*')).unwrap());
        assert_eq!(joined(text), long.trim());
        assert!(text.len() > 2 && text.iter().all(|line| line.chars().count() <= WIDTH + 10), "{text:#?}");
        assert!(text.iter().all(|line| !line.starts_with(['#', '-', '1', '|'])), "{text:#?}");
        assert!(text.iter().all(|line| line.matches('`').count() % 2 == 0), "{text:#?}");
        let (bullet, kept) = rest.split_at(rest.len() - 2);
        assert!(bullet.iter().skip(1).all(|line| line.starts_with("  ")), "{bullet:#?}");
        assert_eq!(kept, [format!("# {long}"), format!("| {long}")]);
    }
}
