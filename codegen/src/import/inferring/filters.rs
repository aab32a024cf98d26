//! Filters: parameters whose value is JSON of columns and conditions, `{column: {operator: value}}`.
//!
//! A table in the prose of a group lists the operators, and examples show them. Both apply to every filter of the API.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::import::evidence::document::Document;
use crate::import::evidence::gathered::Gathered;
use crate::import::evidence::request::ParameterClue;
use crate::import::evidence::shape::Shape;
use crate::import::evidence::spelling::Spelling;
use crate::import::prose::examples;
use crate::model::{Api, Field, FilterColumns, Format, Schema, SchemaKind, TypeDef};
use crate::source::Span;

/// Marks filters, and defines the type of their conditions.
pub(crate) fn resolve(documents: &[Document], gathered: &Gathered, api: &mut Api) {
    let mut operators = Operators::default();
    let prose = || documents.iter().flat_map(|document| &document.prose);
    prose().for_each(|text| operators.read_table(text));
    let filters: Vec<(&str, Value)> = clues(gathered).flat_map(conditions).collect();
    let names: BTreeSet<&str> =
        filters.iter().filter(|(_, value)| operators.fit(value)).map(|(name, _)| *name).collect();
    filters.iter().for_each(|(_, value)| operators.see_fitting(value));
    for value in prose().flat_map(|text| snippets(text)) {
        operators.see_fitting(&value);
    }
    let mut place = None;
    for parameter in api.operations.iter_mut().flat_map(|operation| &mut operation.parameters) {
        if matches!(parameter.schema.kind, SchemaKind::Map(_)) && names.contains(parameter.name.as_str()) {
            parameter.filter = Some(FilterColumns::All);
            parameter.schema.kind = SchemaKind::Map(Box::new(Schema::named(CONDITION)));
            place.get_or_insert(parameter.span);
        }
    }
    if let Some(span) = place {
        let (name, schema) = (CONDITION.to_owned(), operators.condition(span));
        api.types.insert(name.clone(), TypeDef { name, schema, span });
    }
}

/// The type of the conditions on a column.
const CONDITION: &str = "FilterCondition";

fn clues(gathered: &Gathered) -> impl Iterator<Item = &ParameterClue> {
    gathered.values().flatten().flat_map(|request| &request.parameters)
}

/// The examples of a parameter that are objects of objects.
fn conditions(clue: &ParameterClue) -> impl Iterator<Item = (&str, Value)> {
    let values = clue.examples.iter().filter_map(|value| match value {
        Value::String(text) => examples::parse(text).ok().map(|example| example.value),
        other => Some(other.clone()),
    });
    values.filter(is_filter).map(|value| (clue.name.as_str(), value))
}

fn is_filter(value: &Value) -> bool {
    value.as_object().is_some_and(|columns| !columns.is_empty() && columns.values().all(Value::is_object))
}

/// The JSON objects in prose, each on a line of its own or in a cell of a table.
fn snippets(text: &str) -> Vec<Value> {
    let lines = text.lines().flat_map(|line| line.split('|'));
    let parts = lines.filter_map(|line| line.get(line.find('{')?..=line.rfind('}')?));
    parts.filter_map(|part| Some(examples::parse(part).ok()?.value)).filter(is_filter).collect()
}

/// The operators of conditions by name.
#[derive(Default)]
struct Operators {
    /// The kind of value that each applies to, from a table.
    applies: BTreeMap<String, Spelling>,
    /// The operands in examples.
    seen: BTreeMap<String, Shape>,
}

impl Operators {
    /// Reads tables that have a column of operators and one of what they apply to.
    fn read_table(&mut self, text: &str) {
        let mut columns: Option<(usize, usize)> = None;
        for line in text.lines().map(str::trim) {
            if !line.starts_with('|') {
                columns = columns.filter(|_| line.is_empty());
                continue;
            }
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            let Some((name, kind)) = columns else {
                columns = header(&cells);
                continue;
            };
            let cell = |index: usize| cells.get(index).copied().unwrap_or("");
            let name = cell(name).trim_matches(['`', '"', '*', ' ']);
            if let Some(kind) = spelling_of(cell(kind)).filter(|_| is_operator(name)) {
                self.applies.insert(name.to_owned(), kind);
            }
        }
    }

    /// Whether a filter uses only known operators; without a table, every name is one.
    fn fit(&self, filter: &Value) -> bool {
        let mut names = columns(filter).flat_map(Map::keys);
        names.all(|name| if self.applies.is_empty() { is_operator(name) } else { self.applies.contains_key(name) })
    }

    /// Records the operands of a value if it is a filter.
    fn see_fitting(&mut self, filter: &Value) {
        if !self.fit(filter) {
            return;
        }
        for (name, operand) in columns(filter).flatten() {
            let shape = self.seen.remove(name).unwrap_or_default();
            self.seen.insert(name.clone(), shape.merge(Shape::of(operand)));
        }
    }

    /// The schema of the conditions on a column.
    fn condition(&self, span: Span) -> Schema {
        let names: BTreeSet<&String> = self.applies.keys().chain(self.seen.keys()).collect();
        let field = |name: &String| {
            let schema = Schema { span, ..Schema::of(self.operand(name, span)) };
            Field { name: name.clone(), schema, required: false, span }
        };
        Schema { span, ..Schema::of(SchemaKind::Object(names.into_iter().map(field).collect())) }
    }

    fn operand(&self, name: &str, span: Span) -> SchemaKind {
        let alike: Vec<&String> = self.alike(name).collect();
        let shows = |name: &str, what: fn(&Shape) -> bool| self.seen.get(name).is_some_and(what);
        if shows(name, |shape| shape.object.is_some()) {
            let plain = alike.into_iter().filter(|other| !shows(other, |shape| shape.object.is_some()));
            let fields = plain.map(|other| Field {
                name: other.clone(),
                schema: Schema { span, ..Schema::of(self.operand(other, span)) },
                required: false,
                span,
            });
            return SchemaKind::Object(fields.collect());
        }
        let single = self.single(name);
        match alike.iter().any(|other| shows(other, |shape| shape.list.is_some())) {
            true => SchemaKind::List(Box::new(Schema { span, ..Schema::of(single) })),
            false => single,
        }
    }

    /// The operators that apply to the same kind of value, including the operator itself.
    fn alike(&self, name: &str) -> impl Iterator<Item = &String> {
        let kind = self.applies.get(name).copied();
        let known = self.applies.keys().chain(self.seen.keys().filter(|name| !self.applies.contains_key(*name)));
        let name = name.to_owned();
        known.filter(move |other| **other == name || (kind.is_some() && self.applies.get(*other).copied() == kind))
    }

    /// The kind of one operand.
    fn single(&self, name: &str) -> SchemaKind {
        let seen = self.seen.get(name).cloned().unwrap_or_default();
        let element = seen.list.as_deref().unwrap_or(&seen);
        match self.applies.get(name) {
            Some(Spelling::Boolean) => SchemaKind::Boolean,
            Some(Spelling::Decimal) => SchemaKind::Number,
            Some(Spelling::DateTime) => SchemaKind::Text(Format::DateTime),
            None if element.boolean => SchemaKind::Boolean,
            None if element.integer || element.number => SchemaKind::Number,
            _ => SchemaKind::Text(Format::Plain),
        }
    }
}

fn columns(filter: &Value) -> impl Iterator<Item = &Map<String, Value>> {
    filter.as_object().into_iter().flat_map(|columns| columns.values().filter_map(Value::as_object))
}

/// The indices of the columns of operators and of what they apply to.
fn header(cells: &[&str]) -> Option<(usize, usize)> {
    let cells: Vec<String> = cells.iter().map(|cell| cell.trim_matches('*').to_lowercase()).collect();
    let column = |start: &str| cells.iter().position(|cell| cell.starts_with(start));
    Some((column("operator")?, column("applies").or_else(|| column("type"))?))
}

/// The kind of value that a cell such as `string values` names.
fn spelling_of(cell: &str) -> Option<Spelling> {
    let word = cell.split_whitespace().next()?.trim_matches('`').to_lowercase();
    match word.trim_end_matches('s') {
        "boolean" | "bool" => Some(Spelling::Boolean),
        "string" | "text" => Some(Spelling::Plain),
        "date" | "datetime" | "time" => Some(Spelling::DateTime),
        "number" | "integer" | "numeric" => Some(Spelling::Decimal),
        _ => None,
    }
}

fn is_operator(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const TABLE: &str = "| Operator | Applies to | Example |\n| --- | --- | --- |\n\
        | \"is\" | boolean values | |\n| \"among\" | string values | `{\"a\":{\"among\":[\"x\"]}}` |\n\
        | \"beside\" | string values | |\n| \"before\" | date values | |\n\
        | \"either\" | date values | `{\"a\":{\"either\":{\"before\":\"2020-01-02\"}}}` |\n";

    fn operators() -> Operators {
        let mut operators = Operators::default();
        operators.read_table(TABLE);
        snippets(TABLE).iter().for_each(|value| operators.see_fitting(value));
        operators
    }

    #[test]
    fn a_table_lists_what_operators_take() {
        let condition = operators().condition(Span::nowhere());
        let SchemaKind::Object(fields) = condition.kind else { panic!("{condition:?}") };
        let kinds: BTreeMap<&str, &SchemaKind> =
            fields.iter().map(|field| (field.name.as_str(), &field.schema.kind)).collect();
        let strings = SchemaKind::List(Box::new(Schema::of(SchemaKind::Text(Format::Plain))));
        assert_eq!(kinds["is"], &SchemaKind::Boolean);
        assert_eq!((kinds["among"], kinds["beside"]), (&strings, &strings));
        assert_eq!(kinds["before"], &SchemaKind::Text(Format::DateTime));
        let SchemaKind::Object(either) = kinds["either"] else { panic!("{:?}", kinds["either"]) };
        assert_eq!(either.iter().map(|field| field.name.as_str()).collect::<Vec<_>>(), ["before"]);
    }

    #[test]
    fn other_objects_are_not_filters() {
        assert!(operators().fit(&json!({"a": {"is": true}})));
        assert!(!operators().fit(&json!({"a": {"colour": "red"}})));
        assert!(!is_filter(&json!({"a": 1})));
        assert!(!is_filter(&json!({})));
    }
}
