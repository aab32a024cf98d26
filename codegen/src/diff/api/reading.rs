//! What is noted while a document is read: the model does not have it.

use std::collections::BTreeSet;

use crate::model::Api;
use crate::openapi::LeftOut;
use crate::passes;
use crate::source::Span;

/// What was noted while a document was read.
#[derive(Clone, Debug, Default)]
pub(in crate::diff) struct Reading {
    /// What the reader left out.
    pub(in crate::diff) left_out: LeftOut,
    /// The collisions that an import has resolved, each in words.
    pub(in crate::diff) collisions: Vec<(String, Span)>,
    /// The types that the document names. The names of others follow from their places.
    pub(in crate::diff) named: BTreeSet<String>,
    /// The schemas of which the document says how essential they are. What others are follows from the records.
    pub(in crate::diff) essential: BTreeSet<Span>,
}

impl Reading {
    /// What a document says itself, of a model that no pass has completed.
    pub(in crate::diff) fn of(api: &mut Api, left_out: LeftOut) -> Self {
        let named = api.types.keys().cloned().collect();
        let mut essential = BTreeSet::new();
        passes::each_schema(api, &mut |schema| {
            if schema.essential.is_some() {
                essential.insert(schema.span);
            }
        });
        Self { left_out, collisions: Vec::new(), named, essential }
    }
}
