//! Checks the arguments of a call by their schemas, and collects all faults.

use serde_json::{Map, Value};

use crate::runtime::described::{
    fault::ArgumentFault,
    schema_info::{Limits, RecordInfo, SchemaInfo, SchemaKind, UnionInfo},
};

/// Collects the faults of a value at a place.
pub(crate) struct Checker<'f> {
    faults: &'f mut Vec<ArgumentFault>,
    /// The place: the name of a parameter, or a pointer that begins with `body`.
    place: String,
}

impl<'f> Checker<'f> {
    pub(crate) fn new(place: &str, faults: &'f mut Vec<ArgumentFault>) -> Self {
        Self { faults, place: place.to_owned() }
    }

    /// Notes what is wrong with the value at the place.
    pub(crate) fn fault(&mut self, reason: impl Into<String>) {
        self.faults.push(ArgumentFault { argument: self.place.clone(), reason: reason.into() });
    }

    /// Checks a value.
    pub(crate) fn check(&mut self, value: &Value, schema: &SchemaInfo) {
        match (schema.kind, value) {
            (SchemaKind::Any, _) | (SchemaKind::Boolean, Value::Bool(_)) => {}
            (_, Value::Null) if schema.is_nullable => {}
            (SchemaKind::Union(union), value) => self.union(value, union),
            (SchemaKind::Integer, Value::Number(number)) => match number.as_f64() {
                Some(float) if float.fract() == 0.0 => self.number(float, &schema.limits),
                _ => self.fault("expected an integer, found a fraction"),
            },
            (SchemaKind::Number, Value::Number(number)) => {
                self.number(number.as_f64().unwrap_or(f64::NAN), &schema.limits);
            }
            (SchemaKind::Text(_), Value::String(text)) => self.text(text, &schema.limits),
            (SchemaKind::List(element), Value::Array(items)) => self.list(items, element, &schema.limits),
            (SchemaKind::Map(element), Value::Object(fields)) => {
                fields.iter().for_each(|(name, value)| self.at(name, |inner| inner.check(value, element)));
            }
            (SchemaKind::Record(record), Value::Object(fields)) => self.record(fields, record),
            (SchemaKind::File, _) => self.fault("expected a file, which is not given as JSON"),
            (kind, found) => self.fault(format!("expected {}, found {}", expected(kind), described(found))),
        }
    }

    fn at(&mut self, name: &str, check: impl FnOnce(&mut Self)) {
        let length = self.place.len();
        self.place.push('/');
        self.place.push_str(&name.replace('~', "~0").replace('/', "~1"));
        check(self);
        self.place.truncate(length);
    }

    fn number(&mut self, number: f64, limits: &Limits) {
        let Limits { minimum, maximum, is_minimum_exclusive, is_maximum_exclusive, .. } = *limits;
        if let Some(least) = minimum.filter(|least| number < *least || (is_minimum_exclusive && number <= *least)) {
            let bound = if is_minimum_exclusive { "more than" } else { "at least" };
            self.fault(format!("must be {bound} {least}"));
        }
        if let Some(most) = maximum.filter(|most| number > *most || (is_maximum_exclusive && number >= *most)) {
            let bound = if is_maximum_exclusive { "less than" } else { "at most" };
            self.fault(format!("must be {bound} {most}"));
        }
    }

    fn text(&mut self, text: &str, limits: &Limits) {
        let length = text.chars().count() as u64;
        if let Some(least) = limits.min_length.filter(|least| length < *least) {
            self.fault(format!("must have at least {least} characters, found {length}"));
        }
        if let Some(most) = limits.max_length.filter(|most| length > *most) {
            self.fault(format!("must have at most {most} characters, found {length}"));
        }
    }

    fn list(&mut self, items: &[Value], element: &SchemaInfo, limits: &Limits) {
        let length = items.len() as u64;
        if let Some(least) = limits.min_items.filter(|least| length < *least) {
            self.fault(format!("must have at least {least} elements, found {length}"));
        }
        if let Some(most) = limits.max_items.filter(|most| length > *most) {
            self.fault(format!("must have at most {most} elements, found {length}"));
        }
        for (index, item) in items.iter().enumerate() {
            self.at(&index.to_string(), |inner| inner.check(item, element));
        }
    }

    fn record(&mut self, fields: &Map<String, Value>, record: &RecordInfo) {
        for (name, value) in fields {
            match record.field(name) {
                Some(field) if field.schema.is_read_only && !record.is_received => {
                    self.at(name, |inner| inner.fault("only the API sets this field"));
                }
                Some(field) => self.at(name, |inner| inner.check(value, &field.schema)),
                None if record.is_received => {}
                None => self.at(name, |inner| inner.fault("there is no such field")),
            }
        }
        let missing = record.fields.iter().filter(|field| field.is_required && !fields.contains_key(field.name));
        for field in missing.filter(|field| !matches!(field.schema.kind, SchemaKind::File)) {
            self.at(field.name, |inner| inner.fault("is required"));
        }
    }

    /// A value fits a union if it fits a variant; if it fits none, the faults are those of the variant with the fewest.
    fn union(&mut self, value: &Value, union: &UnionInfo) {
        let faults = union.variants.iter().map(|variant| {
            let mut faults = Vec::new();
            Checker::new(&self.place, &mut faults).check(value, variant);
            faults
        });
        self.faults.extend(faults.min_by_key(Vec::len).unwrap_or_default());
    }
}

/// What a kind of value is called.
pub(crate) fn expected(kind: SchemaKind) -> &'static str {
    match kind {
        SchemaKind::Any | SchemaKind::Union(_) => "a value",
        SchemaKind::Boolean => "a boolean",
        SchemaKind::Integer => "an integer",
        SchemaKind::Number => "a number",
        SchemaKind::Text(_) => "a string",
        SchemaKind::File => "a file",
        SchemaKind::List(_) => "a list",
        SchemaKind::Map(_) | SchemaKind::Record(_) => "an object",
    }
}

/// What a value is, without the value itself, which may be a secret.
fn described(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
