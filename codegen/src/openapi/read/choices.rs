//! `enum`: the values that a schema lists.

use serde_json::Value;

use super::context::Reader;
use crate::diagnostic::{Diagnostic, codes};
use crate::document::{Content, Node, to_value};
use crate::model::{Schema, SchemaKind};

/// The values that a schema lists, by their JSON types. Each list is sorted and unique.
#[derive(Default)]
pub(super) struct Choices<'d> {
    is_null: bool,
    texts: Vec<&'d Node>,
    booleans: Vec<&'d Node>,
    numbers: Vec<&'d Node>,
    others: Vec<&'d Node>,
}

impl<'d> Reader<'d, '_> {
    /// The values under `enum`. Reports a list without values, which nothing could satisfy.
    pub(super) fn choices(&mut self, node: &'d Node) -> Choices<'d> {
        let elements = self.elements(node, "enum");
        let list = node.get("enum").and_then(Node::as_list);
        if let Some(list) = node.get("enum").filter(|_| list.is_some_and(<[Node]>::is_empty)) {
            let fault = Diagnostic::error(&codes::SCHEMA_INVALID, "`enum` lists no value, so no value is allowed");
            self.report.push(fault.at(list.span, "an empty list").help("list the values, or remove `enum`"));
        }
        let mut choices = Choices::default();
        for element in elements {
            let of_type = match &element.content {
                Content::Null => {
                    choices.is_null = element.is_null();
                    continue;
                }
                Content::Text(_) => &mut choices.texts,
                Content::Bool(_) => &mut choices.booleans,
                Content::Number(_) => &mut choices.numbers,
                Content::List(_) | Content::Map(_) => &mut choices.others,
            };
            match of_type.iter().find(|other| is_same(other, element)) {
                Some(first) => {
                    let note = Diagnostic::note(&codes::SCHEMA_INVALID, "`enum` lists a value twice");
                    self.report.push(note.at(element.span, "left out").at(first.span, "the first one"));
                }
                None => of_type.push(element),
            }
        }
        choices
    }

    /// Adds the values that a schema lists to a schema of its type. Reports those that the type excludes.
    pub(super) fn chosen(&mut self, node: &'d Node, schema: Schema) -> Schema {
        let choices = self.choices(node);
        let nullable = schema.nullable || choices.is_null;
        let (kind, values) = match schema.kind {
            SchemaKind::Any => choices.any(),
            SchemaKind::Text(_) => {
                self.exclude(&choices, "a string", |choices| {
                    vec![&choices.booleans, &choices.numbers, &choices.others]
                });
                (texts(&choices.texts).unwrap_or(schema.kind), Vec::new())
            }
            SchemaKind::Boolean => {
                self.exclude(&choices, "a boolean", |choices| vec![&choices.texts, &choices.numbers, &choices.others]);
                (schema.kind, values(&choices.booleans))
            }
            SchemaKind::Integer | SchemaKind::Number => {
                self.exclude(&choices, "a number", |choices| vec![&choices.texts, &choices.booleans, &choices.others]);
                let whole = schema.kind != SchemaKind::Integer;
                let (fitting, fractions): (Vec<_>, Vec<_>) =
                    choices.numbers.iter().partition(|node| whole || is_whole(node));
                let fractions = Choices { numbers: fractions, ..Choices::default() };
                self.exclude(&fractions, "an integer", |fractions| vec![&fractions.numbers]);
                (schema.kind, values(&fitting))
            }
            kind => {
                self.exclude(&choices, "a list or an object", |choices| {
                    vec![&choices.texts, &choices.booleans, &choices.numbers]
                });
                (kind, values(&choices.others))
            }
        };
        Schema { kind, nullable, choices: values, ..schema }
    }

    /// Reports values that the type of their schema excludes.
    fn exclude<'c>(
        &mut self,
        choices: &'c Choices<'d>,
        expected: &str,
        excluded: impl FnOnce(&'c Choices<'d>) -> Vec<&'c Vec<&'d Node>>,
    ) {
        for node in excluded(choices).into_iter().flatten() {
            let message = format!("`enum` lists {}, which `type` excludes", node.kind());
            let fault = Diagnostic::error(&codes::SCHEMA_INVALID, message);
            self.report.push(fault.at(node.span, format!("expected {expected}")).help("correct the value or the type"));
        }
    }
}

impl Choices<'_> {
    /// The kind of a schema that states no type, and its values if they are not part of the kind.
    fn any(&self) -> (SchemaKind, Vec<Value>) {
        let all = [&self.texts, &self.booleans, &self.numbers, &self.others];
        if all.iter().all(|list| list.is_empty()) || !self.others.is_empty() {
            return (SchemaKind::Any, all.into_iter().flat_map(|list| values(list)).collect());
        }
        let numbers = match self.numbers.iter().all(|node| is_whole(node)) {
            true => SchemaKind::Integer,
            false => SchemaKind::Number,
        };
        let of = |kind, list: &[&Node]| {
            let span = list.first().map(|node| node.span);
            span.map(|span| Schema { choices: values(list), span, ..Schema::of(kind) })
        };
        let texts = texts(&self.texts).zip(self.texts.first());
        let texts = texts.map(|(kind, first)| Schema { span: first.span, ..Schema::of(kind) });
        let kinds = [texts, of(numbers, &self.numbers), of(SchemaKind::Boolean, &self.booleans)];
        let mut kinds: Vec<Schema> = kinds.into_iter().flatten().collect();
        match (kinds.pop(), kinds.is_empty()) {
            (Some(only), true) => (only.kind, only.choices),
            (Some(last), false) => {
                kinds.push(last);
                (SchemaKind::Union(kinds), Vec::new())
            }
            (None, _) => (SchemaKind::Any, Vec::new()),
        }
    }
}

/// Whether two values are equal; numbers by value, so that `1` equals `1.0`.
fn is_same(a: &Node, b: &Node) -> bool {
    match (&a.content, &b.content) {
        (Content::Number(a), Content::Number(b)) => a == b || (a.is_f64() || b.is_f64()) && a.as_f64() == b.as_f64(),
        _ => to_value(a) == to_value(b),
    }
}

fn is_whole(node: &Node) -> bool {
    match &node.content {
        Content::Number(number) => !number.is_f64() || number.as_f64().is_some_and(|number| number.fract() == 0.0),
        _ => false,
    }
}

fn texts(nodes: &[&Node]) -> Option<SchemaKind> {
    let mut texts: Vec<String> = nodes.iter().filter_map(|node| node.as_text()).map(str::to_owned).collect();
    texts.sort();
    (!texts.is_empty()).then_some(SchemaKind::Enum(texts))
}

/// The values in canonical order: numbers by value, everything else by its text.
fn values(nodes: &[&Node]) -> Vec<Value> {
    let mut values: Vec<Value> = nodes.iter().map(|node| to_value(node)).collect();
    values.sort_by(|a, b| match (a.as_f64(), b.as_f64()) {
        (Some(a), Some(b)) => a.total_cmp(&b),
        _ => a.to_string().cmp(&b.to_string()),
    });
    values
}
