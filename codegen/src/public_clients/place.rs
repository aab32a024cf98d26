//! What of the API a fact is about.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::join;
use crate::model::{Api, Operation, Schema, SchemaKind};
use crate::provenance::{Found, Part, Place, each};
use crate::source::Span;

/// The name of the API as a whole.
const API: &str = "API";

/// A place as the register has it: `API`, an operation, a type, or a place of one of these: `listDevices 200 /*/tags`,
/// `listDevices query limit`, `Device /tags`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceOf {
    /// How it is written.
    pub text: String,
    /// Where it is written.
    pub span: Span,
}

impl PlaceOf {
    /// The operation or type, and the place in it.
    #[must_use]
    pub fn parts(&self) -> (&str, &str) {
        self.text.split_once(' ').unwrap_or((&self.text, ""))
    }
}

/// A place of the API, however it is written: a field of a type is one place, whichever operations have it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Api,
    Operation(String),
    /// A place that is in no type.
    Value(String, Place),
    /// A type and the pointer into it.
    Type(String, String),
}

/// Every place of an API that a fact can be about, with what it has as documentation text.
#[derive(Clone, Debug, Default)]
pub struct Places {
    known: BTreeMap<String, (Key, Option<String>)>,
}

impl Places {
    /// The places of an API.
    #[must_use]
    pub fn of(api: &Api) -> Self {
        let mut places = Self::default();
        places.add(API.to_owned(), Key::Api, api.description.as_deref());
        for operation in &api.operations {
            let id = &operation.id;
            places.add(id.clone(), Key::Operation(id.clone()), operation.description.as_deref());
            each(api, operation, &mut |found| {
                let description = description(&found, operation, api).map(str::to_owned);
                places.add(format!("{id} {}", found.place), key(&found, id), description.as_deref());
            });
        }
        for (name, definition) in &api.types {
            places.add(name.clone(), Key::Type(name.clone(), String::new()), definition.schema.description.as_deref());
            places.fields(name, "", &definition.schema);
        }
        places
    }

    fn fields(&mut self, name: &str, pointer: &str, schema: &Schema) {
        let inner: Vec<(&str, &Schema)> = match &schema.kind {
            SchemaKind::Object(fields) => fields.iter().map(|field| (field.name.as_str(), &field.schema)).collect(),
            SchemaKind::List(inner) | SchemaKind::Map(inner) => vec![("*", inner)],
            _ => Vec::new(),
        };
        for (token, schema) in inner {
            let pointer = join(pointer, token);
            let key = Key::Type(name.to_owned(), pointer.clone());
            self.add(format!("{name} {pointer}"), key, schema.description.as_deref());
            self.fields(name, &pointer, schema);
        }
    }

    fn add(&mut self, text: String, key: Key, description: Option<&str>) {
        self.known.entry(text).or_insert_with(|| (key, description.map(str::to_owned)));
    }

    /// Whether there is such a place.
    #[must_use]
    pub fn has(&self, place: &PlaceOf) -> bool {
        self.known.contains_key(&place.text)
    }

    /// Whether a place has documentation text.
    #[must_use]
    pub fn is_described(&self, place: &PlaceOf) -> bool {
        self.known.get(&place.text).is_some_and(|(_, text)| text.as_ref().is_some_and(|text| !text.trim().is_empty()))
    }

    /// How places are written.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.known.keys().map(String::as_str)
    }

    fn key(&self, text: &str) -> Option<&Key> {
        self.known.get(text).map(|(key, _)| key)
    }
}

fn key(found: &Found<'_>, id: &str) -> Key {
    match &found.defined {
        Some((name, pointer)) => Key::Type((*name).to_owned(), pointer.clone()),
        None => Key::Value(id.to_owned(), found.place.clone()),
    }
}

fn description<'a>(found: &Found<'a>, operation: &'a Operation, api: &'a Api) -> Option<&'a str> {
    let own = found.schema.description.as_deref();
    match &found.place.part {
        Part::Parameter(location, name) if found.place.pointer.is_empty() => {
            let is_it = |one: &&crate::model::Parameter| one.location == *location && one.name == *name;
            operation.parameters.iter().find(is_it)?.description.as_deref().or(own)
        }
        _ => own.or_else(|| api.resolve(found.schema).description.as_deref()),
    }
}

/// Which facts are about which places.
#[derive(Clone, Debug, Default)]
pub(crate) struct Concerned {
    by_place: BTreeMap<Key, BTreeSet<String>>,
    by_name: BTreeMap<String, BTreeSet<String>>,
}

impl Concerned {
    /// Notes that a fact is about a place.
    pub(super) fn add(&mut self, place: &PlaceOf, fact: &str, places: &Places) {
        let (name, _) = place.parts();
        self.by_name.entry(name.to_owned()).or_default().insert(fact.to_owned());
        if let Some(key) = places.key(&place.text) {
            self.by_place.entry(key.clone()).or_default().insert(fact.to_owned());
            if let Key::Type(name, _) = key {
                self.by_name.entry(name.clone()).or_default().insert(fact.to_owned());
            }
        }
    }

    /// The ids of the facts about a place of an operation, including those about the field of the type that defines it.
    pub(super) fn at(&self, operation: &str, found: &Found<'_>) -> impl Iterator<Item = &str> {
        self.by_place.get(&key(found, operation)).into_iter().flatten().map(String::as_str)
    }

    /// The ids of the facts about a field of a type.
    pub(super) fn in_type(&self, name: &str, pointer: &str) -> impl Iterator<Item = &str> {
        let key = Key::Type(name.to_owned(), pointer.to_owned());
        self.by_place.get(&key).into_iter().flatten().map(String::as_str)
    }

    /// The ids of the facts about an operation, a type, `API`, or anything of it.
    pub(super) fn about(&self, name: &str) -> impl Iterator<Item = &str> {
        self.by_name.get(name).into_iter().flatten().map(String::as_str)
    }
}
