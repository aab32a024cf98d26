//! Paths that were renamed from one document to the next.

use crate::diagnostic::{Diagnostic, Report, codes};
use crate::import::evidence::gathered::Gathered;
use crate::import::evidence::request::Request;
use crate::text::split;

/// Removes operations that newer documents have under another path: the path differs in one literal segment, the names
/// share a word, no document has both, and the newest document has the new one. Each is reported.
pub(crate) fn resolve(gathered: &mut Gathered, report: &mut Report) {
    let newest = gathered.values().flatten().map(|request| request.source).max();
    let mut old = Vec::new();
    for (key, requests) in gathered.iter() {
        let successor = gathered.values().find(|others| replaces(others, requests) && sources(others).max() == newest);
        if let (Some(successor), Some(request)) = (successor.and_then(|others| others.last()), requests.last()) {
            report.push(finding(request, successor));
            old.push(key.clone());
        }
    }
    old.iter().for_each(|key| drop(gathered.remove(key)));
}

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
