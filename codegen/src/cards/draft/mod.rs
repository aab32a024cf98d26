//! Turns blocks into drafts of cards.

mod assembler;
mod faults;
mod fields;

use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Section, Skipped};
use crate::source::Span;

use super::blocks::{Block, CARD_LEVEL, Part, Title};
use super::condition::RawCondition;
use super::fate::Fate;
use super::lines::{Lowered, Text};
use super::list::Item;
use super::markup;
use super::section::SectionHeading;
use crate::text::did_you_mean;
use assembler::{Assembler, Heading};
pub(super) use assembler::{DraftCard, DraftField, Drafts, Worded};

/// Assembles cards from the parts of a document.
pub(super) fn assemble(text: Text<'_>, parts: Vec<Part>, findings: &mut Vec<Diagnostic>) -> Drafts {
    let mut assembler =
        Assembler { text, findings, drafts: Drafts::default(), in_card: false, heading: None, has_title: false };
    for part in parts {
        let (span, filled) = (part.span, part.filled);
        match assembler.take(part) {
            Fate::Read => assembler.drafts.lines.read += filled,
            Fate::Looks => assembler.drafts.lines.skipped += filled,
            Fate::Skipped(reason) => {
                assembler.drafts.lines.skipped += filled;
                assembler.pass_over(span, reason);
            }
        }
    }
    assembler.end_section();
    assembler.drafts
}

impl Assembler<'_> {
    fn take(&mut self, part: Part) -> Fate {
        let span = part.span;
        match part.block {
            Block::Title(title) => self.title(&title),
            Block::Heading(heading) => self.heading(heading, span),
            Block::Table(table) => self.table(&table),
            Block::List(items) => self.list(items),
            Block::LooseRows => self.loose_rows(span),
            Block::Prose => self.prose(span),
            Block::Rule => Fate::Looks,
            Block::FrontMatter => Fate::Skipped("it is metadata in front of the document"),
            Block::Comment => Fate::Skipped("it is a comment, which no reader sees"),
            // Whatever refers to it has its text.
            Block::Definition { is_used: true, .. } => Fate::Read,
            Block::Definition { what, label, .. } => {
                let finding =
                    Diagnostic::warning(&codes::CARD_MARKUP, format!("nothing refers to the {what} `{label}`"));
                self.findings.push(finding.at(span, "left out").help("remove it, or refer to it"));
                Fate::Skipped("nothing refers to it")
            }
        }
    }

    fn title(&mut self, title: &Title) -> Fate {
        self.end_section();
        self.in_card = title.level == CARD_LEVEL;
        if !self.in_card {
            let is_first = title.level == 1 && self.drafts.cards.is_empty() && !self.has_title;
            self.has_title = true;
            if is_first {
                return Fate::Skipped("it is the title of the document");
            }
            let message = format!("the heading `{}` is not a card", self.text.of(title.span));
            let finding = Diagnostic::note(&codes::CARD_HEADING, message).at(title.span, "it ends the card above");
            self.findings.push(finding.help("a card starts with a third-level heading: `### Title`"));
            return Fate::Skipped("it is a heading above cards");
        }
        let Lowered { text, notes } = self.text.lowered(title.span.start as usize, title.span.end as usize);
        self.drafts.cards.push(DraftCard {
            title: text.trim().to_owned(),
            span: title.span,
            description: notes,
            fields: Vec::new(),
            headings: Vec::new(),
            has_section: false,
        });
        Fate::Read
    }

    fn heading(&mut self, heading: Option<SectionHeading>, span: Span) -> Fate {
        self.end_section();
        if !self.in_card {
            if heading.is_some() {
                self.findings.push(faults::no_card("the heading of a section", span));
            }
            return self.outside();
        }
        let Some(heading) = heading else {
            let word = self.text.of(span).trim_matches(['*', '_', '#', ':', ' ']);
            let hint = did_you_mean(word, ["Options", "Inputs", "Outputs"]);
            let message = format!("this heading does not name a section of a card{hint}");
            let finding = Diagnostic::warning(&codes::CARD_HEADING, message);
            let known =
                "the sections are Options, Inputs, and Outputs, also `Outputs (Choice)` or `Outputs for \"Choice\"`";
            self.findings.push(finding.at(span, "read as part of the description").help(known));
            return self.prose(span);
        };
        if let Some(card) = self.card() {
            card.has_section = true;
            card.headings.extend(heading.choice.clone());
        }
        self.heading = Some(Heading { of: heading, span, has_fields: false });
        Fate::Read
    }

    /// Reports a section without fields.
    fn end_section(&mut self) {
        if let Some(heading) = self.heading.take().filter(|heading| !heading.has_fields) {
            let message = format!("no table of {} follows this heading", heading.of.section);
            let finding = Diagnostic::warning(&codes::CARD_TABLE, message).at(heading.span, "a section without fields");
            self.findings
                .push(finding.help("write `| Field | Description | Type | Required |`, a line of dashes, and rows"));
        }
    }

    fn prose(&mut self, span: Span) -> Fate {
        if !self.in_card {
            return self.outside();
        }
        let Lowered { text, notes } = self.text.lowered(span.start as usize, span.end as usize);
        let lines = markup::lines(&text);
        self.markup_faults("", &lines, span);
        if let Some(card) = self.card() {
            card.description.extend([paragraph(&lines.text)].into_iter().chain(notes).filter(|text| !text.is_empty()));
        }
        Fate::Read
    }

    fn loose_rows(&mut self, span: Span) -> Fate {
        if !self.in_card {
            self.findings.push(faults::no_card("a row", span));
            return self.outside();
        }
        self.findings.push(faults::no_header(span, "there is no line of dashes under the first of these rows"));
        let under_heading = self.heading.is_some();
        self.fill_section();
        if let Some(card) = self.card() {
            card.has_section |= under_heading;
        }
        Fate::Skipped("the rows have no header")
    }

    fn list(&mut self, items: Vec<Item>) -> Fate {
        let Some(Heading { of, span, .. }) = self.heading.clone() else { return Fate::Read };
        self.fill_section();
        let when = of.choice.map(|choice| Worded { condition: RawCondition { option: None, choice }, span });
        for item in items {
            let Some(aligned) = item.field else {
                let message = "this item of a list is not read as a field";
                let finding =
                    Diagnostic::warning(&codes::CARD_ROW, message).at(item.span, "read as part of the description");
                self.findings.push(finding.help("write `* **Label** (Type, required): what it is for`"));
                self.prose(item.span);
                let text = self.text.of(item.span).to_owned();
                let reason = "the item of the list is not a field".to_owned();
                self.drafts.rows.push(Skipped { text, reason, span: item.span });
                continue;
            };
            let place = fields::Place { section: of.section, when: when.as_ref(), group: None, span: item.span };
            self.field(&aligned, &place, of.section != Section::Outputs);
        }
        Fate::Read
    }
}

/// A paragraph without white space at the ends of its lines.
fn paragraph(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim().to_owned()
}
