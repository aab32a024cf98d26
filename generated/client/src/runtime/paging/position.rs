//! Where a page of a list is.

/// A position in a list.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Position {
    Start,
    Offset(u64),
    Page(u64),
    Query(Vec<(String, String)>),
    Broken(&'static str),
    End,
}
