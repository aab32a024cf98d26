//! Examples for the documentation, made from the model.

pub(crate) mod example;
pub(crate) mod follow_ups;
pub(crate) mod layout;
pub(crate) mod sample;
pub(crate) mod writer;
