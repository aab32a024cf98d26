//! Example calls of every operation: invented, valid for the model, and coherent.
//!
//! `spec/fleet` invents a small tenant and the values of fields by their names. An example is about things of this
//! tenant: the id in its path is that of a device, and the response shows the same device as the list of devices does. A
//! value that the file does not have is derived from its schema and name, and counted as made up.

mod call;
mod card;
mod check;
mod derive;
mod example;
mod fits;
mod fleet;
mod given;
mod make;
mod pointer;
mod read;
mod scope;
#[cfg(test)]
mod tests;
/// The client's own parser, so that an example shows what the client reads.
#[path = "../../runtime/src/runtime/values/time_parser.rs"]
mod time_parser;

pub use card::CardExample;
pub(crate) use derive::scalar;
pub use example::{Argument, Example, Payload, Reply};
pub(crate) use example::{percent_encoded, plain};
pub use fleet::Fleet;
pub use read::of_spec;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::diagnostic::{Failed, Report};
use crate::model::{Api, Operation};
use make::Maker;

/// Examples of every operation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Examples {
    by_operation: BTreeMap<String, Vec<Example>>,
    records: BTreeMap<String, Vec<Value>>,
    made_up: BTreeSet<String>,
    places: BTreeMap<String, Value>,
}

impl Examples {
    /// Makes the examples of an API from the invented tenant. Everything that the tenant says has to be of use.
    ///
    /// # Errors
    /// [`Failed`] if the tenant has a value that does not fit, or that no example needs; `report` says which.
    pub fn of_api(api: &Api, fleet: &Fleet, report: &mut Report) -> Result<Self, Failed> {
        let maker = Maker::new(api, fleet);
        let by_operation = api.operations.iter().map(|operation| (operation.id.clone(), maker.examples(operation)));
        let by_operation = by_operation.collect();
        let records =
            api.operations.iter().filter_map(|operation| Some((operation.id.clone(), maker.records(operation)?)));
        let records = records.collect();
        let places = maker.server_variables();
        let made_up = maker.finish(report);
        check::placed(api, fleet, report);
        check::complete(&made_up, fleet, report);
        report.checkpoint()?;
        Ok(Self { by_operation, records, made_up: made_up.into_keys().collect(), places })
    }

    /// The first example of an operation, which shows its most common use.
    #[must_use]
    pub fn of(&self, operation: &str) -> Option<&Example> {
        self.all_of(operation).first()
    }

    /// The examples of an operation.
    #[must_use]
    pub fn all_of(&self, operation: &str) -> &[Example] {
        self.by_operation.get(operation).map_or(&[], Vec::as_slice)
    }

    /// All records that a list of the tenant has, by the id of the operation that reads it. Its example shows some of them.
    #[must_use]
    pub fn records(&self) -> &BTreeMap<String, Vec<Value>> {
        &self.records
    }

    /// The places of values that the tenant does not have, such as `Device.serial_number` or `listDevices limit`.
    #[must_use]
    pub fn made_up(&self) -> &BTreeSet<String> {
        &self.made_up
    }

    /// The base URL of the tenant: that of the first server of the operation, or of the API.
    #[must_use]
    pub fn base_url(&self, api: &Api, operation: &Operation) -> String {
        let Some(server) = operation.servers.first().or_else(|| api.servers.first()) else { return String::new() };
        let mut url = server.url.clone();
        for (name, variable) in &server.variables {
            let text = self.places.get(name).and_then(Value::as_str).unwrap_or(&variable.default);
            url = url.replace(&format!("{{{name}}}"), text);
        }
        url.truncate(url.trim_end_matches('/').len());
        url
    }
}
