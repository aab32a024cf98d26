//! The README's example, compiled in a crate outside of the workspace.

use std::fs;

use tests::outside::Outside;
use tests::project;

#[test]
fn the_example_of_the_readme_compiles() {
    let readme = fs::read_to_string(project::root().join("README.md")).unwrap();
    let program = readme.split("```rust\n").nth(1).and_then(|rest| rest.split("```").next());
    let program = program.expect("the README has an example");
    let client = project::root().join("generated/client").canonicalize().unwrap();
    let dependencies = format!(
        "kandji-client = {{ path = {client:?} }}\ntokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n"
    );
    // With only the features that the README names.
    let mut outside = Outside::new("readme");
    outside.program("downstream", &dependencies, program);
    outside.check(None).unwrap_or_else(|error| panic!("{error}"));
}
