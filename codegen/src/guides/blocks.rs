//! From Markdown to the blocks of a guide.
//!
//! Whatever a guide cannot have is an error at its place: nothing of the text is lost or shown as something else.

use std::ops::Range;

use pulldown_cmark::{Alignment, CodeBlockKind, Event, HeadingLevel, LinkType, Tag};

use super::computed::Computed;
use super::elements::{self, Element};
use super::guide::{Block, Cell, Example, Form, Heading, Inline, Language, List, Spanned};
use super::reference::{Address, named};
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::source::{FileId, Span};
use crate::text::did_you_mean;

/// What the first word behind a fence can be beside a language.
const KINDS: [&str; 3] = ["computed", "example", "program"];

/// The text of a guide.
pub(super) struct Text<'a> {
    pub(super) text: &'a str,
    /// Where it begins in its file.
    pub(super) start: usize,
    pub(super) file: FileId,
    /// The programs that it can show: name and code.
    pub(super) programs: &'a [(&'a str, &'a str)],
}

/// Reads the blocks of a text. What a guide cannot have is reported.
pub(super) fn read(text: Text<'_>, report: &mut Report) -> Vec<Block> {
    let elements = elements::read(text.text);
    let mut reader = Reader { text, report };
    elements.definitions.iter().for_each(|range| reader.report(range, "write the address where the link is"));
    elements.too_deep.iter().for_each(|range| reader.report(range, "this is nested too deeply"));
    reader.blocks(&elements.top)
}

struct Reader<'a> {
    text: Text<'a>,
    report: &'a mut Report,
}

impl Reader<'_> {
    fn blocks(&mut self, elements: &[Element<'_>]) -> Vec<Block> {
        let mut blocks = Vec::new();
        for alike in elements.chunk_by(|one, next| one.is_inline() && next.is_inline()) {
            match alike {
                [block] if !block.is_inline() => blocks.extend(self.block(block)),
                inline => blocks.extend(self.paragraph(inline)),
            }
        }
        blocks
    }

    fn block(&mut self, element: &Element<'_>) -> Option<Block> {
        let Element { event, range, inner } = element;
        match event {
            Event::Start(Tag::Paragraph) => self.paragraph(inner),
            Event::Start(Tag::Heading { level, .. }) => self.heading(*level, element),
            Event::Start(Tag::BlockQuote(_)) => Some(Block::Quote(self.blocks(inner))),
            Event::Start(Tag::List(first)) => self.list(*first, element),
            Event::Start(Tag::Table(alignments)) => self.table(alignments, element),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => self.fenced(info, element),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => {
                self.refuse(range, "put code between fences, with its language")
            }
            Event::Rule => self.refuse(range, "a guide has no rules"),
            _ => self.refuse(range, "a guide has no HTML"),
        }
    }

    /// A paragraph, or the drawing that is all of it.
    fn paragraph(&mut self, inner: &[Element<'_>]) -> Option<Block> {
        if let [Element { event: Event::Start(Tag::Image { dest_url, title, .. }), range, inner }] = inner {
            return self.diagram(dest_url, title, range, inner);
        }
        Some(Block::Paragraph(self.inlines(inner)))
    }

    fn diagram(&mut self, address: &str, title: &str, range: &Range<usize>, inner: &[Element<'_>]) -> Option<Block> {
        let text = self.words(inner, "the description of a diagram")?;
        if text.trim().is_empty() || !title.is_empty() {
            return self.refuse(range, "a diagram needs a description in the brackets, and nothing behind its name");
        }
        match Address::parse(address) {
            Ok(Address::Diagram(name)) => {
                let name = Spanned { value: name, span: self.span(range) };
                Some(Block::Diagram { name, text })
            }
            Ok(_) => self.refuse(range, "only diagrams are images: write `diagram:` and a name"),
            Err(message) => self.refuse(range, &message),
        }
    }

    fn heading(&mut self, level: HeadingLevel, element: &Element<'_>) -> Option<Block> {
        let span = self.span(&element.range);
        let level = match level {
            HeadingLevel::H2 => 2,
            HeadingLevel::H3 => 3,
            _ => return self.refuse(&element.range, "headings have the level 2 or 3; the title stands in the head"),
        };
        let text = self.words(&element.inner, "a heading")?;
        Some(Block::Heading(Heading { level, text, span }))
    }

    fn list(&mut self, first: Option<u64>, element: &Element<'_>) -> Option<Block> {
        if first.is_some_and(|first| first != 1) {
            return self.refuse(&element.range, "the numbers of a list begin with 1");
        }
        let items = element.inner.iter().map(|item| self.blocks(&item.inner)).collect();
        Some(Block::List(List { is_ordered: first.is_some(), items }))
    }

    fn table(&mut self, alignments: &[Alignment], element: &Element<'_>) -> Option<Block> {
        if alignments.iter().any(|alignment| *alignment != Alignment::None) {
            return self.refuse(&element.range, "the columns of a table are not aligned");
        }
        let is_too_long =
            |row: &&Element<'_>| cells(self.text.text.get(row.range.clone()).unwrap_or_default()) > alignments.len();
        if let Some(row) = element.inner.iter().find(is_too_long) {
            return self.refuse(&row.range, "this row has more cells than the table has columns");
        }
        let rows = element.inner.iter().map(|row| row.inner.iter().map(|cell| self.inlines(&cell.inner)).collect());
        Some(Block::Table(rows.collect::<Vec<Vec<Cell>>>()))
    }

    fn fenced(&mut self, info: &str, element: &Element<'_>) -> Option<Block> {
        let range = &element.range;
        let whole = self.text.text.get(range.clone()).unwrap_or("").trim_end();
        if !whole.contains('\n') || !(whole.ends_with("```") || whole.ends_with("~~~")) {
            return self.refuse(range, "the fence is not closed");
        }
        let lines = element.inner.iter().filter_map(|inner| match &inner.event {
            Event::Text(text) => Some(text.as_ref()),
            _ => None,
        });
        let text: String = lines.collect();
        let words: Vec<&str> = info.split_whitespace().collect();
        let Some((kind, arguments)) = words.split_first() else {
            return self.refuse(range, "write the language of the code behind the fence");
        };
        if !KINDS.contains(kind) {
            return self.code(kind, arguments, text, range);
        }
        if !text.trim().is_empty() {
            return self.refuse(range, &format!("a block that is `{kind}` has no text of its own"));
        }
        match *kind {
            "computed" => match Computed::parse(arguments) {
                Ok(value) => Some(Block::Computed(Spanned { value, span: self.span(range) })),
                Err(message) => self.refuse(range, &message),
            },
            "program" => self.program(arguments, range),
            _ => self.example(arguments, range),
        }
    }

    fn code(&mut self, language: &str, others: &[&str], text: String, range: &Range<usize>) -> Option<Block> {
        if let Some(other) = others.first() {
            return self.refuse(range, &format!("`{other}` cannot follow the language"));
        }
        let Some((_, language)) = Language::ALL.iter().find(|(name, _)| *name == language) else {
            let known = Language::ALL.iter().map(|(name, _)| *name).chain(KINDS);
            return self.refuse(range, &format!("no code is `{language}`{}", did_you_mean(language, known)));
        };
        Some(Block::Code { language: *language, text })
    }

    fn program(&mut self, arguments: &[&str], range: &Range<usize>) -> Option<Block> {
        let [name] = arguments else { return self.refuse(range, "`program` needs the name of one program") };
        match self.text.programs.iter().find(|(known, _)| known == name) {
            Some((_, code)) => Some(Block::Code { language: Language::Rust, text: (*code).to_owned() }),
            None => {
                let hint = did_you_mean(name, self.text.programs.iter().map(|(known, _)| *known));
                self.refuse(range, &format!("there is no program `{name}` in spec/recipes{hint}"))
            }
        }
    }

    fn example(&mut self, arguments: &[&str], range: &Range<usize>) -> Option<Block> {
        let Some((operation, forms)) = arguments.split_first() else {
            return self.refuse(range, "`example` needs the id of an operation");
        };
        let forms = forms.iter().map(|form| named("form of an example", form, &Form::ALL)).collect();
        let forms: Vec<Form> = match forms {
            Ok(forms) => forms,
            Err(message) => return self.refuse(range, &message),
        };
        let all = || Form::ALL.map(|(_, form)| form).to_vec();
        let operation = Spanned { value: (*operation).to_owned(), span: self.span(range) };
        Some(Block::Example(Example { operation, forms: if forms.is_empty() { all() } else { forms } }))
    }

    fn inlines(&mut self, elements: &[Element<'_>]) -> Vec<Inline> {
        let mut inlines: Vec<Inline> = Vec::new();
        for element in elements {
            match (self.inline(element), inlines.last_mut()) {
                (Some(Inline::Text(more)), Some(Inline::Text(text))) => text.push_str(&more),
                (inline, _) => inlines.extend(inline),
            }
        }
        inlines
    }

    fn inline(&mut self, element: &Element<'_>) -> Option<Inline> {
        let Element { event, range, inner } = element;
        match event {
            Event::Text(text) => Some(Inline::Text(text.to_string())),
            Event::Code(code) => Some(Inline::Code(code.to_string())),
            Event::SoftBreak => Some(Inline::Text(" ".to_owned())),
            Event::Start(Tag::Strong) => Some(Inline::Strong(self.inlines(inner))),
            Event::Start(Tag::Emphasis) => Some(Inline::Emphasis(self.inlines(inner))),
            Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                if !matches!(link_type, LinkType::Inline | LinkType::Autolink) || !title.is_empty() {
                    return self.refuse(range, "write a link as `[words](address)`");
                }
                self.link(dest_url, element)
            }
            Event::Start(Tag::Image { .. }) => self.refuse(range, "a diagram is a paragraph of its own"),
            Event::HardBreak => self.refuse(range, "a paragraph has no line breaks"),
            _ => self.refuse(range, "a guide has no HTML"),
        }
    }

    fn link(&mut self, address: &str, element: &Element<'_>) -> Option<Inline> {
        let (span, words) = (self.span(&element.range), self.inlines(&element.inner));
        match Address::parse(address) {
            Ok(Address::Link(value)) => Some(Inline::Link(Spanned { value, span }, words)),
            Ok(Address::Fact(value)) if words.is_empty() => Some(Inline::Fact(Spanned { value, span })),
            Ok(Address::Fact(_)) => self.refuse(&element.range, "a fact has nothing in its brackets"),
            Ok(Address::Diagram(_)) => self.refuse(&element.range, "a diagram is an image: put `!` in front"),
            Err(message) => self.refuse(&element.range, &message),
        }
    }

    /// Text without markup, except code.
    fn words(&mut self, elements: &[Element<'_>], what: &str) -> Option<String> {
        let mut words = String::new();
        for Element { event, range, .. } in elements {
            match event {
                Event::Text(text) | Event::Code(text) => words.push_str(text),
                Event::SoftBreak => words.push(' '),
                _ => return self.refuse(range, &format!("{what} has no markup")),
            }
        }
        Some(words)
    }

    fn span(&self, range: &Range<usize>) -> Span {
        Span::new(self.text.file, self.text.start + range.start, self.text.start + range.end)
    }

    /// Reports an error, and stands for what is left out because of it.
    fn refuse<T>(&mut self, range: &Range<usize>, message: &str) -> Option<T> {
        self.report(range, message);
        None
    }

    fn report(&mut self, range: &Range<usize>, message: &str) {
        let whole = self.text.text.get(range.clone()).unwrap_or("");
        let end = range.start + whole.find('\n').unwrap_or(whole.len());
        let span = self.span(&(range.start..end));
        self.report.push(Diagnostic::error(&codes::GUIDE_INVALID, message).at(span, ""));
    }
}

/// The cells of a row as it is written. The parser drops those beyond the last column without a word.
fn cells(row: &str) -> usize {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let bars = row
        .char_indices()
        .filter(|(index, character)| *character == '|' && !row.get(..*index).unwrap_or_default().ends_with('\\'));
    // A bar at the end closes the last cell.
    bars.filter(|(index, _)| index + 1 < row.len()).count() + 1
}
