//! What the emitted packages have in common: licenses, metadata, pages, and sources that are written by hand and copied.

pub(super) mod copied;
pub(super) mod license;
pub(super) mod metadata;
pub(super) mod template;

use super::FileTree;

/// Adds the files that every package has, to the folder of one.
pub(super) fn fixed(tree: &mut FileTree, folder: &str) {
    tree.insert_static(format!("{folder}/LICENSE-MIT"), license::MIT);
    tree.insert_static(format!("{folder}/LICENSE-APACHE"), license::APACHE);
    tree.insert_static(format!("{folder}/rustfmt.toml"), metadata::RUSTFMT);
}
