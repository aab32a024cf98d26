//! Semantic differences between two documents: what a change means for users of the API, of the generated client or of
//! the cards, not which lines moved.

mod api;
mod cards;
mod change;
mod client;
mod codes;
mod declare;
mod difference;
mod pairing;
mod place;
mod render;
mod side;

pub use change::{Axis, Change, Severity};
pub use client::{Bump, Verdict, client_crate};
pub use codes::{all_codes, axis_of};
pub use difference::Diff;
pub use place::Place;
pub use render::{Format, render};
pub use side::{Side, load, load_document, load_from};

use std::collections::BTreeSet;

use crate::diagnostic::{Failed, Report};
use change::Changes;

/// Compares two sides: of an API and cards whatever both have.
///
/// # Errors
/// [`Failed`] if they have nothing in common; `report` says what can be compared.
pub fn diff(old: &Side, new: &Side, report: &mut Report) -> Result<Diff, Failed> {
    side::require_common(old, new, report)?;
    let mut changes = Changes::new(&old.sources, &new.sources);
    let mut same_operations = BTreeSet::new();
    if let Some((before, after)) = old.api().zip(new.api()) {
        same_operations = api::compare([before, after], [&old.reading, &new.reading], &mut changes);
        let mut of_client = Changes::new(&old.sources, &new.sources);
        client::compare(before, after, changes.list(), &mut of_client);
        changes.append(of_client);
    }
    if let Some((before, after)) = old.cards().zip(new.cards()) {
        cards::compare(before, after, &|old, new| same_operations.contains(&(old, new)), &mut changes);
    }
    let changes = changes.into_list();
    Ok(Diff { verdict: client::verdict(&changes), changes })
}
