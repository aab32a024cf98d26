//! The mutations of a document in YAML or JSON.

use kandji_codegen::document::{Content, Limits, Node, parse};
use kandji_codegen::source::SourceMap;

use super::super::alternatives::{Alternatives, is_empty};
use super::super::subject::key_of;
use super::super::{Change, Target, meaningless, targets, written};
use super::mutation::{Done, Mutation};

/// The most other values of a key or element that are tried.
const VALUES: usize = 4;
/// The most mutations that are tried to show that a value is compared.
const ATTEMPTS: usize = 12;

/// A document in YAML or JSON.
pub(super) struct Tree {
    document: Node,
    /// Every key and element.
    places: Vec<Target>,
    /// The keys and elements that mean something, as numbers of places.
    meant: Vec<usize>,
    alternatives: Alternatives,
}

impl Tree {
    pub(super) fn new(name: &str, text: &str) -> Self {
        let mut sources = SourceMap::default();
        let id = sources.add(name, text);
        let document = parse(id, &sources, Limits::default()).expect("it can be parsed");
        let (places, alternatives) = (targets(&document), Alternatives::of(&document));
        let is_meant = |target: &Target| meaningless::of(&document, &target.pointer).is_none();
        let meant = (0..places.len()).filter(|place| places.get(*place).is_some_and(is_meant)).collect();
        Self { document, places, meant, alternatives }
    }

    /// How many keys and elements there are, and how many of them mean something.
    pub(super) fn counts(&self) -> [usize; 2] {
        [self.places.len(), self.meant.len()]
    }

    /// The mutations of every key and element that means something. Half of those of a key are other values of it, because
    /// most of the others cannot be read.
    pub(super) fn mutations(&self) -> Vec<Mutation> {
        let of_place = |place: usize| {
            let changes = Change::ALL.map(Done::Change).into_iter().filter(move |done| self.fits(place, done));
            let done = changes.chain(self.values(place).take(VALUES));
            done.map(move |done| Mutation { place, done })
        };
        self.meant.iter().copied().flat_map(of_place).collect()
    }

    /// Whether something can be done: an element has no key.
    fn fits(&self, place: usize, done: &Done) -> bool {
        let is_of_key = matches!(done, Done::Change(Change::Misspelled | Change::Replaced));
        !is_of_key || self.places.get(place).is_some_and(|target| target.is_key)
    }

    /// The mutations that change nothing but the order of what has none: of the keys of an object, and of the elements of some
    /// lists.
    pub(super) fn orders(&self) -> Vec<Mutation> {
        let has_none = |place: &usize| {
            let Some(target) = self.places.get(*place) else { return false };
            match self.document.at(&target.pointer).map(|node| &node.content) {
                Some(Content::Map(map)) => map.iter().count() > 1,
                Some(Content::List(list)) => list.len() > 1 && meaningless::is_set(&self.document, &target.pointer),
                _ => false,
            }
        };
        self.meant.iter().copied().filter(has_none).map(|place| Mutation { place, done: Done::Reversed }).collect()
    }

    /// Other values that the document has under the key, or else a longer one.
    fn values(&self, place: usize) -> impl Iterator<Item = Done> + use<> {
        let target = self.places.get(place);
        let node = target.and_then(|target| Some((target, self.document.at(&target.pointer)?)));
        let mut values =
            node.map(|(target, node)| self.alternatives.to(&key_of(&target.pointer), node)).unwrap_or_default();
        if let (true, Some(text)) = (values.is_empty(), node.and_then(|(_, node)| node.as_text())) {
            values.push(serde_json::Value::from(format!("{text}x")).to_string());
        }
        values.into_iter().map(Done::Value)
    }

    /// The mutations that show that a value is compared: other ones of it and of what is in it; `None` if it says nothing, so
    /// that there are none.
    pub(super) fn attempts(&self, place: usize) -> Option<Vec<Mutation>> {
        let target = self.places.get(place)?;
        if self.document.at(&target.pointer).is_some_and(is_empty) {
            return None;
        }
        let inner =
            (0..self.places.len()).filter(|inner| self.places.get(*inner).is_some_and(|it| it.is_within(target)));
        let of_place = |place: usize| {
            let done = self.values(place).take(VALUES).chain([Done::Change(Change::Retyped)]);
            done.map(move |done| Mutation { place, done })
        };
        Some(inner.flat_map(of_place).take(ATTEMPTS).collect())
    }

    /// Whether a place is evidence, which other evidence can confirm.
    pub(super) fn is_evidence(&self, place: usize) -> bool {
        self.places.get(place).is_some_and(|target| meaningless::evidence(&self.document, &target.pointer).is_some())
    }

    /// The place of a mutation, as messages show it.
    pub(super) fn place(&self, mutation: &Mutation) -> String {
        self.places.get(mutation.place).map(|target| target.pointer.clone()).unwrap_or_default()
    }

    /// The document as JSON, with a mutation or without.
    pub(super) fn written(&self, mutation: Option<&Mutation>) -> String {
        let edit = mutation.and_then(|mutation| Some((self.places.get(mutation.place)?, mutation.done.edit()?)));
        written(&self.document, edit)
    }
}
