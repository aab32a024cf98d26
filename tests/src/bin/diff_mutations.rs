//! Tries mutations of the documents and lists those that a comparison does not see, or sees where nothing changed.
//!
//! ```console
//! $ cargo run --release --package tests --bin diff_mutations -- COUNT [SEED] [NAME]
//! ```
//!
//! `COUNT` mutations of each document are tried, or `all`; and a fourth of that number that change the order only. `NAME` limits the documents to those whose name has it.

use std::collections::BTreeMap;
use std::process::ExitCode;

use tests::mutation::{Sample, Sight, TABLES, Tally, compared};
use tests::project;

fn main() -> ExitCode {
    let Some((sample, wanted)) = Sample::of_command_line() else {
        eprintln!("usage: diff_mutations COUNT|all [SEED] [NAME]");
        return ExitCode::from(2);
    };
    let upstream = project::upstream("mutations");
    let mut total = Tally::default();
    for subject in compared(upstream.as_deref(), &wanted) {
        let ([all, meant], (sights, faults)) = (subject.counts(), subject.try_out(sample));
        println!("{} ({meant} of {all} places mean something): {sights}", subject.name);
        let mut by_place: BTreeMap<String, Vec<String>> = BTreeMap::new();
        faults.into_iter().for_each(|(place, done)| by_place.entry(place).or_default().push(done));
        by_place.iter().for_each(|(place, done)| println!("  {place} {}", done.join(", ")));
        total.extend(&sights);
    }
    for (of, rows) in TABLES {
        rows.iter().for_each(|row| println!("meaningless in {of}: `{}`, because: {}", row.key, row.reason));
    }
    println!("all: {total}");
    let faults = [Sight::Unseen, Sight::Alarm].map(|sight| total.count(sight));
    if faults == [0, 0] { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
