//! Each card run by its bindings alone: an invocation made from the card's schema becomes requests to the modelled
//! tenant, every output is read at the place that the catalogue says, and an independent validator checks both ends.

mod catalogue;
mod invocation;
mod outputs;
mod requests;
mod runner;
mod sender;
mod table;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

use kandji_tenant::Tenant;
use kandji_tenant::modelled::{Answers, Model, Validator, Variant};
use serde_json::{Value, json};

use catalogue::{Binding, Card, Catalogue};
use invocation::Invocation;
use requests::Call;
use runner::Runner;
use table::Table;
use walk::Reach;

/// Ways in which the tenant may answer.
const VARIANTS: [Variant; 4] = [Variant::Full, Variant::Shape(1), Variant::Least, Variant::Blank];

#[tokio::test]
async fn every_card_runs_by_its_bindings() {
    let catalogue = Catalogue::of_project();
    let mut table = Table::default();
    for variant in VARIANTS {
        let answers = Answers { variant, ..Answers::default() };
        let tenant = Tenant::modelled(answers).await;
        let runner = Runner::new(&tenant, answers);
        for card in &catalogue.cards {
            run(&runner, card, &mut table).await;
        }
    }
    println!("{table}");
    assert_eq!(table.cards(), catalogue.cards.len());
    assert_none(&table.faults());
}

/// Runs a card in each of its modes: all of them against whole answers, one for each choice against the others.
async fn run(runner: &Runner<'_>, card: &Card, table: &mut Table) {
    if card.operations.is_empty() {
        return table.skip(card, "it has no operation of the API");
    }
    let schema = card.schema();
    let is_whole = runner.answers.variant == Variant::Full;
    let invocations = Invocation::all(card, &schema);
    for invocation in invocations.iter().filter(|invocation| is_whole || invocation.is_full) {
        let outcome = runner.run(card, &schema, invocation).await;
        table.add(card, &invocation.name, runner.answers.variant, outcome);
    }
}

/// Long lists come whole, and no longer than asked for, whatever the way that the API splits them.
#[tokio::test]
async fn long_lists_are_read_over_many_pages() {
    let answers = Answers { records: 725, page: 100, ..Answers::default() };
    let tenant = Tenant::modelled(answers).await;
    let runner = Runner::new(&tenant, answers);
    let catalogue = Catalogue::of_project();
    let mut table = Table::default();
    for slug in ["list-devices", "list-tags", "list-ade-devices-in-ade-integration"] {
        let card = catalogue.cards.iter().find(|card| card.slug == slug).expect("the card is in the catalogue");
        let schema = card.schema();
        for invocation in Invocation::all(card, &schema).iter().filter(|invocation| invocation.is_full) {
            table.add(card, &invocation.name, answers.variant, runner.run(card, &schema, invocation).await);
        }
    }
    assert_none(&table.faults());
}

/// Every list of the document is handed out whole, each record once.
#[tokio::test]
async fn every_list_in_pages_is_read_whole() {
    let answers = Answers::default();
    let tenant = Tenant::modelled(answers).await;
    let (runner, model) = (Runner::new(&tenant, answers), Model::of_api());
    let mut styles = BTreeMap::new();
    for operation in &model.operations {
        let Some(pagination) = &operation.pagination else { continue };
        let pages = runner.pages(Call::least(model, operation), Reach::All).await;
        let pages = pages.unwrap_or_else(|fault| panic!("{}: {fault} {:?}", operation.id, tenant.refusals()));
        let distinct: BTreeSet<String> = pages.bodies.iter().map(Value::to_string).collect();
        // A list that says nothing of its end has it where a page is empty.
        let ends_empty = pagination.key("next").or(pagination.key("total")).is_none();
        let expected = if ends_empty { 4 } else { 3 };
        let sizes = (pages.records, pages.bodies.len(), distinct.len());
        assert_eq!(sizes, (answers.records, expected, expected), "{}", operation.id);
        *styles.entry(&pagination.style).or_insert(0) += 1;
    }
    println!("lists by style: {styles:?}");
}

fn assert_none(faults: &BTreeSet<(String, String)>) {
    let text: Vec<String> = faults.iter().map(|(card, fault)| format!("{card}: {fault}")).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), text.join("\n"));
}

/// Finds a binding of a card.
type Place = fn(&mut Card) -> &mut Binding;

/// A wrong binding does not go unnoticed.
#[tokio::test]
async fn a_field_bound_to_another_place_is_a_fault() {
    let answers = Answers::default();
    let tenant = Tenant::modelled(answers).await;
    let runner = Runner::new(&tenant, answers);
    let elsewhere = || Binding::Response { operation_id: "getDevice".to_owned(), pointer: "/nowhere".to_owned() };
    let seeded: [(&str, Place, Binding, &str); 6] = [
        ("erase-device", |card| &mut card.outputs[0].binding, elsewhere(), "finds nothing"),
        ("erase-device", |card| &mut card.inputs[1].binding, Binding::Body { pointer: "/Pin".to_owned() }, "refused"),
        (
            "restart-device",
            |card| &mut card.inputs[0].binding,
            Binding::Path { name: "id".to_owned() },
            "the path needs",
        ),
        ("list-users", |card| &mut card.inputs[0].binding, Binding::Query { name: "email".to_owned() }, "two fields"),
        ("list-users", |card| &mut card.options[0].binding, Binding::Status, "invalid result"),
        ("get-device", |card| &mut card.outputs[5].binding, Binding::Status, "invalid result"),
    ];
    for (slug, place, binding, part) in seeded {
        let mut cards = Catalogue::of_project().cards;
        let card = cards.iter_mut().find(|card| card.slug == slug).expect("the card is in the catalogue");
        *place(card) = binding;
        let schema = card.schema();
        let mut table = Table::default();
        for invocation in Invocation::all(card, &schema).iter().filter(|invocation| invocation.is_full) {
            table.add(card, &invocation.name, answers.variant, runner.run(card, &schema, invocation).await);
        }
        let faults = table.faults();
        assert!(faults.iter().any(|(_, fault)| fault.contains(part)), "{slug}, {part}: {faults:?}");
    }
}

/// Each schema is one of its draft, and its examples fit it.
#[test]
fn every_schema_is_one_and_its_examples_fit() {
    let mut examples = 0;
    for card in &Catalogue::of_project().cards {
        let schema = card.schema();
        examples += checked_examples(&card.slug, &schema, &schema);
        for (name, definition) in schema["$defs"].as_object().into_iter().flatten() {
            let root = json!({ "$ref": format!("#/$defs/{name}"), "$defs": schema["$defs"] });
            examples += checked_examples(&format!("{}, {name}", card.slug), &root, definition);
        }
    }
    println!("{examples} examples of card schemas fit");
    assert!(examples > 0, "no schema of a card has an example");
}

fn checked_examples(place: &str, root: &Value, definition: &Value) -> usize {
    let validator = Validator::of(root);
    let examples = definition["examples"].as_array().map(Vec::as_slice).unwrap_or_default();
    for example in examples {
        let faults = validator.faults(example);
        assert!(faults.is_empty(), "{place}: {faults:?}");
    }
    examples.len()
}
