//! Calls of described operations: they are operations like the typed ones.

use std::fmt;

use serde_json::{Map, Value};

use crate::runtime::{
    base::operation_meta::Meta,
    decoding::decode::is_blank,
    described::{
        answer::{Answer, Data},
        arguments::{Arguments, Checked},
        check::expected,
        fault::ArgumentFaults,
        operation_info::{BodyFormat, BodyInfo, ListInfo, OperationInfo, ParameterInfo, ParameterPlace, ResponseInfo},
        read::check_response,
        schema_info::{SchemaInfo, SchemaKind},
    },
    encoding::{
        encoder::Encoder,
        notation::{Notation, Style},
    },
    errors::error::Error,
    http::{
        operation::Operation,
        response::{Response, is_json},
        response_format::{Binary, Empty, ResponseFormat, Text},
    },
    paging::{
        page::{Next, NextPointer, Page, Total},
        paged::{self, Paged},
        scheme::Paging,
    },
    records::flags,
    uploads::operations::{UploadForm, UploadOperation, ValidatedUpload, Validation},
    values::argument::QueryValue,
    waiting::command::{CommandFields, CommandListOperation, CommandOperation},
};

/// An operation that is only known when the program runs, with its arguments. Like a typed operation it is sent by
/// `Call::new(&client, operation)`.
#[derive(Clone)]
pub struct Described(Checked);

impl OperationInfo {
    /// The operation with arguments. All of them are checked before anything is sent.
    ///
    /// # Errors
    /// Everything that is wrong with the arguments.
    pub fn with(&'static self, arguments: impl Into<Arguments>) -> Result<Described, ArgumentFaults> {
        Checked::new(self, arguments.into()).map(Described)
    }
}

impl Described {
    /// What the specification says of the operation.
    #[must_use]
    pub fn info(&self) -> &'static OperationInfo {
        self.0.info
    }

    /// The operation with `[redacted]` in place of its secrets, to be shown and not sent.
    #[must_use]
    pub fn redacted(&self) -> Self {
        Self(self.0.redacted())
    }

    /// The arguments as JSON, with `[redacted]` in place of each secret, and without files.
    #[must_use]
    pub fn redacted_arguments(&self) -> Value {
        self.0.arguments.shown(self.0.info)
    }

    /// The operation as one that returns a list in pages, if it does.
    #[must_use]
    pub fn list(self) -> Option<DescribedList> {
        let list = self.info().list.as_ref()?;
        Some(DescribedList { operation: self, list })
    }

    /// The operation as one that prepares an upload, if it does.
    #[must_use]
    pub fn upload(self) -> Option<DescribedUpload> {
        let form = self.info().upload.as_ref()?;
        Some(DescribedUpload { operation: self, form })
    }

    /// The operation as one that prepares an upload which the API validates, if it does.
    #[must_use]
    pub fn validated_upload(self) -> Option<DescribedValidatedUpload> {
        let validation = self.info().validation.as_ref()?;
        Some(DescribedValidatedUpload { upload: self.upload()?, validation })
    }

    /// The operation as one that queues a command for a device, if it does.
    #[must_use]
    pub fn command(self) -> Option<DescribedCommand> {
        let command = self.info().command.as_ref()?;
        let list = command.list.list.as_ref()?;
        let required = command.list.parameters.iter().filter(|parameter| parameter.is_required);
        let given = required
            .map(|wanted| Some((wanted.name.to_owned(), self.0.arguments.parameters.get(wanted.name)?.clone())));
        let parameters: Map<String, Value> = given.collect::<Option<_>>()?;
        let arguments = Arguments { parameters, ..Arguments::default() };
        let operation = Self(Checked { info: command.list, arguments });
        let fields = command.list.commands.as_ref()?;
        let commands = DescribedCommandList { list: DescribedList { operation, list }, fields };
        Some(DescribedCommand { operation: self, commands, kinds: command.kinds })
    }
}

/// Shows the operation and its arguments without their secrets.
impl fmt::Debug for Described {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, to)
    }
}

/// How the response of a described operation is decoded: as its description says.
#[derive(Debug)]
pub struct AsDescribed;

impl ResponseFormat for AsDescribed {
    type Output = Answer;

    /// Without a description, JSON is any JSON, and everything else is a file.
    fn decode(response: Response) -> Result<Answer, Error> {
        decode(response, &ResponseInfo::JsonOrFile(SchemaInfo::ANY))
    }
}

impl Operation for Described {
    type Response = AsDescribed;

    fn meta(&self) -> &'static Meta {
        &self.info().meta
    }

    fn encode(&self, to: &mut Encoder) {
        let info = self.info();
        if let Some(server) = &info.server {
            to.server(server);
        }
        if !info.sends_token {
            to.without_token();
        }
        for parameter in info.parameters {
            if let Some(value) = self.0.arguments.parameters.get(parameter.name).filter(|value| !value.is_null()) {
                encode_parameter(info, parameter, value, to);
            }
        }
        if let Some(body) = &info.body {
            encode_body(body, &self.0.arguments, to);
        }
    }

    fn decode(&self, response: Response) -> Result<Answer, Error> {
        decode(response, &self.info().response)
    }
}

fn encode_parameter(info: &OperationInfo, parameter: &'static ParameterInfo, value: &Value, to: &mut Encoder) {
    let name = parameter.name;
    let most = most(info, parameter);
    match (parameter.place, parameter.notation) {
        (ParameterPlace::Path, Some(notation)) => to.path_as(name, value, notation),
        (ParameterPlace::Path, None) => to.path(name, &text(value)),
        (ParameterPlace::Query, Some(notation)) => to.query_as(name, value, notation),
        (ParameterPlace::Query, None) => match (value, most) {
            (Value::Array(items), _) => to.query(name, &items.iter().map(text).collect::<Vec<_>>()),
            (value, Some(most)) => to.query_up_to(name, value.as_u64(), most),
            (value, None) => to.query(name, &text(value)),
        },
        (ParameterPlace::Header, Some(notation)) => to.header_as(name, value, notation),
        (ParameterPlace::Header, None) => match value {
            Value::Array(items) => to.header(name, &items.iter().map(text).collect::<Vec<_>>()),
            value => to.header(name, &text(value)),
        },
        (ParameterPlace::Cookie, notation) => {
            to.cookie(name, value, notation.unwrap_or(Notation::new(Style::Form)));
        }
    }
}

/// The largest page that can be requested, if the parameter is the size of a list's pages.
fn most(info: &OperationInfo, parameter: &ParameterInfo) -> Option<u64> {
    let (size, _) = info.list.as_ref()?.paging.size();
    let most = parameter.schema.limits.maximum.filter(|_| size == Some(parameter.name))?;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked: a whole number from 0")]
    (most >= 0.0 && most.fract() == 0.0 && most < 9e15).then_some(most as u64)
}

/// A scalar as text, and everything else as JSON. A whole number has no fraction, however it was written.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) if number.is_f64() => {
            number.as_f64().map_or_else(|| number.to_string(), |float| float.to_string())
        }
        other => other.to_string(),
    }
}

fn encode_body(info: &'static BodyInfo, arguments: &Arguments, to: &mut Encoder) {
    let nothing = Value::Object(Map::new());
    let body = arguments.body.as_ref().or_else(|| info.is_always_sent.then_some(&nothing));
    match (info.format, body) {
        (BodyFormat::Json, Some(body)) => to.json(body),
        (BodyFormat::Form, Some(body)) => to.form_as(body, info.encodings),
        (BodyFormat::Multipart, body) if body.is_some() || !arguments.files.is_empty() => {
            let files: Vec<_> = arguments.files.iter().map(|(name, file)| (name.as_str(), file.clone())).collect();
            to.multipart_of(body.unwrap_or(&nothing), &files, info.encodings);
        }
        (BodyFormat::Text, Some(Value::String(text))) => to.text(info.media_type, text),
        (BodyFormat::Bytes, _) => {
            if let Some(file) = arguments.files.get("body") {
                to.bytes(info.media_type, file.parts().2);
            }
        }
        _ => {}
    }
    // A form's boundary is a part of its media type.
    if matches!(info.format, BodyFormat::Json | BodyFormat::Form) {
        to.media_type(info.media_type);
    }
}

fn decode(response: Response, info: &'static ResponseInfo) -> Result<Answer, Error> {
    match info {
        ResponseInfo::Empty => Empty::decode(response).map(|()| Answer::Empty),
        ResponseInfo::Text => Text::decode(response).map(Answer::Text),
        ResponseInfo::File => Binary::decode(response).map(Answer::File),
        ResponseInfo::Json(schema) => data(&response, schema).map(Answer::Data),
        ResponseInfo::JsonOrFile(schema) if response.media_type().is_some_and(is_json) => {
            data(&response, schema).map(Answer::Data)
        }
        ResponseInfo::JsonOrFile(_) => response.file().map(Answer::File),
    }
}

/// The JSON of a response, which fits the schema.
fn data(response: &Response, schema: &'static SchemaInfo) -> Result<Data, Error> {
    let value = response.value()?;
    let refused = match &value {
        Value::Null if response.body.trim_ascii().is_empty() => {
            (!is_free(schema) && !schema.is_nullable).then_some("an empty body")
        }
        Value::Null => (!is_free(schema) && !schema.is_nullable && !is_of_secrets(schema)).then_some("null"),
        Value::String(text) if is_blank(text) => {
            (!is_free(schema) && !matches!(schema.kind, SchemaKind::Text(_))).then_some("a blank string")
        }
        _ => None,
    };
    if let Some(found) = refused {
        return Err(response.unreadable(String::new(), format!("expected {}, found {found}", expected(schema.kind))));
    }
    if !response.body.trim_ascii().is_empty() {
        let checked = check_response(&value, schema, response.is_strict);
        checked.map_err(|(error, path)| response.unreadable(path, error.to_string()))?;
    }
    Ok(Data::new(value, schema))
}

fn is_free(schema: &SchemaInfo) -> bool {
    matches!(schema.kind, SchemaKind::Any | SchemaKind::Union(_))
}

/// Whether the value is a record of secrets, in place of which `null` may come.
fn is_of_secrets(schema: &SchemaInfo) -> bool {
    matches!(schema.kind, SchemaKind::Record(record) if flags::are_all_secrets(record.table))
}

/// A described operation that returns a list in pages.
#[derive(Clone, Debug)]
pub struct DescribedList {
    operation: Described,
    list: &'static ListInfo,
}

/// A described operation that prepares an upload.
#[derive(Clone, Debug)]
pub struct DescribedUpload {
    operation: Described,
    form: &'static UploadForm,
}

/// A described operation that prepares an upload which the API validates.
#[derive(Clone, Debug)]
pub struct DescribedValidatedUpload {
    upload: DescribedUpload,
    validation: &'static Validation,
}

/// A described operation that lists the commands of a device.
#[derive(Clone, Debug)]
pub struct DescribedCommandList {
    list: DescribedList,
    fields: &'static CommandFields,
}

/// A described operation that queues a command for a device.
#[derive(Clone, Debug)]
pub struct DescribedCommand {
    operation: Described,
    commands: DescribedCommandList,
    kinds: &'static [&'static str],
}

/// Implements an operation by the one inside of it.
macro_rules! delegated {
    ($($name:ident: $inner:ident;)*) => {$(
        impl Operation for $name {
            type Response = AsDescribed;

            fn meta(&self) -> &'static Meta {
                self.$inner.meta()
            }

            fn encode(&self, to: &mut Encoder) {
                self.$inner.encode(to);
            }

            fn decode(&self, response: Response) -> Result<Answer, Error> {
                Operation::decode(&self.$inner, response)
            }
        }
    )*};
}
delegated! {
    DescribedList: operation;
    DescribedUpload: operation;
    DescribedValidatedUpload: upload;
    DescribedCommandList: list;
    DescribedCommand: operation;
}

impl Paged for DescribedList {
    type Item = Data;

    fn paging(&self) -> Paging {
        self.list.paging
    }

    fn page(&self, output: Answer) -> Page<Data> {
        let mut value = match output {
            Answer::Data(data) => data.into_value(),
            Answer::Empty | Answer::Text(_) | Answer::File(_) => Value::Null,
        };
        let at = |pointer: Option<&str>| pointer.map(|pointer| Value::pointer(&value, pointer).cloned());
        // A pointer that leads nowhere says that there is no next page.
        let next = at(self.list.next).map_or(Next::Unknown, NextPointer::pointer);
        let total = at(self.list.total).and_then(Total::total);
        let items = value.pointer_mut(self.list.items).map(Value::take);
        let items = match items {
            Some(Value::Array(items)) => Some(items),
            // In place of a list; whether it may be is decided already.
            Some(Value::Null | Value::String(_)) => Some(Vec::new()),
            _ => None,
        };
        let items = items.map(|items| items.into_iter().map(|item| Data::new(item, &self.list.item)).collect());
        Page::described(items, next, total)
    }

    fn key(&self, item: &Data) -> Option<u64> {
        let id = item.value().get(self.list.key?)?.query_text().ok()??;
        paged::key(&id)
    }
}

impl Paged for DescribedCommandList {
    type Item = Data;

    fn paging(&self) -> Paging {
        self.list.paging()
    }

    fn page(&self, output: Answer) -> Page<Data> {
        self.list.page(output)
    }

    fn key(&self, item: &Data) -> Option<u64> {
        self.list.key(item)
    }
}

impl UploadOperation for DescribedUpload {
    fn form(&self) -> &'static UploadForm {
        self.form
    }
}

impl UploadOperation for DescribedValidatedUpload {
    fn form(&self) -> &'static UploadForm {
        self.upload.form
    }
}

impl ValidatedUpload for DescribedValidatedUpload {
    fn validation(&self) -> &'static Validation {
        self.validation
    }
}

impl CommandListOperation for DescribedCommandList {
    fn fields(&self) -> &'static CommandFields {
        self.fields
    }
}

impl CommandOperation for DescribedCommand {
    type List = DescribedCommandList;

    fn kinds(&self) -> &'static [&'static str] {
        self.kinds
    }

    fn commands(&self) -> DescribedCommandList {
        self.commands.clone()
    }
}
