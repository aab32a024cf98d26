//! The pages of groups, operations and cards.

use std::collections::{BTreeMap, BTreeSet};

use super::anchor::Anchor;
use super::order;
use super::target::Target;
use super::tree::{Grower, Index, Tree};
use super::types::{TypeSection, TypeUses};
use crate::guides::Guide;
use crate::model::{Api, BoundCard, Content, Operation, Section, Slugs, UniqueNames};
use crate::text::split;

/// File names that a file system or the book builder reserves.
const RESERVED: [&str; 26] = [
    "index", "readme", "summary", "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
    "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "print",
];

/// The page of a group of operations.
pub(in crate::emit::docs) struct GroupPage<'a> {
    /// The group's name.
    pub(in crate::emit::docs) name: &'a str,
    /// The page's path.
    pub(in crate::emit::docs) path: String,
    /// The path of the page of its commands.
    pub(in crate::emit::docs) commands: String,
    /// Indices of the group's operations in [`Api::operations`], in the order in which people expect them.
    pub(in crate::emit::docs) operations: Vec<usize>,
    /// The types that have a section on this page, because only these operations use them.
    pub(in crate::emit::docs) types: Vec<TypeSection<'a>>,
}

/// The page of an operation.
pub(in crate::emit::docs) struct OperationPage<'a> {
    /// The start of the page.
    pub(in crate::emit::docs) target: Target,
    /// The row of each parameter, in the operation's order.
    pub(in crate::emit::docs) parameters: Vec<Anchor>,
    /// The request body in each media type.
    pub(in crate::emit::docs) body: Vec<Payload<'a>>,
    /// The responses in each media type, by their index.
    pub(in crate::emit::docs) responses: Vec<Vec<Payload<'a>>>,
}

/// A request or response body in one media type.
pub(in crate::emit::docs) struct Payload<'a> {
    /// Where its description starts.
    pub(in crate::emit::docs) anchor: Anchor,
    /// Its fields.
    pub(in crate::emit::docs) tree: Tree<'a>,
    index: Index,
}

/// The rows of a card's page.
pub(super) struct CardAnchors(BTreeMap<(Section, usize), Anchor>);

impl OperationPage<'_> {
    /// The path of the page.
    pub(in crate::emit::docs) fn path(&self) -> &str {
        self.target.page()
    }

    /// A marked place on the page.
    pub(in crate::emit::docs) fn place(&self, anchor: &Anchor) -> Target {
        Target::place_on(self.path(), anchor)
    }
}

impl Payload<'_> {
    /// The row of the field at a pointer, or of the innermost field around it; where the whole is described if the pointer
    /// leads to that, or to each of its items.
    pub(super) fn find(&self, pointer: &str) -> Option<&Anchor> {
        let is_whole = pointer.split('/').all(|token| token.is_empty() || token == "*");
        if is_whole { Some(&self.anchor) } else { self.index.find(pointer) }
    }
}

impl CardAnchors {
    /// The row of a field.
    pub(super) fn field(&self, section: Section, index: usize) -> Option<&Anchor> {
        self.0.get(&(section, index))
    }
}

/// The anchor that a builder of books derives from a heading, which nothing else on the page may have.
fn derived(heading: &str) -> Anchor {
    let kept = heading.chars().filter_map(|character| match character {
        space if space.is_whitespace() => Some('-'),
        kept if kept.is_alphanumeric() || matches!(kept, '_' | '-') => Some(kept.to_ascii_lowercase()),
        _ => None,
    });
    Anchor::from_safe(kept.collect())
}

/// The pages of all groups and operations.
pub(super) fn of_operations<'a>(api: &'a Api, uses: &mut TypeUses<'a>) -> (Vec<GroupPage<'a>>, Vec<OperationPage<'a>>) {
    let mut members: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, operation) in api.operations.iter().enumerate() {
        members.entry(&operation.group).or_default().push(index);
    }
    let mut files = Slugs::reserving(&RESERVED);
    let mut groups = Vec::new();
    let mut pages: BTreeMap<usize, OperationPage<'_>> = BTreeMap::new();
    for (name, mut operations) in members {
        let folder = format!("operations/{}", files.unique(name, "group"));
        let mut files = Slugs::reserving(&RESERVED);
        let commands = format!("{folder}/{}.md", files.unique("command-line", "command-line"));
        for &index in &operations {
            let Some(operation) = api.operations.get(index) else { continue };
            let file = files.unique(&split(&operation.id).join("-"), "operation");
            let (page, listed) = of_operation(api, operation, &format!("{folder}/{file}.md"));
            uses.note_listed(index, &listed.always);
            uses.note_listed_in_failures(index, &listed.in_failures);
            pages.insert(index, page);
        }
        order::sort(api, &mut operations);
        groups.push(GroupPage { name, path: format!("{folder}.md"), commands, operations, types: Vec::new() });
    }
    (groups, pages.into_values().collect())
}

/// The types whose fields a page lists.
#[derive(Default)]
pub(super) struct Listed<'a> {
    /// In what is sent, and in responses that mean success.
    pub(super) always: BTreeSet<&'a str>,
    /// In responses that mean failure, where a type with a section of its own is only named.
    pub(super) in_failures: BTreeSet<&'a str>,
}

/// The page of an operation, and the types whose fields it lists.
fn of_operation<'a>(api: &'a Api, operation: &'a Operation, path: &str) -> (OperationPage<'a>, Listed<'a>) {
    let mut grower = Grower::new(api);
    grower.anchor(&derived(operation_title(operation)));
    let parameters = operation
        .parameters
        .iter()
        .map(|parameter| grower.anchor(&Anchor::of(parameter.location.as_str(), [parameter.name.as_str()])));
    let parameters = parameters.collect();
    let body = operation.body.iter().flat_map(|body| &body.content);
    let body = payloads(&mut grower, "body", body);
    let mut listed = Listed { always: grower.take_listed(), ..Listed::default() };
    // The response that people look for goes by the plain name.
    let main = operation.successes().next().map(|response| response.status);
    let responses = operation.responses.iter().map(|response| {
        let kind = match Some(response.status) == main {
            true => "response".to_owned(),
            false => format!("response-{}", response.status),
        };
        let payloads = payloads(&mut grower, &kind, response.content.iter());
        let is_success = operation.is_success(response.status);
        let types = if is_success { &mut listed.always } else { &mut listed.in_failures };
        types.extend(grower.take_listed());
        payloads
    });
    let responses = responses.collect();
    (OperationPage { target: Target::start_of(path), parameters, body, responses }, listed)
}

fn payloads<'a>(grower: &mut Grower<'a>, kind: &str, contents: impl Iterator<Item = &'a Content>) -> Vec<Payload<'a>> {
    let contents: Vec<&Content> = contents.collect();
    let main = contents.iter().position(|content| content.is_json()).unwrap_or(0);
    let payload = |(index, content): (usize, &&'a Content)| {
        let anchor = match index == main {
            true => Anchor::of(kind, []),
            false => Anchor::of(kind, [content.media_type.as_str()]),
        };
        let tree = grower.grow(anchor.as_str(), &content.schema);
        let anchor = grower.anchor(&anchor);
        Payload { anchor, index: Index::of(&tree), tree }
    };
    contents.iter().enumerate().map(payload).collect()
}

/// The page of each guide.
pub(super) fn of_guides(guides: &[Guide]) -> Vec<Target> {
    let mut files = Slugs::reserving(&RESERVED);
    let page = |guide: &Guide| Target::start_of(&format!("guides/{}.md", files.unique(&guide.slug, "guide")));
    guides.iter().map(page).collect()
}

/// The page of each card, and its rows.
pub(super) fn of_cards(cards: &[BoundCard]) -> (Vec<Target>, Vec<CardAnchors>) {
    let mut files = Slugs::reserving(&RESERVED);
    let page = |bound: &BoundCard| {
        let path = format!("cards/{}.md", files.unique(&bound.card.slug, "card"));
        (Target::start_of(&path), anchors_of_card(bound))
    };
    cards.iter().map(page).unzip()
}

fn anchors_of_card(bound: &BoundCard) -> CardAnchors {
    let mut anchors = UniqueNames::separated_by("-");
    anchors.reserve(derived(&bound.card.title).as_str());
    let mut fields = BTreeMap::new();
    for section in Section::ALL {
        for (index, field) in bound.card.section(section).iter().enumerate() {
            // The parts of nested labels.
            let anchor = Anchor::of(section.as_str(), field.key.split('.'));
            fields.insert((section, index), Anchor::from_safe(anchors.claim(anchor.as_str())));
        }
    }
    CardAnchors(fields)
}

/// The title of an operation in the book.
pub(in crate::emit::docs) fn operation_title(operation: &Operation) -> &str {
    operation.summary.as_deref().filter(|summary| !summary.trim().is_empty()).unwrap_or(&operation.id)
}
