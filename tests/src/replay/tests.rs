//! Chains of generated and of real versions.

use std::slice::from_ref;

use kandji_codegen::diagnostic::{Report, Strictness};
use kandji_codegen::diff::{Side, diff, load};

use super::versions::side;
use super::{Statement, chain, contradictions, statements};
use crate::documents::generated;
use crate::project;

fn said(old: &Side, new: &Side) -> Vec<Statement> {
    statements(&diff(old, new, &mut Report::new(Strictness::Draft)).unwrap().changes)
}

/// What is wrong with three versions, and with the way back.
fn faults(versions: [&Side; 3]) -> Vec<String> {
    let [first, second, third] = versions;
    let (one, two, both) = (said(first, second), said(second, third), said(first, third));
    let mut faults = contradictions([&one, &two], &both);
    for (forth, back) in [(one, said(second, first)), (both, said(third, first))] {
        let names = |list: &[Statement], reverse: bool| {
            let mut names: Vec<[Option<String>; 2]> =
                list.iter().filter(|one| one.aspect == "name").map(|one| one.values.clone()).collect();
            if reverse {
                names.iter_mut().for_each(|values| values.reverse());
            }
            names.sort();
            names
        };
        if names(&forth, false) != names(&back, true) {
            faults.push(format!("not the same back: {forth:?}\n{back:?}"));
        }
    }
    faults
}

fn number(variable: &str, default: u64) -> u64 {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

#[test]
fn steps_do_not_contradict_what_they_lead_to() {
    let (first, count) = (number("REPLAY_SEED", 1), number("REPLAY_COUNT", 30));
    let mut found = String::new();
    for seed in first..first + count {
        let document = generated(seed).document.to_string();
        let texts = chain(&document, 4, 3, seed);
        let sides: Vec<Side> =
            texts.iter().map(|text| side(text).unwrap_or_else(|| panic!("seed {seed}: {text}"))).collect();
        for versions in sides.windows(3) {
            for fault in faults([&versions[0], &versions[1], &versions[2]]) {
                found.push_str(&format!("seed {seed}: {fault}\n"));
            }
        }
    }
    assert!(found.is_empty(), "{found}");
}

#[test]
fn steps_between_real_documents_do_not_contradict_each_other() {
    let Some(upstream) = project::upstream("chains of the real documents") else { return };
    let read = |name: &str| {
        let path = upstream.join("openapi").join(name);
        load(&path, &mut Report::new(Strictness::Draft)).unwrap_or_else(|_| panic!("{name}"))
    };
    let names = [
        "community-2025-02-08.yaml",
        "community-2025-08-26.yaml",
        "community-2025-11-04.yaml",
        "iru-endpoint-2026-08.json",
    ];
    let sides = names.map(read);
    for versions in sides.windows(3) {
        let found = faults([&versions[0], &versions[1], &versions[2]]);
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

#[test]
fn contradictions_are_found() {
    let statement = |subject: &str, old: &str, new: &str| Statement {
        subject: subject.to_owned(),
        aspect: "default".to_owned(),
        values: [Some(old.to_owned()), Some(new.to_owned())],
        does: super::statement::Does::Change,
    };
    let (one, two) = (statement("a", "1", "2"), statement("a", "2", "3"));
    let count =
        |first: &[Statement], second: &[Statement], both: &[Statement]| contradictions([first, second], both).len();
    assert_eq!(count(from_ref(&one), from_ref(&two), &[statement("a", "1", "3")]), 0);
    assert_eq!(count(from_ref(&one), from_ref(&two), &[]), 1);
    assert_eq!(count(from_ref(&one), from_ref(&two), &[statement("a", "1", "4")]), 1);
    assert_eq!(count(from_ref(&one), &[statement("a", "2", "1")], &[]), 0);
    assert_eq!(count(from_ref(&one), &[], &[]), 1);
    assert_eq!(count(from_ref(&one), &[], from_ref(&one)), 0);
    assert_eq!(count(&[one], &[statement("a", "5", "3")], &[statement("a", "1", "3")]), 1);
    assert_eq!(count(&[], &[], &[two]), 1);
}
