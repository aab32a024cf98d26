//! Which types other generators see, and in which form.

use std::collections::BTreeMap;

use super::flat::{self, is_flat};
use super::responses::{shown_content, shown_responses};
use super::{Form, Split, StandIn};
use crate::model::{Api, Notation, Operation, Schema, SchemaKind};

/// The types that are components for others. The rest are seen by our own reader only: a component that nothing uses
/// would be a warning of every linter, and code that nobody calls.
#[derive(Default)]
pub(in crate::openapi::write) struct Plan<'a> {
    components: BTreeMap<&'a str, Form>,
}

impl<'a> Plan<'a> {
    pub(in crate::openapi::write) fn of(api: &'a Api) -> Self {
        let mut walk = Walk { api, plan: Self::default(), waiting: Vec::new() };
        api.operations.iter().for_each(|operation| walk.answers(operation));
        walk.components();
        api.operations.iter().for_each(|operation| walk.requests(operation));
        walk.components();
        walk.plan
    }

    /// The form in which others see a type; none if they do not see it.
    pub(in crate::openapi::write) fn form(&self, name: &str) -> Option<Form> {
        self.components.get(name).copied()
    }
}

struct Walk<'a> {
    api: &'a Api,
    plan: Plan<'a>,
    /// Components that were seen, and whose fields were not visited yet.
    waiting: Vec<(&'a Schema, Form)>,
}

impl<'a> Walk<'a> {
    fn answers(&mut self, operation: &'a Operation) {
        for response in shown_responses(operation).shown {
            let form = if operation.is_success(response.status) { Form::Answered } else { Form::Failed };
            response.headers.iter().for_each(|header| self.visit(&header.schema, Form::Answered));
            if let Some(content) = shown_content(&response.content).shown {
                self.visit(&content.schema, if content.is_json() { form } else { Form::Answered });
            }
        }
    }

    fn requests(&mut self, operation: &'a Operation) {
        let joined = |notation: &Notation| matches!(notation, Notation::Joined(_));
        for parameter in operation.parameters.iter().filter(|parameter| joined(&parameter.notation)) {
            self.visit(&parameter.schema, Form::Sent);
        }
        let Some(content) = operation.body.as_ref().and_then(|body| shown_content(&body.content).shown) else { return };
        if !is_flat(self.api, content) {
            return self.visit(&content.schema, Form::Sent);
        }
        for field in flat::flat_fields(self.api, content) {
            self.visit(field.schema, Form::Sent);
        }
    }

    fn components(&mut self) {
        while let Some((schema, form)) = self.waiting.pop() {
            self.visit(schema, form);
        }
    }

    fn visit(&mut self, schema: &'a Schema, form: Form) {
        let is_opaque = |stand_in: StandIn<'_>| !stand_in.is_transparent();
        if StandIn::of(self.api, schema, form).is_some_and(is_opaque) {
            return;
        }
        match &schema.kind {
            SchemaKind::Named(name) => self.component(name, form),
            SchemaKind::Object(fields) => {
                Split::of(fields).shown.into_iter().for_each(|field| self.visit(&field.schema, form));
                let mapping = schema.discriminator.iter().flat_map(|discriminator| discriminator.mapping.values());
                mapping.for_each(|schema| self.visit(schema, form));
            }
            _ => schema.children().for_each(|child| self.visit(child, form)),
        }
    }

    fn component(&mut self, name: &'a str, form: Form) {
        if !self.plan.components.contains_key(name)
            && let Some(definition) = self.api.types.get(name)
        {
            self.plan.components.insert(name, form);
            self.waiting.push((&definition.schema, form));
        }
    }
}
