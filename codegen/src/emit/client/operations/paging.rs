//! How the list in a response is read in pages.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::document::tokens;
use crate::emit::client::index::OperationEntry;
use crate::emit::client::names::{ident, snake};
use crate::emit::client::types::records::{RecordField, record_fields};
use crate::emit::client::types::rust_type::Module;
use crate::emit::client::types::type_index::{TypeIndex, Wrapping};
use crate::model::{Api, Format, Operation, PageParameter, Pagination, PagingStyle, Schema, SchemaKind};

/// Whether the client reads an operation's list in pages.
pub(crate) fn is_paged(types: &TypeIndex<'_>, one: &OperationEntry<'_>) -> bool {
    element(types, one).is_some()
}

/// The shape of an element of the list that an operation returns in pages.
pub(crate) fn element<'v>(types: &'v TypeIndex<'v>, one: &'v OperationEntry<'v>) -> Option<&'v Schema> {
    let items = schema_at(types, one.response.schema?, &one.operation.pagination.as_ref()?.items)?;
    match &types.api.resolve(items).kind {
        SchemaKind::List(element) => Some(element),
        _ => None,
    }
}

/// The shape that a JSON pointer leads to through records. Unlike [`Place`] it names nothing in Rust, which takes most of
/// the time.
fn schema_at<'v>(types: &'v TypeIndex<'v>, root: &'v Schema, pointer: &str) -> Option<&'v Schema> {
    tokens(pointer).try_fold(root, |schema, token| {
        let SchemaKind::Object(fields) = &types.named(schema)?.definition.schema.kind else { return None };
        fields.iter().find(|field| field.name == token).map(|field| &field.schema)
    })
}

/// The implementation of `Paged`, if the client reads the operation's list in pages.
pub(crate) fn paging(types: &TypeIndex<'_>, module: &Module, one: &OperationEntry<'_>) -> Option<TokenStream> {
    let pagination = one.operation.pagination.as_ref()?;
    let schema = one.response.schema?;
    let items = Place::find(types, schema, &pagination.items)?;
    let element = element(types, one)?;
    let name = ident(&one.name);
    let list_name = tokens(&pagination.items).last().unwrap_or_default();
    // A named list has its element type from its own name, wherever it stands.
    let is_unnamed = matches!(items.schema.kind, SchemaKind::List(_));
    let item = if is_unnamed { types.of_listed(&list_name, element) } else { types.of_element(element) };
    let item = module.named(&item);
    let style = style(one.operation, pagination);
    let steps =
        [("next", &pagination.next), ("total", &pagination.total)].into_iter().filter_map(|(method, pointer)| {
            let place = Place::find(types, schema, pointer.as_deref()?)?;
            let (method, value) = (ident(method), place.copy(types));
            place.is_scalar(types).then(|| (quote!(let #method = #value;), quote!(.#method(#method))))
        });
    let (copies, calls): (Vec<TokenStream>, Vec<TokenStream>) = steps.unzip();
    let list = items.take();
    let key = key(types, one.operation, element);
    Some(quote! {
        impl rt::Paged for #name {
            type Item = #item;
            #[inline]
            fn paging(&self) -> rt::Paging { #style }
            #[inline]
            fn page(&self, output: rt::Output<Self>) -> rt::Page<Self::Item> {
                #(#copies)*
                rt::Page::of(#list)#(#calls)*
            }
            #key
        }
    })
}

/// The function that identifies an item within its list by its id, if it has one.
fn key(types: &TypeIndex<'_>, list: &Operation, element: &Schema) -> Option<TokenStream> {
    let one = key_field(types, list, element)?;
    let name = ident(&one.name);
    let key = match one.held.wrapping {
        Wrapping::None => quote!(rt::key(&item.#name)),
        Wrapping::Option | Wrapping::Patch => quote!(item.#name.as_ref().and_then(rt::key)),
    };
    Some(quote!(#[inline] fn key(&self, item: &Self::Item) -> Option<u64> { #key }))
}

/// The field that identifies an item within its list, if it has one.
pub(crate) fn key_field<'a>(types: &TypeIndex<'a>, list: &Operation, element: &Schema) -> Option<RecordField<'a>> {
    let owner = types.named(element).filter(|_| !element.nullable && !element.blank)?;
    let named = format!("{}_id", snake(&owner.path.name, "record"));
    field_of(record_fields(types, owner), &[name_in_path(types.api, list), "id", "uuid", &named])
}

/// Whether a pointer leads to a cursor or a count in the response.
pub(crate) fn place_of_scalar(types: &TypeIndex<'_>, one: &OperationEntry<'_>, pointer: &str) -> bool {
    let place = one.response.schema.and_then(|schema| Place::find(types, schema, pointer));
    place.is_some_and(|place| place.is_scalar(types))
}

/// The name of a record's id in the path that leads on from its list; empty if there is no such path.
fn name_in_path<'a>(api: &'a Api, list: &Operation) -> &'a str {
    api.operations.iter().find_map(|operation| operation.path.parameter_below(&list.path)).unwrap_or_default()
}

/// The first of these names that is a field and can be an id.
fn field_of<'a>(fields: Vec<RecordField<'a>>, names: &[&str]) -> Option<RecordField<'a>> {
    let is_id = |one: &RecordField<'_>| matches!(one.field.schema.kind, SchemaKind::Integer | SchemaKind::Text(_));
    let rank = |one: &RecordField<'_>| names.iter().position(|name| *name == one.field.name);
    fields.into_iter().filter(|one| is_id(one) && rank(one).is_some()).min_by_key(rank)
}

pub(crate) fn style(operation: &Operation, pagination: &Pagination) -> TokenStream {
    let max = match pagination.maximum.map(u64::from).map(proc_macro2::Literal::u64_unsuffixed) {
        Some(maximum) => quote!(Some(#maximum)),
        None => quote!(None),
    };
    // A link contains the size of its page, so the size is only for the first request.
    let is_size = |name: &&str| PageParameter::from_name(name).is_some_and(PageParameter::is_size);
    let limit = operation.parameters.iter().map(|one| one.name.as_str()).find(is_size);
    let limit = optional(limit);
    match &pagination.style {
        PagingStyle::Offset { limit, offset } => {
            quote!(rt::Paging::Offset { limit: #limit, offset: #offset, max: #max })
        }
        PagingStyle::Page { page, size } => {
            let size = optional(size.as_deref());
            quote!(rt::Paging::Page { page: #page, size: #size, max: #max })
        }
        PagingStyle::Link => quote!(rt::Paging::NextLink { limit: #limit, max: #max }),
        PagingStyle::Cursor { cursor } => quote!(rt::Paging::Cursor { cursor: #cursor, limit: #limit, max: #max }),
        PagingStyle::After { after, size } => {
            quote!(rt::Paging::After { after: #after, size: Some(#size), max: #max })
        }
    }
}

fn optional(name: Option<&str>) -> TokenStream {
    name.map_or_else(|| quote!(None), |name| quote!(Some(#name)))
}

/// A value within a response, and the fields on the way to it.
struct Place<'a> {
    schema: &'a Schema,
    steps: Vec<(Ident, Wrapping)>,
}

impl<'a> Place<'a> {
    /// Follows a JSON pointer through records.
    fn find(types: &TypeIndex<'a>, root: &'a Schema, pointer: &str) -> Option<Self> {
        let mut place = Self { schema: root, steps: Vec::new() };
        for token in tokens(pointer) {
            let owner = types.named(place.schema)?;
            let one = record_fields(types, owner).into_iter().find(|one| one.field.name == token)?;
            place.steps.push((ident(&one.name), one.held.wrapping));
            place.schema = &one.field.schema;
        }
        Some(place)
    }

    /// Whether the value can be a cursor or a count.
    fn is_scalar(&self, types: &TypeIndex<'_>) -> bool {
        let kind = &types.api.resolve(self.schema).kind;
        match kind {
            SchemaKind::Text(format) => !matches!(format, Format::DateTime | Format::Date),
            kind => matches!(kind, SchemaKind::Integer | SchemaKind::Number | SchemaKind::Any),
        }
    }

    /// An expression that copies the value out of `output`.
    fn copy(&self, types: &TypeIndex<'_>) -> TokenStream {
        let is_copy = matches!(types.api.resolve(self.schema).kind, SchemaKind::Integer | SchemaKind::Number);
        let clone = if is_copy { TokenStream::new() } else { quote!(.clone()) };
        let Some(((last, wrapping), before)) = self.steps.split_last() else { return quote!(output #clone) };
        if before.iter().all(|(_, wrapping)| *wrapping == Wrapping::None) {
            let path = before.iter().map(|(name, _)| name);
            return quote!(output #(.#path)* .#last #clone);
        }
        let walk = walk(before, &quote!(.as_ref()), &quote!(&));
        match wrapping {
            Wrapping::None => quote!(#walk.map(|inner| inner.#last #clone)),
            Wrapping::Option | Wrapping::Patch => quote!(#walk.and_then(|inner| inner.#last #clone)),
        }
    }

    /// An expression that moves the value out of `output`.
    fn take(&self) -> TokenStream {
        let Some(((last, wrapping), before)) = self.steps.split_last() else { return quote!(output) };
        if before.iter().all(|(_, wrapping)| *wrapping == Wrapping::None) {
            let path = before.iter().map(|(name, _)| name);
            return quote!(output #(.#path)* .#last);
        }
        let walk = walk(before, &TokenStream::new(), &TokenStream::new());
        match wrapping {
            Wrapping::None => quote!(#walk.map(|inner| inner.#last)),
            Wrapping::Option | Wrapping::Patch => quote!(#walk.and_then(|inner| inner.#last)),
        }
    }
}

/// The way through fields of which at least one is optional, as an `Option`.
fn walk(steps: &[(Ident, Wrapping)], borrow: &TokenStream, reference: &TokenStream) -> TokenStream {
    let mut path = quote!(output);
    let mut is_optional = false;
    for (name, wrapping) in steps {
        path = match (is_optional, wrapping) {
            (false, Wrapping::None) => quote!(#path.#name),
            (false, _) => quote!(#path.#name #borrow),
            (true, Wrapping::None) => quote!(#path.map(|inner| #reference inner.#name)),
            (true, _) => quote!(#path.and_then(|inner| inner.#name #borrow)),
        };
        is_optional |= *wrapping != Wrapping::None;
    }
    path
}
