//! Examples of invocations and results, made from the schemas themselves: they are valid and contain nobody's data.

use std::cell::Cell;
use std::collections::BTreeSet;

use super::fields::chosen;
use super::invocation;
use super::json::{Json, Object};
use super::result::{self, Variant};
use crate::model::{Card, Section};
use crate::text::split;

/// The deepest optional value and the deepest required value of an example.
const MAX_DEPTH: usize = 6;
const MAX_DEPTH_REQUIRED: usize = 24;

/// The most values in an example. A type that contains itself twice would have more than anybody reads.
const MAX_VALUES: usize = 4096;

/// The longest chain of `$ref` that is followed.
const MAX_REFERENCES: usize = 100;

/// Adds examples to the definitions of a card's invocation and result, and returns those of the whole exchange: one for
/// each choice that the result depends on.
pub(super) fn add(definitions: &mut Object, card: &Card, variants: &[Variant]) -> Vec<Json> {
    let mut invocations = Vec::new();
    let mut results = Vec::new();
    let cases = if variants.is_empty() { vec![None] } else { variants.iter().map(Some).collect() };
    for variant in cases {
        let made = |name: &str| Maker { definitions, left: Cell::new(MAX_VALUES) }.of_name(name);
        let (invocation, result) =
            (made(invocation::NAME), made(variant.map_or(result::NAME, |variant| &variant.name)));
        invocations.push(Json::from(fitting(invocation, card, variant)));
        if let Some(variant) = variant {
            definitions.amend(&variant.name, |schema| schema.with("examples", vec![Json::from(result.clone())]));
        }
        results.push(Json::from(result));
    }
    let exchange = |(invocation, result): (&Json, &Json)| {
        Json::from(Object::new().with(invocation::NAME, invocation.clone()).with(result::NAME, result.clone()))
    };
    let exchanges = invocations.iter().zip(&results).map(exchange).collect();
    definitions.amend(invocation::NAME, |schema| schema.with("examples", invocations));
    definitions.amend(result::NAME, |schema| schema.with("examples", results));
    exchanges
}

/// An invocation with a certain choice, without the fields that other choices show.
fn fitting(mut invocation: Object, card: &Card, variant: Option<&Variant>) -> Object {
    let options = Section::Options.as_str();
    if let Some(variant) = variant {
        invocation.amend(options, |mut made| {
            made.put(&variant.option, variant.value.clone());
            made
        });
    }
    let made = invocation.object(options).cloned().unwrap_or_default();
    let text = |key: &str| {
        made.get(key)
            .and_then(Json::as_value)
            .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
    };
    for section in [Section::Options, Section::Inputs] {
        let absent = |key: &str| {
            let when =
                card.section(section).iter().find(|field| field.key == key).and_then(|field| field.when.as_ref());
            let choice = when.and_then(|when| chosen(&card.options, when));
            choice.is_some_and(|(option, value)| text(option).as_deref() != Some(value))
        };
        invocation.amend(section.as_str(), |mut fields| {
            fields.retain(|key| !absent(key));
            fields
        });
    }
    invocation
}

/// Makes values that are valid for schemas.
struct Maker<'d> {
    definitions: &'d Object,
    /// How many more values may be made.
    left: Cell<usize>,
}

impl Maker<'_> {
    fn of_name(&self, name: &str) -> Object {
        let schema = self.definitions.object(name);
        schema.map(|schema| self.object(schema, 0)).unwrap_or_default()
    }

    /// A value that is valid for a schema, for something of this name.
    fn value(&self, schema: &Object, name: &str, depth: usize) -> Json {
        let schema = self.followed(schema);
        let Some(left) = self.left.get().checked_sub(1) else { return text_of(name, schema) };
        self.left.set(left);
        let given = schema.get("examples").or_else(|| schema.get("enum")).and_then(first);
        if let Some(given) = schema.get("const").cloned().or(given) {
            return given;
        }
        let alternatives = schema.get("oneOf").or_else(|| schema.get("anyOf"));
        if let Some(alternative) = alternatives.and_then(|list| list.as_list().first()).and_then(Json::as_object) {
            return self.value(alternative, name, depth);
        }
        match schema.get("type").and_then(Json::as_value).and_then(|name| name.as_str()) {
            Some("boolean") => true.into(),
            Some("integer" | "number") => number(schema),
            Some("array") => self.list(schema, name, depth),
            Some("object") => self.object(schema, depth).into(),
            _ => text_of(name, schema),
        }
    }

    /// The schema at the end of the chain of references that begins at one.
    fn followed<'s>(&'s self, schema: &'s Object) -> &'s Object {
        let target = |schema: &'s Object| {
            let pointer = schema.get("$ref")?.as_value()?.as_str()?;
            self.definitions.object(pointer.strip_prefix("#/$defs/")?)
        };
        std::iter::successors(Some(schema), |schema| target(schema)).take(MAX_REFERENCES).last().unwrap_or(schema)
    }

    fn list(&self, schema: &Object, name: &str, depth: usize) -> Json {
        let least = schema.get("minItems").and_then(Json::as_value).and_then(serde_json::Value::as_u64).unwrap_or(0);
        let Some(items) = schema.object("items").filter(|_| self.is_wanted(least > 0, depth)) else {
            return Vec::<Json>::new().into();
        };
        let count = usize::try_from(least).unwrap_or(1).clamp(1, 10);
        (0..count).map(|_| self.value(items, name, depth + 1)).collect::<Vec<_>>().into()
    }

    /// Whether the parts of a value at this depth are made.
    fn is_wanted(&self, is_required: bool, depth: usize) -> bool {
        self.left.get() > 0 && (depth < MAX_DEPTH || (is_required && depth < MAX_DEPTH_REQUIRED))
    }

    /// An object: what it inherits, followed by its own values.
    fn object(&self, schema: &Object, depth: usize) -> Object {
        let mut made = Object::new();
        for part in schema.get("allOf").map(Json::as_list).unwrap_or_default().iter().filter_map(Json::as_object) {
            if let Json::Object(inherited) = self.part(part, depth) {
                made = made.and(inherited);
            }
        }
        let required = schema.get("required").map(Json::as_list).unwrap_or_default();
        let required: BTreeSet<&str> =
            required.iter().filter_map(|key| key.as_value().and_then(|key| key.as_str())).collect();
        for (key, value) in schema.object("properties").into_iter().flat_map(Object::entries) {
            let is_wanted = self.is_wanted(required.contains(key), depth) && made.get(key).is_none();
            if let Some(value) = value.as_object().filter(|_| is_wanted) {
                made = made.with(key, self.value(value, key, depth + 1));
            }
        }
        match schema.object("additionalProperties") {
            Some(inner) if self.is_wanted(false, depth) => made.with("key", self.value(inner, "value", depth + 1)),
            _ => made,
        }
    }

    /// What an object inherits from a part that refers to a definition; nothing from a condition.
    fn part(&self, part: &Object, depth: usize) -> Json {
        match part.get("$ref") {
            Some(_) => self.value(part, "", depth),
            None => Object::new().into(),
        }
    }
}

fn first(list: &Json) -> Option<Json> {
    match list {
        Json::List(list) => list.first().cloned(),
        Json::Value(list) => list.as_array().and_then(|list| list.first()).cloned().map(Json::Value),
        Json::Object(_) => None,
    }
}

/// One, or the nearest number that is allowed.
fn number(schema: &Object) -> Json {
    let limit = |key: &str| schema.get(key).and_then(Json::as_value).filter(|value| value.is_number());
    let of = |value: &serde_json::Value| value.as_f64().unwrap_or(1.0);
    let bound =
        limit("minimum").filter(|least| of(least) > 1.0).or_else(|| limit("maximum").filter(|most| of(most) < 1.0));
    bound.map_or_else(|| 1.into(), |value| Json::Value(value.clone()))
}

/// A string in its format, or the words of its name within its limits.
fn text_of(name: &str, schema: &Object) -> Json {
    let format = schema.get("format").and_then(Json::as_value).and_then(|format| format.as_str());
    let sample = match format {
        Some("uuid") => "6b2e1c9a-0d4f-4e7b-9a35-5c8d7f10e2a4",
        Some("date-time") => "2026-01-31T08:30:00Z",
        Some("date") => "2026-01-31",
        Some("email") => "user@example.com",
        Some("uri") => "https://example.com/",
        _ if schema.get("contentEncoding").is_some() => "ZXhhbXBsZQ==",
        _ => return plain(name, schema).into(),
    };
    sample.into()
}

fn plain(name: &str, schema: &Object) -> String {
    let limit = |key: &str| schema.get(key).and_then(Json::as_value).and_then(serde_json::Value::as_u64);
    let words = Some(split(name).join(" ")).filter(|words| !words.is_empty()).unwrap_or_else(|| "text".to_owned());
    let most = limit("maxLength").and_then(|most| usize::try_from(most).ok()).unwrap_or(usize::MAX);
    // A longer example would help nobody.
    let least = limit("minLength").and_then(|least| usize::try_from(least).ok()).unwrap_or(0).min(10_000);
    words.chars().chain(std::iter::repeat_n('x', least.saturating_sub(words.chars().count()))).take(most).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::cards::json_schema::{any_of, of_type, reference};

    fn made(schema: &Object, definitions: &Object) -> serde_json::Value {
        let made = Maker { definitions, left: Cell::new(MAX_VALUES) }.value(schema, "Lamp Name", 0);
        serde_json::to_value(&made).unwrap()
    }

    fn plainly(schema: &Object) -> serde_json::Value {
        made(schema, &Object::new())
    }

    #[test]
    fn values_are_valid_for_types_formats_enums_and_limits() {
        assert_eq!(plainly(&of_type("string")), "lamp name");
        assert_eq!(plainly(&of_type("string").with("maxLength", 4)), "lamp");
        assert_eq!(plainly(&of_type("string").with("minLength", 11)), "lamp namexx");
        assert_eq!(plainly(&of_type("string").with("format", "date")), "2026-01-31");
        assert_eq!(plainly(&of_type("integer").with("minimum", 5)), 5);
        assert_eq!(plainly(&of_type("number").with("maximum", 0)), 0);
        assert_eq!(plainly(&any_of(vec![Object::new().with("enum", vec!["a".to_owned()]), of_type("string")])), "a");
        assert_eq!(plainly(&of_type("array").with("items", of_type("boolean"))), serde_json::json!([true]));
    }

    #[test]
    fn examples_of_recursive_types_end() {
        let inner = Object::new().with("inner", reference("Lamp"));
        let lamp = of_type("object").with("properties", inner).with("required", vec![Json::from("inner")]);
        let text = made(&reference("Lamp"), &Object::new().with("Lamp", lamp)).to_string();
        assert_eq!(text.matches("inner").count(), MAX_DEPTH_REQUIRED);
    }

    #[test]
    fn examples_of_doubly_recursive_types_stay_small() {
        let twice = Object::new().with("left", reference("Tree")).with("right", reference("Tree"));
        let required: Vec<Json> = ["left", "right"].map(Json::from).into();
        let tree = of_type("object").with("properties", twice).with("required", required);
        let text = made(&reference("Tree"), &Object::new().with("Tree", tree)).to_string();
        assert!(text.matches("left").count() <= MAX_VALUES, "{}", text.len());
        let nest = of_type("array").with("items", reference("Nest")).with("minItems", 9);
        let nested = made(&reference("Nest"), &Object::new().with("Nest", nest)).to_string();
        assert!(nested.len() <= 4 * MAX_VALUES, "{}", nested.len());
        let circle = Object::new().with("Tree", reference("Bush")).and(Object::new().with("Bush", reference("Tree")));
        assert_eq!(made(&reference("Tree"), &circle), "lamp name");
    }
}
