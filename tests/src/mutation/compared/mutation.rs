//! One change of a document.

use super::super::{Change, Edit};

/// One change of a document, at a place that the document knows by its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mutation {
    pub(super) place: usize,
    pub(super) done: Done,
}

/// What is done at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Done {
    /// Something that can be done to every key.
    Change(Change),
    /// The key or element has this JSON value.
    Value(String),
    /// The keys of the value, or its elements, stand in the reverse order.
    Reversed,
    /// The lines of a text become these.
    Lines(Vec<String>),
}

impl Done {
    /// What is done, for messages.
    pub(super) fn told(&self) -> String {
        match self {
            Self::Change(change) => format!("{change:?}"),
            Self::Value(value) => value.clone(),
            Self::Reversed => "Reversed".to_owned(),
            Self::Lines(lines) => format!("{lines:?}"),
        }
    }

    /// The edit of a tree; `None` of a text.
    pub(super) fn edit(&self) -> Option<Edit<'_>> {
        match self {
            Self::Change(change) => Some(Edit::Change(*change)),
            Self::Value(value) => Some(Edit::Value(value)),
            Self::Reversed => Some(Edit::Reversed),
            Self::Lines(_) => None,
        }
    }
}
