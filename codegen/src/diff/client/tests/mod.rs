//! Each kind of change has a pair of documents, or of pieces of code where no document leads to it, in which it is found.

mod causes;
mod code;
mod documents;
mod emitted;
mod verdicts;

use crate::diagnostic::{Report, Strictness};
use crate::diff::{Axis, Change, Diff, Side, diff};
use crate::passes;
use crate::source::SourceMap;

/// The pairs, which the comparison with cargo-semver-checks reads too.
const PAIRS: &str = include_str!("pairs.yaml");

/// The document that each pair replaces something in.
fn base() -> String {
    pairs()["base"].as_str().unwrap().to_owned()
}

fn pairs() -> serde_yaml::Value {
    serde_yaml::from_str(PAIRS).unwrap()
}

fn side(text: &str) -> Side {
    let mut api = passes::testing::api(text);
    let mut report = Report::new(Strictness::Draft);
    passes::run(&mut api, &mut report).unwrap_or_else(|_| panic!("{:?}", report.diagnostics()));
    Side::of_api(api, SourceMap::default())
}

/// The text with replacements, each of which has to change something.
fn replaced(text: &str, replacements: &[(&str, &str)]) -> String {
    replacements.iter().fold(text.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replace(from, to)
    })
}

fn compared(old: &str, new: &str) -> Diff {
    diff(&side(old), &side(new), &mut Report::new(Strictness::Draft)).unwrap()
}

/// The changes of the client.
fn of_client(diff: &Diff) -> Vec<&Change> {
    diff.changes.iter().filter(|change| change.axis == Axis::Client).collect()
}
