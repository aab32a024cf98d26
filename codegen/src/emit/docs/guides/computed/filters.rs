//! Filters of lists.

use std::collections::BTreeMap;

use super::table::named;
use crate::emit::docs::escape::{Md, code, md};
use crate::emit::docs::guides::writer::Writer;
use crate::model::{Api, ColumnKind, Field, FilterColumns, Operation, SchemaKind};

/// The lists that have a filter, and its columns.
pub(super) fn lists(writer: Writer<'_>) -> Md {
    let operations = writer.input.api.operations.iter();
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
    for field in writer.input.api.operations.iter().flat_map(|operation| columns(writer.input.api, operation)) {
        let kind = ColumnKind::of(&writer.input.api.resolve(&field.schema).kind);
        let shortest = examples.entry(kind).or_insert(&field.name);
        if (field.name.len(), field.name.as_str()) < (shortest.len(), *shortest) {
            *shortest = &field.name;
        }
    }
    let rows = examples.into_iter().filter(|(kind, _)| !kind.operators().is_empty()).map(|(kind, column)| {
        let operators = kind.operators().iter().map(|(name, meaning)| md!("{} {}", &code(name), *meaning));
        [md!("{}", kind.as_str()), Md::join(operators, "<br>"), code(&condition(kind, column))]
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

fn condition(kind: ColumnKind, column: &str) -> String {
    let value = match kind {
        ColumnKind::Boolean => serde_json::json!({ "eq": true }),
        ColumnKind::Text => serde_json::json!({ "in": ["…", "…"] }),
        ColumnKind::Time => serde_json::json!({ "gte": "2026-01-01T00:00:00Z" }),
        ColumnKind::Other => serde_json::Value::Null,
    };
    serde_json::json!({ column: value }).to_string()
}
