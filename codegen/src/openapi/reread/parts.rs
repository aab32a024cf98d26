//! Reads an OpenAPI document with `openapiv3`, one part at a time. The whole of it would take more memory than anything
//! else in a run.

use std::fmt;

use openapiv3::{OpenAPI, PathItem, ReferenceOr, Schema};
use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde_json::{Error, Map, Value};

/// A part of a document.
pub(super) enum Part {
    /// What is at a path.
    Path(Box<ReferenceOr<PathItem>>),
    /// A schema of the components, with its name.
    Schema(String, Box<ReferenceOr<Schema>>),
    /// The document without paths and schemas.
    Rest(Box<OpenAPI>),
}

/// Passes on each part of a document; the rest comes last.
pub(super) fn each(text: &str, take: &mut dyn FnMut(Part)) -> Result<(), Error> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let rest = Object { kind: Kind::Document, take }.deserialize(&mut reader)?;
    reader.end()?;
    take(Part::Rest(serde_json::from_value(rest)?));
    Ok(())
}

#[derive(Clone, Copy)]
enum Kind {
    Document,
    Paths,
    Components,
    Schemas,
}

/// An object that is about to be read. Its value is what is left without the parts in it.
struct Object<'t> {
    kind: Kind,
    take: &'t mut dyn FnMut(Part),
}

impl<'de> DeserializeSeed<'de> for Object<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        reader.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Object<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut rest = Map::new();
        while let Some(key) = map.next_key::<String>()? {
            let inner = match (self.kind, key.as_str()) {
                (Kind::Document, "paths") => Kind::Paths,
                (Kind::Document, "components") => Kind::Components,
                (Kind::Components, "schemas") => Kind::Schemas,
                (Kind::Paths, path) if path.starts_with('/') => {
                    (self.take)(Part::Path(map.next_value()?));
                    continue;
                }
                (Kind::Schemas, _) => {
                    (self.take)(Part::Schema(key, map.next_value()?));
                    continue;
                }
                _ => {
                    rest.insert(key, map.next_value()?);
                    continue;
                }
            };
            rest.insert(key, map.next_value_seed(Object { kind: inner, take: &mut *self.take })?);
        }
        Ok(Value::Object(rest))
    }
}
