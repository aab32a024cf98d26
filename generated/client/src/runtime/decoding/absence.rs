//! The ways in which a response says that a field has no value.

/// How a response said that a field has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Absence {
    /// The field was missing.
    Missing,
    /// `null`
    Null,
    /// A blank string. It is written back as `""`, whatever white space it had.
    Blank,
}
