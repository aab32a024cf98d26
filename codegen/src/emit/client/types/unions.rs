//! Unions: values of one of several shapes.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::records::type_doc;
use super::rust_type::{Module, RustType};
use super::type_index::{TypeEntry, TypeIndex};
use crate::emit::client::documentation::comment::doc;
use crate::emit::client::names::ident;
use crate::model::{Discriminator, Format, Schema, SchemaKind, UniqueNames};

/// A value of one of several shapes.
pub(crate) fn union(types: &TypeIndex<'_>, module: &Module, owner: &TypeEntry<'_>, shapes: &[Schema]) -> TokenStream {
    module.uses_runtime();
    let (name, docs) = (ident(&owner.path.name), doc(&type_doc(owner)));
    let mut scope = UniqueNames::default().reserving(["Other"]);
    let variants: Vec<_> = shapes.iter().map(|shape| ident(&scope.claim(&variant_name(types, shape)))).collect();
    let held = shapes.iter().map(|shape| {
        let ty = types.of(shape);
        if types.named(shape).is_some() { RustType::Box(Box::new(ty)) } else { ty }
    });
    let held: Vec<RustType> = held.collect();
    let held = held.iter().map(|ty| module.named(ty));
    let blank = (!has_text(types, shapes)).then(|| {
        quote!(
            const BLANK_IS_NONE: bool = true;
        )
    });
    let variant_docs = shapes.iter().map(|shape| {
        let text = shape.description.clone().unwrap_or_else(|| "One of the shapes of the value.".to_owned());
        doc(&text)
    });
    let count = Literal::usize_unsuffixed(shapes.len());
    let indexes = (0..shapes.len()).map(Literal::usize_unsuffixed);
    let discriminator = owner.definition.schema.discriminator.as_deref().map(|choice| {
        let discriminator = discriminator(choice, shapes);
        quote! {
            const DISCRIMINATOR: Option<(&'static str, &'static [(&'static str, usize)])> = #discriminator;
        }
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
            const VARIANTS: usize = #count;
            #discriminator
            fn variant(index: usize, value: &rt::Value) -> Option<Self> {
                match index { #(#indexes => rt::try_value(value).map(Self::#variants),)* _ => None }
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

/// The property that names the variant, with the index of the variant for each of its values.
pub(crate) fn discriminator(choice: &Discriminator, shapes: &[Schema]) -> TokenStream {
    let property = &choice.property;
    let index_of = |schema: &Schema| shapes.iter().position(|shape| shape.kind == schema.kind);
    let values = choice.mapping.iter().filter_map(|(value, schema)| Some((value, index_of(schema)?)));
    let values = values.map(|(value, index)| {
        let index = Literal::usize_unsuffixed(index);
        quote!((#value, #index))
    });
    quote!(Some((#property, &[#(#values),*])))
}

/// Whether a blank string is a value of a union, and not only a way to say that there is none.
pub(crate) fn has_text(types: &TypeIndex<'_>, shapes: &[Schema]) -> bool {
    shapes.iter().any(|shape| is_text(types, shape))
}

/// Whether `""` is or may be a value of this shape, and not only a way to say that there is none.
fn is_text(types: &TypeIndex<'_>, shape: &Schema) -> bool {
    match &types.api.resolve(shape).kind {
        SchemaKind::Text(format) => !matches!(format, Format::DateTime | Format::Date),
        SchemaKind::Enum(values) => values.iter().any(String::is_empty),
        kind => matches!(kind, SchemaKind::Any | SchemaKind::Union(_)),
    }
}

fn variant_name(types: &TypeIndex<'_>, shape: &Schema) -> String {
    let word = match &shape.kind {
        SchemaKind::Boolean => "Boolean",
        SchemaKind::Integer => "Integer",
        SchemaKind::Number => "Number",
        SchemaKind::Text(_) => "Text",
        SchemaKind::Bytes => "File",
        SchemaKind::List(_) => "List",
        SchemaKind::Map(_) => "Map",
        SchemaKind::Named(_) => {
            return types.named(shape).map_or_else(|| "Value".to_owned(), |entry| entry.path.name.clone());
        }
        SchemaKind::Any | SchemaKind::Enum(_) | SchemaKind::Object(_) | SchemaKind::Union(_) => "Value",
    };
    word.to_owned()
}
