//! What is known while the parts of a document are read.

use crate::cards::condition::RawCondition;
use crate::cards::fate::Fate;
use crate::cards::lines::Text;
use crate::cards::section::SectionHeading;
use crate::cards::table::{Row, Table};
use crate::diagnostic::Diagnostic;
use crate::model::{CardField, LineCensus, Section, Skipped};
use crate::source::Span;

/// A card whose keys and conditions are not resolved yet.
#[derive(Debug)]
pub(in crate::cards) struct DraftCard {
    pub(in crate::cards) title: String,
    pub(in crate::cards) span: Span,
    pub(in crate::cards) description: Vec<String>,
    pub(in crate::cards) fields: Vec<DraftField>,
    /// The choices that headings of outputs name, in order.
    pub(in crate::cards) headings: Vec<String>,
    /// Whether any section or table was found.
    pub(super) has_section: bool,
}

impl DraftCard {
    /// Whether the heading belongs to a card and not to other text.
    pub(in crate::cards) fn is_card(&self) -> bool {
        self.has_section || !self.fields.is_empty()
    }
}

/// A field whose condition is not resolved yet and whose key is empty.
#[derive(Debug)]
pub(in crate::cards) struct DraftField {
    pub(in crate::cards) section: Section,
    pub(in crate::cards) field: CardField,
    pub(in crate::cards) when: Option<Worded>,
}

/// A condition as the document words it, and where it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cards) struct Worded {
    pub(in crate::cards) condition: RawCondition,
    pub(in crate::cards) span: Span,
}

/// The drafts of a document.
#[derive(Debug, Default)]
pub(in crate::cards) struct Drafts {
    pub(in crate::cards) cards: Vec<DraftCard>,
    /// Rows of tables that are not fields.
    pub(in crate::cards) rows: Vec<Skipped>,
    /// Other text that is part of no card.
    pub(in crate::cards) passages: Vec<Skipped>,
    /// The number of lines of each part, by what became of it.
    pub(in crate::cards) lines: LineCensus,
}

pub(super) struct Assembler<'a> {
    pub(super) text: Text<'a>,
    pub(super) findings: &'a mut Vec<Diagnostic>,
    pub(super) drafts: Drafts,
    /// Whether the last title was a card's.
    pub(super) in_card: bool,
    pub(super) heading: Option<Heading>,
    /// Whether the document has had a title.
    pub(super) has_title: bool,
}

/// The heading of a section.
#[derive(Clone, Debug)]
pub(super) struct Heading {
    pub(super) of: SectionHeading,
    pub(super) span: Span,
    /// Whether fields followed it.
    pub(super) has_fields: bool,
}

const BEFORE: &str = "it is in front of the first card";
const UNDER_OTHER: &str = "it is under a heading that is no card";

impl Assembler<'_> {
    /// The card that is being read.
    pub(super) fn card(&mut self) -> Option<&mut DraftCard> {
        if self.in_card { self.drafts.cards.last_mut() } else { None }
    }

    /// What becomes of text that is in no card.
    pub(super) fn outside(&self) -> Fate {
        Fate::Skipped(if self.drafts.cards.is_empty() { BEFORE } else { UNDER_OTHER })
    }

    pub(super) fn pass_over(&mut self, span: Span, reason: &str) {
        let text = self.text.of(span).split_whitespace().collect::<Vec<_>>().join(" ");
        self.drafts.passages.push(Skipped { text, reason: reason.to_owned(), span });
    }

    /// Remembers that the section has something in it.
    pub(super) fn fill_section(&mut self) {
        if let Some(heading) = &mut self.heading {
            heading.has_fields = true;
        }
    }

    pub(super) fn skip(&mut self, row: &Row, reason: &str) {
        let text = self.text.of(row.span).trim_matches(['|', ' ', '\t']).to_owned();
        self.drafts.rows.push(Skipped { text, reason: reason.to_owned(), span: row.span });
    }

    pub(super) fn skip_all(&mut self, table: &Table, reason: &str) {
        for row in &table.rows {
            self.skip(row, reason);
        }
    }
}
