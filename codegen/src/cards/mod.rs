//! Reads the card document: Markdown becomes blocks, blocks become drafts, drafts become cards. `pulldown-cmark` is named
//! only here and in the book.
//!
//! Upstream writes bold headings directly above tables and often directly below paragraphs, and to CommonMark such a
//! table is paragraph text. So the Markdown parser decides only what it alone can decide: which lines are headings,
//! which are code or HTML, and where links lead (`markdown`). Everything else is read line by line (`blocks`), where no
//! row can hide.
//!
//! ```text
//! text -> outline (headings, hidden ranges, links) -> blocks (titles, headings, tables, prose)
//!      -> drafts (one field for each row) -> cards (keys, choices, and conditions resolved)
//! ```

mod blocks;
mod cell;
mod choices;
mod condition;
mod draft;
mod dropdowns;
mod finish;
mod index;
mod key;
mod lines;
mod markdown;
mod markup;
mod row;
mod section;
mod table;

use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::model::{CardDocument, RowCensus};
use crate::source::{FileId, SourceMap, Span};

use blocks::Block;
use lines::Text;

/// Reads a card document. Nothing is dropped: whatever is unusual is a warning with its place, a table row that is not a
/// field is listed in [`CardDocument::skipped`], and text outside of tables belongs to its card's description.
///
/// # Errors
/// [`Failed`] if this is not a card document, a table has no header, or two cards have the same title; `report` says where.
pub fn parse(file: FileId, sources: &SourceMap, report: &mut Report) -> Result<CardDocument, Failed> {
    let text = Text::new(file, sources.file(file).map_or("", |source| source.text()));
    let outline = markdown::outline(text);
    let (blocks, mut findings) = blocks::split(text, &outline);
    let census = count(&blocks);
    let drafts = draft::assemble(text, blocks, &mut findings);
    if !drafts.cards.iter().any(draft::DraftCard::is_card) {
        report.push(no_card(text));
        findings
            .into_iter()
            .filter(|finding| finding.code == &codes::CARD_MARKUP)
            .for_each(|finding| report.push(finding));
        return Err(Failed);
    }
    index::check(&outline.links, &drafts.cards, &mut findings);
    let cards = finish::finish(drafts.cards, &mut findings);
    findings.sort_by_key(|finding: &Diagnostic| finding.labels.first().map(|label| label.span));
    findings.into_iter().for_each(|finding| report.push(finding));
    report.checkpoint()?;
    Ok(CardDocument { cards, skipped: drafts.skipped, census })
}

/// Counts cards and rows before they are read, so that none can get lost.
fn count(blocks: &[Block]) -> RowCensus {
    let mut census = RowCensus::default();
    for block in blocks {
        match block {
            Block::Title(title) if title.level == blocks::CARD_LEVEL => census.cards += 1,
            Block::Table(table) => census.rows += table.rows.len(),
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
