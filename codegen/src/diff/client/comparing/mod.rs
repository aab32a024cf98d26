//! Compares the public items of two crates.

mod attributes;
mod causes;
mod code;
mod difference;
mod items;
mod members;
mod pairing;
mod renames;
mod requests;
mod types;

pub(super) use causes::{Causes, Origin};
pub(super) use difference::Difference;
pub(super) use pairing::pair;
use renames::Renames;

use super::codes;
use super::surface::Surface;
use crate::diff::change::Severity;

/// Every difference of two crates, in the order of their paths.
pub(super) fn compare(old: &Surface, new: &Surface, renames: &Renames) -> Vec<Difference> {
    let mut found = items::compare(old, new, renames);
    code::compare(old, new, renames, &mut found);
    for (side, surface) in [("old", old), ("new", new)] {
        for fault in &surface.faults {
            let mut difference = Difference::new(&codes::CLIENT_UNKNOWN, Severity::Breaking, "", "");
            difference.what = format!("the code for the {side} document could not be read ({fault})");
            found.push(difference);
        }
    }
    found.sort_by(|one, other| one.path().cmp(other.path()));
    difference::without_companions(found, old, new)
}
