//! What the links and facts of guides show and lead to.

use super::writer::Writer;
use crate::emit::docs::book::{self, ERRORS};
use crate::emit::docs::escape::{Md, code, literal, md};
use crate::emit::docs::sitemap::{Target, listed_item, operation_title};
use crate::guides::{Fact, Link, PageName, Reference, anchor_of};
use crate::model::{Field, SchemaKind, Section, slug};

impl Writer<'_> {
    /// A link with these words, or with the name of what it leads to.
    pub(super) fn link(self, link: &Link, words: Md) -> Md {
        match link {
            Link::Web(address) if words.is_empty() => web(address, &literal(address)),
            Link::Web(address) => web(address, &words),
            Link::Book(reference) => {
                let words = if words.is_empty() { self.name(reference) } else { words };
                match self.target(reference) {
                    Some(target) => target.link(self.page, &words),
                    // A draft has links to what another document has.
                    None => words,
                }
            }
        }
    }

    /// What a link without words shows. One to a heading shows the heading.
    fn name(self, reference: &Reference) -> Md {
        let api = self.context.input.api;
        match reference {
            Reference::Operation(id) => api.operation(id).map_or_else(|| code(id), |one| literal(operation_title(one))),
            Reference::Parameter(_, name) | Reference::Type(name) => code(name),
            Reference::BodyField(_, path) | Reference::Field(_, path) => code(&path.replace('/', ".")),
            Reference::Group(name) => {
                let group = api.groups.iter().find(|group| slug(&group.name) == *name);
                literal(group.map_or(name.as_str(), |group| &group.name))
            }
            Reference::Card(name) => {
                match self.context.sitemap.card(name).and_then(|(index, _)| self.context.input.cards.get(index)) {
                    Some(bound) => literal(&bound.card.title),
                    None => literal(name),
                }
            }
            Reference::CardField(card, key) => {
                let bound = self.context.sitemap.card(card).and_then(|(index, _)| self.context.input.cards.get(index));
                let field = bound.and_then(|bound| bound.card.fields().find(|(_, field)| field.key == *key));
                literal(field.map_or(key.as_str(), |(_, field)| &field.label))
            }
            Reference::Error(id) => code(id),
            Reference::Guide(name, heading) => {
                let guide = self.context.input.guides.iter().find(|guide| guide.slug == *name);
                let at = |anchor: &String| guide.and_then(|guide| guide.heading(anchor));
                let heading = heading.as_ref().and_then(at).map(|heading| &heading.text);
                literal(heading.or(guide.map(|guide| &guide.title)).unwrap_or(name))
            }
            Reference::Page(page) => literal(self::page(*page).1),
        }
    }

    fn target(self, reference: &Reference) -> Option<Target> {
        let (api, sitemap) = (self.context.input.api, self.context.sitemap);
        match reference {
            Reference::Operation(id) => sitemap.operation(api, id).map(|(_, target)| target.clone()),
            Reference::Parameter(id, name) => sitemap.parameter(api.operation(id)?, name),
            Reference::BodyField(id, path) => sitemap.body_field(id, &format!("/{path}")),
            Reference::Group(name) => {
                let page = sitemap.groups.iter().find(|page| slug(page.name) == *name)?;
                Some(Target::start_of(&page.path))
            }
            Reference::Type(name) => sitemap.type_place(name).cloned(),
            Reference::Field(name, path) => {
                let (owner, field) = self.field(name, path)?;
                sitemap.type_field(owner, field)
            }
            Reference::Card(name) => Some(sitemap.card(name)?.1.clone()),
            Reference::CardField(name, key) => {
                let (card, target) = sitemap.card(name)?;
                let fields = self.context.input.cards.get(card).into_iter().flat_map(|bound| &bound.fields);
                let row = fields.filter_map(|bound| self.card_field(card, bound.section, bound.index, key)).next();
                Some(row.unwrap_or_else(|| target.clone()))
            }
            Reference::Error(id) => {
                let case = api.errors.iter().find(|case| case.id == *id)?;
                Some(Target::heading_on(ERRORS, &case.id))
            }
            Reference::Guide(name, heading) => {
                let page = sitemap.guide(name)?;
                let at = |heading: &String| Target::heading_on(page.page(), &anchor_of(heading));
                Some(heading.as_ref().map_or_else(|| page.clone(), at))
            }
            Reference::Page(page) => Some(Target::start_of(self::page(*page).0)),
        }
    }

    /// The row of a card's field, if it has this key.
    fn card_field(self, card: usize, section: Section, index: usize, key: &str) -> Option<Target> {
        let field = self.context.input.cards.get(card)?.card.section(section).get(index)?;
        if field.key == key { self.context.sitemap.card_field(card, section, index) } else { None }
    }

    /// The field of a type at a path of names, with the name of the type that has it.
    fn field<'n>(self, type_: &'n str, path: &str) -> Option<(&'n str, &'n Field)>
    where
        Self: 'n,
    {
        let api = self.context.input.api;
        let (mut owner, mut found) = (type_, None);
        for name in path.split('/') {
            let schema = &api.types.get(owner)?.schema;
            let SchemaKind::Object(fields) = &api.resolve(schema).kind else { return None };
            let field = fields.iter().find(|field| field.name == name)?;
            found = Some((owner, field));
            owner = match &listed_item(&field.schema).kind {
                SchemaKind::Named(inner) => inner,
                _ => "",
            };
        }
        found
    }

    /// A number that the model knows.
    pub(super) fn fact(self, fact: &Fact) -> Md {
        let api = self.context.input.api;
        match fact {
            Fact::Operations => md!("{}", api.operations.len()),
            Fact::OperationsWithoutCard => {
                md!(
                    "{}",
                    api.operations
                        .iter()
                        .filter(|operation| self.context.links.cards_of(&operation.id).is_empty())
                        .count()
                )
            }
            Fact::Cards => md!("{}", self.context.input.cards.len()),
            Fact::LargestPage(id) => {
                let paging = api.operation(id).and_then(|operation| operation.pagination.as_ref());
                paging
                    .and_then(|paging| paging.maximum)
                    .map_or_else(|| md!("an unknown number of"), |most| md!("{}", most))
            }
        }
    }
}

/// A link to an address, which the reader of guides has found to be plain.
fn web(address: &str, text: &Md) -> Md {
    Md(format!("[{text}]({})", address.replace('&', "&amp;")))
}

/// The path and the title of a page.
fn page(page: PageName) -> (&'static str, &'static str) {
    match page {
        PageName::Cards => (book::CARDS, "All cards"),
        PageName::Client => (book::CLIENT, "Using the client"),
        PageName::Coverage => (book::COVERAGE, "Documentation coverage"),
        PageName::Defects => (book::DEFECTS, "Defects of the upstream documents"),
        PageName::Diagnostics => (book::DIAGNOSTICS, "Diagnostics"),
        PageName::Errors => (book::ERRORS, "Errors"),
        PageName::Introduction => (book::INTRODUCTION, "Introduction"),
        PageName::Operations => (book::OPERATIONS, "All operations"),
        PageName::Programs => (book::PROGRAMS, "For programs"),
        PageName::PublicClients => (book::PUBLIC_CLIENTS, "What public clients know"),
        PageName::Reconciliation => (book::RECONCILIATION, "Reconciliation"),
        PageName::Sources => (book::SOURCES, "Sources"),
    }
}
