//! The page of an action card.

use std::collections::BTreeMap;

use serde::Serialize;

use super::escape::{Md, code, literal, md};
use super::findings::{FindingEntry, Findings, section_heading};
use super::input::{Input, source_note};
use super::markdown::{block, inline};
use super::risk::risk;
use super::sitemap::{Sitemap, operation_title};
use crate::model::{Binding, BoundCard, BoundField, CardField, CardType, Choice, Condition, Section};

/// A card's page.
#[derive(Serialize)]
pub(super) struct Page {
    title: Md,
    description: Md,
    source: Md,
    operations: Vec<CalledOperation>,
    sections: Vec<FieldSection>,
    differences: Vec<FindingEntry>,
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
    /// Which inputs the card needs at least one of.
    at_least_one: Md,
    tables: Vec<FieldTable>,
}

/// Consecutive fields that appear under the same condition.
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
    kind: Md,
    description: Md,
    binding: Md,
}

/// What card pages are made from.
#[derive(Clone, Copy)]
pub(super) struct Cards<'a> {
    pub(super) input: Input<'a>,
    pub(super) sitemap: &'a Sitemap<'a>,
    pub(super) findings: &'a Findings<'a>,
}

impl Cards<'_> {
    /// The page of a card, at `path`.
    pub(super) fn page(self, bound: &BoundCard, path: &str) -> Page {
        let card = CardPage { cards: self, bound, path, bindings: bindings(bound) };
        Page {
            title: literal(&bound.card.title),
            description: block(&bound.card.description),
            source: source_note(self.input.sources, bound.card.span),
            operations: card.operations(),
            sections: Section::ALL.into_iter().filter_map(|section| card.section(section)).collect(),
            differences: self.findings.of_card(bound, self.input.sources),
        }
    }
}

/// A card whose page is being made.
struct CardPage<'a> {
    cards: Cards<'a>,
    bound: &'a BoundCard,
    path: &'a str,
    bindings: BTreeMap<(Section, usize), &'a BoundField>,
}

fn bindings(bound: &BoundCard) -> BTreeMap<(Section, usize), &BoundField> {
    bound.fields.iter().map(|field| ((field.section, field.index), field)).collect()
}

impl CardPage<'_> {
    fn operations(&self) -> Vec<CalledOperation> {
        let Cards { input, sitemap, .. } = self.cards;
        let called = self.bound.operations.iter().filter_map(|call| {
            let (operation, target) = sitemap.operation(input.api, &call.operation_id)?;
            Some(CalledOperation {
                link: target.link(self.path, &literal(operation_title(operation))),
                role: call.role.as_str(),
                request: md!("{} {}", operation.method.as_str(), &code(operation.path.as_str())),
                risk: operation.risk.map(risk).unwrap_or_default(),
            })
        });
        called.collect()
    }

    fn section(&self, section: Section) -> Option<FieldSection> {
        let fields: Vec<_> = self.bound.card.section(section).iter().enumerate().collect();
        let tables = fields.chunk_by(|(_, a), (_, b)| a.when == b.when).map(|alike| {
            let when = alike.first().and_then(|(_, field)| field.when.as_ref()).map(condition).unwrap_or_default();
            FieldTable { when, rows: alike.iter().map(|(index, field)| self.row(section, *index, field)).collect() }
        });
        let at_least_one = if section == Section::Inputs { self.at_least_one() } else { Md::default() };
        let heading = section_heading(section);
        (!fields.is_empty()).then(|| FieldSection { heading, at_least_one, tables: tables.collect() })
    }

    /// The inputs that the card needs at least one of.
    fn at_least_one(&self) -> Md {
        let card = &self.bound.card;
        let label = |fields: &[CardField], key: &str| {
            let field = fields.iter().find(|field| field.key == key);
            literal(field.map_or(key, |field| field.label.as_str()))
        };
        let inputs = self.bound.at_least_one.iter().map(|way| {
            let given = md!("**{}**", &label(&card.inputs, &way.input));
            match &way.clear {
                Some(option) => md!("{} (or the option *{}*, which clears it)", &given, &label(&card.options, option)),
                None => given,
            }
        });
        match Md::join(inputs, ", ") {
            none if none.is_empty() => none,
            some => md!("At least one of these is required: {}.", &some),
        }
    }

    fn row(&self, section: Section, index: usize, field: &CardField) -> Row {
        let binding = self.bindings.get(&(section, index)).map(|bound| self.binding(bound)).unwrap_or_default();
        let marks = self.cards.findings.marks(self.bound, section, &field.key);
        Row {
            group: field
                .group
                .as_deref()
                .map(|group| md!("<small>{}</small><br>", &literal(group)))
                .unwrap_or_default(),
            label: literal(&field.label),
            key: Md::join([code(&field.key), required(field)], ", ").below(),
            kind: kind(&field.type_),
            description: description(field),
            binding: Md::join([binding, marks], " "),
        }
    }

    /// What the field stands for in the API.
    fn binding(&self, bound: &BoundField) -> Md {
        match &bound.binding {
            Binding::Path { name } => md!("path {}", &code(name)),
            Binding::Query { name } => md!("query {}", &code(name)),
            Binding::Header { name } => md!("header {}", &code(name)),
            Binding::Cookie { name } => md!("cookie {}", &code(name)),
            Binding::Body { pointer } if pointer.is_empty() => md!("whole body"),
            Binding::Body { pointer } => md!("body {}", &code(pointer)),
            Binding::Response { operation_id, pointer } => self.response(operation_id, pointer),
            Binding::Status => md!("HTTP status"),
            Binding::Count => md!("record count"),
            Binding::Paging => md!("pagination"),
            Binding::Connector { concept, reason } => {
                md!("connector: {}{}", &literal(concept.as_str()), &inline(reason).below())
            }
        }
    }

    /// A value of a response. The operation is named only if the card calls several.
    fn response(&self, operation_id: &str, pointer: &str) -> Md {
        let value = if pointer.is_empty() { md!("whole response") } else { md!("response {}", &code(pointer)) };
        if self.bound.operations.len() <= 1 {
            return value;
        }
        let Cards { input, sitemap, .. } = self.cards;
        let operation = match sitemap.operation(input.api, operation_id) {
            Some((operation, target)) => target.link(self.path, &literal(operation_title(operation))),
            None => literal(operation_id),
        };
        md!("{}{}", &value, &md!("of {}", &operation).below())
    }
}

fn kind(type_: &CardType) -> Md {
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
