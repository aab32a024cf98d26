//! Looks for what is wrong with flows that use the cards.
//!
//! Each rule is a file below `rules/` and owns its id, severity, meaning, remedy and check. A rule says nothing where it
//! cannot know: exports do not show everything, and few cards' keys in the connector are known.

mod context;
mod render;
mod rule;
mod rules;

pub use context::Settings;
pub use render::{Format, render};
pub use rule::Rule;
pub use rules::ALL as RULES;

use crate::catalogue::Catalogue;
use crate::flow::{File, Problem};
use context::Context;

/// What is wrong with the flows of a file: what reading it found, and what the rules find. By its place.
#[must_use]
pub fn lint(file: &File, catalogue: &Catalogue, settings: Settings) -> Vec<Problem> {
    let reading = file.read();
    let context = Context::new(catalogue, &reading.export, settings);
    let mut found = reading.problems;
    for rule in RULES {
        (rule.check)(&context, &mut |message, span| found.push(Problem::new(&rule.kind, message, span)));
    }
    found.sort_by(|one, other| (one.span, one.kind.id, &one.message).cmp(&(other.span, other.kind.id, &other.message)));
    found.dedup();
    found
}
