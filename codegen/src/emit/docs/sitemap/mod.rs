//! The pages and anchors of the book, so that any page can link to any other.

mod anchor;
mod card_links;
mod order;
mod pages;
mod places;
mod target;
mod tree;
mod types;

pub(super) use anchor::Anchor;
pub(super) use card_links::{CardLinks, FieldOfCard, place};
pub(super) use pages::{GroupPage, OperationPage, Payload, operation_title};
pub(super) use target::{Heading, Target};
pub(super) use tree::{Grower, Node, Tree};
pub(super) use types::{LISTED_VALUES, TypeSection, listed_item};

use std::collections::BTreeMap;

use super::book::TYPES;
use super::escape::{Md, code};
use super::input::Input;
use crate::guides::{Guide, Topic, anchor_of};
use crate::model::{Api, Operation, Section};
use crate::source::FileId;
use pages::CardAnchors;
use types::TypeUses;

/// All pages of the book, and where everything is on them.
pub(super) struct Sitemap<'a> {
    /// The pages of groups, ordered by group name.
    pub(super) groups: Vec<GroupPage<'a>>,
    /// The types that have a section and no single group owns.
    pub(super) shared_types: Vec<TypeSection<'a>>,
    /// The page of each card, in the cards' order.
    pub(super) cards: Vec<Target>,
    /// The page of each operation, in the API's order.
    pub(super) operations: Vec<OperationPage<'a>>,
    /// The page of each guide, in the guides' order.
    pub(super) guides: Vec<Target>,
    /// The file that most operations come from. Pages name their source only if it is another one.
    pub(super) usual_file: Option<FileId>,
    card_anchors: Vec<CardAnchors>,
    operation_indices: BTreeMap<&'a str, usize>,
    card_indices: BTreeMap<&'a str, usize>,
    sections: BTreeMap<&'a str, Target>,
    /// The operations whose pages list the fields of each type.
    listed: BTreeMap<&'a str, Vec<usize>>,
    guide_indices: BTreeMap<&'a str, usize>,
    /// What covers each topic, and where it is.
    topics: BTreeMap<Topic, (&'a str, Target)>,
}

impl<'a> Sitemap<'a> {
    /// Plans the book.
    pub(super) fn new(input: Input<'a>) -> Self {
        let Input { api, cards, .. } = input;
        let mut uses = TypeUses::of(api);
        let (mut groups, operations) = pages::of_operations(api, &mut uses);
        let mut by_owner = types::sections(api, input.type_owners, &uses);
        let shared_types = by_owner.remove(&None).unwrap_or_default();
        let mut sections = BTreeMap::new();
        for group in &mut groups {
            group.types = by_owner.remove(&Some(group.name)).unwrap_or_default();
            let places = group.types.iter().map(|one| (one.name, Target::place_on(&group.path, &one.anchor)));
            sections.extend(places);
        }
        sections.extend(shared_types.iter().map(|one| (one.name, Target::place_on(TYPES, &one.anchor))));
        let mut operation_indices = BTreeMap::new();
        for (index, operation) in api.operations.iter().enumerate() {
            operation_indices.entry(operation.id.as_str()).or_insert(index);
        }
        let (pages, card_anchors) = pages::of_cards(cards);
        let guides = pages::of_guides(input.guides);
        Self {
            groups,
            shared_types,
            cards: pages,
            operations,
            usual_file: usual_file(api),
            card_anchors,
            operation_indices,
            card_indices: cards.iter().enumerate().map(|(index, bound)| (bound.card.slug.as_str(), index)).collect(),
            sections,
            listed: uses.into_listed(),
            guide_indices: input.guides.iter().enumerate().map(|(index, guide)| (guide.slug.as_str(), index)).collect(),
            topics: topics(input.guides, &guides),
            guides,
        }
    }

    /// The operation with an id, and its page.
    pub(super) fn operation<'b>(&self, api: &'b Api, id: &str) -> Option<(&'b Operation, &Target)> {
        let index = *self.operation_indices.get(id)?;
        Some((api.operations.get(index)?, &self.operations.get(index)?.target))
    }

    /// A text with links to the operations that it names by their ids, but for that of the page.
    pub(super) fn linked(&self, api: &Api, page: &str, text: &Md) -> Md {
        text.linked(|id| {
            let (_, target) = self.operation(api, id).filter(|(_, target)| target.page() != page)?;
            Some(target.link(page, &code(id)))
        })
    }

    /// The places on the page of the operation with an id.
    pub(super) fn operation_page(&self, id: &str) -> Option<&OperationPage<'a>> {
        self.operations.get(*self.operation_indices.get(id)?)
    }

    /// The section of a type, if it has one.
    pub(super) fn type_section(&self, name: &str) -> Option<&Target> {
        self.sections.get(name)
    }

    /// Where a type is described: in its section, or on the page of an operation that lists its fields.
    pub(super) fn type_place(&self, name: &str) -> Option<&Target> {
        let listed = || Some(&self.operations.get(*self.listed.get(name)?.first()?)?.target);
        self.type_section(name).or_else(listed)
    }

    /// The operations whose pages list the fields of a type, by their indices.
    pub(super) fn operations_of_type(&self, name: &str) -> &[usize] {
        self.listed.get(name).map_or(&[], Vec::as_slice)
    }

    /// The pages that list the fields of a type.
    pub(super) fn pages_of_type(&self, name: &str) -> impl Iterator<Item = &str> {
        let listed = self.operations_of_type(name).iter();
        let pages = listed.filter_map(|&index| self.operations.get(index)).map(OperationPage::path);
        pages.chain(self.type_section(name).map(Target::page))
    }

    /// The index and the page of the card with a slug.
    pub(super) fn card(&self, slug: &str) -> Option<(usize, &Target)> {
        let index = *self.card_indices.get(slug)?;
        self.cards.get(index).map(|target| (index, target))
    }

    /// The page of the guide with a slug.
    pub(super) fn guide(&self, slug: &str) -> Option<&Target> {
        self.guides.get(*self.guide_indices.get(slug)?)
    }

    /// The title of the guide that covers a topic, or of a part of it, and where that is; if there is one.
    pub(super) fn guide_covering(&self, topic: Topic) -> Option<(&'a str, &Target)> {
        self.topics.get(&topic).map(|(title, target)| (*title, target))
    }

    /// The row of a card's field, by the index of the card and by that of the field in its section.
    pub(super) fn card_field(&self, card: usize, section: Section, index: usize) -> Option<Target> {
        let anchor = self.card_anchors.get(card)?.field(section, index)?;
        Some(Target::place_on(self.cards.get(card)?.page(), anchor))
    }

    /// What marks the row of a card's field.
    pub(super) fn card_field_anchor(&self, card: usize, section: Section, index: usize) -> Option<&Anchor> {
        self.card_anchors.get(card)?.field(section, index)
    }
}

fn topics<'a>(guides: &'a [Guide], pages: &[Target]) -> BTreeMap<Topic, (&'a str, Target)> {
    let mut topics = BTreeMap::new();
    for (guide, page) in guides.iter().zip(pages) {
        for covered in &guide.covers {
            let heading = covered.heading.as_ref().and_then(|anchor| guide.heading(anchor));
            let covering = match heading {
                Some(heading) => (heading.text.as_str(), Target::heading_on(page.page(), &anchor_of(&heading.text))),
                None => (guide.title.as_str(), page.clone()),
            };
            topics.insert(covered.topic, covering);
        }
    }
    topics
}

fn usual_file(api: &Api) -> Option<FileId> {
    let mut files: BTreeMap<FileId, usize> = BTreeMap::new();
    for operation in &api.operations {
        *files.entry(operation.span.file).or_default() += 1;
    }
    files.into_iter().max_by_key(|(_, operations)| *operations).map(|(file, _)| file)
}
