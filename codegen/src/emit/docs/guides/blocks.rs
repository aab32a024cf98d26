//! From the blocks of a guide to Markdown that is safe on a page.

use super::computed;
use super::writer::Writer;
use crate::emit::docs::diagrams;
use crate::emit::docs::escape::{Md, code, escape, guard_start, literal, md};
use crate::emit::docs::examples;
use crate::emit::docs::fenced::fenced;
use crate::guides::{Block, Example, Inline, List};

impl Writer<'_> {
    /// Blocks below each other.
    pub(super) fn blocks(self, blocks: &[Block]) -> Md {
        Md::join(blocks.iter().map(|block| self.block(block)), "\n\n")
    }

    fn block(self, block: &Block) -> Md {
        match block {
            Block::Heading(heading) if heading.level == 2 => md!("## {}", &literal(&heading.text)),
            Block::Heading(heading) => md!("### {}", &literal(&heading.text)),
            Block::Paragraph(inlines) => self.line(inlines),
            Block::Quote(inner) => indented(&self.blocks(inner), "> ", "> "),
            Block::List(list) => self.list(list),
            Block::Table(rows) => self.table(rows),
            Block::Code { language, text } => fenced(language.as_str(), text),
            Block::Computed(computed) => computed::block(self, &computed.value),
            Block::Example(example) => self.example(example),
            Block::Diagram { name, text } => diagrams::image(&name.value, self.page, &literal(text)),
        }
    }

    fn list(self, list: &List) -> Md {
        let is_loose = list.items.iter().any(|item| item.len() > 1);
        let items = list.items.iter().zip(1usize..).map(|(item, number)| {
            let marker = if list.is_ordered { format!("{number}. ") } else { "- ".to_owned() };
            indented(&self.blocks(item), &marker, &" ".repeat(marker.len()))
        });
        Md::join(items, if is_loose { "\n\n" } else { "\n" })
    }

    fn table(self, rows: &[Vec<Vec<Inline>>]) -> Md {
        let mut rows = rows.iter().map(|row| row.iter().map(|cell| self.line(cell)).collect::<Vec<_>>());
        let header = rows.next().unwrap_or_default();
        computed::table(&header, &rows.collect::<Vec<_>>())
    }

    /// The forms of the example of an operation.
    fn example(self, example: &Example) -> Md {
        let operation = self.context.input.api.operation(&example.operation.value);
        operation.map(|operation| examples::in_forms(operation, self.context.input, &example.forms)).unwrap_or_default()
    }

    /// Inline elements on one line.
    fn line(self, inlines: &[Inline]) -> Md {
        let mut line = String::new();
        self.inlines(inlines, &mut line);
        line.truncate(line.trim_end().len());
        guard_start(&mut line);
        Md(line)
    }

    fn inlines(self, inlines: &[Inline], out: &mut String) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => escape(out, text),
                Inline::Code(text) => out.push_str(&code(text).0),
                Inline::Strong(inner) => self.marked("**", inner, out),
                Inline::Emphasis(inner) => self.marked("*", inner, out),
                Inline::Link(link, words) => {
                    // An exclamation mark in front of a link would make it an image.
                    if out.ends_with('!') {
                        out.insert(out.len() - 1, '\\');
                    }
                    let mut text = String::new();
                    self.inlines(words, &mut text);
                    out.push_str(&self.link(&link.value, Md(text.trim().to_owned())).0);
                }
                Inline::Fact(fact) => out.push_str(&self.fact(&fact.value).0),
            }
        }
    }

    fn marked(self, marker: &str, inner: &[Inline], out: &mut String) {
        let mut text = String::new();
        self.inlines(inner, &mut text);
        if !text.trim().is_empty() {
            out.push_str(marker);
            out.push_str(text.trim());
            out.push_str(marker);
        }
    }
}

/// Lines with a marker in front of the first one and the same room in front of the others.
fn indented(text: &Md, marker: &str, indent: &str) -> Md {
    let mut out = String::new();
    for (index, line) in text.0.lines().enumerate() {
        match (index, line.is_empty()) {
            (0, _) => out.push_str(marker),
            (_, true) => {
                out.push('\n');
                out.push_str(indent.trim_end());
                continue;
            }
            _ => {
                out.push('\n');
                out.push_str(indent);
            }
        }
        out.push_str(line);
    }
    Md(out)
}
