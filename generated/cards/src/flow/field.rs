//! Fields of cards.

use super::json::{Content, Value};
use super::span::Span;

/// An option, an input or an output of a card in a flow.
#[derive(Clone, Debug)]
pub struct Field<'a> {
    /// Its id, unique in the card.
    pub id: &'a str,
    /// Its key in the connector, such as `result_set_ZVVK2O`.
    pub key: &'a str,
    /// What the console shows: the key if the field has no name of its own.
    pub label: &'a str,
    /// The heading it stands under.
    pub group: Option<&'a str>,
    /// The type, such as `string` or `Date`; `object` if the file lists the fields of an object.
    pub type_: &'a str,
    /// Whether it is a list of that type.
    pub is_list: bool,
    /// Whether the file marks it as required.
    pub is_required: bool,
    /// Whether it is an option, which is set when the card is added and cannot be mapped.
    pub is_option: bool,
    /// Whether whoever built the flow has added it, such as what is passed to a helper flow.
    pub is_custom: bool,
    /// The choices, if it is a dropdown.
    pub choices: Vec<Choice<'a>>,
    /// What is filled in.
    pub data: Data<'a>,
    /// What it is mapped from.
    pub source: Option<Source>,
    /// Where it stands.
    pub span: Span,
}

/// A choice of a dropdown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice<'a> {
    /// What the console shows.
    pub label: &'a str,
    /// What is stored.
    pub value: &'a str,
    /// Where it stands.
    pub span: Span,
}

/// What a field is filled in with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Data<'a> {
    /// Nothing: null, or an empty string, list or object.
    Empty,
    /// A value.
    Static(&'a Value),
    /// A flow of its own, by its id.
    Flow(&'a str),
    /// A flow inside of the card, by its index in the export.
    Inside(usize),
}

impl<'a> Data<'a> {
    /// What a value that is no flow amounts to.
    pub(super) fn of(value: Option<&'a Value>) -> Self {
        let is_empty = |value: &Value| match &value.content {
            Content::Null => true,
            Content::Text(text) => text.is_empty(),
            Content::List(list) => list.is_empty(),
            Content::Object(object) => object.is_empty(),
            Content::Bool(_) | Content::Number(_) => false,
        };
        value.filter(|value| !is_empty(value)).map_or(Self::Empty, Self::Static)
    }

    /// Whether it is a flow.
    #[must_use]
    pub fn is_flow(self) -> bool {
        matches!(self, Self::Flow(_) | Self::Inside(_))
    }
}

/// The output that a field is mapped from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The index of the card in the flow.
    pub card: usize,
    /// The index of the output in that card.
    pub output: usize,
}

impl Field<'_> {
    /// Whether it has a value, filled in or mapped.
    #[must_use]
    pub fn is_given(&self) -> bool {
        self.source.is_some() || self.data != Data::Empty
    }
}
