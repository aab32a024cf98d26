//! What an export contains.

use std::collections::{BTreeMap, BTreeSet};

use super::card::Card;
use super::field::Data;
use super::span::Span;

/// An export: its flows, with those inside of cards behind them.
#[derive(Clone, Debug, Default)]
pub struct Export<'a> {
    /// The version of the format.
    pub version: &'a str,
    /// When it was made, as the file has it.
    pub created: Option<&'a str>,
    /// The flows.
    pub flows: Vec<Flow<'a>>,
    /// The connections that the cards use. An export has no secrets of these.
    pub connections: Vec<Connection<'a>>,
}

/// A flow.
#[derive(Clone, Debug)]
pub struct Flow<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its name; for a flow inside of a card, the title of the card.
    pub name: &'a str,
    /// The card that it is inside of.
    pub holder: Option<Holder>,
    /// The cards, in the order in which they run.
    pub cards: Vec<Card<'a>>,
    /// Which card comes right before which other one, by their indexes.
    pub order: Vec<(usize, usize)>,
    /// Where it stands.
    pub span: Span,
}

/// The card that a flow is inside of: a branch of If/Else or If Error, or the body of a loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holder {
    /// The index of its flow in the export.
    pub flow: usize,
    /// The index of the card in that flow.
    pub card: usize,
    /// The index of the input that has the flow.
    pub input: usize,
}

/// A connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Connection<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The module of the cards that use it.
    pub module: &'a str,
}

/// A card that calls a flow, or has it inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call {
    /// The index of the flow with the card.
    pub flow: usize,
    /// The index of the card in that flow.
    pub card: usize,
    /// The index of the input that names the flow.
    pub input: usize,
    /// The index of the flow that is called; `None` if the file does not have it.
    pub called: Option<usize>,
}

impl Export<'_> {
    /// Every call of a flow, in the order of the flows and their cards.
    #[must_use]
    pub fn calls(&self) -> Vec<Call> {
        let ids: BTreeMap<&str, usize> = self.flows.iter().enumerate().map(|(index, flow)| (flow.id, index)).collect();
        let mut calls = Vec::new();
        for (flow, whole) in self.flows.iter().enumerate() {
            for (card, one) in whole.cards.iter().enumerate() {
                for (input, field) in one.inputs.iter().enumerate() {
                    let called = match field.data {
                        Data::Flow(id) => ids.get(id).copied(),
                        Data::Inside(index) => Some(index),
                        Data::Empty | Data::Static(_) => continue,
                    };
                    calls.push(Call { flow, card, input, called });
                }
            }
        }
        calls
    }
}

impl<'a> Flow<'a> {
    /// The card that starts it as a helper flow.
    #[must_use]
    pub fn helper_start(&self) -> Option<&Card<'a>> {
        self.cards.iter().find(|card| card.starts_helper())
    }

    /// The indexes of the cards that run after one of these cards.
    #[must_use]
    pub fn after(&self, cards: &[usize]) -> BTreeSet<usize> {
        let mut following: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (from, to) in self.order.iter().filter(|(from, to)| from != to) {
            following.entry(*from).or_default().push(*to);
        }
        let mut found = BTreeSet::new();
        let mut open = cards.to_vec();
        while let Some(next) = open.pop() {
            let later = following.get(&next).into_iter().flatten().copied();
            open.extend(later.filter(|to| found.insert(*to)).collect::<Vec<_>>());
        }
        found
    }
}
