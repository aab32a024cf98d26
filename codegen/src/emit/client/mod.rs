//! Emits the client crate: an index of the API, then one file for each group.

mod described;
mod documentation;
mod examples;
mod guide;
mod index;
mod names;
mod operations;
mod package;
#[cfg(test)]
mod tests;
mod types;

pub(crate) use package::source::Sink;

pub(super) use guide::Guide;
pub(super) use index::ApiIndex;

use super::FileTree;
use super::jobs::Job;
use super::packages::{self, copied};
use crate::examples::Examples;
use crate::model::Api;
use crate::versions::{Version, Versions};
use package::source::Source;
use package::{manifest, modules, readme, rows, runtime};
use types::ids::{self, IDS};
use types::rust_type::SHARED;

/// What emits the crate, under `client/`, and the macros for the project's tests, under `tests/`: the fixed files, then
/// each file of code, the largest first.
pub(super) fn jobs<'a>(index: &'a ApiIndex<'_>, version: &'a Version) -> impl Iterator<Item = Job<'a>> {
    let fixed: Job<'a> = Box::new(|tree| {
        tree.insert("client/Cargo.toml", manifest::manifest(index, version));
        tree.insert("client/README.md", readme::readme(index));
        packages::fixed(tree, "client");
        tree.insert("tests/client_rows.rs", rows::rows(index));
        copied::insert(tree, "client/src/runtime", runtime::FILES);
    });
    let mut positions: Vec<usize> = (0..FIRST_GROUP + index.groups.len() + described::count(index)).collect();
    positions.sort_by_cached_key(|position| std::cmp::Reverse(weight(index, *position)));
    let code = positions.into_iter().map(move |position| -> Job<'a> {
        Box::new(move |tree| {
            if let Some((module, text)) = file(index, position) {
                tree.insert(format!("client/src/{module}.rs"), text);
            }
        })
    });
    std::iter::once(fixed).chain(code)
}

/// The name of the file whose items are at the root of the crate.
pub(crate) const LIBRARY: &str = "lib";

/// The crate of an API as it is compiled: its manifest, and the code of each file but the runtime's, as a sink takes it. There
/// are no examples in its documentation.
pub(crate) fn crate_of<S: Sink>(api: &Api) -> (String, Vec<(String, S)>) {
    let examples = Examples::default();
    let index = &ApiIndex::new(api, &examples);
    // The tables of operations as data have the same public items whatever the API.
    let typed = 0..FIRST_GROUP + index.groups.len();
    let sources = typed.filter_map(|position| source(index, position));
    let files = sources.map(|(name, source)| (name, source.into_code())).collect();
    (manifest::manifest(index, &Versions::default().client), files)
}

/// The files of the crate of an API that is not reconciled with cards, without examples in its documentation. They are only
/// compared.
pub(crate) fn client_files(api: &Api) -> FileTree {
    let (examples, version) = (Examples::default(), Versions::default().client);
    super::jobs::run(&jobs(&ApiIndex::new(api, &examples), &version).collect::<Vec<_>>())
}

/// The text of the runtime's files, in which the macros are that the code calls.
pub(crate) fn runtime_files() -> impl Iterator<Item = &'static str> {
    runtime::FILES.iter().map(|(_, text)| *text)
}

/// The position of the first group's file. The library, the ids and the shared types come before it.
const FIRST_GROUP: usize = 3;

/// Roughly how much work a file is: the number of its operations and types.
fn weight(index: &ApiIndex<'_>, position: usize) -> usize {
    let group = position.checked_sub(FIRST_GROUP).and_then(|group| index.groups.get(group));
    group.map_or(usize::MAX, |group| group.operations.len() + index.types.in_module(&group.module).count())
}

/// The name and text of the file of code at a position.
fn file(index: &ApiIndex<'_>, position: usize) -> Option<(String, String)> {
    source(index, position).map(|(name, source)| (name, source.format()))
}

/// The name of the file of code at a position, and what it has.
fn source<S: Sink>(index: &ApiIndex<'_>, position: usize) -> Option<(String, Source<S>)> {
    let typed = match position {
        0 => Some((LIBRARY, modules::library(index))),
        1 => Some((IDS, ids::module(&index.types.ids))),
        2 => Some((SHARED, modules::shared(index))),
        _ => {
            let group = index.groups.get(position - FIRST_GROUP);
            group.map(|group| (group.module.as_str(), modules::group(index, group)))
        }
    };
    match typed {
        Some((name, source)) => Some((name.to_owned(), source)),
        None => described::source(index, position - FIRST_GROUP - index.groups.len()),
    }
}

/// The name and text of each file of code.
#[cfg(test)]
fn code(index: &ApiIndex<'_>) -> Vec<(String, String)> {
    (0..).map_while(|position| file(index, position)).collect()
}
