//! What changes for programs that are compiled with the generated client, and what its next version has to be.
//!
//! The public items of both crates are read from the code that the emitter writes, and compared by the rules that Cargo has
//! for versions. So the verdict follows what is really emitted.

pub(super) mod codes;
mod comparing;
mod reading;
mod surface;
#[cfg(test)]
mod tests;
mod verdict;

pub(super) use verdict::verdict;
pub use verdict::{Bump, Verdict};

use super::change::{Axis, Change, Changes, Found};
use super::side::Side;
use crate::emit::{FileTree, client_files};
use crate::model::Api;
use crate::parallel::both;
use crate::source::Span;
use comparing::{Causes, Difference, Origin};

/// The name of the crate, in paths.
const CRATE: &str = "kandji_client";

/// The client crate that is emitted for the API of a side, for other tools that compare crates.
#[must_use]
pub fn client_crate(side: &Side) -> Option<FileTree> {
    side.api().map(client_files)
}

/// Adds every change of the client's public API. `wire` is what changed on the wire.
pub(super) fn compare(old: &Api, new: &Api, wire: &[Change], changes: &mut Changes<'_>) {
    let (before, after) = both(|| reading::surface_of(old), || reading::surface_of(new));
    if before == after {
        return;
    }
    let causes = Causes::of(wire);
    let renames = comparing::pair(&before, &after, &causes);
    let found = comparing::compare(&before, &after, &renames);
    let origins = causes.find(&found, &before, &after);
    for (difference, origin) in found.into_iter().zip(origins) {
        let [one, two] = &origin.requests;
        let spans = [place(old, one.as_deref()), place(new, two.as_deref())];
        changes.push(change(difference, &origin, spans));
    }
}

fn change(difference: Difference, origin: &Origin<'_>, spans: [Option<Span>; 2]) -> Found {
    let subject = subject(difference.path());
    let others = |count: usize| if count == 0 { String::new() } else { format!(" and {count} more") };
    let because = origin
        .cause
        .map(|(change, count)| format!(", because of `{}` at `{}`{}", change.code.id, change.subject, others(count)));
    let what = difference.what + &because.unwrap_or_default();
    let Difference { code, severity, values, .. } = difference;
    Found { code, severity, axis: Axis::Client, subject, what, values, spans }
}

/// What people call an item.
fn subject(path: &str) -> String {
    let is_of_manifest = path.starts_with("feature ") || path == "rust-version";
    match path {
        "" => CRATE.to_owned(),
        _ if is_of_manifest => format!("{CRATE}: {path}"),
        _ => format!("{CRATE}::{}", path.replace("()", "")),
    }
}

/// Where the document has a request.
fn place(api: &Api, request: Option<&str>) -> Option<Span> {
    let (method, path) = request?.split_once(' ')?;
    let mut operations = api.operations.iter();
    let found = operations.find(|one| one.path.as_str() == path && one.method.as_str().eq_ignore_ascii_case(method));
    found.map(|operation| operation.span)
}
