//! Tries mutations of the documents and lists those that a comparison does not see.
//!
//! ```console
//! $ cargo run --release --package tests --bin diff_mutations -- COUNT [SEED] [NAME]
//! ```
//!
//! `COUNT` mutations of each document are tried, or `all`. `NAME` limits the documents to those whose name has it.

use std::collections::BTreeMap;
use std::process::ExitCode;

use tests::mutation::{MEANINGLESS, OF_COLLECTIONS, OF_SPEC, Sample, Sight, Tally, compared};
use tests::project;

fn main() -> ExitCode {
    let Some((sample, wanted)) = Sample::of_command_line() else {
        eprintln!("usage: diff_mutations COUNT|all [SEED] [NAME]");
        return ExitCode::from(2);
    };
    let upstream = project::upstream("mutations");
    let mut total = Tally::default();
    for subject in compared(upstream.as_deref(), &wanted) {
        let (sights, unseen) = subject.try_out(sample);
        println!("{}: {sights}", subject.name);
        let mut by_place: BTreeMap<String, Vec<String>> = BTreeMap::new();
        unseen.into_iter().for_each(|(pointer, edit)| by_place.entry(pointer).or_default().push(edit));
        by_place.iter().for_each(|(pointer, edits)| println!("  {pointer} {}", edits.join(", ")));
        total.extend(&sights);
    }
    for row in MEANINGLESS.iter().chain(OF_COLLECTIONS).chain(OF_SPEC) {
        println!("meaningless: `{}`, because: {}", row.key, row.reason);
    }
    println!("all: {total}");
    if total.count(Sight::Unseen) == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
