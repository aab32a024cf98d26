//! The arguments of a call: the fields of an operation's struct, and its setters.

use crate::emit::client::names::snake;
use crate::emit::client::types::records::{RecordField, record_fields};
use crate::emit::client::types::rust_type::{RuntimeType, RustType};
use crate::emit::client::types::type_index::{TypeIndex, Wrapping, id_type};
use crate::model::media_type::{MULTIPART, URLENCODED, is_form, is_json, is_text};
use crate::model::{Body, Content, Operation, PageParameter, Parameter, ParameterIn, Schema, SchemaKind, UniqueNames};

/// The most arguments that a method takes; with more, the body is given as a whole.
const MOST_ARGUMENTS: usize = 6;

/// The most fields of a body that are arguments although any text fits them: two could be confused.
const MOST_TEXTS: usize = 1;

/// Methods that every call has; see `Call` in the runtime.
const RESERVED_SETTERS: &[&str] = &[
    "all",
    "attempt_timeout",
    "blocking",
    "budget",
    "client",
    "first",
    "header",
    "items",
    "max_response_bytes",
    "meta",
    "new",
    "operation",
    "pages",
    "read_ahead",
    "retry",
    "send",
    "send_raw",
    "send_with_meta",
    "settings",
    "strict",
    "take",
    "timeout",
    "total_timeout",
    "until",
    "upload",
    "wait",
    "body",
    "clone",
    "fmt",
    "into",
    "try_into",
    "from",
    "to_owned",
    "borrow",
    "type_id",
];

/// Everything that a call takes.
pub(crate) struct Arguments<'a> {
    pub(crate) parameters: Vec<Argument<'a>>,
    pub(crate) body: Option<BodyArgument<'a>>,
}

/// A path, query, header or cookie argument.
pub(crate) struct Argument<'a> {
    pub(crate) parameter: &'a Parameter,
    pub(crate) name: String,
    /// The type without `Option`.
    pub(crate) ty: RustType,
    pub(crate) is_required: bool,
}

/// The body of a request.
pub(crate) struct BodyArgument<'a> {
    pub(crate) content: &'a Content,
    /// The media type that is sent, without its parameters. A range in the document is none.
    pub(crate) media_type: String,
    pub(crate) description: Option<&'a str>,
    /// The type without `Option`.
    pub(crate) ty: RustType,
    pub(crate) is_required: bool,
    /// The fields of a body that is sent as an object: each has an argument or a setter of its own, but for those that
    /// only the API sets.
    pub(crate) fields: Vec<BodyField<'a>>,
    /// Whether the type of the body has more members than the arguments of the method.
    pub(crate) is_partial: bool,
    /// Whether other crates can write its type as a literal, as no response has it.
    pub(crate) is_literal: bool,
}

/// A field of a body with the name of its argument or setter.
pub(crate) struct BodyField<'a> {
    pub(crate) one: RecordField<'a>,
    pub(crate) setter: String,
}

/// An argument that a method takes.
pub(crate) struct MethodArgument {
    pub(crate) name: String,
    pub(crate) ty: RustType,
}

impl<'a> Arguments<'a> {
    /// Names the arguments of an operation.
    pub(crate) fn new(types: &TypeIndex<'a>, operation: &'a Operation) -> Self {
        let mut scope = UniqueNames::separated_by("_").reserving(RESERVED_SETTERS.iter().copied());
        let by_path = operation.path.parameters().filter_map(|name| {
            operation.parameters.iter().find(|one| one.location == ParameterIn::Path && one.name == name)
        });
        let others = operation.parameters.iter().filter(|one| one.location != ParameterIn::Path);
        let parameters = by_path
            .chain(others)
            .map(|parameter| Argument {
                parameter,
                name: scope.claim(&snake(&parameter.name, "argument")),
                ty: argument_type(types, parameter),
                is_required: parameter.required || parameter.location == ParameterIn::Path,
            })
            .collect();
        let body = operation.body.as_ref().and_then(|body| {
            let (content, media_type) = sent_content(types, body)?;
            let owner = types.named(&content.schema).filter(|_| has_fields(&media_type));
            let fields = owner.map(|owner| record_fields(types, owner)).unwrap_or_default();
            let is_required = body.required || fields.iter().any(|one| is_taken(one));
            let is_partial = owner.is_some_and(|owner| owner.usage.received) || !fields.iter().all(is_taken);
            let name_field = |one: RecordField<'a>| {
                let candidates = [format!("body_{}", one.name)];
                BodyField { setter: scope.claim_or(&one.name, &candidates), one }
            };
            Some(BodyArgument {
                content,
                description: body.description.as_deref(),
                ty: body_type(types, &media_type, content),
                media_type,
                is_required,
                fields: fields.into_iter().filter(|one| !one.field.schema.read_only).map(name_field).collect(),
                is_partial,
                is_literal: owner.is_some_and(|owner| !owner.usage.received),
            })
        });
        Self { parameters, body }
    }

    /// Whether the method takes the body as a whole, because its required fields would be too many arguments or could be
    /// confused.
    pub(crate) fn takes_whole_body(&self) -> bool {
        let Some(body) = self.body.as_ref().filter(|body| body.is_required) else { return false };
        let parameters = self.parameters.iter().filter(|one| one.is_required).count();
        let texts = body.taken_fields().filter(|field| field.one.held.inner.is_made_of_text()).count();
        let taken = parameters + body.taken_fields().count();
        body.fields.is_empty() || taken > MOST_ARGUMENTS || (body.is_literal && texts > MOST_TEXTS)
    }

    /// The arguments of the method, in order.
    pub(crate) fn taken(&self) -> Vec<MethodArgument> {
        let parameters = self.parameters.iter().filter(|one| one.is_required);
        let parameters = parameters.map(|one| MethodArgument { name: one.name.clone(), ty: one.ty.clone() });
        let Some(body) = self.body.as_ref().filter(|body| body.is_required) else { return parameters.collect() };
        if self.takes_whole_body() {
            return parameters.chain([MethodArgument { name: "body".to_owned(), ty: body.ty.clone() }]).collect();
        }
        let fields = body.taken_fields();
        parameters
            .chain(fields.map(|field| MethodArgument { name: field.setter.clone(), ty: field.one.held.inner.clone() }))
            .collect()
    }
}

impl<'a> BodyArgument<'a> {
    /// Whether the body is bytes without known parts.
    pub(crate) fn is_bytes(&self) -> bool {
        !has_fields(&self.media_type) && !is_text(&self.media_type)
    }

    /// Whether the body is made of named values.
    pub(crate) fn is_data(&self) -> bool {
        has_fields(&self.media_type)
    }

    /// The media type that is sent, with its parameters.
    pub(crate) fn full_media_type(&self) -> String {
        match self.content.media_type == self.media_type {
            true => self.content.full_media_type(),
            false => self.media_type.clone(),
        }
    }

    /// The fields that must be sent.
    pub(crate) fn taken_fields(&self) -> impl Iterator<Item = &BodyField<'a>> {
        self.fields.iter().filter(|field| is_taken(&field.one))
    }
}

/// Whether a field of a body is an argument of the method: it must be sent, and not as `null`, and does not contain its
/// own shape.
pub(crate) fn is_taken(one: &RecordField<'_>) -> bool {
    let schema = &one.field.schema;
    let has_value = !schema.nullable && !schema.blank && !matches!(one.held.inner, RustType::Box(_));
    one.field.must_be_sent() && has_value && one.held.wrapping != Wrapping::Patch
}

/// The content that is sent if there are several: JSON, else a file upload, else a form.
fn sent_content<'a>(types: &TypeIndex<'_>, body: &'a Body) -> Option<(&'a Content, String)> {
    let rank = |(_, media_type): &(&Content, String)| match media_type.as_str() {
        media_type if is_json(media_type) => 0,
        MULTIPART => 1,
        URLENCODED => 2,
        _ => 3,
    };
    let sent = |content: &'a Content| (content, content.sent_media_type(&types.api.resolve(&content.schema).kind));
    body.content.iter().map(sent).min_by_key(rank)
}

fn has_fields(media_type: &str) -> bool {
    is_json(media_type) || is_form(media_type)
}

fn body_type(types: &TypeIndex<'_>, media_type: &str, content: &Content) -> RustType {
    match media_type {
        media_type if is_json(media_type) || media_type == URLENCODED => types.of(&content.schema),
        // Parts have names, so a body without known fields is still a map of them.
        MULTIPART => types
            .named(&content.schema)
            .filter(|entry| entry.is_record())
            .map_or(RustType::VALUE, |entry| RustType::Defined(entry.path.clone())),
        media_type if is_text(media_type) => RustType::String,
        _ => RustType::Runtime(RuntimeType::Bytes),
    }
}

/// Whether an argument is a filter with conditions on columns.
pub(crate) fn is_filter(types: &TypeIndex<'_>, parameter: &Parameter) -> bool {
    parameter.filter.is_some()
        && matches!(types.api.resolve(&parameter.schema).kind, SchemaKind::Map(_) | SchemaKind::Object(_))
}

/// The type of a path, query, header or cookie argument. A path takes only values with a single spelling; others are text.
fn argument_type(types: &TypeIndex<'_>, parameter: &Parameter) -> RustType {
    let resolved = types.api.resolve(&parameter.schema);
    let in_path = parameter.location == ParameterIn::Path;
    if let Some(id) = types.ids.called(types.api, &parameter.name, resolved) {
        return id_type(id);
    }
    match &resolved.kind {
        _ if is_filter(types, parameter) => RustType::Runtime(RuntimeType::Filter),
        SchemaKind::Integer if is_unsigned(parameter, resolved) => RustType::U64,
        SchemaKind::Boolean | SchemaKind::Integer | SchemaKind::Number | SchemaKind::Enum(_) => {
            types.of(&parameter.schema)
        }
        SchemaKind::Text(_) if resolved.secret => RustType::Runtime(RuntimeType::Secret),
        SchemaKind::Text(_) if !in_path => types.of(resolved),
        SchemaKind::Text(_) | SchemaKind::Bytes => RustType::String,
        SchemaKind::Any | SchemaKind::Union(_) if in_path => RustType::String,
        SchemaKind::List(element) if is_scalar(types, element) => {
            types.of_called(&parameter.name, &Schema { nullable: false, ..parameter.schema.clone() })
        }
        _ => RustType::VALUE,
    }
}

/// Whether a number is never negative: the document says so, or it counts the items of a page.
fn is_unsigned(parameter: &Parameter, schema: &Schema) -> bool {
    let least = schema.limits.minimum.as_ref().and_then(serde_json::Number::as_f64);
    let counts = PageParameter::from_name(&parameter.name).is_some_and(PageParameter::is_number);
    // A choice of numbers has a type of its own.
    schema.choices.is_empty() && least.map_or(counts && parameter.location == ParameterIn::Query, |least| least >= 0.0)
}

fn is_scalar(types: &TypeIndex<'_>, schema: &Schema) -> bool {
    let kind = &types.api.resolve(schema).kind;
    !schema.nullable
        && matches!(
            kind,
            SchemaKind::Boolean | SchemaKind::Integer | SchemaKind::Number | SchemaKind::Enum(_) | SchemaKind::Text(_)
        )
}
