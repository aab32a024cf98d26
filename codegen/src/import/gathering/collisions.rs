//! Two requests of one document with the same method and path: one of them has the wrong path.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Report, codes};
use crate::import::evidence::request::Request;
use crate::import::inferring::names::camel_case;
use crate::model::Method;

/// The request whose name fits the path best keeps it. Each other one gets the path that another document has under its
/// name, or is left out. Every collision is reported.
pub(crate) fn resolve(requests: &[Request], report: &mut Report) -> Vec<Request> {
    let mut places: BTreeMap<_, Rivals<'_>> = BTreeMap::new();
    let mut names: BTreeMap<(Method, String), Vec<&Request>> = BTreeMap::new();
    for request in requests {
        let name = camel_case(&request.name);
        places.entry(place(request)).or_default().entry(name.clone()).or_insert((fit(request), request));
        names.entry((request.method, name)).or_default().push(request);
    }
    let mut resolved = Vec::with_capacity(requests.len());
    for request in requests {
        let rival = places.get(&place(request)).and_then(|rivals| better_rival(request, rivals));
        let Some(rival) = rival else {
            resolved.push(request.clone());
            continue;
        };
        let namesakes = names.get(&(request.method, camel_case(&request.name))).map_or(&[][..], Vec::as_slice);
        let other = path_under_name(request, namesakes);
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

/// The requests of one document with one method and path, by name, each with how well the name fits.
type Rivals<'a> = BTreeMap<String, (usize, &'a Request)>;

/// The request with the same method and path whose name fits the path best, if that is another one.
fn better_rival<'a>(request: &Request, rivals: &Rivals<'a>) -> Option<&'a Request> {
    let mine = (fit(request), &request.name);
    if rivals.len() < 2 {
        return None;
    }
    let best = rivals.iter().max_by_key(|(_, (fit, other))| (*fit, &other.name));
    let (name, (fit, rival)) = best?;
    (*name != camel_case(&request.name) && (*fit, &rival.name) > mine).then_some(*rival)
}

/// How many words of the name occur in the last literal segment of the path.
fn fit(request: &Request) -> usize {
    let part = request.path.literals().next_back().unwrap_or("").to_lowercase();
    let words: Vec<String> = request.name.split_whitespace().map(str::to_lowercase).collect();
    words.iter().filter(|word| part.contains(word.as_str())).count()
}

/// A request of another document with this name, this method and a path of its own.
fn path_under_name<'a>(request: &Request, namesakes: &[&'a Request]) -> Option<&'a Request> {
    let is_other =
        |other: &&&Request| other.source != request.source && other.path.differs_in_one_literal(&request.path);
    namesakes.iter().rev().find(is_other).copied()
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
