//! The ways in which a response says that a field has no value.

/// How an answer said that a field has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Absence {
    /// The field was not there.
    Missing,
    /// `null`
    Null,
    /// Blank text. How much white space it was is not kept: it is written back as `""`.
    Blank,
}
