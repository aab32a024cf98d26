//! Copies types that only the cards know into the API.

use crate::document::tokens;
use crate::model::{Api, Operation, Schema, SchemaKind};
use crate::reconcile::matching::api_field::Location;
use crate::reconcile::matching::card_bindings::CardBindings;
use crate::reconcile::matching::types::implied;

/// An API field of unknown type, and the type that a card implies.
#[derive(Clone, Debug)]
pub(crate) struct Correction {
    operation_id: String,
    location: Location,
    kind: SchemaKind,
}

/// The types that cards imply for API fields of unknown type.
pub(crate) fn corrections(cards: &[CardBindings<'_>]) -> Vec<Correction> {
    let of_card = |bound: &CardBindings<'_>| {
        let implied = bound.bound_to_api().filter_map(|(field, _, _, api_field)| {
            let kind = implied(&field.field.type_).filter(|_| api_field.schema.kind == SchemaKind::Any)?;
            let operation_id = api_field.operation.id.clone();
            Some(Correction { operation_id, location: api_field.location.clone(), kind })
        });
        implied.collect::<Vec<_>>()
    };
    cards.iter().flat_map(of_card).collect()
}

/// Writes the types into the API. The first correction of a field counts.
pub(crate) fn apply(api: &mut Api, corrections: &[Correction]) {
    for correction in corrections {
        let Some(at) = api.operations.iter().position(|operation| operation.id == correction.operation_id) else {
            continue;
        };
        for (root, steps) in locate(api, at, &correction.location) {
            if let Some(schema) = root.open(api).and_then(|schema| walk(schema, &steps)) {
                schema.kind = correction.kind.clone();
                // A value of unknown type was null wherever it was seen.
                schema.nullable = true;
            }
        }
    }
}

/// A schema that a path begins at.
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
    Element,
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
        (SchemaKind::List(inner), Step::Element) => Some(inner.as_mut()),
        (SchemaKind::Object(fields), Step::Field(index)) => fields.get_mut(*index).map(|field| &mut field.schema),
        (SchemaKind::Union(variants), Step::Variant(index)) => variants.get_mut(*index),
        _ => None,
    })
}

/// The paths to the schemas of unknown type at a location: one in each message that has it.
fn locate(api: &Api, at: usize, location: &Location) -> Vec<(Root, Vec<Step>)> {
    let Some(operation) = api.operations.get(at) else { return Vec::new() };
    let pointer = match location {
        Location::Parameter(..) => "",
        Location::Body(pointer) | Location::Response(pointer) => pointer,
    };
    let tokens: Vec<String> = tokens(pointer).collect();
    let mut found = Vec::new();
    for (root, schema) in roots(operation, at, location) {
        let mut search = Search { api, found: &mut found, fuel: 10_000 };
        search.follow(schema, &tokens, (root, Vec::new()));
    }
    found
}

fn roots<'a>(operation: &'a Operation, at: usize, location: &Location) -> Vec<(Root, &'a Schema)> {
    match location {
        Location::Parameter(parameter_in, name) => {
            let parameters = operation.parameters.iter().enumerate();
            let same =
                parameters.filter(|(_, parameter)| parameter.location == *parameter_in && parameter.name == *name);
            same.map(|(index, parameter)| (Root::Parameter(at, index), &parameter.schema)).collect()
        }
        Location::Body(_) => {
            let forms = operation.body.iter().flat_map(|body| body.content.iter().enumerate());
            forms.map(|(form, content)| (Root::Body(at, form), &content.schema)).collect()
        }
        Location::Response(_) => {
            let successes = operation.responses.iter().enumerate().filter(|(_, response)| response.status.is_success());
            let forms = successes.flat_map(|(index, response)| {
                response.content.iter().enumerate().map(move |(form, content)| (index, form, content))
            });
            forms.map(|(index, form, content)| (Root::Response(at, index, form), &content.schema)).collect()
        }
    }
}

/// A bounded search: named types may contain themselves.
struct Search<'a> {
    api: &'a Api,
    found: &'a mut Vec<(Root, Vec<Step>)>,
    fuel: usize,
}

impl Search<'_> {
    fn follow(&mut self, schema: &Schema, tokens: &[String], path: (Root, Vec<Step>)) {
        let Some(fuel) = self.fuel.checked_sub(1) else { return };
        self.fuel = fuel;
        let step = |step| (path.0.clone(), path.1.iter().cloned().chain([step]).collect());
        match (&schema.kind, tokens.split_first()) {
            (SchemaKind::Named(name), _) => {
                if let Some(definition) = self.api.types.get(name) {
                    self.follow(&definition.schema, tokens, (Root::Type(name.clone()), Vec::new()));
                }
            }
            (SchemaKind::Any, None) => self.found.push(path),
            (SchemaKind::List(inner), Some((token, rest))) if token == "*" => {
                self.follow(inner, rest, step(Step::Element))
            }
            (SchemaKind::Object(fields), Some((token, rest))) => {
                for (index, field) in fields.iter().enumerate().filter(|(_, field)| field.name == *token) {
                    self.follow(&field.schema, rest, step(Step::Field(index)));
                }
            }
            (SchemaKind::Union(variants), _) => {
                for (index, variant) in variants.iter().enumerate() {
                    self.follow(variant, tokens, step(Step::Variant(index)));
                }
            }
            _ => {}
        }
    }
}
