//! Operations as data: calls by id are the same requests as typed calls, and their responses are read as strictly.

mod commands;
mod faults;
pub(crate) mod requests;
mod responses;

use kandji_client::FilePart;
use kandji_client::operations::Answer;
use kandji_client::operations::{self, Arguments, OperationInfo, ParameterPlace, SchemaKind};
use kandji_client::runtime::Call;
use kandji_client::{Client, Error, Filter};
use serde_json::{Map, Value};

use crate::each_operation;

/// The operation with this id.
fn info(id: &str) -> &'static OperationInfo {
    operations::find(id).unwrap_or_else(|| panic!("no operation as data is called {id}"))
}

/// The same arguments as a typed call has.
fn arguments(info: &OperationInfo, typed: &each_operation::Arguments) -> Arguments {
    let mut parameters = Map::new();
    for parameter in info.parameters {
        let value = match parameter.place {
            ParameterPlace::Path => Some(typed.path.into()),
            _ if is_filter(info, parameter.name) => serde_json::to_value(Filter::new().like("name", ["a & b"])).ok(),
            _ => typed.query.get(parameter.name).cloned(),
        };
        parameters.extend(value.map(|value| (parameter.name.to_owned(), value)));
    }
    let mut arguments = Arguments::from(Value::Object(parameters));
    if info.body.is_none() {
        return arguments;
    }
    let mut body = typed.body.clone();
    for field in file_fields(info) {
        body.as_object_mut().expect("a form is an object").remove(field);
        arguments = arguments.file(field, FilePart::new("a \"file\".bin", "bytes\r\n--of a file"));
    }
    arguments.body(body)
}

/// Whether the typed call of an operation takes this parameter as a filter of columns.
fn is_filter(info: &OperationInfo, name: &str) -> bool {
    let kind = info.parameter(name).map(|parameter| parameter.schema.kind);
    name == "filter" && !matches!(kind, Some(SchemaKind::Text(_)) | None)
}

/// The fields of the body that are files.
fn file_fields(info: &OperationInfo) -> impl Iterator<Item = &'static str> {
    let record = info.body.as_ref().and_then(|body| match body.schema.kind {
        SchemaKind::Record(record) => Some(record),
        _ => None,
    });
    let fields = record.map_or(&[][..], |record| record.fields);
    fields.iter().filter(|field| matches!(field.schema.kind, SchemaKind::File)).map(|field| field.name)
}

/// Sends an operation with arguments that fit it.
async fn send(client: &Client, info: &'static OperationInfo, arguments: Arguments) -> Result<Answer, Error> {
    let operation = info.with(arguments).unwrap_or_else(|faults| panic!("{faults}"));
    Call::new(client, operation).send().await
}
