//! Mistakes within one document. Each was corrected or ignored, and each is reported.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::import::evidence::gathered::Gathered;
use crate::import::evidence::request::{Request, ResponseClue};
use crate::import::inferring::bodies::has_content;
use crate::import::inferring::responses::{dropped_successes, is_stray_error};
use crate::import::reporting::findings::Findings;
use crate::model::Method;

/// Elements of a list are of one kind if they share at least one in this many field names.
const ALIKE: usize = 4;

/// Adds every mistake to the findings.
pub(crate) fn collect(gathered: &Gathered, findings: &mut Findings) {
    slashes(gathered, findings);
    swaps(gathered, findings);
    let documents: BTreeSet<usize> = gathered.values().flatten().map(|request| request.source).collect();
    for ((_, method), requests) in gathered {
        let Some(newest) = requests.last() else { continue };
        let place = format!("{method} {}", newest.path);
        for source in &documents {
            if !requests.iter().any(|request| request.source == *source) {
                findings.add(*source, "operations that other documents have are missing", &place, newest.span);
            }
        }
        for (source, status, clue) in dropped_successes(*method, requests) {
            let what = "a success without an example is not in newer documents, so it was left out";
            findings.add(source, what, &format!("{place} {status}"), clue.span);
        }
        for request in requests {
            spelling(request, newest, *method, findings);
            parameters(request, &place, findings);
            responses(request, &place, findings);
            body(request, &place, findings);
        }
    }
}

/// Paths that differ only in a slash at the end. Each method keeps the spelling of its newest document.
fn slashes(gathered: &Gathered, findings: &mut Findings) {
    let newest = gathered.iter().filter_map(|((key, method), requests)| Some((key, *method, requests.last()?)));
    let ends = |request: &Request| request.path.to_string().ends_with('/');
    let plain: BTreeMap<&String, &Request> =
        newest.clone().filter(|(.., request)| !ends(request)).map(|(key, _, request)| (key, request)).collect();
    for (key, method, request) in newest.filter(|(.., request)| ends(request)) {
        let Some(other) = plain.get(key) else { continue };
        let what = "a path ends with a slash and the same path of another method does not; both were kept";
        let at = format!("{method} {} and {} {}", request.path, other.method, other.path);
        findings.add_with_evidence(request.source, what, at, request.span, other.span);
    }
}

/// A document, a method, and a group.
type Group<'a> = (usize, Method, Option<&'a str>);

/// The most operations of one group and method that are compared with each other.
const COMPARED: usize = 500;

/// Two operations of one group whose names fit each other's paths better.
fn swaps(gathered: &Gathered, findings: &mut Findings) {
    let mut groups: BTreeMap<Group<'_>, Vec<(&Request, Words)>> = BTreeMap::new();
    for request in gathered.values().flatten() {
        let group = (request.source, request.method, request.group.as_deref());
        groups.entry(group).or_default().push((request, Words::of(request)));
    }
    for ((source, ..), requests) in groups {
        if let Some((request, _)) = requests.get(COMPARED) {
            let what = "a group has too many operations to look for swapped names behind this one";
            findings.add(source, what, &request.name, request.span);
        }
        let compared = || requests.iter().take(COMPARED).enumerate();
        for (index, (one, words)) in compared() {
            let others = compared().skip(index + 1).map(|(_, other)| other);
            for (other, _) in others.filter(|(_, others)| words.is_swapped(others)) {
                let what = "two operations have names that fit each other's paths better";
                let at = format!("{} {} `{}` and {} `{}`", one.method, one.path, one.name, other.path, other.name);
                findings.add_with_evidence(source, what, at, one.span, other.span);
            }
        }
    }
}

/// The words of an operation's name, and the literal segments of its path.
struct Words {
    name: Vec<String>,
    path: String,
}

impl Words {
    fn of(request: &Request) -> Self {
        let lower = |text: &str| text.to_lowercase().replace(|c: char| !c.is_alphanumeric(), "");
        Self {
            name: request.name.split_whitespace().map(lower).collect(),
            path: request.path.literals().map(lower).collect::<Vec<_>>().join("/"),
        }
    }

    fn fit(&self, path: &str) -> usize {
        self.name.iter().filter(|word| !word.is_empty() && path.contains(word.trim_end_matches('s'))).count()
    }

    fn is_swapped(&self, other: &Self) -> bool {
        self.fit(&other.path) > self.fit(&self.path) && other.fit(&self.path) > other.fit(&other.path)
    }
}

/// Paths that are spelled differently than in the newest document, whose spelling is used.
fn spelling(request: &Request, newest: &Request, method: Method, findings: &mut Findings) {
    let (written, taken) = (request.path.to_string(), newest.path.to_string());
    if written == taken {
        return;
    }
    let what = match written.ends_with('/') == taken.ends_with('/') {
        true => "path parameters have other names than in the newest document, whose names were used",
        false => "the slash at the end of a path differs from the newest document, whose spelling was used",
    };
    let at = format!("{method} {written}, used as {taken}");
    findings.add_with_evidence(request.source, what, at, request.span, newest.span);
}

fn parameters(request: &Request, place: &str, findings: &mut Findings) {
    let mut descriptions: BTreeMap<&str, &str> = BTreeMap::new();
    for clue in &request.parameters {
        if !clue.stands_for.is_empty() {
            let row = format!("{place} {} is {}", clue.name, clue.stands_for.join(" and "));
            findings.add(request.source, "one row describes several parameters", &row, clue.span);
        }
        let Some(text) = clue.text.as_deref() else { continue };
        match descriptions.get(text) {
            Some(other) if *other != clue.name => {
                let copied = format!("{place} {} as {other}", clue.name);
                findings.add(
                    request.source,
                    "a parameter has the description of another parameter",
                    &copied,
                    clue.span,
                );
            }
            _ => drop(descriptions.insert(text, &clue.name)),
        }
    }
}

fn responses(request: &Request, place: &str, findings: &mut Findings) {
    for response in &request.responses {
        if response.observed && response.status.is_none() {
            findings.add(request.source, "examples have no status", place, response.span);
        }
        if is_stray_error(response) {
            let what = "an example without a status shows an error, so it was left out";
            findings.add(request.source, what, place, response.span);
        }
        for name in &response.repeated {
            let at = format!("{place} {name}, the last value was used");
            findings.add(request.source, "an example repeats a name", &at, response.span);
        }
        if let Some(other) = &response.recorded_at {
            let at = format!("{place}, recorded at {other}");
            findings.add(request.source, "an example was recorded with another operation", &at, response.span);
        }
        if let Some(pointer) = unlike(response) {
            let at = format!("{place} {pointer}");
            findings.add(request.source, "a list in an example has elements of different kinds", &at, response.span);
        }
    }
}

/// The list of an example whose elements are of different kinds.
fn unlike(response: &ResponseClue) -> Option<String> {
    response.samples.iter().find_map(|sample| {
        let fields = sample.value.as_object().into_iter().flatten();
        let lists = fields.filter_map(|(name, value)| Some((format!("/{name}"), value.as_array()?)));
        let root = sample.value.as_array().map(|list| (String::new(), list));
        lists.chain(root).find(|(_, list)| is_mixed(list)).map(|(pointer, _)| pointer)
    })
}

fn is_mixed(list: &[Value]) -> bool {
    let names = |value: &Value| -> BTreeSet<String> {
        value.as_object().into_iter().flat_map(|fields| fields.keys().cloned()).collect()
    };
    let Some(first) = list.first().map(names).filter(|names| !names.is_empty()) else { return false };
    let is_other =
        |other: BTreeSet<String>| !other.is_empty() && (&first & &other).len() * ALIKE < (&first | &other).len();
    list.iter().skip(1).map(names).any(is_other)
}

/// A body without fields is not a body: an empty form sends nothing, and a read has nothing to send.
fn body(request: &Request, place: &str, findings: &mut Findings) {
    if let Some(first) = request.bodies.first().filter(|_| !request.bodies.iter().any(has_content)) {
        findings.add(
            request.source,
            "a body has no field, so the operation was imported without it",
            place,
            first.span,
        );
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn names_that_fit_each_others_paths_are_swapped() {
        let words = |name: &str, path: &str| Words {
            name: name.split(' ').map(str::to_owned).collect(),
            path: path.to_owned(),
        };
        let (lock, unlock) = (words("close door", "doors/open"), words("open door", "doors/close"));
        assert!(lock.is_swapped(&unlock) && unlock.is_swapped(&lock));
        assert!(!words("list doors", "doors").is_swapped(&words("open door", "doors/open")));
    }

    #[test]
    fn elements_of_different_kinds_share_few_names() {
        let list = |value: Value| value.as_array().cloned().unwrap();
        assert!(is_mixed(&list(json!([{"a": 1, "b": 1, "c": 1}, {"c": 1, "d": 1, "e": 1, "f": 1}]))));
        assert!(!is_mixed(&list(json!([{"a": 1, "b": 1}, {"a": 1, "c": 1}, {}]))));
        assert!(!is_mixed(&list(json!([1, 2]))));
    }
}
