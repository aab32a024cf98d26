//! Cards, and what their fields stand for.

mod binding;
mod card;
mod concept;
mod connector;
mod section;

pub use binding::{Alternative, Binding, BindingError, BoundCard, BoundField, CardOperation, OperationRole};
pub use card::{Card, CardDocument, CardField, CardType, Choice, Condition, LineCensus, RowCensus, Skipped};
pub use concept::{Concept, UnknownConcept};
pub use connector::{ConnectorCard, ConnectorChoice, ConnectorField};
pub use section::Section;
