//! Two requests of one document with the same method and path: one of them has the wrong path.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Report, codes};
use crate::import::evidence::request::Request;
use crate::import::inferring::names::camel_case;
use crate::model::Method;

/// The request whose name fits the path best keeps it. Each other one gets the path that another document has under its
/// name, or is left out. Every collision is reported.
pub(crate) fn resolve(requests: &[Request], report: &mut Report) -> Vec<Request> {
    let mut places: BTreeMap<_, Vec<&Request>> = BTreeMap::new();
    for request in requests {
        places.entry(place(request)).or_default().push(request);
    }
    let mut resolved = Vec::with_capacity(requests.len());
    for request in requests {
        let rivals = places.get(&place(request)).map_or(&[][..], Vec::as_slice);
        let Some(rival) = better_rival(request, rivals) else {
            resolved.push(request.clone());
            continue;
        };
        let other = path_under_name(request, requests);
        report.push(finding(request, rival, other));
        if let Some(other) = other {
            resolved.push(Request { path: other.path.clone(), ..request.clone() });
        }
    }
    resolved
}

/// What is unique to a request within a document.
fn place(request: &Request) -> (usize, Method, String) {
    (request.source, request.method, request.path.key())
}

/// A request with the same method and path whose name fits the path better.
fn better_rival<'a>(request: &Request, rivals: &[&'a Request]) -> Option<&'a Request> {
    let mine = fit(request);
    let name = camel_case(&request.name);
    let others = rivals.iter().copied().filter(|other| camel_case(&other.name) != name);
    others.into_iter().find(|other| (fit(other), &request.name) > (mine, &other.name))
}

/// How many words of the name occur in the last literal segment of the path.
fn fit(request: &Request) -> usize {
    let part = request.path.literals().next_back().unwrap_or("").to_lowercase();
    let words: Vec<String> = request.name.split_whitespace().map(str::to_lowercase).collect();
    words.iter().filter(|word| part.contains(word.as_str())).count()
}

/// A request of another document with this name, this method and a path of its own.
fn path_under_name<'a>(request: &Request, requests: &'a [Request]) -> Option<&'a Request> {
    requests.iter().rev().find(|other| {
        other.source != request.source
            && other.method == request.method
            && camel_case(&other.name) == camel_case(&request.name)
            && other.path.differs_in_one_literal(&request.path)
    })
}

fn finding(request: &Request, rival: &Request, other: Option<&Request>) -> Diagnostic {
    let message = format!(
        "the requests `{}` and `{}` of one document are both {} {}",
        rival.name, request.name, request.method, request.path
    );
    let found = Diagnostic::warning(&codes::IMPORT_COLLISION, message)
        .at(request.span, "this name does not fit the path")
        .at(rival.span, "this one does");
    match other {
        Some(other) => found
            .at(other.span, format!("here `{}` has the path {}", other.name, other.path))
            .help(format!("`{}` was imported as {}", request.name, other.path)),
        None => found.help(format!("`{}` was left out; add it in an overlay once its path is known", request.name)),
    }
}
