//! Changes of a list while it is read.

/// What happens to a list just before one of its pages is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drift {
    /// This many records appear before the first.
    Inserted(usize),
    /// This many records vanish, the first ones.
    Removed(usize),
}
