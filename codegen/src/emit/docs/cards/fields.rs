//! The options, inputs and outputs of a card.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, code, literal, md};
use crate::emit::docs::markdown::inline;
use crate::emit::docs::reports::section_heading;
use crate::emit::docs::sitemap::FieldOfCard;
use crate::guides::Topic;
use crate::model::{Binding, BoundCard, BoundField, CardField, CardType, Choice, Condition, Section};

/// The options, inputs or outputs of a card.
#[derive(Serialize)]
pub(super) struct FieldSection {
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
    anchor: Md,
    group: Md,
    label: Md,
    key: Md,
    kind: Md,
    description: Md,
    binding: Md,
}

/// The sections of the page of the card at an index.
pub(super) fn sections(context: &Context<'_>, card: usize, bound: &BoundCard, page: &str) -> Vec<FieldSection> {
    let bindings = bound.fields.iter().map(|field| ((field.section, field.index), field)).collect();
    let fields = Fields { context, card, bound, page, bindings };
    Section::ALL.into_iter().filter_map(|section| fields.section(section)).collect()
}

/// A card whose fields are being shown.
struct Fields<'a> {
    context: &'a Context<'a>,
    card: usize,
    bound: &'a BoundCard,
    page: &'a str,
    bindings: BTreeMap<(Section, usize), &'a BoundField>,
}

impl Fields<'_> {
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
        let own = FieldOfCard { card: self.card, section, index };
        let binding = self.bindings.get(&(section, index)).map(|bound| self.binding(bound, own)).unwrap_or_default();
        let anchor = self.context.sitemap.card_field_anchor(self.card, section, index);
        let bound = self.bindings.get(&(section, index));
        let source = bound.map(|bound| self.source(&bound.binding)).unwrap_or_default();
        let described = Md::join([inline(&field.description), source], " ");
        let group = field.group.as_deref().map(|group| md!("<small>{}</small><br>", &literal(group)));
        Row {
            anchor: anchor.map(|anchor| anchor.mark()).unwrap_or_default(),
            group: group.unwrap_or_default(),
            label: literal(&field.label),
            key: Md::join([code(&field.key), required(field)], ", ").below(),
            kind: kind(&field.type_),
            description: Md::join([described, choices(&field.choices)], "<br>"),
            binding,
        }
    }

    /// Where the id comes from that the field stands for, as a sentence.
    fn source(&self, binding: &Binding) -> Md {
        let Binding::Path { name } = binding else { return Md::default() };
        let api = self.context.input.api;
        let called = self.bound.operations.iter().filter_map(|call| api.operation(&call.operation_id));
        let sources = called.filter_map(|operation| {
            let parameter = operation.parameters.iter().find(|parameter| parameter.name == *name)?;
            Some(self.context.writer(self.page, self.bound.card.span).id_source_in_flow(operation, parameter))
        });
        match sources.into_iter().find(|source| !source.is_empty()) {
            Some(source) => md!("From {}.", &source),
            None => Md::default(),
        }
    }

    /// What the field stands for in the API, with a link to it.
    fn binding(&self, bound: &BoundField, own: FieldOfCard) -> Md {
        let linked = |text: Md| match self.context.links.place_of(own) {
            Some(place) => place.link(self.page, &text),
            None => text,
        };
        match &bound.binding {
            Binding::Path { name } => linked(md!("path {}", &code(name))),
            Binding::Query { name } => linked(md!("query {}", &code(name))),
            Binding::Header { name } => linked(md!("header {}", &code(name))),
            Binding::Cookie { name } => linked(md!("cookie {}", &code(name))),
            Binding::Body { pointer } if pointer.is_empty() => linked(md!("whole body")),
            Binding::Body { pointer } => linked(md!("body {}", &code(pointer))),
            Binding::Response { pointer, .. } if pointer.is_empty() => linked(md!("whole response")),
            Binding::Response { operation_id, pointer } => {
                md!("{}{}", &linked(md!("response {}", &code(pointer))), &self.of(operation_id))
            }
            Binding::Status => md!("HTTP status"),
            Binding::Count => md!("record count"),
            Binding::Paging => {
                let guide = self.context.guide(Topic::ResultSet, self.page);
                md!("pagination{}", &guide.below())
            }
            Binding::Connector { reason, .. } => md!("the connector's own{}", &inline(reason).below()),
        }
    }

    /// The operation, if the card calls several.
    fn of(&self, operation_id: &str) -> Md {
        if self.bound.operations.len() <= 1 {
            return Md::default();
        }
        let operation = self.context.writer(self.page, self.bound.card.span).operation(operation_id);
        md!("of {}", &operation).below()
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
