//! Faults of an API document, seeded one at a time into the project's own, in fields that cards are bound to.

use std::collections::BTreeSet;
use std::sync::Arc;

use kandji_codegen::diagnostic::Strictness;
use kandji_codegen::model::{Api, Binding, Field, Format, Notation, Parameter, ParameterIn, Schema, SchemaKind};

use crate::mutant::{Fault, Mutant};
use crate::project::{project, run};

/// An API field that some card field is bound to: an operation, and a parameter or a pointer.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum ApiField {
    Parameter(String, String),
    Body(String, String),
    Response(String, String),
}

/// The API fields that cards are bound to.
fn api_fields() -> BTreeSet<ApiField> {
    let project = project();
    let outcome = run(&project.api, &project.cards, &project.decisions, Strictness::Strict);
    let reconciled = outcome.reconciled.expect("the project is sound");
    let mut api_fields = BTreeSet::new();
    for bound in reconciled.cards() {
        let Some(main) = bound.operations.first().map(|call| call.operation_id.clone()) else { continue };
        for field in &bound.fields {
            api_fields.extend(match &field.binding {
                Binding::Path { .. } => None,
                Binding::Query { name } | Binding::Header { name } => Some(ApiField::Parameter(
                    owner(&bound.operations, name).unwrap_or_else(|| main.clone()),
                    name.clone(),
                )),
                Binding::Body { pointer } => Some(ApiField::Body(main.clone(), pointer.clone())),
                Binding::Response { operation_id, pointer } => {
                    Some(ApiField::Response(operation_id.clone(), pointer.clone()))
                }
                _ => None,
            });
        }
    }
    api_fields
        .retain(|api_field| api_field.pointer().is_none_or(|pointer| !pointer.is_empty() && !pointer.ends_with('*')));
    api_fields
}

/// The operation of a card that has a parameter.
fn owner(calls: &[kandji_codegen::model::CardOperation], name: &str) -> Option<String> {
    let has = |id: &str| {
        project().api.operation(id).is_some_and(|operation| operation.parameters.iter().any(|own| own.name == name))
    };
    calls.iter().find(|call| has(&call.operation_id)).map(|call| call.operation_id.clone())
}

impl ApiField {
    fn pointer(&self) -> Option<&str> {
        match self {
            Self::Parameter(..) => None,
            Self::Body(_, pointer) | Self::Response(_, pointer) => Some(pointer),
        }
    }

    fn name(&self) -> String {
        match self {
            Self::Parameter(id, name) | Self::Body(id, name) | Self::Response(id, name) => format!("{id} {name}"),
        }
    }
}

/// A change of an API field.
#[derive(Clone, Copy)]
struct Change {
    parameter: fn(&mut Vec<Parameter>, usize),
    field: fn(&mut Vec<Field>, usize),
}

/// Every fault of every kind.
pub(crate) fn mutants() -> Vec<Vec<Mutant>> {
    let removed = Change { parameter: |all, at| drop(all.remove(at)), field: |all, at| drop(all.remove(at)) };
    let renamed = Change {
        parameter: |all, at| all[at].name = "shelf_position".to_owned(),
        field: |all, at| all[at].name = "shelf_position".to_owned(),
    };
    let retyped =
        Change { parameter: |all, at| retype(&mut all[at].schema), field: |all, at| retype(&mut all[at].schema) };
    let required = Change {
        parameter: |all, at| all[at].required = !all[at].required,
        field: |all, at| all[at].required = !all[at].required,
    };
    let of = |kind: [&'static str; 3], change: Change| {
        let mut by_place = [Vec::new(), Vec::new(), Vec::new()];
        for api_field in api_fields() {
            let index = match api_field {
                ApiField::Parameter(..) => 0,
                ApiField::Body(..) => 1,
                ApiField::Response(..) => 2,
            };
            let what = api_field.name();
            let edit = move |api: &mut Api| edit(api, &api_field, change);
            by_place[index].push(Mutant { kind: kind[index], what, fault: Fault::Api(Arc::new(edit)) });
        }
        by_place
    };
    let [parameter, body, response] =
        of(["API: parameter removed", "API: body field removed", "API: response field removed"], removed);
    let [renamed_parameter, renamed_body, renamed_response] =
        of(["API: parameter renamed", "API: body field renamed", "API: response field renamed"], renamed);
    let [retyped_parameter, retyped_body, retyped_response] = of(
        ["API: parameter's type changed", "API: body field's type changed", "API: response field's type changed"],
        retyped,
    );
    let [required_parameter, required_body, _] =
        of(["API: parameter's requirement flipped", "API: body field's requirement flipped", ""], required);
    vec![
        parameter,
        body,
        response,
        renamed_parameter,
        renamed_body,
        renamed_response,
        retyped_parameter,
        retyped_body,
        retyped_response,
        required_parameter,
        required_body,
        operations(),
        new_parameters(),
    ]
}

/// Changes a type to one that has none of its values.
fn retype(schema: &mut Schema) {
    schema.kind = match project().api.resolve(schema).kind {
        SchemaKind::Boolean | SchemaKind::Integer | SchemaKind::Number => SchemaKind::Object(Vec::new()),
        _ => SchemaKind::Boolean,
    };
}

/// Removes each operation behind a card.
fn operations() -> Vec<Mutant> {
    called()
        .into_iter()
        .map(|id| {
            let what = id.clone();
            let edit = move |api: &mut Api| api.operations.retain(|operation| operation.id != id);
            Mutant { kind: "API: operation removed", what, fault: Fault::Api(Arc::new(edit)) }
        })
        .collect()
}

/// Adds a required parameter to each main operation of a card.
fn new_parameters() -> Vec<Mutant> {
    called()
        .into_iter()
        .map(|id| {
            let what = id.clone();
            let edit = move |api: &mut Api| {
                if let Some(operation) = api.operations.iter_mut().find(|operation| operation.id == id) {
                    operation.parameters.push(Parameter {
                        name: "shelf_position".to_owned(),
                        location: ParameterIn::Query,
                        required: true,
                        description: None,
                        notation: Notation::by_commas(ParameterIn::Query),
                        filter: None,
                        deprecated: false,
                        schema: Schema::of(SchemaKind::Text(Format::Plain)),
                        span: operation.span,
                    });
                }
            };
            Mutant { kind: "API: required parameter added", what, fault: Fault::Api(Arc::new(edit)) }
        })
        .collect()
}

/// The main operations of the cards.
fn called() -> BTreeSet<String> {
    let project = project();
    let outcome = run(&project.api, &project.cards, &project.decisions, Strictness::Strict);
    let reconciled = outcome.reconciled.expect("the project is sound");
    reconciled
        .cards()
        .iter()
        .filter_map(|bound| bound.operations.first())
        .map(|call| call.operation_id.clone())
        .collect()
}

fn edit(api: &mut Api, api_field: &ApiField, change: Change) {
    let (ApiField::Parameter(id, name) | ApiField::Body(id, name) | ApiField::Response(id, name)) = api_field;
    let Some(operation) = api.operations.iter_mut().find(|operation| operation.id == *id) else { return };
    let schemas: Vec<&mut Schema> = match api_field {
        ApiField::Parameter(..) => {
            let at = operation.parameters.iter().position(|parameter| parameter.name == *name).expect("it is bound");
            return (change.parameter)(&mut operation.parameters, at);
        }
        ApiField::Body(..) => {
            operation.body.iter_mut().flat_map(|body| &mut body.content).map(|content| &mut content.schema).collect()
        }
        ApiField::Response(..) => operation
            .responses
            .iter_mut()
            .flat_map(|response| &mut response.content)
            .map(|content| &mut content.schema)
            .collect(),
    };
    let tokens: Vec<&str> = name.split('/').skip(1).collect();
    let mut open: Vec<(String, Vec<&str>)> = Vec::new();
    schemas.into_iter().for_each(|schema| walk(schema, &tokens, change, &mut open));
    let mut seen = BTreeSet::new();
    while let Some((name, tokens)) = open.pop() {
        if let Some(definition) = api.types.get_mut(&name).filter(|_| seen.insert((name.clone(), tokens.len()))) {
            walk(&mut definition.schema, &tokens, change, &mut open);
        }
    }
}

/// Follows a pointer through a schema. At a named type, the walk continues in that type later.
fn walk<'t>(schema: &mut Schema, tokens: &[&'t str], change: Change, open: &mut Vec<(String, Vec<&'t str>)>) {
    let Some((token, rest)) = tokens.split_first() else { return };
    match &mut schema.kind {
        SchemaKind::Named(name) => open.push((name.clone(), tokens.to_vec())),
        SchemaKind::List(inner) if *token == "*" => walk(inner, rest, change, open),
        SchemaKind::Union(variants) => variants.iter_mut().for_each(|variant| walk(variant, tokens, change, open)),
        SchemaKind::Object(fields) => {
            let Some(at) = fields.iter().position(|field| field.name == *token) else { return };
            if rest.is_empty() { (change.field)(fields, at) } else { walk(&mut fields[at].schema, rest, change, open) }
        }
        _ => {}
    }
}
