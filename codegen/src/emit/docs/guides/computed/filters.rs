//! Filters of lists.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::table::named;
use crate::emit::docs::escape::{Md, code, md};
use crate::emit::docs::guides::writer::Writer;
use crate::model::{Api, ColumnKind, Field, FilterColumns, Operation, SchemaKind};

/// The lists that have a filter, and its columns.
pub(super) fn lists(writer: Writer<'_>) -> Md {
    let operations = writer.context.input.api.operations.iter();
    let filters = operations.flat_map(|operation| {
        let filters = operation.parameters.iter().filter_map(|one| Some((one, one.filter.as_ref()?)));
        filters.map(move |(parameter, columns)| (operation, parameter, columns))
    });
    let rows = filters
        .map(|(operation, parameter, columns)| [writer.operation(operation), code(&parameter.name), shown(columns)]);
    named(["List", "Parameter", "Columns"], rows)
}

fn shown(columns: &FilterColumns) -> Md {
    let codes = |names: &[String]| Md::join(names.iter().map(|name| code(name)), ", ");
    match columns {
        FilterColumns::All => md!("all"),
        FilterColumns::Only(names) => codes(names),
        FilterColumns::Except(names) => md!("all but {}", &codes(names)),
    }
}

/// The conditions that fit each kind of column, each with a column as an example.
pub(super) fn operators(writer: Writer<'_>) -> Md {
    let mut examples: BTreeMap<ColumnKind, &str> = BTreeMap::new();
    let api = writer.context.input.api;
    for field in api.operations.iter().flat_map(|operation| columns(api, operation)) {
        let kind = ColumnKind::of(&api.resolve(&field.schema).kind);
        let shortest = examples.entry(kind).or_insert(&field.name);
        if (field.name.len(), field.name.as_str()) < (shortest.len(), *shortest) {
            *shortest = &field.name;
        }
    }
    let rows = examples.into_iter().filter(|(kind, _)| !kind.operators().is_empty()).map(|(kind, column)| {
        let operators = kind.operators().iter().map(|(name, meaning)| md!("{} {}", &code(name), *meaning));
        let shown = of_an_example(writer, kind).unwrap_or_else(|| condition(kind, column));
        [md!("{}", kind.as_str()), Md::join(operators, "<br>"), code(&shown.to_string())]
    });
    named(["Column", "Conditions", "Example"], rows)
}

/// The fields of the records of a list that its filter takes.
fn columns<'a>(api: &'a Api, operation: &'a Operation) -> Vec<&'a Field> {
    let filters: Vec<&FilterColumns> = operation.parameters.iter().filter_map(|one| one.filter.as_ref()).collect();
    let Some(paging) = operation.pagination.as_ref().filter(|_| !filters.is_empty()) else { return Vec::new() };
    let contents = operation.successes().flat_map(|response| &response.content);
    let records = contents.filter_map(|content| {
        let mut schema = api.resolve(&content.schema);
        for name in paging.items.split('/').skip(1) {
            let SchemaKind::Object(fields) = &schema.kind else { return None };
            schema = api.resolve(&fields.iter().find(|field| field.name == name)?.schema);
        }
        let SchemaKind::List(inner) = &schema.kind else { return None };
        match &api.resolve(inner).kind {
            SchemaKind::Object(fields) => Some(fields),
            _ => None,
        }
    });
    records.flatten().filter(|field| filters.iter().any(|filter| filter.take(&field.name))).collect()
}

/// A condition on a column of a kind, from the example of a list.
fn of_an_example(writer: Writer<'_>, kind: ColumnKind) -> Option<Value> {
    let input = writer.context.input;
    input.api.operations.iter().find_map(|operation| {
        let filter = operation.parameters.iter().find(|one| one.filter.is_some())?;
        let given = input.examples.of(&operation.id)?.argument(filter.location, &filter.name)?.as_object()?;
        let columns = columns(input.api, operation);
        let is_of_kind = |name: &String| {
            let field = columns.iter().find(|field| field.name == *name);
            field.is_some_and(|field| ColumnKind::of(&input.api.resolve(&field.schema).kind) == kind)
        };
        given.iter().find(|(name, _)| is_of_kind(name)).map(|(name, condition)| json!({ name: condition }))
    })
}

fn condition(kind: ColumnKind, column: &str) -> Value {
    let value = match kind {
        ColumnKind::Boolean => json!({ "eq": true }),
        ColumnKind::Text => json!({ "in": ["one", "two"] }),
        ColumnKind::Time => json!({ "gte": "2026-01-01T00:00:00Z" }),
        ColumnKind::Other => Value::Null,
    };
    json!({ column: value })
}
