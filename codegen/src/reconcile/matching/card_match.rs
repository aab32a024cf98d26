//! A card with the operations behind it: what the rules of binding look at.

use std::collections::BTreeMap;

use super::api_field::{ApiField, Location};
use super::operation_index::{IndexedOperation, OperationIndex};
use super::similarity::similarity;
use super::types::{Agreement, agreement, is_joined};
use super::words::Phrase;
use crate::decisions::Decision;
use crate::model::{Binding, Card, CardField, Concept, Condition, OperationRole, Section};

/// Scores below this, in thousandths, are coincidence.
pub(crate) const MIN_SCORE: u32 = 450;

/// Names must be at least this similar to be bound when their types contradict each other.
const CERTAIN: u32 = 900;

/// An operation behind a card.
#[derive(Clone, Debug)]
pub(crate) struct Call<'a> {
    /// The operation.
    pub(crate) indexed: &'a IndexedOperation<'a>,
    /// What the card calls it for.
    pub(crate) role: OperationRole,
    /// The choice that selects it, if the card can call several.
    pub(crate) choice: Option<Condition>,
}

impl<'a> Call<'a> {
    /// A call that fetches something else.
    pub(crate) fn lookup(indexed: &'a IndexedOperation<'a>) -> Self {
        Self { indexed, role: OperationRole::Lookup, choice: None }
    }
}

/// A field of a card with its label as words.
#[derive(Clone, Debug)]
pub(crate) struct IndexedField<'a> {
    /// Its section.
    pub(crate) section: Section,
    /// Its index in the section.
    pub(crate) index: usize,
    /// The field.
    pub(crate) field: &'a CardField,
    /// Its label.
    pub(crate) phrase: Phrase,
}

impl IndexedField<'_> {
    /// Whether the label consists of exactly these normalized words, in any order.
    pub(crate) fn consists_of(&self, words: &[&str]) -> bool {
        self.phrase.words().len() == words.len() && words.iter().all(|word| self.phrase.has(word))
    }

    /// Whether it is an output.
    pub(crate) fn is_output(&self) -> bool {
        self.section == Section::Outputs
    }
}

/// A card with the operations that it calls.
#[derive(Clone, Debug)]
pub(crate) struct CardMatch<'a> {
    /// The operations of the API.
    pub(crate) operations: &'a OperationIndex<'a>,
    /// The card.
    pub(crate) card: &'a Card,
    /// Whether the card calls whatever operation its user names.
    pub(crate) calls_any: bool,
    /// The decision that no operation implements the card.
    pub(crate) no_operation: Option<Decision>,
    /// The operations behind it, the main one first.
    pub(crate) calls: Vec<Call<'a>>,
    /// Its fields, in the order of [`Card::fields`].
    pub(crate) fields: Vec<IndexedField<'a>>,
    /// The first input of each label, by its words.
    pub(super) inputs: BTreeMap<Vec<String>, usize>,
}

impl<'a> CardMatch<'a> {
    /// A card that has no operations yet.
    pub(crate) fn new(operations: &'a OperationIndex<'a>, card: &'a Card) -> Self {
        let sections = Section::ALL.into_iter();
        let fields = sections.flat_map(|section| {
            card.section(section).iter().enumerate().map(move |(index, field)| IndexedField {
                section,
                index,
                field,
                phrase: Phrase::of(&field.label, operations.vocabulary),
            })
        });
        let fields: Vec<IndexedField<'a>> = fields.collect();
        let labels = fields.iter().enumerate().filter(|(_, field)| field.section == Section::Inputs).rev();
        let inputs = labels.map(|(index, field)| (field.phrase.words().to_vec(), index)).collect();
        Self { operations, card, calls_any: false, no_operation: None, calls: Vec::new(), fields, inputs }
    }

    /// The first input whose label has exactly these words.
    pub(crate) fn input_called(&self, label: &Phrase) -> Option<&IndexedField<'a>> {
        self.fields.get(*self.inputs.get(label.words())?)
    }

    /// The operation that does what the card is for.
    pub(crate) fn main(&self) -> Option<&'a IndexedOperation<'a>> {
        self.calls.first().map(|call| call.indexed)
    }

    /// Whether an operation does what the card is for, alone or for one choice.
    pub(crate) fn is_primary(&self, indexed: &IndexedOperation<'a>) -> bool {
        self.calls.iter().any(|call| call.role == OperationRole::Primary && std::ptr::eq(call.indexed, indexed))
    }

    /// The parameters and body fields of the request that the card makes.
    pub(crate) fn request(&self) -> impl Iterator<Item = (&'a IndexedOperation<'a>, &'a ApiField<'a>)> + use<'a> {
        let operations = self.operations;
        self.main()
            .into_iter()
            .flat_map(move |indexed| operations.request(indexed).iter().map(move |api_field| (indexed, api_field)))
    }

    /// The operations whose responses an output can show: those that its choice selects, if choices select them.
    pub(crate) fn responding(&self, field: &IndexedField<'a>) -> impl Iterator<Item = &'a IndexedOperation<'a>> {
        let when = field.field.when.clone();
        let fits = move |call: &&Call<'a>| match (&call.choice, &when) {
            (Some(choice), Some(when)) if choice.option == when.option => choice.choice == when.choice,
            _ => call.role == OperationRole::Primary,
        };
        self.calls.iter().filter(fits).map(|call| call.indexed)
    }

    /// How well an API field fits a card field, by words and type.
    pub(crate) fn fit(
        &self,
        field: &IndexedField<'_>,
        indexed: &IndexedOperation<'_>,
        api_field: &ApiField<'_>,
    ) -> u32 {
        let words = similarity(&field.phrase, indexed.name(api_field));
        if words == 0 {
            return 0;
        }
        let is_parameter = matches!(api_field.location, Location::Parameter(..));
        let agreement = match agreement(self.operations.api, &field.field.type_, api_field.schema) {
            Agreement::Clash if words < CERTAIN => return 0,
            Agreement::Many if is_parameter && is_joined(&field.field.type_, &api_field.schema.kind) => Agreement::Same,
            agreement => agreement,
        };
        words * agreement.worth() / 100
    }

    /// The API fields among some that fit a card field by words and type.
    pub(crate) fn fitting(
        &self,
        field: &IndexedField<'a>,
        api_fields: impl Iterator<Item = (&'a IndexedOperation<'a>, &'a ApiField<'a>)>,
    ) -> Vec<Candidate<'a>> {
        let scored = api_fields
            .map(|(indexed, api_field)| Candidate::api_field(indexed, api_field, self.fit(field, indexed, api_field)));
        scored.filter(|candidate| candidate.score >= MIN_SCORE).collect()
    }
}

/// What a card field can be bound to.
#[derive(Clone, Debug)]
pub(crate) enum Target<'a> {
    /// An API field, which at most one field of a request or a response can have.
    Field(&'a IndexedOperation<'a>, &'a ApiField<'a>),
    /// Something else, which any number of fields can have.
    Fixed(Binding),
}

/// A target that a rule proposes for a field.
#[derive(Clone, Debug)]
pub(crate) struct Candidate<'a> {
    /// The target.
    pub(crate) target: Target<'a>,
    /// How well it fits, in thousandths.
    pub(crate) score: u32,
}

impl<'a> Candidate<'a> {
    /// An API field.
    pub(crate) fn api_field(indexed: &'a IndexedOperation<'a>, api_field: &'a ApiField<'a>, score: u32) -> Self {
        Self { target: Target::Field(indexed, api_field), score }
    }

    /// Something other than an API field.
    pub(crate) fn fixed(binding: Binding, score: u32) -> Self {
        Self { target: Target::Fixed(binding), score }
    }

    /// A concept of the connector.
    pub(crate) fn connector(concept: Concept, reason: &str, score: u32) -> Self {
        Self::fixed(Binding::Connector { concept, reason: reason.to_owned() }, score)
    }
}
