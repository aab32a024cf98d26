//! Words, types, and API fields: what in the API a card and its fields most resemble.

pub(super) mod api_field;
pub(super) mod assign;
pub(super) mod card_bindings;
pub(super) mod card_match;
pub(super) mod choices;
pub(super) mod operation_index;
pub(super) mod operations;
mod shortlist;
pub(super) mod similarity;
mod synonyms;
pub(super) mod types;
mod verbs;
pub(super) mod words;
