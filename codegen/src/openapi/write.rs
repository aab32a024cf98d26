//! Writes the model as an OpenAPI 3.0.3 document.
//!
//! The model is serialized in place: each part has a view that writes its keys in a fixed, natural order, so the same
//! model gives the same bytes and nothing is copied.

mod content;
mod keys;
mod map;
mod operation;
mod parameter;
mod schema;
mod security;
mod server;

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::model::{Api, Group};
use keys::Keys;
use map::{Entries, View, object};
use operation::Paths;
use schema::SchemaView;
use security::security_schemes;
use server::ServerView;

/// The model as an OpenAPI 3.0.3 document with sorted keys, valid whatever text the model contains.
#[must_use]
pub fn write(api: &Api) -> Value {
    serde_json::to_value(Document::of(api)).unwrap_or_default()
}

/// The model as OpenAPI 3.0.3 in JSON for other generators, with keys in natural order. Whatever generators are known not
/// to support is one of our extensions there.
#[must_use]
pub fn to_json(api: &Api) -> String {
    let mut document = Document::of(api);
    document.keys.joins_texts = true;
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

/// The model as OpenAPI 3.0.3 in YAML, with keys in natural order.
#[must_use]
pub fn to_yaml(api: &Api) -> String {
    serde_yaml::to_string(&Document::of(api)).unwrap_or_default()
}

struct Document<'a> {
    api: &'a Api,
    keys: Keys<'a>,
}

impl<'a> Document<'a> {
    fn of(api: &'a Api) -> Self {
        Self { api, keys: Keys::of(api) }
    }
}

impl Serialize for Document<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| {
            map.entry("openapi", "3.0.3")?;
            map.entry("info", &Info(self.api))?;
            map.unless_empty("servers", &self.api.servers, ServerView)?;
            map.entry("security", &self.api.security.required)?;
            map.unless_empty("tags", self.keys.groups(self.api), GroupView)?;
            map.entry("paths", &Paths { api: self.api, keys: &self.keys })?;
            map.entry("components", &Components { api: self.api, keys: &self.keys })
        })
    }
}

/// The name, version and purpose of the API.
struct Info<'a>(&'a Api);

impl Serialize for Info<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| {
            map.entry("title", &self.0.title)?;
            map.entry("version", &self.0.version)?;
            map.some("description", self.0.description.as_ref())
        })
    }
}

struct GroupView<'a>(&'a Group);

impl Serialize for GroupView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| {
            map.entry("name", &self.0.name)?;
            map.some("description", self.0.description.as_ref())?;
            map.some("x-kandji-name", self.0.client_name.as_ref())
        })
    }
}

struct Components<'a> {
    api: &'a Api,
    keys: &'a Keys<'a>,
}

impl Serialize for Components<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let view = |name, schema| (self.keys.component(name), SchemaView { schema, keys: self.keys });
        let schemas = self.api.types.iter().map(|(name, definition)| view(name.as_str(), &definition.schema));
        object(to, |map| {
            map.some("schemas", (!self.api.types.is_empty()).then(|| View::map(schemas)))?;
            map.some("securitySchemes", security_schemes(&self.api.security))
        })
    }
}

#[cfg(test)]
mod tests;
