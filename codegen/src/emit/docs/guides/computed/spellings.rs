//! Values that the API writes in its own way.

use std::collections::BTreeMap;

use super::table::named;
use crate::emit::docs::escape::{Md, code, md};
use crate::emit::docs::guides::writer::Writer;
use crate::model::{Field, Format, SchemaKind, Wire};

/// The most fields that are named as examples.
const NAMED: usize = 8;

/// The values that come as text although their type is another one: how many fields have them, and some of these fields.
pub(super) fn text_values(writer: Writer<'_>) -> Md {
    let api = writer.context.input.api;
    let mut by_kind: BTreeMap<&'static str, Vec<(&str, &Field)>> = BTreeMap::new();
    for (name, definition) in &api.types {
        let SchemaKind::Object(fields) = &definition.schema.kind else { continue };
        for field in fields.iter().filter(|field| field.schema.wire != Wire::Plain) {
            if let Some(kind) = kind_of(&api.resolve(&field.schema).kind) {
                by_kind.entry(kind).or_default().push((name, field));
            }
        }
    }
    let rows = by_kind.into_iter().map(|(kind, fields)| {
        let links = fields.iter().take(NAMED).map(|(owner, field)| {
            let name = code(&field.name);
            let target = writer.context.sitemap.type_field(owner, field);
            target.map_or_else(|| name.clone(), |target| target.link(writer.page, &name))
        });
        let more = if fields.len() > NAMED { md!("and others") } else { Md::default() };
        let links = links.chain([more]);
        [md!("{}", kind), md!("{}", fields.len()), Md::join(links, ", ")]
    });
    named(["Value", "Fields", "Such as"], rows)
}

/// What a value is, for people; nothing for one that is text in any case.
fn kind_of(kind: &SchemaKind) -> Option<&'static str> {
    match kind {
        SchemaKind::Boolean => Some("boolean"),
        SchemaKind::Integer => Some("whole number"),
        SchemaKind::Number => Some("number"),
        SchemaKind::Text(Format::DateTime | Format::Date) => Some("time"),
        _ => None,
    }
}
