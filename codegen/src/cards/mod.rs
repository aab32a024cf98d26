//! The card document: Markdown to pieces, pieces to drafts, drafts to cards. `pulldown-cmark` is named nowhere else.
//!
//! Upstream glues a bold heading to the table below it and often to the paragraph above it, and to CommonMark such a
//! table is paragraph text. So Markdown decides only what it alone can decide: which lines are headings, which are
//! code or HTML, and where links lead (`markdown`). Everything else is read from the lines themselves (`pieces`),
//! where no row can hide.
//!
//! ```text
//! text -> outline (headings, hidden ranges, links) -> pieces (titles, headings, tables, prose)
//!      -> drafts (one row, one field; conditions as they are worded) -> cards (keys, choices, conditions resolved)
//! ```

mod cell;
mod choices;
mod condition;
mod draft;
mod finish;
mod index;
mod key;
mod lines;
mod markdown;
mod markup;
mod offers;
mod pieces;
mod row;
mod section;
mod table;

use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::model::{CardDocument, RowCensus};
use crate::source::{FileId, SourceMap, Span};

use lines::Text;
use pieces::Piece;

/// Reads a card document. Nothing is dropped: what is odd is a warning with its place, a table row that is no field
/// is listed in [`CardDocument::skipped`], and text outside of tables belongs to its card's description.
///
/// # Errors
/// [`Failed`] if this is no card document, a table has no header, or two cards have one title; `report` says where.
pub fn parse(file: FileId, sources: &SourceMap, report: &mut Report) -> Result<CardDocument, Failed> {
    let text = Text::new(file, sources.file(file).map_or("", |source| source.text()));
    let outline = markdown::outline(text);
    let (pieces, mut findings) = pieces::split(text, &outline);
    let census = count(&pieces);
    let drafts = draft::assemble(text, pieces, &mut findings);
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

/// Counts what must come out again, before anything is made of it.
fn count(pieces: &[Piece]) -> RowCensus {
    let mut census = RowCensus::default();
    for piece in pieces {
        match piece {
            Piece::Title(title) if title.level == pieces::CARD_LEVEL => census.cards += 1,
            Piece::Table(table) => census.rows += table.rows.len(),
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
