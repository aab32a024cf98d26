//! The page of an action card.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Contents;
use super::escape::{Md, code, literal, md};
use super::findings::{Findings, Remark};
use super::markdown::{block, inline};
use super::operations::risk;
use super::sitemap::{Sitemap, Target, source, title};
use crate::model::{Binding, BoundCard, BoundField, CardField, CardType, Choice, Condition, Section};

/// A card's page.
#[derive(Serialize)]
pub(super) struct Page {
    title: Md,
    description: Md,
    source: Md,
    operations: Vec<CalledOperation>,
    sections: Vec<FieldSection>,
    differences: Vec<Remark>,
}

/// An operation behind a card.
#[derive(Serialize)]
struct CalledOperation {
    link: Md,
    role: &'static str,
    request: Md,
    risk: Md,
}

/// The options, inputs or outputs of a card.
#[derive(Serialize)]
struct FieldSection {
    heading: &'static str,
    /// That one of several fields is needed, if so.
    needed: Md,
    tables: Vec<FieldTable>,
}

/// Fields in a row that appear under the same condition.
#[derive(Serialize)]
struct FieldTable {
    /// The condition, if there is one.
    when: Md,
    rows: Vec<Row>,
}

/// A field of a card.
#[derive(Serialize)]
struct Row {
    group: Md,
    label: Md,
    key: Md,
    shape: Md,
    description: Md,
    binding: Md,
    source: Md,
}

/// What pages of cards are made from.
#[derive(Clone, Copy)]
pub(super) struct Cards<'a> {
    pub(super) contents: Contents<'a>,
    pub(super) sitemap: &'a Sitemap<'a>,
    pub(super) findings: &'a Findings<'a>,
}

impl Cards<'_> {
    /// The page of a card; `path` is its own.
    pub(super) fn page(self, bound: &BoundCard, path: &str) -> Page {
        let view = CardView { cards: self, bound, path, places: places(bound) };
        Page {
            title: literal(&bound.card.title),
            description: block(&bound.card.description),
            source: source(self.contents.sources, bound.card.span),
            operations: view.operations(),
            sections: Section::ALL.into_iter().filter_map(|section| view.section(section)).collect(),
            differences: self.findings.of_card(bound, self.contents.sources),
        }
    }
}

/// A card while its page is made.
struct CardView<'a> {
    cards: Cards<'a>,
    bound: &'a BoundCard,
    path: &'a str,
    places: BTreeMap<(Section, usize), &'a BoundField>,
}

fn places(bound: &BoundCard) -> BTreeMap<(Section, usize), &BoundField> {
    bound.fields.iter().map(|field| ((field.section, field.index), field)).collect()
}

impl CardView<'_> {
    fn operations(&self) -> Vec<CalledOperation> {
        let called = self.bound.operations.iter();
        let known = called
            .filter_map(|call| Some((call, self.cards.sitemap.find(self.cards.contents.api, &call.operation_id)?)));
        let described = known.map(|(call, operation)| CalledOperation {
            link: self.link(&operation.id, &literal(title(operation))),
            role: call.role.as_str(),
            request: md!("{} {}", operation.method.as_str(), &code(&operation.path)),
            risk: operation.risk.map(risk).unwrap_or_default(),
        });
        described.collect()
    }

    fn link(&self, operation_id: &str, text: &Md) -> Md {
        let place = self.cards.sitemap.operation(operation_id);
        place.map_or_else(|| text.clone(), |place: &Target| place.link(self.path, text))
    }

    fn section(&self, section: Section) -> Option<FieldSection> {
        let fields: Vec<_> = self.bound.card.section(section).iter().enumerate().collect();
        let tables = fields.chunk_by(|(_, a), (_, b)| a.when == b.when).map(|alike| {
            let when = alike.first().and_then(|(_, field)| field.when.as_ref()).map(condition).unwrap_or_default();
            FieldTable { when, rows: alike.iter().map(|(index, field)| self.row(section, *index, field)).collect() }
        });
        let needed = if section == Section::Inputs { self.needed() } else { Md::default() };
        (!fields.is_empty()).then(|| FieldSection { heading: heading(section), needed, tables: tables.collect() })
    }

    /// The inputs of which at least one is given.
    fn needed(&self) -> Md {
        let card = &self.bound.card;
        let label = |fields: &[CardField], key: &str| {
            let field = fields.iter().find(|field| field.key == key);
            literal(field.map_or(key, |field| field.label.as_str()))
        };
        let ways = self.bound.at_least_one.iter().map(|way| {
            let given = md!("**{}**", &label(&card.inputs, &way.input));
            match &way.clear {
                Some(option) => md!("{} (or the option *{}*, which clears it)", &given, &label(&card.options, option)),
                None => given,
            }
        });
        match Md::join(ways, ", ") {
            none if none.is_empty() => none,
            some => md!("At least one of these is needed: {}.", &some),
        }
    }

    fn row(&self, section: Section, index: usize, field: &CardField) -> Row {
        let place = self.places.get(&(section, index)).map(|bound| self.binding(bound)).unwrap_or_default();
        let marks = self.cards.findings.marks(self.bound, section, &field.key);
        Row {
            group: field
                .group
                .as_deref()
                .map(|group| md!("<small>{}</small><br>", &literal(group)))
                .unwrap_or_default(),
            label: literal(&field.label),
            key: Md::join([code(&field.key), required(field)], ", ").below(),
            shape: shape(&field.type_),
            description: description(field),
            binding: Md::join([place, marks], " "),
            source: self.line(field),
        }
    }

    /// The line of a field; its file is the card's and stands at the top of the page.
    fn line(&self, field: &CardField) -> Md {
        let file = self.cards.contents.sources.file(field.span.file);
        file.map(|file| md!("{}", file.line(field.span.start)).small()).unwrap_or_default()
    }

    /// Where the field stands in the API, in words.
    fn binding(&self, bound: &BoundField) -> Md {
        match &bound.binding {
            Binding::Path { name } => md!("path {}", &code(name)),
            Binding::Query { name } => md!("query {}", &code(name)),
            Binding::Header { name } => md!("header {}", &code(name)),
            Binding::Body { pointer } => md!("body{}", &pointer_in(pointer)),
            Binding::Response { operation_id, pointer } => self.response(operation_id, pointer),
            Binding::Status => md!("HTTP status"),
            Binding::Count => md!("number of records"),
            Binding::Paging => md!("paging"),
            Binding::Connector { concept, reason } => {
                md!("connector: {}{}", &literal(concept), &inline(reason).below())
            }
        }
    }

    /// A place in an answer; whose answer it is needs saying only if the card reads several.
    fn response(&self, operation_id: &str, pointer: &str) -> Md {
        let answer = md!("answer{}", &pointer_in(pointer));
        if self.bound.operations.len() <= 1 {
            return answer;
        }
        let name = self.cards.sitemap.find(self.cards.contents.api, operation_id).map_or(operation_id, title);
        md!("{}{}", &answer, &md!("of {}", &self.link(operation_id, &literal(name))).below())
    }
}

fn pointer_in(pointer: &str) -> Md {
    if pointer.is_empty() { md!(", the whole") } else { md!(" {}", &code(pointer)) }
}

/// A section's heading.
pub(super) fn heading(section: Section) -> &'static str {
    match section {
        Section::Options => "Options",
        Section::Inputs => "Inputs",
        Section::Outputs => "Outputs",
    }
}

fn shape(type_: &CardType) -> Md {
    match type_ {
        CardType::Missing => md!("*none*"),
        named => literal(named.as_str()),
    }
}

fn required(field: &CardField) -> Md {
    match (&field.required_when, field.required) {
        (Some(when), _) => md!("required ({})", &literal(when)),
        (None, true) => md!("required"),
        (None, false) => Md::default(),
    }
}

fn description(field: &CardField) -> Md {
    Md::join([inline(&field.description), choices(&field.choices)], "<br>")
}

fn condition(condition: &Condition) -> Md {
    md!("When **{}** is *{}*:", &literal(&condition.option), &literal(&condition.choice))
}

fn choices(choices: &[Choice]) -> Md {
    let shown = choices.iter().map(|choice| md!("{} ({})", &literal(&choice.label), &code(&choice.value)));
    match Md::join(shown, ", ") {
        none if none.is_empty() => none,
        some => md!("Choices: {}.", &some),
    }
}
