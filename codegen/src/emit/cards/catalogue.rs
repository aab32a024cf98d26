//! `catalogue.json`. Its format is a contract: scripts rely on the keys, their order, and their values.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::fields::stored;
use super::json;
use super::resolve;
use crate::model::{
    Alternative, Api, Binding, BoundCard, BoundField, CardField, Choice, Condition, ConnectorCard, ConnectorField,
    Section,
};
use crate::reconcile::Finding;
use crate::source::SourceMap;
use crate::versions::Version;

#[derive(Serialize)]
struct Catalogue<'a> {
    version: String,
    cards: Vec<CardEntry<'a>>,
}

#[derive(Serialize)]
struct CardEntry<'a> {
    title: &'a str,
    slug: &'a str,
    description: &'a str,
    operations: Vec<OperationEntry<'a>>,
    options: Vec<FieldEntry<'a>>,
    inputs: Vec<FieldEntry<'a>>,
    outputs: Vec<FieldEntry<'a>>,
    at_least_one: &'a [Alternative],
    #[serde(skip_serializing_if = "Option::is_none")]
    connector: Option<ConnectorEntry<'a>>,
}

/// How the connector calls the card, if an export of a flow shows it.
#[derive(Serialize)]
struct ConnectorEntry<'a> {
    module: &'a str,
    version: &'a str,
    method: &'a str,
    /// Its fields that no table of the card document has.
    fields: Vec<ConnectorFieldEntry<'a>>,
}

#[derive(Serialize)]
struct ConnectorFieldEntry<'a> {
    section: &'static str,
    key: &'a str,
    label: &'a str,
    #[serde(rename = "type")]
    type_: &'a str,
    required: bool,
}

#[derive(Serialize)]
struct OperationEntry<'a> {
    operation_id: &'a str,
    method: &'static str,
    path: &'a str,
    role: &'static str,
}

#[derive(Serialize)]
struct FieldEntry<'a> {
    label: &'a str,
    key: &'a str,
    #[serde(rename = "type")]
    type_: &'a str,
    required: bool,
    required_when: Option<&'a str>,
    group: Option<&'a str>,
    when: Option<ConditionEntry<'a>>,
    choices: Vec<ChoiceEntry<'a>>,
    description: &'a str,
    line: usize,
    binding: &'a Binding,
    findings: Vec<FindingEntry<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    clears: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    connector_key: Option<&'a str>,
    /// What the console shows, if that is not the label.
    #[serde(skip_serializing_if = "Option::is_none")]
    connector_label: Option<&'a str>,
}

#[derive(Serialize)]
struct ConditionEntry<'a> {
    option: &'a str,
    choice: &'a str,
}

#[derive(Serialize)]
struct ChoiceEntry<'a> {
    label: &'a str,
    value: Value,
    /// What the console shows, if that is not the label.
    #[serde(skip_serializing_if = "Option::is_none")]
    connector_label: Option<&'a str>,
    /// What the connector stores, if that is not the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    connector_value: Option<&'a str>,
}

/// A disagreement about a field.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct FindingEntry<'a> {
    pub(super) rule: &'a str,
    pub(super) message: &'a str,
    /// What was decided about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) verdict: Option<&'a str>,
    /// `card-slug/section/key`
    #[serde(skip)]
    pub(super) subject: &'a str,
}

impl<'a> From<&'a Finding> for FindingEntry<'a> {
    fn from(finding: &'a Finding) -> Self {
        let verdict = finding.decision.as_ref().map(|decision| decision.verdict.as_str());
        Self { rule: finding.rule, message: &finding.message, verdict, subject: &finding.subject }
    }
}

/// The catalogue's text: cards in the order of the document, fields in the order of their section.
pub(super) fn text(
    api: &Api,
    version: &Version,
    cards: &[BoundCard],
    findings: &[FindingEntry<'_>],
    sources: &SourceMap,
) -> String {
    let catalogue = Writer::new(api, findings, sources);
    json::text(&Catalogue {
        version: version.to_string(),
        cards: cards.iter().map(|card| catalogue.card(card)).collect(),
    })
}

struct Writer<'a> {
    api: &'a Api,
    sources: &'a SourceMap,
    /// By their subject.
    findings: BTreeMap<&'a str, Vec<FindingEntry<'a>>>,
}

impl<'a> Writer<'a> {
    fn new(api: &'a Api, findings: &[FindingEntry<'a>], sources: &'a SourceMap) -> Self {
        let mut by_subject: BTreeMap<&str, Vec<FindingEntry<'a>>> = BTreeMap::new();
        for finding in findings {
            by_subject.entry(finding.subject).or_default().push(*finding);
        }
        Self { api, sources, findings: by_subject }
    }

    fn card(&self, bound: &'a BoundCard) -> CardEntry<'a> {
        let card = &bound.card;
        CardEntry {
            title: &card.title,
            slug: &card.slug,
            description: &card.description,
            operations: bound.operations.iter().filter_map(|entry| self.operation(entry)).collect(),
            options: self.section(bound, Section::Options),
            inputs: self.section(bound, Section::Inputs),
            outputs: self.section(bound, Section::Outputs),
            at_least_one: &bound.at_least_one,
            connector: card.connector.as_ref().map(connector),
        }
    }

    fn operation(&self, entry: &'a crate::model::CardOperation) -> Option<OperationEntry<'a>> {
        let operation = self.api.operation(&entry.operation_id)?;
        Some(OperationEntry {
            operation_id: &operation.id,
            method: operation.method.as_str(),
            path: operation.path.as_str(),
            role: entry.role.as_str(),
        })
    }

    fn section(&self, bound: &'a BoundCard, section: Section) -> Vec<FieldEntry<'a>> {
        let bindings = bound.fields.iter().filter(|field| field.section == section);
        bindings.filter_map(|binding| self.field(bound, binding)).collect()
    }

    fn field(&self, bound: &'a BoundCard, binding: &'a BoundField) -> Option<FieldEntry<'a>> {
        let card = &bound.card;
        let field = card.section(binding.section).get(binding.index)?;
        let subject = format!("{}/{}/{}", card.slug, binding.section, field.key);
        Some(FieldEntry {
            label: &field.label,
            key: &field.key,
            type_: field.type_.as_str(),
            required: field.required,
            required_when: field.required_when.as_deref(),
            group: field.group.as_deref(),
            when: field.when.as_ref().map(condition),
            choices: self.choices(bound, &binding.binding, field),
            description: &field.description,
            line: self.line(field),
            binding: &binding.binding,
            findings: self.findings.get(subject.as_str()).cloned().unwrap_or_default(),
            clears: binding.clears.as_deref(),
            connector_key: field.connector.as_ref().map(|own| own.key.as_str()),
            connector_label: field.connector.as_ref().map(|own| own.label.as_str()).filter(|own| *own != field.label),
        })
    }

    fn choices(&self, bound: &BoundCard, binding: &Binding, field: &'a CardField) -> Vec<ChoiceEntry<'a>> {
        let api_field = resolve::find(self.api, bound, binding).map(|api_field| self.api.resolve(api_field.schema));
        let exported = field.connector.as_ref().map(|own| own.choices.as_slice()).unwrap_or_default();
        let entry = |(index, choice): (usize, &'a Choice)| {
            let own = exported.iter().find(|own| own.of == Some(index));
            ChoiceEntry {
                label: &choice.label,
                value: stored(&choice.value, api_field),
                connector_label: own.map(|own| own.label.as_str()).filter(|own| *own != choice.label),
                connector_value: own.map(|own| own.value.as_str()).filter(|own| *own != choice.value),
            }
        };
        field.choices.iter().enumerate().map(entry).collect()
    }

    fn line(&self, field: &CardField) -> usize {
        self.sources.line_column(field.span).map_or(0, |position| position.line)
    }
}

fn connector(card: &ConnectorCard) -> ConnectorEntry<'_> {
    ConnectorEntry {
        module: &card.module,
        version: &card.version,
        method: &card.method,
        fields: card.fields.iter().map(connector_field).collect(),
    }
}

fn connector_field(field: &ConnectorField) -> ConnectorFieldEntry<'_> {
    ConnectorFieldEntry {
        section: field.section.as_str(),
        key: &field.key,
        label: &field.label,
        type_: &field.type_,
        required: field.required,
    }
}

fn condition(condition: &Condition) -> ConditionEntry<'_> {
    ConditionEntry { option: &condition.option, choice: &condition.choice }
}
