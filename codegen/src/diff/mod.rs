//! Semantic differences between two documents: what a change means for users of the API, of the generated client or of
//! the cards, not which lines moved.

mod api;
mod cards;
mod change;
mod client;
mod codes;
mod declare;
mod place;
mod render;
mod side;

pub use change::{Axis, Change, Severity};
pub use client::{Bump, Verdict};
pub use codes::all_codes;
pub use place::Place;
pub use render::{Format, render};
pub use side::{Side, load};

use crate::diagnostic::{Failed, Report};
use change::Changes;

/// What is different between two documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diff {
    /// Every change: those on the wire first, then those of the client, then those of the cards.
    pub changes: Vec<Change>,
    /// What the next versions of the emitted crates have to be.
    pub verdict: Verdict,
}

/// Compares two documents of the same kind.
///
/// # Errors
/// [`Failed`] if the two are of different kinds; `report` names the kinds.
pub fn diff(old: &Side, new: &Side, report: &mut Report) -> Result<Diff, Failed> {
    side::require_same_kind(old, new, report)?;
    let mut changes = Changes::new(&old.sources, &new.sources);
    if let (Some(before), Some(after)) = (&old.api, &new.api) {
        api::compare(before, after, &mut changes);
        let mut of_client = Changes::new(&old.sources, &new.sources);
        client::compare(before, after, changes.list(), &mut of_client);
        changes.append(of_client);
    }
    if let (Some(before), Some(after)) = (&old.cards, &new.cards) {
        cards::compare(before, after, &mut changes);
    }
    let changes = changes.into_list();
    Ok(Diff { verdict: client::verdict(&changes), changes })
}
