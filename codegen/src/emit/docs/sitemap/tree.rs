//! The fields of a payload as a page lists them: a tree in which the objects inside of others are listed too.

use std::collections::{BTreeMap, BTreeSet};

use super::anchor::Anchor;
use crate::document::{join, tokens};
use crate::model::{Api, Field, Schema, SchemaKind, UniqueNames};

/// How deep types are followed. Deeper ones are described in a section of their own.
const DEPTH: usize = 16;

/// The most fields of a payload that a page lists. Objects that do not fit are described in a section of their own.
const ROOM: usize = 500;

/// The fields of a request body, a response or a type.
#[derive(Debug, Default)]
pub(in crate::emit::docs) struct Tree<'a> {
    /// The fields of the object, or of the items of the list.
    pub(in crate::emit::docs) nodes: Vec<Node<'a>>,
}

/// A field, and the fields inside of it.
#[derive(Debug)]
pub(in crate::emit::docs) struct Node<'a> {
    /// The field.
    pub(in crate::emit::docs) field: &'a Field,
    /// Its name as the page shows it: `a.b`, or `a[].b` in the items of a list.
    pub(in crate::emit::docs) shown: String,
    /// The pointer to it in the payload, with `*` for every item.
    pub(in crate::emit::docs) pointer: String,
    /// The place of its row.
    pub(in crate::emit::docs) anchor: Anchor,
    /// The fields of its object, or of the objects in its list.
    pub(in crate::emit::docs) inner: Vec<Node<'a>>,
}

impl<'a> Tree<'a> {
    /// All fields, what is around one before it.
    pub(in crate::emit::docs) fn all(&self) -> Vec<&Node<'a>> {
        let mut all = Vec::new();
        self.nodes.iter().for_each(|node| node.collect(&mut all));
        all
    }
}

impl<'a> Node<'a> {
    fn collect<'n>(&'n self, all: &mut Vec<&'n Self>) {
        all.push(self);
        self.inner.iter().for_each(|node| node.collect(all));
    }

    /// What the names of the fields inside of it begin with, such as `a.` or `a[].`.
    pub(in crate::emit::docs) fn around_inner(&self) -> &str {
        let first = self.inner.first().and_then(|inner| inner.shown.strip_suffix(inner.field.name.as_str()));
        first.unwrap_or_default()
    }

    /// How many fields are inside of it, at any depth.
    pub(in crate::emit::docs) fn size(&self) -> usize {
        self.inner.iter().map(|node| 1 + node.size()).sum()
    }
}

/// The fields of payloads by their pointers.
#[derive(Debug, Default)]
pub(super) struct Index(BTreeMap<String, Anchor>);

impl Index {
    pub(super) fn of(tree: &Tree<'_>) -> Self {
        Self(tree.all().into_iter().map(|node| (node.pointer.clone(), node.anchor.clone())).collect())
    }

    /// The row of the field at a pointer, or else that of the innermost field around it.
    pub(super) fn find(&self, pointer: &str) -> Option<&Anchor> {
        let mut rest = pointer;
        loop {
            if let Some(anchor) = self.0.get(rest) {
                return Some(anchor);
            }
            rest = rest.rsplit_once('/')?.0;
        }
    }
}

/// Grows the trees of one page.
pub(in crate::emit::docs) struct Grower<'a> {
    api: &'a Api,
    /// The anchors of the page.
    anchors: UniqueNames,
    /// The types that were listed in full somewhere.
    listed: BTreeSet<&'a str>,
    /// The types around the current place.
    entered: Vec<&'a str>,
    room: usize,
    kind: String,
}

/// A place in a payload.
struct Place {
    shown: String,
    pointer: String,
}

impl Place {
    fn below(&self, shown: &str, token: &str) -> Self {
        let dot = if self.shown.is_empty() || shown.starts_with('[') { "" } else { "." };
        Self { shown: format!("{}{dot}{shown}", self.shown), pointer: join(&self.pointer, token) }
    }
}

impl<'a> Grower<'a> {
    /// For a page on which nothing has an anchor yet.
    pub(in crate::emit::docs) fn new(api: &'a Api) -> Self {
        let anchors = UniqueNames::separated_by("-");
        Self { api, anchors, listed: BTreeSet::new(), entered: Vec::new(), room: 0, kind: String::new() }
    }

    /// The anchor of something of the page that is not in a payload.
    pub(in crate::emit::docs) fn anchor(&mut self, anchor: &Anchor) -> Anchor {
        Anchor::from_safe(self.anchors.claim(anchor.as_str()))
    }

    /// The types that were listed in full since the last time.
    pub(super) fn take_listed(&mut self) -> BTreeSet<&'a str> {
        std::mem::take(&mut self.listed)
    }

    /// The fields of a payload. Their anchors begin with `kind`.
    pub(in crate::emit::docs) fn grow(&mut self, kind: &str, schema: &'a Schema) -> Tree<'a> {
        kind.clone_into(&mut self.kind);
        self.room = ROOM;
        let nodes = self.nodes(&Place { shown: String::new(), pointer: String::new() }, schema);
        Tree { nodes }
    }

    fn nodes(&mut self, place: &Place, schema: &'a Schema) -> Vec<Node<'a>> {
        match &schema.kind {
            SchemaKind::Named(name) => self.named(place, name),
            // The fields of the items of the whole payload go by their own names.
            SchemaKind::List(inner) if place.shown.is_empty() => {
                self.nodes(&Place { shown: String::new(), pointer: join(&place.pointer, "*") }, inner)
            }
            SchemaKind::List(inner) => self.nodes(&place.below("[]", "*"), inner),
            SchemaKind::Map(inner) => self.nodes(&place.below("*", "*"), inner),
            SchemaKind::Object(fields) => self.fields(place, fields),
            SchemaKind::Union(variants) => variants.iter().flat_map(|variant| self.nodes(place, variant)).collect(),
            _ => Vec::new(),
        }
    }

    fn named(&mut self, place: &Place, name: &'a str) -> Vec<Node<'a>> {
        let Some(named) = self.api.types.get(name) else { return Vec::new() };
        if self.entered.contains(&name) || self.entered.len() >= DEPTH {
            return Vec::new();
        }
        self.entered.push(name);
        let nodes = self.nodes(place, &named.schema);
        self.entered.pop();
        // An object without fields has none to list.
        if !nodes.is_empty() || matches!(&named.schema.kind, SchemaKind::Object(fields) if fields.is_empty()) {
            self.listed.insert(name);
        }
        nodes
    }

    fn fields(&mut self, place: &Place, fields: &'a [Field]) -> Vec<Node<'a>> {
        let Some(room) = self.room.checked_sub(fields.len()) else { return Vec::new() };
        self.room = room;
        fields.iter().map(|field| self.field(place.below(&field.name, &field.name), field)).collect()
    }

    fn field(&mut self, place: Place, field: &'a Field) -> Node<'a> {
        let names: Vec<_> = tokens(&place.pointer).filter(|token| token != "*").collect();
        let anchor = Anchor::of(&self.kind, names.iter().map(AsRef::as_ref));
        let anchor = self.anchor(&anchor);
        let inner = self.nodes(&place, &field.schema);
        Node { field, shown: place.shown, pointer: place.pointer, anchor, inner }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::testing::api;

    fn grown(types: &str) -> Vec<(String, String, String)> {
        let api = api(&format!("paths: {{}}\ncomponents: {{ schemas: {{ {types} }} }}"));
        let schema = Schema::named("Root");
        let tree = Grower::new(&api).grow("body", &schema);
        let row = |node: &Node<'_>| (node.shown.clone(), node.pointer.clone(), node.anchor.as_str().to_owned());
        tree.all().into_iter().map(row).collect()
    }

    fn row(shown: &str, pointer: &str, anchor: &str) -> (String, String, String) {
        (shown.to_owned(), pointer.to_owned(), anchor.to_owned())
    }

    #[test]
    fn objects_inside_of_others_are_listed_with_their_path() {
        let rows = grown(
            "Root: { type: object, properties: { a: { type: array, items: { $ref: '#/components/schemas/Part' } }, \
             m: { type: object, additionalProperties: { $ref: '#/components/schemas/Part' } } } }, \
             Part: { type: object, properties: { b: { type: string } } }",
        );
        let expected = [
            row("a", "/a", "body--a"),
            row("a[].b", "/a/*/b", "body--a--b"),
            row("m", "/m", "body--m"),
            row("m.*.b", "/m/*/b", "body--m--b"),
        ];
        assert_eq!(rows, expected);
    }

    #[test]
    fn a_type_that_contains_itself_is_listed_once() {
        let rows = grown(
            "Root: { type: object, properties: { name: { type: string }, next: { $ref: '#/components/schemas/Root' } } }",
        );
        assert_eq!(rows, [row("name", "/name", "body--name"), row("next", "/next", "body--next")]);
    }

    #[test]
    fn types_that_contain_each_other_many_times_stay_small() {
        let pair = |name: &str, inner: &str| {
            format!(
                "{name}: {{ type: object, properties: {{ a: {{ $ref: '#/components/schemas/{inner}' }}, b: {{ $ref: \
                 '#/components/schemas/{inner}' }} }} }}"
            )
        };
        let mut types = vec![pair("Root", "T0")];
        types.extend((0..14).map(|number| pair(&format!("T{number}"), &format!("T{}", number + 1))));
        types.push("T14: { type: object, properties: { x: { type: string } } }".to_owned());
        assert!(grown(&types.join(", ")).len() <= ROOM);
    }

    #[test]
    fn a_pointer_finds_the_field_or_what_is_around_it() {
        let api = api(
            "paths: {}\ncomponents: { schemas: { Root: { type: object, properties: { a: { type: array, items: { type: object, \
             properties: { b: { type: string } } } } } } } }",
        );
        let schema = Schema::named("Root");
        let index = Index::of(&Grower::new(&api).grow("response", &schema));
        let find = |pointer| index.find(pointer).map(Anchor::as_str);
        assert_eq!(find("/a/*/b"), Some("response--a--b"));
        assert_eq!((find("/a/*/c"), find("/a/*")), (Some("response--a"), Some("response--a")));
        assert_eq!((find("/c"), find("")), (None, None));
    }
}
