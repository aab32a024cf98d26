//! What rules look at.

use std::collections::BTreeSet;

use crate::catalogue::{Card, Catalogue, Field, Section};
use crate::flow::{Call, Card as FlowCard, Data, Export, Field as FlowField, Flow};
use crate::steps::{Recognized, is_of_connector, recognize};

/// What is known of the tenant that the flows are for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The number of its devices.
    pub fleet_size: Option<u64>,
}

/// A card of the connector in a flow.
pub(super) struct Used<'c, 'f> {
    /// The index of the flow.
    pub(super) flow: usize,
    /// The index of the card in the flow.
    pub(super) index: usize,
    pub(super) card: &'f FlowCard<'f>,
    /// What it is; `None` if the catalogue does not have it.
    pub(super) known: Option<Recognized<'c>>,
}

/// The flows of a file, with what the catalogue knows of them.
pub(super) struct Context<'c, 'f> {
    pub(super) catalogue: &'c Catalogue,
    pub(super) export: &'f Export<'f>,
    pub(super) settings: Settings,
    pub(super) calls: Vec<Call>,
    /// The cards of the connector, in the order of the flows.
    pub(super) cards: Vec<Used<'c, 'f>>,
    /// The flow and the index of each of them.
    places: BTreeSet<(usize, usize)>,
}

impl<'c, 'f> Context<'c, 'f> {
    pub(super) fn new(catalogue: &'c Catalogue, export: &'f Export<'f>, settings: Settings) -> Self {
        let mut cards = Vec::new();
        for (flow, one) in export.flows.iter().enumerate() {
            for (index, card) in one.cards.iter().enumerate().filter(|(_, card)| is_of_connector(catalogue, card)) {
                cards.push(Used { flow, index, card, known: recognize(catalogue, card) });
            }
        }
        let places = cards.iter().map(|used| (used.flow, used.index)).collect();
        Self { catalogue, export, settings, calls: export.calls(), cards, places }
    }

    /// Whether a card of the connector calls.
    pub(super) fn is_of_connector(&self, call: Call) -> bool {
        self.places.contains(&(call.flow, call.card))
    }

    /// The cards of the connector in a flow.
    pub(super) fn cards_of(&self, flow: usize) -> &[Used<'c, 'f>] {
        let start = self.cards.partition_point(|used| used.flow < flow);
        let end = self.cards.partition_point(|used| used.flow <= flow);
        self.cards.get(start..end).unwrap_or_default()
    }

    /// The cards that the catalogue knows.
    pub(super) fn known(&self) -> impl Iterator<Item = (&Used<'c, 'f>, &Recognized<'c>)> {
        self.cards.iter().filter_map(|used| Some((used, used.known.as_ref()?)))
    }

    pub(super) fn flow(&self, index: usize) -> Option<&'f Flow<'f>> {
        self.export.flows.get(index)
    }

    /// The card and the input of a call.
    pub(super) fn call(&self, call: Call) -> Option<(&'f FlowCard<'f>, &'f FlowField<'f>)> {
        let card = self.flow(call.flow)?.cards.get(call.card)?;
        Some((card, card.inputs.get(call.input)?))
    }

    /// The flow and those that it is inside of, from the inside out. Each one is there once.
    pub(super) fn around(&self, flow: usize) -> Vec<usize> {
        let mut seen = BTreeSet::new();
        let mut open = Some(flow);
        let mut around = Vec::new();
        while let Some(next) = open.filter(|next| seen.insert(*next)) {
            around.push(next);
            open = self.flow(next).and_then(|flow| flow.holder).map(|holder| holder.flow);
        }
        around
    }
}

impl<'c> Recognized<'c> {
    /// The input of the flow that is a field of the catalogue.
    pub(super) fn given<'f>(&self, card: &'f FlowCard<'f>, section: Section, key: &str) -> Option<&'f FlowField<'f>> {
        let is_it =
            |one: &Option<(Section, &Field)>| one.is_some_and(|(own, field)| own == section && field.key == key);
        self.inputs.iter().position(is_it).and_then(|index| card.inputs.get(index))
    }

    /// Whether each input of the card in the flow is known, so that what is not among them is not there.
    pub(super) fn is_whole(&self, card: &FlowCard<'_>) -> bool {
        let is_known = |index: usize| {
            self.inputs.get(index).copied().flatten().is_some() || self.known.get(index).copied().unwrap_or(false)
        };
        card.inputs.iter().enumerate().all(|(index, input)| is_known(index) || is_passed_on(input))
    }

    /// The text that an option is set to.
    pub(super) fn chosen<'f>(&self, card: &'f FlowCard<'f>, option: &str) -> Option<&'f str> {
        match self.given(card, Section::Options, option)?.data {
            Data::Static(value) => value.as_text(),
            _ => None,
        }
    }

    /// Whether a field appears with the options that are set; `None` if that cannot be known.
    pub(super) fn shows(&self, card: &FlowCard<'_>, field: &Field) -> Option<bool> {
        let Some(when) = &field.when else { return Some(true) };
        let option = self.card.labeled(Section::Options, &when.option)?;
        let chosen = self.chosen(card, &option.key)?;
        option.choice(&when.choice).map(|choice| choice.value.as_str() == Some(chosen))
    }

    /// What the card does, at worst, as far as it is known to do that.
    pub(super) fn card(&self) -> &'c Card {
        self.card
    }
}

/// Whether whoever built the flow has added the field, to pass something on to a helper flow.
pub(super) fn is_passed_on(input: &FlowField<'_>) -> bool {
    input.is_custom || input.group == Some("Streaming")
}
