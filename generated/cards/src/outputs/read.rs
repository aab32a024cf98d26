//! Reads a card's outputs at their places.

use std::collections::BTreeMap;

use kandji_client::operations::{Data, OperationInfo, SchemaInfo};
use serde_json::Value;

use super::Outputs;
use super::convert::converted;
use crate::catalogue::{Binding, Concept, Field};
use crate::plan::Extent;
use crate::pointer::Pointer;

/// What the operations of a card have returned.
#[derive(Debug, Default)]
pub(crate) struct Responses {
    by_operation: BTreeMap<&'static str, Response>,
    /// The status of the operation that the card is for.
    pub(crate) status: Option<u16>,
    /// What the API says about the outcome.
    pub(crate) message: Option<String>,
    /// How many records were streamed.
    pub(crate) count: Option<u64>,
}

/// What an operation has returned.
#[derive(Debug)]
enum Response {
    /// A body.
    Whole(Value, Option<&'static SchemaInfo>),
    /// Records of a list, and where the list is in a body.
    Records(Vec<Value>, &'static SchemaInfo, Pointer),
}

/// A list is longer than a card can return.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooMany;

/// A value with what the specification says of it.
struct Found {
    value: Value,
    schema: Option<&'static SchemaInfo>,
    is_each: bool,
}

impl Responses {
    /// Adds a body.
    pub(crate) fn add(&mut self, operation: &'static OperationInfo, data: Option<Data>) {
        let (value, schema) = match data {
            Some(data) => {
                let schema = data.schema();
                (data.into_value(), Some(schema))
            }
            None => (Value::Null, None),
        };
        self.by_operation.insert(operation.meta.id, Response::Whole(value, schema));
    }

    /// Adds records of a list.
    pub(crate) fn add_records(&mut self, operation: &'static OperationInfo, records: Vec<Data>) {
        let Some(list) = &operation.list else { return };
        let records = records.into_iter().map(Data::into_value).collect();
        let response = Response::Records(records, &list.item, Pointer::parse(list.items));
        self.by_operation.insert(operation.meta.id, response);
    }

    /// The outputs that appear. A list of more than `most` elements is too many.
    pub(crate) fn outputs(&self, shown: &[&Field], extent: Extent, most: usize) -> Result<Outputs, TooMany> {
        let mut outputs = Outputs::default();
        for field in shown {
            let Some(Found { value, schema, is_each }) = self.find(field, extent) else { continue };
            if value.as_array().is_some_and(|items| items.len() > most) {
                return Err(TooMany);
            }
            outputs.push(&field.key, converted(field, schema, value), schema, is_each);
        }
        Ok(outputs)
    }

    fn find(&self, field: &Field, extent: Extent) -> Option<Found> {
        let plain = |value: Value| Found { value, schema: None, is_each: false };
        match &field.binding {
            Binding::Status => self.status.map(|status| plain(status.into())),
            Binding::Count => self.count.map(|count| plain(count.into())),
            Binding::Connector { concept: Concept::Message, .. } => {
                self.message.as_ref().map(|message| plain(message.as_str().into()))
            }
            Binding::Response { operation_id, pointer } => {
                self.by_operation.get(operation_id.as_str())?.find(&Pointer::parse(pointer), extent)
            }
            _ => None,
        }
    }
}

impl Response {
    fn find(&self, pointer: &Pointer, extent: Extent) -> Option<Found> {
        match self {
            Self::Whole(value, schema) => at(value, schema.as_ref().and_then(|schema| pointer.schema(schema)), pointer),
            Self::Records(records, item, list) => {
                let within = pointer.after(&list.clone().each());
                match (extent, within) {
                    (Extent::First(1), Some(within)) => at(records.first()?, within.schema(item), &within),
                    (_, Some(within)) => {
                        let found: Vec<Value> =
                            records.iter().flat_map(|record| within.values(record)).cloned().collect();
                        Some(Found { value: found.into(), schema: within.schema(item), is_each: true })
                    }
                    (_, None) if pointer == list => {
                        Some(Found { value: records.clone().into(), schema: Some(item), is_each: true })
                    }
                    (_, None) => None,
                }
            }
        }
    }
}

/// The value at a place, or the list of values if it is several.
fn at(value: &Value, schema: Option<&'static SchemaInfo>, pointer: &Pointer) -> Option<Found> {
    let found = pointer.values(value);
    let first = found.first()?;
    let is_each = pointer.is_each();
    let value = if is_each { found.into_iter().cloned().collect() } else { (*first).clone() };
    Some(Found { value, schema, is_each })
}
