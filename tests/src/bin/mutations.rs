//! Tries mutations of every input and lists what was dropped in silence.
//!
//! ```console
//! $ cargo run --release --package tests --bin mutations -- COUNT [SEED] [NAME]
//! ```
//!
//! `COUNT` mutations of each document are tried, or `all`. `NAME` limits the documents to those whose name has it.

use std::collections::BTreeMap;
use std::process::ExitCode;

use tests::mutation::{Change, EXCEPTIONS, Outcome, Sample, Subject, subjects};
use tests::{generator, project};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let argument = |index: usize| arguments.get(index).map(String::as_str);
    let count = match argument(0) {
        Some("all") => Some(usize::MAX),
        Some(count) => count.parse().ok(),
        None => None,
    };
    let (Some(count), Ok(seed)) = (count, argument(1).unwrap_or("1").parse()) else {
        eprintln!("usage: mutations COUNT|all [SEED] [NAME]");
        return ExitCode::from(2);
    };
    let documents = project::upstream("mutations").map(|folder| project::documents(&folder)).unwrap_or_default();
    let wanted = argument(2).unwrap_or("");
    let mut lost = 0;
    for subject in subjects(&generator::spec(), &documents, wanted) {
        lost += run(&subject, Sample { count, seed });
    }
    for exception in EXCEPTIONS {
        println!("excepted: `{}`, because {}", exception.key, exception.reason);
    }
    println!("{lost} lost");
    if lost == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Tries a sample, and prints and counts what was lost.
fn run(subject: &Subject, sample: Sample) -> usize {
    let (tally, all) = subject.try_out(sample);
    println!("{}: {tally}", subject.name);
    let mut lost: BTreeMap<String, Vec<Change>> = BTreeMap::new();
    all.into_iter().for_each(|(pointer, change)| lost.entry(pointer).or_default().push(change));
    lost.iter().for_each(|(pointer, changes)| println!("  {pointer} {changes:?}"));
    tally.count(Outcome::Lost)
}
