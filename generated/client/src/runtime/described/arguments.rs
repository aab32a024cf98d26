//! The arguments of a call of a described operation.

use std::{collections::BTreeMap, fmt};

use serde_json::{Map, Value};

use crate::runtime::{
    described::{
        check::Checker,
        fault::{ArgumentFault, ArgumentFaults},
        operation_info::{BodyFormat, BodyInfo, OperationInfo, ParameterInfo, ParameterPlace},
        redact::redacted,
        schema_info::{Limits, SchemaInfo, SchemaKind},
    },
    values::file_part::FilePart,
};

/// The name of the body in JSON arguments.
const BODY: &str = "body";

/// The arguments of a call: JSON, and files beside it.
///
/// `Arguments::from(json!({"device_id": "…", "body": {"asset_tag": "A-17"}}))` has parameters by name, and the body.
#[derive(Clone, Default, PartialEq)]
pub struct Arguments {
    pub(crate) parameters: Map<String, Value>,
    pub(crate) body: Option<Value>,
    pub(crate) files: BTreeMap<String, FilePart>,
    /// What was given in place of an object.
    pub(crate) misfit: bool,
}

impl Arguments {
    /// No arguments.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a parameter of the path, the query, the headers or the cookies. `null` leaves it out.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.parameters.insert(name.into(), value.into());
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: impl Into<Value>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets a file: of a field of a form, or of the whole body if that is bytes; its field is then `body`.
    #[must_use]
    pub fn file(mut self, field: impl Into<String>, file: FilePart) -> Self {
        self.files.insert(field.into(), file);
        self
    }

    /// Everything that is wrong with them for an operation.
    pub(crate) fn faults(&self, info: &'static OperationInfo) -> Vec<ArgumentFault> {
        let mut faults = Vec::new();
        if self.misfit {
            Checker::new("arguments", &mut faults).fault("expected an object with parameters by name, and `body`");
            return faults;
        }
        for name in self.parameters.keys().filter(|name| info.parameter(name).is_none()) {
            Checker::new(name, &mut faults).fault("there is no such parameter");
        }
        for parameter in info.parameters {
            let value = self.parameters.get(parameter.name).filter(|value| !value.is_null());
            check_parameter(value, parameter, is_page_size(info, parameter), &mut faults);
        }
        match &info.body {
            Some(body) => self.check_body(body, &mut faults),
            None if self.body.is_some() || !self.files.is_empty() => {
                Checker::new(BODY, &mut faults).fault("the operation takes no body");
            }
            None => {}
        }
        faults
    }

    fn check_body(&self, info: &'static BodyInfo, faults: &mut Vec<ArgumentFault>) {
        if info.format == BodyFormat::Bytes {
            let file = self.files.get(BODY);
            if self.body.is_some() || (file.is_none() && info.is_required) {
                Checker::new(BODY, faults).fault("expected a file, which is not given as JSON");
            }
            return self.check_files(&[BODY], &[], faults);
        }
        match &self.body {
            Some(Value::String(_)) if info.format == BodyFormat::Text => {}
            Some(_) if info.format == BodyFormat::Text => Checker::new(BODY, faults).fault("expected a string"),
            Some(body) => Checker::new(BODY, faults).check(body, &info.schema),
            // Without a body, what it needs is missing.
            None if info.is_required && info.format != BodyFormat::Text => {
                Checker::new(BODY, faults).check(&Value::Object(Map::new()), &info.schema);
            }
            None if info.is_required => Checker::new(BODY, faults).fault("is required"),
            None => {}
        }
        let (known, required) = file_fields(&info.schema);
        self.check_files(&known, &required, faults);
    }

    fn check_files(&self, known: &[&str], required: &[&str], faults: &mut Vec<ArgumentFault>) {
        for name in self.files.keys().filter(|name| !known.contains(&name.as_str())) {
            Checker::new(name, faults).fault("there is no such file");
        }
        for name in required.iter().filter(|name| !self.files.contains_key(**name)) {
            Checker::new(name, faults).fault("a file is required");
        }
    }

    /// The arguments as JSON with `[redacted]` in place of secrets, for messages.
    pub(crate) fn shown(&self, info: &OperationInfo) -> Value {
        let parameters = self.parameters.iter().map(|(name, value)| {
            let schema =
                info.parameters.iter().find(|known| known.name == name).map_or(&SchemaInfo::ANY, |known| &known.schema);
            (name.clone(), redacted(value, schema))
        });
        let body = self.body.iter().map(|body| {
            let schema = info.body.as_ref().map_or(&SchemaInfo::ANY, |info| &info.schema);
            (BODY.to_owned(), redacted(body, schema))
        });
        Value::Object(parameters.chain(body).collect())
    }
}

impl From<Value> for Arguments {
    fn from(value: Value) -> Self {
        match value {
            Value::Object(mut parameters) => {
                let body = parameters.remove(BODY);
                Self { parameters, body, ..Self::default() }
            }
            _ => Self { misfit: true, ..Self::default() },
        }
    }
}

/// Shows how many there are. Their values may be secret.
impl fmt::Debug for Arguments {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Arguments")
            .field("parameters", &self.parameters.keys().collect::<Vec<_>>())
            .field("has_body", &self.body.is_some())
            .field("files", &self.files)
            .finish_non_exhaustive()
    }
}

/// Arguments that fit an operation.
#[derive(Clone)]
pub(crate) struct Checked {
    pub(crate) info: &'static OperationInfo,
    pub(crate) arguments: Arguments,
}

impl Checked {
    /// Checks arguments.
    pub(crate) fn new(info: &'static OperationInfo, arguments: Arguments) -> Result<Self, ArgumentFaults> {
        let faults = arguments.faults(info);
        if faults.is_empty() {
            Ok(Self { info, arguments })
        } else {
            Err(ArgumentFaults { operation: info.meta.id, faults })
        }
    }
}

impl Checked {
    /// The same with `[redacted]` in place of secrets.
    pub(crate) fn redacted(&self) -> Self {
        let shown = Arguments::from(self.arguments.shown(self.info));
        Self { info: self.info, arguments: Arguments { files: self.arguments.files.clone(), ..shown } }
    }
}

/// Shows the arguments without their secrets.
impl fmt::Debug for Checked {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{} {}", self.info.meta.id, self.arguments.shown(self.info))
    }
}

/// Whether a parameter is the size of a list's pages, which is limited to what the API accepts.
fn is_page_size(info: &OperationInfo, parameter: &ParameterInfo) -> bool {
    info.list.as_ref().is_some_and(|list| list.paging.size().0 == Some(parameter.name))
}

fn check_parameter(
    value: Option<&Value>,
    parameter: &ParameterInfo,
    is_page_size: bool,
    faults: &mut Vec<ArgumentFault>,
) {
    let mut checker = Checker::new(parameter.name, faults);
    match value {
        None if parameter.is_required => checker.fault("is required"),
        None => {}
        // A larger size than the largest is that one; see `Encoder::query_up_to`.
        Some(value) if is_page_size => {
            let limits = Limits { maximum: None, ..parameter.schema.limits };
            checker.check(value, &SchemaInfo { limits, ..parameter.schema });
        }
        // A path takes text, however it is called.
        Some(Value::String(_) | Value::Number(_)) if takes_text(parameter) => {}
        Some(value) => checker.check(value, &parameter.schema),
    }
}

/// Whether any scalar can be sent, since no type says how it is spelled.
fn takes_text(parameter: &ParameterInfo) -> bool {
    parameter.place == ParameterPlace::Path && matches!(parameter.schema.kind, SchemaKind::Any | SchemaKind::Union(_))
}

/// The fields of a form that are files, and those of them that are required.
fn file_fields(schema: &SchemaInfo) -> (Vec<&'static str>, Vec<&'static str>) {
    let SchemaKind::Record(record) = schema.kind else { return Default::default() };
    let files = record.fields.iter().filter(|field| matches!(field.schema.kind, SchemaKind::File));
    let required = files.clone().filter(|field| field.is_required);
    (files.map(|field| field.name).collect(), required.map(|field| field.name).collect())
}
