//! Instances made from schemas: the same for the same schema and number.

use serde_json::{Map, Value, json};

/// How much of a value there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    /// Every field, with a value that says something; of several shapes the first.
    Full,
    /// The same, of several shapes the one of this number.
    Shape(usize),
    /// Only the fields that are always there.
    Least,
    /// Every field, with `null` or `""` wherever the document allows it.
    Blank,
}

/// What every secret text is, or at least begins with: it fits the shortest that the document allows.
pub const SECRET: &str = "s3cr3t";

/// Makes instances.
#[derive(Clone, Copy, Debug)]
pub struct Sampler<'a> {
    named: &'a Map<String, Value>,
    variant: Variant,
    /// Distinguishes instances of one schema.
    number: usize,
}

/// The references that lead to a place: a shape within itself ends there.
type Open<'a> = Vec<&'a str>;

impl<'a> Sampler<'a> {
    /// A sampler for schemas whose references are to these.
    #[must_use]
    pub fn new(named: &'a Map<String, Value>, variant: Variant) -> Self {
        Self { named, variant, number: 0 }
    }

    /// The same for another instance.
    #[must_use]
    pub fn numbered(self, number: usize) -> Self {
        Self { number, ..self }
    }

    /// An instance, whose texts say what they stand for.
    #[must_use]
    pub fn sample(self, schema: &Value, name: &str) -> Value {
        self.value(schema, name, &mut Vec::new()).unwrap_or(Value::Null)
    }

    /// None if the shape is within itself here.
    fn value<'s>(self, schema: &'s Value, name: &str, open: &mut Open<'s>) -> Option<Value>
    where
        'a: 's,
    {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            return self.referred(reference, name, open);
        }
        let listed = schema.get("examples").and_then(Value::as_array).and_then(|examples| examples.first());
        if let Some(fixed) = listed.or_else(|| schema.get("const")) {
            return Some(fixed.clone());
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            return values.get(self.number % values.len().max(1)).cloned();
        }
        for key in ["anyOf", "oneOf"] {
            if let Some(alternatives) = schema.get(key).and_then(Value::as_array) {
                return self.chosen(alternatives, name, open);
            }
        }
        self.of_type(schema, name, open)
    }

    fn referred<'s>(self, reference: &'s str, name: &str, open: &mut Open<'s>) -> Option<Value>
    where
        'a: 's,
    {
        if open.contains(&reference) {
            return None;
        }
        let target = self.named.get(reference.rsplit('/').next()?)?;
        open.push(reference);
        let value = self.value(target, name, open);
        open.pop();
        value
    }

    /// One of several shapes: the wished one if it can be made, else the next.
    fn chosen<'s>(self, alternatives: &'s [Value], name: &str, open: &mut Open<'s>) -> Option<Value>
    where
        'a: 's,
    {
        let (nothing, shapes): (Vec<_>, Vec<_>) = alternatives.iter().partition(|schema| says_nothing(schema));
        let first = match self.variant {
            Variant::Shape(number) => number % shapes.len().max(1),
            _ => 0,
        };
        let (later, sooner) = shapes.split_at_checked(first)?;
        let shapes = sooner.iter().chain(later);
        let order: Vec<&Value> = match self.variant {
            Variant::Blank => nothing.iter().chain(shapes).copied().collect(),
            _ => shapes.chain(&nothing).copied().collect(),
        };
        order.into_iter().find_map(|schema| self.value(schema, name, open))
    }

    fn of_type<'s>(self, schema: &'s Value, name: &str, open: &mut Open<'s>) -> Option<Value>
    where
        'a: 's,
    {
        let parts = schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let has_fields = schema.get("properties").is_some();
        match schema.get("type").and_then(Value::as_str) {
            Some("string") => Some(json!(self.text(schema, name))),
            Some("integer") => Some(json!(self.integer(schema))),
            Some("number") => Some(json!(self.fraction(schema))),
            Some("boolean") => Some(json!(self.number.is_multiple_of(2))),
            Some("array") => Some(self.list(schema, name, open)),
            Some("null") => Some(Value::Null),
            _ if !parts.is_empty() && !has_fields => self.joined(parts, name, open),
            None if !has_fields => Some(json!(format!("{name} {}", self.number))),
            _ => self.object(schema, open),
        }
    }

    /// What fits all parts: objects are joined, else the first decides.
    fn joined<'s>(self, parts: &'s [Value], name: &str, open: &mut Open<'s>) -> Option<Value>
    where
        'a: 's,
    {
        let mut values = Vec::new();
        for part in parts {
            values.push(self.value(part, name, open)?);
        }
        let all = values.clone().into_iter().filter_map(|value| value.as_object().cloned()).flatten();
        match values.first()? {
            Value::Object(_) => Some(Value::Object(all.collect())),
            other => Some(other.clone()),
        }
    }

    fn object<'s>(self, schema: &'s Value, open: &mut Open<'s>) -> Option<Value>
    where
        'a: 's,
    {
        let required = schema.get("required").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let mut object = Map::new();
        for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            // Without the list, the identity or the secret that it is for, an answer is none.
            let is_essential = ["identity", "list", "secret"].iter().any(|one| property["x-kandji-essential"] == *one);
            let is_required = is_essential || required.iter().any(|known| known == name);
            if !is_required && self.variant == Variant::Least {
                continue;
            }
            match self.value(property, name, open) {
                Some(value) => drop(object.insert(name.clone(), value)),
                None if is_required => return None,
                None => {}
            }
        }
        // A record of nothing is none, even if no field of it is always there.
        let own = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        let mut own = own.filter(|(_, property)| object.is_empty() && property["x-kandji-essential"] == "own");
        if let Some((name, value)) = own.find_map(|(name, property)| Some((name, self.value(property, name, open)?))) {
            object.insert(name.clone(), value);
        }
        if let Some(others @ Value::Object(_)) = schema.get("additionalProperties") {
            let value = self.value(others, "value", open);
            object.extend(value.filter(|_| self.variant != Variant::Least).map(|value| ("key".to_owned(), value)));
        }
        Some(Value::Object(object))
    }

    /// A list of one, or of as many as it must have.
    fn list<'s>(self, schema: &'s Value, name: &str, open: &mut Open<'s>) -> Value
    where
        'a: 's,
    {
        let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0);
        let wanted = if self.variant == Variant::Least { least } else { least.max(1) };
        let item = |_| schema.get("items").and_then(|items| self.value(items, name, open));
        Value::Array((0..wanted).map_while(item).collect())
    }

    fn text(self, schema: &Value, name: &str) -> String {
        let number = self.number;
        let format = schema.get("format").and_then(Value::as_str);
        if schema.get("x-kandji-secret").is_some_and(|is_secret| is_secret == true) {
            return if format == Some("uri") { format!("https://example.com/{SECRET}") } else { sized(SECRET, schema) };
        }
        match format {
            Some("uuid") => self.uuid(name),
            Some("date-time") => format!("2026-01-02T{:02}:{:02}:05.678901Z", number / 60 % 24, number % 60),
            Some("date") => format!("2026-01-{:02}", number % 28 + 1),
            Some("email") => format!("{}{number}@example.com", slug(name)),
            Some("uri") => format!("https://example.com/{}/{number}", slug(name)),
            _ => sized(&format!("{name} {number}"), schema),
        }
    }

    /// A UUID that tells what it belongs to.
    fn uuid(self, name: &str) -> String {
        let kind = name.bytes().fold(0_u32, |hash, byte| hash.wrapping_mul(31).wrapping_add(byte.into()));
        format!("{kind:08x}-0000-4000-8000-{:012x}", self.number)
    }

    fn integer(self, schema: &Value) -> i64 {
        let limit = |key: &str, default| schema.get(key).and_then(Value::as_f64).map_or(default, |limit| limit as i64);
        let number = i64::try_from(self.number).unwrap_or(0).saturating_add(1);
        number.max(limit("minimum", 1)).min(limit("maximum", i64::MAX))
    }

    /// A number that is no whole one, unless the limits leave no room.
    fn fraction(self, schema: &Value) -> f64 {
        let maximum = schema.get("maximum").and_then(Value::as_f64).unwrap_or(f64::MAX);
        (self.integer(schema) as f64 + 0.5).min(maximum)
    }
}

/// Whether a schema stands for `null` or blank text only.
fn says_nothing(schema: &Value) -> bool {
    schema.get("type").is_some_and(|type_| type_ == "null") || schema.get("const").is_some_and(|value| value == "")
}

/// Text within the limits of its length.
fn sized(text: &str, schema: &Value) -> String {
    let limit = |key: &str| schema.get(key).and_then(Value::as_u64).and_then(|limit| usize::try_from(limit).ok());
    let least = limit("minLength").unwrap_or(0);
    let padded = format!("{text:_<least$}");
    padded.chars().take(limit("maxLength").unwrap_or(usize::MAX)).collect()
}

fn slug(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).collect()
}
