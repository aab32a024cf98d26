//! A sample of the mutations, small enough for every run.

use super::checked::checked;
use super::exceptions::EXCEPTIONS;
use super::{Outcome, Sample, Subject, Tally, subjects};
use crate::{generator, project};

/// Tries a sample of each subject. Nothing may be lost.
fn check(subjects: &[Subject], sample: Sample) -> Tally<Outcome> {
    let tried = subjects.iter().map(|subject| {
        let (tally, lost) = subject.try_out(sample);
        let faults = lost.into_iter().map(|(pointer, change)| format!("{pointer} {change:?}"));
        (subject.name.clone(), tally, faults.collect())
    });
    checked(tried, "dropped in silence")
}

const OPENAPI: &str = include_str!("documents/openapi.yaml");
const OPENAPI_3_1: &str = include_str!("documents/openapi-3.1.yaml");
const COLLECTION: &str = include_str!("documents/collection.json");
const ALL: Sample = Sample { count: usize::MAX, seed: 0 };

#[test]
fn no_key_of_a_description_is_dropped_in_silence() {
    let documents = [("openapi.yaml", OPENAPI), ("openapi-3.1.yaml", OPENAPI_3_1)];
    let subjects = documents.map(|(name, text)| Subject::description(name, text));
    let total = check(&subjects, ALL);
    assert!(total.count(Outcome::Output) > 200 && total.count(Outcome::Finding) > 300, "{total}");
}

#[test]
fn no_key_of_an_imported_document_is_dropped_in_silence() {
    let documents = [("openapi.yaml", OPENAPI), ("openapi-3.1.yaml", OPENAPI_3_1), ("collection.json", COLLECTION)];
    let subjects = documents.map(|(name, text)| Subject::imported(name, text));
    let total = check(&subjects, ALL);
    assert!(total.count(Outcome::Output) > 100 && total.count(Outcome::Finding) > 300, "{total}");
}

#[test]
fn no_key_of_a_sample_of_the_real_documents_is_dropped_in_silence() {
    let seed = Sample::seed();
    println!("seed {seed}; `cargo run --package tests --bin mutations` tries more");
    let names = ["names", "decisions", "defects", "sources", "overlays/operations", "words/devices", "openapi"];
    let name = Sample { count: 1, seed }.choose(names.to_vec()).pop().unwrap();
    check(&subjects(&generator::spec(), &[], &format!("spec {name}")), Sample { count: 2, seed });
    let Some(upstream) = project::upstream("mutations of the real documents") else { return };
    let documents = Sample { count: 2, seed }.choose(project::documents(&upstream));
    for command in ["generate ", "import "] {
        check(&subjects(&generator::spec(), &documents, command), Sample { count: 3, seed });
    }
}

#[test]
fn every_exception_is_needed_where_it_holds_and_nowhere_else() {
    for exception in EXCEPTIONS {
        assert!(!exception.reason.is_empty());
        let mut subjects = vec![Subject::imported("a.json", exception.example)];
        if exception.example.contains("\"openapi\"") {
            subjects.push(Subject::description("a.json", exception.example));
        }
        let key = format!("/{}", exception.key);
        let mut total = Tally::default();
        for (tally, lost) in subjects.iter().map(|subject| subject.try_out(ALL)) {
            assert!(lost.iter().all(|(pointer, _)| !pointer.ends_with(&key)), "{lost:?}");
            total.extend(&tally);
        }
        assert!(total.count(Outcome::Excepted) > 0, "nothing needs the exception for `{}`: {total}", exception.key);
    }
}
