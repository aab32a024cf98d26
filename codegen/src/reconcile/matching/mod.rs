//! Words, types and places: what a card and its fields are most like in the API.

pub(super) mod assign;
pub(super) mod card;
pub(super) mod choices;
pub(super) mod operations;
pub(super) mod places;
pub(super) mod similarity;
pub(super) mod synonyms;
pub(super) mod types;
pub(super) mod verbs;
pub(super) mod words;
