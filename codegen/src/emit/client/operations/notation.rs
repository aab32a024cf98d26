//! How arguments get onto the wire.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::arguments::{Argument, is_filter};
use crate::emit::client::names::ident;
use crate::emit::client::types::rust_type::RustType;
use crate::emit::client::types::type_index::TypeIndex;
use crate::model::{Content, FieldEncoding, Joined, Notation, Parameter, ParameterIn, SchemaKind, Style, is_json};

/// The statement that encodes an argument.
pub(crate) fn encode_argument(types: &TypeIndex<'_>, one: &Argument<'_>) -> TokenStream {
    let (wire, name) = (&one.parameter.name, ident(&one.name));
    let notation = notation(types, one.parameter);
    match (one.parameter.location, notation) {
        (ParameterIn::Path, None) => quote!(to.path(#wire, &self.#name);),
        (ParameterIn::Query, None) if one.ty == RustType::U64 && most(types, one).is_some() => {
            let most = most(types, one).map(Literal::u64_unsuffixed);
            let value = if one.is_required { quote!(Some(self.#name)) } else { quote!(self.#name) };
            quote!(to.query_up_to(#wire, #value, #most);)
        }
        (ParameterIn::Query, None) => quote!(to.query(#wire, &self.#name);),
        (ParameterIn::Header, None) => quote!(to.header(#wire, &self.#name);),
        (ParameterIn::Path, Some(notation)) => quote!(to.path_as(#wire, &self.#name, #notation);),
        (ParameterIn::Query, Some(notation)) => quote!(to.query_as(#wire, &self.#name, #notation);),
        (ParameterIn::Header, Some(notation)) => quote!(to.header_as(#wire, &self.#name, #notation);),
        // A cookie has no usual way.
        (ParameterIn::Cookie, notation) => quote!(to.cookie(#wire, &self.#name, #notation);),
    }
}

/// How an argument is written, if not in the usual way. A cookie has no usual way.
pub(crate) fn notation(types: &TypeIndex<'_>, parameter: &Parameter) -> Option<TokenStream> {
    let is_usual = parameter.location != ParameterIn::Cookie && is_usual(types, parameter);
    (!is_usual).then(|| tokens(&parameter.notation))
}

/// The largest value of a number, if the document says so.
fn most(types: &TypeIndex<'_>, one: &Argument<'_>) -> Option<u64> {
    let limits = &types.api.resolve(&one.parameter.schema).limits;
    limits.maximum.as_ref().and_then(serde_json::Number::as_u64).filter(|_| !limits.exclusive_maximum)
}

/// Whether the argument is written as its Rust type is written anyway: a scalar as text, a list separated by commas, an
/// object as JSON.
fn is_usual(types: &TypeIndex<'_>, parameter: &Parameter) -> bool {
    let kind = &types.api.resolve(&parameter.schema).kind;
    let in_path = parameter.location == ParameterIn::Path;
    match &parameter.notation {
        _ if is_filter(types, parameter) => true,
        Notation::Content(media_type) if is_json(media_type) => {
            !in_path && matches!(kind, SchemaKind::Object(_) | SchemaKind::Map(_))
        }
        Notation::Content(_) => true,
        Notation::Joined(joined) => {
            let is_plain = joined.style == Style::default_of(parameter.location) && !joined.allow_reserved;
            let is_list = matches!(kind, SchemaKind::List(_)) && !joined.explode && !joined.allow_empty && !in_path;
            let is_text = in_path && matches!(kind, SchemaKind::Any | SchemaKind::Union(_) | SchemaKind::Bytes);
            is_plain && (kind.is_scalar() || is_list || is_text)
        }
    }
}

/// A notation of the runtime.
fn tokens(notation: &Notation) -> TokenStream {
    match notation {
        Notation::Content(media_type) if is_json(media_type) => quote!(rt::Notation::new(rt::Style::Json)),
        Notation::Content(_) => quote!(rt::Notation::new(rt::Style::Simple)),
        Notation::Joined(joined) => joined_tokens(joined),
    }
}

fn joined_tokens(joined: &Joined) -> TokenStream {
    let style = ident(match joined.style {
        Style::Form => "Form",
        Style::Simple => "Simple",
        Style::Label => "Label",
        Style::Matrix => "Matrix",
        Style::SpaceDelimited => "SpaceDelimited",
        Style::PipeDelimited => "PipeDelimited",
        Style::DeepObject => "DeepObject",
    });
    let exploded = joined.explode.then(|| quote!(.exploded()));
    let reserved = joined.allow_reserved.then(|| quote!(.keeping_reserved()));
    let empty = joined.allow_empty.then(|| quote!(.taking_empty()));
    quote!(rt::Notation::new(rt::Style::#style) #exploded #reserved #empty)
}

/// The fields of a form that are not written in the usual way, as a list for the runtime; none if there are none.
pub(crate) fn field_encodings(types: &TypeIndex<'_>, content: &Content) -> Option<TokenStream> {
    let encodings =
        content.encoding.iter().filter_map(|(name, encoding)| field_encoding(types, content, name, encoding));
    let encodings: Vec<TokenStream> = encodings.collect();
    (!encodings.is_empty()).then(|| quote!(&[#(#encodings),*]))
}

fn field_encoding(
    types: &TypeIndex<'_>,
    content: &Content,
    name: &str,
    encoding: &FieldEncoding,
) -> Option<TokenStream> {
    let is_file = matches!(field_kind(types, content, name), Some(SchemaKind::Bytes));
    // A range or a list of media types leaves the choice to the caller, who can choose only for a file.
    let media_type = encoding.content_type.as_deref().filter(|text| !text.contains([',', '*'])).unwrap_or_default();
    let is_data = !is_file && is_json(&crate::model::media_type::essence(media_type));
    let notation = match &encoding.joined {
        _ if is_data => quote!(Some(rt::Notation::new(rt::Style::Json))),
        Some(joined) if !is_file => {
            let notation = joined_tokens(joined);
            quote!(Some(#notation))
        }
        _ if media_type.is_empty() => return None,
        _ => quote!(None),
    };
    Some(quote!(rt::FieldEncoding { name: #name, media_type: #media_type, notation: #notation }))
}

fn field_kind<'a>(types: &'a TypeIndex<'_>, content: &'a Content, name: &str) -> Option<&'a SchemaKind> {
    let SchemaKind::Object(fields) = &types.api.resolve(&content.schema).kind else { return None };
    let field = fields.iter().find(|field| field.name == name)?;
    Some(&types.api.resolve(&field.schema).kind)
}
