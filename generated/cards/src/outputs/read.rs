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
    pub(crate) fn outputs(mut self, shown: &[&Field], extent: Extent, most: usize) -> Result<Outputs, TooMany> {
        let mut outputs = Outputs::default();
        for field in shown {
            let is_last = shown.iter().filter(|other| reads_same(field, other)).count() == 1;
            let Some(Found { value, schema, is_each }) = self.find(field, extent, is_last) else { continue };
            if value.as_array().is_some_and(|items| items.len() > most) {
                return Err(TooMany);
            }
            outputs.push(&field.key, converted(field, schema, value), schema, is_each);
        }
        Ok(outputs)
    }

    /// The value of a field. What no other field reads is moved.
    fn find(&mut self, field: &Field, extent: Extent, is_last: bool) -> Option<Found> {
        let plain = |value: Value| Found { value, schema: None, is_each: false };
        match &field.binding {
            Binding::Status => self.status.map(|status| plain(status.into())),
            Binding::Connector { concept: Concept::Message, .. } => {
                self.message.as_ref().map(|message| plain(message.as_str().into()))
            }
            Binding::Response { operation_id, pointer } => {
                let response = self.by_operation.get_mut(operation_id.as_str())?;
                response.find(&Pointer::parse(pointer), extent, is_last)
            }
            _ => None,
        }
    }
}

/// Whether two outputs are read from the response of the same operation.
fn reads_same(one: &Field, other: &Field) -> bool {
    match (&one.binding, &other.binding) {
        (Binding::Response { operation_id, .. }, Binding::Response { operation_id: other, .. }) => {
            operation_id == other
        }
        _ => false,
    }
}

impl Response {
    fn find(&mut self, pointer: &Pointer, extent: Extent, is_last: bool) -> Option<Found> {
        match self {
            Self::Whole(value, schema) => at(value, schema.as_ref().and_then(|schema| pointer.schema(schema)), pointer),
            Self::Records(records, item, list) => {
                let within = pointer.after(&list.clone().each());
                let is_list = pointer == list || within.as_ref().is_some_and(Pointer::is_whole);
                match (extent, within) {
                    (Extent::First(1), Some(within)) => at(records.first()?, within.schema(item), &within),
                    _ if is_list => {
                        let all = if is_last { std::mem::take(records) } else { records.clone() };
                        Some(Found { value: all.into(), schema: Some(item), is_each: true })
                    }
                    (_, Some(within)) => {
                        let found = records.iter().flat_map(|record| within.values(record)).cloned().collect();
                        Some(Found { value: found, schema: within.schema(item), is_each: true })
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
