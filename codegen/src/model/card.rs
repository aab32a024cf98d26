//! Action cards as their document describes them.

use std::fmt;

use crate::source::Span;

/// A document of action cards.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CardDocument {
    /// The cards, in the order of the document.
    pub cards: Vec<Card>,
    /// Table rows that are no field, each with its reason.
    pub skipped: Vec<SkippedRow>,
    /// How many rows there were.
    pub census: RowCensus,
}

/// A count of everything in a card document, taken from its text and not from the cards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RowCensus {
    /// Third-level headings.
    pub cards: usize,
    /// Body rows of all tables.
    pub rows: usize,
}

/// A table row that is not a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkippedRow {
    /// What it says.
    pub text: String,
    /// Why it is no field: a note, or the heading of a group.
    pub reason: String,
    /// Where it stands.
    pub span: Span,
}

/// An action card.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// The title, as it stands in the heading.
    pub title: String,
    /// A name for files and anchors, unique in the document.
    pub slug: String,
    /// What it does, in Markdown.
    pub description: String,
    /// Settings made when the card is placed in a flow.
    pub options: Vec<CardField>,
    /// Values it is given.
    pub inputs: Vec<CardField>,
    /// Values it gives.
    pub outputs: Vec<CardField>,
    /// Where the title stands.
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

/// The three kinds of fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// Settings made when the card is placed in a flow.
    Options,
    /// Values the card is given.
    Inputs,
    /// Values the card gives.
    Outputs,
}

impl Section {
    /// Every section, in the order of the catalogue.
    pub const ALL: [Self; 3] = [Self::Options, Self::Inputs, Self::Outputs];

    /// The name in the catalogue.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Options => "options",
            Self::Inputs => "inputs",
            Self::Outputs => "outputs",
        }
    }
}

impl fmt::Display for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A field of a card: one row of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct CardField {
    /// The label, as it stands in the row.
    pub label: String,
    /// The label in `snake_case`, unique in its section; nested labels are joined by a dot.
    pub key: String,
    /// The type that the row names.
    pub type_: CardType,
    /// Whether the row says that a value is needed, always or sometimes.
    pub required: bool,
    /// When a value is needed, if not always, such as `macOS`.
    pub required_when: Option<String>,
    /// The heading within the table that it stands under, such as `Device`.
    pub group: Option<String>,
    /// The choice that makes it appear.
    pub when: Option<Condition>,
    /// What a dropdown offers.
    pub choices: Vec<Choice>,
    /// What it is for, in Markdown, without choices and condition.
    pub description: String,
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
    /// A text (`String`, `Text`).
    String,
    /// A number.
    Number,
    /// A truth value.
    Boolean,
    /// A date, with or without time.
    Date,
    /// A JSON object.
    Object,
    /// A list.
    List,
    /// One of the field's choices.
    Dropdown,
    /// A word that is none of these, as it stands.
    Other(String),
    /// The row has no type.
    Missing,
}

impl CardType {
    /// The name in the catalogue: the usual word, or the document's own where it is unknown.
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

/// A choice of an option that makes a field appear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The option's label.
    pub option: String,
    /// The choice's label, as the option lists it where one matches.
    pub choice: String,
}

/// One thing that a dropdown offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is shown.
    pub label: String,
    /// What is stored: the API's own spelling where the field is bound to a place that lists its values, else
    /// `snake_case` of the label.
    pub value: String,
}
