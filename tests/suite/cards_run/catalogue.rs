//! `generated/cards` as its users read it.

use std::fs;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use tests::project;

/// `catalogue.json`.
#[derive(Debug, Deserialize)]
pub(super) struct Catalogue {
    pub(super) cards: Vec<Card>,
}

/// A card.
#[derive(Debug, Deserialize)]
pub(super) struct Card {
    pub(super) slug: String,
    pub(super) operations: Vec<OperationEntry>,
    pub(super) options: Vec<Field>,
    pub(super) inputs: Vec<Field>,
    pub(super) outputs: Vec<Field>,
}

/// An operation behind a card.
#[derive(Debug, Deserialize)]
pub(super) struct OperationEntry {
    pub(super) operation_id: String,
    pub(super) role: Role,
}

/// What an operation is called for.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Role {
    Primary,
    Lookup,
}

/// A field of a card.
#[derive(Debug, Deserialize)]
pub(super) struct Field {
    pub(super) label: String,
    pub(super) key: String,
    pub(super) when: Option<When>,
    pub(super) choices: Vec<Choice>,
    pub(super) binding: Binding,
}

/// The choice that makes a field appear.
#[derive(Debug, Deserialize)]
pub(super) struct When {
    option: String,
    choice: String,
}

/// A choice of an option.
#[derive(Debug, Deserialize)]
pub(super) struct Choice {
    label: String,
    pub(super) value: Value,
}

/// The place of a field in the API.
#[derive(Debug, Deserialize)]
#[serde(tag = "in", rename_all = "lowercase")]
pub(super) enum Binding {
    Path { name: String },
    Query { name: String },
    Header { name: String },
    Body { pointer: String },
    Response { operation_id: String, pointer: String },
    Status,
    Count,
    Paging,
    Connector { concept: String, reason: String },
}

impl Catalogue {
    pub(super) fn of_project() -> Self {
        read("catalogue.json")
    }
}

impl Card {
    /// The card's schema document.
    pub(super) fn schema(&self) -> Value {
        read(&format!("schemas/{}.schema.json", self.slug))
    }

    /// Whether a field is there with these options.
    pub(super) fn shows(&self, field: &Field, options: &Map<String, Value>) -> bool {
        let Some(when) = &field.when else { return true };
        let option = self.options.iter().find(|option| option.label == when.option);
        let chosen = option.and_then(|option| {
            let choice = option.choices.iter().find(|choice| choice.label == when.choice)?;
            Some(options.get(&option.key) == Some(&choice.value))
        });
        chosen.unwrap_or(false)
    }

    /// The outputs that are there with these options.
    pub(super) fn shown_outputs(&self, options: &Map<String, Value>) -> Vec<&Field> {
        self.outputs.iter().filter(|output| self.shows(output, options)).collect()
    }
}

fn read<T: DeserializeOwned>(name: &str) -> T {
    let path = project::root().join("generated/cards").join(name);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
