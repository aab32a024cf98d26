//! Compares two APIs.

pub(super) mod codes;
mod facts;
mod requests;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Code;
use crate::diff::change::{Axis, Changes, Found, Severity};
use crate::model::{Api, Method, Operation, PagingStyle, Response, Status, Upload, Validation};
use crate::source::Span;
use facts::{Fact, Facts, body, parameters, response};
use requests::{Requests, compare_apis};

/// Whether a value is sent or received decides whether a change of it breaks something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Direction {
    Sent,
    Received,
}

/// Adds every change between two APIs. Operations are the same if they have the same method and path.
pub(super) fn compare(old: &Api, new: &Api, changes: &mut Changes<'_>) {
    compare_apis(old, new, changes);
    let (before, after) = (by_place(old), by_place(new));
    for (place, operation) in &before {
        match after.get(place) {
            Some(other) => compare_operation((old, operation), (new, other), changes),
            None => push(
                changes,
                (&codes::OPERATION_REMOVED, Severity::Breaking),
                &subject(operation),
                format!("`{}` was removed", operation.id),
                [Some(operation.span), None],
            ),
        }
    }
    compare_ids(&before, &after, changes);
    for (_, operation) in after.iter().filter(|(place, _)| !before.contains_key(*place)) {
        let message = format!("`{}` was added", operation.id);
        let span = [None, Some(operation.span)];
        push(changes, (&codes::OPERATION_ADDED, Severity::Info), &subject(operation), message, span);
    }
}

/// Adds a warning for each id that another request has now: code that calls it would do something else.
fn compare_ids(before: &ByPlace<'_>, after: &ByPlace<'_>, changes: &mut Changes<'_>) {
    let known: BTreeMap<&str, _> = before.iter().map(|(place, one)| (one.id.as_str(), (place, *one))).collect();
    for (place, operation) in after {
        if let Some((old_place, old)) = known.get(operation.id.as_str())
            && *old_place != place
        {
            let message = format!("`{}` was {}", operation.id, subject(old));
            let spans = [Some(old.span), Some(operation.span)];
            push(changes, (&codes::OPERATION_MOVED, Severity::Warning), &subject(operation), message, spans);
        }
    }
}

type ByPlace<'a> = BTreeMap<(String, Method), &'a Operation>;

/// Operations by path and method; names of path parameters do not matter.
fn by_place(api: &Api) -> ByPlace<'_> {
    api.operations.iter().map(|operation| ((operation.path.without_names(), operation.method), operation)).collect()
}

fn subject(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

fn compare_operation(
    (old_api, old): (&Api, &Operation),
    (new_api, new): (&Api, &Operation),
    changes: &mut Changes<'_>,
) {
    let subject = subject(new);
    let spans = [Some(old.span), Some(new.span)];
    if old.id != new.id {
        let message = format!("was `{}`, is `{}`", old.id, new.id);
        push(changes, (&codes::OPERATION_RENAMED, Severity::Breaking), &subject, message, spans);
    }
    if let (Some(before), Some(after)) = (old.risk, new.risk)
        && before != after
    {
        let message = format!("was {before}, is {after}");
        push(changes, (&codes::OPERATION_RISK, Severity::Warning), &subject, message, spans);
    }
    if old.pagination != new.pagination {
        let message = format!("was {}, is {}", paging(old), paging(new));
        push(changes, (&codes::PAGING_CHANGED, Severity::Warning), &subject, message, spans);
    }
    if old.upload != new.upload {
        let message = format!("was {}, is {}", upload(old), upload(new));
        push(changes, (&codes::UPLOAD_CHANGED, Severity::Warning), &subject, message, spans);
    }
    Requests { subject: &subject, old: (old_api, old), new: (new_api, new), changes }.compare();
    let mut values = Values { subject: &subject, direction: Direction::Sent, changes };
    values.compare(PARAMETER, &parameters(old_api, old), &parameters(new_api, new));
    values.compare(FIELD, &body(old_api, old), &body(new_api, new));
    compare_responses((old_api, old), (new_api, new), &subject, changes);
}

/// The pagination of an operation in a few words.
fn paging(operation: &Operation) -> String {
    let Some(pagination) = &operation.pagination else { return "not paginated".to_owned() };
    let style = match &pagination.style {
        PagingStyle::Offset { limit, offset } => format!("by {offset} and {limit}"),
        PagingStyle::Page { page, size } => format!("by {}", page.to_owned() + &suffixed(" and ", size.as_ref())),
        PagingStyle::Link => "by link".to_owned(),
        PagingStyle::Cursor { cursor } => format!("by {cursor}"),
        PagingStyle::After { after, size } => format!("by {after} and {size}"),
    };
    let next = suffixed(", next at ", pagination.next.as_ref());
    let maximum = suffixed(", up to ", pagination.maximum.as_ref());
    format!("{style} (items at `{}`{next}{maximum})", pagination.items)
}

fn suffixed(before: &str, value: Option<&impl std::fmt::Display>) -> String {
    value.map(|value| format!("{before}{value}")).unwrap_or_default()
}

fn upload(operation: &Operation) -> String {
    let Some(upload) = &operation.upload else { return "none".to_owned() };
    let Upload { url, fields, file, status, key, validation } = upload;
    let key = suffixed(", referred to later by ", key.as_ref());
    let validation = validation.as_ref().map(|Validation { operation, argument, status, done, failed, .. }| {
        let (done, failed) = (done.join(", "), failed.join(", "));
        format!("`{operation}` of `{argument}` (`{status}`: valid if {done}, invalid if {failed})")
    });
    let validation = suffixed(", validated by ", validation.as_ref());
    format!("a form with `{fields}` and {file} sent to `{url}`, success {status}{key}{validation}")
}

fn compare_responses(
    (old_api, old): (&Api, &Operation),
    (new_api, new): (&Api, &Operation),
    subject: &str,
    changes: &mut Changes<'_>,
) {
    let (before, after) = (by_status(old), by_status(new));
    for (status, old) in &before {
        let place = format!("{subject}: {status}");
        match after.get(status) {
            Some(new) => {
                let (old, new) = (response(old_api, old), response(new_api, new));
                Values { subject, direction: Direction::Received, changes }.compare(FIELD, &old, &new);
            }
            None => {
                let severity = if status.is_success() { Severity::Breaking } else { Severity::Warning };
                let span = [Some(old.span), None];
                push(changes, (&codes::RESPONSE_REMOVED, severity), &place, "was removed", span);
            }
        }
    }
    for (status, response) in after.iter().filter(|(status, _)| !before.contains_key(*status)) {
        let place = format!("{subject}: {status}");
        let span = [None, Some(response.span)];
        push(changes, (&codes::RESPONSE_ADDED, Severity::Info), &place, "was added", span);
    }
}

fn by_status(operation: &Operation) -> BTreeMap<Status, &Response> {
    operation.responses.iter().map(|response| (response.status, response)).collect()
}

/// The codes for what was added and what was removed.
type Pair = (&'static Code, &'static Code);
const PARAMETER: Pair = (&codes::PARAMETER_ADDED, &codes::PARAMETER_REMOVED);
const FIELD: Pair = (&codes::FIELD_ADDED, &codes::FIELD_REMOVED);

/// Compares the values of one part of an operation.
struct Values<'a, 'b> {
    subject: &'a str,
    direction: Direction,
    changes: &'a mut Changes<'b>,
}

impl Values<'_, '_> {
    fn compare(&mut self, (added, removed): Pair, old: &Facts, new: &Facts) {
        for (place, fact) in old {
            match new.get(place) {
                Some(other) => self.compare_fact(place, fact, other),
                None => {
                    self.push((removed, Severity::Breaking), place, "was removed".to_owned(), [Some(fact.span), None])
                }
            }
        }
        for (place, fact) in new.iter().filter(|(place, _)| !old.contains_key(*place)) {
            let breaks = fact.required && self.direction == Direction::Sent;
            let severity = if breaks { Severity::Breaking } else { Severity::Info };
            let required = if fact.required { ", required" } else { "" };
            self.push(
                (added, severity),
                place,
                format!("was added ({}{required})", fact.kind),
                [None, Some(fact.span)],
            );
        }
    }

    fn compare_fact(&mut self, place: &str, old: &Fact, new: &Fact) {
        let spans = [Some(old.span), Some(new.span)];
        if old.kind != new.kind {
            let message = format!("was {}, is {}", old.kind, new.kind);
            self.push((&codes::TYPE_CHANGED, Severity::Breaking), place, message, spans);
        } else if old.format != new.format {
            let name = |fact: &Fact| fact.format.map_or("any string", |name| name);
            let message = format!("was {}, is {}", name(old), name(new));
            self.push((&codes::TYPE_CHANGED, Severity::Info), place, message, spans);
        }
        if old.required != new.required {
            let (severity, message) = match (self.direction, new.required) {
                (Direction::Sent, true) => (Severity::Breaking, "became required"),
                (Direction::Received, false) => (Severity::Warning, "became optional"),
                (Direction::Sent, false) => (Severity::Info, "became optional"),
                (Direction::Received, true) => (Severity::Info, "became required"),
            };
            self.push((&codes::REQUIREDNESS_CHANGED, severity), place, message.to_owned(), spans);
        }
        self.compare_values(place, old, new);
        self.compare_details(place, old, new);
    }

    fn compare_details(&mut self, place: &str, old: &Fact, new: &Fact) {
        let keys: BTreeSet<&&str> = old.details.keys().chain(new.details.keys()).collect();
        for key in keys {
            let message = match (old.details.get(*key), new.details.get(*key)) {
                (Some(before), Some(after)) if before != after => format!("`{key}` was {before}, is {after}"),
                (Some(before), None) => format!("`{key}` was removed ({before})"),
                (None, Some(after)) => format!("`{key}` was added ({after})"),
                _ => continue,
            };
            let spans = [Some(old.span), Some(new.span)];
            self.push((&codes::DETAIL_CHANGED, Severity::Warning), place, message, spans);
        }
    }

    fn compare_values(&mut self, place: &str, old: &Fact, new: &Fact) {
        let spans = [Some(old.span), Some(new.span)];
        let removed: Vec<&str> = missing(&old.values, &new.values);
        let added: Vec<&str> = missing(&new.values, &old.values);
        if removed.is_empty() && added.is_empty() {
            return;
        }
        let breaks = !removed.is_empty() && self.direction == Direction::Sent;
        let severity = if breaks { Severity::Breaking } else { Severity::Warning };
        let parts = [("removed", removed), ("added", added)].into_iter().filter(|(_, values)| !values.is_empty());
        let parts = parts.map(|(what, values)| format!("{what} {}", values.join(", ")));
        let message = parts.collect::<Vec<_>>().join("; ");
        self.push((&codes::VALUES_CHANGED, severity), place, message, spans);
    }

    fn push(&mut self, kind: (&'static Code, Severity), place: &str, message: String, spans: [Option<Span>; 2]) {
        push(self.changes, kind, &format!("{}: {place}", self.subject), message, spans);
    }
}

fn missing<'a>(from: &'a [String], other: &[String]) -> Vec<&'a str> {
    from.iter().filter(|value| !other.contains(value)).map(String::as_str).collect()
}

/// Adds a change on the wire without values.
fn push(
    changes: &mut Changes<'_>,
    (code, severity): (&'static Code, Severity),
    subject: &str,
    what: impl Into<String>,
    spans: [Option<Span>; 2],
) {
    let (subject, what) = (subject.to_owned(), what.into());
    changes.push(Found { code, severity, axis: Axis::Wire, subject, what, values: [None, None], spans });
}
