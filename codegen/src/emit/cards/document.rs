//! The schema document of a card.

use super::example;
use super::fields::Fields;
use super::invocation;
use super::json::Object;
use super::json_schema::{of_type, reference};
use super::result;
use crate::model::{Api, BoundCard};

/// The schema of an exchange: an invocation with its result. Each of the two is also defined by itself.
///
/// The result depends on the options of the invocation, so the exchange says more than its parts.
pub(super) fn schema(api: &Api, card: &BoundCard) -> Object {
    let mut fields = Fields::new(api, card);
    let invocation = invocation::schema(&mut fields);
    let result = result::schema(&mut fields);
    let parts =
        Object::new().with(invocation::NAME, reference(invocation::NAME)).with(result::NAME, reference(result::NAME));
    let parts_defined = Object::new().with(invocation::NAME, invocation).and(invocation::by_platform(&fields));
    let mut definitions = parts_defined.and(result.definitions).and(fields.writer.definitions());
    let examples = example::add(&mut definitions, &card.card, &result.variants);
    let description = Some(card.card.description.as_str()).filter(|text| !text.is_empty());
    Object::new()
        .with("$schema", "https://json-schema.org/draft/2020-12/schema")
        .with("$id", format!("urn:kandji:card:{}", card.card.slug))
        .with("title", card.card.title.as_str())
        .with_some("description", description)
        .and(of_type("object"))
        .with("properties", parts)
        .with("additionalProperties", false)
        .with_list("allOf", result.conditions)
        .with("examples", examples)
        .with("$defs", definitions)
}
