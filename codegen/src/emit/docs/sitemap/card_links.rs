//! Which fields of cards stand for which parameters and fields of the API, in both directions.

use std::collections::BTreeMap;

use super::anchor::Anchor;
use super::target::Target;
use super::{OperationPage, Sitemap};
use crate::model::{Api, Binding, BoundCard, Concept, Operation, Parameter, ParameterIn, Section};

/// A field of a card, by the index of the card and by that of the field in its section.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::emit::docs) struct FieldOfCard {
    pub(in crate::emit::docs) card: usize,
    pub(in crate::emit::docs) section: Section,
    pub(in crate::emit::docs) index: usize,
}

/// The links between cards and operations.
#[derive(Default)]
pub(in crate::emit::docs) struct CardLinks<'a> {
    /// The cards that call each operation, by their indices.
    by_operation: BTreeMap<&'a str, Vec<usize>>,
    /// The fields of cards that stand for what is at a place of the API.
    by_place: BTreeMap<Target, Vec<FieldOfCard>>,
    /// What a field of a card stands for.
    by_field: BTreeMap<FieldOfCard, Target>,
    /// The card whose request a user writes.
    free_request: Option<usize>,
}

impl<'a> CardLinks<'a> {
    /// The links of all cards.
    pub(in crate::emit::docs) fn new(api: &'a Api, cards: &'a [BoundCard], sitemap: &Sitemap<'_>) -> Self {
        let mut links = Self { free_request: cards.iter().position(sends_any_request), ..Self::default() };
        for (card, bound) in cards.iter().enumerate() {
            let called = bound.operations.iter().filter_map(|call| {
                let (operation, _) = sitemap.operation(api, &call.operation_id)?;
                Some((operation, sitemap.operation_page(&call.operation_id)?))
            });
            let called: Vec<_> = called.collect();
            for call in &bound.operations {
                links.by_operation.entry(&call.operation_id).or_default().push(card);
            }
            for field in &bound.fields {
                let own = FieldOfCard { card, section: field.section, index: field.index };
                let places = called.iter().filter_map(|(operation, page)| place(operation, page, &field.binding));
                links.add(own, places);
            }
        }
        links
    }

    fn add(&mut self, own: FieldOfCard, places: impl Iterator<Item = Target>) {
        for place in places {
            self.by_field.entry(own).or_insert_with(|| place.clone());
            self.by_place.entry(place).or_default().push(own);
        }
    }

    /// The cards that call an operation, by their indices.
    pub(in crate::emit::docs) fn cards_of(&self, operation_id: &str) -> &[usize] {
        self.by_operation.get(operation_id).map_or(&[], Vec::as_slice)
    }

    /// The fields of cards that stand for what is at a place.
    pub(in crate::emit::docs) fn fields_at(&self, place: &Target) -> &[FieldOfCard] {
        self.by_place.get(place).map_or(&[], Vec::as_slice)
    }

    /// The card whose request a user writes, by its index.
    pub(in crate::emit::docs) fn free_request(&self) -> Option<usize> {
        self.free_request
    }

    /// What a field of a card stands for.
    pub(in crate::emit::docs) fn place_of(&self, field: FieldOfCard) -> Option<&Target> {
        self.by_field.get(&field)
    }
}

fn sends_any_request(bound: &BoundCard) -> bool {
    let is_url = |binding: &Binding| matches!(binding, Binding::Connector { concept: Concept::RelativeUrl, .. });
    bound.fields.iter().any(|field| is_url(&field.binding))
}

/// The place on the page of an operation that a binding leads to.
pub(in crate::emit::docs) fn place(
    operation: &Operation,
    page: &OperationPage<'_>,
    binding: &Binding,
) -> Option<Target> {
    let anchor = match binding {
        Binding::Path { name } => parameter(operation, page, ParameterIn::Path, name),
        Binding::Query { name } => parameter(operation, page, ParameterIn::Query, name),
        Binding::Header { name } => parameter(operation, page, ParameterIn::Header, name),
        Binding::Cookie { name } => parameter(operation, page, ParameterIn::Cookie, name),
        Binding::Body { pointer } => page.body.iter().find_map(|payload| payload.find(pointer)),
        Binding::Response { operation_id, pointer } if *operation_id == operation.id => {
            let mut all = operation.responses.iter().zip(&page.responses);
            let success = all.find(|(response, _)| operation.is_success(response.status));
            success.and_then(|(_, payloads)| payloads.iter().find_map(|payload| payload.find(pointer)))
        }
        Binding::Response { .. } | Binding::Status | Binding::Count | Binding::Paging | Binding::Connector { .. } => {
            None
        }
    };
    anchor.map(|anchor| page.place(anchor))
}

fn parameter<'p>(
    operation: &Operation,
    page: &'p OperationPage<'_>,
    location: ParameterIn,
    name: &str,
) -> Option<&'p Anchor> {
    let is_it = |parameter: &Parameter| parameter.location == location && parameter.name == name;
    page.parameters.get(operation.parameters.iter().position(is_it)?)
}
