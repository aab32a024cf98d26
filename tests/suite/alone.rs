//! Each upstream document alone: what is imported from it, and from nothing else, gives a client that compiles and whose
//! types its own example answers come through, strictly read and unchanged. No overlay helps, and no document that the
//! importer's rules were thought out with.

use std::fs;
use std::path::{Path, PathBuf};

use kandji_codegen::diagnostic::{Report, Strictness};
use kandji_codegen::import::import;
use kandji_codegen::inputs::read_documents;
use kandji_codegen::names::Names;
use tests::generator::{Request, spec, write};
use tests::{outside, project};

/// The program that judges, without its clients.
const PROGRAM: &str = r#"
#[allow(dead_code, unused_imports)]
#[path = "RECORDED"]
mod recorded;

use recorded::{Operations, Row, answers, judge};

/// Prints how a document's answers fared, and each that did not come through.
fn report(rows: &[Row], document: &str, described: &str) {
    let described = std::fs::read_to_string(described).unwrap();
    let operations = Operations::of(&serde_json::from_str(&described).unwrap());
    let tally = judge(&answers(document.as_ref()), &operations, rows);
    println!("{document}: {} JSON answers, {} failures", tally.json, tally.failures.len());
    for failure in tally.failures {
        println!("  {} {}: {}", failure.operation, failure.name, failure.reason);
    }
}
"#;

/// The manifest of the program, without its clients.
const MANIFEST: &str = r#"
[package]
name = "judge"
version = "0.1.0"
edition = "2024"

[workspace]

[profile.dev]
debug = 0

[dependencies]
serde_json = "1.0"
serde_yaml = { package = "yaml_serde", version = "0.10" }
"#;

/// What the program needs of one client.
const CLIENT: &str = r#"
mod CLIENT_rows {
    MACROS

    use CLIENT::runtime::{Decode, Serialize, Value, from_json_strictly};

    fn round_trip<T: Decode + Serialize>(json: &[u8]) -> Result<Value, String> {
        let read: T = from_json_strictly(json).map_err(|error| error.to_string())?;
        serde_json::to_value(read).map_err(|error| error.to_string())
    }

    macro_rules! rows {
        ($($operation:literal, $status:literal => $answer:ty;)*) => {
            vec![$(crate::recorded::Row {
                operation: $operation,
                status: $status,
                is_typed: true,
                round_trip: round_trip::<$answer>,
            }),*]
        };
    }

    pub fn rows() -> Vec<crate::recorded::Row> {
        each_response!(rows)
    }
}
"#;

#[test]
fn each_document_alone_gives_a_client_that_reads_its_own_answers() {
    let Some(upstream) = project::upstream("alone") else { return };
    let folder = tempfile::tempdir().unwrap();
    let documents = project::documents(&upstream);
    assert!(!documents.is_empty(), "the upstream folder has no documents");
    for (index, document) in documents.iter().enumerate() {
        client(document, &folder.path().join(format!("client_{index}")), index);
    }
    program(&documents, folder.path());
    let said = outside::run(folder.path()).unwrap_or_else(|error| panic!("{error}"));
    println!("{said}");
    let judged = said.lines().filter(|line| line.contains(" JSON answers, ") && !line.contains(": 0 JSON answers"));
    assert_eq!(judged.count(), documents.len(), "a document has no answer that was judged");
    let failing: Vec<&str> = said.lines().filter(|line| line.starts_with("  ") && !is_known(line)).collect();
    assert_eq!(failing, [""; 0]);
}

/// The one example that shows an element of a list without the list; see the exceptions of `recorded.rs`.
fn is_known(line: &str) -> bool {
    line.contains("listDevices") && line.ends_with("expected a list, found an object")
}

/// Imports a document alone and writes what is generated of it, with a name for the client that no other one has.
fn client(document: &Path, folder: &Path, index: usize) {
    let mut report = Report::new(Strictness::Draft);
    let (texts, files) = read_documents(&[document.to_owned()], &mut report).unwrap_or_else(|_| panic!("{report:?}"));
    let imported = import(&files, &Names::default(), &texts, &mut report).unwrap_or_else(|_| panic!("{report:?}"));
    fs::create_dir_all(folder.join("spec")).unwrap();
    fs::write(folder.join("spec/openapi.yaml"), imported.openapi_yaml).unwrap();
    fs::copy(spec().join("action-cards.md"), folder.join("spec/action-cards.md")).unwrap();
    let spec = folder.join("spec");
    let request = Request { spec: &spec, openapi: None, cards: None, strictness: Strictness::Draft };
    let generated = request.run().unwrap_or_else(|diagnostics| panic!("{document:?}: {diagnostics}"));
    write(&generated.tree, folder);
    let manifest = folder.join("client/Cargo.toml");
    let text = fs::read_to_string(&manifest).unwrap();
    fs::write(manifest, text.replace("name = \"kandji-client\"", &format!("name = \"client_{index}\""))).unwrap();
}

/// Writes the program that judges all clients. None of them needs TLS to read.
fn program(documents: &[PathBuf], folder: &Path) {
    let recorded = concat!(env!("CARGO_MANIFEST_DIR"), "/src/recorded/mod.rs");
    let (mut manifest, mut program) = (MANIFEST.to_owned(), PROGRAM.replace("RECORDED", recorded));
    let mut main = String::new();
    for (index, document) in documents.iter().enumerate() {
        let name = format!("client_{index}");
        manifest.push_str(&format!("{name} = {{ path = \"{name}/client\" }}\n"));
        let macros = fs::read_to_string(folder.join(&name).join("tests/client_rows.rs")).unwrap();
        let macros = macros.replace("kandji_client::", &format!("{name}::"));
        program.push_str(&CLIENT.replace("CLIENT", &name).replace("MACROS", &macros));
        let described = folder.join(&name).join("openapi.json");
        main.push_str(&format!("    report(&{name}_rows::rows(), {document:?}, {described:?});\n"));
    }
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::write(folder.join("src/main.rs"), format!("{program}\nfn main() {{\n{main}}}\n")).unwrap();
}
