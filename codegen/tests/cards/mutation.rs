//! How good the rules are: faults are seeded one at a time, and each must cause a new finding.

use std::collections::{BTreeMap, BTreeSet};

use kandji_codegen::diagnostic::Strictness;

use crate::mutant::{Fault, Mutant};
use crate::mutants_of_api;
use crate::mutants_of_cards::Document;
use crate::project::{project, run};

/// How many faults of each kind are tried.
const MAX_OF_A_KIND: usize = 10;

/// Some of many, spread evenly and so over all cards.
fn some(mut all: Vec<Mutant>, offset: usize) -> Vec<Mutant> {
    let step = all.len().div_ceil(MAX_OF_A_KIND).max(1);
    let mut index = 0;
    all.retain(|_| {
        index += 1;
        (index + offset).is_multiple_of(step)
    });
    all
}

fn findings(fault: &Fault) -> BTreeSet<String> {
    let project = project();
    match fault {
        Fault::Cards(text) => run(&project.api, text, &project.decisions, Strictness::Draft).lines(),
        Fault::Api(edit) => {
            let mut api = project.api.clone();
            edit(&mut api);
            run(&api, &project.cards, &project.decisions, Strictness::Draft).lines()
        }
    }
}

/// Which mutants cause a finding that the correct documents do not.
fn caught(mutants: &[Mutant]) -> Vec<bool> {
    let project = project();
    let before = run(&project.api, &project.cards, &project.decisions, Strictness::Draft).lines();
    let is_caught = |mutant: &Mutant| !findings(&mutant.fault).is_subset(&before);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let share = mutants.len().div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        let workers =
            mutants.chunks(share).map(|share| scope.spawn(move || share.iter().map(is_caught).collect::<Vec<_>>()));
        let workers: Vec<_> = workers.collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    })
}

#[test]
fn the_rules_find_seeded_faults() {
    let kinds = Document::new(&project().cards).mutants().into_iter().chain(mutants_of_api::mutants());
    let mutants: Vec<Mutant> = kinds.enumerate().flat_map(|(offset, all)| some(all, offset)).collect();
    let caught = caught(&mutants);
    let mut table: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (mutant, caught) in mutants.iter().zip(&caught) {
        let (found, all) = table.entry(mutant.kind).or_default();
        (*found, *all) = (*found + usize::from(*caught), *all + 1);
    }
    table.iter().for_each(|(kind, (found, all))| println!("{kind:40} {found:4} of {all:4}"));
    let survivors: Vec<_> =
        mutants.iter().zip(&caught).filter(|(_, caught)| !**caught).map(|(mutant, _)| mutant).collect();
    survivors.iter().for_each(|mutant| println!("not found: {}: {}", mutant.kind, mutant.what));
    let found = mutants.len() - survivors.len();
    println!("{found} of {} seeded faults are found", mutants.len());
    assert!(mutants.len() >= 200, "only {} faults were seeded", mutants.len());
    assert!(found * 100 >= mutants.len() * 95, "{found} of {} seeded faults are found", mutants.len());
}
