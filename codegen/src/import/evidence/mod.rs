//! What documents show, before anything is concluded from it.

pub(crate) mod document;
pub(crate) mod gathered;
pub(crate) mod hint;
pub(crate) mod request;
pub(crate) mod shape;
pub(crate) mod spelling;
