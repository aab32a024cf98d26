//! The texts that inputs are made from: small ones of our own, and pieces of the real documents.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use super::cuts;
use super::parsers::PARSERS;
use crate::project::{documents, root, upstream};

/// The texts for each parser.
#[derive(Debug)]
pub struct Corpus {
    texts: BTreeMap<&'static str, Vec<String>>,
}

impl Corpus {
    /// Collects the texts: seeds, pieces of spec/, and pieces of upstream documents and cases, where they are.
    #[must_use]
    pub fn collect() -> Self {
        let mut corpus = Self { texts: BTreeMap::new() };
        for parser in PARSERS {
            corpus.add(parser.name, parser.seeds.iter().map(|seed| (*seed).to_owned()));
        }
        let spec = root().join("spec");
        let mut openapi = vec![spec.join("openapi.yaml")];
        let mut cards = vec![spec.join("action-cards.md")];
        let mut overlays = files(&spec.join("overlays"));
        if let Some(upstream) = upstream("fuzz") {
            openapi.extend(documents(&upstream));
            cards.extend(files(&upstream.join("cards")));
            for file in every_file(&upstream.join("../cases")) {
                let is_overlay = file.parent().is_some_and(|folder| folder.ends_with("overlays"));
                match file.extension().and_then(OsStr::to_str) {
                    Some("yaml") if is_overlay => overlays.push(file),
                    Some("yaml" | "json") => openapi.push(file),
                    _ => cards.push(file),
                }
            }
        }
        read(&openapi).for_each(|text| corpus.add_document(&text));
        for text in read(&cards) {
            corpus.add("cards", cuts::cards(&text));
            corpus.add("diff-cards", cuts::cards(&text));
        }
        read(&overlays).for_each(|text| corpus.add("overlay", cuts::overlay(&text)));
        read(&overlays).for_each(|text| corpus.add("jsonpath", cuts::targets(&text)));
        read(&files(&spec.join("words"))).for_each(|text| corpus.add("words", cuts::windows(&text, 60)));
        for (parser, length) in [
            ("names", 40),
            ("public-clients", 60),
            ("errors", 40),
            ("diagrams", 20),
            ("provenance", 30),
            ("findings", 30),
        ] {
            read(&[spec.join(format!("{parser}.yaml"))])
                .for_each(|text| corpus.add(parser, cuts::windows(&text, length)));
        }
        read(&[spec.join("decisions.yaml")]).for_each(|text| corpus.add("decisions", cuts::entries(&text)));
        read(&[spec.join("defects.yaml")]).for_each(|text| corpus.add("defects", cuts::entries(&text)));
        corpus
    }

    /// The texts for a parser.
    pub(super) fn of(&self, parser: &str) -> Vec<&str> {
        self.texts.get(parser).into_iter().flatten().map(String::as_str).collect()
    }

    fn add(&mut self, parser: &'static str, texts: impl IntoIterator<Item = String>) {
        self.texts.entry(parser).or_default().extend(texts);
    }

    /// An OpenAPI document or a Postman collection, in small documents of one operation each.
    fn add_document(&mut self, text: &str) {
        let operations = cuts::operations(text);
        let json = operations.iter().map(|document| document.to_string());
        let yaml = || operations.iter().filter_map(|document| serde_yaml::to_string(document).ok());
        self.add("json", json.clone());
        self.add("yaml", yaml());
        if operations.first().is_some_and(|document| document.get("openapi").is_some()) {
            self.add("openapi", yaml().chain(json.clone()));
            self.add("diff", yaml());
            self.add("import", json.step_by(4));
        } else {
            self.add("import", json);
        }
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let mut files: Vec<_> = entries.map(|entry| entry.path()).collect();
    files.sort();
    files
}

/// The files of a folder and of its folders.
fn every_file(folder: &Path) -> Vec<PathBuf> {
    let inner = |path: PathBuf| if path.is_dir() { every_file(&path) } else { vec![path] };
    files(folder).into_iter().flat_map(inner).collect()
}

fn read(paths: &[PathBuf]) -> impl Iterator<Item = String> {
    paths.iter().filter_map(|path| fs::read_to_string(path).ok())
}
