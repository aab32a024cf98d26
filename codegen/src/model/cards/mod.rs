//! Cards, and what their fields stand for.

mod binding;
mod card;
mod concept;

pub use binding::{Alternative, Binding, BindingError, BoundCard, BoundField, CardOperation, OperationRole};
pub use card::{Card, CardDocument, CardField, CardType, Choice, Condition, LineCensus, RowCensus, Section, Skipped};
pub use concept::{Concept, UnknownConcept};
