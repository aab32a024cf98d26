//! The card that sends any request, and how an operation is called with it.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, code, literal, md};
use crate::emit::docs::examples::json;
use crate::emit::docs::sitemap::{Anchor, OperationPage, Target};
use crate::examples::plain;
use crate::guides::Topic;
use crate::model::{Binding, BoundCard, BoundField, CardField, Concept, Method, Operation, Parameter, ParameterIn};

/// How the card that sends any request is filled in.
#[derive(Serialize)]
pub(super) struct Recipe {
    card: Md,
    /// Why the card cannot send the request; empty if it can.
    refusal: Md,
    settings: Vec<Setting>,
    /// An example of the query, as the card takes it.
    query: Md,
    /// A link to the guide to the card.
    guide: Md,
}

/// A field of the card and what goes into it.
#[derive(Serialize)]
struct Setting {
    field: Md,
    value: Md,
}

/// The card whose request a user writes.
pub(in crate::emit::docs) struct FreeRequest<'a> {
    context: &'a Context<'a>,
    card: usize,
    bound: &'a BoundCard,
}

impl<'a> FreeRequest<'a> {
    /// The card, if there is one.
    pub(in crate::emit::docs) fn new(context: &'a Context<'a>) -> Option<Self> {
        let card = context.links.free_request()?;
        Some(Self { context, card, bound: context.input.cards.get(card)? })
    }

    /// A link to the card.
    pub(in crate::emit::docs) fn link(&self, from: &str) -> Md {
        let title = literal(&self.bound.card.title);
        self.context.sitemap.cards.get(self.card).map(|target| target.link(from, &title)).unwrap_or_default()
    }

    /// How the card calls an operation.
    pub(super) fn recipe(&self, operation: &Operation, page: &OperationPage<'_>) -> Recipe {
        let from = page.path();
        let card = self.link(from);
        let relative = self.relative_url(operation);
        let refusal = self.refusal(operation);
        let values = [
            (Concept::HttpMethod, self.method(operation.method)),
            (Concept::RelativeUrl, relative.map(|url| self.url(operation, url, from)).unwrap_or_default()),
            (Concept::Query, named(&operation.parameters, &page.parameters, ParameterIn::Query, from)),
            (Concept::RequestHeaders, named(&operation.parameters, &page.parameters, ParameterIn::Header, from)),
            (Concept::RequestBody, self.body(operation, page)),
        ];
        let values = values.into_iter().filter(|(_, value)| !value.is_empty() && refusal.is_empty());
        let settings =
            values.filter_map(|(concept, value)| Some(Setting { field: self.field_link(concept, from)?, value }));
        let settings: Vec<_> = settings.collect();
        let query = if refusal.is_empty() { self.query(operation) } else { Md::default() };
        Recipe { card, settings, refusal, query, guide: self.context.guide(Topic::CustomApiAction, from) }
    }

    /// The query of the operation's example: an object of texts.
    fn query(&self, operation: &Operation) -> Md {
        let example = self.context.input.examples.of(&operation.id);
        let arguments = example.iter().flat_map(|example| &example.arguments);
        let arguments = arguments.filter(|argument| argument.location == ParameterIn::Query);
        let query: Map<String, Value> =
            arguments.map(|argument| (argument.name.clone(), Value::String(spaced(&argument.value)))).collect();
        if query.is_empty() { Md::default() } else { json(&Value::Object(query)) }
    }

    /// Why the card cannot send the request; empty if it can.
    pub(in crate::emit::docs) fn refusal(&self, operation: &Operation) -> Md {
        if self.relative_url(operation).is_none() {
            let base = self.base().map(code).unwrap_or_default();
            return md!("the path is not below {}", &base);
        }
        if self.method(operation.method).is_empty() {
            return md!("it does not offer {}", &code(operation.method.as_str()));
        }
        let mut bodies = operation.body.iter().flat_map(|body| &body.content);
        match bodies.next() {
            Some(first) if !first.is_json() && !bodies.any(|other| other.is_json()) => {
                md!("it sends a body as JSON, and this operation takes {}", &code(&first.media_type))
            }
            _ => Md::default(),
        }
    }

    /// The field with a meaning, and its binding.
    fn field(&self, concept: Concept) -> Option<(&'a BoundField, &'a CardField)> {
        let is_it =
            |field: &&BoundField| matches!(&field.binding, Binding::Connector { concept: own, .. } if *own == concept);
        let field = self.bound.fields.iter().find(is_it)?;
        Some((field, self.bound.card.section(field.section).get(field.index)?))
    }

    fn field_link(&self, concept: Concept, from: &str) -> Option<Md> {
        let (bound, field) = self.field(concept)?;
        let target = self.context.sitemap.card_field(self.card, bound.section, bound.index)?;
        Some(target.link(from, &literal(&field.label)))
    }

    /// The choice that stands for a method; empty if there is none.
    fn method(&self, method: Method) -> Md {
        let Some((_, field)) = self.field(Concept::HttpMethod) else { return Md::default() };
        let choice = field.choices.iter().find(|choice| choice.label.eq_ignore_ascii_case(method.as_str()));
        choice.map(|choice| literal(&choice.label)).unwrap_or_default()
    }

    /// The path that relative URLs follow: the first that the card's text shows as code.
    fn base(&self) -> Option<&'a str> {
        let (_, field) = self.field(Concept::RelativeUrl)?;
        field.description.split('`').skip(1).step_by(2).find(|shown| shown.starts_with('/'))
    }

    /// The operation's path as the card takes it.
    fn relative_url<'o>(&self, operation: &'o Operation) -> Option<&'o str> {
        let path = operation.path.as_str();
        let Some(base) = self.base() else { return Some(path) };
        let (_, rest) = path.split_once(base)?;
        rest.starts_with('/').then_some(rest)
    }

    /// A relative URL, with where its ids come from.
    fn url(&self, operation: &Operation, url: &str, from: &str) -> Md {
        let writer = self.context.writer(from, operation.span);
        let ids = operation.parameters.iter().filter_map(|parameter| {
            let source = writer.id_source_in_flow(operation, parameter);
            (!source.is_empty()).then(|| md!("{} is {}", &code(&parameter.name), &source))
        });
        Md::join([code(url)].into_iter().chain(ids), "<br>")
    }

    fn body(&self, operation: &Operation, page: &OperationPage<'_>) -> Md {
        let bodies = operation.body.iter().flat_map(|body| &body.content).zip(&page.body);
        let json = bodies.into_iter().find(|(content, _)| content.is_json());
        let link = json.map(|(_, payload)| page.place(&payload.anchor).link(page.path(), &literal("request body")));
        link.map(|link| md!("the {} as an object; the example has one", &link)).unwrap_or_default()
    }
}

/// A value as text. Braces of JSON that would follow each other have a space between them: people copy this, and would not
/// know an escape.
fn spaced(value: &Value) -> String {
    let text = plain(value);
    if !value.is_object() {
        return text;
    }
    let (mut spaced, mut is_text, mut is_escaped) = (String::with_capacity(text.len()), false, false);
    for character in text.chars() {
        if !is_text && matches!(character, '{' | '}') && spaced.ends_with(character) {
            spaced.push(' ');
        }
        is_text ^= character == '"' && !is_escaped;
        is_escaped = is_text && character == '\\' && !is_escaped;
        spaced.push(character);
    }
    spaced
}

/// The parameters of a kind, each with a link to its row.
fn named(parameters: &[Parameter], anchors: &[Anchor], location: ParameterIn, page: &str) -> Md {
    let own = parameters.iter().zip(anchors).filter(|(parameter, _)| parameter.location == location);
    let shown = own.map(|(parameter, anchor)| {
        let link = Target::place_on(page, anchor).link(page, &code(&parameter.name));
        if parameter.required { md!("{} (required)", &link) } else { link }
    });
    Md::join(shown, ", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn braces_of_json_have_a_space_between_them_but_for_those_in_a_text() {
        let value = json!({"a": {"b": {"c": "}}\\"}}, "d": "\"}}"});
        assert_eq!(spaced(&value), r#"{"a":{"b":{"c":"}}\\"} },"d":"\"}}"}"#);
        assert_eq!(serde_json::from_str::<Value>(&spaced(&value)).unwrap(), value);
        assert_eq!(spaced(&json!("{{}}")), "{{}}");
    }
}
