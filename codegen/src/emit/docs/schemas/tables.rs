//! Tables of parameters and fields. An object with many fields has a table of its own, which readers can fold.

use serde::Serialize;

use super::SchemaWriter;
use crate::emit::docs::escape::{Md, code, md, summary_code};
use crate::emit::docs::sitemap::{Anchor, Node, Target, Tree, listed_item};
use crate::guides::Topic;
use crate::model::{Notation, Operation, Parameter, Schema, SchemaKind, Style};

/// The most fields of an inner object that are listed right below it.
const SMALL: usize = 6;

/// One row in so many must stand for fields of cards for these to get a column of their own.
const COLUMN: usize = 3;

/// The longest name on one line.
const LONG: usize = 20;

/// The most fields beside a list for which the list is what the payload is about.
const ENVELOPE: usize = 8;

/// A row of a table of fields or parameters.
#[derive(Serialize)]
pub(in crate::emit::docs) struct Row {
    anchor: Md,
    name: Md,
    /// For parameters: `path`, `query` or `header`.
    location: &'static str,
    kind: Md,
    required: Md,
    description: Md,
    /// The fields of cards that stand for it.
    cards: Md,
    /// The evidence in a few words; empty without any.
    evidence: Md,
}

impl Row {
    /// Puts the links to cards below the description, if there are any.
    fn put_cards_below(&mut self) {
        let cards = std::mem::take(&mut self.cards);
        if !cards.is_empty() {
            self.description = md!("{}{}", &self.description, &cards.below());
        }
    }
}

/// A table of parameters or fields.
#[derive(Serialize)]
pub(in crate::emit::docs) struct Table {
    /// What the fields are of; empty for those of the whole.
    of: Md,
    /// How many fields there are, at any depth, in words.
    size: Md,
    is_folded: bool,
    has_cards: bool,
    has_evidence: bool,
    rows: Vec<Row>,
}

impl Table {
    /// The whole; none without rows.
    pub(in crate::emit::docs) fn of(rows: Vec<Row>) -> Option<Self> {
        let mut rows = rows;
        let with_cards = rows.iter().filter(|row| !row.cards.is_empty()).count();
        let has_cards = with_cards * COLUMN >= rows.len() && with_cards > 0;
        if !has_cards {
            rows.iter_mut().for_each(Row::put_cards_below);
        }
        let has_evidence = rows.iter().any(|row| !row.evidence.is_empty());
        let whole = Self { of: Md::default(), size: Md::default(), is_folded: false, has_cards, has_evidence, rows };
        (!whole.rows.is_empty()).then_some(whole)
    }
}

impl SchemaWriter<'_> {
    /// The tables of a payload's fields. Fields of inner objects are folded unless they are few, or what it is all about.
    pub(in crate::emit::docs) fn tables(&self, tree: &Tree<'_>) -> Vec<Table> {
        let mut tables = Vec::new();
        let mut inner = tree.nodes.iter().filter(|node| !node.inner.is_empty());
        let main = inner.next().filter(|_| inner.next().is_none() && tree.nodes.len() <= ENVELOPE);
        self.level(&tree.nodes, "", main, &mut tables);
        tables
    }

    /// The table of some fields whose names begin with `around`, and the tables of what is inside of them.
    fn level(&self, nodes: &[Node<'_>], around: &str, main: Option<&Node<'_>>, tables: &mut Vec<Table>) {
        let (mut rows, mut later) = (Vec::new(), Vec::new());
        for node in nodes {
            self.add(node, around, &mut rows, &mut later);
        }
        tables.extend(Table::of(rows));
        for node in later {
            let (own, around) = (tables.len(), node.around_inner());
            self.level(&node.inner, around, None, tables);
            if let Some(table) = tables.get_mut(own) {
                let whole = around.trim_end_matches('.');
                let is_folded = !main.is_some_and(|main| std::ptr::eq(main, node));
                table.of = if is_folded { summary_code(whole) } else { code(whole) };
                table.size = fields(node.size());
                table.is_folded = is_folded;
            }
        }
    }

    /// Adds a row, and those of the fields inside of it if they are few.
    fn add<'n, 'a>(&self, node: &'n Node<'a>, around: &str, rows: &mut Vec<Row>, later: &mut Vec<&'n Node<'a>>) {
        let is_small = node.size() <= SMALL;
        rows.push(self.field(node, around, is_small));
        match is_small {
            true => node.inner.iter().for_each(|inner| self.add(inner, around, rows, later)),
            false => later.push(node),
        }
    }

    fn field(&self, node: &Node<'_>, around: &str, is_small: bool) -> Row {
        let schema = &node.field.schema;
        let below = node.inner.first().filter(|_| !is_small);
        let below = below.map(|first| self.here(&first.anchor).link(self.page, &fields(node.size())));
        let upload = self.sent_by.and_then(|operation| self.input.api.upload_for(operation, &node.field.name));
        let upload = upload.zip(self.sent_by).map(|(_, sent_by)| see(&self.guide_to_upload(sent_by)));
        let upload = upload.unwrap_or_default();
        Row {
            anchor: node.anchor.mark(),
            name: name(node.shown.strip_prefix(around).unwrap_or(&node.shown), &node.field.name),
            location: "",
            kind: Md::join([self.kind(schema), below.unwrap_or_default().below()], ""),
            required: required(node.field.required),
            description: self.sourced(Md::join([self.description(None, schema), upload], " "), node.field.span),
            cards: self.cards_at(&self.here(&node.anchor)),
            evidence: self.evidence(schema),
        }
    }

    /// The row of a parameter.
    pub(in crate::emit::docs) fn parameter(&self, of: &Operation, parameter: &Parameter, anchor: &Anchor) -> Row {
        let described = self.description(parameter.description.as_deref(), &parameter.schema);
        let deprecated = if parameter.deprecated { md!("Deprecated.") } else { Md::default() };
        let guide = parameter.filter.as_ref().map(|_| see(&self.guide(Topic::Filter))).unwrap_or_default();
        let source = self.id_source(of, parameter);
        let source = if source.is_empty() { source } else { md!("From {}.", &source) };
        let description = Md::join([described, source, self.notation(parameter), deprecated, guide], " ");
        Row {
            anchor: anchor.mark(),
            name: code(&parameter.name),
            location: parameter.location.as_str(),
            kind: self.kind(&parameter.schema),
            required: required(parameter.required),
            description: self.sourced(description, parameter.span),
            cards: self.cards_at(&self.here(anchor)),
            evidence: self.evidence(&parameter.schema),
        }
    }

    /// How the parts of a list or object are written, if not separated by commas or as JSON.
    fn notation(&self, parameter: &Parameter) -> Md {
        match &parameter.notation {
            Notation::Joined(joined) if !self.input.api.resolve(&parameter.schema).kind.is_scalar() => {
                let is_usual = joined.style == Style::default_of(parameter.location) && !joined.explode;
                let explode = if joined.explode { " (exploded)" } else { "" };
                if is_usual { Md::default() } else { md!("Style: {}{}.", &code(joined.style.as_str()), explode) }
            }
            Notation::Joined(joined) if joined.style != Style::default_of(parameter.location) => {
                md!("Style: {}.", &code(joined.style.as_str()))
            }
            _ => Md::default(),
        }
    }

    fn here(&self, anchor: &Anchor) -> Target {
        Target::place_on(self.page, anchor)
    }

    /// The kind of a payload, with the name of its type.
    pub(in crate::emit::docs) fn payload_kind(&self, schema: &Schema) -> Md {
        let kind = self.kind(schema);
        match &listed_item(schema).kind {
            SchemaKind::Named(name) if !self.has_section(schema) => md!("{} ({})", &kind, &code(name)),
            _ => kind,
        }
    }
}

/// The name of a field in an object, on two lines if it is long.
fn name(shown: &str, own: &str) -> Md {
    match shown.strip_suffix(own) {
        Some(around) if !around.is_empty() && shown.len() > LONG => md!("{}<br>{}", &code(around), &code(own)),
        _ => code(shown),
    }
}

/// A sentence that leads to a guide, if there is one.
fn see(guide: &Md) -> Md {
    if guide.is_empty() { Md::default() } else { md!("See {}.", guide) }
}

fn required(required: bool) -> Md {
    if required { md!("required").below() } else { Md::default() }
}

fn fields(number: usize) -> Md {
    if number == 1 { md!("1 field") } else { md!("{} fields", number) }
}
