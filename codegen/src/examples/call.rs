//! The example of an operation.

use std::collections::BTreeMap;

use serde_json::Value;

use super::example::{Argument, Example, Payload, Reply};
use super::fleet::{Fleet, Given, OfExample, uses};
use super::make::{Context, Maker, Outermost};
use super::scope::Scope;
use crate::model::media_type::{MULTIPART, URLENCODED};
use crate::model::{Body, Content, Operation, Parameter, ParameterIn, Response, Schema, SchemaKind, Status, is_json};

impl<'a> Maker<'a> {
    /// The examples of an operation: those of the tenant, else one.
    pub(super) fn examples(&self, operation: &'a Operation) -> Vec<Example> {
        match self.given(operation) {
            [] => vec![self.example(operation, None)],
            given => given.iter().map(|one| self.example(operation, Some(one))).collect(),
        }
    }

    fn given(&self, operation: &Operation) -> &'a [OfExample] {
        self.fleet.operations.get(&operation.id).map_or(&[], Vec::as_slice)
    }

    fn example(&self, operation: &'a Operation, given: Option<&'a OfExample>) -> Example {
        self.begin();
        let scope = scope(self.fleet, given);
        Example {
            title: given.map(|given| given.title.clone()).unwrap_or_default(),
            arguments: self.arguments(operation, given, &scope),
            body: operation.body.as_ref().and_then(|body| self.body(operation, body, given, &scope)),
            reply: self.reply(operation, given, &scope),
        }
    }

    /// All records of the list that an operation reads, if the tenant has some.
    pub(super) fn records(&self, operation: &'a Operation) -> Option<Vec<Value>> {
        self.begin();
        let response = operation.answered()?;
        let content = response.content.iter().find(|content| content.is_json())?;
        let list = match &operation.pagination {
            Some(pagination) => self.at(&content.schema, &pagination.items)?,
            None => self.list_in(&content.schema)?,
        };
        self.has_rows(list).then_some(())?;
        let scope = scope(self.fleet, self.given(operation).first());
        let records = self.made(list, "", &operation.id, &Context::new(&scope, false))?;
        if let Value::Array(records) = records { Some(records) } else { None }
    }

    /// A list, or the only one of an object of whose elements the tenant has some.
    fn list_in(&self, schema: &'a Schema) -> Option<&'a Schema> {
        let SchemaKind::Object(fields) = &self.api.resolve(schema).kind else { return Some(schema) };
        let mut lists = fields.iter().map(|field| &field.schema).filter(|schema| self.has_rows(schema));
        lists.next().filter(|_| lists.next().is_none())
    }

    fn has_rows(&self, list: &'a Schema) -> bool {
        matches!(&self.api.resolve(list).kind, SchemaKind::List(inner) if !self.rows_of(inner).is_empty())
    }

    /// The schema that a pointer leads to.
    fn at(&self, schema: &'a Schema, pointer: &str) -> Option<&'a Schema> {
        crate::document::tokens(pointer).try_fold(schema, |schema, token| match &self.api.resolve(schema).kind {
            SchemaKind::Object(fields) => fields.iter().find(|field| field.name == token).map(|field| &field.schema),
            _ => None,
        })
    }

    /// The values of the variables in the addresses of servers.
    pub(super) fn server_variables(&self) -> BTreeMap<String, Value> {
        let servers =
            self.api.servers.iter().chain(self.api.operations.iter().flat_map(|operation| &operation.servers));
        let names = servers.flat_map(|server| server.variables.keys());
        let given = names.filter_map(|name| {
            let given = self.fleet.fields.get(name)?;
            given.used.set(true);
            Some((name.clone(), given.value.clone()))
        });
        given.collect()
    }

    /// Every argument of the path, and the others that must be sent or are shown.
    fn arguments(&self, operation: &'a Operation, given: Option<&'a OfExample>, scope: &Scope<'a>) -> Vec<Argument> {
        let is_shown = |parameter: &Parameter| {
            let shown = given.is_some_and(|one| uses(&one.shows, &parameter.name));
            shown || parameter.required
        };
        let in_path = operation.path.parameters().filter_map(|name| {
            operation.parameters.iter().find(|one| one.location == ParameterIn::Path && one.name == name)
        });
        let others = operation.parameters.iter().filter(|one| one.location != ParameterIn::Path && is_shown(one));
        let cx = Context::new(scope, true);
        let value = |parameter: &'a Parameter| {
            let (name, place) = (parameter.name.as_str(), format!("{} {}", operation.id, parameter.name));
            let own = given.and_then(|one| one.fields.get(name));
            match own.or_else(|| self.fleet.fields.get(name)) {
                Some(given) => self.filled(&parameter.schema, given, (name, &place), &cx),
                None => self.made(&parameter.schema, name, &place, &cx),
            }
        };
        let argument = |parameter: &'a Parameter| {
            let (name, location) = (parameter.name.clone(), parameter.location);
            Some(Argument { name, location, value: value(parameter)? })
        };
        in_path.chain(others).filter_map(argument).collect()
    }

    fn body(
        &self,
        operation: &'a Operation,
        body: &'a Body,
        given: Option<&'a OfExample>,
        scope: &Scope<'a>,
    ) -> Option<Payload> {
        let content = body.content.iter().min_by_key(|content| rank(&content.media_type))?;
        let outermost = given.map(|one| Outermost { fields: &one.fields, shows: &one.shows });
        let cx = Context { outermost, ..Context::new(scope, true) };
        let whole = given.and_then(|one| one.body.as_ref());
        let value = self.payload(&content.schema, whole, &format!("{} body", operation.id), &cx)?;
        let media_type = content.sent_media_type(&self.api.resolve(&content.schema).kind);
        Some(Payload { media_type, value })
    }

    fn reply(&self, operation: &'a Operation, given: Option<&'a OfExample>, scope: &Scope<'a>) -> Option<Reply> {
        let response = operation.answered()?;
        let content = response.content.iter().find(|content| content.is_json()).or(response.content.first());
        let rows = given.map_or(&[][..], |one| &one.rows);
        let cx = Context { rows, ..Context::new(scope, false) };
        let whole = given.and_then(|one| one.response.as_ref());
        let place = format!("{} {}", operation.id, response.status);
        let body = content.and_then(|content: &Content| {
            let value = self.payload(&content.schema, whole, &place, &cx)?;
            Some(Payload { media_type: content.media_type.clone(), value })
        });
        Some(Reply { status: code(response), body })
    }

    fn payload(
        &self,
        schema: &'a Schema,
        whole: Option<&'a Given>,
        place: &str,
        cx: &Context<'_, 'a>,
    ) -> Option<Value> {
        match whole {
            Some(given) => self.filled(schema, given, ("", place), cx),
            None => self.made(schema, "", place, cx),
        }
    }
}

/// The things that the calls of an operation are about.
fn scope<'a>(fleet: &'a Fleet, given: Option<&'a OfExample>) -> Scope<'a> {
    let named = given.into_iter().flat_map(|one| &one.with);
    let things = named.filter_map(|(kind, name)| {
        name.used.set(true);
        fleet.thing(kind, &name.text)
    });
    things.fold(Scope::default(), |scope, thing| scope.with(thing))
}

/// The status of a response, or one of its class.
fn code(response: &Response) -> u16 {
    match response.status {
        Status::Code(code) => code,
        Status::Class(class) => u16::from(class) * 100,
        Status::Default => 200,
    }
}

/// JSON is sent where there is a choice, else a form with files, else a form.
fn rank(media_type: &str) -> u8 {
    match media_type {
        media_type if is_json(media_type) => 0,
        MULTIPART => 1,
        URLENCODED => 2,
        _ => 3,
    }
}
