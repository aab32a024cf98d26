//! Writes `spec/flows.yaml`.

use serde::Serialize;

use crate::model::{ConnectorCard, ConnectorField, Section};

/// The comment at the top of the file.
const HEAD: &str = "\
# Written by `cargo xtask import`: what the exports of flows in sources.yaml show of the cards, and nothing else of the flows.
# Keys and stored values are the connector's own. An export has only the inputs that its flow shows, so what is missing here
# may exist.
";

#[derive(Serialize)]
struct Listing<'a> {
    cards: Vec<CardEntry<'a>>,
}

#[derive(Serialize)]
struct CardEntry<'a> {
    title: &'a str,
    module: &'a str,
    version: &'a str,
    method: &'a str,
    #[serde(rename = "in")]
    documents: &'a [String],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    options: Vec<FieldEntry<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    inputs: Vec<FieldEntry<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    outputs: Vec<FieldEntry<'a>>,
}

#[derive(Serialize)]
struct FieldEntry<'a> {
    key: &'a str,
    label: &'a str,
    #[serde(rename = "type")]
    type_: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    list: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    required: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    choices: Vec<ChoiceEntry<'a>>,
}

#[derive(Serialize)]
struct ChoiceEntry<'a> {
    value: &'a str,
    label: &'a str,
}

/// The text of `spec/flows.yaml`.
pub(crate) fn to_yaml(cards: &[ConnectorCard]) -> String {
    let listing = Listing { cards: cards.iter().map(card).collect() };
    let listing = serde_yaml::to_string(&listing).unwrap_or_default();
    format!("{HEAD}{listing}")
}

fn card(card: &ConnectorCard) -> CardEntry<'_> {
    let section =
        |section: Section| card.fields.iter().filter(move |field| field.section == section).map(field).collect();
    CardEntry {
        title: &card.title,
        module: &card.module,
        version: &card.version,
        method: &card.method,
        documents: &card.documents,
        options: section(Section::Options),
        inputs: section(Section::Inputs),
        outputs: section(Section::Outputs),
    }
}

fn field(field: &ConnectorField) -> FieldEntry<'_> {
    let choices = field.choices.iter().map(|choice| ChoiceEntry { value: &choice.value, label: &choice.label });
    FieldEntry {
        key: &field.key,
        label: &field.label,
        type_: &field.type_,
        list: field.list,
        required: field.required,
        choices: choices.collect(),
    }
}
