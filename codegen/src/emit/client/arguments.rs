//! What a call is given: the fields of an operation's struct, and its setters.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::names::{ident, snake};
use super::records::{RecordField, record_fields};
use super::types::{Types, Wrapping};
use super::view::{OperationView, TypeView, argument_scope};
use crate::model::{Body, Content, Kind, Parameter, ParameterIn, Schema, is_json};

/// The most arguments that a method takes; with more, the body is given as a whole.
const MOST_ARGUMENTS: usize = 6;

/// Everything that a call is given.
pub(super) struct Arguments<'a> {
    pub(super) parameters: Vec<Argument<'a>>,
    pub(super) body: Option<BodyArgument<'a>>,
}

/// A path, query or header argument.
pub(super) struct Argument<'a> {
    pub(super) parameter: &'a Parameter,
    pub(super) name: Ident,
    /// The type without `Option`.
    pub(super) ty: TokenStream,
    pub(super) is_required: bool,
}

/// What a call sends.
pub(super) struct BodyArgument<'a> {
    pub(super) content: &'a Content,
    pub(super) description: Option<&'a str>,
    /// The type without `Option`.
    pub(super) ty: TokenStream,
    pub(super) is_required: bool,
    /// The body's fields, if it is an object that is sent as such: each has an argument or a setter of its own.
    pub(super) fields: Vec<BodyField<'a>>,
}

/// A field of a body with the name of its argument or setter.
pub(super) struct BodyField<'a> {
    pub(super) one: RecordField<'a>,
    pub(super) setter: Ident,
}

/// An argument that a method takes.
pub(super) struct Taken {
    pub(super) name: Ident,
    pub(super) ty: TokenStream,
}

impl<'a> Arguments<'a> {
    /// Names what an operation is given.
    pub(super) fn new(types: Types<'_, 'a>, view: &OperationView<'a>) -> Self {
        let operation = view.operation;
        let mut scope = argument_scope();
        let by_path = operation.path_names().filter_map(|name| {
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
    pub(super) fn takes_whole_body(&self) -> bool {
        let Some(body) = self.body.as_ref().filter(|body| body.is_required) else { return false };
        let parameters = self.parameters.iter().filter(|one| one.is_required).count();
        body.fields.is_empty() || parameters + body.taken_fields().count() > MOST_ARGUMENTS
    }

    /// The arguments of the method, in order.
    pub(super) fn taken(&self) -> Vec<Taken> {
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
    pub(super) fn is_bytes(&self) -> bool {
        let media_type = self.content.media_type.as_str();
        !has_fields(media_type) && !media_type.starts_with("text/")
    }

    /// The fields that must be sent.
    pub(super) fn taken_fields(&self) -> impl Iterator<Item = &BodyField<'a>> {
        self.fields.iter().filter(|field| is_taken(&field.one))
    }
}

/// Whether a field of a body is an argument of the method: it must be sent, and not as `null`.
pub(super) fn is_taken(one: &RecordField<'_>) -> bool {
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

/// Media type of file uploads.
pub(super) const MULTIPART: &str = "multipart/form-data";
/// Media type of forms.
pub(super) const URLENCODED: &str = "application/x-www-form-urlencoded";

fn has_fields(media_type: &str) -> bool {
    is_json(media_type) || media_type == MULTIPART || media_type == URLENCODED
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

pub(super) fn is_record(ty: &TypeView<'_>) -> bool {
    matches!(ty.definition.schema.kind, Kind::Object(_))
}

/// Whether an argument is a filter with conditions on columns.
pub(super) fn is_filter(types: Types<'_, '_>, parameter: &Parameter) -> bool {
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
