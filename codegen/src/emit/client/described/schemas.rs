//! Tables of schemas. They say the same of a value as the type that the client has for it.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::names::Names;
use crate::emit::client::names::{ident, snake};
use crate::emit::client::types::records::{flags, record_fields};
use crate::emit::client::types::rust_type::SHARED;
use crate::emit::client::types::type_index::{TypeEntry, TypeIndex};
use crate::emit::client::types::unions::{discriminator, has_text};
use crate::model::{Format, Limits, Schema, SchemaKind};
use crate::text::singular;

/// The table of a named type: of a record, of a union, or of the elements of a list or map; none for what a schema says alone.
pub(super) fn definition(types: &TypeIndex<'_>, names: &Names<'_>, entry: &TypeEntry<'_>, name: &Ident) -> TokenStream {
    match &entry.definition.schema.kind {
        SchemaKind::Object(_) => record(types, names, entry, name),
        SchemaKind::Union(shapes) => {
            let variants = shapes.iter().map(|shape| schema(types, names, UNNAMED, shape));
            let (has_text, choice) = (has_text(types, shapes), entry.definition.schema.discriminator.as_deref());
            let discriminator = choice.map_or_else(|| quote!(None), |choice| discriminator(choice, shapes));
            quote! {
                pub(super) static #name: rt::UnionInfo = rt::UnionInfo {
                    variants: &[#(#variants),*], discriminator: #discriminator, has_text: #has_text,
                };
            }
        }
        SchemaKind::List(element) | SchemaKind::Map(element) if !entry.usage.endless => {
            let element = schema(types, names, UNNAMED, element);
            quote!(pub(super) static #name: rt::SchemaInfo = #element;)
        }
        _ => TokenStream::new(),
    }
}

fn record(types: &TypeIndex<'_>, names: &Names<'_>, entry: &TypeEntry<'_>, name: &Ident) -> TokenStream {
    let fields = record_fields(types, entry);
    let (wire_name, is_received) = (&entry.definition.name, entry.usage.received);
    let description = entry.definition.schema.description.as_deref().unwrap_or_default();
    let infos = fields.iter().map(|one| {
        let (name, is_required) = (&one.field.name, one.field.must_be_sent());
        let called = types.ids.full_name(&entry.definition.name, &one.field.name);
        let schema = schema(types, names, called, &one.field.schema);
        quote!(rt::FieldInfo { name: #name, is_required: #is_required, schema: #schema })
    });
    let rows = fields.iter().map(|one| {
        let (name, flags) = (&one.field.name, flags(types, entry, one));
        quote!((#name, #(rt::#flags)|*))
    });
    quote! {
        pub(super) static #name: rt::RecordInfo = rt::RecordInfo {
            name: #wire_name, description: #description, fields: &[#(#infos),*], is_received: #is_received,
            table: &[#(#rows),*],
        };
    }
}

/// The name of a value that has none.
pub(super) const UNNAMED: &str = "";

/// What the specification says of a value with a name.
pub(super) fn schema(types: &TypeIndex<'_>, names: &Names<'_>, called: &str, schema: &Schema) -> TokenStream {
    schema_or_null(types, names, called, schema, false)
}

/// The same of a value in place of which there can be nothing.
pub(super) fn schema_or_null(
    types: &TypeIndex<'_>,
    names: &Names<'_>,
    called: &str,
    schema: &Schema,
    may_be_missing: bool,
) -> TokenStream {
    let resolved = types.api.resolve(schema);
    let is_endless = types.named(schema).is_some_and(|entry| entry.usage.endless);
    let kind = if is_endless { quote!(rt::SchemaKind::Any) } else { kind(types, names, called, schema) };
    let description =
        schema.description.as_ref().or(resolved.description.as_ref()).map(|text| quote!(description: #text,));
    let marks = [
        (may_be_missing || schema.nullable || resolved.nullable, "is_nullable"),
        (schema.blank || resolved.blank, "is_blankable"),
        (schema.secret || resolved.secret, "is_secret"),
        (schema.read_only || resolved.read_only, "is_read_only"),
        (schema.deprecated || resolved.deprecated, "is_deprecated"),
    ];
    let marks = marks.into_iter().filter(|(holds, _)| *holds).map(|(_, mark)| ident(mark));
    let choices: Vec<String> = resolved.values().iter().map(text).collect();
    let choices = (!choices.is_empty()).then(|| quote!(choices: &[#(#choices),*],));
    let default = schema.default.as_ref().or(resolved.default.as_ref()).map(ToString::to_string);
    let default = default.map(|value| quote!(default: Some(#value),));
    let limits = limits(if schema.limits == Limits::default() { &resolved.limits } else { &schema.limits });
    let id_of = types.ids.called(types.api, called, schema).map(|id| {
        let kind = &id.kind;
        quote!(id_of: Some(#kind),)
    });
    quote!(rt::SchemaInfo {
        kind: #kind, #description #(#marks: true,)* #choices #default #limits #id_of ..rt::SchemaInfo::ANY
    })
}

/// The kind of a value. What has no name and is no scalar, list or map is any JSON, as it is for the types.
fn kind(types: &TypeIndex<'_>, names: &Names<'_>, called: &str, schema: &Schema) -> TokenStream {
    match &schema.kind {
        SchemaKind::Boolean => quote!(rt::SchemaKind::Boolean),
        SchemaKind::Integer => quote!(rt::SchemaKind::Integer),
        SchemaKind::Number => quote!(rt::SchemaKind::Number),
        SchemaKind::Text(format) => {
            let format = text_format(*format);
            quote!(rt::SchemaKind::Text(rt::TextFormat::#format))
        }
        SchemaKind::Bytes => quote!(rt::SchemaKind::File),
        SchemaKind::List(element) => {
            let element = self::schema(types, names, &singular(&snake(called, UNNAMED)), element);
            quote!(rt::SchemaKind::List(&#element))
        }
        SchemaKind::Map(element) => {
            let element = self::schema(types, names, UNNAMED, element);
            quote!(rt::SchemaKind::Map(&#element))
        }
        SchemaKind::Named(name) => named_kind(types, names, name),
        SchemaKind::Any | SchemaKind::Enum(_) | SchemaKind::Object(_) | SchemaKind::Union(_) => {
            quote!(rt::SchemaKind::Any)
        }
    }
}

fn named_kind(types: &TypeIndex<'_>, names: &Names<'_>, name: &str) -> TokenStream {
    let Some(definition) = types.api.types.get(name) else { return quote!(rt::SchemaKind::Any) };
    let module = types.named(&Schema::named(name)).map_or(SHARED, |entry| entry.path.module.as_str());
    let table = names.type_of(module, name);
    match &definition.schema.kind {
        SchemaKind::Object(_) => quote!(rt::SchemaKind::Record(&#table)),
        SchemaKind::Union(_) => quote!(rt::SchemaKind::Union(&#table)),
        SchemaKind::List(_) => quote!(rt::SchemaKind::List(&#table)),
        SchemaKind::Map(_) => quote!(rt::SchemaKind::Map(&#table)),
        SchemaKind::Enum(_) => quote!(rt::SchemaKind::Text(rt::TextFormat::Plain)),
        _ => kind(types, names, UNNAMED, &definition.schema),
    }
}

fn text_format(format: Format) -> Ident {
    ident(match format {
        Format::Plain => "Plain",
        Format::DateTime => "DateTime",
        Format::Date => "Date",
        Format::Uuid => "Uuid",
        Format::Email => "Email",
        Format::Uri => "Uri",
    })
}

fn limits(limits: &Limits) -> Option<TokenStream> {
    let number = |name: &str, number: &Option<serde_json::Number>| {
        let (name, number) = (ident(name), float(number.as_ref()?.as_f64()?));
        Some(quote!(#name: Some(#number)))
    };
    let count = |name: &str, count: Option<u64>| {
        let (name, count) = (ident(name), Literal::u64_unsuffixed(count?));
        Some(quote!(#name: Some(#count)))
    };
    let mark = |name: &str, holds: bool| {
        let name = ident(name);
        holds.then(|| quote!(#name: true))
    };
    let set = [
        number("minimum", &limits.minimum),
        number("maximum", &limits.maximum),
        mark("is_minimum_exclusive", limits.exclusive_minimum),
        mark("is_maximum_exclusive", limits.exclusive_maximum),
        count("min_length", limits.min_length),
        count("max_length", limits.max_length),
        count("min_items", limits.min_items),
        count("max_items", limits.max_items),
        limits.pattern.as_ref().map(|pattern| quote!(pattern: Some(#pattern))),
    ];
    let set: Vec<TokenStream> = set.into_iter().flatten().collect();
    (!set.is_empty()).then(|| quote!(limits: rt::Limits { #(#set,)* ..rt::Limits::NONE },))
}

fn float(number: f64) -> TokenStream {
    let literal = Literal::f64_unsuffixed(number.abs());
    if number < 0.0 { quote!(-#literal) } else { quote!(#literal) }
}

/// A known value as it is typed.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
