//! Compares two values, down to the named types inside of them.

use super::changed::{At, Changed};
use super::marks::Marks;
use super::part::{Link, Pair, Part};
use crate::diff::api::codes::values as codes;
use crate::diff::api::finding::{Effect, Finding};
use crate::diff::api::reading::Reading;
use crate::diff::change::Severity;
use crate::document::join;
use crate::model::{Api, Schema, SchemaKind};
use crate::source::Span;

/// A value as it is, whatever the names of its types.
pub(super) struct Resolved<'a> {
    pub(super) schema: &'a Schema,
    pub(super) marks: Marks<'a>,
}

/// The two documents.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sides<'a> {
    pub(super) apis: [&'a Api; 2],
    pub(super) readings: [&'a Reading; 2],
}

/// Compares two values, and takes note of what is different and of the named types inside of them.
pub(super) struct Comparison<'a> {
    pub(super) apis: [&'a Api; 2],
    pub(super) readings: [&'a Reading; 2],
    pub(super) part: Part<'a>,
}

impl<'a> Comparison<'a> {
    pub(super) fn new(Sides { apis, readings }: Sides<'a>) -> Self {
        Self { apis, readings, part: Part::default() }
    }

    /// Compares the definitions of two named types.
    pub(super) fn types(&mut self, (old, new): Pair<'a>) {
        let [before, after] = self.apis;
        let (Some(one), Some(other)) = (before.types.get(old), after.types.get(new)) else { return };
        // The names of other types follow from their places.
        let [was, is] = self.readings;
        if old != new && (was.named.contains(old) || is.named.contains(new)) {
            let what = format!("was `{old}`, is `{new}`");
            let changed = Changed::new(&codes::TYPE_RENAMED, Effect::any(Severity::Info), what);
            self.found(
                changed.of(Some(old.to_owned()), Some(new.to_owned())),
                At::ROOT,
                [Some(one.span), Some(other.span)],
            );
        }
        self.schemas([&one.schema, &other.schema], At::ROOT);
    }

    /// Compares two values.
    pub(super) fn schemas(&mut self, [old, new]: [&'a Schema; 2], at: At<'_>) {
        let [before, after] = self.apis;
        let spans = [Some(old.span), Some(new.span)];
        if let (Some(from), Some(to)) = (name(before, old), name(after, new)) {
            // What is said with the types is compared with the types.
            let common = after.types.get(to).map(|definition| Marks::of(&definition.schema)).unwrap_or_default();
            let [one, other] = [old, new].map(|schema| Marks::of(schema).over(&common));
            self.marks([&one, &other], at, spans);
            self.part.links.push(Link { pair: (from, to), place: at.place.to_owned(), within: at.within });
            return;
        }
        let (one, other) = (resolved(before, old), resolved(after, new));
        self.marks([&one.marks, &other.marks], at, spans);
        self.kinds([one.schema, other.schema], at, spans);
    }

    /// Takes note of a change.
    pub(super) fn found(&mut self, changed: Changed, at: At<'_>, spans: [Option<Span>; 2]) {
        let Changed { code, effect, what, values } = changed;
        let (within, place) = (at.within, at.place.to_owned());
        self.part.findings.push(Finding { code, effect, within, place, what, values, spans });
    }

    /// Compares two values inside of those at a place.
    pub(super) fn inside(&mut self, schemas: [&'a Schema; 2], at: At<'_>, token: &str) {
        // `*` stands for any element, and is no name that could be escaped.
        let place = if token == "*" { format!("{}/*", at.place) } else { join(at.place, token) };
        self.schemas(schemas, At { place: &place, is_required: false, ..at });
    }
}

/// The name of the type of a value, if it is known.
fn name<'a>(api: &'a Api, schema: &'a Schema) -> Option<&'a str> {
    match &schema.kind {
        SchemaKind::Named(name) => api.types.contains_key(name).then_some(name.as_str()),
        _ => None,
    }
}

/// Follows the names of types, and joins what is said on the way.
fn resolved<'a>(api: &'a Api, schema: &'a Schema) -> Resolved<'a> {
    let mut found = Resolved { schema, marks: Marks::of(schema) };
    for _ in 0..=api.types.len() {
        let Some(definition) = name(api, found.schema).and_then(|name| api.types.get(name)) else { break };
        found = Resolved { marks: found.marks.over(&Marks::of(&definition.schema)), schema: &definition.schema };
    }
    found
}
