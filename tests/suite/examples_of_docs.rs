//! The examples of the client's documentation: all of them compile in a crate outside of the workspace, and those of
//! operations are run against the modelled tenant.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use tests::tenant::modelled::{Answers, Model};
use tests::tenant::{TOKEN, Tenant};
use tests::{outside, project};

/// What the example of an operation begins with, out of sight.
const RUNNABLE: &str = "pub async fn example(kandji: &kandji_client::Client)";

/// The program that runs the examples, without them. The tenant's URL stands in a file, so that another one is no other
/// program.
const PROGRAM: &str = r#"
#![allow(unused)]

async fn run(name: &str, example: impl Future<Output = Result<(), Box<dyn std::error::Error>>>) {
    match Box::pin(example).await {
        Ok(()) => println!("RUN {name}"),
        Err(error) => println!("FAILED {name}: {error}"),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let url = std::fs::read_to_string("url").unwrap();
    let kandji = kandji_client::Client::builder().base_url(url).token("TOKEN").build().unwrap();
    let kandji = &kandji;
RUNS}
"#;

/// An example.
struct Example {
    /// The file and the number of the line that it begins in.
    place: String,
    code: String,
}

/// The examples of every file of the client that are not set aside with `ignore`.
fn examples(folder: &Path) -> Vec<Example> {
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let sources = files.iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    sources
        .flat_map(|path| examples_of(path.file_stem().unwrap().to_str().unwrap(), &fs::read_to_string(path).unwrap()))
        .collect()
}

fn examples_of(file: &str, text: &str) -> Vec<Example> {
    let mut found = Vec::new();
    let mut open: Option<Example> = None;
    for (index, line) in text.lines().enumerate() {
        let line = line.trim_start();
        let Some(comment) = line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) else { continue };
        let comment = comment.strip_prefix(' ').unwrap_or(comment);
        match (&mut open, comment.strip_prefix("```")) {
            (Some(_), Some(_)) => found.extend(open.take()),
            (Some(example), None) => example.code.push_str(&format!("    {}\n", shown(comment))),
            (None, Some("no_run" | "rust" | "")) => {
                open = Some(Example { place: format!("{file}:{}", index + 1), code: String::new() });
            }
            (None, _) => {}
        }
    }
    found
}

/// A line of an example, also if it is hidden.
fn shown(line: &str) -> &str {
    line.strip_prefix("# ").unwrap_or(line)
}

/// Writes the crate of all examples.
fn write(examples: &[Example], url: &str, folder: &Path) {
    let (mut modules, mut runs) = (String::new(), String::new());
    for (index, Example { place, code }) in examples.iter().enumerate() {
        modules.push_str(&format!("mod example_{index} {{\n{code}}}\n"));
        if code.contains(RUNNABLE) {
            runs.push_str(&format!("    run({place:?}, example_{index}::example(kandji)).await;\n"));
        }
    }
    let client = project::root().join("generated/client").canonicalize().unwrap();
    let manifest = format!(
        "[package]\nname = \"documented\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[profile.dev]\ndebug = 0\n\n\
         [dependencies]\nkandji-client = {{ path = {client:?} }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n"
    );
    fs::create_dir(folder.join("src")).unwrap();
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::write(folder.join("url"), url).unwrap();
    fs::write(folder.join("src/main.rs"), PROGRAM.replace("RUNS", &runs).replace("TOKEN", TOKEN) + &modules).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_has_an_example_that_runs() {
    let tenant = Tenant::modelled(Answers::default()).await;
    let examples = examples(&project::root().join("generated/client/src"));
    let folder = tempfile::tempdir().unwrap();
    write(&examples, &tenant.url(), folder.path());
    let path = folder.path().to_owned();
    let said = tokio::task::spawn_blocking(move || outside::run(&path)).await.unwrap();
    let said = said.unwrap_or_else(|error| panic!("{error}"));

    let failed: Vec<&str> = said.lines().filter(|line| line.starts_with("FAILED ")).collect();
    assert_eq!(failed, [""; 0], "{:?}", tenant.refusals());
    assert_eq!(tenant.refusals(), [""; 0]);
    let model = Model::of_project();
    let routed = tenant.requests().into_iter().filter_map(|request| {
        let path = request.target.split('?').next().unwrap_or_default().to_owned();
        model.route(&request.method, &path).map(|(operation, _)| operation.id.as_str())
    });
    let called: BTreeSet<&str> = routed.collect();
    let known: BTreeSet<&str> = model.operations.iter().map(|operation| operation.id.as_str()).collect();
    assert_eq!(called, known, "an operation has no example, or it calls another one");
    let ran = said.lines().filter(|line| line.starts_with("RUN ")).count();
    assert_eq!(ran, known.len());
    println!("{} examples compiled, {ran} of them run for {} operations", examples.len(), known.len());
}
