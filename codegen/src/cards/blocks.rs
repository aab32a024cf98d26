//! The lines of a document as titles, section headings, tables, lists of fields, and prose.

use crate::diagnostic::{Diagnostic, codes};
use crate::source::Span;

use super::hiding;
use super::html::{self, HtmlTable};
use super::line_kinds::{LineKind, classify};
use super::lines::{Line, Text};
use super::list::{self, Item};
use super::outline::{Heading, Outline, Style};
use super::section::{self, SectionHeading};
use super::table::{self, Table};

pub(super) use super::line_kinds::CARD_LEVEL;

/// A block with its lines.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) block: Block,
    /// How many of its lines are not blank.
    pub(super) filled: usize,
    pub(super) span: Span,
}

/// A part of the document.
#[derive(Debug)]
pub(super) enum Block {
    /// A heading that starts or ends a card.
    Title(Title),
    /// The heading of a section within a card.
    Heading(Option<SectionHeading>),
    /// A table.
    Table(Table),
    /// A list of fields.
    List(Vec<Item>),
    /// Lines that look like rows but have no header above them.
    LooseRows,
    /// A rule.
    Rule,
    /// Metadata in front of the document.
    FrontMatter,
    /// A comment in HTML.
    Comment,
    /// The definition of a link or a footnote, and whether anything refers to it.
    Definition { what: &'static str, label: String, is_used: bool },
    /// A paragraph or anything else.
    Prose,
}

/// A heading of the first three levels.
#[derive(Debug)]
pub(super) struct Title {
    pub(super) level: u8,
    pub(super) span: Span,
}

/// Splits a document. The findings are about headings, and about what could hide cards.
pub(super) fn split(text: Text<'_>, lines: &[Line], outline: &Outline) -> (Vec<Part>, Vec<Diagnostic>) {
    let kinds = classify(text, lines, outline);
    let mut splitter = Splitter {
        text,
        lines,
        kinds: &kinds,
        next: 0,
        in_section: false,
        in_card: false,
        parts: Vec::new(),
        findings: Vec::new(),
    };
    while splitter.step() {}
    let Splitter { parts, mut findings, .. } = splitter;
    let is_html = |part: &&Part| matches!(&part.block, Block::Table(table) if table.header.is_html);
    let tables: Vec<Span> = parts.iter().filter(is_html).map(|part| part.span).collect();
    findings.extend(hiding::findings(text, outline, &tables));
    (parts, findings)
}

struct Splitter<'a> {
    text: Text<'a>,
    lines: &'a [Line],
    kinds: &'a [LineKind<'a>],
    next: usize,
    /// Whether the last heading is that of a section.
    in_section: bool,
    /// Whether the last title is that of a card.
    in_card: bool,
    parts: Vec<Part>,
    findings: Vec<Diagnostic>,
}

impl Splitter<'_> {
    /// Reads the next block. Returns false at the end of the document.
    fn step(&mut self) -> bool {
        let (Some(kind), Some(line)) = (self.kinds.get(self.next).copied(), self.lines.get(self.next).copied()) else {
            return false;
        };
        let start = self.next;
        let block = match kind {
            LineKind::Blank => {
                self.next += 1;
                return true;
            }
            LineKind::Rule => self.one(Block::Rule),
            LineKind::Title(heading) => self.title(heading),
            LineKind::Mark => self.mark(line),
            LineKind::Header => self.table(line),
            LineKind::HtmlTable(at) => self.html_table(at),
            LineKind::Bar => self.run(Block::LooseRows, |kind| kind == LineKind::Bar),
            LineKind::FrontMatter => self.run(Block::FrontMatter, |kind| kind == LineKind::FrontMatter),
            LineKind::Comment => self.run(Block::Comment, |kind| kind == LineKind::Comment),
            LineKind::Definition(definition) => {
                let (what, label, is_used) = (definition.what, definition.label.clone(), definition.is_used);
                let block = Block::Definition { what, label, is_used };
                self.run(block, |kind| matches!(kind, LineKind::Definition(own) if std::ptr::eq(own, definition)))
            }
            LineKind::Block | LineKind::Plain => self.prose(line),
        };
        let end = self.next.checked_sub(1).and_then(|last| self.lines.get(last)).map_or(line.end, |last| last.end);
        let span = self.text.trimmed(line.start, end);
        let own = self.lines.get(start..self.next).unwrap_or_default();
        let filled = own.iter().filter(|line| !self.text.line(**line).trim().is_empty()).count();
        self.parts.push(Part { block, filled, span });
        true
    }

    /// A block of one line.
    fn one(&mut self, block: Block) -> Block {
        self.next += 1;
        block
    }

    /// A block of all lines from here on that belong together.
    fn run(&mut self, block: Block, belongs: impl Fn(LineKind<'_>) -> bool) -> Block {
        self.next += 1;
        while self.kinds.get(self.next).copied().is_some_and(&belongs) {
            self.next += 1;
        }
        block
    }

    fn title(&mut self, heading: &Heading) -> Block {
        let (start, end) = (heading.title.start, heading.title.end);
        let section = section::parse(self.text.get(start, end)).filter(|_| self.in_card);
        if let Some(section) = section.filter(|_| heading.level < CARD_LEVEL) {
            let message = "the heading of a section has a higher level than that of its card";
            let finding = Diagnostic::warning(&codes::CARD_HEADING, message);
            let finding = finding.at(self.text.trimmed(start, end), "to Markdown it ends the card");
            self.findings.push(finding.help(format!("write `**{}**`", self.text.get(start, end))));
            self.in_section = true;
            self.next += if heading.style == Style::Underlined { 2 } else { 1 };
            return Block::Heading(Some(section));
        }
        self.in_section = false;
        self.in_card = heading.level == CARD_LEVEL;
        let place = if start < end { (start, end) } else { (heading.start, heading.end) };
        let span = self.text.trimmed(place.0, place.1);
        let empty = start >= end;
        if empty && heading.level == CARD_LEVEL {
            let finding =
                Diagnostic::warning(&codes::CARD_HEADING, "a card has no title").at(span, "this heading is empty");
            self.findings.push(finding.help("write the card's name after the `###`"));
        }
        let span = if empty { Span { start: span.end, ..span } } else { span };
        self.next += if heading.style == Style::Underlined { 2 } else { 1 };
        Block::Title(Title { level: heading.level, span })
    }

    fn mark(&mut self, line: Line) -> Block {
        let heading = section::parse(self.text.line(line));
        self.in_section = heading.is_some();
        if heading.is_some() {
            self.check_blank_lines(self.text.trimmed(line.start, line.end));
        }
        self.one(Block::Heading(heading))
    }

    /// Markdown requires a blank line on both sides of a bold heading.
    fn check_blank_lines(&mut self, span: Span) {
        let above = self.next.checked_sub(1).and_then(|index| self.kinds.get(index));
        if matches!(above, Some(LineKind::Plain | LineKind::Block | LineKind::Bar)) {
            let finding = Diagnostic::warning(&codes::CARD_HEADING, "there is no blank line above a section heading");
            self.findings.push(finding.at(span, "to Markdown this is the end of the paragraph above"));
        }
        if matches!(self.kinds.get(self.next + 1), Some(LineKind::Header | LineKind::Bar)) {
            let finding = Diagnostic::note(&codes::CARD_HEADING, "there is no blank line below a section heading");
            self.findings.push(finding.at(span, "to Markdown the table is part of this paragraph"));
        }
    }

    fn table(&mut self, header: Line) -> Block {
        let header = table::row(self.text, header);
        let delimiter = self.lines.get(self.next + 1).map(|line| table::row(self.text, *line));
        self.next += 2;
        let mut rows = Vec::new();
        while matches!(self.kinds.get(self.next), Some(LineKind::Bar | LineKind::Plain)) {
            rows.extend(self.lines.get(self.next).map(|line| table::row(self.text, *line)));
            self.next += 1;
        }
        Block::Table(Table { header, delimiter, rows })
    }

    fn html_table(&mut self, start: usize) -> Block {
        let document_end = self.lines.last().map_or(start, |line| line.end);
        let HtmlTable { table, stray, is_closed, end } = html::table(self.text, start, document_end);
        self.next += 1;
        while self.lines.get(self.next).is_some_and(|line| line.start < end) {
            self.next += 1;
        }
        for span in stray {
            let finding = Diagnostic::warning(&codes::CARD_MARKUP, "this part of a table is in no cell");
            self.findings.push(finding.at(span, "left out").help("put it into a cell, or above the table"));
        }
        if !is_closed {
            let place = self.text.trimmed(start, end.min(start + "<table".len()));
            let finding = Diagnostic::warning(&codes::CARD_MARKUP, "the tag `<table>` is not closed");
            self.findings.push(finding.at(place, "everything from here is read as part of the table"));
        }
        table.map_or(Block::LooseRows, Block::Table)
    }

    /// Text, or a list of fields if it is below the heading of a section.
    fn prose(&mut self, line: Line) -> Block {
        let start = self.next;
        let prose = self.run(Block::Prose, |kind| matches!(kind, LineKind::Block | LineKind::Plain));
        if !self.in_section || !list::starts(self.text.line(line)) {
            return prose;
        }
        let items = self.lines.get(start..self.next).and_then(|lines| list::fields(self.text, lines));
        items.map_or(prose, Block::List)
    }
}
