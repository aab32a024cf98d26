//! Which types other generators see, and in which form.

use std::collections::{BTreeMap, BTreeSet};

use super::flat::{self, is_flat};
use super::responses::{shown_content, shown_responses};
use super::{Form, Split, StandIn, is_null_foreseen};
use crate::model::{Api, Notation, Operation, Schema, SchemaKind};

/// The types that are components for others. The rest are seen by our own reader only: a component that nothing uses
/// would be a warning of every linter, and code that nobody calls.
#[derive(Default)]
pub(in crate::openapi::write) struct Plan<'a> {
    components: BTreeMap<&'a str, Form>,
    nullable: BTreeSet<&'a str>,
}

impl<'a> Plan<'a> {
    pub(in crate::openapi::write) fn of(api: &'a Api) -> Self {
        let mut walk = Walk { api, plan: Self::default(), nulls: Nulls::default(), waiting: Vec::new() };
        api.operations.iter().for_each(|operation| walk.answers(operation));
        walk.components();
        api.operations.iter().for_each(|operation| walk.requests(operation));
        walk.components();
        Self { nullable: walk.nulls.settled(api), ..walk.plan }
    }

    /// The form in which others see a type; none if they do not see it.
    pub(in crate::openapi::write) fn form(&self, name: &str) -> Option<Form> {
        self.components.get(name).copied()
    }

    /// Whether others are told that a type can be null. They are told at the type if they can be, because some ignore it
    /// at a reference.
    pub(in crate::openapi::write) fn is_nullable(&self, name: &str) -> bool {
        self.nullable.contains(name)
    }
}

/// What the references to a type say about null.
#[derive(Default)]
struct Nulls<'a> {
    /// The types that are null somewhere in a response.
    evident: BTreeSet<&'a str>,
    /// The types of properties that can be null although nothing shows it.
    foreseen: BTreeSet<&'a str>,
    /// The types of what is never null: a whole response, an element, a part of a request.
    whole: BTreeSet<&'a str>,
}

impl<'a> Nulls<'a> {
    /// The types that can be null: what is foreseen for a property must not change what is said of a whole response.
    fn settled(self, api: &'a Api) -> BTreeSet<&'a str> {
        let [evident, foreseen, whole] =
            [self.evident, self.foreseen, self.whole].map(|names| with_aliased(names, api));
        foreseen.difference(&whole).copied().chain(evident).collect()
    }
}

/// Names, and what they are names of.
fn with_aliased<'a>(mut names: BTreeSet<&'a str>, api: &'a Api) -> BTreeSet<&'a str> {
    let mut waiting: Vec<&str> = names.iter().copied().collect();
    while let Some(name) = waiting.pop() {
        let kind = api.types.get(name).map(|definition| &definition.schema.kind);
        if let Some(SchemaKind::Named(target)) = kind
            && names.insert(target)
        {
            waiting.push(target);
        }
    }
    names
}

/// What a schema is the schema of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// A property that can be null although nothing shows it.
    Property,
    /// What is never null, unless its schema says so.
    Whole,
    /// A type: the references to it say whether it can be null.
    Type,
}

struct Walk<'a> {
    api: &'a Api,
    plan: Plan<'a>,
    nulls: Nulls<'a>,
    /// Components that were seen, and whose fields were not visited yet.
    waiting: Vec<(&'a Schema, Form)>,
}

impl<'a> Walk<'a> {
    fn answers(&mut self, operation: &'a Operation) {
        for response in shown_responses(operation).shown {
            let form = if operation.is_success(response.status) { Form::Answered } else { Form::Failed };
            response.headers.iter().for_each(|header| self.visit(&header.schema, Form::Answered, Place::Whole));
            if let Some(content) = shown_content(&response.content).shown {
                let form = if content.is_json() { form } else { Form::Answered };
                self.visit(&content.schema, form, Place::Whole);
            }
        }
    }

    fn requests(&mut self, operation: &'a Operation) {
        let joined = |notation: &Notation| matches!(notation, Notation::Joined(_));
        for parameter in operation.parameters.iter().filter(|parameter| joined(&parameter.notation)) {
            self.visit(&parameter.schema, Form::Sent, Place::Whole);
        }
        let Some(content) = operation.body.as_ref().and_then(|body| shown_content(&body.content).shown) else { return };
        if !is_flat(self.api, content) {
            return self.visit(&content.schema, Form::Sent, Place::Whole);
        }
        for field in flat::flat_fields(self.api, content) {
            self.visit(field.schema, Form::Sent, Place::Whole);
        }
    }

    fn components(&mut self) {
        while let Some((schema, form)) = self.waiting.pop() {
            self.visit(schema, form, Place::Type);
        }
    }

    fn visit(&mut self, schema: &'a Schema, form: Form, place: Place) {
        let is_opaque = |stand_in: StandIn<'_>| !stand_in.is_transparent();
        if StandIn::of(self.api, schema, form).is_some_and(is_opaque) {
            return;
        }
        match &schema.kind {
            SchemaKind::Named(name) => self.component(name, schema, form, place),
            SchemaKind::Object(fields) => {
                for field in Split::of(fields).shown {
                    let place = if is_null_foreseen(field, form) { Place::Property } else { Place::Whole };
                    self.visit(&field.schema, form, place);
                }
                let mapping = schema.discriminator.iter().flat_map(|discriminator| discriminator.mapping.values());
                mapping.for_each(|schema| self.visit(schema, form, Place::Type));
            }
            _ => schema.children().for_each(|child| self.visit(child, form, Place::Whole)),
        }
    }

    fn component(&mut self, name: &'a str, schema: &Schema, form: Form, place: Place) {
        self.note_null(name, schema, form, place);
        if !self.plan.components.contains_key(name)
            && let Some(definition) = self.api.types.get(name)
        {
            self.plan.components.insert(name, form);
            self.waiting.push((&definition.schema, form));
        }
    }

    fn note_null(&mut self, name: &'a str, schema: &Schema, form: Form, place: Place) {
        let Nulls { evident, foreseen, whole } = &mut self.nulls;
        let names = match place {
            _ if schema.nullable && form == Form::Answered => evident,
            Place::Property => foreseen,
            Place::Whole if !schema.nullable => whole,
            Place::Whole | Place::Type => return,
        };
        names.insert(name);
    }
}
