//! Which responses of two operations are the same, and which of their headers.

use super::fields::Value;
use super::pairs::{self, Matched};
use super::{Shape, by_key, likeness, similar};
use crate::model::{Api, Header, Response, Status};

/// Pairs the responses of two operations: those of one status, then those that are the only others of their class.
pub(in crate::diff::api) fn responses<'a>(old: &'a [Response], new: &'a [Response]) -> Matched<&'a Response> {
    let mut matched = by_key(old, new, |one: &Response| one.status);
    pairs::also_by(&mut matched, |one| class(one.status), |one| class(one.status));
    matched
}

fn class(status: Status) -> Option<u16> {
    match status {
        Status::Code(code) => Some(code / 100),
        Status::Class(_) | Status::Default => None,
    }
}

/// Pairs the headers of two responses: those of one name, then those that were renamed.
pub(in crate::diff::api) fn headers<'a>(
    apis: [&'a Api; 2],
    old: &'a Response,
    new: &'a Response,
) -> Matched<&'a Header> {
    let mut matched = by_key(&old.headers, &new.headers, |one: &Header| one.name.to_lowercase());
    if !matched.removed.is_empty() && !matched.added.is_empty() {
        let [before, after] = apis;
        let removed: Vec<_> = matched.removed.iter().map(|one| header(before, one)).collect();
        let added: Vec<_> = matched.added.iter().map(|one| header(after, one)).collect();
        pairs::join(&mut matched, &similar(&removed, &added));
    }
    matched
}

fn header<'a>(api: &'a Api, header: &'a Header) -> Value<'a> {
    let (name, description) = (header.name.as_str(), header.description.as_deref());
    Value { name, words: likeness::words(name), shape: Shape::of(api, &header.schema), description }
}
