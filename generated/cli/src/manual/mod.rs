//! What the program says of itself: what it is, its manual pages, and completions for shells.

pub(crate) mod about;
pub(crate) mod completion;
pub(crate) mod man;
