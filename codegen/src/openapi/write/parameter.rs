//! Parameters.

use serde::{Serialize, Serializer};
use serde_json::Value;

use super::content::MediaView;
use super::keys::Keys;
use super::map::{Entries, View, object};
use super::others::Form;
use super::schema::{SchemaView, SeparatedView};
use crate::model::{FilterColumns, Joined, Notation, Parameter, ParameterIn, SchemaKind, Style};

/// Writes a parameter.
pub(super) struct ParameterView<'a> {
    pub(super) parameter: &'a Parameter,
    /// What it is given in an example.
    pub(super) example: Option<Value>,
    pub(super) keys: &'a Keys<'a>,
}

/// `x-kandji-filter`.
struct FilterView<'a>(&'a FilterColumns);

impl Serialize for FilterView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            FilterColumns::All => to.serialize_bool(true),
            FilterColumns::Only(columns) => object(to, |map| map.entry("only", columns)),
            FilterColumns::Except(columns) => object(to, |map| map.entry("except", columns)),
        }
    }
}

/// The schema of any string.
struct AnyText;

impl Serialize for AnyText {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| map.entry("type", "string"))
    }
}

impl Serialize for ParameterView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let parameter = self.parameter;
        let schema = SchemaView::new(&parameter.schema, self.keys, Form::Sent);
        object(to, |map| {
            map.entry("name", &parameter.name)?;
            map.entry("in", parameter.location.as_str())?;
            map.flag("required", parameter.required || parameter.location == ParameterIn::Path)?;
            map.some("description", parameter.description.as_ref())?;
            map.flag("deprecated", parameter.deprecated)?;
            map.some("x-kandji-filter", parameter.filter.as_ref().map(FilterView))?;
            let joined = match &parameter.notation {
                // Others send text in a parameter as it is, and leave JSON to the caller.
                Notation::Content(media_type) if self.keys.plan.is_some() => {
                    map.entry("schema", &AnyText)?;
                    let content = View::map(std::iter::once((media_type, MediaView(schema.precise()))));
                    map.some("example", self.example.as_ref())?;
                    return map.entry("x-kandji-content", &content);
                }
                Notation::Content(media_type) => {
                    return map.entry("content", &View::map(std::iter::once((media_type, MediaView(schema)))));
                }
                Notation::Joined(joined) => joined,
            };
            map.flag("allowEmptyValue", joined.allow_empty)?;
            self.style(joined, map)?;
            match &parameter.schema.kind {
                SchemaKind::List(items) if !joined.explode && parameter.location == ParameterIn::Query => {
                    map.entry("schema", &SeparatedView { list: schema, items })?;
                }
                _ => map.entry("schema", &schema)?,
            }
            map.some("example", self.example.as_ref())
        })
    }
}

impl ParameterView<'_> {
    /// The keys that say how parts are joined, where they are not the default ones or could be mistaken.
    fn style<M: Entries>(&self, joined: &Joined, map: &mut M) -> Result<(), M::Error> {
        let has_parts = !self.keys.api.resolve(&self.parameter.schema).kind.is_scalar();
        let place = self.parameter.location;
        let is_usual = joined.style == Style::default_of(place);
        let may_surprise = has_parts && place == ParameterIn::Query;
        map.some("style", (!is_usual || may_surprise).then_some(joined.style.as_str()))?;
        let explodes = joined.style.explodes();
        map.some("explode", (has_parts && (may_surprise || joined.explode != explodes)).then_some(joined.explode))?;
        map.flag("allowReserved", joined.allow_reserved)
    }
}
