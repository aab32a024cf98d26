//! String enumerations and unions.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::client::documentation::comment::doc;
use crate::emit::client::index::TypeView;
use crate::emit::client::names::{Scope, ident, pascal};
use crate::emit::client::types::records::type_doc;
use crate::emit::client::types::rust_type::Types;
use crate::model::{Format, Kind, Schema};

/// An open enumeration: the values that are known, and any other as it was sent.
pub(crate) fn open_enum(owner: &TypeView<'_>, values: &[String]) -> TokenStream {
    let (name, docs) = (ident(&owner.name), doc(&type_doc(owner)));
    let choices = choices(values);
    let values = choices.iter().map(|choice| choice.value).collect::<Vec<_>>();
    let mut scope = Scope::reserving(&["Other"]);
    let variants: Vec<_> = choices.iter().map(|choice| ident(&scope.claim(&choice.name, &[]))).collect();
    let variant_docs = choices.iter().map(|choice| doc(&choice.doc()));
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

/// A value of an enumeration.
struct Choice<'a> {
    value: &'a str,
    /// The name that its variant has if no other one has it.
    name: String,
    /// The value that this one sorts by, the other way round: `model` for `-model`.
    descends: Option<&'a str>,
}

impl Choice<'_> {
    fn doc(&self) -> String {
        let quoted = |text: &str| format!("`{}`", text.replace('`', "'"));
        match self.descends {
            Some(key) => format!("{}: by {} in descending order.", quoted(self.value), quoted(key)),
            None => quoted(self.value),
        }
    }
}

/// The values with the names of their variants. A value that is another one behind a dash is a sort order, and follows
/// the other one.
fn choices(values: &[String]) -> Vec<Choice<'_>> {
    let is_key = |key: &str| !key.is_empty() && values.iter().any(|other| other == key);
    let mut choices: Vec<_> = values
        .iter()
        .map(|value| {
            let key = value.strip_prefix('-').filter(|key| is_key(key));
            let name = pascal(key.unwrap_or(value), "Empty");
            let name = if key.is_some() { format!("{name}Descending") } else { name };
            Choice { value, name, descends: key }
        })
        .collect();
    choices.sort_by_key(|choice| (choice.descends.unwrap_or(choice.value), choice.descends.is_some()));
    choices
}

/// A value of one of several shapes.
pub(crate) fn union(types: Types<'_, '_>, owner: &TypeView<'_>, shapes: &[Schema]) -> TokenStream {
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

#[cfg(test)]
mod tests {
    use super::*;

    /// The names of the variants of these values, in order.
    fn names(values: &[&str]) -> Vec<String> {
        let values: Vec<String> = values.iter().map(|&value| value.to_owned()).collect();
        choices(&values).into_iter().map(|choice| choice.name).collect()
    }

    #[test]
    fn values_in_pairs_with_a_dash_are_sort_orders() {
        let expected = ["AssetTag", "AssetTagDescending", "Model", "ModelDescending"];
        assert_eq!(names(&["-asset_tag", "-model", "asset_tag", "model"]), expected);
    }

    #[test]
    fn a_dash_alone_says_nothing_of_an_order() {
        assert_eq!(names(&["", "-", "--x", "-1", "x"]), ["Empty", "Empty", "X", "N1", "X"]);
    }
}
