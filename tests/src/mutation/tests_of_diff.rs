//! A sample of the mutations that a comparison has to see, small enough for every run.

use super::checked::checked;
use super::{Compared, Sample, Sight, TABLES, Tally, compared};
use crate::project;

const OPENAPI: &str = include_str!("documents/openapi.yaml");
const OPENAPI_3_1: &str = include_str!("documents/openapi-3.1.yaml");

/// Tries a sample of each document. Nothing may be unseen, or seen where nothing changed.
fn check(subjects: &[Compared], sample: Sample) -> Tally<Sight> {
    let tried = subjects.iter().map(|subject| {
        let (sights, wrong) = subject.try_out(sample);
        let faults = wrong.into_iter().map(|(pointer, edit)| format!("{pointer} {edit}"));
        (subject.name.clone(), sights, faults.collect())
    });
    checked(tried, "unseen or wrongly seen")
}

#[test]
fn every_change_of_a_small_document_is_seen() {
    let documents = [("openapi.yaml", OPENAPI), ("openapi-3.1.yaml", OPENAPI_3_1)];
    let subjects = documents.map(|(name, text)| Compared::document(name, text));
    let total = check(&subjects, Sample { count: usize::MAX, seed: 0 });
    assert!(total.count(Sight::Seen) > 400 && total.count(Sight::Redundant) < 60, "{total}");
}

#[test]
fn every_change_of_a_sample_of_the_real_documents_is_seen() {
    let seed = Sample::seed();
    println!("seed {seed}; `cargo run --package tests --bin diff_mutations` tries more");
    let Some(upstream) = project::upstream("mutations of the real documents") else { return };
    let names = [
        "spec openapi",
        "spec overlays/r",
        "spec errors",
        "spec names",
        "spec decisions",
        "spec action-cards",
        "community-2025-11",
        "iru-endpoint",
        "2026-03-12",
        "2025-05-20",
    ];
    let name = Sample { count: 1, seed }.choose(names.to_vec()).pop().unwrap();
    check(&compared(Some(&upstream), name), Sample { count: 6, seed });
}

#[test]
fn every_meaningless_key_has_a_reason() {
    let mut rows = TABLES.iter().flat_map(|(_, rows)| *rows);
    assert!(rows.all(|row| !row.reason.is_empty() && !row.key.is_empty()));
}
