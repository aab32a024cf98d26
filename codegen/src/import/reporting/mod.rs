//! Reports where inferences contradict a document, and mistakes within one.

pub(crate) mod contradictions;
pub(crate) mod mistakes;
