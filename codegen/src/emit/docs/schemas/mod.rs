//! Schemas as short text and as tables of fields.

mod ids;
mod notes;
mod tables;

pub(super) use tables::Table;

use super::escape::{Md, code, literal, md};
use super::evidence::evidence;
use super::input::{Input, source_note};
use super::markdown::inline;
use super::sitemap::{CardLinks, LISTED_VALUES, Sitemap, Target, listed_item, operation_title};
use crate::guides::Topic;
use crate::model::{Format, Method, Operation, Schema, SchemaKind};
use crate::source::Span;

/// How many unions and lists are followed to say what kind of value there is.
const DEPTH: usize = 8;

/// Describes schemas on one page.
#[derive(Clone, Copy)]
pub(super) struct SchemaWriter<'a> {
    pub(super) input: Input<'a>,
    pub(super) sitemap: &'a Sitemap<'a>,
    pub(super) links: &'a CardLinks<'a>,
    /// The page that links start from.
    pub(super) page: &'a str,
    /// The source of the operation or type being described. Its parts name their source only if it is a different file.
    pub(super) whole: Span,
    /// The operation whose request body is described.
    pub(super) sent_by: Option<&'a Operation>,
}

impl SchemaWriter<'_> {
    /// The kind of value in a few words.
    pub(super) fn kind(&self, schema: &Schema) -> Md {
        self.kind_within(schema, DEPTH)
    }

    fn kind_within(&self, schema: &Schema, depth: usize) -> Md {
        let Some(depth) = depth.checked_sub(1) else { return md!("…") };
        match &schema.kind {
            SchemaKind::Any => md!("any value"),
            SchemaKind::Boolean => md!("boolean"),
            SchemaKind::Integer => md!("integer"),
            SchemaKind::Number => md!("number"),
            SchemaKind::Text(format) => md!("{}", format_word(*format)),
            SchemaKind::Enum(values) => choices_of(values),
            SchemaKind::Bytes => md!("bytes"),
            SchemaKind::List(inner) => md!("list of {}", &self.kind_within(inner, depth)),
            SchemaKind::Map(inner) => md!("map of {}", &self.kind_within(inner, depth)),
            SchemaKind::Object(_) => md!("object"),
            SchemaKind::Union(variants) => {
                Md::join(variants.iter().map(|variant| self.kind_within(variant, depth)), " or ")
            }
            SchemaKind::Named(name) => self.named(name, depth),
        }
    }

    /// A named type: a link to its section; otherwise what it is, since it is described right here.
    fn named(&self, name: &str, depth: usize) -> Md {
        let Some(named) = self.input.api.types.get(name) else { return literal(name) };
        match (&named.schema.kind, self.sitemap.type_section(name)) {
            (SchemaKind::Enum(values), _) if values.len() <= LISTED_VALUES => choices_of(values),
            (_, Some(section)) => section.link(self.page, &literal(name)),
            (SchemaKind::Object(_), None) => md!("object"),
            (_, None) => self.kind_within(&named.schema, depth),
        }
    }

    /// The description of a value and what else is known about it, on one line.
    pub(super) fn description(&self, description: Option<&str>, schema: &Schema) -> Md {
        let text = description.or(schema.description.as_deref()).unwrap_or_default();
        Md::join([self.linked(&inline(text)), notes::notes(schema, text)], " ")
    }

    /// A text with links to the operations that it names.
    pub(super) fn linked(&self, text: &Md) -> Md {
        self.sitemap.linked(self.input.api, self.page, text)
    }

    /// Where a parameter or field is known from.
    fn evidence(&self, schema: &Schema) -> Md {
        self.input.marks.get(schema).map(evidence).unwrap_or_default()
    }

    /// Links to the fields of cards that stand for what is at a place of this page.
    fn cards_at(&self, place: &Target) -> Md {
        let links = self.links.fields_at(place).iter().filter_map(|field| {
            let bound = self.input.cards.get(field.card)?;
            let target = self.sitemap.card_field(field.card, field.section, field.index)?;
            let label = &bound.card.section(field.section).get(field.index)?.label;
            Some(target.link(self.page, &md!("{}: {}", &literal(&bound.card.title), &literal(label))))
        });
        Md::join(links, "<br>")
    }

    /// A link to the guide that covers a topic, if there is one.
    pub(super) fn guide(&self, topic: Topic) -> Md {
        let guide = self.sitemap.guide_covering(topic);
        guide.map(|(title, target)| target.link(self.page, &literal(title))).unwrap_or_default()
    }

    /// A link to the guide to uploads; for a request that replaces a file, to what it says of that.
    pub(super) fn guide_to_upload(&self, sent_by: &Operation) -> Md {
        let replaces = matches!(sent_by.method, Method::Patch | Method::Put);
        let topics = replaces.then_some(Topic::NewVersion).into_iter().chain([Topic::Upload]);
        topics.map(|topic| self.guide(topic)).find(|guide| !guide.is_empty()).unwrap_or_default()
    }

    /// A link to the operation of an id.
    pub(super) fn operation(&self, id: &str) -> Md {
        match self.sitemap.operation(self.input.api, id) {
            Some((operation, target)) => target.link(self.page, &literal(operation_title(operation))),
            None => code(id),
        }
    }

    /// Whether the type of a value, or of the items of a list, has a section of its own.
    pub(super) fn has_section(&self, schema: &Schema) -> bool {
        let SchemaKind::Named(name) = &listed_item(schema).kind else { return false };
        self.sitemap.type_section(name).is_some()
    }

    /// The source of a whole, unless it is the usual one.
    pub(super) fn unusual(&self, span: Span) -> Md {
        let is_usual = self.sitemap.usual_file.is_none_or(|usual| usual == span.file);
        if is_usual { Md::default() } else { source_note(self.input.sources, span, self.page) }
    }

    /// The description of a part, with its source if that is not the source of the whole.
    pub(super) fn sourced(&self, description: Md, span: Span) -> Md {
        let is_usual = span.file == self.whole.file;
        let source = if is_usual { Md::default() } else { source_note(self.input.sources, span, self.page) };
        Md::join([description, source], " ")
    }
}

fn format_word(format: Format) -> &'static str {
    match format {
        Format::Plain => "string",
        Format::DateTime => "date and time",
        Format::Date => "date",
        Format::Uuid => "UUID",
        Format::Email => "email address",
        Format::Uri => "URI",
    }
}

/// The values of an enumeration, folded if there are many.
fn choices_of(values: &[String]) -> Md {
    if values.len() <= LISTED_VALUES {
        return md!("one of {}", &codes(values));
    }
    md!("<details><summary>one of {} values</summary>{}</details>", values.len(), &codes(values))
}

/// Values as code, separated by commas.
pub(super) fn codes(values: &[String]) -> Md {
    Md::join(values.iter().map(|value| code(value)), ", ")
}
