//! What becomes of a part of the document. Whoever takes a block says so, so that no block ends nowhere.

/// What became of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// It is part of a card.
    Read,
    /// It says nothing: a rule between cards.
    Looks,
    /// It is passed over, and listed with the reason.
    Skipped(&'static str),
}
