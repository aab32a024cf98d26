//! Reads hints from prose: sentences, tables, lists and examples.

pub(crate) mod examples;
pub(crate) mod hints;
pub(crate) mod mend;
pub(crate) mod parameters;
pub(crate) mod plain;
pub(crate) mod tables;
pub(crate) mod values;
