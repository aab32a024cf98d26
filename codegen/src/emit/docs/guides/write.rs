//! From the blocks of a guide to Markdown that is safe on a page.

use super::computed;
use crate::emit::docs::book::{self, ERRORS};
use crate::emit::docs::diagrams;
use crate::emit::docs::escape::{Md, code, escape, guard_start, literal, md};
use crate::emit::docs::examples;
use crate::emit::docs::fenced::fenced;
use crate::emit::docs::input::Input;
use crate::emit::docs::sitemap::{Sitemap, Target, listed_item, operation_title};
use crate::guides::{Block, Example, Fact, Inline, Link, List, PageName, Reference, anchor_of};
use crate::model::{Field, Operation, SchemaKind, Section, slug};

/// Writes what stands on one page.
#[derive(Clone, Copy)]
pub(super) struct Writer<'a> {
    pub(super) input: Input<'a>,
    pub(super) sitemap: &'a Sitemap<'a>,
    /// The page that links start from.
    pub(super) page: &'a str,
}

impl Writer<'_> {
    /// Blocks below each other.
    pub(super) fn blocks(self, blocks: &[Block]) -> Md {
        Md::join(blocks.iter().map(|block| self.block(block)), "\n\n")
    }

    fn block(self, block: &Block) -> Md {
        match block {
            Block::Heading(heading) if heading.level == 2 => md!("## {}", &literal(&heading.text)),
            Block::Heading(heading) => md!("### {}", &literal(&heading.text)),
            Block::Paragraph(inlines) => self.line(inlines),
            Block::Quote(inner) => indented(&self.blocks(inner), "> ", "> "),
            Block::List(list) => self.list(list),
            Block::Table(rows) => self.table(rows),
            Block::Code { language, text } => fenced(language.as_str(), text),
            Block::Computed(computed) => computed::block(self, &computed.value),
            Block::Example(example) => self.example(example),
            Block::Diagram { name, text } => diagrams::image(&name.value, self.page, &literal(text)),
        }
    }

    fn list(self, list: &List) -> Md {
        let is_loose = list.items.iter().any(|item| item.len() > 1);
        let items = list.items.iter().zip(1usize..).map(|(item, number)| {
            let marker = if list.is_ordered { format!("{number}. ") } else { "- ".to_owned() };
            indented(&self.blocks(item), &marker, &" ".repeat(marker.len()))
        });
        Md::join(items, if is_loose { "\n\n" } else { "\n" })
    }

    fn table(self, rows: &[Vec<Vec<Inline>>]) -> Md {
        let mut rows = rows.iter().map(|row| row.iter().map(|cell| self.line(cell)).collect::<Vec<_>>());
        let header = rows.next().unwrap_or_default();
        computed::table(&header, &rows.collect::<Vec<_>>())
    }

    /// The forms of the example of an operation.
    fn example(self, example: &Example) -> Md {
        let operation = self.input.api.operation(&example.operation.value);
        operation.map(|operation| examples::in_forms(operation, self.input, &example.forms)).unwrap_or_default()
    }

    /// Inline elements on one line.
    fn line(self, inlines: &[Inline]) -> Md {
        let mut line = String::new();
        self.inlines(inlines, &mut line);
        line.truncate(line.trim_end().len());
        guard_start(&mut line);
        Md(line)
    }

    fn inlines(self, inlines: &[Inline], out: &mut String) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => escape(out, text),
                Inline::Code(text) => out.push_str(&code(text).0),
                Inline::Strong(inner) => self.marked("**", inner, out),
                Inline::Emphasis(inner) => self.marked("*", inner, out),
                Inline::Link(link, words) => {
                    // An exclamation mark in front of a link would make it an image.
                    if out.ends_with('!') {
                        out.insert(out.len() - 1, '\\');
                    }
                    out.push_str(&self.link(&link.value, words).0);
                }
                Inline::Fact(fact) => out.push_str(&self.fact(&fact.value).0),
            }
        }
    }

    fn marked(self, marker: &str, inner: &[Inline], out: &mut String) {
        let mut text = String::new();
        self.inlines(inner, &mut text);
        if !text.trim().is_empty() {
            out.push_str(marker);
            out.push_str(text.trim());
            out.push_str(marker);
        }
    }

    fn link(self, link: &Link, words: &[Inline]) -> Md {
        let mut text = String::new();
        self.inlines(words, &mut text);
        let text = Md(text.trim().to_owned());
        match link {
            Link::Web(address) if text.is_empty() => self.web(address, &literal(address)),
            Link::Web(address) => self.web(address, &text),
            Link::Book(reference) => {
                let text = if text.is_empty() { self.name(reference) } else { text };
                match self.target(reference) {
                    Some(target) => target.link(self.page, &text),
                    // A draft has links to what another document has.
                    None => text,
                }
            }
        }
    }

    /// A link to an address, which the reader of guides has found to be plain.
    fn web(self, address: &str, text: &Md) -> Md {
        Md(format!("[{text}]({})", address.replace('&', "&amp;")))
    }

    /// What a link without words shows.
    fn name(self, reference: &Reference) -> Md {
        let api = self.input.api;
        match reference {
            Reference::Operation(id) => api.operation(id).map_or_else(|| code(id), |one| literal(operation_title(one))),
            Reference::Parameter(_, name) | Reference::Type(name) => code(name),
            Reference::BodyField(_, path) | Reference::Field(_, path) => code(&path.replace('/', ".")),
            Reference::Group(name) => {
                let group = api.groups.iter().find(|group| slug(&group.name) == *name);
                literal(group.map_or(name.as_str(), |group| &group.name))
            }
            Reference::Card(name) => match self.sitemap.card(name).and_then(|(index, _)| self.input.cards.get(index)) {
                Some(bound) => literal(&bound.card.title),
                None => literal(name),
            },
            Reference::CardField(card, key) => {
                let bound = self.sitemap.card(card).and_then(|(index, _)| self.input.cards.get(index));
                let field = bound.and_then(|bound| bound.card.fields().find(|(_, field)| field.key == *key));
                literal(field.map_or(key.as_str(), |(_, field)| &field.label))
            }
            Reference::Error(id) => code(id),
            Reference::Guide(name, _) => {
                let guide = self.input.guides.iter().find(|guide| guide.slug == *name);
                literal(guide.map_or(name.as_str(), |guide| &guide.title))
            }
            Reference::Page(page) => literal(page_title(*page)),
        }
    }

    fn target(self, reference: &Reference) -> Option<Target> {
        let (api, sitemap) = (self.input.api, self.sitemap);
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
                let fields = self.input.cards.get(card).into_iter().flat_map(|bound| &bound.fields);
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
            Reference::Page(page) => Some(Target::start_of(page_path(*page))),
        }
    }

    /// The row of a card's field, if it has this key.
    fn card_field(self, card: usize, section: Section, index: usize, key: &str) -> Option<Target> {
        let field = self.input.cards.get(card)?.card.section(section).get(index)?;
        if field.key == key { self.sitemap.card_field(card, section, index) } else { None }
    }

    /// The field of a type at a path of names, with the name of the type that has it.
    fn field<'n>(self, type_: &'n str, path: &str) -> Option<(&'n str, &'n Field)>
    where
        Self: 'n,
    {
        let api = self.input.api;
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

    fn fact(self, fact: &Fact) -> Md {
        let api = self.input.api;
        match fact {
            Fact::Operations => md!("{}", api.operations.len()),
            Fact::OperationsWithoutCard => {
                md!("{}", api.operations.iter().filter(|operation| self.cards_of(operation).next().is_none()).count())
            }
            Fact::Cards => md!("{}", self.input.cards.len()),
            Fact::LargestPage(id) => {
                let paging = api.operation(id).and_then(|operation| operation.pagination.as_ref());
                paging
                    .and_then(|paging| paging.maximum)
                    .map_or_else(|| md!("an unknown number of"), |most| md!("{}", most))
            }
        }
    }

    /// A link to an operation.
    pub(super) fn operation(self, operation: &Operation) -> Md {
        let title = literal(operation_title(operation));
        match self.sitemap.operation(self.input.api, &operation.id) {
            Some((_, target)) => target.link(self.page, &title),
            None => title,
        }
    }

    /// The indices of the cards that call an operation.
    pub(super) fn cards_of(self, operation: &Operation) -> impl Iterator<Item = usize> {
        let calls = move |index: &usize| {
            let bound = self.input.cards.get(*index);
            bound.is_some_and(|bound| bound.operations.iter().any(|call| call.operation_id == operation.id))
        };
        (0..self.input.cards.len()).filter(calls)
    }

    /// A link to the card at an index.
    pub(super) fn card(self, index: usize) -> Md {
        let title = self.input.cards.get(index).map(|bound| literal(&bound.card.title)).unwrap_or_default();
        self.sitemap.cards.get(index).map(|target| target.link(self.page, &title)).unwrap_or_default()
    }
}

fn page_path(page: PageName) -> &'static str {
    match page {
        PageName::Cards => book::CARDS,
        PageName::Client => book::CLIENT,
        PageName::Coverage => book::COVERAGE,
        PageName::Defects => book::DEFECTS,
        PageName::Diagnostics => book::DIAGNOSTICS,
        PageName::Errors => book::ERRORS,
        PageName::Introduction => book::INTRODUCTION,
        PageName::Operations => book::OPERATIONS,
        PageName::PublicClients => book::PUBLIC_CLIENTS,
        PageName::Reconciliation => book::RECONCILIATION,
        PageName::Sources => book::SOURCES,
    }
}

fn page_title(page: PageName) -> &'static str {
    match page {
        PageName::Cards => "All cards",
        PageName::Client => "Using the client",
        PageName::Coverage => "Documentation coverage",
        PageName::Defects => "Defects of the upstream documents",
        PageName::Diagnostics => "Diagnostics",
        PageName::Errors => "Errors",
        PageName::Introduction => "Introduction",
        PageName::Operations => "All operations",
        PageName::PublicClients => "What public clients know",
        PageName::Reconciliation => "Reconciliation",
        PageName::Sources => "Sources",
    }
}

/// Lines with a marker in front of the first one and the same room in front of the others.
fn indented(text: &Md, marker: &str, indent: &str) -> Md {
    let mut out = String::new();
    for (index, line) in text.0.lines().enumerate() {
        match (index, line.is_empty()) {
            (0, _) => out.push_str(marker),
            (_, true) => {
                out.push('\n');
                out.push_str(indent.trim_end());
                continue;
            }
            _ => {
                out.push('\n');
                out.push_str(indent);
            }
        }
        out.push_str(line);
    }
    Md(out)
}
