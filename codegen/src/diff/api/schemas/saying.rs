//! Compares what schemas say about values beyond their kinds.

use std::collections::BTreeSet;

use serde_json::Value;

use super::changed::{At, Changed};
use super::comparison::Comparison;
use super::limits;
use super::marks::{Access, Marks};
use crate::diagnostic::Code;
use crate::diff::api::codes::{operations, values as codes};
use crate::diff::api::finding::{Directions, Effect};
use crate::diff::api::words;
use crate::diff::change::Severity::{Breaking, Info, Warning};
use crate::model::{Discriminator, Essential, SchemaKind, Wire};
use crate::source::Span;

/// The codes of a mark that was set, with its effect, and of one that was taken away.
type Switch = [(&'static Code, Effect, &'static str); 2];

const NULL: Switch = [
    (&codes::NULL_ALLOWED, Effect::new(Info, Breaking), "can be null"),
    (&codes::NULL_EXCLUDED, Effect::new(Breaking, Info), "can no longer be null"),
];
const BLANK: Switch = [
    (&codes::BLANK_ALLOWED, Effect::new(Info, Breaking), "can be a blank string"),
    (&codes::BLANK_EXCLUDED, Effect::new(Warning, Info), "is no longer a blank string"),
];
const SECRET: Switch = [
    (&codes::SECRET_MARKED, Effect::any(Warning), "is a secret"),
    (&codes::SECRET_UNMARKED, Effect::any(Warning), "is no longer a secret"),
];
const DEPRECATION: Switch = [
    (&operations::DEPRECATED, Effect::any(Warning), "became deprecated"),
    (&operations::DEPRECATION_WITHDRAWN, Effect::any(Info), "is no longer deprecated"),
];

impl<'a> Comparison<'a> {
    /// Compares what is said of two values.
    pub(super) fn marks(&mut self, [old, new]: [&Marks<'a>; 2], at: At<'_>, spans: [Option<Span>; 2]) {
        let switches = [
            (NULL, old.nullable, new.nullable),
            (BLANK, old.blank, new.blank),
            (SECRET, old.secret, new.secret),
            (DEPRECATION, old.deprecated, new.deprecated),
        ];
        for (switch, before, after) in switches {
            let [set, taken] = switch;
            if before != after {
                let (code, effect, what) = if after { set } else { taken };
                self.found(
                    Changed::new(code, effect, what).of(Some(before.to_string()), Some(after.to_string())),
                    at,
                    spans,
                );
            }
        }
        let others = [
            spelling(old.wire, new.wire),
            essential(old.essential, new.essential).filter(|_| self.is_declared(spans)),
            access(old.access, new.access, at.is_required),
            format(old.format, new.format),
            default(old.default, new.default),
        ];
        let bounds = limits::compare(&old.bounds, &new.bounds);
        let changes = others.into_iter().flatten().chain(bounds).chain(values(&old.values, &new.values));
        changes.for_each(|changed| self.found(changed, at, spans));
        self.discriminators([old.discriminator, new.discriminator], at, spans);
    }

    /// Whether a document says how essential a value is.
    fn is_declared(&self, spans: [Option<Span>; 2]) -> bool {
        let declared = spans.iter().zip(self.readings);
        declared.into_iter().any(|(span, reading)| span.is_some_and(|span| reading.essential.contains(&span)))
    }

    /// How two values say which type they have. Where they say it by other values, there is no telling more.
    fn discriminators(&mut self, discriminators: [Option<&'a Discriminator>; 2], at: At<'_>, spans: [Option<Span>; 2]) {
        let [before, after] = self.apis;
        let told = |one: Option<&Discriminator>| {
            let Discriminator { property, mapping } = one?;
            Some(format!("`{property}` of {}", words::list(mapping.keys())))
        };
        let [old, new] = discriminators.map(told);
        if old != new {
            let what = words::was_is(old.as_ref(), new.as_ref());
            let changed = Changed::new(&codes::DISCRIMINATOR_CHANGED, Effect::new(Warning, Breaking), what);
            return self.found(changed.of(old, new), at, spans);
        }
        let [Some(one), Some(other)] = discriminators else { return };
        for (value, schema) in &one.mapping {
            let Some(counterpart) = other.mapping.get(value) else { continue };
            let (SchemaKind::Named(from), SchemaKind::Named(to)) = (&schema.kind, &counterpart.kind) else { continue };
            if from != to && (after.types.contains_key(from) || before.types.contains_key(to)) {
                let what = format!("`{value}` was `{from}`, is `{to}`");
                let changed = Changed::new(&codes::DISCRIMINATOR_CHANGED, Effect::new(Warning, Breaking), what);
                self.found(changed.of(Some(from.clone()), Some(to.clone())), at, spans);
            } else {
                self.schemas([schema, counterpart], at);
            }
        }
    }
}

fn spelling(old: Wire, new: Wire) -> Option<Changed> {
    let effect = match (old, new) {
        _ if old == new => return None,
        (_, Wire::Mixed) => Effect::new(Info, Breaking),
        (Wire::Mixed, _) => Effect::new(Warning, Info),
        _ => Effect::any(Breaking),
    };
    let name = |wire: Wire| wire.name().unwrap_or("plain").to_owned();
    let what = format!("was spelled {}, is spelled {}", name(old), name(new));
    Some(Changed::new(&codes::SPELLING_CHANGED, effect, what).of(Some(name(old)), Some(name(new))))
}

fn essential(old: Option<Essential>, new: Option<Essential>) -> Option<Changed> {
    let name = |one: Option<Essential>| one.map(|one| one.as_str().to_owned());
    let [old, new] = [old, new].map(name);
    let what = words::was_is(old.as_ref(), new.as_ref());
    (old != new).then(|| Changed::new(&codes::ESSENTIAL_CHANGED, Effect::any(Warning), what).of(old, new))
}

fn access(old: Access, new: Access, is_required: bool) -> Option<Changed> {
    let (before, after) = (old.directions(), new.directions());
    let severity = |direction: Directions, of_new: bool| match (before.has(direction), after.has(direction)) {
        (true, false) => Breaking,
        (false, true) if of_new => Breaking,
        _ => Info,
    };
    let effect = Effect::new(severity(Directions::SENT, is_required), severity(Directions::RECEIVED, false));
    let what = format!("was {}, is {}", old.as_str(), new.as_str());
    let changed = Changed::new(&codes::ACCESS_CHANGED, effect, what);
    (old != new).then(|| changed.of(Some(old.as_str().to_owned()), Some(new.as_str().to_owned())))
}

fn format(old: Option<&str>, new: Option<&str>) -> Option<Changed> {
    let [before, after] = [old, new].map(|format| format.map(str::to_owned));
    let what = format!("was {}, is {}", old.unwrap_or("any"), new.unwrap_or("any"));
    let effect = match (old, new) {
        (Some(_), None) => Effect::new(Info, Warning),
        (None, Some(_)) => Effect::new(Warning, Info),
        _ => Effect::any(Warning),
    };
    (old != new).then(|| Changed::new(&codes::FORMAT_CHANGED, effect, what).of(before, after))
}

fn default(old: Option<&Value>, new: Option<&Value>) -> Option<Changed> {
    let [before, after] = [old, new].map(|value| value.map(words::value));
    let what = words::was_is(before.as_ref(), after.as_ref());
    (old != new).then(|| Changed::new(&codes::DEFAULT_CHANGED, Effect::new(Warning, Info), what).of(before, after))
}

/// Compares the known values. None at all means any value.
fn values(old: &[Value], new: &[Value]) -> Vec<Changed> {
    let shown = |values: &[&Value]| words::list(values.iter().map(|value| words::value(value)));
    let all = |values: &[Value]| Some(shown(&values.iter().collect::<Vec<_>>())).filter(|_| !values.is_empty());
    let changed = |code, effect, what: String| vec![Changed::new(code, effect, what).of(all(old), all(new))];
    match (old.is_empty(), new.is_empty()) {
        (true, true) => Vec::new(),
        (true, false) => {
            let what = format!("is one of {}", shown(&new.iter().collect::<Vec<_>>()));
            changed(&codes::VALUES_LISTED, Effect::new(Breaking, Info), what)
        }
        (false, true) => changed(&codes::VALUES_UNLISTED, Effect::new(Info, Warning), "can be anything".to_owned()),
        (false, false) => {
            let (before, after) = (spelled(old), spelled(new));
            let only = |from: &[Value], other: &BTreeSet<String>| {
                let missing: Vec<&Value> = from.iter().filter(|value| !other.contains(&value.to_string())).collect();
                Some(shown(&missing)).filter(|_| !missing.is_empty())
            };
            let removed = only(old, &after).map(|values| {
                let changed =
                    Changed::new(&codes::VALUES_REMOVED, Effect::new(Breaking, Info), format!("lost {values}"));
                changed.of(Some(values), None)
            });
            let added = only(new, &before).map(|values| {
                let changed =
                    Changed::new(&codes::VALUES_ADDED, Effect::new(Info, Warning), format!("gained {values}"));
                changed.of(None, Some(values))
            });
            removed.into_iter().chain(added).collect()
        }
    }
}

fn spelled(values: &[Value]) -> BTreeSet<String> {
    values.iter().map(Value::to_string).collect()
}
