//! How the connector itself calls a card, as far as exports of flows have shown it.

use serde::{Deserialize, Serialize};

use super::section::Section;

/// The card in the connector.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Connector {
    /// The name of the connector's module, with its id.
    pub module: String,
    /// The newest version of the module that an export has shown.
    pub version: String,
    /// The key of the card in the module, such as `searchDevices_MgiZyuVso`.
    pub method: String,
    /// Its fields that no table of the connector's document has.
    pub fields: Vec<ConnectorField>,
}

/// A field that only exports have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConnectorField {
    /// Whether it is an option, an input or an output.
    pub section: Section,
    /// The key in the connector.
    pub key: String,
    /// What the console shows.
    pub label: String,
    /// The type, in the words of exports.
    #[serde(rename = "type")]
    pub type_: String,
    /// Whether the connector marks it as required.
    pub required: bool,
}
