//! The invocation of a card: its options and its inputs.

use std::collections::{BTreeMap, BTreeSet};

use super::fields::{FieldSchema, Fields, chosen, object};
use super::json::{Json, Object};
use super::json_schema::{any_of, of_type, reference};
use super::resolve;
use crate::model::{Alternative, Section, Slugs};

/// The name of the definition.
pub(super) const NAME: &str = "invocation";

/// The schema of an invocation: `{"options": {…}, "inputs": {…}}`, since both may have the same key.
pub(super) fn schema(fields: &mut Fields<'_>) -> Object {
    let sole_operation = fields.card.operations.len() == 1;
    let card = &fields.card.card;
    let mut properties = Object::new();
    let mut needed = Vec::new();
    let mut conditions = Vec::new();
    for section in [Section::Options, Section::Inputs] {
        let parts = fields.of(section);
        let (always, sometimes) = required(&parts, sole_operation);
        conditions.extend(conditional(fields, section, &parts, &sometimes));
        needed.extend((!always.is_empty()).then(|| Json::from(section.as_str())));
        let dependent = (section == Section::Inputs).then(|| dependent_required(fields, &always)).flatten();
        let schema = object(parts, always).with_some("dependentRequired", dependent);
        properties = properties.with(section.as_str(), schema.with("additionalProperties", false));
    }
    conditions.extend(at_least_one(&fields.card.at_least_one));
    Object::new()
        .with("title", format!("{}: invocation", card.title))
        .and(of_type("object"))
        .with("properties", properties)
        .with_list("required", needed)
        .with("additionalProperties", false)
        .with_list("allOf", conditions)
}

/// The keys of fields that are always required, and of those that are required when a choice shows them.
///
/// The marks of the card count, and what its only operation requires. Of several operations, one may not require it.
fn required<'a>(parts: &[FieldSchema<'a>], sole_operation: bool) -> (Vec<Json>, BTreeSet<&'a str>) {
    let marked = |part: &&FieldSchema<'_>| part.field.required && part.field.required_when.is_none();
    let needed = parts.iter().filter(|part| marked(part) || (sole_operation && part.always));
    let (always, sometimes): (Vec<_>, Vec<_>) = needed.map(|part| part.field).partition(|field| field.when.is_none());
    let keys = always.into_iter().map(|field| Json::from(field.key.as_str())).collect();
    (keys, sometimes.into_iter().map(|field| field.key.as_str()).collect())
}

/// The inputs that an input requires, because the object that contains it requires them.
fn dependent_required(fields: &Fields<'_>, always: &[Json]) -> Option<Object> {
    let inputs: Vec<(&str, &str)> = fields.body_inputs().collect();
    let companions = |pointer: &str| -> Vec<Json> {
        let required = resolve::companions(fields.api, fields.card, pointer);
        let keys = inputs.iter().filter(|(_, pointer)| required.iter().any(|required| required == pointer));
        keys.map(|(key, _)| Json::from(*key)).filter(|key| !always.contains(key)).collect()
    };
    let all = inputs.iter().map(|(key, pointer)| ((*key).to_owned(), companions(pointer)));
    let dependent: Object = all.filter(|(_, keys)| !keys.is_empty()).map(|(key, keys)| (key, keys.into())).collect();
    if dependent == Object::default() { None } else { Some(dependent) }
}

/// Requires that at least one of several inputs is given, or cleared by its option.
fn at_least_one(alternatives: &[Alternative]) -> Option<Json> {
    let blank = vec![Json::from(""), Json::Value(serde_json::Value::Null)];
    let given = Object::new().with("not", Object::new().with("enum", blank));
    let ways = alternatives.iter().flat_map(|alternative| {
        let cleared = Object::new().with("const", true);
        let clear = alternative.clear.as_deref().map(|option| has_part(Section::Options, option, cleared));
        [Some(has_part(Section::Inputs, &alternative.input, given.clone())), clear]
    });
    let ways: Vec<Object> = ways.flatten().collect();
    (!ways.is_empty()).then(|| any_of(ways).into())
}

/// Is valid for invocations that have a field that is valid for `rule`.
fn has_part(section: Section, key: &str, rule: Object) -> Object {
    let has = |key: &str, rule: Object| {
        Object::new().with("properties", Object::new().with(key, rule)).with("required", vec![Json::from(key)])
    };
    has(section.as_str(), has(key, rule))
}

/// The invocations for each platform on which some input is required. An invocation itself does not name its platform.
pub(super) fn by_platform(fields: &Fields<'_>) -> Object {
    let inputs = &fields.card.card.inputs;
    let mut by_platform: BTreeMap<&str, Vec<Json>> = BTreeMap::new();
    for input in inputs.iter().filter(|input| input.required) {
        let platforms = input.required_when.iter().flat_map(|when| when.split(['/', ',']));
        for platform in platforms.map(str::trim).filter(|platform| !platform.is_empty()) {
            by_platform.entry(platform).or_default().push(input.key.as_str().into());
        }
    }
    let mut names = Slugs::default();
    let definition = |(platform, keys): (&str, Vec<Json>)| {
        let needed = Object::new().with("required", keys);
        let schema = Object::new()
            .with("title", format!("{}: invocation for {platform}", fields.card.card.title))
            .with("allOf", vec![Json::from(reference(NAME))])
            .with("properties", Object::new().with(Section::Inputs.as_str(), needed));
        (format!("{NAME}-for-{}", names.unique(platform, "platform")), Json::from(schema))
    };
    by_platform.into_iter().map(definition).collect()
}

/// Fields that a choice shows: required if they are shown, and absent otherwise.
fn conditional(
    fields: &Fields<'_>,
    section: Section,
    parts: &[FieldSchema<'_>],
    required: &BTreeSet<&str>,
) -> Vec<Json> {
    let mut by_choice: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for part in parts {
        if let Some(choice) = part.field.when.as_ref().and_then(|when| chosen(&fields.card.card.options, when)) {
            by_choice.entry(choice).or_default().push(&part.field.key);
        }
    }
    let rule = |((option, value), keys): ((&str, &str), Vec<&str>)| {
        let needed: Vec<Json> = keys.iter().filter(|key| required.contains(*key)).map(|key| Json::from(*key)).collect();
        let absent: Object = keys.iter().map(|key| ((*key).to_owned(), Json::from(false))).collect();
        let within = |rule: Object| Object::new().with("properties", Object::new().with(section.as_str(), rule));
        Json::from(
            Object::new()
                .with("if", is_chosen(option, fields.stored(Section::Options, option, value)))
                .with("then", within(Object::new().with_list("required", needed)))
                .with("else", within(Object::new().with("properties", absent))),
        )
    };
    by_choice.into_iter().map(rule).collect()
}

/// Is valid for invocations with this choice.
pub(super) fn is_chosen(option: &str, value: Json) -> Object {
    has_part(Section::Options, option, Object::new().with("const", value))
}
