//! Turns blocks into drafts of cards: every row is a field, a group heading, or a note.

use crate::diagnostic::{Diagnostic, codes};
use crate::model::{CardField, CardType, Section, SkippedRow};
use crate::source::Span;

use super::blocks::{Block, CARD_LEVEL, Marked, Title};
use super::cell::{self, Required};
use super::choices;
use super::condition::{self, RawCondition, Taken};
use super::lines::Text;
use super::markup;
use super::row::{self, Aligned, Columns, Role};
use super::section::SectionHeading;
use super::table::{Cell, Row, Table};

/// A card whose keys and conditions are not resolved yet.
#[derive(Debug)]
pub(super) struct DraftCard {
    pub(super) title: String,
    pub(super) span: Span,
    pub(super) description: Vec<String>,
    pub(super) fields: Vec<DraftField>,
    /// The choices that headings of outputs name, in order.
    pub(super) headings: Vec<String>,
    /// Whether any section or table was found.
    has_section: bool,
}

impl DraftCard {
    /// Whether the heading belongs to a card and not to other text.
    pub(super) fn is_card(&self) -> bool {
        self.has_section || !self.fields.is_empty()
    }
}

/// A field whose condition is not resolved yet and whose key is empty.
#[derive(Debug)]
pub(super) struct DraftField {
    pub(super) section: Section,
    pub(super) field: CardField,
    pub(super) when: Option<RawCondition>,
}

/// The drafts of a document.
#[derive(Debug, Default)]
pub(super) struct Drafts {
    pub(super) cards: Vec<DraftCard>,
    pub(super) skipped: Vec<SkippedRow>,
}

/// Assembles cards from blocks.
pub(super) fn assemble(text: Text<'_>, blocks: Vec<Block>, findings: &mut Vec<Diagnostic>) -> Drafts {
    let mut assembler = Assembler { text, findings, drafts: Drafts::default(), in_card: false, heading: None };
    for block in blocks {
        assembler.take(block);
    }
    assembler.drafts
}

struct Assembler<'a> {
    text: Text<'a>,
    findings: &'a mut Vec<Diagnostic>,
    drafts: Drafts,
    /// Whether the last title was a card's.
    in_card: bool,
    heading: Option<SectionHeading>,
}

/// What applies to the rows of a table, some of it only from a certain row on.
struct Context<'t> {
    table: &'t Table,
    columns: Columns,
    section: Section,
    when: Option<RawCondition>,
    group: Option<String>,
}

impl Assembler<'_> {
    fn take(&mut self, block: Block) {
        match block {
            Block::Title(title) => self.title(&title),
            Block::Heading(marked) => self.heading(marked),
            Block::Table(table) => self.table(&table),
            Block::LooseRows(span) => self.loose_rows(span),
            Block::Prose(span) => self.describe(span),
        }
    }

    /// The card that is being read.
    fn card(&mut self) -> Option<&mut DraftCard> {
        if self.in_card { self.drafts.cards.last_mut() } else { None }
    }

    fn title(&mut self, title: &Title) {
        self.in_card = title.level == CARD_LEVEL;
        self.heading = None;
        if self.in_card {
            self.drafts.cards.push(DraftCard {
                title: self.text.get(title.span.start as usize, title.span.end as usize).to_owned(),
                span: title.span,
                description: Vec::new(),
                fields: Vec::new(),
                headings: Vec::new(),
                has_section: false,
            });
        }
    }

    fn heading(&mut self, marked: Marked) {
        if !self.in_card {
            return;
        }
        let Some(heading) = marked.heading else {
            let finding = Diagnostic::warning(&codes::CARD_HEADING, "this heading does not name a section of a card");
            let known =
                "the sections are Options, Inputs, and Outputs, also `Outputs (Choice)` or `Outputs for \"Choice\"`";
            self.findings.push(finding.at(marked.span, "read as part of the description").help(known));
            self.describe(marked.span);
            self.heading = None;
            return;
        };
        if let Some(card) = self.card() {
            card.has_section = true;
            card.headings.extend(heading.choice.clone());
        }
        self.heading = Some(heading);
    }

    fn describe(&mut self, span: Span) {
        let lines = markup::lines(self.text.get(span.start as usize, span.end as usize));
        self.markup_faults("", &lines.faults, span);
        if let Some(card) = self.card() {
            card.description.push(paragraph(&lines.text));
        }
    }

    fn loose_rows(&mut self, span: Span) {
        if !self.in_card {
            return;
        }
        self.findings.push(no_header(span, "there is no line of dashes under the first of these rows"));
        let under_heading = self.heading.is_some();
        if let Some(card) = self.card() {
            card.has_section |= under_heading;
        }
    }

    fn table(&mut self, table: &Table) {
        if !self.in_card {
            self.skip_all(table, "the table belongs to no card");
            return;
        }
        let Some(columns) = Columns::of(&table.header) else {
            self.findings.push(no_header(table.header.span, "expected a column `Field` and a column `Type`"));
            self.skip_all(table, "the table has no usable header");
            return;
        };
        self.header_faults(table, &columns);
        let heading = self.heading.clone();
        let section = heading.as_ref().map(|heading| heading.section).unwrap_or_else(|| self.guess(table, &columns));
        let when = heading.and_then(|heading| heading.choice).map(|choice| RawCondition { option: None, choice });
        let mut context = Context { table, columns, section, when, group: None };
        for row in &table.rows {
            self.row(row, &mut context);
        }
    }

    /// The section of a table without a heading: only inputs have required marks.
    fn guess(&mut self, table: &Table, columns: &Columns) -> Section {
        let section = if columns.has(Role::Required) { Section::Inputs } else { Section::Outputs };
        let finding = Diagnostic::warning(&codes::CARD_HEADING, "a table has no section heading above it");
        self.findings.push(finding.at(table.header.span, format!("read as {section}")));
        section
    }

    fn header_faults(&mut self, table: &Table, columns: &Columns) {
        let unknown = table.header.cells.iter().zip(&columns.roles).filter(|(_, role)| **role == Role::Other);
        for (cell, _) in unknown {
            let message = format!("a table has a column `{}` that cards do not have", cell.text);
            let finding = Diagnostic::warning(&codes::CARD_TABLE, message);
            self.findings.push(finding.at(cell.span, "its text is read as part of the description"));
        }
        if table.header.cells.iter().any(|cell| cell.padded_by_tab) {
            let finding = Diagnostic::warning(&codes::CARD_TABLE, "there is a tab next to a pipe in a table header");
            self.findings.push(finding.at(table.header.span, "write a space"));
        }
    }

    fn row(&mut self, row: &Row, context: &mut Context<'_>) {
        match row::only_cell(row) {
            Some(cell) if cell.text.is_empty() => self.skip(row, context, "the row is empty"),
            Some(cell) if is_group(&cell.text) => {
                context.group = Some(cell::plain(&cell.text).to_owned());
                self.skip(row, context, "the row is a group heading");
            }
            Some(cell) if is_note(&cell.text) => {
                context.when = condition::of_note(&cell.text).or_else(|| context.when.take());
                self.skip(row, context, "the row is a note about the rows below it");
            }
            _ => self.field(row, context),
        }
    }

    fn skip(&mut self, row: &Row, context: &Context<'_>, reason: &str) {
        let faults = row::faults(row, &context.table.header);
        let what = row.cells.first().map_or("", |cell| cell.text.as_str());
        self.row_faults(what, row.span, &faults);
        self.drafts.skipped.push(skipped(self.text, row, reason));
    }

    fn skip_all(&mut self, table: &Table, reason: &str) {
        self.drafts.skipped.extend(table.rows.iter().map(|row| skipped(self.text, row, reason)));
    }

    fn field(&mut self, row: &Row, context: &Context<'_>) {
        let aligned = row::align(self.text, row, &context.table.header, &context.columns);
        let label = cell::plain(&text_of(aligned.label.as_ref()).replace('\t', " ")).to_owned();
        self.row_faults(&label, row.span, &aligned.faults);
        if label.is_empty() {
            let finding = Diagnostic::warning(&codes::CARD_CELL, "a field has no label").at(row.span, "in this row");
            self.findings.push(finding.help("name the field in the first cell"));
        }
        let type_ = self.type_of(&label, row, &aligned);
        let mark = self.required_of(&label, row, &aligned, context);
        let mut text = self.description_of(&label, &aligned);
        let own_condition = self.condition_of(&label, &aligned, &mut text);
        let lists_choices = type_ == CardType::Dropdown || text.to_ascii_lowercase().contains("options include");
        let choices = if lists_choices { choices::take(&mut text) } else { Vec::new() };
        let field = CardField {
            label,
            key: String::new(),
            type_,
            required: mark.required,
            required_when: mark.when,
            group: context.group.clone(),
            when: None,
            choices,
            description: markup::tidy(&text),
            span: row.span,
            type_span: span_of(aligned.type_.as_ref()),
            required_span: span_of(aligned.required.as_ref()),
        };
        let when = own_condition.or_else(|| context.when.clone());
        if let Some(card) = self.card() {
            card.has_section = true;
            card.fields.push(DraftField { section: context.section, field, when });
        }
    }

    fn type_of(&mut self, label: &str, row: &Row, aligned: &Aligned) -> CardType {
        let word = text_of(aligned.type_.as_ref());
        if let Some(known) = cell::known_type(word) {
            return known;
        }
        let (message, kind) = match cell::plain(word) {
            "" => (format!("the field `{label}` has no type"), CardType::Missing),
            word => (format!("the field `{label}` has an unknown type `{word}`"), CardType::Other(word.to_owned())),
        };
        let place = aligned.type_.as_ref().map_or(row.span, |cell| cell.span);
        let finding = Diagnostic::warning(&codes::CARD_CELL, message).at(place, "the type belongs here");
        self.findings.push(finding.help("the types are String, Number, Boolean, Date, Object, List, and Dropdown"));
        kind
    }

    fn required_of(&mut self, label: &str, row: &Row, aligned: &Aligned, context: &Context<'_>) -> Required {
        let mark = text_of(aligned.required.as_ref());
        let known = cell::required(mark);
        let fault = match &known {
            Some(_) => None,
            None if mark.is_empty() && context.columns.has(Role::Required) => Some("has no required mark".to_owned()),
            None if mark.is_empty() => None,
            None => Some(format!("has an unknown required mark `{mark}`")),
        };
        if let Some(fault) = fault {
            let place = aligned.required.as_ref().map_or(row.span, |cell| cell.span);
            let finding = Diagnostic::warning(&codes::CARD_CELL, format!("the field `{label}` {fault}"));
            self.findings.push(finding.at(place, "read as FALSE").help("write TRUE, FALSE, or TRUE (platform)"));
        }
        known.unwrap_or_default()
    }

    /// The lines of the description, with the text of cells that belong to no column.
    fn description_of(&mut self, label: &str, aligned: &Aligned) -> String {
        let mut text = String::new();
        for cell in aligned.description.iter().chain(&aligned.others).filter(|cell| !cell.text.is_empty()) {
            let lines = markup::lines(&cell.text.replace('\t', " "));
            self.markup_faults(&format!("the row `{label}` is malformed: "), &lines.faults, cell.span);
            text.push_str(&lines.text);
            text.push('\n');
        }
        text
    }

    fn condition_of(&mut self, label: &str, aligned: &Aligned, text: &mut String) -> Option<RawCondition> {
        match condition::take(text) {
            Taken::None => None,
            Taken::Condition(wording) => Some(wording),
            Taken::NotUnderstood => {
                let message = format!("the condition of the field `{label}` is not understood");
                let finding = Diagnostic::warning(&codes::CARD_CONDITION, message);
                let form = "write `Appears when **Choice** is selected from the **Option** option.`";
                self.findings
                    .push(finding.at(span_of(aligned.description.as_ref()), "it stays in the description").help(form));
                None
            }
        }
    }

    fn row_faults(&mut self, what: &str, span: Span, faults: &[String]) {
        if !faults.is_empty() {
            let message = format!("the row `{what}` is malformed: {}", faults.join(", "));
            self.findings.push(Diagnostic::warning(&codes::CARD_ROW, message).at(span, "read as well as possible"));
        }
    }

    fn markup_faults(&mut self, what: &str, faults: &[String], span: Span) {
        let Some((first, others)) = faults.split_first() else { return };
        let more =
            if others.is_empty() { String::new() } else { format!(", and {} more problems with tags", others.len()) };
        self.findings
            .push(Diagnostic::warning(&codes::CARD_MARKUP, format!("{what}{first}{more}")).at(span, "in this text"));
    }
}

/// Whether a row is entirely bold.
fn is_group(text: &str) -> bool {
    text.strip_prefix("**").and_then(|rest| rest.strip_suffix("**")).is_some_and(|name| !name.trim().is_empty())
}

/// Whether a row is a condition or a sentence, not a label.
fn is_note(text: &str) -> bool {
    condition::of_note(text).is_some() || text.ends_with(['.', '!', ':']) || text.split_whitespace().count() > 8
}

fn skipped(text: Text<'_>, row: &Row, reason: &str) -> SkippedRow {
    let content = text.get(row.span.start as usize, row.span.end as usize);
    SkippedRow { text: content.trim_matches(['|', ' ', '\t']).to_owned(), reason: reason.to_owned(), span: row.span }
}

fn no_header(span: Span, what: &str) -> Diagnostic {
    Diagnostic::error(&codes::CARD_TABLE, "a table of a card has no header")
        .at(span, what)
        .help("start the table with `| Field | Description | Type | Required |` and a line of dashes")
}

/// A paragraph without white space at the ends of its lines.
fn paragraph(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim().to_owned()
}

fn text_of(cell: Option<&Cell>) -> &str {
    cell.map_or("", |cell| cell.text.as_str())
}

fn span_of(cell: Option<&Cell>) -> Span {
    cell.map_or_else(Span::nowhere, |cell| cell.span)
}
