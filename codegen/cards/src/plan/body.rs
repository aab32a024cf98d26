//! Places in the body of a request.

use kandji_client::operations::{OperationInfo, SchemaInfo, SchemaKind};
use serde_json::{Map, Value};

use crate::pointer::{Pointer, Token};

/// A body that is filled place by place.
#[derive(Debug, Default)]
pub(super) struct Body(Option<Value>);

impl Body {
    /// Sets a place; returns whether something was there.
    pub(super) fn set(&mut self, pointer: &Pointer, value: Value) -> bool {
        let mut place = self.0.get_or_insert_with(|| Value::Object(Map::new()));
        for token in pointer.tokens() {
            let Token::Name(name) = token else { return true };
            if !place.is_object() {
                *place = Value::Object(Map::new());
            }
            let Value::Object(fields) = place else { return true };
            place = fields.entry(name).or_insert(Value::Null);
        }
        !std::mem::replace(place, value).is_null()
    }

    /// The body; `None` if nothing was set.
    pub(super) fn into_value(self) -> Option<Value> {
        self.0
    }
}

/// How a body says that there is no value at a place; `None` if it cannot.
pub(super) fn nothing(operation: &'static OperationInfo, pointer: &Pointer) -> Option<Value> {
    let schema = pointer.schema(&operation.body.as_ref()?.schema)?;
    none_of(schema)
}

fn none_of(schema: &'static SchemaInfo) -> Option<Value> {
    match schema.kind {
        _ if schema.is_nullable => Some(Value::Null),
        SchemaKind::List(_) => Some(Value::Array(Vec::new())),
        _ if schema.is_blankable => Some(Value::from("")),
        SchemaKind::Union(union) => union.variants.iter().find_map(none_of),
        _ => None,
    }
}
