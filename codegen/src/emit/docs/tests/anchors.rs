//! Anchors stay when something else is added.

use std::collections::BTreeSet;

use super::fixture::{Fixture, fixture};
use crate::model::{Method, Operation, PathTemplate, SchemaKind};

/// Every marked place of the book, with the page that it is on.
fn places(fixture: &Fixture) -> BTreeSet<(String, String)> {
    let book = fixture.book();
    let of_page = |(path, text): (&str, &str)| {
        let marked = text.split("<a id=\"").skip(1).filter_map(|rest| rest.split('"').next());
        marked.map(|anchor| (path.to_owned(), anchor.to_owned())).collect::<Vec<_>>()
    };
    book.iter().flat_map(of_page).collect()
}

/// A fixture whose operations have paths of their own, as those of an API do.
fn pets() -> Fixture {
    let mut pets = fixture("Pet");
    pets.api.operations.truncate(1);
    pets
}

#[test]
fn what_is_added_moves_nothing() {
    let before = places(&pets());
    assert!(before.len() > 20, "{before:?}");

    let mut more = pets();
    let first = more.api.operations[0].clone();
    let other = Operation { id: "another".to_owned(), method: Method::Get, path: PathTemplate::parse("/a"), ..first };
    more.api.operations.insert(0, other);
    let mut parameter = more.api.operations[1].parameters[0].clone();
    parameter.name = "Age".to_owned();
    more.api.operations[1].parameters.insert(0, parameter);
    let body = more.api.operations[1].body.as_mut().unwrap();
    let SchemaKind::Object(fields) = &mut body.content[0].schema.kind else { panic!("the body is an object") };
    let mut field = fields[0].clone();
    field.name = "Age".to_owned();
    fields.insert(0, field);
    let after = places(&more);
    let lost: Vec<_> = before.difference(&after).collect();
    assert!(lost.is_empty(), "{lost:?}");
    assert!(after.len() > before.len() + 10);
}

#[test]
fn names_that_look_alike_have_anchors_of_their_own() {
    let mut alike = pets();
    let body = alike.api.operations[0].body.as_mut().unwrap();
    let SchemaKind::Object(fields) = &mut body.content[0].schema.kind else { panic!("the body is an object") };
    let names = ["a b", "a-b", "a.b", "A-b", "../a-b", "a--b", "🦀", ""];
    *fields = names.map(|name| crate::model::Field { name: name.to_owned(), ..fields[0].clone() }).into();
    let body = |places: BTreeSet<(String, String)>| {
        places.into_iter().filter(|(_, anchor)| anchor.starts_with("body--")).count()
    };
    assert_eq!(body(places(&alike)), names.len());
}
