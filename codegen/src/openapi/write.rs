//! Writes the model as an OpenAPI 3.0.3 document.
//!
//! The model is serialized in place: each part has a view that writes its keys in a fixed, natural order, so the same
//! model gives the same bytes and nothing is copied.

mod content;
mod example;
mod extensions;
mod form;
mod keys;
mod limits;
mod map;
mod operation;
mod others;
mod parameter;
mod schema;
mod security;
mod server;

use serde::{Serialize, Serializer};
use serde_json::Value;

pub(crate) use example::count as count_examples;

use crate::examples::Examples;
use crate::model::{Api, Contact, Group, License};
use keys::Keys;
use map::{Entries, View, object};
use operation::Paths;
use others::Form;
use schema::SchemaView;
use security::security_schemes;
use server::ServerView;

/// The model as an OpenAPI 3.0.3 document with sorted keys, valid whatever text the model contains.
#[must_use]
pub fn write(api: &Api) -> Value {
    serde_json::to_value(Document::of(api)).unwrap_or_default()
}

/// The model as OpenAPI 3.0.3 in JSON for other generators, with keys in natural order. What other generators do not
/// understand is one of our extensions there.
#[must_use]
pub fn to_json(api: &Api) -> String {
    to_json_with(api, &Examples::default())
}

/// The same with examples of parameters, requests and successes.
#[must_use]
pub fn to_json_with(api: &Api, examples: &Examples) -> String {
    let document = Document { api, keys: Keys::for_others(api, examples) };
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
            map.entry("paths", &Paths { keys: &self.keys })?;
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
            map.some("description", self.0.description.as_ref())?;
            map.some("contact", self.0.contact.as_ref().map(ContactView))?;
            map.some("license", self.0.license.as_ref().map(LicenseView))
        })
    }
}

struct ContactView<'a>(&'a Contact);

impl Serialize for ContactView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| {
            map.some("name", self.0.name.as_ref())?;
            map.some("url", self.0.url.as_ref())?;
            map.some("email", self.0.email.as_ref())
        })
    }
}

struct LicenseView<'a>(&'a License);

impl Serialize for LicenseView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| {
            map.entry("name", &self.0.name)?;
            map.some("url", self.0.url.as_ref())
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
        let form = |name: &str| self.keys.plan.as_ref().map_or(Some(Form::Precise), |plan| plan.form(name));
        let types = || self.api.types.iter().map(|(name, definition)| (name.as_str(), &definition.schema));
        let shown = types().filter_map(|(name, schema)| {
            let view = SchemaView::component(name, schema, self.keys, form(name)?);
            Some((self.keys.component(name), view))
        });
        let hidden = types().filter(|(name, _)| form(name).is_none());
        let hidden =
            hidden.map(|(name, schema)| (self.keys.component(name), SchemaView::new(schema, self.keys, Form::Precise)));
        let any = |shown: bool| types().any(|(name, _)| form(name).is_some() == shown);
        object(to, |map| {
            map.some("schemas", any(true).then(|| View::map(shown)))?;
            map.some("x-kandji-schemas", any(false).then(|| View::map(hidden)))?;
            map.some("securitySchemes", security_schemes(&self.api.security))
        })
    }
}

#[cfg(test)]
mod tests;
