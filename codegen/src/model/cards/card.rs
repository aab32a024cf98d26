//! Action cards as their document describes them.

use super::connector::{ConnectorCard, ConnectorField};
use super::section::Section;
use crate::source::Span;

/// A document of action cards.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CardDocument {
    /// The cards, in the order of the document.
    pub cards: Vec<Card>,
    /// Table rows that are not fields, each with the reason.
    pub skipped: Vec<Skipped>,
    /// Other text that is part of no card, each with the reason.
    pub passages: Vec<Skipped>,
    /// How many cards, rows and lines the document has.
    pub census: RowCensus,
}

/// A count of the contents of a card document, taken from its text and not from its cards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RowCensus {
    /// Third-level headings.
    pub cards: usize,
    /// Body rows of all tables, and items of lists of fields.
    pub rows: usize,
    /// Lines that are not blank.
    pub lines: LineCensus,
}

/// What became of the lines that are not blank.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LineCensus {
    /// All of them, counted without regard to what they are.
    pub all: usize,
    /// Lines of titles, section headings, tables and descriptions.
    pub read: usize,
    /// Lines of what is part of no card.
    pub skipped: usize,
}

/// A part of a card document that is not part of a card: a table row that is not a field, or text around the cards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// Its text.
    pub text: String,
    /// Why it is not part of a card.
    pub reason: String,
    /// Where it is.
    pub span: Span,
}

/// An action card.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// The title, as in the heading.
    pub title: String,
    /// The name in files and anchors, unique in the document.
    pub slug: String,
    /// What it does, in Markdown.
    pub description: String,
    /// Settings that are made when the card is added to a flow.
    pub options: Vec<CardField>,
    /// Values that it takes.
    pub inputs: Vec<CardField>,
    /// Values that it returns.
    pub outputs: Vec<CardField>,
    /// How the connector calls the card, if an export shows it.
    pub connector: Option<ConnectorCard>,
    /// Where the title is.
    pub span: Span,
}

impl Card {
    /// The fields of a section.
    #[must_use]
    pub fn section(&self, section: Section) -> &[CardField] {
        match section {
            Section::Options => &self.options,
            Section::Inputs => &self.inputs,
            Section::Outputs => &self.outputs,
        }
    }

    /// Every field with its section, in the order of the document.
    pub fn fields(&self) -> impl Iterator<Item = (Section, &CardField)> {
        Section::ALL.into_iter().flat_map(|section| self.section(section).iter().map(move |field| (section, field)))
    }
}

/// A field of a card: one row of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct CardField {
    /// The label, as in the row.
    pub label: String,
    /// The label in `snake_case`, unique in its section; nested labels are joined by a dot.
    pub key: String,
    /// The type that the row names.
    pub type_: CardType,
    /// Whether the row says that a value is required, always or sometimes.
    pub required: bool,
    /// When a value is required, if not always, such as `macOS`.
    pub required_when: Option<String>,
    /// The group heading above it in the table, such as `Device`.
    pub group: Option<String>,
    /// The choice that shows it.
    pub when: Option<Condition>,
    /// The choices of a dropdown.
    pub choices: Vec<Choice>,
    /// What it is for, in Markdown, without choices and conditions.
    pub description: String,
    /// How the connector calls the field, if an export shows it.
    pub connector: Option<ConnectorField>,
    /// The row.
    pub span: Span,
    /// The type's cell; [`Span::nowhere`] if the row has none.
    pub type_span: Span,
    /// The required mark's cell; [`Span::nowhere`] if the row has none.
    pub required_span: Span,
}

/// The type that a card's document names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CardType {
    /// A string (`String`, `Text`).
    String,
    /// A number.
    Number,
    /// A Boolean.
    Boolean,
    /// A date, with or without time.
    Date,
    /// A JSON object.
    Object,
    /// A list.
    List,
    /// One of the field's choices.
    Dropdown,
    /// Any other word, verbatim.
    Other(String),
    /// The row has no type.
    Missing,
}

impl CardType {
    /// The name in the catalogue: the usual word, or the document's own if it is unknown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::String => "String",
            Self::Number => "Number",
            Self::Boolean => "Boolean",
            Self::Date => "Date",
            Self::Object => "Object",
            Self::List => "List",
            Self::Dropdown => "Dropdown",
            Self::Other(word) => word,
            Self::Missing => "",
        }
    }
}

/// The choice of an option that shows a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The option's label.
    pub option: String,
    /// The choice's label, as the option lists it if one matches.
    pub choice: String,
}

/// A choice of a dropdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What users see.
    pub label: String,
    /// What is stored: the value as the API spells it if the field is bound to one with listed values, or else the label in
    /// `snake_case`.
    pub value: String,
}
