//! Which records a query selects, and in which order.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use crate::modelled::Operation;
use crate::operations::call::Call;
use crate::operations::devices;
use crate::operations::query_text::text;
use crate::store::device;
use crate::store::records::Records;
use crate::store::state::Data;

/// Arguments that select nothing.
const UNSELECTIVE: [&str; 6] = ["after", "cursor", "limit", "offset", "page", "size"];

/// Arguments that sort.
const SORTING: [&str; 2] = ["ordering", "sort_by"];

/// The arguments of a query that select or sort; identifiers of tags stand for their names, which is all that a device
/// knows.
pub(crate) fn understood(data: &mut Data, call: &Call) -> Vec<(String, String)> {
    let selective = call.pairs().filter(|(name, _)| !UNSELECTIVE.contains(name));
    selective.map(|(name, value)| devices::by_tag_name(data, name, value)).collect()
}

/// The keys of the records. Without anything to select or sort by none of them is looked at.
pub(crate) fn keys(records: &Records, operation: &Operation, pairs: &[(String, String)]) -> Vec<i64> {
    if pairs.is_empty() {
        return records.keys();
    }
    let matches = if operation.id == device::LIST { devices::matches } else { matches };
    let (sorting, filters): (Vec<_>, Vec<_>) = pairs.iter().partition(|(name, _)| SORTING.contains(&name.as_str()));
    let all = records.keys().into_iter().map(|key| (key, records.get(key)));
    let mut wanted: Vec<(i64, Value)> =
        all.filter(|(_, record)| filters.iter().all(|(name, value)| matches(record, name, value))).collect();
    let order: Vec<&str> = sorting.iter().flat_map(|(_, value)| value.split(',')).collect();
    wanted.sort_by(|(_, left), (_, right)| compared(&order, left, right));
    wanted.into_iter().map(|(key, _)| key).collect()
}

/// Compares by several fields, a dash before the name turning the order round.
fn compared(order: &[&str], left: &Value, right: &Value) -> Ordering {
    let by_field = |field: &&str| {
        let name = field.trim_start_matches('-');
        let ordering = sorted(&left[name]).cmp(&sorted(&right[name]));
        if field.starts_with('-') { ordering.reverse() } else { ordering }
    };
    order.iter().map(by_field).find(|ordering| ordering.is_ne()).unwrap_or(Ordering::Equal)
}

/// A value as it is sorted: numbers by their size, then texts; a user by the name.
fn sorted(value: &Value) -> (u64, String) {
    match value {
        Value::Number(number) => (number.as_f64().unwrap_or(0.0).max(0.0).to_bits(), String::new()),
        Value::Object(object) => (u64::MAX, object.get("name").map(text).unwrap_or_default()),
        other => (u64::MAX, text(other)),
    }
}

/// Whether a record is as an argument wants it; an argument that is about no field of it wants nothing.
fn matches(record: &Value, name: &str, value: &str) -> bool {
    match name {
        "search" => text(&record["name"]).to_lowercase().contains(&value.to_lowercase()),
        "filter" => filtered(record, value),
        _ => {
            let names = [name, name.trim_end_matches("__in"), name.trim_end_matches('s'), family(name)];
            let field = names.iter().find_map(|name| record.get(name));
            field.is_none_or(|field| value.split(',').any(|value| text(field).eq_ignore_ascii_case(value)))
        }
    }
}

/// The column that an argument of Prism's categories is about.
fn family(argument: &str) -> &str {
    if argument == "device_families" { "device__family" } else { argument }
}

/// Whether a record fits a JSON filter: `{"field": {"operator": value}}`.
fn filtered(record: &Value, filter: &str) -> bool {
    let fields: Map<String, Value> = serde_json::from_str(filter).unwrap_or_default();
    fields.iter().all(|(name, condition)| {
        let operators = condition.as_object().into_iter().flatten();
        operators.into_iter().all(|(operator, value)| holds(&record[name], operator, value))
    })
}

fn holds(field: &Value, operator: &str, value: &Value) -> bool {
    match operator {
        "eq" => field == value,
        "not_eq" => field != value,
        "in" => value.as_array().is_some_and(|values| values.contains(field)),
        "not_in" => value.as_array().is_none_or(|values| !values.contains(field)),
        "like" => text(field).to_lowercase().contains(&text(value).to_lowercase()),
        _ => true,
    }
}
