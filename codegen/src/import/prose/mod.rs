//! What sentences, tables, lists and examples in prose say.

pub(crate) mod examples;
pub(crate) mod hints;
pub(crate) mod plain;
pub(crate) mod tables;
