//! The macros over all operations and all answers, for tests that go through each of them without naming it.

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::quote;

use crate::emit::client::documentation::comment::doc;
use crate::emit::client::index::{OperationView, View};
use crate::emit::client::names::ident;
use crate::emit::client::operations::arguments::{Arguments, BodyArgument};
use crate::emit::client::operations::paging::paging;
use crate::emit::client::operations::response::answer;
use crate::emit::client::types::rust_type::{OUTSIDE, Types};
use crate::model::media_type::MULTIPART;
use crate::model::{Kind, ParameterIn};

/// The macro that hands a caller's macro one row for each form of an answer that is JSON: the operation's id, the status
/// as the document writes it, and the Rust type. Nobody pays for it who does not use it.
pub(crate) fn each_answer(view: &View<'_>) -> TokenStream {
    let types = Types { view, module: OUTSIDE };
    let operations = view.groups.iter().flat_map(|group| &group.operations).map(|one| one.operation);
    let rows = operations.flat_map(|operation| {
        let answers = operation.responses.iter().flat_map(|one| one.content.iter().map(move |content| (one, content)));
        answers.filter(|(_, content)| content.is_json()).map(|(response, content)| {
            let (id, status, ty) =
                (&operation.id, response.status.to_string(), outside(types.of_element(&content.schema)));
            quote!(#id, #status => #ty;)
        })
    });
    exported("each_answer", "JSON answer: operation, status, type", rows)
}

/// The macro that hands a caller's macro one row for each operation: the id, and the struct with the name, the place and
/// the name on the wire of each field. Nobody pays for it who does not use it.
pub(crate) fn each_operation(view: &View<'_>) -> TokenStream {
    exported("each_operation", "operation: id, struct, fields", rows(view, |_, _| true))
}

/// The macro that hands a caller's macro the rows of those operations whose struct is `Paged`, as [`each_operation`] has
/// them: what only a list can do cannot be asked of all operations.
pub(crate) fn each_list(view: &View<'_>) -> TokenStream {
    let rows = rows(view, |types, operation| {
        let (name, answer) = (ident(&operation.name), answer(types, operation.operation));
        paging(types, operation.operation, &name, &answer).is_some()
    });
    exported("each_list", "list that is read in pages: id, struct, fields", rows)
}

/// A macro that other crates hand one of their own to, to get the rows.
fn exported(name: &str, row: &str, rows: impl IntoIterator<Item = TokenStream>) -> TokenStream {
    let (name, rows) = (ident(name), rows.into_iter());
    let docs = doc(&format!("Hands `$each!` one row for each {row}. For tests; all features must be on."));
    quote! {
        #docs
        #[doc(hidden)]
        #[macro_export]
        macro_rules! #name {
            ($each:ident) => { $each! { #(#rows)* } };
        }
    }
}

/// The rows of the operations that are wanted.
fn rows(view: &View<'_>, is_wanted: fn(Types<'_, '_>, &OperationView<'_>) -> bool) -> Vec<TokenStream> {
    let types = Types { view, module: OUTSIDE };
    let all = view.groups.iter().flat_map(|group| group.operations.iter().map(move |operation| (group, operation)));
    let wanted = all.filter(|(_, operation)| is_wanted(types, operation));
    wanted
        .map(|(group, operation)| {
            let (module, name) = (ident(&group.module), ident(&operation.name));
            let (id, fields) = (&operation.operation.id, fields(types, operation));
            quote!(#id => $crate::#module::#name { #(#fields),* };)
        })
        .collect()
}

/// `device_id: path "device_id"`. A filter and a body with files have places of their own, for they cannot be read from
/// JSON as other arguments can.
fn fields(types: Types<'_, '_>, operation: &OperationView<'_>) -> Vec<TokenStream> {
    let arguments = Arguments::new(types, operation);
    let parameters = arguments.parameters.iter().map(|one| {
        let (name, wire) = (&one.name, &one.parameter.name);
        let is_object = matches!(types.view.api.resolve(&one.parameter.schema).kind, Kind::Map(_) | Kind::Object(_));
        let place = match one.parameter.location {
            _ if one.parameter.filter.is_some() && is_object => ident("filter"),
            ParameterIn::Path => ident("path"),
            ParameterIn::Query => ident("query"),
            ParameterIn::Header => ident("header"),
        };
        quote!(#name: #place #wire)
    });
    parameters.chain(arguments.body.as_ref().map(|body| body_field(types, body))).collect()
}

fn body_field(types: Types<'_, '_>, body: &BodyArgument<'_>) -> TokenStream {
    let media_type = body.content.media_type.as_str();
    if media_type != MULTIPART || body.fields.is_empty() {
        return quote!(body: body #media_type);
    }
    let ty = &body.ty;
    let parts = body.fields.iter().map(|field| {
        let (name, wire) = (ident(&field.one.name), &field.one.field.name);
        let is_file = matches!(types.view.api.resolve(&field.one.field.schema).kind, Kind::Bytes);
        let place = ident(if is_file { "file" } else { "part" });
        quote!(#name: #place #wire)
    });
    quote!(body: upload { #ty { #(#parts),* } })
}

/// A type as it is named in the macro, which is used in other crates.
fn outside(ty: TokenStream) -> TokenStream {
    ty.into_iter()
        .flat_map(|token| match token {
            TokenTree::Ident(name) if name == "rt" => quote!($crate::runtime),
            TokenTree::Ident(name) if name == "BTreeMap" => quote!(::std::collections::BTreeMap),
            TokenTree::Group(group) => TokenTree::from(Group::new(group.delimiter(), outside(group.stream()))).into(),
            other => other.into(),
        })
        .collect()
}
