//! A card with its fields bound: what the rules that compare the two documents look at.

use std::collections::BTreeSet;

use super::api_field::{ApiField, Location};
use super::card_match::{Candidate, CardMatch, IndexedField, Target};
use super::operation_index::IndexedOperation;
use crate::decisions::Decision;
use crate::model::{Binding, Section};

/// The rule behind a binding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RuleRef {
    /// Its id.
    pub(crate) id: &'static str,
    /// Whether it goes by the words of a single field, so that it can be fooled by them.
    pub(crate) by_name: bool,
}

/// What a field is bound to, and by whom.
#[derive(Clone, Debug)]
pub(crate) struct FieldBinding<'a> {
    /// The target.
    pub(crate) target: Target<'a>,
    /// The rule that found a target; none if only a decision did.
    pub(crate) rule: Option<RuleRef>,
    /// How well it fits, in thousandths.
    pub(crate) score: u32,
    /// The decision that bound it.
    pub(crate) decision: Option<Decision>,
}

impl<'a> FieldBinding<'a> {
    /// The binding that a rule's candidate makes.
    pub(crate) fn by_rule(rule: RuleRef, candidate: Candidate<'a>) -> Self {
        Self { target: candidate.target, rule: Some(rule), score: candidate.score, decision: None }
    }

    /// The API field, if it is bound to one.
    pub(crate) fn api_field(&self) -> Option<(&'a IndexedOperation<'a>, &'a ApiField<'a>)> {
        match self.target {
            Target::Field(indexed, api_field) => Some((indexed, api_field)),
            Target::Fixed(_) => None,
        }
    }

    /// The binding as the model has it.
    pub(crate) fn binding(&self) -> Binding {
        match &self.target {
            Target::Field(_, api_field) => api_field.binding(),
            Target::Fixed(binding) => binding.clone(),
        }
    }
}

/// A card field that is bound to an API field.
pub(crate) type BoundToApi<'b, 'a> =
    (&'b IndexedField<'a>, &'b FieldBinding<'a>, &'a IndexedOperation<'a>, &'a ApiField<'a>);

/// A card with what its fields are bound to.
#[derive(Clone, Debug)]
pub(crate) struct CardBindings<'a> {
    /// The card with its operations.
    pub(crate) matched: CardMatch<'a>,
    /// One slot for each of [`CardMatch::fields`].
    pub(crate) bindings: Vec<Option<FieldBinding<'a>>>,
    /// Operations that fit almost as well as the chosen one.
    pub(crate) rivals: Vec<&'a IndexedOperation<'a>>,
}

impl<'a> CardBindings<'a> {
    /// Each field with its binding.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&IndexedField<'a>, Option<&FieldBinding<'a>>)> {
        self.matched.fields.iter().zip(self.bindings.iter().map(Option::as_ref))
    }

    /// Each field that is bound to an API field.
    pub(crate) fn bound_to_api(&self) -> impl Iterator<Item = BoundToApi<'_, 'a>> {
        self.pairs().filter_map(|(field, binding)| {
            let (indexed, api_field) = binding?.api_field()?;
            Some((field, binding?, indexed, api_field))
        })
    }

    /// The field at an index, if nothing is bound to it yet.
    pub(crate) fn unbound(&self, index: usize) -> Option<&IndexedField<'a>> {
        let is_unbound = matches!(self.bindings.get(index), Some(None));
        self.matched.fields.get(index).filter(|_| is_unbound)
    }

    /// The input at an index, if nothing is bound to it yet.
    pub(crate) fn unbound_input(&self, index: usize) -> Option<&IndexedField<'a>> {
        self.unbound(index).filter(|field| field.section == Section::Inputs)
    }

    /// Binds the field at an index.
    pub(crate) fn bind(&mut self, index: usize, binding: FieldBinding<'a>) {
        if let Some(slot) = self.bindings.get_mut(index) {
            *slot = Some(binding);
        }
    }

    /// Whether some field is bound to an API field or to a part of it.
    fn covers(&self, api_field: &ApiField<'_>) -> bool {
        let is_part = |taken: &ApiField<'_>| match (&taken.location, &api_field.location) {
            (Location::Body(inner), Location::Body(outer)) => {
                inner.strip_prefix(outer.as_str()).is_some_and(|rest| rest.starts_with('/'))
            }
            _ => false,
        };
        self.bound_to_api().any(|(_, _, _, taken)| std::ptr::eq(taken, api_field) || is_part(taken))
    }

    /// The parameters and body fields that no field of the card supplies, except for paging. Of the body, only the top
    /// level counts, and objects that the card supplies in part.
    pub(crate) fn missing(&self) -> impl Iterator<Item = &'a ApiField<'a>> {
        let parent = |api_field: &'a ApiField<'a>| match &api_field.location {
            Location::Body(pointer) => pointer.rsplit_once('/').map(|(parent, _)| parent),
            _ => None,
        };
        let sent: BTreeSet<&str> =
            self.bound_to_api().filter_map(|(_, _, _, api_field)| parent(api_field)).chain([""]).collect();
        let counts = move |indexed: &IndexedOperation<'_>, api_field: &'a ApiField<'a>| match &api_field.location {
            Location::Parameter(_, name) => !indexed.pages_by(name),
            Location::Body(_) => parent(api_field).is_some_and(|parent| sent.contains(parent)),
            Location::Response(_) => false,
        };
        let open = self.matched.request();
        open.filter(move |(indexed, api_field)| counts(indexed, api_field) && !self.covers(api_field))
            .map(|(_, api_field)| api_field)
    }
}
