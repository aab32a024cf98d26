//! Where everything stands in the book, so that every page can link to every other.

use std::collections::{BTreeMap, BTreeSet};

use super::book::TYPES;
use super::escape::{Md, literal, md};
use crate::model::{Api, BoundCard, Kind, Operation, Schema, Slugs};
use crate::source::{SourceMap, Span};

/// File names that mean something to a file system or to the book builder.
const RESERVED: [&str; 26] = [
    "index", "readme", "summary", "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
    "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "print",
];

/// Anchors that a page's own headings have.
const HEADINGS: [&str; 5] = ["types", "options", "inputs", "outputs", "differences"];

/// A heading's place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Target {
    page: String,
    anchor: String,
}

impl Target {
    /// The start of a page.
    pub(super) fn page(path: &str) -> Self {
        Self { page: path.to_owned(), anchor: String::new() }
    }

    /// The page that it is on.
    pub(super) fn path(&self) -> &str {
        &self.page
    }

    /// A link to this place for a page.
    pub(super) fn link(&self, from: &str, text: &Md) -> Md {
        let target = match (self.page == from, from.contains('/')) {
            (true, _) => String::new(),
            (false, true) => format!("../{}", self.page),
            (false, false) => self.page.clone(),
        };
        let anchor = if self.anchor.is_empty() { String::new() } else { format!("#{}", self.anchor) };
        Md(format!("[{text}]({target}{anchor})"))
    }

    /// The text of a heading that this place is the anchor of. Book builders name an anchor after its heading; only
    /// where that name would be another one is it written out.
    pub(super) fn heading(&self, text: &str) -> Md {
        let named_after = |character: char| match character {
            ' ' => '-',
            other => other.to_ascii_lowercase(),
        };
        let automatic: String = text.chars().map(named_after).collect();
        let text = literal(text);
        if automatic == self.anchor { text } else { Md(format!("{text} {{#{}}}", self.anchor)) }
    }
}

/// A page of operations.
pub(super) struct GroupPage<'a> {
    /// The group.
    pub(super) name: &'a str,
    /// The page's first heading.
    pub(super) heading: Md,
    /// The page.
    pub(super) path: String,
    /// Indices of its operations in [`Api::operations`].
    pub(super) operations: Vec<usize>,
    /// The shapes that only these operations use, and that need a section.
    pub(super) types: Vec<&'a str>,
}

/// A map of the book.
pub(super) struct Sitemap<'a> {
    /// The pages of operations, by the name of their group.
    pub(super) groups: Vec<GroupPage<'a>>,
    /// The shapes that several groups use, or none.
    pub(super) shared: Vec<&'a str>,
    /// The pages of the cards, in their order.
    pub(super) cards: Vec<Target>,
    operations: Vec<Target>,
    ids: BTreeMap<&'a str, usize>,
    slugs: BTreeMap<&'a str, usize>,
    types: BTreeMap<&'a str, Target>,
    inline: BTreeSet<&'a str>,
}

impl<'a> Sitemap<'a> {
    /// Plans the book.
    pub(super) fn new(api: &'a Api, cards: &'a [BoundCard]) -> Self {
        let mut files = Slugs::reserving(&RESERVED);
        let card_page =
            |bound: &BoundCard| Target::page(&format!("cards/{}.md", files.unique(&bound.card.slug, "card")));
        let mut sitemap = Self {
            groups: groups(api),
            shared: Vec::new(),
            cards: cards.iter().map(card_page).collect(),
            operations: vec![Target::default(); api.operations.len()],
            ids: BTreeMap::new(),
            slugs: cards.iter().enumerate().map(|(index, bound)| (bound.card.slug.as_str(), index)).collect(),
            types: BTreeMap::new(),
            inline: inline(api),
        };
        for (index, operation) in api.operations.iter().enumerate() {
            sitemap.ids.entry(&operation.id).or_insert(index);
        }
        sitemap.place(api);
        sitemap
    }

    /// Gives every operation and shape a page and an anchor.
    fn place(&mut self, api: &'a Api) {
        let homes = homes(api, &self.groups);
        for (name, home) in homes {
            if self.inline.contains(name) {
                continue;
            }
            match home.and_then(|index| self.groups.get_mut(index)) {
                Some(group) => group.types.push(name),
                None => self.shared.push(name),
            }
        }
        for group in &mut self.groups {
            let mut anchors = Slugs::reserving(&HEADINGS);
            let page = Target { page: group.path.clone(), anchor: anchors.unique(group.name, "group") };
            group.heading = page.heading(group.name);
            for &index in &group.operations {
                let Some(operation) = api.operations.get(index) else { continue };
                let anchor = anchors.unique(title(operation), "operation");
                if let Some(place) = self.operations.get_mut(index) {
                    *place = Target { page: group.path.clone(), anchor };
                }
            }
            for &name in &group.types {
                self.types.insert(name, Target { page: group.path.clone(), anchor: anchors.unique(name, "type") });
            }
        }
        let mut anchors = Slugs::reserving(&HEADINGS);
        for &name in &self.shared {
            self.types.insert(name, Target { page: TYPES.to_owned(), anchor: anchors.unique(name, "type") });
        }
    }

    /// The place of the operation at an index.
    pub(super) fn operation_at(&self, index: usize) -> Option<&Target> {
        self.operations.get(index)
    }

    /// The operation of an id.
    pub(super) fn find<'b>(&self, api: &'b Api, id: &str) -> Option<&'b Operation> {
        self.ids.get(id).and_then(|&index| api.operations.get(index))
    }

    /// The place of the operation of an id.
    pub(super) fn operation(&self, id: &str) -> Option<&Target> {
        self.ids.get(id).and_then(|&index| self.operation_at(index))
    }

    /// The place of a shape's section, if it has one.
    pub(super) fn named(&self, name: &str) -> Option<&Target> {
        self.types.get(name)
    }

    /// Whether a shape is used once and described there.
    pub(super) fn is_inline(&self, name: &str) -> bool {
        self.inline.contains(name)
    }

    /// The page of the card of a slug.
    pub(super) fn card(&self, slug: &str) -> Option<(usize, &Target)> {
        let index = *self.slugs.get(slug)?;
        self.cards.get(index).map(|place| (index, place))
    }
}

/// What an operation is called in the book.
pub(super) fn title(operation: &Operation) -> &str {
    operation.summary.as_deref().filter(|summary| !summary.trim().is_empty()).unwrap_or(&operation.id)
}

/// Where something stands, in small print: the file without its folder, so that the book is the same wherever the
/// documents lie, and the line in Markdown only, since the order of keys in YAML and JSON must not show.
pub(super) fn source(sources: &SourceMap, span: Span) -> Md {
    let Some(file) = sources.file(span.file) else { return Md::default() };
    let name = file.name().rsplit(['/', '\\']).next().unwrap_or_default();
    let name = literal(name);
    if file.name().ends_with(".md") { md!("{}:{}", &name, file.line(span.start)).small() } else { name.small() }
}

fn groups(api: &Api) -> Vec<GroupPage<'_>> {
    let mut members: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, operation) in api.operations.iter().enumerate() {
        members.entry(&operation.group).or_default().push(index);
    }
    let mut files = Slugs::reserving(&RESERVED);
    let mut page = |name, operations| {
        let path = format!("operations/{}.md", files.unique(name, "group"));
        GroupPage { name, heading: Md::default(), path, operations, types: Vec::new() }
    };
    members.into_iter().map(|(name, operations)| page(name, operations)).collect()
}

/// The shapes at the top of an operation: of its parameters, its body and its answers.
pub(super) fn roots(operation: &Operation) -> impl Iterator<Item = &Schema> {
    let parameters = operation.parameters.iter().map(|parameter| &parameter.schema);
    parameters.chain(payloads(operation))
}

fn payloads(operation: &Operation) -> impl Iterator<Item = &Schema> {
    let body = operation.body.iter().flat_map(|body| &body.content);
    let answers = operation.responses.iter().flat_map(|response| &response.content);
    body.chain(answers).map(|content| &content.schema)
}

/// The name at the top of a payload, through lists.
pub(super) fn top_name(schema: &Schema) -> Option<&str> {
    let mut current = schema;
    loop {
        match &current.kind {
            Kind::List(inner) => current = inner,
            Kind::Named(name) => return Some(name),
            _ => return None,
        }
    }
}

/// The objects that are mentioned once in the whole API, as a body or an answer: they are described where they are
/// used, which spares the reader a jump.
fn inline(api: &Api) -> BTreeSet<&str> {
    let mut mentions: BTreeMap<&str, usize> = BTreeMap::new();
    let mut count = |name| *mentions.entry(name).or_default() += 1;
    for schema in api.operations.iter().flat_map(roots).chain(api.types.values().map(|named| &named.schema)) {
        schema.each_name(&mut count);
    }
    let tops = api.operations.iter().flat_map(payloads).filter_map(top_name);
    let is_object =
        |name: &&str| api.types.get(*name).is_some_and(|named| matches!(named.schema.kind, Kind::Object(_)));
    tops.filter(|name| mentions.get(name) == Some(&1)).filter(is_object).collect()
}

/// The only group that reaches each shape; none if several do or nothing does.
fn homes<'a>(api: &'a Api, groups: &[GroupPage<'a>]) -> BTreeMap<&'a str, Option<usize>> {
    let mut homes: BTreeMap<&str, Reach> = BTreeMap::new();
    for (index, group) in groups.iter().enumerate() {
        let operations = group.operations.iter().filter_map(|&operation| api.operations.get(operation));
        let mut open = Vec::new();
        for schema in operations.flat_map(roots) {
            schema.each_name(&mut |name| open.push((name, Reach::From(index))));
        }
        // A shape is passed at most twice, when it is first reached and when it turns out to be shared.
        while let Some((name, reach)) = open.pop() {
            let Some(named) = api.types.get(name) else { continue };
            let merged = homes.get(name).map_or(reach, |known| known.merge(reach));
            if homes.insert(&named.name, merged) != Some(merged) {
                named.schema.each_name(&mut |inner| open.push((inner, merged)));
            }
        }
    }
    let home = |name: &str| match homes.get(name) {
        Some(Reach::From(index)) => Some(*index),
        _ => None,
    };
    api.types.keys().map(|name| (name.as_str(), home(name))).collect()
}

/// The groups that reach a shape.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// One group.
    From(usize),
    /// Several.
    Shared,
}

impl Reach {
    fn merge(self, other: Self) -> Self {
        if self == other { self } else { Self::Shared }
    }
}
