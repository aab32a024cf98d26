//! The time of each stage of `generate` on the checked-in spec, as it is and repeated 10 and 30 times under other paths
//! and names. `reconcile_alone` repeats the cards too. Run with `cargo bench --package kandji-codegen`; what matters is
//! how the time grows with the number of repetitions.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a benchmark whose input is broken has nothing to measure"
)]

use std::path::{Path, PathBuf};

use divan::{Bencher, black_box};
use kandji_codegen::changelog::Changelog;
use kandji_codegen::coverage::Coverage;
use kandji_codegen::defects::Register;
use kandji_codegen::diagnostic::{Report, Strictness};
use kandji_codegen::diff::{self, Side, diff};
use kandji_codegen::document::Node;
use kandji_codegen::examples::Examples;
use kandji_codegen::inputs::{SpecFolder, read_spec};
use kandji_codegen::model::{Api, CardDocument, PathTemplate};
use kandji_codegen::reconcile::{Reconciled, reconcile};
use kandji_codegen::source::SourceMap;
use kandji_codegen::versions::Versions;
use kandji_codegen::{cards, census, decisions, emit, examples, generate, openapi, passes, provenance};
use serde_json::{Map, Value};

/// How often the spec is repeated.
const TIMES: [usize; 3] = [1, 10, 30];

fn main() {
    divan::main();
}

#[divan::bench(args = TIMES)]
fn load(bencher: Bencher<'_, '_>, times: usize) {
    let spec = repeated(times);
    bencher.bench(|| openapi::load(black_box(&spec), &mut report()).expect("the spec is sound"));
}

#[divan::bench(args = TIMES)]
fn read(bencher: Bencher<'_, '_>, times: usize) {
    let document = document(times);
    bencher.bench(|| openapi::read(black_box(&document), &mut report()).expect("the spec is sound"));
}

#[divan::bench(args = TIMES)]
fn passes(bencher: Bencher<'_, '_>, times: usize) {
    let document = document(times);
    bencher
        .with_inputs(|| openapi::read(&document, &mut report()).expect("the spec is sound"))
        .bench_values(|mut api| passes::run(&mut api, &mut report()));
}

#[divan::bench(args = TIMES)]
fn cards_and_reconcile(bencher: Bencher<'_, '_>, times: usize) {
    let api = api(times);
    bencher.with_inputs(|| api.clone()).bench_values(reconciled);
}

#[divan::bench(args = TIMES)]
fn reconcile_alone(bencher: Bencher<'_, '_>, times: usize) {
    let spec = project();
    let decisions = decisions::read(&spec, &mut report()).expect("the decisions are sound");
    let (api, document) = (api(times), repeated_cards(times));
    bencher
        .with_inputs(|| (api.clone(), document.clone()))
        .bench_values(|(api, document)| reconcile(api, document, &decisions, &mut report()));
}

#[divan::bench(args = TIMES)]
fn emit_files(bencher: Bencher<'_, '_>, times: usize) {
    let reconciled = reconciled(api(times));
    let (spec, mut report) = (project(), report());
    let fleet = examples::of_spec(&spec, &mut report).expect("the tenant is sound");
    let examples = &Examples::of_api(reconciled.api(), &fleet, &mut report).expect("the tenant fits the API");
    let coverage = &Coverage::of(reconciled.api(), examples);
    let (_, corrections) = openapi::load_corrected(&spec, &mut report).expect("the spec is sound");
    let decisions = decisions::read(&spec, &mut report).expect("the decisions are sound");
    let register = Register::read(&spec, corrections, &decisions, &mut report).expect("the register is sound");
    let provenance = provenance::of_spec(&spec, &mut report).expect("the evidence is sound");
    let (versions, changelog) = (&Versions::default(), &Changelog::default());
    let known = emit::Known {
        coverage,
        register: &register,
        provenance: &provenance,
        examples,
        guides: &[],
        diagrams: &[],
        versions,
        changelog,
    };
    bencher.bench(|| emit::emit(black_box(&reconciled), known, &spec.sources));
}

#[divan::bench(args = TIMES)]
fn count(bencher: Bencher<'_, '_>, times: usize) {
    let document = document(times);
    bencher.bench(|| census::Count::of_document(black_box(&document)));
}

#[divan::bench(args = TIMES)]
fn whole(bencher: Bencher<'_, '_>, times: usize) {
    let spec = repeated(times);
    bencher.bench(|| generate(black_box(&spec), &mut report()).expect("the spec is sound"));
}

/// Comparing two versions of the API that were read before: half of the operations have moved and are called otherwise.
#[divan::bench(args = TIMES)]
fn compare(bencher: Bencher<'_, '_>, times: usize) {
    let old = Side::of_api(api(times), SourceMap::default());
    let mut moved = api(times);
    for operation in moved.operations.iter_mut().step_by(2) {
        operation.id.push_str("Anew");
        operation.path = PathTemplate::parse(&format!("{}/anew", operation.path));
    }
    let new = Side::of_api(moved, SourceMap::default());
    bencher.bench(|| diff(black_box(&old), &new, &mut report()).expect("both are APIs"));
}

/// Reading and comparing two real documents of 600 KB, if `KANDJI_UPSTREAM` says where they are.
#[divan::bench]
fn compare_documents(bencher: Bencher<'_, '_>) {
    let Some(upstream) = std::env::var_os("KANDJI_UPSTREAM").map(PathBuf::from) else { return };
    let paths =
        ["community-2025-08-26.yaml", "community-2025-11-04.yaml"].map(|name| upstream.join("openapi").join(name));
    let side = |path: &Path| diff::load(path, &mut report()).unwrap_or_else(|_| panic!("{}", path.display()));
    bencher.bench(|| {
        let (old, new) = std::thread::scope(|scope| {
            let aside = scope.spawn(|| side(&paths[0]));
            let new = side(&paths[1]);
            (aside.join().expect("it can be read"), new)
        });
        diff(&old, &new, &mut report()).expect("both are APIs")
    });
}

fn report() -> Report {
    Report::new(Strictness::Draft)
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

fn project() -> SpecFolder {
    read_spec(&folder(), None, None, &mut report()).expect("the spec can be read")
}

fn document(times: usize) -> Node {
    let mut report = report();
    openapi::load(&repeated(times), &mut report).unwrap_or_else(|_| panic!("the spec is not sound: {report:?}"))
}

fn api(times: usize) -> Api {
    let mut api = openapi::read(&document(times), &mut report()).expect("the spec is sound");
    passes::run(&mut api, &mut report()).expect("the spec is sound");
    api
}

fn card_document(spec: &SpecFolder) -> CardDocument {
    cards::parse(spec.cards, &spec.sources, &mut report()).expect("the cards are sound")
}

fn reconciled(api: Api) -> Reconciled {
    let spec = project();
    let decisions = decisions::read(&spec, &mut report()).expect("the decisions are sound");
    reconcile(api, card_document(&spec), &decisions, &mut report()).expect("a draft can be reconciled")
}

/// The cards this many times, each copy named like the operations of the same copy.
fn repeated_cards(times: usize) -> CardDocument {
    let mut spec = project();
    let text = spec.sources.file(spec.cards).map(|file| file.text().to_owned()).unwrap_or_default();
    let copy = |copy: usize| {
        let line = |line: &str| {
            let suffix = if copy > 0 && line.starts_with("### ") { copy.to_string() } else { String::new() };
            format!("{line}{suffix}\n")
        };
        text.lines().map(line).collect::<String>()
    };
    spec.cards = spec.sources.add("action-cards.md", (0..times).map(copy).collect::<String>());
    card_document(&spec)
}

/// The checked-in spec with its paths, operations and shapes this many times.
fn repeated(times: usize) -> SpecFolder {
    let mut spec = project();
    let text = spec.sources.file(spec.openapi).map(|file| file.text().to_owned()).unwrap_or_default();
    let document: Value = serde_yaml::from_str(&text).expect("the spec is YAML");
    let repeated = repeat(document, times);
    let text = serde_yaml::to_string(&repeated).expect("JSON data has a YAML form");
    spec.openapi = spec.sources.add("openapi.yaml", text);
    let overlays = spec.overlays.iter().filter_map(|file| spec.sources.file(*file).map(|file| file.text().to_owned()));
    let overlays: Vec<String> = overlays.map(|text| for_copies(&text, times)).collect();
    spec.overlays = overlays.into_iter().map(|text| spec.sources.add("overlay.yaml", text)).collect();
    spec
}

/// Targets that begin so match in every copy; all others name what only the first one has.
const EVERYWHERE: [&str; 4] = ["$..", "$.paths[*]", "$.components.schemas[*]", "$.components.schemas[?"];

/// An overlay whose actions expect their matches in so many copies.
fn for_copies(overlay: &str, times: usize) -> String {
    let mut overlay: Value = serde_yaml::from_str(overlay).expect("an overlay is YAML");
    for action in overlay["actions"].as_array_mut().into_iter().flatten() {
        if action["target"].as_str().is_some_and(|target| EVERYWHERE.iter().any(|start| target.starts_with(start))) {
            let count = action["x-count"].as_u64().unwrap_or(1);
            action["x-count"] = Value::from(count * times as u64);
        }
    }
    serde_yaml::to_string(&overlay).expect("JSON data has a YAML form")
}

fn repeat(mut document: Value, times: usize) -> Value {
    let paths = document["paths"].as_object().cloned().unwrap_or_default();
    let schemas = document["components"]["schemas"].as_object().cloned().unwrap_or_default();
    let (mut all_paths, mut all_schemas) = (paths.clone(), schemas.clone());
    for copy in 1..times {
        let suffix = |name: &str| format!("{name}{copy}");
        all_paths.extend(paths.iter().map(|(path, item)| (format!("/copy{copy}{path}"), renamed(item, &suffix))));
        all_schemas.extend(schemas.iter().map(|(name, schema)| (suffix(name), renamed(schema, &suffix))));
    }
    document["paths"] = Value::Object(all_paths);
    document["components"]["schemas"] = Value::Object(all_schemas);
    document
}

/// A copy in which operations, and the shapes that are referred to, have other names.
fn renamed(value: &Value, suffix: &dyn Fn(&str) -> String) -> Value {
    match value {
        Value::Object(map) => {
            let entry = |(key, value): (&String, &Value)| {
                let value = match (key.as_str(), value) {
                    ("operationId" | "$ref", Value::String(text)) => Value::String(suffix(text)),
                    _ => renamed(value, suffix),
                };
                (key.clone(), value)
            };
            Value::Object(map.iter().map(entry).collect::<Map<_, _>>())
        }
        Value::Array(list) => Value::Array(list.iter().map(|value| renamed(value, suffix)).collect()),
        scalar => scalar.clone(),
    }
}
