//! Compares the fields of objects.

use super::changed::{At, Changed};
use super::comparison::Comparison;
use super::marks::Access;
use crate::diff::api::codes::values as codes;
use crate::diff::api::finding::{Directions, Effect};
use crate::diff::api::kind::Kind;
use crate::diff::api::matching;
use crate::diff::change::Severity::{Breaking, Info, Warning};
use crate::document::join;
use crate::model::{Api, Field};

impl<'a> Comparison<'a> {
    /// Compares the fields of two objects.
    pub(super) fn fields(&mut self, [old, new]: [&'a [Field]; 2], at: At<'_>) {
        let [_, api] = self.apis;
        let matched = matching::fields(self.apis, old, new);
        for (one, other) in matched.both {
            self.field([one, other], at);
        }
        for field in matched.removed {
            let place = join(at.place, &field.name);
            let at = At { place: &place, within: at.within & directions(field), is_required: false };
            let changed = Changed::new(&codes::FIELD_REMOVED, Effect::any(Breaking), "was removed");
            self.found(changed.of(Some(field.name.clone()), None), at, [Some(field.span), None]);
        }
        for field in matched.added {
            let place = join(at.place, &field.name);
            let at = At { place: &place, within: at.within & directions(field), is_required: false };
            self.found(added(api, field, at.within), at, [None, Some(field.span)]);
        }
    }

    fn field(&mut self, fields: [&'a Field; 2], at: At<'_>) {
        let [old, new] = fields;
        // Every property of a field has to be named here, so that none can be forgotten.
        let [
            Field { name: before, schema: one, required: was, span: from },
            Field { name: after, schema: other, required: is, span: to },
        ] = fields;
        let place = join(at.place, after);
        let (is_part, was_part) = (directions(new), directions(old));
        let within = if (is_part & was_part) == Directions::NONE { is_part | was_part } else { is_part & was_part };
        let inner = At { place: &place, within: at.within & within, is_required: *is };
        let spans = [Some(*from), Some(*to)];
        if before != after {
            let what = format!("was `{before}`, is `{after}`");
            let changed = Changed::new(&codes::FIELD_RENAMED, Effect::any(Breaking), what);
            self.found(changed.of(Some(before.clone()), Some(after.clone())), inner, spans);
        }
        let name = |required: bool| Some(if required { "required" } else { "optional" }.to_owned());
        let required = match (was, is) {
            (false, true) => Some((&codes::FIELD_REQUIRED, Effect::new(Breaking, Info), "became required")),
            (true, false) => Some((&codes::FIELD_OPTIONAL, Effect::new(Info, Warning), "became optional")),
            _ => None,
        };
        if let Some((code, effect, what)) = required {
            self.found(Changed::new(code, effect, what).of(name(*was), name(*is)), inner, spans);
        }
        // Whether it is part of requests is no matter of those in which it is.
        let within = if is_part == was_part { inner.within } else { at.within & (is_part | was_part) };
        self.schemas([one, other], At { within, ..inner });
    }
}

/// The directions in which a field is part of its object.
fn directions(field: &Field) -> Directions {
    Access { read_only: field.schema.read_only, write_only: field.schema.write_only }.directions()
}

/// A new field. Only requests are refused without it.
fn added(api: &Api, field: &Field, within: Directions) -> Changed {
    let kind = Kind::of(&api.resolve(&field.schema).kind).as_str();
    let changed = if field.required && within.has(Directions::SENT) {
        Changed::new(&codes::REQUIRED_FIELD_ADDED, Effect::new(Breaking, Info), format!("was added ({kind}, required)"))
    } else {
        Changed::new(&codes::FIELD_ADDED, Effect::any(Info), format!("was added ({kind})"))
    };
    changed.of(None, Some(field.name.clone()))
}
