//! What an operation takes and its card cannot send, for whoever has to send it in another way.

use serde::Serialize;

use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, code, literal, md};
use crate::emit::docs::operations::{FreeRequest, OKTA};
use crate::emit::docs::sitemap::{OperationPage, Target, operation_title, place};
use crate::model::{Binding, BoundCard, Operation, OperationRole, Parameter};

/// What the main operation of a card takes and the card cannot send.
#[derive(Serialize)]
pub(super) struct Unsent {
    /// How a flow sends it nevertheless.
    remedy: Md,
    rows: Vec<Row>,
}

/// A parameter, or a field of the body.
#[derive(Serialize)]
struct Row {
    name: Md,
    required: bool,
    location: &'static str,
    kind: Md,
    description: Md,
}

/// What a card cannot send, if there is something.
pub(super) fn unsent(context: &Context<'_>, bound: &BoundCard, page: &str) -> Option<Unsent> {
    let call = bound.operations.iter().find(|call| call.role == OperationRole::Primary)?;
    let (operation, _) = context.sitemap.operation(context.input.api, &call.operation_id)?;
    let of = context.sitemap.operation_page(&call.operation_id)?;
    let rows: Vec<_> =
        bound.missing.iter().filter_map(|binding| row(context, (operation, of), binding, page)).collect();
    (!rows.is_empty()).then(|| Unsent { remedy: remedy(context, operation, of, page), rows })
}

fn row(
    context: &Context<'_>,
    (operation, of): (&Operation, &OperationPage<'_>),
    binding: &Binding,
    page: &str,
) -> Option<Row> {
    let (name, location, required, schema, description) = match binding {
        Binding::Body { pointer } => {
            let node = of.body.iter().flat_map(|payload| payload.tree.all()).find(|node| node.pointer == *pointer)?;
            (node.shown.as_str(), "body", node.field.required, &node.field.schema, None)
        }
        other => {
            let is_it = |one: &&Parameter| Binding::to_parameter(one.location, &one.name) == *other;
            let parameter = operation.parameters.iter().find(is_it)?;
            let Parameter { name, location, required, schema, description, .. } = parameter;
            (name.as_str(), location.as_str(), *required, schema, description.as_deref())
        }
    };
    let writer = context.writer(page, operation.span);
    Some(Row {
        name: place(operation, of, binding)?.link(page, &code(name)),
        required,
        location,
        kind: writer.kind(schema),
        description: writer.description(description, schema),
    })
}

/// How a flow sends what the card cannot: with the card that sends any request, or not at all.
fn remedy(context: &Context<'_>, operation: &Operation, of: &OperationPage<'_>, page: &str) -> Md {
    let free = FreeRequest::new(context);
    let Some((card, refusal)) = free.map(|free| (free.link(page), free.refusal(operation))) else {
        return Md::default();
    };
    if !refusal.is_empty() {
        return md!("{} cannot send them either: {}.", &card, &refusal);
    }
    let how = Target::heading_on(of.path(), OKTA).link(page, &literal(operation_title(operation)));
    md!("A flow sends them with {}; the page {} shows how.", &card, &how)
}
