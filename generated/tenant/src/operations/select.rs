//! Which records a query selects, and in which order.

use std::borrow::Cow;
use std::cmp::Ordering;

use serde_json::{Map, Value, json};

use crate::modelled::Operation;
use crate::operations::call::Call;
use crate::operations::devices;
use crate::operations::query_text::text;
use crate::store::device;
use crate::store::state::Data;
use crate::store::table::Table;

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

/// The keys of the records. Without anything to select or sort by none of them is looked at, and no record is kept.
pub(crate) fn keys<'t>(table: &'t Table<'_>, operation: &Operation, pairs: &[(String, String)]) -> Cow<'t, [i64]> {
    if pairs.is_empty() {
        return table.keys().into();
    }
    let matches = if operation.id == device::LIST { devices::matches } else { matches };
    let (sorting, filters): (Vec<_>, Vec<_>) = pairs.iter().partition(|(name, _)| SORTING.contains(&name.as_str()));
    let order: Vec<&str> = sorting.iter().flat_map(|(_, value)| value.split(',')).collect();
    let is_possible = |key: i64| {
        filters.iter().all(|(name, value)| {
            let field = table.quick(key, name);
            field.is_none_or(|field| matches(&json!({ name.as_str(): field }), name, value))
        })
    };
    let wanted = table.keys().iter().filter(|key| is_possible(**key)).filter_map(|key| {
        let record = table.get(*key);
        let is_wanted = filters.iter().all(|(name, value)| matches(&record, name, value));
        is_wanted.then(|| (*key, by(&order, &record)))
    });
    let mut wanted: Vec<(i64, Vec<Sorted>)> = wanted.collect();
    wanted.sort_by(|(_, left), (_, right)| compared(&order, left, right));
    wanted.into_iter().map(|(key, _)| key).collect()
}

/// What a record is sorted by.
fn by(order: &[&str], record: &Value) -> Vec<Sorted> {
    order.iter().map(|field| sorted(&record[field.trim_start_matches('-')])).collect()
}

/// Compares by several fields, a dash before the name turning the order round.
fn compared(order: &[&str], left: &[Sorted], right: &[Sorted]) -> Ordering {
    let by_field = |(field, (left, right)): (&&str, (&Sorted, &Sorted))| {
        let ordering = left.cmp(right);
        if field.starts_with('-') { ordering.reverse() } else { ordering }
    };
    let fields = order.iter().zip(left.iter().zip(right));
    fields.map(by_field).find(|ordering| ordering.is_ne()).unwrap_or(Ordering::Equal)
}

/// A number, or a text behind all numbers.
type Sorted = (u64, String);

/// A value as it is sorted: numbers by their size, then texts; a user by the name.
fn sorted(value: &Value) -> Sorted {
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
            // What is shown as an object is asked for by its id.
            let field = field.map(|field| field.get("id").unwrap_or(field));
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
    let is_in = || value.as_array().is_some_and(|values| values.contains(field));
    let texts = value.as_array().map_or_else(|| vec![text(value)], |values| values.iter().map(text).collect());
    let is_like = || texts.iter().any(|part| text(field).to_lowercase().contains(&part.to_lowercase()));
    match operator {
        "eq" => field == value,
        "not_eq" => field != value,
        "in" => is_in(),
        "not_in" => !is_in(),
        "like" => is_like(),
        "not_like" => !is_like(),
        "lt" => moment(field) < moment(value),
        "lte" => moment(field) <= moment(value),
        "gt" => moment(field) > moment(value),
        "gte" => moment(field) >= moment(value),
        "or" => {
            value.as_object().is_some_and(|either| either.iter().any(|(operator, value)| holds(field, operator, value)))
        }
        _ => true,
    }
}

/// A time in UTC without what the API and its users write in different ways.
fn moment(value: &Value) -> String {
    text(value).replace(' ', "T").trim_end_matches('Z').trim_end_matches("+00:00").to_owned()
}
