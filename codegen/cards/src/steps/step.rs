//! What a flow does with a card.

use serde_json::Value;

use super::recognize::{is_of_connector, recognize};
use crate::catalogue::{Card, Catalogue, Field, Section};
use crate::flow::{Card as FlowCard, Data, Export, Span};
use crate::invocation::Invocation;

/// A card of the connector in a flow.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Step<'c, 'f> {
    /// The index of the flow in the export.
    pub flow: usize,
    /// The title that the flow has for the card.
    pub title: &'f str,
    /// The card of the catalogue; `None` if the catalogue does not have it.
    pub card: Option<&'c Card>,
    /// What the flow fills in by itself.
    pub invocation: Invocation,
    /// The inputs that the flow maps from other cards.
    pub mapped: Vec<&'c Field>,
    /// The labels of the fields that are given and that the catalogue does not have, such as the helper flow.
    pub unknown: Vec<&'f str>,
    /// Where the card stands.
    pub span: Span,
}

/// The cards of the connector in an export, flow by flow, in the order in which each flow runs them.
#[must_use]
pub fn steps<'c, 'f>(catalogue: &'c Catalogue, export: &'f Export<'f>) -> Vec<Step<'c, 'f>> {
    let cards = export.flows.iter().enumerate().flat_map(|(flow, one)| one.cards.iter().map(move |card| (flow, card)));
    cards.filter(|(_, card)| is_of_connector(catalogue, card)).map(|(flow, card)| step(catalogue, flow, card)).collect()
}

fn step<'c, 'f>(catalogue: &'c Catalogue, flow: usize, card: &'f FlowCard<'f>) -> Step<'c, 'f> {
    let recognized = recognize(catalogue, card);
    let mut step = Step {
        flow,
        title: card.title,
        card: recognized.as_ref().map(|known| known.card),
        invocation: Invocation::new(),
        mapped: Vec::new(),
        unknown: Vec::new(),
        span: card.span,
    };
    let fields = recognized.map(|known| known.inputs).unwrap_or_default();
    for (index, input) in card.inputs.iter().enumerate().filter(|(_, input)| input.is_given()) {
        let Some((section, field)) = fields.get(index).copied().flatten() else {
            step.unknown.push(input.label);
            continue;
        };
        if input.source.is_some() {
            step.mapped.push(field);
            if section == Section::Options {
                step.invocation = std::mem::take(&mut step.invocation).mapped_option(field.key.as_str());
            }
        } else if let Data::Static(value) = input.data {
            let value = stored(field, value.to_json());
            let invocation = std::mem::take(&mut step.invocation);
            step.invocation = match section {
                Section::Options => invocation.option(field.key.as_str(), value),
                _ => invocation.input(field.key.as_str(), value),
            };
        }
    }
    step
}

/// A value as the catalogue has it: that of the choice which the connector stores as this one.
fn stored(field: &Field, value: Value) -> Value {
    let is_it = |own: &str| value.as_str() == Some(own);
    let choice = field.choices.iter().find(|choice| choice.connector_value.as_deref().is_some_and(is_it));
    match choice {
        Some(choice) => choice.value.clone(),
        None => value,
    }
}
