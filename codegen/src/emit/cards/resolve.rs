//! Resolves bindings: what the API says about the field that a card field is bound to.

use crate::document::{join, tokens};
use crate::model::{Api, Binding, BoundCard, Content, Operation, Schema, SchemaKind};

/// An API field.
#[derive(Clone, Copy, Debug)]
pub(super) struct ApiField<'a> {
    pub(super) schema: &'a Schema,
    /// Whether it must be sent, or is always there.
    pub(super) always: bool,
    /// Whether it is in the elements of a list.
    pub(super) in_list: bool,
}

/// The API field of a binding; none if the binding is not to the API, or the API does not document it.
pub(super) fn find<'a>(api: &'a Api, card: &BoundCard, binding: &Binding) -> Option<ApiField<'a>> {
    let mut operations = card.operations.iter().filter_map(|entry| api.operation(&entry.operation_id));
    match binding {
        Binding::Path { name } | Binding::Query { name } | Binding::Header { name } | Binding::Cookie { name } => {
            operations.find_map(|operation| parameter(operation, name))
        }
        Binding::Body { pointer } => operations.find_map(|operation| body(api, operation, pointer)),
        Binding::Response { operation_id, pointer } => response(api, api.operation(operation_id)?, pointer),
        Binding::Status | Binding::Count | Binding::Paging | Binding::Connector { .. } => None,
    }
}

fn parameter<'a>(operation: &'a Operation, name: &str) -> Option<ApiField<'a>> {
    let parameter = operation.parameters.iter().find(|parameter| parameter.name == name)?;
    Some(ApiField { schema: &parameter.schema, always: parameter.required, in_list: false })
}

fn body<'a>(api: &'a Api, operation: &'a Operation, pointer: &str) -> Option<ApiField<'a>> {
    let body = operation.body.as_ref()?;
    let field = content(&body.content).and_then(|schema| walk(api, schema, pointer))?;
    Some(ApiField { always: field.always && body.required, ..field })
}

/// The pointers of the fields that a field of the body requires: those that the objects around it require.
pub(super) fn companions(api: &Api, card: &BoundCard, pointer: &str) -> Vec<String> {
    let mut operations = card.operations.iter().filter_map(|entry| api.operation(&entry.operation_id));
    let companions = operations.find_map(|operation| {
        let root = content(&operation.body.as_ref()?.content)?;
        required_around(api, ApiField { schema: root, always: true, in_list: false }, pointer)
    });
    companions.unwrap_or_default()
}

fn required_around<'a>(api: &'a Api, mut field: ApiField<'a>, pointer: &str) -> Option<Vec<String>> {
    let (mut around, mut required) = (String::new(), Vec::new());
    for token in tokens(pointer) {
        if let (SchemaKind::Object(fields), false) = (&api.resolve(field.schema).kind, around.is_empty()) {
            let others = fields.iter().filter(|field| field.required && field.name != token);
            required.extend(others.map(|field| join(&around, &field.name)));
        }
        field = step(api, field, &token)?;
        around = join(&around, &token);
    }
    Some(required)
}

fn response<'a>(api: &'a Api, operation: &'a Operation, pointer: &str) -> Option<ApiField<'a>> {
    operation.successes().find_map(|response| walk(api, content(&response.content)?, pointer))
}

/// The JSON schema, or the first one.
fn content(content: &[Content]) -> Option<&Schema> {
    let json = content.iter().find(|content| content.is_json());
    json.or_else(|| content.first()).map(|content| &content.schema)
}

/// Follows a pointer, in which `*` means every element of a list.
fn walk<'a>(api: &'a Api, root: &'a Schema, pointer: &str) -> Option<ApiField<'a>> {
    let mut field = ApiField { schema: root, always: true, in_list: false };
    for token in tokens(pointer) {
        field = step(api, field, &token)?;
    }
    Some(field)
}

fn step<'a>(api: &'a Api, field: ApiField<'a>, token: &str) -> Option<ApiField<'a>> {
    let shape = api.resolve(field.schema);
    // Nothing is certain in what may be null or blank.
    let is_certain = |schema: &Schema| !schema.nullable && !schema.blank;
    let field = ApiField { always: field.always && is_certain(field.schema) && is_certain(shape), ..field };
    match &shape.kind {
        SchemaKind::List(inner) if token == "*" => Some(ApiField { schema: inner, in_list: true, ..field }),
        SchemaKind::Map(inner) => Some(ApiField { schema: inner, always: false, ..field }),
        SchemaKind::Object(fields) => {
            let inner = fields.iter().find(|inner| inner.name == token)?;
            Some(ApiField { schema: &inner.schema, always: field.always && inner.required, ..field })
        }
        SchemaKind::Union(variants) => {
            let variants = variants.iter().filter(|variant| !matches!(api.resolve(variant).kind, SchemaKind::Union(_)));
            variants.filter_map(|schema| step(api, ApiField { schema, always: false, ..field }, token)).next()
        }
        _ => None,
    }
}
