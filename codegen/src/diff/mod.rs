//! Semantic differences between two documents: what a change means for users of the API or the cards, not which lines
//! moved.

mod api;
mod cards;
mod change;
mod facts;
mod render;
mod requests;
mod side;

pub use change::{Change, Place, Severity, codes};
pub use render::{Format, render};
pub use side::{Side, load};

use crate::diagnostic::{Code, Failed, Report};
use change::Changes;

/// Compares two documents of the same kind. Changes of the API come first, ordered by path, then those of the cards.
///
/// # Errors
/// [`Failed`] if the two are of different kinds; `report` names the kinds.
pub fn diff(old: &Side, new: &Side, report: &mut Report) -> Result<Vec<Change>, Failed> {
    side::require_same_kind(old, new, report)?;
    let mut changes = Changes::new(&old.sources, &new.sources);
    if let (Some(old), Some(new)) = (&old.api, &new.api) {
        api::compare(old, new, &mut changes);
    }
    if let (Some(old), Some(new)) = (&old.cards, &new.cards) {
        cards::compare(old, new, &mut changes);
    }
    Ok(changes.into_list())
}

/// The codes of all changes, for `explain`.
pub fn all_codes() -> impl Iterator<Item = &'static Code> {
    codes::ALL.iter().copied()
}

#[cfg(test)]
mod tests;
