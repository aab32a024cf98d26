//! Tries mutations of the documents and lists those that a comparison does not see.
//!
//! ```console
//! $ cargo run --release --package tests --bin diff_mutations -- COUNT [SEED] [NAME]
//! ```
//!
//! `COUNT` mutations of each document are tried, or `all`. `NAME` limits the documents to those whose name has it.

use std::collections::BTreeMap;
use std::process::ExitCode;

use tests::mutation::{MEANINGLESS, OF_COLLECTIONS, OF_SPEC, Sample, Sight, Sights, compared};
use tests::project;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let argument = |index: usize| arguments.get(index).map(String::as_str);
    let count = match argument(0) {
        Some("all") => Some(usize::MAX),
        Some(count) => count.parse().ok(),
        None => None,
    };
    let (Some(count), Ok(seed)) = (count, argument(1).unwrap_or("1").parse()) else {
        eprintln!("usage: diff_mutations COUNT|all [SEED] [NAME]");
        return ExitCode::from(2);
    };
    let upstream = project::upstream("mutations");
    let mut total = Sights::default();
    for subject in compared(upstream.as_deref(), argument(2).unwrap_or("")) {
        let (sights, unseen) = subject.try_out(Sample { count, seed });
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
