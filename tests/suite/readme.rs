//! The programs of the README and of the book's page about the client, compiled in a crate outside of the workspace.

use std::fs;

use tests::outside::Outside;
use tests::project;

#[test]
fn the_example_of_the_readme_compiles() {
    let readme = fs::read_to_string(project::root().join("README.md")).unwrap();
    let program = block(&readme, "rust", |_| true).expect("the README has an example");
    let client = project::root().join("generated/client").canonicalize().unwrap();
    let dependencies = format!(
        "kandji-client = {{ path = {client:?} }}\ntokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n"
    );
    // With only the features that the README names.
    let mut outside = Outside::new("readme");
    outside.program("downstream", &dependencies, program);
    outside.check(None).unwrap_or_else(|error| panic!("{error}"));
}

/// A fresh crate with the dependencies and the program that the page shows builds, with the client where the clone is.
#[test]
fn the_fresh_crate_of_the_book_compiles() {
    let page = fs::read_to_string(project::root().join("generated/docs/src/client.md")).unwrap();
    let manifest = block(&page, "toml", |text| text.starts_with("[package]")).expect("the page has a Cargo.toml");
    let program = block(&page, "rust", |text| text.contains("fn main()")).expect("the page has a program");
    let client = project::root().join("generated/client").canonicalize().unwrap();
    let dependencies = manifest.split_once("[dependencies]\n").expect("the manifest has dependencies").1;
    assert!(dependencies.contains("\"../clone/generated/client\""), "{dependencies}");
    let dependencies = dependencies.replace("\"../clone/generated/client\"", &format!("{client:?}"));
    let mut outside = Outside::new("fresh");
    outside.program("my-tool", &dependencies, program);
    outside.check(None).unwrap_or_else(|error| panic!("{error}"));
}

/// The first block of code in a language that is the one that is meant.
fn block<'t>(text: &'t str, language: &str, is_it: impl Fn(&str) -> bool) -> Option<&'t str> {
    let fence = format!("```{language}\n");
    let mut blocks = text.split(fence.as_str()).skip(1).filter_map(|rest| rest.split("```").next());
    blocks.find(|text| is_it(text))
}
