//! What is known of one place before other places are looked at.

use crate::document::tokens;
use crate::import::evidence::shape::Shape;
use crate::import::tracing::claims::Parts;
use crate::import::tracing::counting;
use crate::import::tracing::kinds::{self, Kinds};
use crate::model::Api;
use crate::provenance::{Basis, Found, Part, Record, Tally};

/// A place and its own evidence.
pub(super) struct Draft {
    /// What is known so far; nothing is judged yet.
    pub(super) record: Record,
    /// What the type was taken from, if its own evidence tells.
    pub(super) basis: Option<Basis>,
    /// Whether an example has a blank string there, and none has more.
    pub(super) is_blank: bool,
    /// The types of the fact.
    pub(super) fact: Kinds,
    /// Whether the fact is required.
    pub(super) required: bool,
    /// Whether it is part of a response.
    pub(super) is_response: bool,
    /// Whether it is the size or position of a page.
    pub(super) is_paging: bool,
    /// The type that defines it and the pointer in there.
    pub(super) defined: Option<(String, String)>,
}

/// The place of a value in a body or response.
pub(super) fn of_value(api: &Api, found: &Found<'_>, parts: &Parts<'_>) -> Draft {
    let pointer = &found.place.pointer;
    let mut draft = Draft {
        record: Record::default(),
        basis: None,
        is_blank: false,
        fact: kinds::of_schema(api, found.schema),
        required: found.required,
        is_response: matches!(found.place.part, Part::Response(..)),
        is_paging: false,
        defined: found.defined.as_ref().map(|(name, pointer)| ((*name).to_owned(), pointer.clone())),
    };
    let Some(evidence) = parts.get(&found.place.part) else { return draft };
    let is_list = evidence.is_list;
    let mut shape = Shape::default();
    for (document, example) in &evidence.examples {
        let tally = counting::tally(example, pointer, is_list);
        if tally != Tally::default() {
            draft.record.tallies.add(*document, tally);
        }
        for value in counting::values(example, pointer, is_list) {
            shape = shape.merge(Shape::of(value));
        }
    }
    if pointer.is_empty() {
        let nothing = Tally { of: 1, absent: 1, ..Tally::default() };
        evidence.bodiless.iter().for_each(|document| draft.record.tallies.add(*document, nothing));
    }
    let path: Vec<String> = tokens(pointer).collect();
    draft.record.claims = evidence.claims(&path);
    draft.is_blank = shape.blank;
    let shown = kinds::of_examples(&shape);
    if !shape.is_unknown() && (kinds::agree(&shown, &draft.fact) || draft.fact.is_empty()) {
        draft.basis = Some(Basis::Examples);
    }
    draft
}
