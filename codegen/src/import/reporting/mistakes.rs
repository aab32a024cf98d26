//! Slips of a document that show without another one's word: each was mended or passed over, and each is named.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::import::evidence::document::{AnswerClue, Request};
use crate::import::evidence::gathered::Gathered;
use crate::import::inferring::bodies::has_content;
use crate::import::reporting::contradictions::Groups;
use crate::model::Method;
use crate::source::Span;

/// Of how many field names two elements of a list must have one in common to be of one kind.
const ALIKE: usize = 4;

/// Adds every slip to the findings.
pub(crate) fn collect(gathered: &Gathered, groups: &mut Groups) {
    slashes(gathered, groups);
    swaps(gathered, groups);
    let documents: BTreeSet<usize> = gathered.values().flatten().map(|request| request.source).collect();
    for ((_, method), requests) in gathered {
        let Some(newest) = requests.last() else { continue };
        let place = format!("{method} {}", newest.path);
        for source in &documents {
            if !requests.iter().any(|request| request.source == *source) {
                add(groups, *source, "operations that other documents have are missing", &place, newest.span);
            }
        }
        for request in requests {
            spelling(request, newest, *method, groups);
            parameters(request, &place, groups);
            answers(request, &place, groups);
            body(request, &place, groups);
        }
    }
}

/// Paths that differ in nothing but a slash at the end; each method keeps the spelling of its newest document.
fn slashes(gathered: &Gathered, groups: &mut Groups) {
    let newest = gathered.iter().filter_map(|((key, method), requests)| Some((key, *method, requests.last()?)));
    let ends = |request: &Request| request.path.to_string().ends_with('/');
    let plain: BTreeMap<&String, &Request> =
        newest.clone().filter(|(.., request)| !ends(request)).map(|(key, _, request)| (key, request)).collect();
    for (key, method, request) in newest.filter(|(.., request)| ends(request)) {
        let Some(other) = plain.get(key) else { continue };
        let what = "a path ends in a slash and the same one of another method does not; both were taken as they are";
        let at = format!("{method} {} and {} {}", request.path, other.method, other.path);
        groups.add(request.source, what, at, request.span, other.span);
    }
}

/// Two operations of one document of which each has a name that fits the other's path better.
fn swaps(gathered: &Gathered, groups: &mut Groups) {
    let mut by_document: BTreeMap<usize, Vec<(&Request, Words)>> = BTreeMap::new();
    for request in gathered.values().flatten() {
        by_document.entry(request.source).or_default().push((request, Words::of(request)));
    }
    for (source, requests) in by_document {
        for (index, (one, words)) in requests.iter().enumerate() {
            let others = requests.iter().skip(index + 1).filter(|(other, _)| other.method == one.method);
            for (other, _) in others.filter(|(_, others)| words.is_swapped(others)) {
                let what = "two operations have names that fit each other's paths better";
                let at = format!("{} {} `{}` and {} `{}`", one.method, one.path, one.name, other.path, other.name);
                groups.add(source, what, at, one.span, other.span);
            }
        }
    }
}

/// The words of an operation's name, and its path's fixed parts.
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

/// A slip that shows at its own place.
fn add(groups: &mut Groups, source: usize, what: &str, place: &str, span: Span) {
    groups.add(source, what, place.to_owned(), span, Span::nowhere());
}

/// Paths that are written in another way than in the newest document, which is the one that was taken.
fn spelling(request: &Request, newest: &Request, method: Method, groups: &mut Groups) {
    let (written, taken) = (request.path.to_string(), newest.path.to_string());
    if written == taken {
        return;
    }
    let what = match written.ends_with('/') == taken.ends_with('/') {
        true => "arguments of paths have other names than in the newest document, whose names were taken",
        false => "a slash at the end of a path is not as in the newest document, whose spelling was taken",
    };
    let at = format!("{method} {written}, taken as {taken}");
    groups.add(request.source, what, at, request.span, newest.span);
}

fn parameters(request: &Request, place: &str, groups: &mut Groups) {
    let mut texts: BTreeMap<&str, &str> = BTreeMap::new();
    for clue in &request.parameters {
        if !clue.stands_for.is_empty() {
            let row = format!("{place} {} is {}", clue.name, clue.stands_for.join(" and "));
            add(groups, request.source, "one row describes several parameters", &row, clue.span);
        }
        let Some(text) = clue.text.as_deref() else { continue };
        match texts.get(text) {
            Some(other) if *other != clue.name => {
                let copied = format!("{place} {} as {other}", clue.name);
                add(groups, request.source, "a parameter has the description of another one", &copied, clue.span);
            }
            _ => drop(texts.insert(text, &clue.name)),
        }
    }
}

fn answers(request: &Request, place: &str, groups: &mut Groups) {
    for answer in &request.answers {
        if answer.observed && answer.status.is_none() {
            add(groups, request.source, "examples have no status", place, answer.span);
        }
        for name in &answer.repeated {
            let at = format!("{place} {name}, of which the last was taken");
            add(groups, request.source, "an example has a name twice", &at, answer.span);
        }
        if let Some(other) = &answer.recorded_at {
            let at = format!("{place}, recorded at {other}");
            add(groups, request.source, "an example was recorded with another operation", &at, answer.span);
        }
        if let Some(pointer) = unlike(answer) {
            let at = format!("{place} {pointer}");
            add(groups, request.source, "an example's list has elements of another kind", &at, answer.span);
        }
    }
}

/// The list of an example that has an element of another kind than its first one.
fn unlike(answer: &AnswerClue) -> Option<String> {
    answer.samples.iter().find_map(|sample| {
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

/// A body without a field is none: an empty form sends nothing, and a read has nothing to send.
fn body(request: &Request, place: &str, groups: &mut Groups) {
    if let Some(first) = request.bodies.first().filter(|_| !request.bodies.iter().any(has_content)) {
        add(groups, request.source, "a body has no field, so the operation was imported without it", place, first.span);
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
    fn elements_of_another_kind_share_few_names() {
        let list = |value: Value| value.as_array().cloned().unwrap();
        assert!(is_mixed(&list(json!([{"a": 1, "b": 1, "c": 1}, {"c": 1, "d": 1, "e": 1, "f": 1}]))));
        assert!(!is_mixed(&list(json!([{"a": 1, "b": 1}, {"a": 1, "c": 1}, {}]))));
        assert!(!is_mixed(&list(json!([1, 2]))));
    }
}
