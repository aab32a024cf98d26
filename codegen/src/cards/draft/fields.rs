//! Turns the rows of tables into fields: every row is a field, a group heading, or a note.

use crate::diagnostic::{Diagnostic, codes};
use crate::model::{CardField, CardType, Section};
use crate::source::Span;

use super::assembler::{Assembler, DraftField, Heading, Worded};
use super::faults;
use crate::cards::cell::{self, Required};
use crate::cards::condition::{self, RawCondition, Taken};
use crate::cards::fate::Fate;
use crate::cards::row::{self, Aligned, Columns, HEADERS, Role};
use crate::cards::table::{Cell, Row, Table};
use crate::cards::{choices, dropdowns, inline, markup};
use crate::text::{did_you_mean, nearest};

/// What applies to the rows of a table, some of it only from a certain row on.
struct Context<'t> {
    table: &'t Table,
    columns: Columns,
    section: Section,
    when: Option<Worded>,
    group: Option<String>,
}

/// Where a field stands, and what applies to it there.
pub(super) struct Place<'p> {
    pub(super) section: Section,
    pub(super) when: Option<&'p Worded>,
    pub(super) group: Option<&'p str>,
    /// The row or the item.
    pub(super) span: Span,
}

impl Assembler<'_> {
    pub(super) fn table(&mut self, table: &Table) -> Fate {
        if !self.in_card {
            self.findings.push(faults::no_card("a table", table.header.span));
            self.skip_all(table, "the table belongs to no card");
            return Fate::Read;
        }
        self.fill_section();
        let Some(columns) = Columns::of(&table.header) else {
            let misspelled = table.header.cells.iter().find_map(|cell| nearest(&cell.text, HEADERS));
            let hint = misspelled.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            let what = format!("expected a column `Field` and a column `Type`{hint}");
            self.findings.push(faults::no_header(table.header.span, &what));
            self.skip_all(table, "the table has no usable header");
            return Fate::Read;
        };
        let heading = self.heading.clone();
        let section = heading.as_ref().map(|heading| heading.of.section).unwrap_or_else(|| self.guess(table, &columns));
        self.header_faults(table, &columns, section);
        let of_choice = |Heading { of, span, .. }: Heading| {
            of.choice.map(|choice| Worded { condition: RawCondition { option: None, choice }, span })
        };
        let when = heading.and_then(of_choice);
        let mut context = Context { table, columns, section, when, group: None };
        for row in &table.rows {
            self.row(row, &mut context);
        }
        Fate::Read
    }

    /// The section of a table without a heading: only inputs have required marks.
    fn guess(&mut self, table: &Table, columns: &Columns) -> Section {
        let section = if columns.has(Role::Required) { Section::Inputs } else { Section::Outputs };
        let finding = Diagnostic::warning(&codes::CARD_HEADING, "a table has no section heading above it");
        self.findings.push(finding.at(table.header.span, format!("read as {section}")));
        section
    }

    fn header_faults(&mut self, table: &Table, columns: &Columns, section: Section) {
        let warn =
            |message: String, span: Span, label: &str| Diagnostic::warning(&codes::CARD_TABLE, message).at(span, label);
        for (index, (cell, role)) in table.header.cells.iter().zip(&columns.roles).enumerate() {
            let is_repeated = columns.repeated.contains(&index);
            let message = match (role, is_repeated) {
                (Role::Other, true) => format!("two columns of a table mean the same: `{}` is the second", cell.text),
                (Role::Other, false) => {
                    let hint = did_you_mean(&cell.text, HEADERS);
                    format!("a table has a column `{}` that cards do not have{hint}", cell.text)
                }
                _ => continue,
            };
            self.findings.push(warn(message, cell.span, "its text is read as part of the description"));
        }
        if section != Section::Outputs && !columns.has(Role::Required) {
            let message = format!("this table of {section} has no column `Required`");
            let finding = warn(message, table.header.span, "all of its fields are read as optional");
            self.findings.push(finding.help("add the column, with TRUE or FALSE in each row"));
        }
        if table.header.cells.iter().any(|cell| cell.padded_by_tab) {
            let message = "there is a tab next to a pipe in a table header".to_owned();
            self.findings.push(warn(message, table.header.span, "write a space"));
        }
        for cell in &table.header.cells {
            let (words, lost) = inline::words(&cell.text);
            if !lost.is_empty() {
                let message = format!("the column `{words}` has {}", lost.join(", "));
                let finding = Diagnostic::warning(&codes::CARD_MARKUP, message);
                self.findings.push(finding.at(cell.span, "only its words are read"));
            }
        }
        self.delimiter_faults(table);
    }

    /// The header and the line of dashes below it have the same pipes.
    fn delimiter_faults(&mut self, table: &Table) {
        let Table { header, delimiter: Some(delimiter), .. } = table else { return };
        let (found, expected) = (delimiter.cells.len(), header.cells.len());
        let message = if found != expected {
            format!("the line of dashes has {found} of {expected} cells")
        } else if (header.opened, header.closed) != (delimiter.opened, delimiter.closed) {
            "the header of a table and the line of dashes below it differ in their outer pipes".to_owned()
        } else {
            return;
        };
        let (place, label) = match found == expected {
            true => (header.span, "a pipe is missing, or there is one too many"),
            false => (delimiter.span, "to Markdown this is not a table"),
        };
        self.findings.push(Diagnostic::warning(&codes::CARD_TABLE, message).at(place, label));
    }

    fn row(&mut self, row: &Row, context: &mut Context<'_>) {
        match row::only_cell(row) {
            Some(cell) if cell.text.is_empty() => self.skip_row(row, context, "the row is empty"),
            Some(cell) if is_group(&cell.text) => {
                context.group = Some(cell::plain(&cell.text).to_owned());
                self.skip_row(row, context, "the row is a group heading");
            }
            Some(cell) if is_note(&cell.text) => {
                self.note(cell, context);
                self.skip_row(row, context, "the row is a note about the rows below it");
            }
            _ => {
                let aligned = row::align(self.text, row, &context.table.header, &context.columns);
                let Context { section, when, group, .. } = &*context;
                let place = Place { section: *section, when: when.as_ref(), group: group.as_deref(), span: row.span };
                self.field(&aligned, &place, context.columns.has(Role::Required));
            }
        }
    }

    /// A note may state a condition for the rows below it.
    fn note(&mut self, cell: &Cell, context: &mut Context<'_>) {
        let finding = match (condition::of_note(&cell.text), &context.when) {
            (Some(condition), None) => {
                context.when = Some(Worded { condition, span: cell.span });
                return;
            }
            (Some(condition), Some(before)) => {
                let finding = two_conditions("the rows below this note have", cell.span, before.span);
                let is_same = dropdowns::agree(&condition, &before.condition);
                context.when = Some(Worded { condition, span: cell.span });
                if is_same {
                    return;
                }
                finding
            }
            (None, _) => {
                let message = "this row is read as a note, which says nothing about the fields below it";
                let finding = Diagnostic::note(&codes::CARD_ROW, message).at(cell.span, "not a field");
                finding.help("give the row a type if it is a field")
            }
        };
        self.findings.push(finding);
    }

    fn skip_row(&mut self, row: &Row, context: &Context<'_>, reason: &str) {
        let faults = row::faults(row, &context.table.header);
        let what = row.cells.first().map_or("", |cell| cell.text.as_str());
        self.row_faults(what, row.span, &faults);
        self.skip(row, reason);
    }

    /// Adds a field. Marks are expected where inputs and options have a column for them.
    pub(super) fn field(&mut self, aligned: &Aligned, place: &Place<'_>, has_marks: bool) {
        let (label, lost) = inline::words(&text_of(aligned.label.as_ref()).replace('\t', " "));
        self.row_faults(&label, place.span, &aligned.faults);
        self.lost_faults("the label", &label, &lost, span_of(aligned.label.as_ref()));
        if label.is_empty() {
            let finding = Diagnostic::warning(&codes::CARD_CELL, "a field has no label").at(place.span, "in this row");
            self.findings.push(finding.help("name the field in the first cell"));
        }
        let type_ = self.type_of(&label, place.span, aligned);
        let mark = self.required_of(&label, place.span, aligned, has_marks);
        let mut text = self.description_of(&label, aligned);
        let own_condition = self.condition_of(&label, place.span, aligned, &mut text);
        let lists_choices = type_ == CardType::Dropdown || text.to_ascii_lowercase().contains("options include");
        let choices = if lists_choices { choices::take(&mut text) } else { Vec::new() };
        let field = CardField {
            label,
            key: String::new(),
            type_,
            required: mark.required,
            required_when: mark.when,
            group: place.group.map(str::to_owned),
            when: None,
            choices,
            description: markup::tidy(&text),
            connector: None,
            span: place.span,
            type_span: span_of(aligned.type_.as_ref()),
            required_span: span_of(aligned.required.as_ref()),
        };
        let other = place.when.filter(|other| {
            own_condition.as_ref().is_some_and(|own| !dropdowns::agree(&own.condition, &other.condition))
        });
        if let (Some(own), Some(other)) = (&own_condition, other) {
            self.findings.push(two_conditions(&format!("the field `{}` has", field.label), own.span, other.span));
        }
        let when = own_condition.or_else(|| place.when.cloned());
        if let Some(card) = self.card() {
            card.has_section = true;
            card.fields.push(DraftField { section: place.section, field, when });
        }
    }

    fn type_of(&mut self, label: &str, row: Span, aligned: &Aligned) -> CardType {
        let (word, lost) = inline::words(text_of(aligned.type_.as_ref()));
        let place = aligned.type_.as_ref().map_or(row, |cell| cell.span);
        self.lost_faults("the type", label, &lost, place);
        if let Some(known) = cell::known_type(&word) {
            return known;
        }
        let types = ["String", "Number", "Boolean", "Date", "Object", "List", "Dropdown"];
        let (message, kind) = match word.as_str() {
            "" => (format!("the field `{label}` has no type"), CardType::Missing),
            word => {
                let hint = did_you_mean(word, types);
                (format!("the field `{label}` has an unknown type `{word}`{hint}"), CardType::Other(word.to_owned()))
            }
        };
        let finding = Diagnostic::warning(&codes::CARD_CELL, message).at(place, "the type belongs here");
        self.findings.push(finding.help("the types are String, Number, Boolean, Date, Object, List, and Dropdown"));
        kind
    }

    fn required_of(&mut self, label: &str, row: Span, aligned: &Aligned, has_marks: bool) -> Required {
        let (mark, lost) = inline::words(text_of(aligned.required.as_ref()));
        let place = aligned.required.as_ref().map_or(row, |cell| cell.span);
        self.lost_faults("the required mark", label, &lost, place);
        let known = cell::required(&mark);
        let fault = match &known {
            Some(_) => None,
            None if mark.is_empty() && has_marks => Some("has no required mark".to_owned()),
            None if mark.is_empty() => None,
            None => {
                let hint = did_you_mean(&mark, ["TRUE", "FALSE", "Yes", "No", "Required", "Optional"]);
                Some(format!("has an unknown required mark `{mark}`{hint}"))
            }
        };
        if let Some(fault) = fault {
            let finding = Diagnostic::warning(&codes::CARD_CELL, format!("the field `{label}` {fault}"));
            self.findings.push(finding.at(place, "read as FALSE").help("write TRUE, FALSE, or TRUE (platform)"));
        }
        known.unwrap_or_default()
    }

    /// The lines of the description, with the text of cells that belong to no column, and with footnotes.
    fn description_of(&mut self, label: &str, aligned: &Aligned) -> String {
        let mut text = String::new();
        for cell in aligned.description.iter().chain(&aligned.others).filter(|cell| !cell.text.is_empty()) {
            let lines = markup::lines(&cell.text.replace('\t', " "));
            self.markup_faults(&format!("the row `{label}` is malformed: "), &lines, cell.span);
            text.push_str(&lines.text);
            text.push('\n');
        }
        let cells = [&aligned.label, &aligned.description, &aligned.type_, &aligned.required];
        for note in cells.into_iter().flatten().chain(&aligned.others).flat_map(|cell| &cell.notes) {
            text.push_str(note);
            text.push('\n');
        }
        text
    }

    fn condition_of(&mut self, label: &str, row: Span, aligned: &Aligned, text: &mut String) -> Option<Worded> {
        let has_text = |cell: &&Cell| !cell.text.is_empty();
        let cell = aligned.description.iter().chain(&aligned.others).find(has_text);
        let span = cell.map_or(row, |cell| cell.span);
        let taken = condition::take(text);
        // A second sentence of this kind would stay in the text without a word.
        let left = if matches!(taken, Taken::Condition(_)) { condition::take(&mut text.clone()) } else { Taken::None };
        if taken == Taken::NotUnderstood || left != Taken::None {
            let message = match left {
                Taken::None => format!("the condition of the field `{label}` is not understood"),
                _ => format!("the field `{label}` has a second condition, which is not understood"),
            };
            let finding = Diagnostic::warning(&codes::CARD_CONDITION, message);
            let form = "write `Appears when **Choice** is selected from the **Option** option.`";
            self.findings.push(finding.at(span, "it stays in the description").help(form));
        }
        match taken {
            Taken::Condition(condition) => Some(Worded { condition, span }),
            Taken::None | Taken::NotUnderstood => None,
        }
    }
}

fn two_conditions(what: &str, own: Span, other: Span) -> Diagnostic {
    let message = format!("{what} two conditions");
    Diagnostic::warning(&codes::CARD_CONDITION, message).at(own, "this one is read").at(other, "this one is not")
}

/// Whether a row is entirely bold.
fn is_group(text: &str) -> bool {
    text.strip_prefix("**").and_then(|rest| rest.strip_suffix("**")).is_some_and(|name| !name.trim().is_empty())
}

/// Whether a row is a condition or a sentence, not a label.
fn is_note(text: &str) -> bool {
    condition::of_note(text).is_some() || text.ends_with(['.', '!', ':']) || text.split_whitespace().count() > 8
}

fn text_of(cell: Option<&Cell>) -> &str {
    cell.map_or("", |cell| cell.text.as_str())
}

fn span_of(cell: Option<&Cell>) -> Span {
    cell.map_or_else(Span::nowhere, |cell| cell.span)
}
