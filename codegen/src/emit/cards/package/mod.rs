//! The crate that the catalogue and the schemas are a part of: its hand-written sources. What follows from the specification it
//! reads from the catalogue, and from the client, which describes every operation as data.

mod manifest;
mod sources;

use serde::Serialize;

use crate::emit::FileTree;
use crate::emit::packages::template::render;
use crate::emit::packages::{self, copied, metadata};
use crate::versions::Versions;

/// The page that tells what the package is.
const PAGE: &str = include_str!("../../../../templates/cards_readme.md");

#[derive(Serialize)]
struct Contents {
    msrv: &'static str,
}

/// Emits the crate, under `cards/`.
pub(super) fn emit(versions: &Versions, tree: &mut FileTree) {
    tree.insert("cards/Cargo.toml", manifest::manifest(&versions.cards, &versions.client));
    tree.insert("cards/README.md", render(PAGE, &Contents { msrv: metadata::MSRV }));
    packages::fixed(tree, "cards");
    copied::insert(tree, "cards/src", sources::FILES);
}
