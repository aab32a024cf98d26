//! Emits the client crate: an index of the API, then one file for each group.

mod documentation;
mod examples;
mod guide;
mod index;
mod names;
mod operations;
mod package;
mod template;
#[cfg(test)]
mod tests;
mod types;

pub(super) use guide::Guide;
pub(super) use index::ApiIndex;

use super::jobs::Job;
use crate::versions::Version;
use package::{license, manifest, modules, readme, rows, runtime};
use types::ids::{self, IDS};
use types::rust_type::SHARED;

/// What emits the crate, under `client/`, and the macros for the project's tests, under `tests/`: the fixed files, then
/// each file of code, the largest first.
pub(super) fn jobs<'a>(index: &'a ApiIndex<'_>, version: &'a Version) -> impl Iterator<Item = Job<'a>> {
    let fixed: Job<'a> = Box::new(|tree| {
        tree.insert("client/Cargo.toml", manifest::manifest(index, version));
        tree.insert("client/README.md", readme::readme(index));
        tree.insert("client/LICENSE-MIT", license::MIT);
        tree.insert("client/LICENSE-APACHE", license::APACHE);
        tree.insert("client/rustfmt.toml", manifest::RUSTFMT);
        tree.insert("tests/client_rows.rs", rows::rows(index));
        for (path, text) in runtime::FILES {
            tree.insert(format!("client/src/runtime/{path}"), *text);
        }
    });
    let mut positions: Vec<usize> = (0..FIRST_GROUP + index.groups.len()).collect();
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

/// The position of the first group's file. The library, the ids and the shared types come before it.
const FIRST_GROUP: usize = 3;

/// Roughly how much work a file is: the number of its operations and types.
fn weight(index: &ApiIndex<'_>, position: usize) -> usize {
    let group = position.checked_sub(FIRST_GROUP).and_then(|group| index.groups.get(group));
    group.map_or(usize::MAX, |group| group.operations.len() + index.types.in_module(&group.module).count())
}

/// The name and text of the file of code at a position.
fn file(index: &ApiIndex<'_>, position: usize) -> Option<(String, String)> {
    match position {
        0 => Some(("lib".to_owned(), modules::library(index).format())),
        1 => Some((IDS.to_owned(), ids::module(&index.types.ids).format())),
        2 => Some((SHARED.to_owned(), modules::shared(index).format())),
        _ => {
            let group = index.groups.get(position - FIRST_GROUP)?;
            Some((group.module.clone(), modules::group(index, group).format()))
        }
    }
}

/// The name and text of each file of code.
#[cfg(test)]
fn code(index: &ApiIndex<'_>) -> Vec<(String, String)> {
    (0..).map_while(|position| file(index, position)).collect()
}
