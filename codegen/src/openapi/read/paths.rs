//! Path templates.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Report, codes};
use crate::model::{Operation, ParameterIn};

/// A template without stray braces: `/a/{{id}}}` is `/a/{id}`.
pub(super) fn mended(path: &str) -> String {
    let mut mended = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((literal, tail)) = rest.split_once('{') {
        mended.push_str(&literal.replace('}', ""));
        let Some((name, tail)) = tail.split_once('}') else {
            rest = tail;
            continue;
        };
        let name = name.trim_start_matches('{');
        match name.rsplit_once('{') {
            Some((stray, name)) => mended.push_str(&format!("{}{{{name}}}", stray.replace('{', ""))),
            None => mended.push_str(&format!("{{{name}}}")),
        }
        rest = tail;
    }
    mended.push_str(&rest.replace('}', ""));
    mended
}

/// Gives paths that differ only in the names of their parameters the names of the first of them, because OpenAPI
/// counts them as one path.
pub(super) fn unify(operations: &mut [Operation], report: &mut Report) {
    operations.sort_by(|a, b| (&a.path, a.method).cmp(&(&b.path, b.method)));
    let mut firsts: BTreeMap<String, String> = BTreeMap::new();
    let taken: std::collections::BTreeSet<_> =
        operations.iter().map(|operation| (operation.path.clone(), operation.method)).collect();
    for operation in operations {
        let first = firsts.entry(shape(&operation.path)).or_insert_with(|| operation.path.clone());
        if *first == operation.path {
            continue;
        }
        let place = operation.span;
        if taken.contains(&(first.clone(), operation.method)) {
            let message = format!("{} {} and {first} are one request", operation.method, operation.path);
            report.push(Diagnostic::error(&codes::OPERATION_INVALID, message).at(place, "the second one"));
            continue;
        }
        let message = format!("{} is the path {first} with other names; it gets those", operation.path);
        report.push(Diagnostic::warning(&codes::OPERATION_INVALID, message).at(place, "this operation"));
        rename(operation, first.clone());
    }
}

/// The template without the names.
fn shape(path: &str) -> String {
    let tails = path.split('{').skip(1).map(|rest| rest.split_once('}').map_or(rest, |(_, tail)| tail));
    let head = path.split('{').next().unwrap_or("");
    std::iter::once(head).chain(tails).collect::<Vec<_>>().join("{}")
}

fn rename(operation: &mut Operation, path: String) {
    let old: Vec<_> = operation.path_names().map(str::to_owned).collect();
    operation.path = path;
    let new: Vec<_> = operation.path_names().map(str::to_owned).collect();
    let names: BTreeMap<_, _> = old.into_iter().zip(new).collect();
    for parameter in operation.parameters.iter_mut().filter(|p| p.location == ParameterIn::Path) {
        if let Some(name) = names.get(&parameter.name) {
            parameter.name.clone_from(name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stray_braces_go() {
        assert_eq!(mended("/a/{id}/b"), "/a/{id}/b");
        assert_eq!(mended("/a/{{id}}}/b"), "/a/{id}/b");
        assert_eq!(mended("/a/{id/b"), "/a/id/b");
        assert_eq!(mended("/a}/{x{y}"), "/a/x{y}");
    }

    #[test]
    fn names_do_not_make_a_shape() {
        assert_eq!(shape("/a/{x}/b/{y}"), shape("/a/{p}/b/{q}"));
        assert_ne!(shape("/a/{x}"), shape("/a/{x}/"));
    }
}
