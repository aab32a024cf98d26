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
    let Some((sample, wanted)) = Sample::of_command_line() else {
        eprintln!("usage: mutations COUNT|all [SEED] [NAME]");
        return ExitCode::from(2);
    };
    let documents = project::upstream("mutations").map(|folder| project::documents(&folder)).unwrap_or_default();
    let mut lost = 0;
    for subject in subjects(&generator::spec(), &documents, &wanted) {
        lost += run(&subject, sample);
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
