//! Gives the model its pinned names, and compares the two.

use std::collections::BTreeSet;

use super::{Names, OVERLAY, Route};
use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::model::Api;
use crate::source::Span;

/// Sets what the client calls groups and operations.
pub fn apply(names: &Names, api: &mut Api) {
    for group in &mut api.groups {
        if let Some(module) = names.groups.get(&group.name) {
            group.client_name = Some(module.value.clone());
        }
    }
    for operation in &mut api.operations {
        let pinned = names.operation(operation.method, &operation.path);
        operation.client = pinned.map(|names| names.client.clone());
    }
}

/// Reports what has no pinned name, and names of nothing. Where nothing is pinned, and in a draft run, every name may be
/// made up.
///
/// # Errors
/// [`Failed`] if there is anything to report.
pub fn check(names: &Names, api: &Api, report: &mut Report) -> Result<(), Failed> {
    if names.is_empty() || report.is_draft() {
        return Ok(());
    }
    let mut found = Vec::new();
    missing(names, api, &mut found);
    dead(names, api, &mut found);
    found.into_iter().for_each(|diagnostic| report.push(diagnostic));
    report.checkpoint()
}

fn missing(names: &Names, api: &Api, found: &mut Vec<Diagnostic>) {
    let error = |what: String, span: Span| {
        Diagnostic::error(&codes::NAMES_MISSING, format!("{what} has no name in spec/names.yaml"))
            .at(span, "here")
            .help("run `cargo xtask import` on the documents of spec/sources.yaml")
    };
    for group in &api.groups {
        if !names.groups.contains_key(&group.name) {
            found.push(error(format!("the group `{}`", group.name), group.span));
        }
    }
    for operation in &api.operations {
        let place = format!("{} {}", operation.method, operation.path);
        match names.operation(operation.method, &operation.path) {
            None => found.push(error(place, operation.span)),
            Some(pinned) if pinned.id != operation.id || pinned.group != operation.group => {
                let message = format!(
                    "{place} is `{}` of `{}` here, and `{}` of `{}` in spec/names.yaml",
                    operation.id, operation.group, pinned.id, pinned.group
                );
                let help = "run `cargo xtask import` on the documents of spec/sources.yaml";
                found.push(Diagnostic::error(&codes::NAMES_MISSING, message).at(operation.span, "here").help(help));
            }
            Some(_) => {}
        }
    }
    for (name, definition) in api.types.iter().filter(|(name, _)| !names.types.contains_key(*name)) {
        let help = "run `cargo xtask import` on the documents of spec/sources.yaml, or add this to `types` if an overlay defines it";
        let lines = format!("  {name}: {OVERLAY}\n");
        found.push(error(format!("the type `{name}`"), definition.span).help_to_paste(help, lines));
    }
}

fn dead(names: &Names, api: &Api, found: &mut Vec<Diagnostic>) {
    let error = |what: String, span: Span| {
        Diagnostic::error(&codes::NAMES_DEAD, format!("{what} has a name here, but no longer exists"))
            .at(span, "remove this, or use the name for the replacement")
    };
    let groups: BTreeSet<&str> = api.groups.iter().map(|group| group.name.as_str()).collect();
    for (name, pinned) in names.groups.iter().filter(|(name, _)| !groups.contains(name.as_str())) {
        found.push(error(format!("the group `{name}`"), pinned.span));
    }
    let routes: BTreeSet<Route> = api.operations.iter().map(|one| Route::new(one.method, &one.path)).collect();
    for (route, pinned) in names.operations.iter().filter(|(route, _)| !routes.contains(route)) {
        found.push(error(format!("the operation {} {}", route.method, pinned.value.path), pinned.span));
    }
    for (name, pinned) in names.types.iter().filter(|(name, _)| !api.types.contains_key(*name)) {
        found.push(error(format!("the type `{name}`"), pinned.span));
    }
}
