//! Reads the card document: Markdown becomes blocks, blocks become drafts, drafts become cards. `pulldown-cmark` is named
//! only here and in the book.
//!
//! Upstream writes bold headings directly above tables and often directly below paragraphs, and to CommonMark such a
//! table is paragraph text. So the Markdown parser decides only what it alone can decide: which lines are headings,
//! which are code or HTML, and where links lead (`outline`). Everything else is read line by line (`blocks`), where no
//! row can hide. Whoever takes a block says what became of it (`fate`), and the census counts the lines of all blocks.
//!
//! ```text
//! text -> outline (headings, hidden ranges, links, definitions) -> blocks (titles, headings, tables, lists, prose)
//!      -> drafts (one field for each row) -> cards (keys, choices, and conditions resolved)
//! ```

mod blocks;
mod cell;
mod choices;
mod condition;
mod draft;
mod dropdowns;
mod fate;
mod finish;
mod hiding;
mod html;
mod index;
mod inline;
mod key;
#[cfg(test)]
mod kinds;
mod line_kinds;
mod lines;
mod list;
mod markup;
mod outline;
mod row;
mod section;
mod table;

use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::model::{CardDocument, RowCensus};
use crate::source::{FileId, SourceMap, Span};

use blocks::{Block, Part};
use draft::Drafts;
use lines::{Line, Text};

pub(crate) use condition::besides as besides_condition;

/// Reads a card document. Nothing is dropped: every block is part of a card or is listed with the reason why it is not
/// ([`CardDocument::skipped`], [`CardDocument::passages`]), and whatever is unusual is a diagnostic with its place.
/// `kinds.rs` says what becomes of each kind of block and inline element.
///
/// # Errors
/// [`Failed`] if this is not a card document, a table has no header, or two cards have the same title; `report` says where.
pub fn parse(file: FileId, sources: &SourceMap, report: &mut Report) -> Result<CardDocument, Failed> {
    let source = sources.file(file).map_or("", |source| source.text());
    let outline = outline::outline(file, source);
    let text = Text::new(file, source).meaning(&outline.lowerings);
    let lines: Vec<Line> = text.lines().collect();
    let (parts, mut findings) = blocks::split(text, &lines, &outline);
    let mut census = count(&parts);
    let Drafts { cards, rows: skipped, passages, lines: mut line_census } = draft::assemble(text, parts, &mut findings);
    line_census.all = lines.iter().filter(|line| !text.line(**line).trim().is_empty()).count();
    census.lines = line_census;
    if !cards.iter().any(draft::DraftCard::is_card) {
        report.push(no_card(text));
        findings
            .into_iter()
            .filter(|finding| finding.code == &codes::CARD_MARKUP)
            .for_each(|finding| report.push(finding));
        return Err(Failed);
    }
    index::check(&outline.links, &cards, &mut findings);
    let cards = finish::finish(cards, &mut findings);
    findings.sort_by_key(|finding: &Diagnostic| finding.labels.first().map(|label| label.span));
    findings.into_iter().for_each(|finding| report.push(finding));
    report.checkpoint()?;
    Ok(CardDocument { cards, skipped, passages, census })
}

/// Counts cards and rows before they are read, so that none can get lost.
fn count(parts: &[Part]) -> RowCensus {
    let mut census = RowCensus::default();
    for part in parts {
        match &part.block {
            Block::Title(title) if title.level == blocks::CARD_LEVEL => census.cards += 1,
            Block::Table(table) => census.rows += table.rows.len(),
            Block::List(items) => census.rows += items.len(),
            _ => {}
        }
    }
    census
}

fn no_card(text: Text<'_>) -> Diagnostic {
    let first_line =
        text.lines().next().map_or(Span::new(text.file(), 0, 0), |line| text.trimmed(line.start, line.end));
    Diagnostic::error(&codes::CARD_DOCUMENT, "there is no action card in this document")
        .at(first_line, "expected Markdown with third-level headings and tables of fields")
        .help(
            "write each card as `### Title`, a paragraph, and tables under `**Options**`, `**Inputs**`, `**Outputs**`",
        )
}

#[cfg(test)]
mod tests;
