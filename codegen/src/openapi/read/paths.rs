//! Paths that differ only in the names of their parameters.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Report, codes};
use crate::model::{Operation, ParameterIn, PathTemplate};

/// Gives paths that differ only in the names of their parameters the names of the first one, because OpenAPI counts them
/// as one path.
pub(super) fn unify(operations: &mut [Operation], report: &mut Report) {
    operations.sort_by(|a, b| (&a.path, a.method).cmp(&(&b.path, b.method)));
    let mut firsts: BTreeMap<String, PathTemplate> = BTreeMap::new();
    let taken: BTreeSet<_> = operations.iter().map(|operation| (operation.path.clone(), operation.method)).collect();
    for operation in operations {
        let first = firsts.entry(operation.path.without_names()).or_insert_with(|| operation.path.clone());
        if *first == operation.path {
            continue;
        }
        let place = operation.span;
        if taken.contains(&(first.clone(), operation.method)) {
            let message = format!("{} {} and {first} are one request", operation.method, operation.path);
            report.push(Diagnostic::error(&codes::OPERATION_INVALID, message).at(place, "the second one"));
            continue;
        }
        let message =
            format!("{} is the path {first} with other names; the names of the latter are used", operation.path);
        report.push(Diagnostic::warning(&codes::OPERATION_INVALID, message).at(place, "this operation"));
        rename(operation, first.clone());
    }
}

fn rename(operation: &mut Operation, path: PathTemplate) {
    let old: Vec<_> = operation.path.parameters().map(str::to_owned).collect();
    operation.path = path;
    let new: Vec<_> = operation.path.parameters().map(str::to_owned).collect();
    let names: BTreeMap<_, _> = old.into_iter().zip(new).collect();
    for parameter in operation.parameters.iter_mut().filter(|p| p.location == ParameterIn::Path) {
        if let Some(name) = names.get(&parameter.name) {
            parameter.name.clone_from(name);
        }
    }
}
