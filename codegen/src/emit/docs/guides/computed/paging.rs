//! Lists, by the way in which they are read.

use super::table::named;
use crate::emit::docs::escape::{Md, code, md};
use crate::emit::docs::guides::writer::Writer;
use crate::guides::PagingKind;
use crate::model::{Api, Essential, Operation, Pagination, Schema, SchemaKind};

/// The lists that are read in one way, or in any.
pub(super) fn lists(writer: Writer<'_>, kind: Option<PagingKind>) -> Md {
    let api = writer.context.input.api;
    let paged = api.operations.iter().filter_map(|operation| Some((operation, operation.pagination.as_ref()?)));
    let paged = paged.filter(|(_, paging)| kind.is_none_or(|kind| kind.name() == paging.style.name()));
    let rows = paged.map(|(operation, paging)| row(writer, operation, Some(paging)));
    let whole = api.operations.iter().filter(|one| one.pagination.is_none() && is_list(api, one));
    let whole = whole.filter(|_| kind.is_none_or(|kind| kind == PagingKind::None));
    let rows = rows.chain(whole.map(|operation| row(writer, operation, None)));
    named(["List", "Parameters", "Largest page", "Items at", "Next page at", "Total at"], rows)
}

fn row(writer: Writer<'_>, operation: &Operation, paging: Option<&Pagination>) -> [Md; 6] {
    let Some(paging) = paging else {
        let nothing = || Md::default();
        return [writer.operation(operation), md!("none"), nothing(), nothing(), nothing(), nothing()];
    };
    let at = |pointer: Option<&String>| pointer.map(|pointer| code(pointer)).unwrap_or_default();
    // The parameter can be there without being the way in which the client reads the list.
    let cursor = operation.parameters.iter().find(|parameter| parameter.name == "cursor");
    let names = paging.style.parameters().chain(cursor.map(|parameter| parameter.name.as_str()));
    [
        writer.operation(operation),
        Md::join(names.map(code), ", "),
        paging.maximum.map(|most| md!("{}", most)).unwrap_or_default(),
        if paging.items.is_empty() { md!("the response itself") } else { code(&paging.items) },
        at(paging.next.as_ref()),
        at(paging.total.as_ref()),
    ]
}

/// Whether the response of success is a list, or there to hold one.
fn is_list(api: &Api, operation: &Operation) -> bool {
    let is_one = |schema: &Schema| match &api.resolve(schema).kind {
        SchemaKind::List(_) => true,
        SchemaKind::Object(fields) => fields.iter().any(|field| field.schema.essential == Some(Essential::List)),
        _ => false,
    };
    let mut contents = operation.successes().flat_map(|response| &response.content);
    operation.method == crate::model::Method::Get && contents.any(|content| is_one(&content.schema))
}
