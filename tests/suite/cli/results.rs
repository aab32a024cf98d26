//! Result files as tests read them, and what the tenant knows of each device.

use std::collections::BTreeMap;
use std::path::Path;

use kandji_tenant::Tenant;
use serde_json::{Value, json};

/// The rows of a result file, in order: each with its columns by name.
pub(crate) fn rows(path: &Path) -> Vec<Value> {
    let text = std::fs::read_to_string(path).expect("the result file can be read");
    if path.extension().is_some_and(|ending| ending == "ndjson") {
        return text.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect();
    }
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let names = reader.headers().expect("there is a header").clone();
    let row = |record: csv::StringRecord| {
        names.iter().zip(&record).map(|(name, cell)| (name.to_owned(), json!(cell))).collect()
    };
    reader.records().map(|record| row(record.expect("a line is a record"))).collect()
}

/// The outcome of each device in a result file that has one row for each.
pub(crate) fn outcomes(path: &Path) -> BTreeMap<String, String> {
    let rows = rows(path);
    let count = rows.len();
    let outcomes: BTreeMap<_, _> =
        rows.into_iter().map(|row| (text(&row, "device_id"), text(&row, "outcome"))).collect();
    assert_eq!(outcomes.len(), count, "a device has several rows");
    outcomes
}

/// How many devices have each outcome.
pub(crate) fn counts(path: &Path) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for outcome in outcomes(path).into_values() {
        *counts.entry(outcome).or_default() += 1;
    }
    counts
}

/// How often the tenant did an operation for each device, by its id.
pub(crate) fn executed(tenant: &Tenant, operation: &str) -> BTreeMap<String, usize> {
    let mut executed: BTreeMap<_, _> = ids(tenant).into_iter().map(|id| (id, 0)).collect();
    for request in tenant.requests() {
        if request.operation == Some(operation) && request.executed {
            let id = executed.iter_mut().find(|(id, _)| request.target.contains(id.as_str()));
            *id.expect("the request is about a device").1 += 1;
        }
    }
    executed
}

/// The ids of all devices.
pub(crate) fn ids(tenant: &Tenant) -> Vec<String> {
    tenant.records("listDevices").iter().map(|device| text(device, "device_id")).collect()
}

pub(crate) fn text(value: &Value, field: &str) -> String {
    value[field].as_str().unwrap_or_default().to_owned()
}
