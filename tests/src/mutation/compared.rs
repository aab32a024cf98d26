//! Mutations that a comparison has to see: a document with one key changed differs from the document.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use kandji_codegen::diagnostic::{Report, Strictness};
use kandji_codegen::diff::{Side, diff, load_from};
use kandji_codegen::document::{Limits, Node, parse};
use kandji_codegen::inputs::Files;
use kandji_codegen::source::SourceMap;

use super::alternatives::{Alternatives, is_empty};
use super::{Change, Edit, Kind, Sample, Tally, Target, meaningless, targets, written};

/// The most other values of a key that are tried.
const VALUES: usize = 2;
/// The most other values that are tried to show that a value is compared.
const ATTEMPTS: usize = 12;

/// What becomes of a mutation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sight {
    /// A change was found.
    Seen,
    /// The document can no longer be read, which is reported.
    Refused,
    /// The key, or what it is in, means nothing, for a reason in the table.
    Meaningless,
    /// The key says what holds without it; another value of it is seen.
    Redundant,
    /// Nothing was found.
    Unseen,
}

impl Kind for Sight {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Seen, "seen"),
        (Self::Refused, "refused"),
        (Self::Meaningless, "meaningless"),
        (Self::Redundant, "said what holds without them"),
        (Self::Unseen, "unseen"),
    ];
}

/// A document to mutate, and what it is compared with: itself.
pub struct Compared {
    /// The name, as messages show it.
    pub name: String,
    document: Node,
    keys: Vec<Target>,
    alternatives: Alternatives,
    /// The files that are read, of which one is the document.
    files: BTreeMap<PathBuf, Vec<u8>>,
    /// The document among the files.
    file: PathBuf,
    /// What is read: the document or the folder that it is in.
    root: PathBuf,
    unchanged: Side,
}

impl Compared {
    /// A document that is compared alone.
    ///
    /// # Panics
    /// If it cannot be parsed or read.
    #[must_use]
    pub fn document(name: &str, text: &str) -> Self {
        let file = PathBuf::from(name);
        Self::new(name.to_owned(), BTreeMap::from([(file.clone(), text.as_bytes().to_vec())]), &file, &file)
    }

    /// A file of a folder, which is compared as a whole.
    ///
    /// # Panics
    /// If it cannot be parsed or read.
    #[must_use]
    pub fn in_folder(files: &BTreeMap<PathBuf, Vec<u8>>, root: &Path, file: &Path) -> Self {
        let name = file.strip_prefix(root).unwrap_or(file).display().to_string();
        Self::new(format!("spec {name}"), files.clone(), root, file)
    }

    fn new(name: String, mut files: BTreeMap<PathBuf, Vec<u8>>, root: &Path, file: &Path) -> Self {
        let mut sources = SourceMap::default();
        let text = String::from_utf8(files[file].clone()).expect("it is text");
        let id = sources.add(file.display().to_string(), text);
        let document = parse(id, &sources, Limits::default()).expect("it can be parsed");
        files.insert(file.to_owned(), written(&document, None).into_bytes());
        let unchanged = load(&files, root).unwrap_or_else(|| panic!("{name}: it cannot be read unchanged"));
        let (all, alternatives) = (targets(&document), Alternatives::of(&document));
        let keys = all.into_iter().filter(|target| target.is_key).collect();
        let (file, root) = (file.to_owned(), root.to_owned());
        Self { name, document, keys, alternatives, files, file, root, unchanged }
    }

    /// Tries a sample of all mutations. Returns how many led to what, and what was not seen.
    #[must_use]
    pub fn try_out(&self, sample: Sample) -> (Tally<Sight>, Vec<(String, String)>) {
        let (mut sights, mut unseen) = (Tally::default(), Vec::new());
        let all: Vec<(&Target, Option<Change>)> = self
            .keys
            .iter()
            .flat_map(|key| Change::ALL.map(Some).into_iter().chain([None]).map(move |one| (key, one)))
            .collect();
        for (target, change) in sample.choose(all) {
            let edits = match change {
                Some(change) => vec![self.try_one(target, change)],
                None => self.try_values(target),
            };
            for (sight, edit) in edits {
                sights.add(sight);
                if sight == Sight::Unseen {
                    unseen.push((target.pointer.clone(), edit));
                }
            }
        }
        (sights, unseen)
    }

    fn try_one(&self, target: &Target, change: Change) -> (Sight, String) {
        let sight = match self.sight(target, change.into()) {
            Sight::Unseen if change == Change::Removed && self.is_compared(target) => Sight::Redundant,
            sight => sight,
        };
        (sight, format!("{change:?}"))
    }

    /// Other values that the document has under the key.
    fn try_values(&self, target: &Target) -> Vec<(Sight, String)> {
        let values = self.values(target).into_iter().take(VALUES);
        values.map(|value| (self.sight(target, Edit::Value(&value)), value)).collect()
    }

    fn values(&self, target: &Target) -> Vec<String> {
        let key = target.pointer.rsplit('/').next().unwrap_or_default();
        self.document.at(&target.pointer).map(|node| self.alternatives.to(key, node)).unwrap_or_default()
    }

    fn sight(&self, target: &Target, edit: Edit<'_>) -> Sight {
        if meaningless::of(&self.document, &target.pointer).is_some() {
            return Sight::Meaningless;
        }
        let mut files = self.files.clone();
        files.insert(self.file.clone(), written(&self.document, Some((target, edit))).into_bytes());
        let Some(mutated) = load(&files, &self.root) else { return Sight::Refused };
        match diff(&self.unchanged, &mutated, &mut Report::new(Strictness::Draft)) {
            Ok(found) if found.changes.is_empty() => Sight::Unseen,
            Ok(_) => Sight::Seen,
            Err(_) => Sight::Refused,
        }
    }

    /// Whether the value says nothing, or another one in place of it, or in it, is seen.
    fn is_compared(&self, target: &Target) -> bool {
        if self.document.at(&target.pointer).is_some_and(is_empty) {
            return true;
        }
        let inner = self.keys.iter().filter(|place| place.is_within(target));
        let mut attempts = inner.flat_map(|place| {
            let values = self.values(place).into_iter().map(Some).chain([None]);
            values.map(move |value| (place, value))
        });
        attempts.by_ref().take(ATTEMPTS).any(|(place, value)| {
            let sight = match &value {
                Some(value) => self.sight(place, Edit::Value(value)),
                None => self.sight(place, Change::Retyped.into()),
            };
            matches!(sight, Sight::Seen | Sight::Refused)
        })
    }
}

fn load(files: &BTreeMap<PathBuf, Vec<u8>>, root: &Path) -> Option<Side> {
    load_from(&Files::Memory(files.clone()), root, &mut Report::new(Strictness::Draft)).ok()
}
