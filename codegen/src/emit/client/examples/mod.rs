//! Examples for the documentation: calls with the values of [`Examples`](crate::examples::Examples), so that they compile and
//! send what the document says.

pub(crate) mod conditions;
pub(crate) mod example;
pub(crate) mod follow_ups;
pub(crate) mod layout;
pub(crate) mod literal;
pub(crate) mod writer;
