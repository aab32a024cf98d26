//! For people.

use crate::flow::{File, Problem, shown};

pub(super) fn line(problem: &Problem, file: &File, name: &str) -> String {
    let Problem { kind, message, span } = problem;
    let place = file.position(*span);
    format!(
        "{}[{}]: {message}\n --> {}:{place}\n  = help: {}\n\n",
        kind.severity,
        kind.id,
        shown_path(name),
        kind.remedy
    )
}

/// A path without what could harm a terminal. It is the user's own, so it is not cut.
fn shown_path(name: &str) -> String {
    name.chars().map(|one| if shown(&one.to_string()).starts_with(one) { one } else { '\u{fffd}' }).collect()
}
