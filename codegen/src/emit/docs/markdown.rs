//! Descriptions: the little Markdown that they may use.
//!
//! Paragraphs, flat lists, fenced code, `code`, **strong**, *emphasis* and links to `http` and `https` addresses are
//! kept. Everything else (HTML, images, headings, tables, other links) shows as it was written.

use std::collections::BTreeMap;

use super::escape::{Md, code, escape, guard_start};

/// A description as blocks of a page.
pub(super) fn block(text: &str) -> Md {
    let blocks = blocks(text);
    let shown = blocks.iter().map(|block| match block {
        Block::Paragraph(text) => line(text),
        Block::List { ordered, items } => list(*ordered, items),
        Block::Code(lines) => Md(format!("<pre><code>{}</code></pre>", verbatim(lines, "&#10;"))),
    });
    Md::join(shown, "\n\n")
}

/// A description on one line, for a table's cell.
pub(super) fn inline(text: &str) -> Md {
    let blocks = blocks(text);
    let shown = blocks.iter().flat_map(|block| match block {
        Block::Paragraph(text) => vec![line(text)],
        Block::List { items, .. } => items.iter().map(|item| Md(format!("• {}", line(item)))).collect(),
        Block::Code(lines) => vec![Md(format!("<code>{}</code>", verbatim(lines, "<br>")))],
    });
    Md::join(shown, "<br>")
}

fn list(ordered: bool, items: &[String]) -> Md {
    let marker = if ordered { "1." } else { "-" };
    Md::join(items.iter().map(|item| Md(format!("{marker} {}", line(item)))), "\n")
}

/// Lines of code with their indentation.
fn verbatim(lines: &[&str], line_break: &str) -> String {
    let mut out = String::new();
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            out.push_str(line_break);
        }
        let text = line.trim_start();
        out.push_str(&"&#32;".repeat(line.len() - text.len()));
        let mut escaped = String::new();
        escape(&mut escaped, text);
        out.push_str(&escaped);
    }
    out
}

enum Block<'a> {
    Paragraph(String),
    List { ordered: bool, items: Vec<String> },
    Code(Vec<&'a str>),
}

/// Splits a description at blank lines, list markers and fences.
fn blocks(text: &str) -> Vec<Block<'_>> {
    let lines: Vec<&str> = lines(text).collect();
    let last_fence = lines.iter().rposition(|line| is_fence(line)).unwrap_or(0);
    let mut blocks = Vec::new();
    let mut open: Option<Block<'_>> = None;
    for (index, line) in lines.into_iter().enumerate() {
        open = match open {
            Some(Block::Code(lines)) if is_fence(line) => {
                blocks.push(Block::Code(lines));
                None
            }
            Some(Block::Code(mut lines)) => {
                lines.push(line);
                Some(Block::Code(lines))
            }
            other if is_fence(line) && index < last_fence => {
                blocks.extend(other);
                Some(Block::Code(Vec::new()))
            }
            other if line.trim().is_empty() => {
                blocks.extend(other);
                None
            }
            other => Some(continued(other, line.trim(), &mut blocks)),
        };
    }
    blocks.extend(open);
    blocks
}

/// Whether a line opens or closes a block of code: three backticks, perhaps with a language.
fn is_fence(line: &str) -> bool {
    let language = line.trim().strip_prefix("```");
    language.is_some_and(|language| language.chars().all(|character| character.is_ascii_alphanumeric()))
}

/// The block that a line of text belongs to; a finished one goes to `blocks`.
fn continued<'a>(open: Option<Block<'a>>, text: &str, blocks: &mut Vec<Block<'a>>) -> Block<'a> {
    match (open, item(text)) {
        (Some(Block::List { ordered, mut items }), Some((kind, text))) if kind == ordered => {
            items.push(text.to_owned());
            Block::List { ordered, items }
        }
        (other, Some((ordered, text))) => {
            blocks.extend(other);
            Block::List { ordered, items: vec![text.to_owned()] }
        }
        (Some(Block::List { ordered, mut items }), None) => {
            if let Some(last) = items.last_mut() {
                last.extend([" ", text]);
            }
            Block::List { ordered, items }
        }
        (Some(Block::Paragraph(before)), None) => Block::Paragraph(before + " " + text),
        (_, None) => Block::Paragraph(text.to_owned()),
    }
}

/// The lines of a text with any of the three line ends.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'))
}

/// Whether a line starts an ordered list's item, and the text behind its marker; none if it starts no item.
fn item(line: &str) -> Option<(bool, &str)> {
    if let Some(text) = ["- ", "* ", "+ "].iter().find_map(|marker| line.strip_prefix(marker)) {
        return Some((false, text));
    }
    let rest = line.trim_start_matches(|character: char| character.is_ascii_digit());
    let digits = line.len() - rest.len();
    let text = rest.strip_prefix(". ")?;
    (1..=9).contains(&digits).then_some((true, text))
}

/// One line with its inline markup.
fn line(text: &str) -> Md {
    let mut inline = Inline { text, out: String::new(), fences: fences(text) };
    inline.run(0, text.len());
    let mut line = inline.out;
    line.truncate(line.trim_end().len());
    guard_start(&mut line);
    Md(line)
}

/// Where runs of backticks start, by their length, so that the closing run is found without looking at all between.
fn fences(text: &str) -> BTreeMap<usize, Vec<usize>> {
    let mut fences: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut start = 0;
    while let Some(found) = text.get(start..).and_then(|rest| rest.find('`')) {
        let run = start + found;
        let length = run_length(text, run);
        fences.entry(length).or_default().push(run);
        start = run + length;
    }
    fences
}

fn run_length(text: &str, start: usize) -> usize {
    text.bytes().skip(start).take_while(|byte| *byte == b'`').count()
}

/// A reader of inline markup. Every method that recognises something returns the byte behind it.
struct Inline<'a> {
    text: &'a str,
    out: String,
    fences: BTreeMap<usize, Vec<usize>>,
}

impl<'a> Inline<'a> {
    fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or("")
    }

    fn run(&mut self, start: usize, end: usize) {
        let mut plain = start;
        let mut at = start;
        while let Some(found) = self.slice(at, end).find(['`', '*', '[']) {
            at += found;
            self.plain(plain, at);
            plain = at;
            match self.markup(at, end) {
                Some(behind) => (at, plain) = (behind, behind),
                None => at = self.behind_run(at),
            }
        }
        self.plain(plain, end);
    }

    /// The byte behind the run of equal characters at `start`: a run that opens nothing is text as a whole.
    fn behind_run(&self, start: usize) -> usize {
        let rest = self.text.as_bytes().get(start..).unwrap_or(&[]);
        start + rest.iter().take_while(|byte| Some(*byte) == rest.first()).count()
    }

    fn plain(&mut self, start: usize, end: usize) {
        let text = self.slice(start, end);
        escape(&mut self.out, text);
    }

    fn markup(&mut self, at: usize, end: usize) -> Option<usize> {
        match self.text.as_bytes().get(at)? {
            b'`' => self.code(at, end),
            b'*' => self.emphasis(at, end),
            _ => self.link(at, end),
        }
    }

    fn code(&mut self, at: usize, end: usize) -> Option<usize> {
        let length = run_length(self.text, at);
        let runs = self.fences.get(&length)?;
        let closing = *runs.get(runs.partition_point(|run| *run <= at))?;
        if closing + length > end {
            return None;
        }
        self.out.push_str(&code(self.slice(at + length, closing).trim()).0);
        Some(closing + length)
    }

    fn emphasis(&mut self, at: usize, end: usize) -> Option<usize> {
        let mark = if self.slice(at, end).starts_with("**") { "**" } else { "*" };
        let start = at + mark.len();
        let closing = start + self.slice(start, end).find('*')?;
        let inner = self.slice(start, closing);
        let behind = closing + mark.len();
        let closes = self.slice(closing, end).starts_with(mark) && self.behind_run(closing) == behind;
        let stands_alone = !self.slice(0, at).ends_with(char::is_alphanumeric)
            && !self.slice(behind, end).starts_with(char::is_alphanumeric);
        if inner.is_empty() || inner.trim().len() != inner.len() || !closes || !stands_alone {
            return None;
        }
        self.out.push_str(mark);
        self.run(start, closing);
        self.out.push_str(mark);
        Some(behind)
    }

    fn link(&mut self, at: usize, end: usize) -> Option<usize> {
        if self.slice(0, at).ends_with('!') {
            return None;
        }
        let middle = at + 1 + self.slice(at + 1, end).find(['[', ']'])?;
        let target = self.slice(middle, end).strip_prefix("](")?;
        let length = target.find(|character: char| !is_url(character))?;
        let (url, rest) = target.split_at_checked(length)?;
        if !is_web(url) || !rest.starts_with(')') {
            return None;
        }
        let mut text = String::new();
        escape(&mut text, self.slice(at + 1, middle));
        self.out.push_str(&format!("[{}]({})", text.trim(), url.replace('&', "&amp;")));
        Some(middle + "](".len() + length + ")".len())
    }
}

fn is_url(character: char) -> bool {
    character.is_ascii_alphanumeric() || "-._~:/?#@!$&',;=%+".contains(character)
}

fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_markup_of_a_description_is_kept() {
        let text = "Returns **one** *device*,\nsee `device_id` and [the docs](https://example.com/a?b=1&c).\n\n- a\n- b\n  more\n\nEnd.";
        let expected = "Returns **one** *device*, see `device_id` and \
            [the docs](https://example.com/a?b=1&amp;c).\n\n- a\n- b more\n\nEnd.";
        assert_eq!(block(text).0, expected);
        assert_eq!(inline("First.\n\n1. a\n2. b").0, "First.<br>• a<br>• b");
    }

    #[test]
    fn everything_else_shows_as_written() {
        assert_eq!(block("[x](javascript:alert)").0, "\\[x\\](javascript:alert)");
        assert_eq!(block("![x](https://a.b/c.png)").0, "!\\[x\\](https://a.b/c.png)");
        assert_eq!(block("2 * 3 ** 4 *").0, "2 \\* 3 \\*\\* 4 \\*");
        assert_eq!(block("# Title").0, "\\# Title");
        assert_eq!(block("an ` open tick").0, "an &#96; open tick");
        assert_eq!(block("``a`b``").0, "<code>a&#96;b</code>");
        assert_eq!(block("```\nif {\n  x\n}\n```").0, "<pre><code>if &#123;&#10;&#32;&#32;x&#10;&#125;</code></pre>");
    }

    #[test]
    fn reading_takes_linear_time() {
        for unit in ["`", "*", "[", "[a](", "**a", "`a``", "![", "*a`"] {
            assert!(!block(&unit.repeat(200_000 / unit.len())).is_empty());
        }
    }
}
