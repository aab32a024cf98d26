//! Values of examples as code.

use std::collections::{BTreeMap, BTreeSet};

use super::layout::quoted;
use super::sample;
use crate::emit::client::index::ApiIndex;
use crate::emit::client::names::ident;
use crate::emit::client::operations::arguments::{Argument, Arguments, BodyArgument};
use crate::emit::client::operations::columns::columns;
use crate::emit::client::types::records::{RecordField, record_fields};
use crate::emit::client::types::rust_type::{RuntimeType, RustType};
use crate::emit::client::types::type_index::{TypeEntry, Wrapping, may_be_null};
use crate::model::{Schema, SchemaKind};

/// How deep the values of an example go.
const DEEPEST: usize = 4;

/// Writes values as code, and remembers the types that they name.
pub(crate) struct Writer<'v, 'a> {
    pub(crate) index: &'v ApiIndex<'a>,
    /// Paths by the names that the code uses.
    imports: BTreeMap<String, String>,
    /// A member of a body that is taken as a whole, with the code of its value.
    member: Option<(String, String)>,
}

impl<'v, 'a> Writer<'v, 'a> {
    pub(crate) fn new(index: &'v ApiIndex<'a>) -> Self {
        Self { index, imports: BTreeMap::new(), member: None }
    }

    /// The paths that the code imports.
    pub(crate) fn imports(&self) -> BTreeSet<&String> {
        self.imports.values().collect()
    }

    /// The arguments of the method, one of which, or a member of the body, has this code.
    pub(crate) fn taken_with(&mut self, arguments: &Arguments<'_>, name: &str, code: String) -> Option<Vec<String>> {
        if let Some(position) = arguments.taken().iter().position(|argument| argument.name == name) {
            let mut given = self.taken(arguments)?;
            *given.get_mut(position)? = code;
            return Some(given);
        }
        arguments
            .body
            .as_ref()
            .filter(|_| arguments.takes_whole_body())?
            .fields
            .iter()
            .find(|one| one.one.name == name)?;
        self.member = Some((name.to_owned(), code));
        self.taken(arguments)
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
    pub(crate) fn argument(&mut self, one: &Argument<'_>) -> Option<String> {
        let name = &one.parameter.name;
        match one.ty {
            RustType::Runtime(RuntimeType::Filter) => Some("kandji_client::Filter::new()".to_owned()),
            RustType::String | RustType::Runtime(RuntimeType::Secret | RuntimeType::Value) => {
                Some(quoted(&sample::text(self.index.api.resolve(&one.parameter.schema), name)))
            }
            _ => self.loose(&one.parameter.schema, name, 0),
        }
    }

    /// A body that is taken as a whole.
    fn body(&mut self, body: &BodyArgument<'_>) -> Option<String> {
        match body.ty {
            RustType::String | RustType::Runtime(RuntimeType::Value | RuntimeType::Bytes) => Some(quoted("content")),
            _ => self.loose(&body.content.schema, "body", 0),
        }
    }

    /// A condition on the first text column and the first boolean column of a record.
    pub(crate) fn condition(&self, row: &TypeEntry<'_>) -> Option<String> {
        let columns = columns(self.index, row);
        let of = |ty: RustType| columns.iter().find(move |column| column.ty == ty);
        let path = |constant: &str| format!("{}::{constant}", row.path.name);
        let text = of(RustType::String).map(|column| {
            let text = sample::text(self.index.api.resolve(&column.field.schema), &column.field.name);
            format!("{}.like([{text:?}])", path(&column.constant))
        });
        let truth = of(RustType::Bool).map(|column| format!("{}.eq(true)", path(&column.constant)));
        let conditions: Vec<String> = text.into_iter().chain(truth).collect();
        (!conditions.is_empty()).then(|| conditions.join(" & "))
    }

    /// Whether the setter of a field accepts a plain value.
    pub(crate) fn is_easily_set(&self, one: &RecordField<'_>) -> bool {
        let kind = &self.index.api.resolve(&one.field.schema).kind;
        let is_scalar = matches!(
            kind,
            SchemaKind::Boolean | SchemaKind::Integer | SchemaKind::Number | SchemaKind::Text(_) | SchemaKind::Enum(_)
        );
        let is_plain = matches!(one.held.inner, RustType::String | RustType::Bool | RustType::I64 | RustType::F64);
        is_scalar && (is_plain || one.held.wrapping != Wrapping::Patch)
    }

    /// A value that converts into one of this shape, or a list of such values.
    pub(crate) fn loose(&mut self, schema: &Schema, name: &str, depth: usize) -> Option<String> {
        let resolved = self.index.api.resolve(schema);
        match &resolved.kind {
            SchemaKind::Text(_) | SchemaKind::Any => Some(quoted(&sample::text(resolved, name))),
            SchemaKind::Enum(values) => values.iter().find(|value| !value.is_empty()).map(|value| quoted(value)),
            SchemaKind::Integer | SchemaKind::Number if resolved.is_number_choice() => number_choice(resolved),
            SchemaKind::List(element) if matches!(schema.kind, SchemaKind::List(_)) => {
                let is_text = matches!(
                    self.index.api.resolve(element).kind,
                    SchemaKind::Text(_) | SchemaKind::Enum(_) | SchemaKind::Any
                );
                let is_loose = is_text && !may_be_null(element);
                let value =
                    if is_loose { self.loose(element, name, depth)? } else { self.element(element, name, depth)? };
                Some(format!("[{value}]"))
            }
            _ => self.exact(schema, name, depth),
        }
    }

    /// A value of this shape.
    fn exact(&mut self, schema: &Schema, name: &str, depth: usize) -> Option<String> {
        let resolved = self.index.api.resolve(schema);
        match &resolved.kind {
            SchemaKind::Boolean => Some("true".to_owned()),
            SchemaKind::Integer | SchemaKind::Number if resolved.is_number_choice() => {
                Some(format!("{}.into()", number_choice(resolved)?))
            }
            SchemaKind::Integer => Some(sample::integer(resolved).to_string()),
            SchemaKind::Number => Some(format!("{:?}", sample::number(resolved))),
            SchemaKind::Text(_) | SchemaKind::Enum(_) | SchemaKind::Any => {
                Some(format!("{}.into()", self.loose(resolved, name, depth)?))
            }
            SchemaKind::Bytes => {
                Some(format!("kandji_client::FilePart::new({}, \"content\")", quoted(&sample::file_name(name))))
            }
            SchemaKind::List(element) => Some(format!("vec![{}]", self.element(element, name, depth)?)),
            SchemaKind::Map(inner) => {
                let value = self.element(inner, name, depth)?;
                Some(format!("std::collections::BTreeMap::from([(\"name\".to_owned(), {value})])"))
            }
            SchemaKind::Object(_) => self.record(schema, depth),
            SchemaKind::Union(_) | SchemaKind::Named(_) => None,
        }
    }

    /// A value of a list or map, where `null` may stand too.
    fn element(&mut self, schema: &Schema, name: &str, depth: usize) -> Option<String> {
        let value = self.exact(schema, name, depth)?;
        Some(if may_be_null(schema) { format!("Some({value})") } else { value })
    }

    /// A record with its required fields. A record that is also received is non-exhaustive, so other crates cannot write
    /// it as a literal.
    fn record(&mut self, schema: &Schema, depth: usize) -> Option<String> {
        let owner = self.index.types.named(schema).filter(|owner| !owner.usage.received && depth < DEEPEST)?;
        let fields = record_fields(&self.index.types, owner);
        let name = self.import(owner)?;
        let mut members = Vec::new();
        for one in fields.iter().filter(|one| one.field.must_be_sent()) {
            if let Some((name, code)) = self.member.take_if(|(name, _)| depth == 0 && *name == one.name) {
                members.push(format!("{name}: {code}"));
                continue;
            }
            members.push(format!("{}: {}", one.name, self.member(one, depth + 1)?));
        }
        if members.len() < fields.len() {
            members.push(format!("..{name}::default()"));
        }
        Some(format!("{name} {{ {} }}", members.join(", ")))
    }

    fn member(&mut self, one: &RecordField<'_>, depth: usize) -> Option<String> {
        let value = self.exact(&one.field.schema, &one.field.name, depth)?;
        let is_boxed = matches!(one.held.inner, RustType::Box(_));
        match one.held.wrapping {
            _ if is_boxed => None,
            Wrapping::None => Some(value),
            Wrapping::Option => Some(format!("Some({value})")),
            Wrapping::Patch => Some(format!("kandji_client::Patch::Set({value})")),
        }
    }

    /// Lets the example use a type by its name.
    pub(crate) fn import(&mut self, ty: &TypeEntry<'_>) -> Option<String> {
        let name = ident(&ty.path.name).to_string();
        self.import_path(&name, &format!("kandji_client::{}::{name}", ident(&ty.path.module)))?;
        Some(name)
    }

    /// The same of any path, unless another one has the name.
    pub(crate) fn import_path(&mut self, name: &str, path: &str) -> Option<()> {
        let known = self.imports.entry(name.to_owned()).or_insert_with(|| path.to_owned());
        (known == path).then_some(())
    }
}

/// The first of several numbers, as a literal that converts into the type of all of them.
fn number_choice(schema: &Schema) -> Option<String> {
    let first = schema.choices.first()?;
    match schema.kind {
        SchemaKind::Integer => first.as_i64().map(|number| format!("{number}_i64")),
        _ => first.as_f64().map(|number| format!("{number:?}_f64")),
    }
}
