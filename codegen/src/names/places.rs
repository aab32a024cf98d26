//! The places of types: what a type is recognized by.
//!
//! A place is an operation's id, the part of it (`body`, a status, or a parameter) and a pointer, as in
//! `listTags 200 /results/*`; or the name of the type around it and a pointer, as in `Device /user`. What operations
//! refuse with is recognized by its fields, as in `error detail`.

use std::collections::BTreeMap;

use crate::document::join;
use crate::model::{Api, Content, Operation, Schema, SchemaKind, UniqueNames};

/// How the place of an error starts.
const ERROR: &str = "error ";

/// A place of a type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    /// The type around it; none if an operation is.
    pub(super) owner: Option<String>,
    /// What the place is called, without the type around it.
    pub(super) text: String,
}

impl Place {
    pub(super) fn into_text(self) -> String {
        match self.owner {
            None => self.text,
            Some(owner) => format!("{owner} {}", self.text),
        }
    }
}

/// The places of every type, by its name.
pub(super) fn places(api: &Api) -> BTreeMap<String, Vec<Place>> {
    let mut found = Finder { api, places: BTreeMap::new() };
    for operation in &api.operations {
        found.operation(operation);
    }
    for (name, definition) in &api.types {
        found.places.entry(name.clone()).or_default();
        match &definition.schema.kind {
            SchemaKind::Named(_) => found.schema(Some(name), "", &definition.schema, ""),
            _ => found.inside(Some(name), "", &definition.schema, ""),
        }
    }
    found.places.values_mut().for_each(|places| {
        places.sort();
        places.dedup();
    });
    tell_errors_apart(&mut found.places);
    found.places
}

/// Numbers errors of the same fields that differ otherwise.
fn tell_errors_apart(places: &mut BTreeMap<String, Vec<Place>>) {
    let mut errors = UniqueNames::separated_by(" ");
    for place in places.values_mut().flatten().filter(|place| place.owner.is_none()) {
        if place.text.starts_with(ERROR) {
            place.text = errors.claim(&place.text);
        }
    }
}

struct Finder<'a> {
    api: &'a Api,
    places: BTreeMap<String, Vec<Place>>,
}

impl Finder<'_> {
    fn operation(&mut self, operation: &Operation) {
        let id = &operation.id;
        for parameter in &operation.parameters {
            let part = format!("{id} {} {}", parameter.location.as_str(), parameter.name);
            self.schema(None, &part, &parameter.schema, "");
        }
        if let Some(body) = &operation.body {
            self.contents(&format!("{id} body"), &body.content.iter().collect::<Vec<_>>());
        }
        for response in &operation.responses {
            let (errors, others): (Vec<_>, Vec<_>) = response
                .content
                .iter()
                .partition(|one| !operation.is_success(response.status) && error(self.api, one).is_some());
            for (name, text) in errors.into_iter().filter_map(|content| error(self.api, content)) {
                self.add(name, Place { owner: None, text });
            }
            self.contents(&format!("{id} {}", response.status), &others);
        }
    }

    /// The media type is part of the name only if there are several.
    fn contents(&mut self, part: &str, contents: &[&Content]) {
        for content in contents {
            let part = if contents.len() == 1 { part.to_owned() } else { format!("{part} {}", content.media_type) };
            self.schema(None, &part, &content.schema, "");
        }
    }

    fn schema(&mut self, owner: Option<&String>, part: &str, schema: &Schema, pointer: &str) {
        if let SchemaKind::Named(name) = &schema.kind {
            let words = [part, pointer].into_iter().filter(|word| !word.is_empty());
            let text = words.collect::<Vec<_>>().join(" ");
            self.add(name.clone(), Place { owner: owner.cloned(), text });
        }
        self.inside(owner, part, schema, pointer);
    }

    fn inside(&mut self, owner: Option<&String>, part: &str, schema: &Schema, pointer: &str) {
        match &schema.kind {
            SchemaKind::List(inner) | SchemaKind::Map(inner) => {
                self.schema(owner, part, inner, &format!("{pointer}/*"))
            }
            SchemaKind::Object(fields) => {
                fields.iter().for_each(|field| self.schema(owner, part, &field.schema, &join(pointer, &field.name)));
            }
            SchemaKind::Union(variants) => {
                for (index, variant) in variants.iter().enumerate() {
                    self.schema(owner, part, variant, &format!("{pointer}/{}", index + 1));
                }
            }
            _ => {}
        }
    }

    fn add(&mut self, name: String, place: Place) {
        self.places.entry(name).or_default().push(place);
    }
}

/// The named error in a response, and the place that its fields make.
fn error(api: &Api, content: &Content) -> Option<(String, String)> {
    let SchemaKind::Named(name) = &content.schema.kind else { return None };
    let SchemaKind::Object(fields) = &api.resolve(&content.schema).kind else { return None };
    let names: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
    Some((name.clone(), format!("{ERROR}{}", names.join(" "))))
}
