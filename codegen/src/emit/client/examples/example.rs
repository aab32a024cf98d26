//! The example of an operation: made from the model, so that it compiles and sends what the document says.

use std::collections::{BTreeMap, BTreeSet};

use crate::emit::client::examples::sample;
use crate::emit::client::index::{GroupView, OperationView, TypeView};
use crate::emit::client::names::ident;
use crate::emit::client::operations::arguments::{Argument, Arguments, BodyArgument, BodyField, is_filter};
use crate::emit::client::operations::paging::element;
use crate::emit::client::operations::response::answer;
use crate::emit::client::types::columns::{row, sample_condition};
use crate::emit::client::types::records::{RecordField, record_fields};
use crate::emit::client::types::rust_type::{Types, Wrapping};
use crate::model::{Kind, Operation, Schema};

/// The longest line of an example, in characters.
const WIDTH: usize = 96;

/// How deep the values of an example go.
const DEEPEST: usize = 4;

/// The hidden function of an example that the tests run.
const RUN: &str = "pub async fn example";

/// The hidden function of an example that the tests only compile.
const COMPILED: &str = "async fn compiled";

/// The lines of an operation's example; none if one of its arguments has no plain value.
pub(crate) fn example(types: Types<'_, '_>, group: &GroupView<'_>, one: &OperationView<'_>) -> Option<Vec<String>> {
    let mut writer = Writer::new(types);
    let code = writer.shown(group, one)?;
    Some(writer.block(RUN, code))
}

/// Writes values as code, and remembers the types that it names.
pub(crate) struct Writer<'v, 'a> {
    pub(crate) types: Types<'v, 'a>,
    /// Paths by the names that they are used under.
    imports: BTreeMap<String, String>,
}

impl<'v, 'a> Writer<'v, 'a> {
    pub(crate) fn new(types: Types<'v, 'a>) -> Self {
        Self { types, imports: BTreeMap::new() }
    }

    /// Code as an example that is compiled.
    pub(crate) fn compiled(&self, code: Vec<String>) -> Vec<String> {
        self.block(COMPILED, code)
    }

    /// Code as an example, within a hidden function.
    fn block(&self, function: &str, code: Vec<String>) -> Vec<String> {
        let paths: BTreeSet<_> = self.imports.values().collect();
        let imports = paths.into_iter().map(|path| format!("use {path};"));
        let blank = (!self.imports.is_empty()).then(String::new);
        let head = format!("# {function}(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {{");
        let lines = std::iter::once("```no_run".to_owned()).chain(imports).chain(blank).chain([head]);
        lines.chain(code).chain(["# Ok(())", "# }", "```"].map(str::to_owned)).collect()
    }

    /// The call of an operation with one setter, and what becomes of its answer.
    pub(crate) fn shown(&mut self, group: &GroupView<'_>, one: &OperationView<'_>) -> Option<Vec<String>> {
        let arguments = Arguments::new(self.types, one);
        let taken = self.taken(&arguments)?;
        let setter = self.setter(one.operation, &arguments);
        self.used(one.operation, begun(group, one, &taken).into_iter().chain(setter).collect())
    }

    /// The arguments of the method.
    pub(crate) fn taken(&mut self, arguments: &Arguments<'_>) -> Option<Vec<String>> {
        let mut values = Vec::new();
        for one in arguments.parameters.iter().filter(|one| one.is_required) {
            values.push(self.argument(one)?);
        }
        let Some(body) = arguments.body.as_ref().filter(|body| body.is_required) else { return Some(values) };
        if arguments.takes_whole_body() {
            values.push(self.body(body)?);
            return Some(values);
        }
        for field in body.taken_fields() {
            values.push(self.loose(&field.one.field.schema, &field.one.field.name, 0)?);
        }
        Some(values)
    }

    /// A parameter, as its method or setter takes it.
    fn argument(&mut self, one: &Argument<'_>) -> Option<String> {
        let (name, ty) = (&one.parameter.name, one.ty.to_string());
        match ty.as_str() {
            "rt :: Filter" => Some("kandji_client::Filter::new()".to_owned()),
            "String" | "rt :: Secret" | "rt :: Value" => {
                Some(quoted(&sample::text(self.types.view.api.resolve(&one.parameter.schema), name)))
            }
            _ => self.loose(&one.parameter.schema, name, 0),
        }
    }

    /// A body that is taken as a whole.
    fn body(&mut self, body: &BodyArgument<'_>) -> Option<String> {
        match body.ty.to_string().as_str() {
            "String" | "rt :: Value" | "rt :: Bytes" => Some(quoted("content")),
            _ => self.loose(&body.content.schema, "body", 0),
        }
    }

    /// One setter, to show what can be set: the filter, else what an update without arguments changes, else a choice.
    fn setter(&mut self, operation: &Operation, arguments: &Arguments<'_>) -> Option<String> {
        let optional = || arguments.parameters.iter().filter(|one| !one.is_required);
        if let Some(one) = optional().find(|one| is_filter(self.types, one.parameter)) {
            let row = row(self.types, operation)?;
            let condition = sample_condition(self.types, row)?;
            self.import(row)?;
            return Some(format!(".{}({condition})", one.name));
        }
        let api = self.types.view.api;
        let body = arguments.body.as_ref().filter(|body| body.taken_fields().next().is_none());
        let is_shown = |field: &&BodyField<'_>| is_easily_set(api.resolve(&field.one.field.schema), &field.one);
        if let Some(field) = body.and_then(|body| body.fields.iter().find(is_shown)) {
            let value = self.loose(&field.one.field.schema, &field.one.field.name, 0)?;
            return Some(format!(".{}({value})", field.setter));
        }
        let choice = optional().find(|one| matches!(api.resolve(&one.parameter.schema).kind, Kind::Enum(_)))?;
        Some(format!(".{}({})", choice.name, self.argument(choice)?))
    }

    /// The call with what becomes of its answer.
    fn used(&mut self, operation: &Operation, mut calls: Vec<String>) -> Option<Vec<String>> {
        let answer = answer(self.types, operation);
        let is_paged = element(self.types, operation, &answer).is_some();
        let end: &[&str] = if is_paged { &[".items()"] } else { &[".send()", ".await?"] };
        calls.extend(end.iter().map(|&call| call.to_owned()));
        let tokens = answer.tokens.to_string();
        let chain = |before: &str, after: &str| chained(before, &calls, after);
        let code = match tokens.as_str() {
            _ if is_paged => [
                chain("let mut items = kandji", ";"),
                ["while let Some(item) = items.next().await {", "    println!(\"{:?}\", item?);", "}"]
                    .map(str::to_owned)
                    .to_vec(),
            ]
            .concat(),
            "rt :: Empty" => chain("kandji", ";"),
            "rt :: Binary" if operation.successes().all(|response| response.content.is_empty()) => chain("kandji", ";"),
            "rt :: Binary" => {
                let shown = "println!(\"{} bytes\", file.bytes.len());".to_owned();
                [chain("let file = kandji", ";"), vec![shown]].concat()
            }
            tokens if tokens.starts_with("rt :: JsonOrBinary") => {
                self.import_path("DataOrDocument", "kandji_client::DataOrDocument")?;
                let arms = [
                    "    DataOrDocument::Data(data) => println!(\"{data:?}\"),",
                    "    DataOrDocument::Document(file) => println!(\"{} bytes\", file.bytes.len()),",
                    "}",
                ];
                [chain("let answer = kandji", ";"), vec!["match answer {".to_owned()], arms.map(str::to_owned).to_vec()]
                    .concat()
            }
            _ => [chain("let answer = kandji", ";"), vec!["println!(\"{answer:?}\");".to_owned()]].concat(),
        };
        Some(code)
    }

    /// A value that can be turned into one of this shape, or a list of such.
    pub(crate) fn loose(&mut self, schema: &Schema, name: &str, depth: usize) -> Option<String> {
        let resolved = self.types.view.api.resolve(schema);
        match &resolved.kind {
            Kind::Text(_) | Kind::Any => Some(quoted(&sample::text(resolved, name))),
            Kind::Enum(values) => values.iter().find(|value| !value.is_empty()).map(|value| quoted(value)),
            Kind::List(element) if matches!(schema.kind, Kind::List(_)) => {
                let is_text =
                    matches!(self.types.view.api.resolve(element).kind, Kind::Text(_) | Kind::Enum(_) | Kind::Any);
                let is_loose = is_text && !may_be_none(element);
                let value =
                    if is_loose { self.loose(element, name, depth)? } else { self.element(element, name, depth)? };
                Some(format!("[{value}]"))
            }
            _ => self.exact(schema, name, depth),
        }
    }

    /// A value of this shape.
    fn exact(&mut self, schema: &Schema, name: &str, depth: usize) -> Option<String> {
        let resolved = self.types.view.api.resolve(schema);
        match &resolved.kind {
            Kind::Boolean => Some("true".to_owned()),
            Kind::Integer => Some(sample::integer(resolved).to_string()),
            Kind::Number => Some(format!("{:?}", sample::number(resolved))),
            Kind::Text(_) | Kind::Enum(_) | Kind::Any => Some(format!("{}.into()", self.loose(resolved, name, depth)?)),
            Kind::Bytes => {
                Some(format!("kandji_client::FilePart::new({}, \"content\")", quoted(&sample::file_name(name))))
            }
            Kind::List(element) => Some(format!("vec![{}]", self.element(element, name, depth)?)),
            Kind::Map(inner) => {
                let value = self.element(inner, name, depth)?;
                Some(format!("std::collections::BTreeMap::from([(\"name\".to_owned(), {value})])"))
            }
            Kind::Object(_) => self.record(schema, depth),
            Kind::Union(_) | Kind::Named(_) => None,
        }
    }

    /// A value of a list or map, where `null` may stand too.
    fn element(&mut self, schema: &Schema, name: &str, depth: usize) -> Option<String> {
        let value = self.exact(schema, name, depth)?;
        Some(if may_be_none(schema) { format!("Some({value})") } else { value })
    }

    /// A record with what it must have. One that is also received has fields to come, so nobody else can write it out.
    fn record(&mut self, schema: &Schema, depth: usize) -> Option<String> {
        let owner = self.types.view.named(schema).filter(|owner| !owner.usage.received && depth < DEEPEST)?;
        let fields = record_fields(self.types, owner);
        let name = self.import(owner)?;
        let mut members = Vec::new();
        for one in fields.iter().filter(|one| one.field.required) {
            members.push(format!("{}: {}", one.name, self.member(one, depth + 1)?));
        }
        if members.len() < fields.len() {
            members.push(format!("..{name}::default()"));
        }
        Some(format!("{name} {{ {} }}", members.join(", ")))
    }

    fn member(&mut self, one: &RecordField<'_>, depth: usize) -> Option<String> {
        let value = self.exact(&one.field.schema, &one.field.name, depth)?;
        let is_boxed = one.held.inner.to_string().starts_with("Box ");
        match one.held.wrapping {
            _ if is_boxed => None,
            Wrapping::None => Some(value),
            Wrapping::Option => Some(format!("Some({value})")),
            Wrapping::Patch => Some(format!("kandji_client::Patch::Set({value})")),
        }
    }

    /// Lets the example use a type by its name.
    fn import(&mut self, ty: &TypeView<'_>) -> Option<String> {
        let name = ident(&ty.name).to_string();
        self.import_path(&name, &format!("kandji_client::{}::{name}", ident(&ty.module)))?;
        Some(name)
    }

    /// The same of any path, unless another one has the name.
    pub(crate) fn import_path(&mut self, name: &str, path: &str) -> Option<()> {
        let known = self.imports.entry(name.to_owned()).or_insert_with(|| path.to_owned());
        (known == path).then_some(())
    }
}

/// The links of the chain that begins a call.
pub(crate) fn begun(group: &GroupView<'_>, one: &OperationView<'_>, taken: &[String]) -> Vec<String> {
    vec![format!(".{}()", ident(&group.module)), format!(".{}({})", ident(&one.method), taken.join(", "))]
}

/// Whether a plain value can be given to the setter of a field.
pub(crate) fn is_easily_set(schema: &Schema, one: &RecordField<'_>) -> bool {
    let is_scalar = matches!(schema.kind, Kind::Boolean | Kind::Integer | Kind::Number | Kind::Text(_) | Kind::Enum(_));
    let is_bare = one.held.wrapping != Wrapping::Patch;
    is_scalar && (is_bare || matches!(one.held.inner.to_string().as_str(), "String" | "bool" | "i64" | "f64"))
}

/// Whether an element of a list or map is an `Option`.
fn may_be_none(schema: &Schema) -> bool {
    (schema.nullable || schema.blank) && !matches!(schema.kind, Kind::Any)
}

/// Text as a literal.
pub(crate) fn quoted(text: &str) -> String {
    format!("{text:?}")
}

/// A chain of calls on one line, or on one line each if that would be long.
pub(crate) fn chained(before: &str, calls: &[String], after: &str) -> Vec<String> {
    let line = format!("{before}{}{after}", calls.concat());
    if line.chars().count() <= WIDTH {
        return vec![line];
    }
    let last = calls.len().saturating_sub(1);
    let calls = calls.iter().enumerate().map(|(index, call)| {
        let end = if index == last { after } else { "" };
        format!("    {call}{end}")
    });
    std::iter::once(before.to_owned()).chain(calls).collect()
}
