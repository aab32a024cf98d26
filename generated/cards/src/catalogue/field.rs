//! A field of a card.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::binding::{Binding, Finding};
use super::labels::is_same;

/// A field of a card: one row of a table of the connector's document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Field {
    /// The label, such as `Device ID`.
    pub label: String,
    /// The name in invocations and results, such as `device_id`; nested labels are joined by a dot.
    pub key: String,
    /// The type that the connector's document names. What the API has stands in `findings` if it differs.
    #[serde(rename = "type")]
    pub type_: FieldType,
    /// Whether a value is required, always or sometimes.
    pub required: bool,
    /// When a value is required, if not always, such as `macOS`.
    pub required_when: Option<String>,
    /// The group that the field stands in.
    pub group: Option<String>,
    /// The choice that shows the field.
    pub when: Option<Condition>,
    /// The choices of a dropdown.
    pub choices: Vec<Choice>,
    /// What the field is for, in Markdown.
    pub description: String,
    /// The line in the connector's document.
    pub line: usize,
    /// What the field is bound to.
    pub binding: Binding,
    /// Where the card and the API disagree.
    pub findings: Vec<Finding>,
    /// Of an option that makes a blank input clear the value: the key of that input.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clears: Option<String>,
    /// The key in the connector, if an export of a flow has shown it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connector_key: Option<String>,
    /// What the console shows, if that is known not to be the label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connector_label: Option<String>,
}

impl Field {
    /// The choice with this label, whatever the case of its letters.
    #[must_use]
    pub fn choice(&self, label: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| is_same(&choice.label, label))
    }

    /// Whether a value is required whatever the others are.
    #[must_use]
    pub fn is_always_required(&self) -> bool {
        self.required && self.required_when.is_none() && self.when.is_none()
    }
}

/// The choice of an option that shows a field. Both are labels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Condition {
    /// The option's label.
    pub option: String,
    /// The choice's label.
    pub choice: String,
}

/// A choice of a dropdown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Choice {
    /// What users see.
    pub label: String,
    /// What is stored: a string, or a boolean where the API has one.
    pub value: Value,
    /// What the console shows, if that is known not to be the label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connector_label: Option<String>,
    /// What the connector stores, if that is known not to be the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connector_value: Option<String>,
}

/// The type of a field, in the words of the connector's document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FieldType {
    /// A string.
    String,
    /// A number.
    Number,
    /// A boolean.
    Boolean,
    /// A date, with or without time.
    Date,
    /// A JSON object.
    Object,
    /// A list.
    List,
    /// One of the field's choices.
    Dropdown,
    /// Any other word; empty if the document has none.
    Other(String),
}

impl FieldType {
    /// The name in the catalogue.
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
        }
    }
}

impl From<&str> for FieldType {
    fn from(word: &str) -> Self {
        let known = [Self::String, Self::Number, Self::Boolean, Self::Date, Self::Object, Self::List, Self::Dropdown];
        known.into_iter().find(|one| one.as_str() == word).unwrap_or_else(|| Self::Other(word.to_owned()))
    }
}

impl fmt::Display for FieldType {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(self.as_str())
    }
}

impl Serialize for FieldType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for FieldType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(|word| Self::from(word.as_str()))
    }
}
