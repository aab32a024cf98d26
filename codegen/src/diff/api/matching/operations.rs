//! Which operations of two APIs are the same.

use std::collections::{BTreeMap, BTreeSet};

use super::pairs::{self, Matched, Named};
use super::{Shape, by_key, likeness, similar};
use crate::model::{Api, Method, Operation};

/// The least likeness of two operations that are one.
const LEAST: u32 = 600;
/// The least likeness of their ids or summaries: operations of one thing have similar paths.
const LEAST_NAMES: u32 = 500;

/// An operation in both documents.
pub(in crate::diff::api) type Pair<'a> = (&'a Operation, &'a Operation);

/// What became of the operations.
#[derive(Debug)]
pub(in crate::diff::api) struct Operations<'a> {
    /// Those in both documents, in the order of the old one.
    pub(in crate::diff::api) both: Vec<Pair<'a>>,
    /// Those of the old document only.
    pub(in crate::diff::api) removed: Vec<&'a Operation>,
    /// Those of the new document only.
    pub(in crate::diff::api) added: Vec<&'a Operation>,
    /// Two operations of the old document, and the one of the new document that has the request of the first and the id
    /// of the second.
    pub(in crate::diff::api) collided: Vec<[&'a Operation; 3]>,
    /// One operation of the old document, the one of the new document with its request, and the one with its id.
    pub(in crate::diff::api) separated: Vec<[&'a Operation; 3]>,
}

impl Operations<'_> {
    /// Whether an operation of the new document has another id because two requests collided or were separated.
    pub(in crate::diff::api) fn explains(&self, new: &Operation) -> bool {
        let collided = self.collided.iter().any(|[_, _, one]| std::ptr::eq(*one, new));
        collided || self.separated.iter().any(|[_, one, _]| std::ptr::eq(*one, new))
    }
}

/// Pairs the operations of two APIs: those with one request and one id, with one request, with one id, then those that
/// were renamed and moved.
pub(in crate::diff::api) fn operations<'a>(old: &'a Api, new: &'a Api) -> Operations<'a> {
    let mut matched = by_key(&old.operations, &new.operations, |one: &Operation| (request(one), one.id.as_str()));
    let (before, after) = (std::mem::take(&mut matched.removed), std::mem::take(&mut matched.added));
    let same_request = by_key(before, after, request);
    let (collided, separated) = (collided(&same_request, new), separated(&same_request, old));
    matched.both.extend(same_request.both);
    let is_lost = |one: &&Operation| collided.iter().any(|[_, lost, _]| std::ptr::eq(*lost, *one));
    let is_found = |one: &&Operation| separated.iter().any(|[_, _, found]| std::ptr::eq(*found, *one));
    matched.removed = same_request.removed.into_iter().filter(|one| !is_lost(one)).collect();
    matched.added = same_request.added.into_iter().filter(|one| !is_found(one)).collect();
    pairs::also_by(&mut matched, |one| Some(one.id.as_str()), |one| Some(one.id.as_str()));
    pair_similar(&mut matched, old, new);
    matched
        .both
        .sort_by(|(one, _), (other, _)| (&one.path, one.method, &one.id).cmp(&(&other.path, other.method, &other.id)));
    Operations { both: matched.both, removed: matched.removed, added: matched.added, collided, separated }
}

/// What a server tells requests apart by: the names of parameters in the path do not count.
fn request(operation: &Operation) -> (String, Method) {
    (operation.path.without_names(), operation.method)
}

/// Requests that have the id of another one, whose own request is gone, while their old id is gone, too.
fn collided<'a>(matched: &Matched<&'a Operation>, new: &Api) -> Vec<[&'a Operation; 3]> {
    let lost = by_id(&matched.removed);
    let ids: BTreeSet<&str> = new.operations.iter().map(|one| one.id.as_str()).collect();
    let renamed = matched.both.iter().filter(|(old, _)| !ids.contains(old.id.as_str()));
    let of_other = |(old, new): &(&'a Operation, &'a Operation)| {
        let other = *lost.get(new.id.as_str())?;
        (other.method == old.method).then_some([*old, other, *new])
    };
    renamed.filter_map(of_other).collect()
}

/// The reverse of [`collided`].
fn separated<'a>(matched: &Matched<&'a Operation>, old: &Api) -> Vec<[&'a Operation; 3]> {
    let found = by_id(&matched.added);
    let ids: BTreeSet<&str> = old.operations.iter().map(|one| one.id.as_str()).collect();
    let renamed = matched.both.iter().filter(|(_, new)| !ids.contains(new.id.as_str()));
    let of_other = |(old, new): &(&'a Operation, &'a Operation)| {
        let other = *found.get(old.id.as_str())?;
        (other.method == new.method).then_some([*old, *new, other])
    };
    renamed.filter_map(of_other).collect()
}

fn by_id<'a>(operations: &[&'a Operation]) -> BTreeMap<&'a str, &'a Operation> {
    operations.iter().map(|one| (one.id.as_str(), *one)).collect()
}

fn pair_similar<'a>(matched: &mut Matched<&'a Operation>, old: &'a Api, new: &'a Api) {
    if matched.removed.is_empty() || matched.added.is_empty() {
        return;
    }
    let removed: Vec<_> = matched.removed.iter().map(|one| Candidate::of(old, one)).collect();
    let added: Vec<_> = matched.added.iter().map(|one| Candidate::of(new, one)).collect();
    pairs::join(matched, &similar(&removed, &added));
}

/// An operation with what it is compared by.
struct Candidate<'a> {
    operation: &'a Operation,
    /// The request, which nothing else in the document has.
    name: String,
    words: BTreeSet<String>,
    /// The segments of the path with their positions, without the names of parameters.
    path: BTreeSet<(usize, String)>,
    /// The parameters, and the fields of the body and of the response.
    parts: BTreeSet<(&'static str, &'a str)>,
}

impl<'a> Candidate<'a> {
    fn of(api: &'a Api, operation: &'a Operation) -> Self {
        let path = operation.path.key();
        let mut words = likeness::words(&operation.id);
        words.extend(operation.path.literals().next_back().map(likeness::words).unwrap_or_default());
        let path = path.split('/').map(str::to_owned).enumerate().collect();
        let name = format!("{} {} {}", operation.method, operation.path, operation.id);
        Self { operation, name, words, path, parts: parts(api, operation) }
    }
}

/// The names of what an operation takes and returns.
fn parts<'a>(api: &'a Api, operation: &'a Operation) -> BTreeSet<(&'static str, &'a str)> {
    let mut parts: BTreeSet<_> =
        operation.parameters.iter().map(|one| (one.location.as_str(), one.name.as_str())).collect();
    let sent = operation.body.iter().flat_map(|body| &body.content);
    let returned = operation.successes().flat_map(|response| &response.content);
    let contents = sent.map(|content| ("body", content)).chain(returned.map(|content| ("response", content)));
    for (part, content) in contents {
        let shape = Shape::of(api, &content.schema);
        parts.extend(shape.fields().iter().map(|field| (part, *field)));
    }
    parts
}

impl Named for Candidate<'_> {
    fn name(&self) -> &str {
        &self.name
    }

    fn words(&self) -> &BTreeSet<String> {
        &self.words
    }

    fn likeness(&self, other: &Self) -> Option<u32> {
        if self.operation.method != other.operation.method {
            return None;
        }
        let path = likeness::overlap(&self.path, &other.path);
        let parts = likeness::overlap(&self.parts, &other.parts);
        // Even if the names were the same, the rest would not be enough.
        if path * 4 + parts * 3 + 3_000 < LEAST * 10 {
            return None;
        }
        let summary = |one: &Operation| one.summary.clone().unwrap_or_default();
        let (one, another) = (summary(self.operation), summary(other.operation));
        let summaries = if one.is_empty() || another.is_empty() { 0 } else { likeness::names(&one, &another) };
        let names = likeness::names(&self.operation.id, &other.operation.id).max(summaries);
        let likeness = (path * 4 + names * 3 + parts * 3) / 10;
        (names >= LEAST_NAMES && likeness >= LEAST).then_some(likeness)
    }
}
