//! What a card is called with: its options and its inputs.

use std::collections::{BTreeMap, BTreeSet};

use super::json::{Json, Object};
use super::schema::{FieldSchema, Fields, object};
use super::shape::of_type;
use crate::model::{CardField, Condition, Section};

/// The schema of an invocation: `{"options": {…}, "inputs": {…}}`, for a key may stand in both.
pub(super) fn schema(fields: &mut Fields<'_>) -> Object {
    let sole_operation = fields.card.operations.len() == 1;
    let card = &fields.card.card;
    let mut properties = Object::new();
    let mut needed = Vec::new();
    let mut conditions = Vec::new();
    for section in [Section::Options, Section::Inputs] {
        let parts = fields.of(section);
        let (always, sometimes) = required(&parts, sole_operation);
        conditions.extend(conditional(&card.options, section, &parts, &sometimes));
        needed.extend((!always.is_empty()).then(|| Json::from(section.as_str())));
        properties = properties.with(section.as_str(), object(parts, always).with("additionalProperties", false));
    }
    Object::new()
        .with("title", format!("{}: invocation", card.title))
        .and(of_type("object"))
        .with("properties", properties)
        .with_list("required", needed)
        .with("additionalProperties", false)
        .with_list("allOf", conditions)
}

/// The keys of fields that are always needed, and of those that are needed when a choice makes them appear.
///
/// A card's mark counts, and what the only operation behind it asks for: with several, one may do without.
fn required<'a>(parts: &[FieldSchema<'a>], sole_operation: bool) -> (Vec<Json>, BTreeSet<&'a str>) {
    let marked = |part: &&FieldSchema<'_>| part.field.required && part.field.required_when.is_none();
    let needed = parts.iter().filter(|part| marked(part) || (sole_operation && part.always));
    let (always, sometimes): (Vec<_>, Vec<_>) = needed.map(|part| part.field).partition(|field| field.when.is_none());
    let keys = always.into_iter().map(|field| Json::from(field.key.as_str())).collect();
    (keys, sometimes.into_iter().map(|field| field.key.as_str()).collect())
}

/// Fields that a choice makes appear: needed if it was made, and absent if not.
fn conditional(
    options: &[CardField],
    section: Section,
    parts: &[FieldSchema<'_>],
    required: &BTreeSet<&str>,
) -> Vec<Json> {
    let mut by_choice: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for part in parts {
        if let Some(choice) = part.field.when.as_ref().and_then(|when| chosen(options, when)) {
            by_choice.entry(choice).or_default().push(&part.field.key);
        }
    }
    let rule = |((option, value), keys): ((&str, &str), Vec<&str>)| {
        let needed: Vec<Json> = keys.iter().filter(|key| required.contains(*key)).map(|key| Json::from(*key)).collect();
        let absent: Object = keys.iter().map(|key| ((*key).to_owned(), Json::from(false))).collect();
        let within = |rule: Object| Object::new().with("properties", Object::new().with(section.as_str(), rule));
        Json::from(
            Object::new()
                .with("if", is_chosen(option, value))
                .with("then", within(Object::new().with_list("required", needed)))
                .with("else", within(Object::new().with("properties", absent))),
        )
    };
    by_choice.into_iter().map(rule).collect()
}

/// The option's key and the choice's value of a condition; none if the card has no such choice.
pub(super) fn chosen<'a>(options: &'a [CardField], when: &Condition) -> Option<(&'a str, &'a str)> {
    let option = options.iter().find(|option| option.label == when.option)?;
    let choice = option.choices.iter().find(|choice| choice.label == when.choice)?;
    Some((&option.key, &choice.value))
}

/// Holds for invocations with this choice.
pub(super) fn is_chosen(option: &str, value: &str) -> Object {
    let has = |key: &str, schema: Object| {
        Object::new().with("properties", Object::new().with(key, schema)).with("required", vec![Json::from(key)])
    };
    has(Section::Options.as_str(), has(option, Object::new().with("const", value)))
}
