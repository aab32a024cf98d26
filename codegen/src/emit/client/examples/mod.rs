//! Examples for the documentation, made from the model.

pub(crate) mod example;
pub(crate) mod followups;
pub(crate) mod sample;
