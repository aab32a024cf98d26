//! Limits and defaults that contradict their schema.

use serde_json::Value;

use super::context::Reader;
use crate::diagnostic::{Diagnostic, codes};
use crate::document::Node;
use crate::model::{Limits, Schema, SchemaKind};
use crate::source::Span;

impl<'d> Reader<'d, '_> {
    /// Reports a lower limit above the upper one.
    pub(super) fn check_limits(&mut self, limits: &Limits, node: &'d Node) {
        for (least, most) in impossible(limits) {
            let (Some(low), Some(high)) = (node.get(least), node.get(most)) else { continue };
            self.impossible(least, most, [low, high].map(|node| node.span));
        }
    }

    /// The same of limits that several schemas give together.
    pub(super) fn check_merged_limits(&mut self, limits: &Limits, node: &'d Node) {
        for (least, most) in impossible(limits) {
            self.impossible(least, most, [node.span; 2]);
        }
    }

    fn impossible(&mut self, least: &str, most: &str, [low, high]: [Span; 2]) {
        let fault = Diagnostic::error(&codes::SCHEMA_INVALID, format!("no value is between `{least}` and `{most}`"));
        let help = "correct one of the two";
        let fault = if low == high {
            fault.at(low, "schemas that must hold together have them")
        } else {
            fault.at(low, "the lower limit").at(high, "the upper limit")
        };
        self.report.push(fault.help(help));
    }

    /// Reports defaults that their schemas do not allow, after all types are read.
    pub(super) fn check_defaults(&mut self) {
        for (node, schema) in std::mem::take(&mut self.defaults) {
            let value = crate::document::to_value(node);
            let expected = self.expected(&schema, &value);
            if let Some(expected) = expected {
                let message = format!("the default is {}, and its schema does not allow that", node.kind());
                let fault = Diagnostic::error(&codes::SCHEMA_INVALID, message);
                self.report.push(fault.at(node.span, expected).help("correct the default or the schema"));
            }
        }
    }

    /// What a schema expects instead of a value, if it does not allow the value.
    fn expected(&self, schema: &Schema, value: &Value) -> Option<String> {
        let (mut resolved, mut left) = (schema, self.types.len());
        let mut nullable = schema.nullable;
        while let SchemaKind::Named(name) = &resolved.kind {
            resolved = &self.types.get(name).filter(|_| left > 0)?.schema;
            nullable |= resolved.nullable;
            left -= 1;
        }
        if value.is_null() && nullable {
            return None;
        }
        let is_whole = |value: &Value| value.as_f64().is_some_and(|number| number.fract() == 0.0);
        let (is_fitting, expected) = match &resolved.kind {
            SchemaKind::Any | SchemaKind::Union(_) | SchemaKind::Named(_) => (true, "a value"),
            SchemaKind::Boolean => (value.is_boolean(), "expected a boolean"),
            SchemaKind::Integer => (is_whole(value), "expected an integer"),
            SchemaKind::Number => (value.is_number(), "expected a number"),
            SchemaKind::Text(_) | SchemaKind::Enum(_) | SchemaKind::Bytes => (value.is_string(), "expected a string"),
            SchemaKind::List(_) => (value.is_array(), "expected a list"),
            SchemaKind::Map(_) | SchemaKind::Object(_) => (value.is_object(), "expected an object"),
        };
        if !is_fitting {
            return Some(expected.to_owned());
        }
        let values = resolved.values();
        let is_known = values.is_empty() || values.iter().any(|known| known == value || same_number(known, value));
        (!is_known).then(|| "expected one of the values under `enum`".to_owned())
    }
}

/// The pairs of limits between which there is no value.
pub(super) fn impossible(limits: &Limits) -> impl Iterator<Item = (&'static str, &'static str)> {
    let number = |number: &Option<serde_json::Number>| number.as_ref().and_then(serde_json::Number::as_f64);
    let (least, most) = (number(&limits.minimum), number(&limits.maximum));
    let is_open = limits.exclusive_minimum || limits.exclusive_maximum;
    let is_empty = least.zip(most).is_some_and(|(least, most)| least > most || (is_open && least >= most));
    let above = |least: Option<u64>, most: Option<u64>| least.zip(most).is_some_and(|(least, most)| least > most);
    let pairs = [
        (is_empty, "minimum", "maximum"),
        (above(limits.min_length, limits.max_length), "minLength", "maxLength"),
        (above(limits.min_items, limits.max_items), "minItems", "maxItems"),
        (above(limits.min_properties, limits.max_properties), "minProperties", "maxProperties"),
    ];
    pairs.into_iter().filter(|(is_empty, ..)| *is_empty).map(|(_, least, most)| (least, most))
}

fn same_number(a: &Value, b: &Value) -> bool {
    a.as_f64().zip(b.as_f64()).is_some_and(|(a, b)| a == b)
}
