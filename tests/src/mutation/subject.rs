//! The documents that are mutated.

use std::path::{Path, PathBuf};

use kandji_codegen::diagnostic::Report;
use kandji_codegen::document::{Limits, Node, parse, tokens};
use kandji_codegen::import;
use kandji_codegen::inputs::{read_documents, read_spec};
use kandji_codegen::source::{FileId, SourceMap};

use super::alternatives::{Alternatives, is_empty};
use super::exceptions;
use super::readers::Reader;
use super::{Change, Edit, Observed, Outcome, Sample, Tally, Target, targets, written};

/// The most other values that are tried to show that a value is read.
const ATTEMPTS: usize = 40;

/// A document to mutate, with what it looks like unchanged.
pub struct Subject {
    /// The name, as messages show it.
    pub name: String,
    document: Node,
    /// Every key and element.
    places: Vec<Target>,
    alternatives: Alternatives,
    reader: Reader,
    unchanged: Vec<Observed>,
}

/// A key that was dropped in silence.
pub type Lost = (String, Change);

impl Subject {
    fn new(name: String, document: Node, reader: Reader) -> Self {
        let (places, alternatives) = (targets(&document), Alternatives::of(&document));
        let mut subject = Self { name, document, places, alternatives, reader, unchanged: Vec::new() };
        let text = written(&subject.document, None);
        let observe = |stage| subject.reader.observe(stage, &subject.name, &text);
        subject.unchanged = subject.reader.stages().iter().map(|stage| observe(*stage)).collect();
        let has_output = |observed: &Observed| observed.output.is_some();
        assert!(
            subject.unchanged.iter().all(has_output),
            "{}: nothing can be generated from it unchanged",
            subject.name
        );
        subject
    }

    /// A text that `generate --draft` reads.
    ///
    /// # Panics
    /// If the text cannot be parsed, or nothing can be generated from it.
    #[must_use]
    pub fn description(name: &str, text: &str) -> Self {
        Self::new(format!("generate {name}"), parsed(name, text), Reader::OpenApi)
    }

    /// A text that `import` reads.
    ///
    /// # Panics
    /// If the text cannot be parsed, or nothing can be generated from it.
    #[must_use]
    pub fn imported(name: &str, text: &str) -> Self {
        Self::new(format!("import {name}"), parsed(name, text), Reader::Import)
    }

    /// Tries a sample of all mutations. Returns how many led to what, and what was lost.
    #[must_use]
    pub fn try_out(&self, sample: Sample) -> (Tally<Outcome>, Vec<Lost>) {
        let (mut tally, mut lost) = (Tally::default(), Vec::new());
        let keys = self.places.iter().filter(|place| place.is_key);
        for (target, change) in sample.choose(keys.flat_map(|key| Change::ALL.map(|change| (key, change))).collect()) {
            let outcome = self.outcome(target, change);
            tally.add(outcome);
            if outcome == Outcome::Lost {
                lost.push((target.pointer.clone(), change));
            }
        }
        (tally, lost)
    }

    /// What a change leads to.
    fn outcome(&self, target: &Target, change: Change) -> Outcome {
        let outcome = self.at_once(target, change.into()).0;
        if outcome != Outcome::Lost {
            return outcome;
        }
        let around = self.places.iter().rev().filter(|place| target.is_within(place));
        let accounted = around.map(|place| self.accounted(place)).find(|outcome| *outcome != Outcome::Lost);
        match accounted {
            Some(outcome) => outcome,
            None if change == Change::Removed && self.is_read(target) => Outcome::Redundant,
            None if self.is_excepted(target) => Outcome::Excepted,
            None => Outcome::Lost,
        }
    }

    fn is_excepted(&self, target: &Target) -> bool {
        let Some((owner, _)) = target.pointer.rsplit_once('/') else { return false };
        self.document.at(owner).is_some_and(|owner| exceptions::of(&key_of(&target.pointer), owner).is_some())
    }

    /// Whether a place is passed over or left out with everything in it, so that nothing can come of a change in it: without
    /// it there is another number of what is passed over, or there are other findings, and everything else is the same.
    fn accounted(&self, place: &Target) -> Outcome {
        let (outcome, without) = self.at_once(place, Change::Removed.into());
        let Some(unchanged) = self.unchanged.last() else { return Outcome::Lost };
        match outcome {
            Outcome::Skipped => Outcome::Skipped,
            Outcome::Finding | Outcome::Lost
                if unchanged.output == without.output && unchanged.findings != without.findings =>
            {
                Outcome::LeftOut
            }
            _ => Outcome::Lost,
        }
    }

    /// Whether another value in place of this one is noticed, or another one in it. A value of another type has to change
    /// the output: a message would only show that the type is checked.
    fn is_read(&self, target: &Target) -> bool {
        let inner = self.places.iter().filter(|place| place.is_within(target));
        let edits = inner.filter_map(|place| Some((place, self.document.at(&place.pointer)?)));
        let mut attempts = edits.flat_map(|(place, node)| {
            let key = key_of(&place.pointer);
            let values = self.alternatives.to(&key, node).into_iter().map(Some);
            values.chain([None]).map(move |value| (place, value))
        });
        let of_target = self.document.at(&target.pointer);
        of_target.is_some_and(is_empty)
            || attempts.by_ref().take(ATTEMPTS).any(|(place, value)| match value {
                Some(value) => self.at_once(place, Edit::Value(&value)).0 != Outcome::Lost,
                None => {
                    let (_, observed) = self.at_once(place, Change::Retyped.into());
                    observed.output.is_some() && self.unchanged.iter().all(|old| old.output != observed.output)
                }
            })
    }

    /// What an edit changes, and what the stage showed that noticed it, or the last one.
    fn at_once(&self, target: &Target, edit: Edit<'_>) -> (Outcome, Observed) {
        let text = written(&self.document, Some((target, edit)));
        let mut last = (Outcome::Lost, Observed::default());
        for (stage, unchanged) in self.reader.stages().iter().zip(&self.unchanged) {
            let observed = self.reader.observe(*stage, &self.name, &text);
            last = (Outcome::of(unchanged, &observed), observed);
            if last.0 != Outcome::Lost {
                break;
            }
        }
        last
    }
}

/// The key of a value; of an element, that of its list.
pub(super) fn key_of(pointer: &str) -> String {
    let is_index = |token: &String| token.bytes().all(|byte| byte.is_ascii_digit());
    let tokens: Vec<String> = tokens(pointer).collect();
    tokens.iter().rev().find(|token| !is_index(token)).or(tokens.last()).cloned().unwrap_or_default()
}

fn parsed(name: &str, text: &str) -> Node {
    let mut sources = SourceMap::default();
    let file = sources.add(name, text);
    parse(file, &sources, Limits::default()).expect("it can be parsed")
}

/// Every YAML file of the spec folder, and every upstream document as `generate` and as `import` read it, as far as their
/// names have `wanted`.
///
/// # Panics
/// If a document cannot be read.
#[must_use]
pub fn subjects(spec: &Path, documents: &[PathBuf], wanted: &str) -> Vec<Subject> {
    let mut found = spec_subjects(spec, wanted);
    for path in documents {
        let (sources, files) =
            read_documents(std::slice::from_ref(path), &mut Report::default()).expect("it can be read");
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let document = || parse(files[0], &sources, Limits::default()).expect("it can be parsed");
        let readers = [("generate", Reader::OpenApi), ("import", Reader::Import)];
        for (command, reader) in readers.into_iter().skip(usize::from(import::is_collection(files[0], &sources))) {
            let name = format!("{command} {name}");
            if name.contains(wanted) {
                found.push(Subject::new(name, document(), reader));
            }
        }
    }
    found
}

fn spec_subjects(folder: &Path, wanted: &str) -> Vec<Subject> {
    let spec = read_spec(folder, None, None, &mut Report::default()).expect("the spec folder can be read");
    let name = |id: FileId| {
        let name = spec.sources.file(id).expect("the file was read").name();
        let below = Path::new(name).strip_prefix(folder).unwrap_or(Path::new(name));
        format!("spec {}", below.display())
    };
    // Cards have mutations of their own (codegen/tests/cards), and `generate` does not read what imports have reported.
    // Guides are prose; their reader has tests of its own (codegen/src/guides).
    let is_prose = |id: &FileId| spec.guides.contains(id) || spec.programs.contains(id);
    let is_other = |id: FileId| id == spec.cards || Some(id) == spec.findings || is_prose(&id);
    let is_wanted = |id: &FileId| !is_other(*id) && name(*id).contains(wanted);
    let subject = |id: FileId| {
        let document = parse(id, &spec.sources, Limits::default()).expect("it can be parsed");
        Subject::new(name(id), document, Reader::Spec { spec: Box::new(spec.clone()), file: id })
    };
    spec.sources.files().map(|(id, _)| id).filter(is_wanted).map(subject).collect()
}
