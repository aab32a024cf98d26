//! Values of examples as code.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::conditions;
use super::layout::quoted;
use super::literal;
use crate::emit::client::index::{ApiIndex, OperationEntry};
use crate::emit::client::names::ident;
use crate::emit::client::operations::arguments::{Argument, BodyArgument, BodyField, is_filter, is_taken};
use crate::emit::client::operations::columns::row;
use crate::emit::client::types::records::{RecordField, record_fields};
use crate::emit::client::types::rust_type::{RuntimeType, RustType};
use crate::emit::client::types::type_index::{TypeEntry, Wrapping, may_be_null};
use crate::examples::Example;
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
    /// The example that is written, if not the first of the operation.
    shown: Option<&'a Example>,
}

impl<'v, 'a> Writer<'v, 'a> {
    pub(crate) fn new(index: &'v ApiIndex<'a>) -> Self {
        Self { index, imports: BTreeMap::new(), member: None, shown: None }
    }

    /// Writes this example of the operation.
    pub(crate) fn showing(index: &'v ApiIndex<'a>, example: &'a Example) -> Self {
        Self { shown: Some(example), ..Self::new(index) }
    }

    /// The paths that the code imports.
    pub(crate) fn imports(&self) -> BTreeSet<&String> {
        self.imports.values().collect()
    }

    /// The arguments of the method, one of which, or a member of the body, has this code.
    pub(crate) fn taken_with(&mut self, one: &OperationEntry<'_>, name: &str, code: String) -> Option<Vec<String>> {
        let arguments = &one.arguments;
        if let Some(position) = arguments.taken().iter().position(|argument| argument.name == name) {
            let mut given = self.taken(one)?;
            *given.get_mut(position)? = code;
            return Some(given);
        }
        let body = arguments.body.as_ref().filter(|_| arguments.takes_whole_body())?;
        body.fields.iter().find(|field| field.one.name == name)?;
        self.member = Some((name.to_owned(), code));
        self.taken(one)
    }

    /// The arguments of the method.
    pub(crate) fn taken(&mut self, one: &OperationEntry<'_>) -> Option<Vec<String>> {
        let (arguments, example) = (&one.arguments, self.example(one));
        let mut values = Vec::new();
        for argument in arguments.parameters.iter().filter(|argument| argument.is_required) {
            values.push(self.argument(argument, example)?);
        }
        let Some(body) = arguments.body.as_ref().filter(|body| body.is_required) else { return Some(values) };
        let sent = sent(body, example);
        if arguments.takes_whole_body() {
            values.push(self.body(body, sent)?);
            return Some(values);
        }
        for field in body.taken_fields() {
            let name = &field.one.field.name;
            values.push(self.loose(&field.one.field.schema, name, sent.and_then(|sent| sent.get(name)), 0)?);
        }
        Some(values)
    }

    /// The setters of everything else that the example sends.
    pub(crate) fn set(&mut self, one: &OperationEntry<'_>) -> Option<Vec<String>> {
        let (arguments, example) = (&one.arguments, self.example(one));
        let mut setters = Vec::new();
        for argument in arguments.parameters.iter().filter(|argument| !argument.is_required) {
            let Some(value) = value_of(argument, example) else { continue };
            let code = match row(&self.index.types, one).filter(|_| is_filter(&self.index.types, argument.parameter)) {
                Some(row) => {
                    let condition = conditions::of_filter(self.index, row, value)?;
                    self.import(row)?;
                    condition
                }
                None => self.argument(argument, example)?,
            };
            setters.push(format!(".{}({code})", argument.name));
        }
        let Some(body) = &arguments.body else { return Some(setters) };
        let Some(sent) = sent(body, example) else { return Some(setters) };
        if arguments.takes_whole_body() {
            return Some(setters);
        }
        if body.fields.is_empty() && !body.is_required {
            setters.push(format!(".body({})", self.body(body, Some(sent))?));
        }
        for field in body.fields.iter().filter(|field| !is_taken(&field.one)) {
            let Some(value) = sent.get(&field.one.field.name) else { continue };
            setters.push(format!(".{}({})", field.setter, self.body_field(field, Some(value))?));
        }
        Some(setters)
    }

    /// The value of a field of a body, as its setter takes it.
    pub(crate) fn body_field(&mut self, field: &BodyField<'_>, value: Option<&Value>) -> Option<String> {
        let (schema, name) = (&field.one.field.schema, &field.one.field.name);
        if self.is_easily_set(&field.one) || field.one.held.wrapping != Wrapping::Patch {
            return self.loose(schema, name, value, 0);
        }
        let code = self.exact(schema, name, value, 0)?;
        self.import_path("Patch", "kandji_client::Patch")?;
        Some(format!("Patch::Set({code})"))
    }

    fn example(&self, one: &OperationEntry<'_>) -> Option<&'a Example> {
        self.shown.or_else(|| self.index.examples.of(&one.operation.id))
    }

    /// A parameter, as its method or setter takes it.
    fn argument(&mut self, one: &Argument<'_>, example: Option<&Example>) -> Option<String> {
        let (name, value) = (&one.parameter.name, value_of(one, example));
        match one.ty {
            RustType::Runtime(RuntimeType::Filter) => Some("kandji_client::Filter::new()".to_owned()),
            RustType::String | RustType::Runtime(RuntimeType::Secret | RuntimeType::Value) => {
                Some(quoted(&literal::text(self.index.api.resolve(&one.parameter.schema), name, value)))
            }
            _ => self.loose(&one.parameter.schema, name, value, 0),
        }
    }

    /// A body that is taken as a whole.
    fn body(&mut self, body: &BodyArgument<'_>, value: Option<&Value>) -> Option<String> {
        match body.ty {
            RustType::String | RustType::Runtime(RuntimeType::Value | RuntimeType::Bytes) => {
                Some(quoted(value.and_then(Value::as_str).unwrap_or("content")))
            }
            _ => self.loose(&body.content.schema, "body", value, 0),
        }
    }

    /// Whether the setter of a field accepts a plain value.
    pub(crate) fn is_easily_set(&self, one: &RecordField<'_>) -> bool {
        let is_scalar = self.index.api.resolve(&one.field.schema).kind.is_scalar();
        let is_plain = matches!(one.held.inner, RustType::String | RustType::Bool | RustType::I64 | RustType::F64);
        is_scalar && (is_plain || one.held.wrapping != Wrapping::Patch)
    }

    /// A value that converts into one of this shape, or a list of such values.
    pub(crate) fn loose(&mut self, schema: &Schema, name: &str, value: Option<&Value>, depth: usize) -> Option<String> {
        let resolved = self.index.api.resolve(schema);
        match &resolved.kind {
            SchemaKind::Text(_) | SchemaKind::Any => Some(quoted(&literal::text(resolved, name, value))),
            SchemaKind::Enum(values) => literal::choice(values, value).map(quoted),
            SchemaKind::Integer | SchemaKind::Number if resolved.is_number_choice() => {
                literal::number_choice(resolved, value)
            }
            SchemaKind::List(element) if matches!(schema.kind, SchemaKind::List(_)) => {
                let is_text = matches!(
                    self.index.api.resolve(element).kind,
                    SchemaKind::Text(_) | SchemaKind::Enum(_) | SchemaKind::Any
                );
                let is_loose = is_text && !may_be_null(element);
                let codes = elements(value).into_iter().map(|value| match is_loose {
                    true => self.loose(element, name, value, depth),
                    false => self.element(element, name, value, depth),
                });
                Some(format!("[{}]", codes.collect::<Option<Vec<_>>>()?.join(", ")))
            }
            _ => self.exact(schema, name, value, depth),
        }
    }

    /// A value of this shape.
    fn exact(&mut self, schema: &Schema, name: &str, value: Option<&Value>, depth: usize) -> Option<String> {
        let resolved = self.index.api.resolve(schema);
        match &resolved.kind {
            SchemaKind::Boolean => Some(literal::boolean(value).to_string()),
            SchemaKind::Integer | SchemaKind::Number if resolved.is_number_choice() => {
                Some(format!("{}.into()", literal::number_choice(resolved, value)?))
            }
            SchemaKind::Integer => Some(literal::integer(resolved, name, value).to_string()),
            SchemaKind::Number => Some(format!("{:?}", literal::number(resolved, name, value))),
            SchemaKind::Text(_) | SchemaKind::Enum(_) | SchemaKind::Any => {
                Some(format!("{}.into()", self.loose(resolved, name, value, depth)?))
            }
            SchemaKind::Bytes => {
                let file = quoted(&literal::text(resolved, name, value));
                self.import_path("FilePart", "kandji_client::FilePart")?;
                Some(format!("FilePart::new({file}, std::fs::read({file})?)"))
            }
            SchemaKind::List(element) => {
                let codes = elements(value).into_iter().map(|value| self.element(element, name, value, depth));
                Some(format!("vec![{}]", codes.collect::<Option<Vec<_>>>()?.join(", ")))
            }
            SchemaKind::Map(inner) => {
                let value = value.and_then(Value::as_object).and_then(|values| values.values().next());
                let value = self.element(inner, name, value, depth)?;
                Some(format!("std::collections::BTreeMap::from([(\"name\".to_owned(), {value})])"))
            }
            SchemaKind::Object(_) => self.record(schema, value, depth),
            SchemaKind::Union(_) | SchemaKind::Named(_) => None,
        }
    }

    /// A value of a list or map, where `null` may stand too.
    fn element(&mut self, schema: &Schema, name: &str, value: Option<&Value>, depth: usize) -> Option<String> {
        let value = self.exact(schema, name, value, depth)?;
        Some(if may_be_null(schema) { format!("Some({value})") } else { value })
    }

    /// A record with its required fields and those that the example has. A record that is also received is non-exhaustive, so
    /// other crates cannot write it as a literal.
    fn record(&mut self, schema: &Schema, value: Option<&Value>, depth: usize) -> Option<String> {
        let owner = self.index.types.named(schema).filter(|owner| !owner.usage.received && depth < DEEPEST)?;
        let fields = record_fields(&self.index.types, owner);
        let name = self.import(owner)?;
        let mut members = Vec::new();
        for one in &fields {
            let value = value.and_then(|value| value.get(&one.field.name));
            if let Some((name, code)) = self.member.take_if(|(name, _)| depth == 0 && *name == one.name) {
                members.push(format!("{name}: {code}"));
            } else if value.is_some() || one.field.must_be_sent() {
                members.push(format!("{}: {}", one.name, self.member(one, value, depth + 1)?));
            }
        }
        if members.len() < fields.len() {
            members.push(format!("..{name}::default()"));
        }
        Some(format!("{name} {{ {} }}", members.join(", ")))
    }

    fn member(&mut self, one: &RecordField<'_>, value: Option<&Value>, depth: usize) -> Option<String> {
        let value = self.exact(&one.field.schema, &one.field.name, value, depth)?;
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

/// The value of a parameter in an example.
fn value_of<'e>(one: &Argument<'_>, example: Option<&'e Example>) -> Option<&'e Value> {
    example?.argument(one.parameter.location, &one.parameter.name)
}

/// What an example sends as a body.
fn sent<'e>(body: &BodyArgument<'_>, example: Option<&'e Example>) -> Option<&'e Value> {
    example?.sent_as(&body.media_type)
}

/// The elements of a list; one that the example does not have if there is no such list.
fn elements(value: Option<&Value>) -> Vec<Option<&Value>> {
    value.and_then(Value::as_array).map_or_else(|| vec![None], |items| items.iter().map(Some).collect())
}
