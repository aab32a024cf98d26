//! Emits the command line: its hand-written sources. What follows from the specification they read from the client, which
//! describes every operation as data.

mod manifest;
mod sources;

use serde::Serialize;

use super::jobs::Job;
use super::packages::template::render;
use super::packages::{self, copied, metadata};
use crate::versions::Version;

/// The page that tells what the package is.
const PAGE: &str = include_str!("../../../templates/cli_readme.md");

#[derive(Serialize)]
struct Contents {
    msrv: &'static str,
}

/// What emits the crate, under `cli/`. It has the version of the client.
pub(super) fn job<'a>(cards: &'a Version, client: &'a Version, tenant: &'a Version) -> Job<'a> {
    Box::new(|tree| {
        tree.insert("cli/Cargo.toml", manifest::manifest(cards, client, tenant));
        tree.insert("cli/README.md", render(PAGE, &Contents { msrv: metadata::MSRV }));
        packages::fixed(tree, "cli");
        copied::insert(tree, "cli/src", sources::FILES);
    })
}
