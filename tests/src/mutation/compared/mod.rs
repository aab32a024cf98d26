//! Mutations that a comparison has to see: a document with one key changed differs from the document.
//!
//! What is not seen has to be without effect: [`Sight`] lists how that is shown.

mod cards;
mod effect;
mod mutation;
mod sight;
mod subjects;
mod tree;

pub use sight::Sight;
pub use subjects::compared;

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use kandji_codegen::diagnostic::{Report, Strictness};
use kandji_codegen::diff::{Side, diff, load_from};
use kandji_codegen::inputs::Files;

use super::{Sample, Tally};
use cards::Cards;
use effect::{Effect, generated};
use mutation::Mutation;
use tree::Tree;

/// How many mutations of meaning come on one of order.
const PER_ORDER: usize = 4;

/// A document to mutate, and what it is compared with: itself.
pub struct Compared {
    /// The name, as messages show it.
    pub name: String,
    document: Document,
    /// The files that are read, of which one is the document.
    files: BTreeMap<PathBuf, Vec<u8>>,
    /// The document among the files.
    file: PathBuf,
    /// What is read: the document or the folder that it is in.
    root: PathBuf,
    /// The document as it was written.
    original: Side,
    /// The document as it is written here.
    unchanged: Side,
    generated: OnceCell<String>,
}

/// What is mutated.
enum Document {
    Tree(Box<Tree>),
    Cards(Cards),
}

/// A mutation that a comparison took for something else: its place, and what was done.
pub type Fault = (String, String);

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
        let text = String::from_utf8(files[file].clone()).expect("it is text");
        let is_cards = file.extension().is_some_and(|extension| extension == "md");
        let document = if is_cards {
            Document::Cards(Cards::new(&text))
        } else {
            Document::Tree(Box::new(Tree::new(&file.display().to_string(), &text)))
        };
        let read =
            |files: &BTreeMap<_, _>| load(files, root).unwrap_or_else(|| panic!("{name}: it cannot be read unchanged"));
        let original = read(&files);
        files.insert(file.to_owned(), document.written(None).into_bytes());
        let unchanged = read(&files);
        let (file, root, generated) = (file.to_owned(), root.to_owned(), OnceCell::new());
        Self { name, document, files, file, root, original, unchanged, generated }
    }

    /// How many keys and elements the document has, and how many of them mean something.
    #[must_use]
    pub fn counts(&self) -> [usize; 2] {
        match &self.document {
            Document::Tree(tree) => tree.counts(),
            Document::Cards(cards) => cards.counts(),
        }
    }

    /// Tries a sample of all mutations of what means something, and some that change the order of what has none. Returns how
    /// many led to what, and where the comparison is wrong.
    #[must_use]
    pub fn try_out(&self, sample: Sample) -> (Tally<Sight>, Vec<Fault>) {
        let (mut sights, mut faults) = (Tally::default(), Vec::new());
        let mut add = |sight: Sight, place: String, told: String| {
            sights.add(sight);
            if sight.is_fault() {
                faults.push((place, told));
            }
        };
        for mutation in sample.choose(self.document.mutations()) {
            add(self.judged(&mutation), self.document.place(&mutation), mutation.done.told());
        }
        let sample = Sample { count: sample.count.div_ceil(PER_ORDER), ..sample };
        for mutation in sample.choose(self.document.orders()) {
            let sight = same(self.found(&mutation));
            add(sight, self.document.place(&mutation), mutation.done.told());
        }
        add(same(differs(&self.original, &self.unchanged)), String::new(), "written in another way".to_owned());
        (sights, faults)
    }

    /// What becomes of a mutation that changes a meaning.
    fn judged(&self, mutation: &Mutation) -> Sight {
        match self.found(mutation) {
            Some(true) => return Sight::Seen,
            None => return Sight::Refused,
            Some(false) => {}
        }
        match self.effect(mutation) {
            Effect::Refused => Sight::Refused,
            Effect::None if self.is_compared(mutation) => Sight::Redundant,
            Effect::None if self.document.is_evidence(mutation) => Sight::Confirmed,
            Effect::None | Effect::Some => Sight::Unseen,
        }
    }

    /// Whether a comparison finds a change; `None` if the document can no longer be read.
    fn found(&self, mutation: &Mutation) -> Option<bool> {
        differs(&self.unchanged, &load(&self.files_with(mutation), &self.root)?)
    }

    fn effect(&self, mutation: &Mutation) -> Effect {
        let unchanged = || generated(&self.files, &self.root).expect("something can be generated from it unchanged");
        let before = self.generated.get_or_init(unchanged);
        match generated(&self.files_with(mutation), &self.root) {
            Some(after) if *before == after => Effect::None,
            Some(_) => Effect::Some,
            None => Effect::Refused,
        }
    }

    fn files_with(&self, mutation: &Mutation) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = self.files.clone();
        files.insert(self.file.clone(), self.document.written(Some(mutation)).into_bytes());
        files
    }

    /// Whether the value says nothing, or another one in place of it, or in it, is seen.
    fn is_compared(&self, mutation: &Mutation) -> bool {
        let attempts = match &self.document {
            Document::Tree(tree) => tree.attempts(mutation.place),
            Document::Cards(cards) => Some(cards.attempts(mutation.place)),
        };
        attempts.is_none_or(|attempts| attempts.iter().any(|attempt| self.found(attempt) != Some(false)))
    }
}

impl Document {
    fn mutations(&self) -> Vec<Mutation> {
        match self {
            Self::Tree(tree) => tree.mutations(),
            Self::Cards(cards) => cards.mutations(),
        }
    }

    fn orders(&self) -> Vec<Mutation> {
        match self {
            Self::Tree(tree) => tree.orders(),
            Self::Cards(cards) => cards.orders(),
        }
    }

    fn place(&self, mutation: &Mutation) -> String {
        match self {
            Self::Tree(tree) => tree.place(mutation),
            Self::Cards(cards) => cards.place(mutation),
        }
    }

    fn written(&self, mutation: Option<&Mutation>) -> String {
        match self {
            Self::Tree(tree) => tree.written(mutation),
            Self::Cards(cards) => cards.written(mutation),
        }
    }

    fn is_evidence(&self, mutation: &Mutation) -> bool {
        matches!(self, Self::Tree(tree) if tree.is_evidence(mutation.place))
    }
}

fn same(found: Option<bool>) -> Sight {
    if found == Some(false) { Sight::Same } else { Sight::Alarm }
}

/// Whether a comparison finds a change; `None` if nothing can be compared.
fn differs(old: &Side, new: &Side) -> Option<bool> {
    diff(old, new, &mut Report::new(Strictness::Draft)).ok().map(|found| !found.changes.is_empty())
}

fn load(files: &BTreeMap<PathBuf, Vec<u8>>, root: &Path) -> Option<Side> {
    load_from(&Files::Memory(files.clone()), root, &mut Report::new(Strictness::Draft)).ok()
}
