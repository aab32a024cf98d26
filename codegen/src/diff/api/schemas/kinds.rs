//! Compares the kinds of values.

use super::changed::{At, Changed};
use super::comparison::Comparison;
use crate::diff::api::codes::values as codes;
use crate::diff::api::finding::Effect;
use crate::diff::api::kind::Kind;
use crate::diff::change::Severity::{Breaking, Info};
use crate::model::{Api, Schema, SchemaKind};
use crate::source::Span;

impl<'a> Comparison<'a> {
    /// Compares the kinds of two values whose types are no names, and what is inside of them.
    pub(super) fn kinds(&mut self, [old, new]: [&'a Schema; 2], at: At<'_>, spans: [Option<Span>; 2]) {
        match (&old.kind, &new.kind) {
            (SchemaKind::List(one), SchemaKind::List(other)) | (SchemaKind::Map(one), SchemaKind::Map(other)) => {
                self.inside([one, other], at, "*");
            }
            (SchemaKind::Object(one), SchemaKind::Object(other)) => self.fields([one, other], at),
            (SchemaKind::Union(one), SchemaKind::Union(other)) => self.unions([one, other], at, spans),
            _ => self.scalars([old, new], at, spans),
        }
    }

    fn scalars(&mut self, schemas: [&'a Schema; 2], at: At<'_>, spans: [Option<Span>; 2]) {
        let [old, new] = schemas.map(|schema| Kind::of(&schema.kind));
        if old == new {
            return;
        }
        let [before, after] = self.apis;
        let [one, other] = schemas;
        let is_wider = old.is_within(new) || is_variant(after, old, other);
        let is_narrower = new.is_within(old) || is_variant(before, new, one);
        let effect = match (is_wider, is_narrower) {
            (true, _) => Effect::new(Info, Breaking),
            (_, true) => Effect::new(Breaking, Info),
            _ => Effect::any(Breaking),
        };
        let what = format!("was {}, is {}", old.as_str(), new.as_str());
        let changed = Changed::new(&codes::TYPE_CHANGED, effect, what);
        self.found(changed.of(Some(old.as_str().to_owned()), Some(new.as_str().to_owned())), at, spans);
    }
}

/// Whether a value of a kind is one of the types of a union.
fn is_variant(api: &Api, kind: Kind, union: &Schema) -> bool {
    let SchemaKind::Union(variants) = &union.kind else { return false };
    variants.iter().any(|variant| kind.is_within(Kind::of(&api.resolve(variant).kind)))
}
