//! Emits the client crate: the model as Rust names see it, then one file for each group.

mod answers;
mod arguments;
mod calls;
mod choices;
mod doc;
mod manifest;
mod modules;
pub(super) mod names;
mod operations;
mod paging;
mod records;
mod runtime;
pub(super) mod source;
mod types;
mod usage;
pub(super) mod view;

pub(super) use calls::calls;

use super::FileTree;
use view::{SHARED, View};

/// The crate, under `client/`.
pub(super) fn emit(view: &View<'_>) -> FileTree {
    let mut tree = FileTree::default();
    tree.insert("client/Cargo.toml", manifest::manifest(view));
    tree.insert("client/rustfmt.toml", manifest::RUSTFMT);
    tree.insert("client/src/lib.rs", modules::library(view).format());
    tree.insert(format!("client/src/{SHARED}.rs"), modules::shared(view).format());
    for group in &view.groups {
        tree.insert(format!("client/src/{}.rs", group.module), modules::group(view, group).format());
    }
    for (path, text) in runtime::FILES {
        tree.insert(format!("client/src/runtime/{path}"), *text);
    }
    tree
}
