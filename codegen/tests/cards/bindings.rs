//! How many fields the rules bind without decisions.

use std::collections::BTreeMap;

use kandji_codegen::diagnostic::Strictness;
use kandji_codegen::model::{Binding, Concept, Section};

use crate::project::{Outcome, project, run};

/// Each field's binding by `card/section/key`.
fn bindings(outcome: &Outcome) -> BTreeMap<String, Binding> {
    let reconciled = outcome.reconciled.as_ref().expect("a draft can be reconciled");
    let of_cards = reconciled.cards().iter().flat_map(|bound| {
        bound.fields.iter().map(|field| {
            let key = &bound.card.section(field.section)[field.index].key;
            (format!("{}/{}/{key}", bound.card.slug, field.section), field.binding.clone())
        })
    });
    of_cards.collect()
}

#[test]
fn every_field_is_bound_or_explained() {
    let project = project();
    let outcome = run(&project.api, &project.cards, &project.decisions, Strictness::Strict);
    assert!(outcome.reconciled.is_some(), "{:?}", outcome.lines());
    for (field, binding) in bindings(&outcome) {
        if let Binding::Connector { concept, reason } = binding {
            assert!(concept != Concept::Unmatched && !reason.is_empty(), "{field} is neither bound nor explained");
        }
    }
    let fields = |section| -> usize {
        let cards = outcome.reconciled.as_ref().unwrap().cards();
        cards.iter().map(|bound| bound.card.section(section).len()).sum()
    };
    assert_eq!(Section::ALL.map(fields), [16, 98, 282]);
}

/// Compares with the bindings by decision, which people checked against the documents.
#[test]
fn nine_of_ten_fields_are_bound_by_rules_alone() {
    let project = project();
    let alone = bindings(&run(&project.api, &project.cards, &[], Strictness::Draft));
    let decided = bindings(&run(&project.api, &project.cards, &project.decisions, Strictness::Strict));
    let needed: Vec<_> = decided.iter().filter(|(field, binding)| alone.get(*field) != Some(*binding)).collect();
    let total = decided.len();
    println!("{} of {total} fields are bound by rules alone; these need a decision:", total - needed.len());
    needed.iter().for_each(|(field, binding)| println!("  {field}: {binding:?}"));
    assert!(needed.len() * 10 <= total, "{needed:?}");
}
