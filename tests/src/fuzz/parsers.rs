//! The parsers, each with what its inputs are made from.

use kandji_codegen::diagnostic::{Diagnostic, Failed, Format, Report, Strictness, render};
use kandji_codegen::diff::{self, Side};
use kandji_codegen::document::{self, Limits, parse_json, parse_yaml};
use kandji_codegen::import::import;
use kandji_codegen::inputs::SpecFolder;
use kandji_codegen::names::Names;
use kandji_codegen::source::SourceMap;
use kandji_codegen::{cards, openapi};

use super::reading::{api, is_harmful, with_report};
use super::spec_files;
use super::texts::{
    CARDS, CHANGELOG, CLIENTS, DECISIONS, DEFECTS, DIAGRAMS, ERRORS, FINDINGS, FLEET, GUIDE, JSON, JSONPATH, NAMES,
    OPENAPI, OVERLAY, POSTMAN, PROVENANCE, SOURCES, VERSIONS, WORDS, YAML,
};
use super::words::{
    CARD_WORDS, DECISION_WORDS, GUIDE_WORDS, JSON_WORDS, JSONPATH_WORDS, OPENAPI_WORDS, POSTMAN_WORDS, YAML_WORDS,
};

/// A parser.
#[derive(Debug)]
pub struct Parser {
    /// Its name on the command line.
    pub name: &'static str,
    /// Texts of our own.
    pub(super) seeds: &'static [&'static str],
    /// What has a meaning in its language.
    pub(super) words: &'static [&'static str],
    /// Parses a text. An error is a fault of the parser, not of the text.
    pub(super) run: fn(&str) -> Result<(), String>,
}

/// Every parser.
pub static PARSERS: &[Parser] = &[
    Parser { name: "yaml", seeds: YAML, words: YAML_WORDS, run: yaml },
    Parser { name: "json", seeds: JSON, words: JSON_WORDS, run: json },
    Parser { name: "openapi", seeds: &[OPENAPI], words: OPENAPI_WORDS, run: openapi_document },
    Parser { name: "overlay", seeds: &[OVERLAY], words: OPENAPI_WORDS, run: spec_files::overlay },
    Parser { name: "jsonpath", seeds: JSONPATH, words: JSONPATH_WORDS, run: jsonpath },
    Parser { name: "words", seeds: &[WORDS], words: OPENAPI_WORDS, run: spec_files::words },
    Parser { name: "names", seeds: &[NAMES], words: YAML_WORDS, run: spec_files::names_yaml },
    Parser { name: "decisions", seeds: &[DECISIONS], words: DECISION_WORDS, run: spec_files::decisions_yaml },
    Parser { name: "defects", seeds: &[DEFECTS], words: YAML_WORDS, run: spec_files::defects_yaml },
    Parser { name: "public-clients", seeds: &[CLIENTS], words: YAML_WORDS, run: spec_files::public_clients_yaml },
    Parser { name: "errors", seeds: &[ERRORS], words: YAML_WORDS, run: spec_files::errors_yaml },
    Parser { name: "fleet", seeds: &[FLEET], words: YAML_WORDS, run: spec_files::fleet_yaml },
    Parser { name: "diagrams", seeds: &[DIAGRAMS], words: YAML_WORDS, run: spec_files::diagrams_yaml },
    Parser { name: "provenance", seeds: &[PROVENANCE], words: YAML_WORDS, run: spec_files::provenance_yaml },
    Parser { name: "sources", seeds: &[SOURCES], words: YAML_WORDS, run: spec_files::sources_yaml },
    Parser { name: "findings", seeds: &[FINDINGS], words: YAML_WORDS, run: spec_files::findings_yaml },
    Parser { name: "guide", seeds: &[GUIDE], words: GUIDE_WORDS, run: spec_files::guide },
    Parser { name: "versions", seeds: &[VERSIONS], words: YAML_WORDS, run: spec_files::versions_yaml },
    Parser { name: "changelog", seeds: &[CHANGELOG], words: GUIDE_WORDS, run: spec_files::changelog },
    Parser { name: "import", seeds: &[POSTMAN, OPENAPI], words: POSTMAN_WORDS, run: import_document },
    Parser { name: "cards", seeds: &[CARDS], words: CARD_WORDS, run: card_document },
    Parser { name: "diff", seeds: &[OPENAPI], words: OPENAPI_WORDS, run: diff_documents },
    Parser { name: "diff-cards", seeds: &[CARDS], words: CARD_WORDS, run: diff_cards },
];

fn parsed<T>(parsed: Result<T, Diagnostic>, report: &mut Report) -> Result<T, Failed> {
    parsed.map_err(|fault| {
        report.push(fault);
        Failed
    })
}

fn yaml(text: &str) -> Result<(), String> {
    let mut sources = SourceMap::default();
    let file = sources.add("a.yaml", text);
    with_report(&sources, |report| parsed(parse_yaml(file, &sources, Limits::default()), report)).map(drop)
}

/// Whatever we accept, an independent reader accepts too.
fn json(text: &str) -> Result<(), String> {
    let mut sources = SourceMap::default();
    let file = sources.add("a.json", text);
    let read = with_report(&sources, |report| parsed(parse_json(file, &sources, Limits::default()), report))?;
    let content = text.strip_prefix('\u{feff}').unwrap_or(text);
    match (read, serde_json::from_str::<serde_json::Value>(content)) {
        (Some(node), Ok(value)) if document::to_value(&node) != value => {
            Err("another value than serde_json".to_owned())
        }
        (Some(_), Err(error)) if !error.to_string().contains("recursion") => Err(format!("serde_json says: {error}")),
        _ => Ok(()),
    }
}

fn openapi_document(text: &str) -> Result<(), String> {
    let mut sources = SourceMap::default();
    let file = sources.add("openapi.yaml", text);
    let spec = SpecFolder::of(sources, file);
    let api = with_report(&spec.sources, |report| api(&spec, report))?;
    // What was read can be written, and the JSON is JSON.
    match api.map(|api| openapi::to_json(&api)) {
        Some(json) if serde_json::from_str::<serde_json::Value>(&json).is_err() => Err("no JSON is written".to_owned()),
        _ => Ok(()),
    }
}

fn jsonpath(text: &str) -> Result<(), String> {
    let action = serde_json::json!({
        "target": text, "update": {"x-a": 1}, "x-reason": "r", "x-evidence": "https://example.com",
    });
    let document = serde_json::json!({"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": [action]});
    spec_files::overlay(&document.to_string())
}

fn import_document(text: &str) -> Result<(), String> {
    let mut sources = SourceMap::default();
    let files = [sources.add("2026-01-01.json", text)];
    let imported = with_report(&sources, |report| import(&files, &Names::default(), &sources, report))?;
    let Some(imported) = imported else { return Ok(()) };
    // What an import writes can be read.
    let mut sources = SourceMap::default();
    let file = sources.add("openapi.yaml", imported.openapi_yaml);
    let mut report = Report::new(Strictness::Draft);
    parse_yaml(file, &sources, Limits::default())
        .map_err(|fault| format!("it writes what is no YAML: {}", fault.message))?;
    let spec = SpecFolder::of(sources, file);
    openapi::load(&spec, &mut report).map(drop).map_err(|Failed| {
        format!("it writes what cannot be loaded:\n{}", render(&report, &spec.sources, Format::Human, false))
    })
}

fn card_document(text: &str) -> Result<(), String> {
    let mut sources = SourceMap::default();
    let file = sources.add("action-cards.md", text);
    with_report(&sources, |report| cards::parse(file, &sources, report)).map(drop)
}

/// Two API documents can be compared.
fn diff_documents(text: &str) -> Result<(), String> {
    let side = |text: &str| {
        let mut sources = SourceMap::default();
        let file = sources.add("openapi.yaml", text);
        let spec = SpecFolder::of(sources, file);
        let api = with_report(&spec.sources, |report| api(&spec, report))?;
        Ok::<_, String>(api.map(|api| Side::of_api(api, spec.sources)))
    };
    compare(side(OPENAPI)?, side(text)?, side(text)?)
}

/// Two card documents can be compared.
fn diff_cards(text: &str) -> Result<(), String> {
    let side = |text: &str| {
        let mut sources = SourceMap::default();
        let file = sources.add("action-cards.md", text);
        let read = |report: &mut Report| diff::load_document(file, sources.clone(), report).map_err(|_| Failed);
        with_report(&sources, read)
    };
    compare(side(CARDS)?, side(text)?, side(text)?)
}

/// A document and itself do not differ; it and the document of ours may differ in any way.
fn compare(ours: Option<Side>, new: Option<Side>, same: Option<Side>) -> Result<(), String> {
    let (Some(ours), Some(new), Some(same)) = (ours, new, same) else { return Ok(()) };
    let mut report = Report::new(Strictness::Draft);
    let mut between = |old: &Side, new: &Side| {
        diff::diff(old, new, &mut report).map_err(|Failed| "two documents are not of one kind".to_owned())
    };
    if let Some(change) = between(&new, &same)?.changes.first() {
        return Err(format!("it differs from itself: {} {}", change.subject, change.message));
    }
    let formats = [diff::Format::Text, diff::Format::Markdown, diff::Format::Json, diff::Format::Github];
    for changes in [between(&ours, &new)?, between(&new, &ours)?] {
        let mut shown = formats.into_iter().map(|format| diff::render(&changes, format));
        if let Some(text) = shown.find(|text| text.chars().any(is_harmful)) {
            return Err(format!("it shows {text:?}"));
        }
    }
    Ok(())
}
