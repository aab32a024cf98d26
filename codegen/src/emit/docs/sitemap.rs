//! The pages and anchors of the book, so that any page can link to any other.

use std::collections::{BTreeMap, BTreeSet};

use super::book::TYPES;
use super::escape::{Md, literal};
use super::input::Input;
use crate::guides::{Guide, Topic};
use crate::model::{Api, BoundCard, Operation, Schema, SchemaKind, Slugs};

/// File names that a file system or the book builder reserves.
const RESERVED: [&str; 26] = [
    "index", "readme", "summary", "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
    "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "print",
];

/// Anchors taken by headings of the templates.
const HEADINGS: [&str; 6] = ["corrections", "types", "options", "inputs", "outputs", "differences"];

/// What a link points to: a page, or a heading on it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Target {
    page: String,
    anchor: String,
}

impl Target {
    /// The start of a page.
    pub(super) fn start_of(page: &str) -> Self {
        Self { page: page.to_owned(), anchor: String::new() }
    }

    /// A heading on a page.
    pub(super) fn heading_on(page: &str, anchor: &str) -> Self {
        Self { page: page.to_owned(), anchor: anchor.to_owned() }
    }

    /// The path of the page.
    pub(super) fn page(&self) -> &str {
        &self.page
    }

    /// A link to this target, relative to the page `from`.
    pub(super) fn link(&self, from: &str, text: &Md) -> Md {
        let page = match (self.page == from, from.contains('/')) {
            (true, _) => String::new(),
            (false, true) => format!("../{}", self.page),
            (false, false) => self.page.clone(),
        };
        let anchor = if self.anchor.is_empty() { String::new() } else { format!("#{}", self.anchor) };
        // A link to the page that it is on needs something to point to.
        let anchor = if page.is_empty() && anchor.is_empty() { "#".to_owned() } else { anchor };
        Md(format!("[{text}]({page}{anchor})"))
    }

    /// The text of the heading that this target points to. Book builders derive an anchor from the heading; the anchor
    /// is spelled out only where that would give a different one.
    pub(super) fn heading(&self, text: &str) -> Md {
        let derive = |character: char| match character {
            ' ' => '-',
            other => other.to_ascii_lowercase(),
        };
        let derived: String = text.chars().map(derive).collect();
        let text = literal(text);
        if derived == self.anchor { text } else { Md(format!("{text} {{#{}}}", self.anchor)) }
    }
}

/// The page of a group of operations.
pub(super) struct GroupPage<'a> {
    /// The group's name.
    pub(super) name: &'a str,
    /// The page's title.
    pub(super) heading: Md,
    /// The page's path.
    pub(super) path: String,
    /// Indices of the group's operations in [`Api::operations`].
    pub(super) operations: Vec<usize>,
    /// The types that have a section on this page, because only these operations use them.
    pub(super) types: Vec<&'a str>,
}

/// All pages of the book, and where everything is on them.
pub(super) struct Sitemap<'a> {
    /// The pages of operations, ordered by group name.
    pub(super) groups: Vec<GroupPage<'a>>,
    /// The types that no single group owns.
    pub(super) shared_types: Vec<&'a str>,
    /// The page of each card, in the cards' order.
    pub(super) cards: Vec<Target>,
    /// The page of each guide, in the guides' order.
    pub(super) guides: Vec<Target>,
    operations: Vec<Target>,
    operation_indices: BTreeMap<&'a str, usize>,
    card_indices: BTreeMap<&'a str, usize>,
    types: BTreeMap<&'a str, Target>,
    inline_types: BTreeSet<&'a str>,
    guide_indices: BTreeMap<&'a str, usize>,
    topics: BTreeMap<Topic, usize>,
}

impl<'a> Sitemap<'a> {
    /// Plans the book.
    pub(super) fn new(input: Input<'a>) -> Self {
        let Input { api, cards, .. } = input;
        let mut files = Slugs::reserving(&RESERVED);
        let card_page =
            |bound: &BoundCard| Target::start_of(&format!("cards/{}.md", files.unique(&bound.card.slug, "card")));
        let mut sitemap = Self {
            groups: group_pages(api),
            shared_types: Vec::new(),
            cards: cards.iter().map(card_page).collect(),
            operations: vec![Target::default(); api.operations.len()],
            operation_indices: BTreeMap::new(),
            card_indices: cards.iter().enumerate().map(|(index, bound)| (bound.card.slug.as_str(), index)).collect(),
            types: BTreeMap::new(),
            inline_types: inline_types(api),
            guides: guide_pages(input.guides),
            guide_indices: input.guides.iter().enumerate().map(|(index, guide)| (guide.slug.as_str(), index)).collect(),
            topics: input
                .guides
                .iter()
                .zip(0..)
                .flat_map(|(guide, index)| guide.covers.iter().map(move |topic| (*topic, index)))
                .collect(),
        };
        for (index, operation) in api.operations.iter().enumerate() {
            sitemap.operation_indices.entry(&operation.id).or_insert(index);
        }
        sitemap.distribute_types(input);
        sitemap.assign_anchors(api);
        sitemap
    }

    /// Decides on which page each type has its section.
    fn distribute_types(&mut self, input: Input<'a>) {
        let pages = self.groups.iter_mut().map(|page| (page.name, &mut page.types));
        let mut pages: BTreeMap<&str, &mut Vec<&str>> = pages.collect();
        for name in input.api.types.keys().filter(|name| !self.inline_types.contains(name.as_str())) {
            let owner = input.type_owners.get(name.as_str());
            match owner.and_then(|group| pages.get_mut(group)) {
                Some(types) => types.push(name),
                None => self.shared_types.push(name),
            }
        }
    }

    /// Gives every operation and every type with a section an anchor.
    fn assign_anchors(&mut self, api: &'a Api) {
        for group in &mut self.groups {
            let mut anchors = Slugs::reserving(&HEADINGS);
            let page = Target { page: group.path.clone(), anchor: anchors.unique(group.name, "group") };
            group.heading = page.heading(group.name);
            for &index in &group.operations {
                let Some(operation) = api.operations.get(index) else { continue };
                let anchor = anchors.unique(operation_title(operation), "operation");
                if let Some(target) = self.operations.get_mut(index) {
                    *target = Target { page: group.path.clone(), anchor };
                }
            }
            for &name in &group.types {
                self.types.insert(name, Target { page: group.path.clone(), anchor: anchors.unique(name, "type") });
            }
        }
        let mut anchors = Slugs::reserving(&HEADINGS);
        for &name in &self.shared_types {
            self.types.insert(name, Target { page: TYPES.to_owned(), anchor: anchors.unique(name, "type") });
        }
    }

    /// The section of the operation at an index.
    pub(super) fn operation_at(&self, index: usize) -> Option<&Target> {
        self.operations.get(index)
    }

    /// The operation with an id, and its section.
    pub(super) fn operation<'b>(&self, api: &'b Api, id: &str) -> Option<(&'b Operation, &Target)> {
        let index = *self.operation_indices.get(id)?;
        Some((api.operations.get(index)?, self.operations.get(index)?))
    }

    /// The section of a type, if it has one.
    pub(super) fn type_section(&self, name: &str) -> Option<&Target> {
        self.types.get(name)
    }

    /// Whether a type is described in the one place that uses it.
    pub(super) fn is_inline(&self, name: &str) -> bool {
        self.inline_types.contains(name)
    }

    /// The page of the guide with a slug.
    pub(super) fn guide(&self, slug: &str) -> Option<&Target> {
        self.guides.get(*self.guide_indices.get(slug)?)
    }

    /// The page of the guide that covers a topic, if there is one.
    #[allow(dead_code, reason = "the pages of operations and cards are about to link to guides")]
    pub(super) fn guide_covering(&self, topic: Topic) -> Option<&Target> {
        self.guides.get(*self.topics.get(&topic)?)
    }

    /// The index and the page of the card with a slug.
    pub(super) fn card(&self, slug: &str) -> Option<(usize, &Target)> {
        let index = *self.card_indices.get(slug)?;
        self.cards.get(index).map(|target| (index, target))
    }
}

/// The title of an operation in the book.
pub(super) fn operation_title(operation: &Operation) -> &str {
    operation.summary.as_deref().filter(|summary| !summary.trim().is_empty()).unwrap_or(&operation.id)
}

fn guide_pages(guides: &[Guide]) -> Vec<Target> {
    let mut files = Slugs::reserving(&RESERVED);
    let page = |guide: &Guide| Target::start_of(&format!("guides/{}.md", files.unique(&guide.slug, "guide")));
    guides.iter().map(page).collect()
}

fn group_pages(api: &Api) -> Vec<GroupPage<'_>> {
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

/// The schemas of an operation's parameters, request body and responses.
fn schemas(operation: &Operation) -> impl Iterator<Item = &Schema> {
    let parameters = operation.parameters.iter().map(|parameter| &parameter.schema);
    parameters.chain(payloads(operation))
}

fn payloads(operation: &Operation) -> impl Iterator<Item = &Schema> {
    let body = operation.body.iter().flat_map(|body| &body.content);
    let responses = operation.responses.iter().flat_map(|response| &response.content);
    body.chain(responses).map(|content| &content.schema)
}

/// The name of a payload's type, or of its items' type if the payload is a list.
pub(super) fn payload_type(schema: &Schema) -> Option<&str> {
    let mut current = schema;
    loop {
        match &current.kind {
            SchemaKind::List(inner) => current = inner,
            SchemaKind::Named(name) => return Some(name),
            _ => return None,
        }
    }
}

/// The objects that the whole API mentions only once, as a request or response body. They are described right there,
/// which saves the reader a jump.
fn inline_types(api: &Api) -> BTreeSet<&str> {
    let mut mentions: BTreeMap<&str, usize> = BTreeMap::new();
    let mut count = |name| *mentions.entry(name).or_default() += 1;
    for schema in api.operations.iter().flat_map(schemas).chain(api.types.values().map(|named| &named.schema)) {
        schema.each_name(&mut count);
    }
    let tops = api.operations.iter().flat_map(payloads).filter_map(payload_type);
    let is_object =
        |name: &&str| api.types.get(*name).is_some_and(|named| matches!(named.schema.kind, SchemaKind::Object(_)));
    tops.filter(|name| mentions.get(name) == Some(&1)).filter(is_object).collect()
}
