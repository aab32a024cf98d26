//! A row of the table: a key and what becomes of it.

/// A key of an object.
#[derive(Debug)]
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) fate: Fate,
}

/// What becomes of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// The model has it. Where it has no meaning for the reader, it is reported.
    Understood,
    /// The model has it, where the value is one that it knows. Any other is passed over for this reason.
    Partly(&'static str),
    /// OpenAPI 3.1 has it, and it is lowered to this. What is lost on the way is noted.
    Lowered(&'static str),
    /// OpenAPI 3.1 has it, and 3.0 cannot say it. It is left out with a note, for this reason.
    Dropped(&'static str),
    /// It is passed over for this reason, with everything in it, and counted.
    Skipped(&'static str),
    /// It is reported wherever it occurs.
    Reported,
}

/// Short for a row.
pub(in crate::openapi) const fn key(name: &'static str, fate: Fate) -> Key {
    Key { name, fate }
}
