//! Lists as they are read: with what follows from the devices that there are.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::company::{Company, DEVICES, Rows};
use crate::modelled::Operation;
use crate::store::counts::Counts;
use crate::store::records::Records;
use crate::store::state::Data;

/// A list at one moment.
pub(crate) struct Table<'a> {
    /// Its own records, or the devices that its rows are about.
    records: &'a Records,
    rows: Option<(Rows, Arc<Vec<i64>>)>,
    counts: Option<Arc<Counts>>,
    operation: &'a str,
}

impl Table<'_> {
    /// The numbers of all records, in their order.
    pub(crate) fn keys(&self) -> &[i64] {
        self.rows.as_ref().map_or_else(|| self.records.keys(), |(_, keys)| keys)
    }

    /// A field of a record, if it is quicker to have than the record.
    pub(crate) fn quick(&self, key: i64, field: &str) -> Option<Value> {
        self.rows.is_none().then(|| self.records.quick(key, field)).flatten()
    }

    /// The record of a number.
    pub(crate) fn get(&self, key: i64) -> Value {
        match &self.rows {
            Some((rows, _)) => rows.row(key, &self.records.get(Rows::device(key))),
            None => counted(self.records.get(key), self.operation, self.counts.as_deref()),
        }
    }
}

impl Data {
    /// A list as it is now.
    pub(crate) fn table(&mut self, operation: &'static Operation, parent: &str) -> Table<'_> {
        let company = self.company();
        let rows = company.and_then(|company| Rows::of(company, &operation.id));
        let rows = rows.zip(company).map(|(rows, company)| (rows, self.row_keys(operation, rows, company)));
        let counts = self.counts_for(&operation.id);
        let records = if rows.is_some() { self.list_of(DEVICES, "") } else { self.list(operation, parent) };
        Table { records, rows, counts, operation: &operation.id }
    }

    /// A record with what is counted of it.
    pub(crate) fn counted(&mut self, operation: &str, record: Value) -> Value {
        let counts = self.counts_for(operation);
        counted(record, operation, counts.as_deref())
    }

    /// The counts that the records of a list have, if they have any.
    fn counts_for(&mut self, operation: &str) -> Option<Arc<Counts>> {
        let company = self.company().filter(|_| COUNTED.contains(&operation))?;
        let devices = self.list_of(DEVICES, "");
        let version = devices.version();
        let known =
            self.counts_of_devices.as_ref().filter(|(of, _)| *of == version).map(|(_, counts)| Arc::clone(counts));
        let counts = known.unwrap_or_else(|| Arc::new(Counts::of(company, self.list_of(DEVICES, ""))));
        self.counts_of_devices = Some((version, Arc::clone(&counts)));
        Some(counts)
    }

    /// The numbers of all rows in a category.
    fn row_keys(&mut self, operation: &'static Operation, rows: Rows, company: Company) -> Arc<Vec<i64>> {
        let devices = self.list_of(DEVICES, "");
        let version = devices.version();
        if let Some((_, keys)) = self.rows.get(operation.id.as_str()).filter(|(of, _)| *of == version) {
            return Arc::clone(keys);
        }
        let devices = self.list_of(DEVICES, "");
        let keys = devices.keys().iter().flat_map(|key| {
            let changed = devices.changed(*key).and_then(|device| device["platform"].as_str());
            rows.keys(*key, changed.unwrap_or_else(|| company.platform(*key)))
        });
        let keys: Arc<Vec<i64>> = Arc::new(keys.collect());
        self.rows.insert(&operation.id, (version, Arc::clone(&keys)));
        keys
    }
}

/// Lists whose records have counts of devices, and what tells how many devices of the platforms there are.
const COUNTED: [&str; 3] = ["listUsers", "listBlueprints", LICENSING];

/// The operation that tells how many devices of the platforms there are.
const LICENSING: &str = "licensing";

fn counted(mut record: Value, operation: &str, counts: Option<&Counts>) -> Value {
    let Some(counts) = counts else { return record };
    let id = record["id"].as_str().unwrap_or_default().to_owned();
    let of = |counts: &std::collections::BTreeMap<String, usize>, name: &str| counts.get(name).copied().unwrap_or(0);
    match operation {
        "listUsers" => record["device_count"] = json!(of(&counts.users, &id)),
        "listBlueprints" => {
            record["computers_count"] = json!(of(&counts.blueprints, &id));
            record["missing_computers_count"] = json!(of(&counts.missing, &id));
        }
        _ => {
            let platforms =
                [("ios_count", "iPhone"), ("ipados_count", "iPad"), ("macos_count", "Mac"), ("tvos_count", "AppleTV")];
            for (name, platform) in platforms {
                record["counts"][name] = json!(of(&counts.platforms, platform));
            }
            record["counts"]["computers_count"] = json!(counts.all);
            let limit = record["limits"]["max_devices"].as_u64().unwrap_or(0);
            // What is bought comes in steps.
            record["limits"]["max_devices"] = json!(limit.max((counts.all as u64).next_multiple_of(100)));
        }
    }
    record
}
