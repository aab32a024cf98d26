//! Writes the model as an OpenAPI 3.0.3 document.
//!
//! The model is serialized in place: each part has a view that writes its keys in a fixed, natural order, so the same
//! model gives the same bytes and nothing is copied.

mod keys;
mod map;
mod operation;
mod schema;

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::model::{Api, Group, Server, ServerVariable};
use keys::Keys;
use map::{Entries, View, object};
use operation::Paths;
use schema::SchemaView;

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
            map.entry("security", &[Bearer])?;
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

struct ServerView<'a>(&'a Server);

impl Serialize for ServerView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let variables = self.0.variables.iter().map(|(name, variable)| (name, VariableView(variable)));
        object(to, |map| {
            map.entry("url", &self.0.url)?;
            map.some("description", self.0.description.as_ref())?;
            map.some("variables", (!self.0.variables.is_empty()).then(|| View::map(variables)))
        })
    }
}

struct VariableView<'a>(&'a ServerVariable);

impl Serialize for VariableView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| {
            map.entry("default", &self.0.default)?;
            map.some("description", self.0.description.as_ref())
        })
    }
}

/// The requirement that every request carries the API token.
struct Bearer;

impl Serialize for Bearer {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let no_scopes: [&str; 0] = [];
        object(to, |map| map.entry("bearer", &no_scopes))
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
            map.entry("securitySchemes", &SecuritySchemes)
        })
    }
}

struct SecuritySchemes;

impl Serialize for SecuritySchemes {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let scheme = View::map([("type", "http"), ("scheme", "bearer")].into_iter());
        object(to, |map| map.entry("bearer", &scheme))
    }
}

#[cfg(test)]
mod tests;
