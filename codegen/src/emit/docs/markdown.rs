//! Descriptions and the Markdown that they may use.
//!
//! Paragraphs, lists, fenced code, `code`, **strong**, *emphasis* and links to `http` and `https` addresses are kept.
//! Lists are flat. Everything else (HTML, images, headings, tables, other links) shows as it was written.
//!
//! The parser only says where markup is. Text is always taken from the source, so whatever the parser skips or
//! transforms, such as an escape or a link definition, still shows as it was written.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::escape::{Md, code, escape, guard_start};

/// A description as blocks of a page.
pub(super) fn block(text: &str) -> Md {
    let shown = blocks(text).into_iter().map(|block| match block {
        Block::Paragraph(line) => line,
        Block::List { marker, items } => Md::join(items.into_iter().map(|item| Md(format!("{marker} {item}"))), "\n"),
        Block::Code(lines) => Md(format!("<pre><code>{}</code></pre>", verbatim(&lines, "&#10;"))),
    });
    Md::join(shown, "\n\n")
}

/// A description on one line, for a table cell.
pub(crate) fn inline(text: &str) -> Md {
    let shown = blocks(text).into_iter().flat_map(|block| match block {
        Block::Paragraph(line) => vec![line],
        Block::List { items, .. } => items.into_iter().map(|item| Md(format!("• {item}"))).collect(),
        Block::Code(lines) => vec![Md(format!("<code>{}</code>", verbatim(&lines, "<br>")))],
    });
    Md::join(shown, "<br>")
}

/// The first sentence of a description: up to a period in front of a space.
pub(super) fn first_sentence(text: &str) -> &str {
    let paragraph = text.split("\n\n").next().unwrap_or(text).trim();
    let end = paragraph.find(". ").or_else(|| paragraph.find(".\n"));
    end.and_then(|end| paragraph.get(..=end)).unwrap_or(paragraph)
}

/// Lines of code with their indentation.
pub(super) fn verbatim(code: &str, line_break: &str) -> String {
    let lines = code.lines().map(|line| {
        let text = line.trim_start();
        let mut shown = "&#32;".repeat(line.len() - text.len());
        escape(&mut shown, text);
        shown
    });
    lines.collect::<Vec<_>>().join(line_break)
}

enum Block {
    Paragraph(Md),
    List { marker: &'static str, items: Vec<Md> },
    Code(String),
}

type Events<'a> = pulldown_cmark::OffsetIter<'a, pulldown_cmark::DefaultBrokenLinkCallback>;

fn blocks(text: &str) -> Vec<Block> {
    let mut events = Parser::new_ext(text, Options::empty()).into_offset_iter();
    let mut blocks = Vec::new();
    let mut end = 0;
    while let Some((event, range)) = events.next() {
        // Between blocks there are only blank lines and link definitions.
        blocks.extend(literal_paragraph(text, end..range.start));
        end = end.max(range.end);
        blocks.push(match event {
            Event::Start(Tag::List(start)) if is_kept_list(text, &range) => {
                let marker = if start.is_some() { "1." } else { "-" };
                let items = items(text, &range, &mut events);
                if items.iter().all(Md::is_empty) {
                    Block::Paragraph(Line::new(text, range).finish())
                } else {
                    Block::List { marker, items }
                }
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) if is_closed(text, &range) => {
                Block::Code(code_text(&mut events))
            }
            Event::Start(_) => Block::Paragraph(paragraph(text, range, &mut events)),
            _ => Block::Paragraph(Line::new(text, range).finish()),
        });
    }
    blocks.extend(literal_paragraph(text, end..text.len()));
    blocks
}

fn literal_paragraph(text: &str, range: Range<usize>) -> Option<Block> {
    let line = Line::new(text, range).finish();
    (!line.is_empty()).then_some(Block::Paragraph(line))
}

/// Whether the list that starts here has a marker that descriptions may use: not `1)`.
fn is_kept_list(text: &str, range: &Range<usize>) -> bool {
    let list = text.get(range.clone()).unwrap_or("");
    !list.trim_start_matches(|character: char| character.is_ascii_digit()).starts_with(')')
}

/// Whether a fenced block has a closing fence. Without one it is probably not meant to be a block.
fn is_closed(text: &str, range: &Range<usize>) -> bool {
    let block = text.get(range.clone()).unwrap_or("").trim_end();
    let Some((first, rest)) = block.split_once('\n') else { return false };
    let is_fence = |character: char| first.starts_with(character);
    let fence = first.len() - first.trim_start_matches(is_fence).len();
    let last = rest.rsplit('\n').next().unwrap_or("").trim();
    last.len() >= fence && last.chars().all(is_fence)
}

fn code_text(events: &mut Events<'_>) -> String {
    let mut code = String::new();
    for (event, _) in events {
        match event {
            Event::Text(text) => code.push_str(&text),
            Event::End(TagEnd::CodeBlock) => break,
            _ => {}
        }
    }
    code
}

/// A block of any kind as one line, with the inline markup in it. `events` has passed its start.
fn paragraph(text: &str, range: Range<usize>, events: &mut Events<'_>) -> Md {
    let mut line = Line::new(text, range);
    let mut depth = 1;
    for (event, range) in events {
        depth += depth_change(&event);
        if depth == 0 {
            break;
        }
        line.event(&event, range);
    }
    line.finish()
}

fn depth_change(event: &Event<'_>) -> isize {
    match event {
        Event::Start(_) => 1,
        Event::End(_) => -1,
        _ => 0,
    }
}

/// The items of a list and of the lists within it, each up to the next one, so that nothing between them is lost.
/// `events` has passed the list's start.
fn items(text: &str, list: &Range<usize>, events: &mut Events<'_>) -> Vec<Md> {
    let mut items: Vec<Line<'_>> = Vec::new();
    let mut depth = 1;
    for (event, range) in events {
        depth += depth_change(&event);
        if depth == 0 {
            break;
        }
        match (&event, items.last_mut()) {
            (Event::Start(Tag::Item), last) => {
                last.into_iter().for_each(|line| line.end_at(range.start));
                items.push(Line::new(text, behind_marker(text, &range)..list.end));
            }
            (_, Some(line)) => line.event(&event, range),
            (_, None) => {}
        }
    }
    items.into_iter().map(Line::finish).collect()
}

/// Where the text of an item starts.
fn behind_marker(text: &str, item: &Range<usize>) -> usize {
    let marked = text.get(item.clone()).unwrap_or("");
    let digits = marked.bytes().take_while(u8::is_ascii_digit).count();
    (item.start + digits + 1).min(item.end)
}

/// A line of a page made from a range of the source.
struct Line<'a> {
    text: &'a str,
    /// The part of the source that is still to be shown.
    rest: Range<usize>,
    out: String,
    /// The emphasis that is open, with its marker.
    open: Vec<(Range<usize>, &'static str)>,
}

impl<'a> Line<'a> {
    fn new(text: &'a str, range: Range<usize>) -> Self {
        Self { text, rest: range, out: String::new(), open: Vec::new() }
    }

    fn slice(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or("")
    }

    /// Shows the source up to `end` as it was written.
    fn literal_to(&mut self, end: usize) {
        let plain = self.slice(self.rest.start..end);
        escape(&mut self.out, plain);
        self.rest.start = end;
    }

    /// Shows markup in place of a part of the source.
    fn replace(&mut self, range: Range<usize>, markup: &str) {
        self.literal_to(range.start);
        self.out.push_str(markup);
        self.rest.start = range.end;
    }

    fn event(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::End(TagEnd::Emphasis | TagEnd::Strong) => self.close(&range),
            // What lies within a link has been shown with it.
            _ if range.start < self.rest.start => {}
            Event::Start(Tag::Emphasis) => self.open(range, "*"),
            Event::Start(Tag::Strong) => self.open(range, "**"),
            Event::Code(content) => self.replace(range, &code(content.trim()).0),
            Event::Start(Tag::Link { link_type: LinkType::Inline, dest_url, .. }) => {
                if let Some(link) = self.link(range.clone(), dest_url) {
                    self.replace(range, &link);
                }
            }
            _ => {}
        }
    }

    /// Opens emphasis, unless it is marked by underscores or is a part of a word: both occur in names.
    fn open(&mut self, range: Range<usize>, marker: &'static str) {
        let is_in_word = self.slice(0..range.start).ends_with(char::is_alphanumeric)
            || self.slice(range.end..self.text.len()).starts_with(char::is_alphanumeric);
        if !is_in_word && self.slice(range.clone()).starts_with(marker) {
            self.replace(range.start..range.start + marker.len(), marker);
            self.open.push((range, marker));
        }
    }

    fn close(&mut self, range: &Range<usize>) {
        if let Some((_, marker)) = self.open.pop_if(|(open, _)| open == range) {
            self.replace(range.end - marker.len()..range.end, marker);
        }
    }

    /// A link to the web whose source has nothing but a text and an address.
    fn link(&self, range: Range<usize>, url: &str) -> Option<String> {
        let text = self.slice(range.clone()).strip_prefix('[')?.strip_suffix(&format!("]({url})"))?;
        let is_image = self.slice(0..range.start).ends_with('!');
        if is_image || !is_web(url) || !url.chars().all(is_url) {
            return None;
        }
        let mut shown = String::new();
        escape(&mut shown, text);
        Some(format!("[{}]({})", shown.trim(), url.replace('&', "&amp;")))
    }

    /// Ends the line where something else starts.
    fn end_at(&mut self, end: usize) {
        self.rest.end = end;
    }

    fn finish(mut self) -> Md {
        self.literal_to(self.rest.end);
        let mut line = self.out;
        line.truncate(line.trim_end().len());
        guard_start(&mut line);
        Md(line)
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
        assert_eq!(block("![x](https://a.b/c.png)").0, "\\!\\[x\\](https://a.b/c.png)");
        assert_eq!(block("2 * 3 ** 4 *").0, "2 \\* 3 \\*\\* 4 \\*");
        assert_eq!(block("# Title").0, "\\# Title");
        assert_eq!(block("an ` open tick").0, "an &#96; open tick");
        assert_eq!(block("``a`b``").0, "<code>a&#96;b</code>");
        assert_eq!(block("```\nif {\n  x\n}\n```").0, "<pre><code>if &#123;&#10;&#32;&#32;x&#10;&#125;</code></pre>");
    }

    #[test]
    fn what_the_parser_skips_or_transforms_shows_as_written() {
        assert_eq!(block("[x]: https://a.b\n\n[x] and [x][x]").0, "\\[x\\]: https://a.b\n\n\\[x\\] and \\[x\\]\\[x\\]");
        assert_eq!(block(r"\*a\* &lt; \![a](https://b.c)").0, r"&#92;\*a&#92;\* &amp;lt; &#92;\!\[a\](https://b.c)");
        assert_eq!(block("Title\n===\n\n> q **b**\n\n---").0, "Title ===\n\n&gt; q **b**\n\n\\---");
        assert_eq!(block("```\n**open**").0, "&#96;&#96;&#96; \\*\\*open\\*\\*");
        assert_eq!(block("<b>*a*</b>\n\n<!-- c -->").0, "&lt;b&gt;*a*&lt;/b&gt;\n\n&lt;!-- c --&gt;");
        assert_eq!(
            block("[a **b**](https://c.d) *[e](https://f.g \"t\")*").0,
            "[a \\*\\*b\\*\\*](https://c.d) *\\[e\\](https://f.g \"t\")*"
        );
    }

    #[test]
    fn a_nested_list_becomes_flat_and_loses_nothing() {
        assert_eq!(block("- a\n  - b `c`\n\n  more\n- d").0, "- a\n- b `c` more\n- d");
        assert_eq!(block("1) a").0, "1\\) a");
        assert_eq!(block("-").0, "\\-");
    }

    #[test]
    fn reading_takes_linear_time() {
        for unit in ["`", "*", "[", "[a](", "**a", "`a``", "![", "*a`", "- ", "> ", "```a\n", "&", "<a ", "\\"] {
            assert!(!block(&unit.repeat(200_000 / unit.len())).is_empty());
        }
    }
}
