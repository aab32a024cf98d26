//! The vendor's and the community's real documents: each gives a client that compiles.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use kandji_codegen::diagnostic::Strictness;
use tests::generator::{Request, of_project, spec};
use tests::outside::Outside;
use tests::project;

/// The files of a folder, sorted.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn every_pair_of_documents_gives_a_client_that_compiles() {
    let Some(upstream) = project::upstream("corpus") else { return };
    let mut clients: BTreeSet<String> = BTreeSet::new();
    let mut outside = Outside::new("corpus").with_our_features();
    for openapi in files(&upstream.join("openapi")) {
        for cards in files(&upstream.join("cards")) {
            let spec = spec();
            let request =
                Request { spec: &spec, openapi: Some(&openapi), cards: Some(&cards), strictness: Strictness::Draft };
            let generated = request.run().unwrap_or_else(|diagnostics| panic!("{openapi:?} {cards:?}: {diagnostics}"));
            let client: String =
                generated.tree.iter().filter(|(path, _)| path.starts_with("client/")).map(|(_, text)| text).collect();
            // Card documents rarely change the client. Each different client is compiled once.
            if clients.insert(client) {
                outside.client(&format!("corpus-client-{}", clients.len()), &generated.tree);
            }
        }
    }
    assert!(!clients.is_empty(), "the upstream folder has no documents");
    outside.build().unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn the_client_compiles_with_few_features() {
    // With only the features of dependencies that the client's manifest asks for. It asks for the fewest without TLS.
    let mut outside = Outside::new("few_features");
    outside.client("few-features", &of_project().tree);
    for features in ["", "tags"] {
        outside.check(Some(features)).unwrap_or_else(|error| panic!("{features}: {error}"));
    }
    let mut outside = Outside::new("few_groups").with_our_features();
    outside.client("few-groups", &of_project().tree);
    outside.build_with("rustls,device_actions,prism").unwrap_or_else(|error| panic!("{error}"));
}
