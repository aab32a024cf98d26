//! Names that contradict the path of their operation, and names that moved to another operation.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Report, codes};
use crate::import::evidence::gathered::Gathered;
use crate::import::evidence::request::Request;
use crate::import::inferring::names::camel_case;
use crate::model::Method;
use crate::passes::contradiction;

/// Reports names that cannot be those of their operations.
pub(crate) fn report(gathered: &Gathered, report: &mut Report) {
    for request in gathered.values().flatten() {
        let names = [Some(&request.name), request.id.as_ref()];
        let found = names.into_iter().flatten().find_map(|name| Some((name, contradiction(name, &request.path)?)));
        if let Some((name, found)) = found {
            let message = format!("`{name}` is the name of {} {}", request.method, request.path);
            let reason = format!("the name says `{}`, the path says `{}`", found.name, found.path);
            report.push(
                Diagnostic::warning(&codes::NAME_CONTRADICTS_PATH, message).at(request.span, reason).help(
                    "two operations may have been merged: find the path of this one, and correct it in an overlay",
                ),
            );
        }
    }
    moved(gathered).into_iter().for_each(|found| report.push(found));
}

/// The requests of one name, with the keys of their places, by document.
type Named<'a> = BTreeMap<usize, Vec<((&'a str, Method), &'a Request)>>;

/// Names that a document gives to another operation than older documents do.
fn moved(gathered: &Gathered) -> Vec<Diagnostic> {
    let mut by_name: BTreeMap<String, Named<'_>> = BTreeMap::new();
    for ((key, method), requests) in gathered {
        for request in requests.iter().filter(|request| !request.name.is_empty()) {
            let documents = by_name.entry(camel_case(&request.name)).or_default();
            documents.entry(request.source).or_default().push(((key, *method), request));
        }
    }
    by_name.values().filter_map(moved_once).collect()
}

/// The newest move of one name.
fn moved_once(documents: &Named<'_>) -> Option<Diagnostic> {
    let places = |requests: &[((&str, Method), &Request)]| -> BTreeSet<String> {
        requests.iter().map(|((key, method), _)| format!("{method} {key}")).collect()
    };
    let pairs = documents.values().zip(documents.values().skip(1));
    let (older, newer) = pairs.rev().find(|(older, newer)| places(older).is_disjoint(&places(newer)))?;
    let ((_, old), (_, new)) = (older.first()?, newer.first()?);
    let message = format!(
        "`{}` is {} {} in an older document and {} {} in a newer one",
        new.name, old.method, old.path, new.method, new.path
    );
    let found =
        Diagnostic::warning(&codes::NAME_MOVED, message).at(new.span, "the newer one").at(old.span, "the older one");
    Some(found.help("check which of the two the name belongs to; spec/names.yaml keeps the ids as they are"))
}
