//! Each card run by the crate that runs cards: an invocation made from the card's schema becomes requests to the modelled
//! tenant, and an independent validator checks both ends.

mod agreement;
mod card;
mod free_request;
mod invocation;
mod runner;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use kandji_cards::Catalogue;
use kandji_cards::catalogue::{Binding, Card};
use kandji_client::operations::{self, Arguments};
use kandji_client::runtime::Call;
use kandji_tenant::Tenant;
use kandji_tenant::modelled::{Answers, Model, Place, Sampler, Validator, Variant};
use serde_json::{Value, json};

use card::schema;
use invocation::Invoked;
use runner::Runner;
use table::Table;

/// Ways in which the tenant may answer.
const VARIANTS: [Variant; 4] = [Variant::Full, Variant::Shape(1), Variant::Least, Variant::Blank];

#[tokio::test]
async fn every_card_runs_by_its_bindings() {
    let catalogue = Catalogue::packaged();
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
        return table.skip(card, "it can call any operation: cards_run/free_request.rs calls some");
    }
    let schema = schema(card);
    let is_whole = runner.answers.variant == Variant::Full;
    for invoked in Invoked::all(card, &schema).iter().filter(|invoked| is_whole || invoked.is_full) {
        let outcome = runner.run(card, &schema, invoked).await;
        table.add(card, &invoked.name, runner.answers.variant, outcome);
    }
}

/// Long lists come whole, and no longer than asked for, whatever the way that the API splits them.
#[tokio::test]
async fn long_lists_are_read_over_many_pages() {
    let answers = Answers { records: 725, page: 100, ..Answers::default() };
    let tenant = Tenant::modelled(answers).await;
    let runner = Runner::new(&tenant, answers);
    let mut table = Table::default();
    for slug in ["list-devices", "list-tags", "list-ade-devices-in-ade-integration"] {
        let card = Catalogue::packaged().card(slug).expect("the card is in the catalogue");
        let schema = schema(card);
        for invoked in Invoked::all(card, &schema).iter().filter(|invoked| invoked.is_full) {
            table.add(card, &invoked.name, answers.variant, runner.run(card, &schema, invoked).await);
        }
    }
    assert_none(&table.faults());
}

/// Every list of the document is handed out whole, each record once.
#[tokio::test]
async fn every_list_in_pages_is_read_whole() {
    let answers = Answers::default();
    let tenant = Tenant::modelled(answers).await;
    let (client, model) = (crate::client::client(&tenant), Model::of_api());
    let sampler = Sampler::new(model.sent_schemas(), Variant::Full);
    let mut styles = BTreeMap::new();
    for operation in &model.operations {
        let Some(pagination) = &operation.pagination else { continue };
        let required = operation.parameters.iter().filter(|one| one.required && one.place != Place::Header);
        let arguments = required.fold(Arguments::new(), |arguments, one| {
            arguments.parameter(&one.name, sampler.sample(&one.schema, &one.name))
        });
        let info = operations::find(&operation.id).expect("the client has the operation");
        let list = info.with(arguments).expect("they fit").list().expect("it is a list");
        let items = Call::new(&client, list).all().await;
        let items = items.unwrap_or_else(|error| panic!("{}: {error} {:?}", operation.id, tenant.refusals()));
        let distinct: BTreeSet<String> = items.iter().map(|item| item.value().to_string()).collect();
        assert_eq!((items.len(), distinct.len()), (answers.records, answers.records), "{}", operation.id);
        *styles.entry(&pagination.style).or_insert(0) += 1;
    }
    println!("lists by style: {styles:?}");
    assert!(styles.len() > 3);
}

fn assert_none(faults: &BTreeSet<(String, String)>) {
    let text: Vec<String> = faults.iter().map(|(card, fault)| format!("{card}: {fault}")).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), text.join("\n"));
}

/// Finds a binding of a card.
type Bound = fn(&mut Card) -> &mut Binding;

/// A wrong binding does not go unnoticed.
#[tokio::test]
async fn a_field_bound_to_another_place_is_a_fault() {
    let answers = Answers::default();
    let tenant = Tenant::modelled(answers).await;
    let runner = Runner::new(&tenant, answers);
    let elsewhere = || Binding::Response { operation_id: "getDevice".to_owned(), pointer: "/nowhere".to_owned() };
    let seeded: [(&str, Bound, Binding, &str); 6] = [
        ("erase-device", |card| &mut card.outputs[0].binding, elsewhere(), "finds nothing"),
        (
            "erase-device",
            |card| &mut card.inputs[1].binding,
            Binding::Body { pointer: "/Pin".to_owned() },
            "there is no such field",
        ),
        (
            "restart-device",
            |card| &mut card.inputs[0].binding,
            Binding::Path { name: "id".to_owned() },
            "bound to a parameter that does not exist",
        ),
        ("list-users", |card| &mut card.inputs[0].binding, Binding::Query { name: "email".to_owned() }, "two fields"),
        ("list-users", |card| &mut card.options[0].binding, Binding::Status, "invalid result"),
        ("get-device", |card| &mut card.outputs[5].binding, Binding::Status, "invalid result"),
    ];
    for (slug, place, binding, part) in seeded {
        let mut card = Catalogue::packaged().card(slug).expect("the card is in the catalogue").clone();
        *place(&mut card) = binding;
        let schema = schema(&card);
        let mut table = Table::default();
        for invoked in Invoked::all(&card, &schema).iter().filter(|invoked| invoked.is_full) {
            table.add(&card, &invoked.name, answers.variant, runner.run(&card, &schema, invoked).await);
        }
        let faults = table.faults();
        assert!(faults.iter().any(|(_, fault)| fault.contains(part)), "{slug}, {part}: {faults:?}");
    }
}

/// Each schema is one of its draft, and its examples fit it.
#[test]
fn every_schema_is_one_and_its_examples_fit() {
    let mut examples = 0;
    for card in &Catalogue::packaged().cards {
        let schema = schema(card);
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
