//! `generated/openapi.json` in the forms that generators of all languages understand.
//!
//! The model says what a value means; other generators need to know what bytes come, in a subset of OpenAPI that all of
//! them handle. Where the two differ, the schema for others has the precise one beside it (`x-kandji-schema`), and our own
//! reader reads that instead, so nothing is lost. ARCHITECTURE.md says which forms these are, and why.

mod choices;
mod collisions;
mod flat;
mod meaning;
mod plan;
mod responses;
mod stand_in;

pub(super) use collisions::Split;
pub(super) use flat::{flat_fields, is_flat};
pub(super) use plan::Plan;
pub(super) use responses::{Shown, shown_content, shown_responses};
pub(super) use stand_in::StandIn;

use crate::model::{Essential, Field};

/// For whom a schema is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    /// For our own reader: everything that the model says.
    Precise,
    /// For other generators, as a part of a request.
    Sent,
    /// For other generators, as a part of a response.
    Answered,
    /// For other generators, as the body of an error.
    Failed,
}

/// Whether others are told that a property of a response can be null although nothing shows it. The API leaves out or
/// nulls what has no value, and the recorded responses are too few to show every such property. It cannot be null if the
/// response is none without it.
pub(super) fn is_null_foreseen(field: &Field, form: Form) -> bool {
    form == Form::Answered && !matches!(field.schema.essential, Some(Essential::Identity | Essential::List))
}

#[cfg(test)]
mod tests;
