//! Rust types of shapes.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::client::index::{SHARED, TypeView, View};
use crate::emit::client::names::ident;
use crate::emit::client::types::ids::IdView;
use crate::model::{Field, Format, Kind, Schema};

/// Writes types as they are named in one module.
#[derive(Clone, Copy)]
pub(crate) struct Types<'v, 'a> {
    pub(crate) view: &'v View<'a>,
    /// The module that the types are named in.
    pub(crate) module: &'v str,
}

/// Stands for the module of code that a macro writes into other crates.
pub(crate) const OUTSIDE: &str = "";

/// How a field of a record is held.
pub(crate) struct Held {
    /// The type of the struct's field.
    pub(crate) ty: TokenStream,
    /// The type inside of `Option` or `Patch`, or the same.
    pub(crate) inner: TokenStream,
    pub(crate) wrapping: Wrapping,
}

/// What a field's type stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrapping {
    /// The value is always there.
    None,
    /// It may be missing.
    Option,
    /// It can be set, cleared, or left as it is.
    Patch,
}

impl Types<'_, '_> {
    /// The type of a value of this shape.
    pub(crate) fn of(self, schema: &Schema) -> TokenStream {
        match &schema.kind {
            Kind::Boolean => quote!(bool),
            Kind::Integer => quote!(i64),
            Kind::Number => quote!(f64),
            Kind::Text(_) if schema.secret => quote!(rt::Secret),
            Kind::Text(Format::DateTime) => quote!(rt::Timestamp),
            Kind::Text(Format::Date) => quote!(rt::Date),
            Kind::Text(_) => quote!(String),
            Kind::Bytes => quote!(rt::FilePart),
            Kind::List(inner) => {
                let inner = self.of_element(inner);
                quote!(Vec<#inner>)
            }
            Kind::Map(inner) => {
                let inner = self.of_element(inner);
                quote!(BTreeMap<String, #inner>)
            }
            Kind::Named(name) => {
                self.view.types.get(name.as_str()).map_or_else(|| quote!(rt::Value), |ty| self.path(ty))
            }
            Kind::Any | Kind::Enum(_) | Kind::Object(_) | Kind::Union(_) => quote!(rt::Value),
        }
    }

    /// The type of a value of this name and shape, which may be an id or a list of ids.
    pub(crate) fn of_called(self, name: &str, schema: &Schema) -> TokenStream {
        let Self { view, .. } = self;
        if let Some(id) = view.ids.called(view.api, name, schema) {
            return self.id(id);
        }
        match &schema.kind {
            Kind::List(element) => {
                let element = self.of_listed(name, element);
                quote!(Vec<#element>)
            }
            _ => self.of(schema),
        }
    }

    /// The type of an element of a list of this name.
    pub(crate) fn of_listed(self, name: &str, element: &Schema) -> TokenStream {
        let id = self.view.ids.listed(self.view.api, name, element).map(|id| self.id(id));
        self.or_none(element, id.unwrap_or_else(|| self.of(element)))
    }

    pub(crate) fn id(self, id: &IdView) -> TokenStream {
        let name = ident(&id.name);
        if self.module == OUTSIDE { quote!($crate::ids::#name) } else { quote!(ids::#name) }
    }

    /// The type of an element of a list or map, where `null` may stand too.
    pub(crate) fn of_element(self, schema: &Schema) -> TokenStream {
        self.or_none(schema, self.of(schema))
    }

    fn or_none(self, schema: &Schema, ty: TokenStream) -> TokenStream {
        let is_free = matches!(schema.kind, Kind::Any);
        if (schema.nullable || schema.blank) && !is_free { quote!(Option<#ty>) } else { ty }
    }

    /// The type as it is named in this module.
    pub(crate) fn path(self, ty: &TypeView<'_>) -> TokenStream {
        let name = ident(&ty.name);
        if self.module == OUTSIDE {
            let module = ident(&ty.module);
            return quote!($crate::#module::#name);
        }
        if ty.module == SHARED && self.module != SHARED { quote!(types::#name) } else { quote!(#name) }
    }

    /// How a record holds a field: `owner` is the record.
    pub(crate) fn held(self, owner: &TypeView<'_>, field: &Field) -> Held {
        let boxed = owner.usage.cyclic && self.view.named(&field.schema).is_some_and(|inner| inner.usage.cyclic);
        let name = self.view.ids.full_name(&owner.definition.name, &field.name);
        let ty = self.of_called(name, &field.schema);
        let inner = if boxed { quote!(Box<#ty>) } else { ty };
        let is_patch = field.schema.nullable && !field.required && owner.usage.sent && !owner.usage.received;
        let is_always_there = field.required && !field.schema.nullable && !field.schema.blank && !boxed;
        let wrapping = if is_patch {
            Wrapping::Patch
        } else if is_always_there && (!owner.usage.received || self.has_blank(&field.schema)) {
            Wrapping::None
        } else {
            Wrapping::Option
        };
        let ty = match wrapping {
            Wrapping::None => inner.clone(),
            Wrapping::Option => quote!(Option<#inner>),
            Wrapping::Patch => quote!(rt::Patch<#inner>),
        };
        Held { ty, inner, wrapping }
    }

    /// Whether a value of this shape has a blank of its own, which stands for one that the API did not send: answers
    /// depend on the platform and the tenant more than any set of examples shows, and one record that lacks a value
    /// must not cost the whole page.
    fn has_blank(self, schema: &Schema) -> bool {
        matches!(self.view.api.resolve(schema).kind, Kind::Any | Kind::Text(_) | Kind::List(_) | Kind::Map(_))
    }
}
