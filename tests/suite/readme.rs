//! The README's example, compiled in a crate outside of the workspace.

use std::fs;

use tests::{outside, project};

#[test]
fn the_example_of_the_readme_compiles() {
    let readme = fs::read_to_string(project::root().join("README.md")).unwrap();
    let program = readme.split("```rust\n").nth(1).and_then(|rest| rest.split("```").next());
    let program = program.expect("the README has an example");
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("src")).unwrap();
    fs::write(folder.path().join("src/main.rs"), program).unwrap();
    let client = project::root().join("generated/client").canonicalize().unwrap();
    let manifest = format!(
        "[package]\nname = \"downstream\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         kandji-client = {{ path = {client:?} }}\ntokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n"
    );
    fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    outside::check(folder.path()).unwrap_or_else(|error| panic!("{error}"));
}
