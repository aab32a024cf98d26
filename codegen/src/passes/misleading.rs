//! Ids and summaries that say something else than the request that they stand for.

use super::contradiction::contradiction;
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::model::{Api, Method, Operation};
use crate::text::split_up_to;

/// Verbs of names of operations that only read.
const READING: [&str; 6] = ["fetch", "get", "list", "read", "retrieve", "show"];
/// Verbs of names of operations that change something.
const CHANGING: [&str; 6] = ["create", "delete", "erase", "remove", "replace", "update"];

/// Reports each name that contradicts the path or the method.
pub(super) fn run(api: &Api, report: &mut Report) {
    for operation in &api.operations {
        let names = [("id", Some(&operation.id)), ("summary", operation.summary.as_ref())];
        let found = names.into_iter().find_map(|(what, name)| misleading(operation, what, name?));
        if let Some(message) = found {
            let warning = Diagnostic::warning(&codes::OPERATION_MISLEADING, message);
            let help = "correct the id or the path in an overlay; if both are right, give the operation a summary that says so";
            report.push(warning.at(operation.span, "this operation").help(help));
        }
    }
}

fn misleading(operation: &Operation, what: &str, name: &str) -> Option<String> {
    let Operation { method, path, .. } = operation;
    if let Some(found) = contradiction(name, path) {
        return Some(format!(
            "the {what} `{name}` says `{}`, but the path {path} says `{}`: two operations may have been merged",
            found.name, found.path
        ));
    }
    let verb = split_up_to(name.rsplit('_').next().unwrap_or(name), 1).into_iter().next()?;
    let is_in_path = path.literals().next_back().is_some_and(|segment| segment.to_lowercase().contains(&verb));
    let contradicts = match method {
        Method::Get | Method::Head => CHANGING.contains(&verb.as_str()) && !is_in_path,
        Method::Delete | Method::Put | Method::Patch => READING.contains(&verb.as_str()) && !is_in_path,
        Method::Post | Method::Options | Method::Trace => false,
    };
    contradicts.then(|| format!("the {what} `{name}` says `{verb}`, but {method} {path} does something else"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Strictness;
    use crate::passes::testing;

    fn found(method: &str, path: &str, names: &str) -> Vec<String> {
        let api = testing::api(&format!("paths: {{ '{path}': {{ {method}: {{ {names}, responses: {{}} }} }} }}"));
        let mut report = Report::new(Strictness::Strict);
        run(&api, &mut report);
        report.diagnostics().iter().map(|one| one.message.clone()).collect()
    }

    #[test]
    fn a_name_that_contradicts_its_path_or_method_is_reported() {
        assert_eq!(
            found("post", "/blueprints/assign-library-item", "operationId: removeLibraryItem"),
            [
                "the id `removeLibraryItem` says `remove`, but the path /blueprints/assign-library-item says `assign`: two \
              operations may have been merged"
            ]
        );
        assert_eq!(
            found("post", "/assign-item", "operationId: assignItem, summary: Remove item"),
            [
                "the summary `Remove item` says `remove`, but the path /assign-item says `assign`: two operations may have been \
              merged"
            ]
        );
        assert_eq!(
            found("get", "/users", "operationId: deleteUser"),
            ["the id `deleteUser` says `delete`, but GET /users does something else"]
        );
        assert_eq!(found("delete", "/users", "operationId: getUsers").len(), 1);
    }

    #[test]
    fn other_names_are_not() {
        for (method, path, id) in [
            ("post", "/devices/search", "listDevices"),
            ("get", "/devices/deleted", "deletedDevices"),
            ("get", "/users/remove", "removeUser"),
            ("put", "/users", "setUser"),
            ("delete", "/users", "removeUser"),
        ] {
            assert_eq!(found(method, path, &format!("operationId: {id}")), [""; 0], "{id}");
        }
    }
}
