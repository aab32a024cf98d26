//! What the page of an operation says of its responses, and how a flow calls it.

use super::fixture::{Fixture, fixture};
use crate::guides::{Covered, Topic};
use crate::model::{Content, Method, Operation, PathTemplate, Response, Status};
use crate::provenance::{OperationEvidence, Place, Record, Tallies, Tally};
use crate::source::Span;

/// A fixture whose second operation, which no card calls, is like this.
fn with(change: impl FnOnce(&mut Operation)) -> Fixture {
    let mut pets = fixture("Pet");
    change(&mut pets.api.operations[1]);
    pets
}

fn page(fixture: &Fixture) -> String {
    fixture.book().get("docs/src/operations/pet/two.md").unwrap().to_owned()
}

fn empty(operation: &mut Operation, status: u16) {
    let first = operation.responses[0].clone();
    operation.responses = vec![Response { status: Status::Code(status), content: Vec::new(), ..first }];
}

#[test]
fn a_response_has_no_body_only_if_that_is_known() {
    let unknown = with(|operation| empty(operation, 200));
    assert!(page(&unknown).contains("| `200` | not documented | Pet |"));
    assert!(page(&with(|operation| empty(operation, 204))).contains("| `204` | no body | Pet |"));

    let mut seen = unknown;
    let tallies = Tallies::from_iter([(0, Tally { of: 2, absent: 2, ..Tally::default() })]);
    let record = Record { tallies, ..Record::default() };
    let places = [(Place::parse("200").unwrap(), record)].into();
    let evidence = OperationEvidence { places, ..OperationEvidence::default() };
    seen.provenance.operations.insert("two".to_owned(), evidence);
    assert!(page(&seen).contains("| `200` | no body in 2 examples | Pet |"));
}

#[test]
fn an_operation_without_a_card_has_a_recipe() {
    let page = page(&fixture("Pet"));
    let recipe = page.split("## In Okta Workflows\n").nth(1).unwrap();
    for line in [
        "No card calls this operation. Use the card [Pet](../../cards/zzz.md), which sends any request:",
        "| [Pet](../../cards/zzz.md#inputs--http_method) | post |",
        "| [Pet](../../cards/zzz.md#inputs--relative_url) | `/things/Pet` |",
        "| [Pet](../../cards/zzz.md#inputs--query) | [`Pet`](#query--Pet) (required) |",
    ] {
        assert!(recipe.lines().any(|found| found == line), "{line} in {recipe}");
    }
}

#[test]
fn a_recipe_says_what_the_card_cannot_send() {
    let refusal = |fixture: &Fixture| {
        let page = page(fixture);
        let line = page.lines().find(|line| line.starts_with("No card calls")).unwrap();
        line.strip_prefix("No card calls this operation, and [Pet](../../cards/zzz.md) cannot: ").unwrap().to_owned()
    };
    assert_eq!(refusal(&with(|operation| operation.method = Method::Head)), "it does not offer `HEAD`.");
    let form = with(|operation| {
        let schema = operation.body.as_ref().unwrap().content[0].schema.clone();
        operation.body.as_mut().unwrap().content = vec![Content::new("multipart/form-data", schema)];
    });
    assert_eq!(refusal(&form), "it sends a body as JSON, and this operation takes `multipart/form-data`.");

    let mut elsewhere = with(|operation| operation.path = PathTemplate::parse("/api/v2/things"));
    elsewhere.describe_relative_url("What follows `/v1`.");
    assert_eq!(refusal(&elsewhere), "the path is not below `/v1`.");
    elsewhere.api.operations[1].path = PathTemplate::parse("/api/v1/things");
    assert!(page(&elsewhere).contains("#inputs--relative_url) | `/things` |"));
}

/// A fixture whose first operation, which a card calls, takes what the second one takes.
fn both(change: impl FnOnce(&mut Operation)) -> Fixture {
    let mut pets = with(change);
    let Operation { body, parameters, .. } = pets.api.operations[1].clone();
    (pets.api.operations[0].body, pets.api.operations[0].parameters) = (body, parameters);
    pets
}

#[test]
fn a_request_leads_to_the_upload_of_the_file_that_it_refers_to() {
    let upload = |key: &str| {
        let pets = both(|operation| operation.upload.as_mut().unwrap().key = Some(key.to_owned()));
        pets.book().get("docs/src/operations/pet/one.md").unwrap().to_owned()
    };
    let (page, other) = (upload("/Pet"), upload("/other"));
    assert!(
        page.contains("* Uploaded file: `Pet` comes from [Pet](two.md); see [Pet](../../guides/guide.md)\n"),
        "{page}"
    );
    assert!(page.contains("| boolean | Pet See [Pet](../../guides/guide.md). |"), "{page}");
    assert!(!other.contains("Uploaded file") && !other.contains("See [Pet](../../guides/guide.md)."), "{other}");
}

#[test]
fn a_card_that_can_send_everything_says_nothing_of_it() {
    let mut pets = fixture("Pet");
    let page = |pets: &Fixture, path: &str| pets.book().get(path).unwrap().to_owned();
    let (card, operation) = ("docs/src/cards/pet.md", "docs/src/operations/pet/one.md");
    assert!(page(&pets, card).contains("## What the card cannot send"));
    assert!(page(&pets, operation).contains("To call it directly, use the card [Pet](../../cards/zzz.md)"));
    pets.cards.iter_mut().for_each(|bound| bound.missing.clear());
    assert!(!page(&pets, card).contains("cannot send"));
    assert!(!page(&pets, operation).contains("To call it directly"));
}

#[test]
fn a_request_that_replaces_a_file_leads_to_what_the_guide_says_of_that() {
    let mut pets = both(|operation| {
        operation.upload.as_mut().unwrap().key = Some("/Pet".to_owned());
    });
    pets.api.operations[0].method = Method::Patch;
    let page = |pets: &Fixture| pets.book().get("docs/src/operations/pet/one.md").unwrap().to_owned();
    assert!(page(&pets).contains("see [Pet](../../guides/guide.md)\n"), "the guide to uploads, if there is no other");
    let heading = Some("about-pet".to_owned());
    pets.guides[0].covers.push(Covered { topic: Topic::NewVersion, heading, span: Span::nowhere() });
    let page = page(&pets);
    assert!(page.contains("see [About Pet](../../guides/guide.md#about-pet)\n"), "{page}");
    assert!(page.contains("| boolean | Pet See [About Pet](../../guides/guide.md#about-pet). |"), "{page}");
}
