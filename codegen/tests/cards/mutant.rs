//! Faults that are seeded into one of the two documents.

use std::sync::Arc;

use kandji_codegen::model::Api;

/// A seeded fault.
pub(crate) struct Mutant {
    /// What kind of fault it is.
    pub(crate) kind: &'static str,
    /// Where it is.
    pub(crate) what: String,
    /// The fault.
    pub(crate) fault: Fault,
}

/// One of the two documents with a fault in it.
pub(crate) enum Fault {
    /// The card document.
    Cards(String),
    /// What is done to the API.
    Api(Arc<dyn Fn(&mut Api) + Send + Sync>),
}
