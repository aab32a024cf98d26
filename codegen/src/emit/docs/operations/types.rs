//! The types that have a section, on the page of their group or on that of the shared types.

use serde::Serialize;

use super::page::link;
use crate::emit::docs::book::TYPES;
use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, literal, md};
use crate::emit::docs::markdown::block;
use crate::emit::docs::reports::CorrectionRow;
use crate::emit::docs::schemas::{Table, codes};
use crate::emit::docs::sitemap::{Grower, TypeSection};
use crate::model::{SchemaKind, TypeDef};

/// A type on its page.
#[derive(Serialize)]
pub(super) struct TypeView {
    anchor: Md,
    heading: Md,
    description: Md,
    /// Its kind, unless it is an object, and its source.
    kind: Md,
    /// The operations that send or return it.
    operations: Md,
    fields: Vec<Table>,
}

/// The page of the types that no single group owns.
#[derive(Serialize)]
pub(in crate::emit::docs) struct TypesPage {
    types: Vec<TypeView>,
    corrections: Vec<CorrectionRow>,
}

/// The page of the types that no single group owns.
pub(in crate::emit::docs) fn types_page(context: &Context<'_>) -> TypesPage {
    TypesPage {
        types: sections(context, &context.sitemap.shared_types, TYPES),
        corrections: context.corrections.on(context.input, context.sitemap, TYPES),
    }
}

/// The sections of some types on a page.
pub(super) fn sections(context: &Context<'_>, types: &[TypeSection<'_>], page: &str) -> Vec<TypeView> {
    let known = types.iter().filter_map(|section| Some((section, context.input.api.types.get(section.name)?)));
    known.map(|(section, named)| view(context, page, section, named)).collect()
}

fn view(context: &Context<'_>, page: &str, section: &TypeSection<'_>, named: &TypeDef) -> TypeView {
    let writer = context.writer(page, named.span);
    let kind = match &named.schema.kind {
        SchemaKind::Object(_) => Md::default(),
        SchemaKind::Enum(values) => md!("One of {}.", &codes(values)),
        _ => md!("{}.", &writer.kind(&named.schema)),
    };
    let tree = Grower::new(writer.input.api).grow(section.anchor.as_str(), &named.schema);
    TypeView {
        anchor: section.anchor.mark(),
        heading: literal(&named.name),
        description: named.schema.description.as_deref().map(block).unwrap_or_default(),
        kind: Md::join([kind, writer.unusual(named.span)], " "),
        operations: operations(context, page, &named.name),
        fields: writer.tables(&tree),
    }
}

/// Links to the operations that send or return a type.
fn operations(context: &Context<'_>, page: &str, name: &str) -> Md {
    let used = context.sitemap.operations_of_type(name).iter().filter_map(|&index| {
        let operation = context.input.api.operations.get(index)?;
        Some(link(context.sitemap.operations.get(index)?, operation, page))
    });
    Md::join(used, ", ")
}
