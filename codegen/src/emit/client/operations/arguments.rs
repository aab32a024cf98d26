//! What a call is given: the fields of an operation's struct, and its setters.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::client::index::{OperationView, TypeView, argument_scope};
use crate::emit::client::names::{ident, snake};
use crate::emit::client::types::records::{RecordField, record_fields};
use crate::emit::client::types::rust_type::{Types, Wrapping};
use crate::model::media_type::{MULTIPART, URLENCODED, is_form, is_json};
use crate::model::{Body, Content, Kind, Parameter, ParameterIn, Schema};

/// The most arguments that a method takes; with more, the body is given as a whole.
const MOST_ARGUMENTS: usize = 6;

/// Everything that a call is given.
pub(crate) struct Arguments<'a> {
    pub(crate) parameters: Vec<Argument<'a>>,
    pub(crate) body: Option<BodyArgument<'a>>,
}

/// A path, query or header argument.
pub(crate) struct Argument<'a> {
    pub(crate) parameter: &'a Parameter,
    pub(crate) name: Ident,
    /// The type without `Option`.
    pub(crate) ty: TokenStream,
    pub(crate) is_required: bool,
}

/// What a call sends.
pub(crate) struct BodyArgument<'a> {
    pub(crate) content: &'a Content,
    pub(crate) description: Option<&'a str>,
    /// The type without `Option`.
    pub(crate) ty: TokenStream,
    pub(crate) is_required: bool,
    /// The body's fields, if it is an object that is sent as such: each has an argument or a setter of its own.
    pub(crate) fields: Vec<BodyField<'a>>,
}

/// A field of a body with the name of its argument or setter.
pub(crate) struct BodyField<'a> {
    pub(crate) one: RecordField<'a>,
    pub(crate) setter: Ident,
}

/// An argument that a method takes.
pub(crate) struct Taken {
    pub(crate) name: Ident,
    pub(crate) ty: TokenStream,
}

impl<'a> Arguments<'a> {
    /// Names what an operation is given.
    pub(crate) fn new(types: Types<'_, 'a>, view: &OperationView<'a>) -> Self {
        let operation = view.operation;
        let mut scope = argument_scope();
        let by_path = operation.path.parameters().filter_map(|name| {
            operation.parameters.iter().find(|one| one.location == ParameterIn::Path && one.name == name)
        });
        let others = operation.parameters.iter().filter(|one| one.location != ParameterIn::Path);
        let parameters = by_path
            .chain(others)
            .map(|parameter| Argument {
                parameter,
                name: ident(&scope.claim(&snake(&parameter.name, "argument"), &[])),
                ty: argument_type(types, parameter),
                is_required: parameter.required || parameter.location == ParameterIn::Path,
            })
            .collect();
        let body = operation.body.as_ref().and_then(|body| {
            let content = sent_content(body)?;
            let owner = types.view.named(&content.schema).filter(|_| has_fields(&content.media_type));
            let fields = owner.map(|owner| record_fields(types, owner)).unwrap_or_default();
            let is_required = body.required || fields.iter().any(|one| is_taken(one));
            let name_field = |one: RecordField<'a>| {
                let candidates = [format!("body_{}", one.name)];
                BodyField { setter: ident(&scope.claim(&one.name, &candidates)), one }
            };
            Some(BodyArgument {
                content,
                description: body.description.as_deref(),
                ty: body_type(types, content),
                is_required,
                fields: fields.into_iter().map(name_field).collect(),
            })
        });
        Self { parameters, body }
    }

    /// Whether the method takes the body as a whole, because its required fields would be too many arguments.
    pub(crate) fn takes_whole_body(&self) -> bool {
        let Some(body) = self.body.as_ref().filter(|body| body.is_required) else { return false };
        let parameters = self.parameters.iter().filter(|one| one.is_required).count();
        body.fields.is_empty() || parameters + body.taken_fields().count() > MOST_ARGUMENTS
    }

    /// The arguments of the method, in order.
    pub(crate) fn taken(&self) -> Vec<Taken> {
        let parameters = self.parameters.iter().filter(|one| one.is_required);
        let parameters = parameters.map(|one| Taken { name: one.name.clone(), ty: one.ty.clone() });
        let Some(body) = self.body.as_ref().filter(|body| body.is_required) else { return parameters.collect() };
        if self.takes_whole_body() {
            return parameters.chain([Taken { name: ident("body"), ty: body.ty.clone() }]).collect();
        }
        let fields = body.taken_fields();
        parameters
            .chain(fields.map(|field| Taken { name: field.setter.clone(), ty: field.one.held.ty.clone() }))
            .collect()
    }
}

impl<'a> BodyArgument<'a> {
    /// Whether the body is a run of bytes without known parts.
    pub(crate) fn is_bytes(&self) -> bool {
        let media_type = self.content.media_type.as_str();
        !has_fields(media_type) && !media_type.starts_with("text/")
    }

    /// The fields that must be sent.
    pub(crate) fn taken_fields(&self) -> impl Iterator<Item = &BodyField<'a>> {
        self.fields.iter().filter(|field| is_taken(&field.one))
    }
}

/// Whether a field of a body is an argument of the method: it must be sent, and not as `null`.
pub(crate) fn is_taken(one: &RecordField<'_>) -> bool {
    one.field.required && one.held.wrapping == Wrapping::None
}

/// The form a body is sent in, of several: JSON, then a file upload, then a form.
fn sent_content(body: &Body) -> Option<&Content> {
    let rank = |content: &&Content| match content.media_type.as_str() {
        media_type if is_json(media_type) => 0,
        MULTIPART => 1,
        URLENCODED => 2,
        _ => 3,
    };
    body.content.iter().min_by_key(rank)
}

fn has_fields(media_type: &str) -> bool {
    is_json(media_type) || is_form(media_type)
}

fn body_type(types: Types<'_, '_>, content: &Content) -> TokenStream {
    let media_type = content.media_type.as_str();
    if is_json(media_type) || media_type == URLENCODED {
        types.of(&content.schema)
    } else if media_type == MULTIPART {
        // Parts have names, so a body without known fields is still a map of them.
        types
            .view
            .named(&content.schema)
            .filter(|ty| is_record(ty))
            .map_or_else(|| quote!(rt::Value), |ty| types.path(ty))
    } else if media_type.starts_with("text/") {
        quote!(String)
    } else {
        quote!(rt::Bytes)
    }
}

pub(crate) fn is_record(ty: &TypeView<'_>) -> bool {
    matches!(ty.definition.schema.kind, Kind::Object(_))
}

/// Whether an argument is a filter with conditions on columns.
pub(crate) fn is_filter(types: Types<'_, '_>, parameter: &Parameter) -> bool {
    parameter.filter.is_some()
        && matches!(types.view.api.resolve(&parameter.schema).kind, Kind::Map(_) | Kind::Object(_))
}

/// The type of a path, query or header argument. A path takes what has one spelling only; anything else is text.
fn argument_type(types: Types<'_, '_>, parameter: &Parameter) -> TokenStream {
    let resolved = types.view.api.resolve(&parameter.schema);
    let in_path = parameter.location == ParameterIn::Path;
    if let Some(id) = types.view.ids.called(types.view.api, &parameter.name, resolved) {
        return types.id(id);
    }
    match &resolved.kind {
        _ if is_filter(types, parameter) => quote!(rt::Filter),
        Kind::Boolean | Kind::Integer | Kind::Number | Kind::Enum(_) => types.of(&parameter.schema),
        Kind::Text(_) if resolved.secret => quote!(rt::Secret),
        Kind::Text(_) if !in_path => types.of(resolved),
        Kind::Text(_) | Kind::Bytes => quote!(String),
        _ if in_path => quote!(String),
        Kind::List(element) if is_scalar(types, element) => {
            types.of_called(&parameter.name, &Schema { nullable: false, ..parameter.schema.clone() })
        }
        _ => quote!(rt::Value),
    }
}

fn is_scalar(types: Types<'_, '_>, schema: &Schema) -> bool {
    let kind = &types.view.api.resolve(schema).kind;
    !schema.nullable && matches!(kind, Kind::Boolean | Kind::Integer | Kind::Number | Kind::Enum(_) | Kind::Text(_))
}
