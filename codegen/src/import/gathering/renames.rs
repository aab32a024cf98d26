//! Paths that were renamed from one document to the next.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Report, codes};
use crate::import::evidence::gathered::Gathered;
use crate::import::evidence::request::Request;
use crate::text::split;

/// Removes operations that newer documents have under another path: the path differs in one literal segment, the names
/// share a word, no document has both, and the newest document has the new one. Each is reported.
pub(crate) fn resolve(gathered: &mut Gathered, report: &mut Report) {
    let newest = gathered.values().flatten().map(|request| request.source).max();
    let mut successors: BTreeMap<String, Vec<&Vec<Request>>> = BTreeMap::new();
    for others in gathered.values().filter(|others| sources(others).max() == newest) {
        for shape in others.last().map(shapes).unwrap_or_default() {
            successors.entry(shape).or_default().push(others);
        }
    }
    let mut old = Vec::new();
    for (key, requests) in gathered.iter().filter(|(_, requests)| sources(requests).max() < newest) {
        let Some(request) = requests.last() else { continue };
        // Each list is in the order of paths, so its first one that fits is enough.
        let near = shapes(request).into_iter().filter_map(|shape| successors.get(&shape));
        let fitting = near.filter_map(|near| near.iter().find(|others| replaces(others, requests)));
        let first = fitting.min_by_key(|others| others.last().map(|new| new.path.key()));
        if let Some(successor) = first.and_then(|others| others.last()) {
            report.push(finding(request, successor));
            old.push(key.clone());
        }
    }
    old.iter().for_each(|key| drop(gathered.remove(key)));
}

/// The method and path of a request with each of its literal segments left out in turn: requests that differ in one of
/// them share one of these.
fn shapes(request: &Request) -> Vec<String> {
    let key = request.path.key();
    let segments: Vec<&str> = key.split('/').collect();
    let without = |index: usize| {
        let parts = segments.iter().enumerate().map(|(other, part)| if other == index { "*" } else { part });
        format!("{} {}", request.method, parts.collect::<Vec<_>>().join("/"))
    };
    let literals = segments.iter().enumerate().filter(|(_, part)| !part.is_empty() && !part.contains('{'));
    literals.map(|(index, _)| without(index)).take(MOST_SEGMENTS).collect()
}

/// The most segments of a path that are looked at.
const MOST_SEGMENTS: usize = 24;

fn replaces(newer: &[Request], older: &[Request]) -> bool {
    let (Some(new), Some(old)) = (newer.last(), older.last()) else { return false };
    let is_elsewhere = sources(newer).all(|source| !sources(older).any(|other| other == source));
    new.source > old.source
        && new.method == old.method
        && is_elsewhere
        && new.path.differs_in_one_literal(&old.path)
        && may_be_one(&new.name, &old.name)
}

/// Whether two names share a word; a name that is missing says nothing against it.
fn may_be_one(new: &str, old: &str) -> bool {
    let old: Vec<String> = split(old).iter().map(|word| word.to_lowercase()).collect();
    let new: Vec<String> = split(new).iter().map(|word| word.to_lowercase()).collect();
    old.is_empty() || new.is_empty() || new.iter().any(|word| old.contains(word))
}

fn sources(requests: &[Request]) -> impl Iterator<Item = usize> {
    requests.iter().map(|request| request.source)
}

fn finding(old: &Request, new: &Request) -> Diagnostic {
    let message = format!("{} {} is {} in newer documents", old.method, old.path, new.path);
    Diagnostic::warning(&codes::IMPORT_CONFLICT, message)
        .at(new.span, "the new path, which was imported")
        .at(old.span, "the old path")
}
