//! The lines of a document as titles, section headings, tables, and prose.

use crate::diagnostic::{Diagnostic, codes};
use crate::source::Span;

use super::lines::{Line, Text};
use super::markdown::{Heading, Outline};
use super::section::{self, SectionHeading};
use super::table::{self, Table};

/// The level of a card's title.
pub(super) const CARD_LEVEL: u8 = 3;

/// A part of the document.
#[derive(Debug)]
pub(super) enum Block {
    /// A heading that starts or ends a card.
    Title(Title),
    /// The heading of a section within a card.
    Heading(Marked),
    /// A table.
    Table(Table),
    /// Lines that look like rows but have no header above them.
    LooseRows(Span),
    /// A paragraph or anything else.
    Prose(Span),
}

/// A heading of the first three levels.
#[derive(Debug)]
pub(super) struct Title {
    pub(super) level: u8,
    pub(super) span: Span,
}

/// A line that is a section heading, or looks like one.
#[derive(Debug)]
pub(super) struct Marked {
    /// The heading, if it is a known one.
    pub(super) heading: Option<SectionHeading>,
    pub(super) span: Span,
}

/// Splits a document. The findings are about headings, and about code and HTML that could hide cards.
pub(super) fn split(text: Text<'_>, outline: &Outline) -> (Vec<Block>, Vec<Diagnostic>) {
    let lines: Vec<Line> = text.lines().collect();
    let kinds = classify(text, &lines, outline);
    let mut splitter =
        Splitter { text, lines: &lines, kinds: &kinds, next: 0, blocks: Vec::new(), findings: Vec::new() };
    while splitter.step() {}
    let Splitter { blocks, mut findings, .. } = splitter;
    findings.extend(hiding(text, outline));
    (blocks, findings)
}

/// What a line is, given the line below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LineKind<'a> {
    Blank,
    Rule,
    Title(&'a Heading),
    /// A heading below the level of titles, or a bold line.
    Mark,
    /// A line with a line of dashes below it.
    Header,
    /// A line that starts with a pipe.
    Bar,
    /// A line that cannot continue a table: a list item, a block quote, code.
    Block,
    Plain,
}

fn classify<'a>(text: Text<'_>, lines: &[Line], outline: &'a Outline) -> Vec<LineKind<'a>> {
    let mut headings = outline.headings.iter().peekable();
    let mut hidden = outline.hidden.iter().peekable();
    let mut kinds = Vec::with_capacity(lines.len());
    for (index, line) in lines.iter().enumerate() {
        while headings.next_if(|heading| heading.start < line.start).is_some() {}
        while hidden.next_if(|hidden| hidden.range.end <= line.start).is_some() {}
        let heading = headings.next_if(|heading| heading.start <= line.end);
        let is_hidden = hidden.peek().is_some_and(|hidden| hidden.range.start <= line.end);
        let below = lines.get(index + 1).map_or("", |line| text.line(*line));
        kinds.push(match heading {
            Some(heading) if heading.level <= CARD_LEVEL => LineKind::Title(heading),
            Some(_) => LineKind::Mark,
            None if text.line(*line).trim().is_empty() => LineKind::Blank,
            None if is_hidden => LineKind::Block,
            None => kind_of(text.line(*line).trim(), below),
        });
    }
    kinds
}

fn kind_of(line: &str, below: &str) -> LineKind<'static> {
    if is_rule(line) {
        LineKind::Rule
    } else if section::is_bold_line(line) {
        LineKind::Mark
    } else if line.contains('|') && table::is_delimiter(below) && !table::is_delimiter(line) {
        LineKind::Header
    } else if line.starts_with('|') {
        LineKind::Bar
    } else if ["* ", "- ", "+ ", ">"].iter().any(|marker| line.starts_with(marker)) {
        LineKind::Block
    } else {
        LineKind::Plain
    }
}

/// Whether a line is a rule or underlines the line above it.
fn is_rule(line: &str) -> bool {
    let mut characters = line.bytes().filter(|byte| *byte != b' ');
    let Some(first) = characters.next().filter(|byte| matches!(byte, b'-' | b'*' | b'_' | b'=')) else { return false };
    characters.clone().count() >= 2 && characters.all(|byte| byte == first)
}

struct Splitter<'a> {
    text: Text<'a>,
    lines: &'a [Line],
    kinds: &'a [LineKind<'a>],
    next: usize,
    blocks: Vec<Block>,
    findings: Vec<Diagnostic>,
}

impl Splitter<'_> {
    /// Reads the next block. Returns false at the end of the document.
    fn step(&mut self) -> bool {
        let (Some(kind), Some(line)) = (self.kinds.get(self.next).copied(), self.lines.get(self.next).copied()) else {
            return false;
        };
        match kind {
            LineKind::Blank | LineKind::Rule => self.next += 1,
            LineKind::Title(heading) => self.title(heading),
            LineKind::Mark => self.mark(line),
            LineKind::Header => self.table(line),
            LineKind::Bar => {
                let span = self.run(|kind| kind == LineKind::Bar);
                self.blocks.push(Block::LooseRows(span));
            }
            LineKind::Block | LineKind::Plain => {
                let span = self.run(|kind| matches!(kind, LineKind::Block | LineKind::Plain));
                self.blocks.push(Block::Prose(span));
            }
        }
        true
    }

    fn title(&mut self, heading: &Heading) {
        let (start, end) = (heading.title.start, heading.title.end);
        let place = if start < end { (start, end) } else { (heading.start, heading.end) };
        let span = self.text.trimmed(place.0, place.1);
        let empty = start >= end;
        if empty && heading.level == CARD_LEVEL {
            let finding =
                Diagnostic::warning(&codes::CARD_HEADING, "a card has no title").at(span, "this heading is empty");
            self.findings.push(finding.help("write the card's name after the `###`"));
        }
        let span = if empty { Span { start: span.end, ..span } } else { span };
        self.blocks.push(Block::Title(Title { level: heading.level, span }));
        self.next += 1;
    }

    fn mark(&mut self, line: Line) {
        let span = self.text.trimmed(line.start, line.end);
        let heading = section::parse(self.text.line(line));
        if heading.is_some() {
            self.check_blank_lines(span);
        }
        self.blocks.push(Block::Heading(Marked { heading, span }));
        self.next += 1;
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

    fn table(&mut self, header: Line) {
        let header = table::row(self.text, header);
        self.next += 2;
        let mut rows = Vec::new();
        while matches!(self.kinds.get(self.next), Some(LineKind::Bar | LineKind::Plain)) {
            rows.extend(self.lines.get(self.next).map(|line| table::row(self.text, *line)));
            self.next += 1;
        }
        self.blocks.push(Block::Table(Table { header, rows }));
    }

    /// The span of the lines from here on that belong together.
    fn run(&mut self, belongs: impl Fn(LineKind<'_>) -> bool) -> Span {
        let start = self.lines.get(self.next).map_or(0, |line| line.start);
        let mut end = start;
        while let (Some(kind), Some(line)) = (self.kinds.get(self.next), self.lines.get(self.next)) {
            if !belongs(*kind) {
                break;
            }
            end = line.end;
            self.next += 1;
        }
        self.text.trimmed(start, end)
    }
}

/// Code and HTML that readers could mistake for cards.
fn hiding(text: Text<'_>, outline: &Outline) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for hidden in &outline.hidden {
        let content = text.get(hidden.range.start, hidden.range.end);
        if content.lines().any(|line| line.starts_with("### ") || table::is_delimiter(line)) {
            let message = format!("{} contains what looks like a card or a table", hidden.what);
            let first = content.lines().next().unwrap_or("");
            let span = text.trimmed(hidden.range.start, hidden.range.start + first.len());
            let finding =
                Diagnostic::warning(&codes::CARD_MARKUP, message).at(span, "everything from here is plain text");
            findings.push(finding.help("close the tag or the fence, or reduce the indentation"));
        }
    }
    findings
}
