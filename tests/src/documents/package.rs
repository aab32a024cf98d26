//! Many generated clients as modules of one package, so that one run of the compiler covers them all. They share the
//! runtime, which is the same for every document.

use std::fmt::Write;

use kandji_codegen::diagnostic::Strictness;
use kandji_codegen::emit::FileTree;
use serde_json::{Value, json};

use super::generated::Generated;
use crate::generator::Request;
use crate::outside::Outside;

/// The card document that the generator needs.
const CARDS: &str = "# Cards\n\n---\n\n### Nothing\n\nDoes nothing.\n\n**Inputs**\n\n\
                     | Field | Description | Type | Required |\n|---|---|---|---|\n| A | B. | String | TRUE |\n\n---\n";

/// The program that reads what the documents' operations return.
const PROGRAM: &str = "
fn main() {
    let samples = std::fs::read(\"../PACKAGE/samples.json\").unwrap();
    let samples: Vec<(u64, String, String, serde_json::Value)> = serde_json::from_slice(&samples).unwrap();
    let outcomes: Vec<_> = samples.iter().map(|(document, operation, status, json)| {
        documents::read(*document, operation, status, json.to_string().as_bytes())
    }).collect();
    println!(\"{}\", serde_json::to_string(&outcomes).unwrap());
}
";

/// The package of the clients of several documents.
#[derive(Debug)]
pub struct Package {
    name: String,
    tree: FileTree,
    library: String,
    arms: String,
    samples: Vec<Value>,
}

/// What a client made of a sample.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The seed of the document, the operation and the status.
    pub place: String,
    /// What was returned.
    pub json: Value,
    /// What was written again, or why it could not be read.
    pub written: Result<Value, String>,
}

impl Package {
    /// A package without documents. No other test may use its name.
    #[must_use]
    pub fn new(name: &str) -> Self {
        let (tree, samples) = (FileTree::default(), Vec::new());
        Self { name: name.to_owned(), tree, library: String::new(), arms: String::new(), samples }
    }

    /// Adds the client of the document of a seed.
    ///
    /// # Errors
    /// The diagnostics, if the document cannot be generated from.
    ///
    /// # Panics
    /// If a temporary file cannot be written.
    pub fn add(&mut self, seed: u64, generated: &Generated) -> Result<(), String> {
        let tree = generate(&generated.document)?;
        let module = format!("d{seed}");
        let mut inner = String::new();
        for (path, text) in tree.iter() {
            if path == "client/Cargo.toml" || path.starts_with("client/src/runtime/") {
                self.tree.insert(path, text);
                continue;
            }
            let Some(name) = path.strip_prefix("client/src/").and_then(|name| name.strip_suffix(".rs")) else {
                continue;
            };
            if name != "lib" {
                self.tree.insert(format!("client/src/{module}/{name}.rs"), moved(text, &module));
                inner.push_str(&declared(name));
            }
        }
        let rows = tree.get("tests/client_rows.rs").unwrap_or_default();
        inner.push_str(&reader(rows, &module));
        self.tree.insert(format!("client/src/{module}.rs"), inner);
        let _ = writeln!(self.library, "pub mod {module};");
        let _ = writeln!(self.arms, "        {seed} => {module}::read(operation, status, json),");
        let samples = generated.samples.iter();
        self.samples.extend(samples.map(|sample| json!([seed, sample.operation, sample.status, sample.json])));
        Ok(())
    }

    /// Compiles the clients without warnings, and lets each read its samples.
    ///
    /// # Errors
    /// The output of the compiler or the program.
    pub fn run(mut self) -> Result<Vec<Outcome>, String> {
        let library = format!(
            "//! Generated clients.\n#![allow(missing_docs, reason = \"the modules stand for crates\")]\npub mod runtime;\n{}\n\
             pub fn read(document: u64, operation: &str, status: &str, json: &[u8]) -> Result<runtime::Value, String> {{\n    \
             match document {{\n{}        _ => Err(\"no such document\".to_owned()),\n    }}\n}}\n\n\
             fn round_trip<T: runtime::Decode + runtime::Serialize>(json: &[u8]) -> Result<runtime::Value, String> {{\n    \
             runtime::from_json::<T>(json).map_err(|error| format!(\"tolerantly: {{error}}\"))?;\n    \
             let read: T = runtime::from_json_strictly(json).map_err(|error| format!(\"strictly: {{error}}\"))?;\n    \
             serde_json::to_value(read).map_err(|error| error.to_string())\n}}\n",
            self.library, self.arms
        );
        self.tree.insert("client/src/lib.rs", library);
        self.tree.insert("samples.json", Value::Array(self.samples.clone()).to_string());
        let mut outside = Outside::new(&self.name).with_our_features();
        outside.client(&self.name, &self.tree);
        let dependencies =
            format!("documents = {{ package = {0:?}, path = \"../{0}/client\" }}\nserde_json = \"1.0\"\n", self.name);
        let program = format!("read-{}", self.name);
        outside.program(&program, &dependencies, &PROGRAM.replace("PACKAGE", &self.name));
        outside.build()?;
        let said = outside.run(&program)?;
        let outcomes: Vec<Result<Value, String>> = serde_json::from_str(&said).map_err(|error| error.to_string())?;
        let outcome = |(sample, written): (&Value, Result<Value, String>)| Outcome {
            place: format!("{} {} {}", sample[0], sample[1], sample[2]),
            json: sample[3].clone(),
            written,
        };
        Ok(self.samples.iter().zip(outcomes).map(outcome).collect())
    }
}

fn generate(document: &Value) -> Result<FileTree, String> {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).expect("a file can be written");
    write("openapi.yaml", &document.to_string());
    write("action-cards.md", CARDS);
    let request = Request { spec: folder.path(), openapi: None, cards: None, strictness: Strictness::Draft };
    request.run().map(|generated| generated.tree)
}

/// The declaration of a file's module. The tables of operations are a folder behind a feature.
fn declared(name: &str) -> String {
    match name.split_once('/') {
        None => format!("pub mod r#{name};\n"),
        Some((folder, "mod")) => format!("#[cfg(feature = \"{folder}\")]\npub mod {folder};\n"),
        Some(_) => String::new(),
    }
}

/// The code of a client as a module of another crate, with the runtime of that crate.
fn moved(text: &str, module: &str) -> String {
    let moved = text.replace("crate::", &format!("crate::{module}::"));
    let moved = moved.replace(&format!("crate::{module}::runtime::"), "crate::runtime::");
    moved.replace(&format!("crate::{module}::runtime as"), "crate::runtime as")
}

/// A function that reads a response and writes it again.
fn reader(rows: &str, module: &str) -> String {
    let rows = rows.split("macro_rules! each_operation").next().unwrap_or_default();
    let mut seen = std::collections::BTreeSet::new();
    let arms = rows.lines().filter_map(|line| line.trim().strip_suffix(';')?.split_once(" => "));
    let arms: String = arms
        .filter(|(place, _)| seen.insert(*place))
        .map(|(place, ty)| {
            let ty = ty.replace("kandji_client::runtime::", "crate::runtime::");
            let ty = ty.replace("kandji_client::", &format!("crate::{module}::"));
            format!("        ({place}) => crate::round_trip::<{ty}>(json),\n")
        })
        .collect();
    format!(
        "\npub fn read(operation: &str, status: &str, json: &[u8]) -> Result<crate::runtime::Value, String> {{\n    \
         match (operation, status) {{\n{arms}        _ => Err(\"no such response\".to_owned()),\n    }}\n}}\n"
    )
}
