//! What exports of flows show of a card: how the connector itself calls things.

use super::section::Section;
use crate::source::Span;

/// A card as exports have it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectorCard {
    /// The title.
    pub title: String,
    /// The name of the connector's module, with its id.
    pub module: String,
    /// The version of the module.
    pub version: String,
    /// The key of the card in the module.
    pub method: String,
    /// The exports that have the card, by name.
    pub documents: Vec<String>,
    /// The fields; once the card document is known, those that none of its tables have.
    pub fields: Vec<ConnectorField>,
    /// Where the card stands.
    pub span: Span,
}

/// A field as exports have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectorField {
    /// Whether it is an option, an input or an output.
    pub section: Section,
    /// The key in the connector.
    pub key: String,
    /// What the console shows.
    pub label: String,
    /// The type, in the words of exports.
    pub type_: String,
    /// Whether it is a list.
    pub list: bool,
    /// Whether the connector marks it as required.
    pub required: bool,
    /// The choices of a dropdown.
    pub choices: Vec<ConnectorChoice>,
    /// Where it stands.
    pub span: Span,
}

/// A choice as exports have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectorChoice {
    /// What is stored.
    pub value: String,
    /// What the console shows.
    pub label: String,
    /// The index of the choice of the card document that it is.
    pub of: Option<usize>,
    /// Where it stands.
    pub span: Span,
}
