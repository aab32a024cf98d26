//! What is wrong with blocks and rows.

use crate::diagnostic::{Diagnostic, codes};
use crate::source::Span;

use super::assembler::Assembler;
use crate::cards::markup::Lines;
use crate::model::Skipped;

/// A table without a header that says what its columns are.
pub(super) fn no_header(span: Span, what: &str) -> Diagnostic {
    Diagnostic::error(&codes::CARD_TABLE, "a table of a card has no header")
        .at(span, what)
        .help("start the table with `| Field | Description | Type | Required |` and a line of dashes")
}

/// A part of a card under no card's title.
pub(super) fn no_card(what: &str, span: Span) -> Diagnostic {
    Diagnostic::warning(&codes::CARD_TABLE, format!("{what} belongs to no card"))
        .at(span, "left out")
        .help("write the title of the card above it as a third-level heading: `### Title`")
}

impl Assembler<'_> {
    pub(super) fn row_faults(&mut self, what: &str, span: Span, faults: &[String]) {
        if !faults.is_empty() {
            let message = format!("the row `{what}` is malformed: {}", faults.join(", "));
            self.findings.push(Diagnostic::warning(&codes::CARD_ROW, message).at(span, "read as well as possible"));
        }
    }

    /// Reports faults of tags, and lists comments.
    pub(super) fn markup_faults(&mut self, what: &str, lines: &Lines, span: Span) {
        for text in &lines.comments {
            let reason = "it is a comment, which no reader sees".to_owned();
            self.drafts.passages.push(Skipped { text: text.clone(), reason, span });
        }
        let Some((first, others)) = lines.faults.split_first() else { return };
        let more =
            if others.is_empty() { String::new() } else { format!(", and {} more problems with tags", others.len()) };
        self.findings
            .push(Diagnostic::warning(&codes::CARD_MARKUP, format!("{what}{first}{more}")).at(span, "in this text"));
    }

    /// Reports what the words of a label, a type or a mark do not say.
    pub(super) fn lost_faults(&mut self, what: &str, label: &str, lost: &[String], span: Span) {
        if !lost.is_empty() {
            let message = format!("{what} of the field `{label}` has {}", lost.join(", "));
            let finding = Diagnostic::warning(&codes::CARD_MARKUP, message).at(span, "only its words are read");
            self.findings.push(finding.help("move it to the description"));
        }
    }
}
