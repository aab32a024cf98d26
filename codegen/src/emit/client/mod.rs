//! Emits the client crate: the model as Rust names see it, then one file for each group.

mod documentation;
mod examples;
mod guide;
pub(super) mod index;
mod names;
mod operations;
mod package;
mod types;

pub(super) use guide::Guide;
pub(crate) use names::{is_method_name, is_type_name, method_name, type_name};

use super::jobs::Job;
use index::{SHARED, View};
use package::{manifest, modules, runtime};
use types::ids::{self, IDS};

/// What emits the crate, under `client/`: its fixed files, then each file of code, the largest first.
pub(super) fn jobs<'a>(view: &'a View<'_>) -> impl Iterator<Item = Job<'a>> {
    let fixed: Job<'a> = Box::new(|tree| {
        tree.insert("client/Cargo.toml", manifest::manifest(view));
        tree.insert("client/rustfmt.toml", manifest::RUSTFMT);
        for (path, text) in runtime::FILES {
            tree.insert(format!("client/src/runtime/{path}"), *text);
        }
    });
    let mut indices: Vec<usize> = (0..FIRST_GROUP + view.groups.len()).collect();
    indices.sort_by_cached_key(|index| std::cmp::Reverse(weight(view, *index)));
    let code = indices.into_iter().map(move |index| -> Job<'a> {
        Box::new(move |tree| {
            if let Some((module, text)) = file(view, index) {
                tree.insert(format!("client/src/{module}.rs"), text);
            }
        })
    });
    std::iter::once(fixed).chain(code)
}

/// The index of the first group's file; the library, the ids and the shared types stand before it.
const FIRST_GROUP: usize = 3;

/// How much work a file is, roughly: the number of its operations and types.
fn weight(view: &View<'_>, index: usize) -> usize {
    let group = index.checked_sub(FIRST_GROUP).and_then(|index| view.groups.get(index));
    group.map_or(usize::MAX, |group| group.operations.len() + view.types_in(&group.module).count())
}

/// The file of code at an index: the library, the ids, the shared types, then a file for each group.
fn file(view: &View<'_>, index: usize) -> Option<(String, String)> {
    match index {
        0 => Some(("lib".to_owned(), modules::library(view).format())),
        1 => Some((IDS.to_owned(), ids::module(&view.ids).format())),
        2 => Some((SHARED.to_owned(), modules::shared(view).format())),
        _ => view
            .groups
            .get(index - FIRST_GROUP)
            .map(|group| (group.module.clone(), modules::group(view, group).format())),
    }
}

/// The name and text of each file of code.
#[cfg(test)]
fn code(view: &View<'_>) -> Vec<(String, String)> {
    (0..).map_while(|index| file(view, index)).collect()
}
