//! String enumerations and unions.

use proc_macro2::TokenStream;
use quote::quote;

use super::doc::doc;
use super::names::{Scope, ident, pascal};
use super::records::type_doc;
use super::types::Types;
use super::view::TypeView;
use crate::model::{Format, Kind, Schema};

/// An open enumeration: the values that are known, and any other as it was sent.
pub(super) fn open_enum(owner: &TypeView<'_>, values: &[String]) -> TokenStream {
    let (name, docs) = (ident(&owner.name), doc(&type_doc(owner)));
    let mut scope = Scope::reserving(&["Other"]);
    let variants: Vec<_> = values.iter().map(|value| ident(&scope.claim(&pascal(value, "Empty"), &[]))).collect();
    let variant_docs = values.iter().map(|value| doc(&format!("`{}`", value.replace('`', "'"))));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #[allow(clippy::enum_variant_names, reason = "the names follow the API's values")]
        pub enum #name {
            #(#variant_docs #variants,)*
            /** A value that the specification does not know. */
            Other(String),
        }
        impl rt::OpenEnum for #name {
            const VALUES: &'static [&'static str] = &[#(#values),*];
            #[inline]
            fn from_text(text: &str) -> Self {
                match text { #(#values => Self::#variants,)* other => Self::Other(other.to_owned()) }
            }
            #[inline]
            fn as_str(&self) -> &str {
                match self { #(Self::#variants => #values,)* Self::Other(text) => text }
            }
        }
        rt::open_enum!(#name);
    }
}

/// A value of one of several shapes.
pub(super) fn union(types: Types<'_, '_>, owner: &TypeView<'_>, shapes: &[Schema]) -> TokenStream {
    let (name, docs) = (ident(&owner.name), doc(&type_doc(owner)));
    let mut scope = Scope::reserving(&["Other"]);
    let variants: Vec<_> = shapes.iter().map(|shape| ident(&scope.claim(&variant_name(types, shape), &[]))).collect();
    let held = shapes.iter().map(|shape| {
        let ty = types.of(shape);
        if types.view.named(shape).is_some() { quote!(Box<#ty>) } else { ty }
    });
    let has_text = shapes.iter().any(|shape| is_text(types, shape));
    let blank = (!has_text).then(|| {
        quote!(
            const BLANK_IS_NONE: bool = true;
        )
    });
    let variant_docs = shapes.iter().map(|shape| {
        let text = shape.description.clone().unwrap_or_else(|| "One of the shapes of the value.".to_owned());
        doc(&text)
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::enum_variant_names, reason = "the names follow the API's shapes")]
        pub enum #name {
            #(#variant_docs #variants(#held),)*
            /** A shape that the specification does not know. */
            Other(rt::Value),
        }
        impl rt::Union for #name {
            #blank
            #[inline]
            fn fitting(value: &rt::Value) -> Option<Self> {
                #(if let Some(inner) = rt::try_value(value) { return Some(Self::#variants(inner)); })*
                None
            }
            #[inline]
            fn other(value: rt::Value) -> Self { Self::Other(value) }
            fn write<S: rt::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                match self {
                    #(Self::#variants(inner) => rt::Serialize::serialize(inner, to),)*
                    Self::Other(inner) => rt::Serialize::serialize(inner, to),
                }
            }
        }
        rt::union!(#name);
    }
}

/// Whether `""` is a value of this shape, or may be one, and not just a way to say that there is none.
fn is_text(types: Types<'_, '_>, shape: &Schema) -> bool {
    match &types.view.api.resolve(shape).kind {
        Kind::Text(format) => !matches!(format, Format::DateTime | Format::Date),
        Kind::Enum(values) => values.iter().any(String::is_empty),
        kind => matches!(kind, Kind::Any | Kind::Union(_)),
    }
}

fn variant_name(types: Types<'_, '_>, shape: &Schema) -> String {
    let word = match &shape.kind {
        Kind::Boolean => "Boolean",
        Kind::Integer => "Integer",
        Kind::Number => "Number",
        Kind::Text(_) => "Text",
        Kind::Bytes => "File",
        Kind::List(_) => "List",
        Kind::Map(_) => "Map",
        Kind::Named(_) => return types.view.named(shape).map_or_else(|| "Value".to_owned(), |ty| ty.name.clone()),
        Kind::Any | Kind::Enum(_) | Kind::Object(_) | Kind::Union(_) => "Value",
    };
    word.to_owned()
}
