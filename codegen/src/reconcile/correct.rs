//! Carries types that only the cards know into the API.

use super::matching::card::Bound;
use super::matching::places::Target;
use super::matching::types::told;
use crate::document::tokens;
use crate::model::{Api, Kind, Operation, Schema};

/// A place of unknown type, and the type that a card tells.
#[derive(Clone, Debug)]
pub(super) struct Correction {
    operation_id: String,
    target: Target,
    kind: Kind,
}

/// What the bound cards tell about places of which the API document tells nothing.
pub(super) fn corrections(cards: &[Bound<'_>]) -> Vec<Correction> {
    let of_card = |bound: &Bound<'_>| {
        let told = bound.placed().filter_map(|(field, _, _, place)| {
            let kind = told(&field.field.type_).filter(|_| place.schema.kind == Kind::Any)?;
            Some(Correction { operation_id: place.operation.id.clone(), target: place.target.clone(), kind })
        });
        told.collect::<Vec<_>>()
    };
    cards.iter().flat_map(of_card).collect()
}

/// Writes the corrections into the API. The first that tells a place's type counts.
pub(super) fn apply(api: &mut Api, corrections: &[Correction]) {
    for correction in corrections {
        let Some(at) = api.operations.iter().position(|operation| operation.id == correction.operation_id) else {
            continue;
        };
        for (root, steps) in locate(api, at, &correction.target) {
            if let Some(schema) = root.open(api).and_then(|schema| walk(schema, &steps)) {
                schema.kind = correction.kind.clone();
                // A value of which nothing was known was null wherever it was seen.
                schema.nullable = true;
            }
        }
    }
}

/// A schema that the way to a place begins at.
#[derive(Clone, Debug)]
enum Root {
    Parameter(usize, usize),
    Body(usize, usize),
    Response(usize, usize, usize),
    Type(String),
}

/// One step from a schema into it.
#[derive(Clone, Debug)]
enum Step {
    Inside,
    Field(usize),
    Variant(usize),
}

impl Root {
    fn open<'a>(&self, api: &'a mut Api) -> Option<&'a mut Schema> {
        match self {
            Self::Parameter(operation, index) => {
                api.operations.get_mut(*operation)?.parameters.get_mut(*index).map(|parameter| &mut parameter.schema)
            }
            Self::Body(operation, form) => {
                let body = api.operations.get_mut(*operation)?.body.as_mut()?;
                body.content.get_mut(*form).map(|content| &mut content.schema)
            }
            Self::Response(operation, index, form) => {
                let response = api.operations.get_mut(*operation)?.responses.get_mut(*index)?;
                response.content.get_mut(*form).map(|content| &mut content.schema)
            }
            Self::Type(name) => api.types.get_mut(name).map(|definition| &mut definition.schema),
        }
    }
}

fn walk<'a>(schema: &'a mut Schema, steps: &[Step]) -> Option<&'a mut Schema> {
    steps.iter().try_fold(schema, |schema, step| match (&mut schema.kind, step) {
        (Kind::List(inner), Step::Inside) => Some(inner.as_mut()),
        (Kind::Object(fields), Step::Field(index)) => fields.get_mut(*index).map(|field| &mut field.schema),
        (Kind::Union(variants), Step::Variant(index)) => variants.get_mut(*index),
        _ => None,
    })
}

/// The ways to the schemas of unknown type at a place: one in each message that has it.
fn locate(api: &Api, at: usize, target: &Target) -> Vec<(Root, Vec<Step>)> {
    let Some(operation) = api.operations.get(at) else { return Vec::new() };
    let pointer = match target {
        Target::Parameter(..) => "",
        Target::Body(pointer) | Target::Response(pointer) => pointer,
    };
    let tokens: Vec<String> = tokens(pointer).collect();
    let mut found = Vec::new();
    for (root, schema) in roots(operation, at, target) {
        let mut search = Search { api, found: &mut found, fuel: 10_000 };
        search.follow(schema, &tokens, (root, Vec::new()));
    }
    found
}

fn roots<'a>(operation: &'a Operation, at: usize, target: &Target) -> Vec<(Root, &'a Schema)> {
    match target {
        Target::Parameter(location, name) => {
            let parameters = operation.parameters.iter().enumerate();
            let same = parameters.filter(|(_, parameter)| parameter.location == *location && parameter.name == *name);
            same.map(|(index, parameter)| (Root::Parameter(at, index), &parameter.schema)).collect()
        }
        Target::Body(_) => {
            let forms = operation.body.iter().flat_map(|body| body.content.iter().enumerate());
            forms.map(|(form, content)| (Root::Body(at, form), &content.schema)).collect()
        }
        Target::Response(_) => {
            let successes = operation.responses.iter().enumerate().filter(|(_, response)| response.status.is_success());
            let forms = successes.flat_map(|(index, response)| {
                response.content.iter().enumerate().map(move |(form, content)| (index, form, content))
            });
            forms.map(|(index, form, content)| (Root::Response(at, index, form), &content.schema)).collect()
        }
    }
}

/// A bounded search, for named shapes may contain themselves.
struct Search<'a> {
    api: &'a Api,
    found: &'a mut Vec<(Root, Vec<Step>)>,
    fuel: usize,
}

impl Search<'_> {
    fn follow(&mut self, schema: &Schema, tokens: &[String], way: (Root, Vec<Step>)) {
        let Some(fuel) = self.fuel.checked_sub(1) else { return };
        self.fuel = fuel;
        let step = |step| (way.0.clone(), way.1.iter().cloned().chain([step]).collect());
        match (&schema.kind, tokens.split_first()) {
            (Kind::Named(name), _) => {
                if let Some(definition) = self.api.types.get(name) {
                    self.follow(&definition.schema, tokens, (Root::Type(name.clone()), Vec::new()));
                }
            }
            (Kind::Any, None) => self.found.push(way),
            (Kind::List(inner), Some((token, rest))) if token == "*" => self.follow(inner, rest, step(Step::Inside)),
            (Kind::Object(fields), Some((token, rest))) => {
                for (index, field) in fields.iter().enumerate().filter(|(_, field)| field.name == *token) {
                    self.follow(&field.schema, rest, step(Step::Field(index)));
                }
            }
            (Kind::Union(variants), _) => {
                for (index, variant) in variants.iter().enumerate() {
                    self.follow(variant, tokens, step(Step::Variant(index)));
                }
            }
            _ => {}
        }
    }
}
