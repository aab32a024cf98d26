//! Takes objects apart: reports what is missing, is of another type, or is not understood.

use std::collections::BTreeMap;

use super::keys::Thing;
use crate::flow::json::{Object, Value};
use crate::flow::kinds;
use crate::flow::names::shown;
use crate::flow::problem::{Kind, Problem, Problems};
use crate::flow::span::Span;

/// Reads one file.
#[derive(Debug, Default)]
pub(super) struct Reader<'a> {
    pub(super) problems: Problems,
    /// Keys that are not understood, by what has them: how often they occur, and where first.
    unknown: BTreeMap<(&'static str, &'a str), (usize, Span)>,
}

impl<'a> Reader<'a> {
    pub(super) fn problem(&mut self, kind: &'static Kind, message: impl Into<String>, span: Span) {
        self.problems.push(kind, message, span);
    }

    /// The members of an object of a kind. Notes those that the kind does not have.
    pub(super) fn object(&mut self, value: &'a Value, thing: &Thing) -> Option<&'a Object> {
        let Some(object) = value.as_object() else {
            self.shape(thing.name, "an object", value);
            return None;
        };
        for (key, member) in object.iter().filter(|(key, _)| !thing.knows(key)) {
            let (count, first) = self.unknown.entry((thing.name, key)).or_insert((0, member.key));
            *count += 1;
            *first = (*first).min(member.key);
        }
        Some(object)
    }

    /// The members of an object, each of which is a thing under its id.
    pub(super) fn entries(&mut self, value: Option<&'a Value>) -> Vec<(&'a str, &'a Value)> {
        let Some(value) = value.filter(|value| !value.is_null()) else { return Vec::new() };
        match value.as_object() {
            Some(object) => object.iter().map(|(key, member)| (key.as_str(), &member.value)).collect(),
            None => {
                self.shape("this part", "an object", value);
                Vec::new()
            }
        }
    }

    /// Looks at things that nothing is read of.
    pub(super) fn known_part(&mut self, value: Option<&'a Value>, thing: &Thing) {
        for (key, value) in self.entries(value) {
            if let Some(object) = self.object(value, thing) {
                self.same_id(key, object, value);
            }
        }
    }

    /// A member that has to be there.
    pub(super) fn member(&mut self, owner: &Value, object: &'a Object, key: &str) -> Option<&'a Value> {
        let found = object.get(key).map(|member| &member.value);
        if found.is_none() {
            self.problem(&kinds::MISSING, format!("the key `{key}` is missing"), owner.span);
        }
        found
    }

    /// A string that has to be there.
    pub(super) fn required(&mut self, owner: &Value, object: &'a Object, key: &str) -> Option<&'a str> {
        self.member(owner, object, key)?;
        self.text(object, key).or_else(|| {
            if object.get(key).is_some_and(|member| member.value.is_null()) {
                self.problem(&kinds::MISSING, format!("`{key}` has no value"), owner.span);
            }
            None
        })
    }

    /// A string that may be missing or null.
    pub(super) fn text(&mut self, object: &'a Object, key: &str) -> Option<&'a str> {
        self.optional(object, key, "a string", Value::as_text)
    }

    /// A mark that may be missing or null, which is the same as false.
    pub(super) fn flag(&mut self, object: &'a Object, key: &str) -> bool {
        self.optional(object, key, "true or false", Value::as_bool).unwrap_or(false)
    }

    /// A list that may be missing or null.
    pub(super) fn list(&mut self, object: &'a Object, key: &str) -> &'a [Value] {
        self.optional(object, key, "a list", Value::as_list).unwrap_or_default()
    }

    fn optional<T>(
        &mut self,
        object: &'a Object,
        key: &str,
        expected: &str,
        read: impl FnOnce(&'a Value) -> Option<T>,
    ) -> Option<T> {
        let value = &object.get(key)?.value;
        let found = read(value);
        if found.is_none() && !value.is_null() {
            self.shape(&format!("`{key}`"), expected, value);
        }
        found
    }

    /// Reports a thing that has another id than the key under which it stands.
    pub(super) fn same_id(&mut self, key: &str, object: &'a Object, owner: &Value) {
        if let Some(id) = self.text(object, "id").filter(|id| *id != key) {
            let message = format!("the id `{}` stands under the key `{}`", shown(id), shown(key));
            self.problem(
                &kinds::DUPLICATE_ID,
                message,
                object.get("id").map_or(owner.span, |member| member.value.span),
            );
        }
    }

    /// Reports a value of another type.
    pub(super) fn shape(&mut self, what: &str, expected: &str, value: &Value) {
        let message = format!("expected {expected} for {what}, found {}", value.kind());
        self.problem(&kinds::SHAPE, message, value.span);
    }

    /// All problems, with the keys that nobody understands.
    pub(super) fn finish(mut self) -> Vec<Problem> {
        for ((thing, key), (count, first)) in self.unknown {
            let times = if count == 1 { String::new() } else { format!(" ({count} times)") };
            let message = format!("the key `{}` of {thing} is not understood{times}", shown(key));
            self.problems.push(&kinds::UNKNOWN_KEY, message, first);
        }
        self.problems.finish()
    }
}
