//! Versions of a document, one after the other: what is said of two steps does not contradict what is said of both at once.
//!
//! A change is a statement: something ([`Statement::subject`]) had one value in some respect ([`Statement::aspect`]), and has
//! another one. Silence is a statement, too: it had and has the same value. Three versions A, B and C contradict each other if,
//! for a thing that all of them have under one name,
//!
//! 1. A to C says that it changed, and neither step does;
//! 2. one step says that it changed, and A to C does not say the same;
//! 3. both steps say that it changed, and the value of B is not one and the same, or A to C does not go from the value of A to
//!    that of C (or is not silent if they are equal).
//!
//! Lists of values are statements about each value: what A to C adds or removes, some step adds or removes. Where something
//! was added, removed, renamed or moved, its inside has no name that all versions know; of it, only the first rule holds, for
//! the thing itself. Whether a change stands at a type or at its only use depends on the other operations, so a statement
//! about a type is the same wherever it stands, and is silent where no operation of both versions uses the type.

mod compose;
mod statement;
mod versions;

pub use compose::contradictions;
pub use statement::{Statement, statements};
pub use versions::chain;

#[cfg(test)]
mod tests;
