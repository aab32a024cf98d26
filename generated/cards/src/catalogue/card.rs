//! A card.

use serde::{Deserialize, Serialize};

use super::connector::Connector;
use super::field::Field;
use super::labels::is_same;
use super::section::Section;

/// A card: what it takes, returns and calls.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Card {
    /// The title, such as `Erase Device`.
    pub title: String,
    /// The name in files and addresses, such as `erase-device`.
    pub slug: String,
    /// What the card does, in Markdown.
    pub description: String,
    /// The operations behind the card; none for a card that can call any of them.
    pub operations: Vec<CardOperation>,
    /// Settings that are made when the card is added to a flow.
    pub options: Vec<Field>,
    /// Values that the card takes.
    pub inputs: Vec<Field>,
    /// Values that the card returns.
    pub outputs: Vec<Field>,
    /// Inputs of which at least one must be given or cleared although none is required by itself.
    #[serde(default)]
    pub at_least_one: Vec<Alternative>,
    /// How the connector calls the card, if an export of a flow has shown it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connector: Option<Connector>,
}

impl Card {
    /// The fields of a section.
    #[must_use]
    pub fn section(&self, section: Section) -> &[Field] {
        match section {
            Section::Options => &self.options,
            Section::Inputs => &self.inputs,
            Section::Outputs => &self.outputs,
        }
    }

    /// The field of a section with this key.
    #[must_use]
    pub fn field(&self, section: Section, key: &str) -> Option<&Field> {
        self.section(section).iter().find(|field| field.key == key)
    }

    /// The field of a section with this label, whatever the case of its letters.
    #[must_use]
    pub fn labeled(&self, section: Section, label: &str) -> Option<&Field> {
        self.section(section).iter().find(|field| is_same(&field.label, label))
    }

    /// The operations that the card calls for what it is for. Of several, an option selects one.
    pub fn primary(&self) -> impl Iterator<Item = &CardOperation> {
        self.operations.iter().filter(|operation| operation.role == Role::Primary)
    }

    /// The operations that the card calls for what it needs or shows beside that.
    pub fn lookups(&self) -> impl Iterator<Item = &CardOperation> {
        self.operations.iter().filter(|operation| operation.role == Role::Lookup)
    }
}

/// An operation behind a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardOperation {
    /// The operation's id, by which [`kandji_client::operations::find`] has it.
    pub operation_id: String,
    /// The HTTP method.
    pub method: String,
    /// The path, with `{name}` for each parameter.
    pub path: String,
    /// What the card calls it for.
    pub role: Role,
}

/// What a card calls an operation for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// It does what the card is for.
    Primary,
    /// It fetches something that the card also needs or shows.
    Lookup,
}

/// One of several inputs that can satisfy a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Alternative {
    /// The input's key.
    pub input: String,
    /// The key of the option that makes a blank input clear the value. Clearing counts as giving.
    pub clear: Option<String>,
}
