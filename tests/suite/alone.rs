//! Each upstream document alone: what is imported from it, and from nothing else, gives a client that compiles and whose
//! types its own example answers come through, strictly read and unchanged. No overlay helps, and no document that the
//! importer's rules were thought out with.

use std::path::Path;

use kandji_codegen::Generated;
use kandji_codegen::diagnostic::{Report, Strictness};
use kandji_codegen::import::import;
use kandji_codegen::inputs::read_documents;
use kandji_codegen::names::Names;
use tests::generator::{Request, spec};
use tests::outside::Outside;
use tests::project;

/// The library that compares recorded responses with what a client makes of them.
const RECORDED: &str = r#"
#[allow(dead_code, unused_imports)]
#[path = "PATH"]
mod recorded;

pub use recorded::{Operations, Row, answers, judge};

/// Prints how many of a document's responses are read and written unchanged, and each one that is not.
pub fn report(rows: &[Row], document: &str, described: &str) {
    let described = std::fs::read_to_string(described).unwrap();
    let operations = Operations::of(&serde_json::from_str(&described).unwrap());
    let tally = judge(&answers(document.as_ref()), &operations, rows);
    println!("{document}: {} JSON answers, {} failures", tally.json, tally.failures.len());
    for failure in tally.failures {
        println!("  {} {}: {}", failure.operation, failure.name, failure.reason);
    }
}
"#;

/// The dependencies of that library.
const DEPENDENCIES: &str = "serde_json = \"1.0\"\nserde_yaml = { package = \"yaml_serde\", version = \"0.10\" }\n";

/// The library with the rows of one client. Each is a crate of its own, so that Cargo compiles them in parallel.
const ROWS: &str = r#"
use kandji_client::runtime::{Decode, Serialize, Value, from_json_strictly};

MACROS

fn round_trip<T: Decode + Serialize>(json: &[u8]) -> Result<Value, String> {
    let read: T = from_json_strictly(json).map_err(|error| error.to_string())?;
    serde_json::to_value(read).map_err(|error| error.to_string())
}

macro_rules! rows {
    ($($operation:literal, $status:literal => $answer:ty;)*) => {
        vec![$(recorded::Row {
            operation: $operation,
            status: $status,
            is_typed: true,
            round_trip: round_trip::<$answer>,
        }),*]
    };
}

pub fn rows() -> Vec<recorded::Row> {
    each_response!(rows)
}
"#;

#[test]
fn each_document_alone_gives_a_client_that_reads_its_own_answers() {
    let Some(upstream) = project::upstream("alone") else { return };
    let documents = project::documents(&upstream);
    assert!(!documents.is_empty(), "the upstream folder has no documents");
    let mut outside = Outside::new("alone").with_our_features();
    let recorded = concat!(env!("CARGO_MANIFEST_DIR"), "/src/recorded/mod.rs");
    outside.library("recorded", DEPENDENCIES, &RECORDED.replace("PATH", recorded));
    let (mut dependencies, mut main) = ("recorded = { path = \"../recorded\" }\n".to_owned(), String::new());
    for (index, document) in documents.iter().enumerate() {
        let client = format!("alone-client-{index}");
        let tree = generated(document).tree;
        outside.client(&client, &tree);
        let macros = tree.get("tests/client_rows.rs").expect("the tree has the macros of the rows");
        outside.library(&format!("rows-{index}"), &rows_dependencies(&client), &ROWS.replace("MACROS", macros));
        let described = outside.folder(&client).join("openapi.json");
        dependencies.push_str(&format!("rows-{index} = {{ path = \"../rows-{index}\" }}\n"));
        main.push_str(&format!("    recorded::report(&rows_{index}::rows(), {document:?}, {described:?});\n"));
    }
    outside.program("judge", &dependencies, &format!("fn main() {{\n{main}}}\n"));
    outside.build().unwrap_or_else(|error| panic!("{error}"));
    let said = outside.run("judge").unwrap_or_else(|error| panic!("{error}"));
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

/// Imports a document alone and generates from the result.
fn generated(document: &Path) -> Generated {
    let mut report = Report::new(Strictness::Draft);
    let (texts, files) = read_documents(&[document.to_owned()], &mut report).unwrap_or_else(|_| panic!("{report:?}"));
    let imported = import(&files, &Names::default(), &texts, &mut report).unwrap_or_else(|_| panic!("{report:?}"));
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("openapi.yaml"), imported.openapi_yaml).unwrap();
    std::fs::copy(spec().join("action-cards.md"), folder.path().join("action-cards.md")).unwrap();
    let request = Request { spec: folder.path(), openapi: None, cards: None, strictness: Strictness::Draft };
    request.run().unwrap_or_else(|diagnostics| panic!("{document:?}: {diagnostics}"))
}

/// The dependencies of the library with the rows of a client.
fn rows_dependencies(client: &str) -> String {
    format!(
        "recorded = {{ path = \"../recorded\" }}\nserde_json = \"1.0\"\n\
         kandji-client = {{ package = {client:?}, path = \"../{client}/client\" }}\n"
    )
}
