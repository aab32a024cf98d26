//! Whether everything that guides refer to exists.

use super::computed::{Computed, Query};
use super::guide::{Block, Guide, anchor_of};
use super::reference::{Fact, Link, Reference};
use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::diagrams::{self, Flow};
use crate::model::{Api, Body, BoundCard, Field, Operation, Schema, SchemaKind, slug};
use crate::source::Span;
use crate::text::did_you_mean;

/// Checks everything that guides refer to.
///
/// # Errors
/// [`Failed`] if something does not exist; `report` says what and where, with the nearest name.
pub fn check(
    guides: &[Guide],
    api: &Api,
    cards: &[BoundCard],
    diagrams: &[Flow],
    report: &mut Report,
) -> Result<(), Failed> {
    let known = Known { guides, api, cards, diagrams };
    for guide in guides {
        let links = guide.links().into_iter().filter_map(|link| match &link.value {
            Link::Book(reference) => Some((link.span, known.reference(reference))),
            Link::Web(_) => None,
        });
        let facts = guide.facts().into_iter().map(|fact| (fact.span, known.fact(&fact.value)));
        let mut found: Vec<(Span, Result<(), String>)> = links.chain(facts).collect();
        guide.each_block(&mut |block| match block {
            Block::Computed(computed) => found.push((computed.span, known.computed(&computed.value))),
            Block::Example(example) => {
                found.push((example.operation.span, known.operation(&example.operation.value).map(drop)));
            }
            Block::Diagram { name, .. } => found.push((name.span, known.diagram(&name.value))),
            _ => {}
        });
        for (span, result) in found {
            if let Err(message) = result {
                report.push(Diagnostic::error(&codes::GUIDE_UNRESOLVED, message).at(span, ""));
            }
        }
    }
    report.checkpoint()
}

/// What guides can refer to.
struct Known<'a> {
    guides: &'a [Guide],
    api: &'a Api,
    cards: &'a [BoundCard],
    diagrams: &'a [Flow],
}

impl<'a> Known<'a> {
    fn reference(&self, reference: &Reference) -> Result<(), String> {
        match reference {
            Reference::Operation(id) => self.operation(id).map(drop),
            Reference::Parameter(id, name) => {
                let parameters = &self.operation(id)?.parameters;
                let names = parameters.iter().map(|parameter| parameter.name.as_str());
                one_of(&format!("parameter of `{id}`"), name, names)
            }
            Reference::BodyField(id, path) => {
                let fields = self.operation(id)?.body.iter().flat_map(|body| self.body_fields(body)).collect();
                self.field(&format!("field of the body of `{id}`"), path, fields)
            }
            Reference::Group(name) => self.group(name),
            Reference::Type(name) => self.type_(name).map(drop),
            Reference::Field(name, path) => {
                let fields = self.fields(self.type_(name)?);
                self.field(&format!("field of `{name}`"), path, fields)
            }
            Reference::Card(name) => self.card(name).map(drop),
            Reference::CardField(card, key) => {
                let keys = self.card(card)?.card.fields().map(|(_, field)| field.key.as_str());
                one_of(&format!("field of the card `{card}`"), key, keys)
            }
            Reference::Error(id) => one_of("error", id, self.api.errors.iter().map(|case| case.id.as_str())),
            Reference::Guide(name, heading) => self.guide(name, heading.as_deref()),
            Reference::Page(_) => Ok(()),
        }
    }

    fn diagram(&self, name: &str) -> Result<(), String> {
        let of_cards = (!self.cards.is_empty()).then_some(diagrams::CARDS);
        one_of("diagram", name, self.diagrams.iter().map(|flow| flow.name.as_str()).chain(of_cards))
    }

    fn fact(&self, fact: &Fact) -> Result<(), String> {
        let Fact::LargestPage(id) = fact else { return Ok(()) };
        let paging = self.operation(id)?.pagination.as_ref();
        match paging.and_then(|paging| paging.maximum) {
            Some(_) => Ok(()),
            None => Err(format!("the largest page of `{id}` is not known")),
        }
    }

    fn computed(&self, computed: &Computed) -> Result<(), String> {
        match computed {
            Computed::Operations(query) | Computed::Cards(query) | Computed::Platforms(query) => self.query(query),
            Computed::Values(name) => match &self.api.resolve(self.type_(name)?).kind {
                SchemaKind::Enum(_) => Ok(()),
                _ => Err(format!("the type `{name}` has no list of values")),
            },
            Computed::Pages(_) | Computed::Table(_) => Ok(()),
        }
    }

    fn query(&self, query: &Query) -> Result<(), String> {
        query.groups.iter().try_for_each(|name| self.group(name))?;
        query.cards.iter().try_for_each(|name| self.card(name).map(drop))?;
        query.errors.iter().try_for_each(|id| self.reference(&Reference::Error(id.clone())))
    }

    fn operation(&self, id: &str) -> Result<&'a Operation, String> {
        let found = self.api.operation(id);
        found.ok_or_else(|| unknown("operation", id, self.api.operations.iter().map(|known| known.id.as_str())))
    }

    fn type_(&self, name: &str) -> Result<&'a Schema, String> {
        let found = self.api.types.get(name).map(|known| &known.schema);
        found.ok_or_else(|| unknown("type", name, self.api.types.keys().map(String::as_str)))
    }

    fn card(&self, name: &str) -> Result<&'a BoundCard, String> {
        let found = self.cards.iter().find(|bound| bound.card.slug == name);
        found.ok_or_else(|| unknown("card", name, self.cards.iter().map(|bound| bound.card.slug.as_str())))
    }

    fn group(&self, name: &str) -> Result<(), String> {
        let slugs: Vec<String> = self.api.groups.iter().map(|group| slug(&group.name)).collect();
        one_of("group of operations", name, slugs.iter().map(String::as_str))
    }

    fn guide(&self, name: &str, heading: Option<&str>) -> Result<(), String> {
        let Some(guide) = self.guides.iter().find(|guide| guide.slug == name) else {
            return Err(unknown("guide", name, self.guides.iter().map(|guide| guide.slug.as_str())));
        };
        let Some(heading) = heading else { return Ok(()) };
        let anchors: Vec<String> = guide.headings().map(|heading| anchor_of(&heading.text)).collect();
        one_of(&format!("heading in the guide `{name}`"), heading, anchors.iter().map(String::as_str))
    }

    fn body_fields(&self, body: &'a Body) -> Vec<&'a Field> {
        body.content.iter().flat_map(|content| self.fields(&content.schema)).collect()
    }

    /// The fields of an object, or of the objects in a list.
    fn fields(&self, schema: &'a Schema) -> Vec<&'a Field> {
        let mut current = self.api.resolve(schema);
        // A list can be a list of itself.
        for _ in 0..=self.api.types.len() {
            let SchemaKind::List(inner) = &current.kind else { break };
            current = self.api.resolve(inner);
        }
        if let SchemaKind::Object(fields) = &current.kind { fields.iter().collect() } else { Vec::new() }
    }

    /// Follows the names of a path, which slashes separate.
    fn field(&self, kind: &str, path: &str, mut fields: Vec<&'a Field>) -> Result<(), String> {
        for name in path.split('/') {
            let Some(field) = fields.iter().find(|field| field.name == name) else {
                return Err(unknown(kind, path, fields.iter().map(|field| field.name.as_str())));
            };
            fields = self.fields(&field.schema);
        }
        Ok(())
    }
}

fn one_of<'n>(kind: &str, name: &str, known: impl Iterator<Item = &'n str>) -> Result<(), String> {
    let known: Vec<&str> = known.collect();
    if known.contains(&name) { Ok(()) } else { Err(unknown(kind, name, known)) }
}

fn unknown<'n>(kind: &str, name: &str, known: impl IntoIterator<Item = &'n str>) -> String {
    format!("there is no {kind} `{name}`{}", did_you_mean(name, known))
}
