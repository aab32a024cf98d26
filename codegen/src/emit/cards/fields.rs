//! The fields of a card as schemas.

use serde_json::Value;

use super::json::{Json, Object};
use super::json_schema::{SchemaWriter, of_type, text};
use super::resolve::find;
use crate::model::{
    Api, Binding, BoundCard, BoundField, CardField, CardType, Choice, Condition, Format, Schema, SchemaKind, Section,
};

/// The fields of a card as schemas.
pub(super) struct Fields<'a> {
    pub(super) api: &'a Api,
    pub(super) card: &'a BoundCard,
    /// The named types that the schemas refer to.
    pub(super) writer: SchemaWriter<'a>,
    /// Whether the card returns the status, so that it has a result even if the request failed.
    reports_failure: bool,
    /// Whether a field of a list's elements stands for all of them: the card has no option to read a single record.
    shows_each: bool,
}

/// A field as a schema.
pub(super) struct FieldSchema<'a> {
    pub(super) field: &'a CardField,
    pub(super) schema: Object,
    /// Whether the API requires it, or always returns it.
    pub(super) always: bool,
}

impl<'a> Fields<'a> {
    pub(super) fn new(api: &'a Api, card: &'a BoundCard) -> Self {
        let reports_failure = card.fields.iter().any(|bound| bound.binding == Binding::Status);
        let shows_each = card.fields.iter().all(|bound| bound.binding != Binding::Paging);
        Self { api, card, writer: SchemaWriter::new(api), reports_failure, shows_each }
    }

    /// Every field of a section.
    pub(super) fn of(&mut self, section: Section) -> Vec<FieldSchema<'a>> {
        let card = self.card;
        let bindings = card.fields.iter().filter(|bound| bound.section == section);
        bindings.filter_map(|bound| Some(self.field(card.card.section(section).get(bound.index)?, bound))).collect()
    }

    /// The type in the API if the field is bound to one, or else the card's.
    fn field(&mut self, field: &'a CardField, bound: &BoundField) -> FieldSchema<'a> {
        let api_field = find(self.api, self.card, &bound.binding);
        let described =
            api_field.filter(|api_field| !matches!(self.api.resolve(api_field.schema).kind, SchemaKind::Any));
        let shape = match (&bound.binding, described) {
            _ if !field.choices.is_empty() => {
                choices(&field.choices, described.map(|api_field| self.api.resolve(api_field.schema)))
            }
            (Binding::Status, _) => {
                of_type("integer").with("minimum", 100).with("maximum", 599).with("examples", vec![Json::from(200)])
            }
            (Binding::Count, _) => of_type("integer").with("minimum", 0),
            (_, Some(api_field)) => {
                let each = self.shows_each && matches!(bound.binding, Binding::Response { .. });
                let many = api_field.in_list && (each || field.type_ == CardType::List);
                let is_list = !each && matches!(self.api.resolve(api_field.schema).kind, SchemaKind::List(_));
                let shape = self.writer.undescribed(api_field.schema);
                let shape = if many && !is_list { of_type("array").with("items", shape) } else { shape };
                let most = self.max_records(field).filter(|_| (many || is_list) && shape.get("maxItems").is_none());
                shape.with_some("maxItems", most)
            }
            // The body can be any JSON, whatever type the card gives it: many responses are lists.
            (Binding::Connector { concept, .. }, None) if concept.is_body() => Object::new(),
            (_, None) => card_type(&field.type_),
        };
        let always = match bound.binding {
            Binding::Status | Binding::Count => true,
            Binding::Response { .. } if self.reports_failure => false,
            _ => api_field.is_some_and(|api_field| api_field.always && !api_field.in_list),
        };
        FieldSchema { field, schema: titled(field).and(shape), always }
    }

    /// The most records that an output holds: as many as the choice reads that shows it. A list within a single record has no
    /// such limit.
    fn max_records(&self, field: &CardField) -> Option<u64> {
        let (option, value) = chosen(&self.card.card.options, field.when.as_ref()?)?;
        let paging = self.bound(Section::Options, option).is_some_and(|bound| bound.binding == Binding::Paging);
        value.parse().ok().filter(|most| paging && *most > 1)
    }

    /// The stored value of a choice: a string, or a Boolean if the API has one.
    pub(super) fn stored(&self, section: Section, key: &str, value: &str) -> Json {
        let api_field = self.bound(section, key).and_then(|bound| find(self.api, self.card, &bound.binding));
        stored(value, api_field.map(|api_field| self.api.resolve(api_field.schema))).into()
    }

    /// The key of each input that is sent in the body, with its pointer.
    pub(super) fn body_inputs(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let card = self.card;
        card.fields.iter().filter(|bound| bound.section == Section::Inputs).filter_map(|bound| match &bound.binding {
            Binding::Body { pointer } => {
                let field = card.card.section(bound.section).get(bound.index)?;
                Some((field.key.as_str(), pointer.as_str()))
            }
            _ => None,
        })
    }

    fn bound(&self, section: Section, key: &str) -> Option<&'a BoundField> {
        let card = self.card;
        let fields = card.card.section(section);
        let own = |bound: &&BoundField| {
            bound.section == section && fields.get(bound.index).is_some_and(|field| field.key == key)
        };
        card.fields.iter().find(own)
    }
}

fn titled(field: &CardField) -> Object {
    Object::new()
        .with("title", field.label.as_str())
        .with_some("description", Some(field.description.as_str()).filter(|text| !text.is_empty()))
        .with_some("x-kandji-required-when", field.required_when.as_deref())
}

/// Values with their labels: users see the label, and the value is stored.
fn choices(choices: &[Choice], api_field: Option<&Schema>) -> Object {
    let choice = |choice: &Choice| {
        Json::from(Object::new().with("const", stored(&choice.value, api_field)).with("title", choice.label.as_str()))
    };
    Object::new().with("oneOf", choices.iter().map(choice).collect::<Vec<_>>())
}

/// The value of a choice as JSON, in the type of the API field. It is a string if that type is unknown.
pub(super) fn stored(value: &str, api_field: Option<&Schema>) -> Value {
    match (api_field.map(|schema| &schema.kind), value) {
        (Some(SchemaKind::Boolean), "true") => true.into(),
        (Some(SchemaKind::Boolean), "false") => false.into(),
        _ => value.into(),
    }
}

/// The type that the card document names.
fn card_type(type_: &CardType) -> Object {
    match type_ {
        CardType::String | CardType::Dropdown => of_type("string"),
        CardType::Number => of_type("number"),
        CardType::Boolean => of_type("boolean"),
        CardType::Date => text(Format::DateTime),
        CardType::Object => of_type("object"),
        CardType::List => of_type("array"),
        CardType::Other(_) | CardType::Missing => Object::new(),
    }
}

/// An object of fields.
pub(super) fn object(fields: Vec<FieldSchema<'_>>, required: Vec<Json>) -> Object {
    let properties: Object = fields.into_iter().map(|field| (field.field.key.clone(), field.schema.into())).collect();
    of_type("object").with("properties", properties).with_list("required", required)
}

/// The option's key and the choice's value of a condition, if the card has such a choice.
pub(super) fn chosen<'a>(options: &'a [CardField], when: &Condition) -> Option<(&'a str, &'a str)> {
    let option = options.iter().find(|option| option.label == when.option)?;
    let choice = option.choices.iter().find(|choice| choice.label == when.choice)?;
    Some((&option.key, &choice.value))
}
