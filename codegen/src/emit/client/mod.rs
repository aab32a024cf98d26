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

use std::sync::atomic::{AtomicUsize, Ordering};

use super::FileTree;
use index::{SHARED, View};
use package::{manifest, modules, runtime};
use types::ids::{self, IDS};

/// The crate, under `client/`.
pub(super) fn emit(view: &View<'_>) -> FileTree {
    let mut tree = FileTree::default();
    tree.insert("client/Cargo.toml", manifest::manifest(view));
    tree.insert("client/rustfmt.toml", manifest::RUSTFMT);
    for (path, text) in runtime::FILES {
        tree.insert(format!("client/src/runtime/{path}"), *text);
    }
    for (module, text) in code(view) {
        tree.insert(format!("client/src/{module}.rs"), text);
    }
    tree
}

/// The name and text of each file of code. Formatting them is most of the work of a whole run, and no file depends on
/// another, so each free thread takes the next one.
fn code(view: &View<'_>) -> Vec<(String, String)> {
    let next = AtomicUsize::new(0);
    let work = || std::iter::from_fn(|| file(view, next.fetch_add(1, Ordering::Relaxed))).collect::<Vec<_>>();
    std::thread::scope(|scope| {
        let other = scope.spawn(work);
        let mut files = work();
        files.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        files
    })
}

/// The file of code at an index: the library, the ids, the shared types, then a file for each group.
fn file(view: &View<'_>, index: usize) -> Option<(String, String)> {
    match index {
        0 => Some(("lib".to_owned(), modules::library(view).format())),
        1 => Some((IDS.to_owned(), ids::module(&view.ids).format())),
        2 => Some((SHARED.to_owned(), modules::shared(view).format())),
        _ => view.groups.get(index - 3).map(|group| (group.module.clone(), modules::group(view, group).format())),
    }
}
