//! Filters of lists as conditions on the columns of their records.

use serde_json::Value;

use super::layout::quoted;
use super::literal;
use crate::emit::client::index::ApiIndex;
use crate::emit::client::operations::columns::{Column, columns};
use crate::emit::client::types::rust_type::{RuntimeType, RustType};
use crate::emit::client::types::type_index::TypeEntry;

/// The methods of columns of text, by the operators that they stand for.
const OF_TEXT: [(&str, &str); 4] = [("in", "is_in"), ("not_in", "not_in"), ("like", "like"), ("not_like", "not_like")];

/// The methods of columns of times.
const OF_TIMES: [(&str, &str); 4] = [("lt", "less_than"), ("lte", "at_most"), ("gt", "more_than"), ("gte", "at_least")];

/// The conditions of a filter; `None` if it has one without a method.
pub(crate) fn of_filter(index: &ApiIndex<'_>, row: &TypeEntry<'_>, filter: &Value) -> Option<String> {
    let known = columns(index, row);
    let mut conditions = Vec::new();
    for (name, operators) in filter.as_object()? {
        let column = known.iter().find(|column| column.field.name == *name)?;
        for (operator, value) in operators.as_object()? {
            conditions.push(format!("{}{}", path(row, column), call(column, operator, value)?));
        }
    }
    (!conditions.is_empty()).then(|| conditions.join(" & "))
}

/// A condition on the first text column and the first boolean column of a record.
pub(crate) fn of_record(index: &ApiIndex<'_>, row: &TypeEntry<'_>) -> Option<String> {
    let columns = columns(index, row);
    let of = |ty: RustType| columns.iter().find(move |column| column.ty == ty);
    let text = of(RustType::String).map(|column| {
        let text = literal::text(index.api.resolve(&column.field.schema), &column.field.name, None);
        format!("{}.like([{text:?}])", path(row, column))
    });
    let truth = of(RustType::Bool).map(|column| format!("{}.eq(true)", path(row, column)));
    let conditions: Vec<String> = text.into_iter().chain(truth).collect();
    (!conditions.is_empty()).then(|| conditions.join(" & "))
}

fn path(row: &TypeEntry<'_>, column: &Column<'_>) -> String {
    format!("{}::{}", row.path.name, column.constant)
}

/// The method that stands for an operator, with its argument.
fn call(column: &Column<'_>, operator: &str, value: &Value) -> Option<String> {
    let method = |known: &[(&'static str, &'static str)]| {
        known.iter().find(|(name, _)| *name == operator).map(|(_, method)| *method)
    };
    match &column.ty {
        RustType::Bool if operator == "eq" => Some(format!(".eq({})", value.as_bool()?)),
        RustType::String => {
            let texts = value.as_array()?.iter().map(|text| text.as_str().map(quoted));
            Some(format!(".{}([{}])", method(&OF_TEXT)?, texts.collect::<Option<Vec<_>>>()?.join(", ")))
        }
        RustType::Runtime(RuntimeType::Timestamp | RuntimeType::Date) => {
            Some(format!(".{}({})", method(&OF_TIMES)?, quoted(value.as_str()?)))
        }
        _ => None,
    }
}
