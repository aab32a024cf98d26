//! The arguments that the fields of a card give an operation.

use kandji_client::operations::{ArgumentFault, ArgumentFaults, Arguments, OperationInfo, ParameterPlace};
use serde_json::{Map, Value};

use super::body::{Body, nothing};
use super::{formats, is_bound, parameter_of, place, schema_of};
use crate::catalogue::{Binding, Card, Field, Section};
use crate::errors::{CardError, Fault, FaultKind};
use crate::invocation::{Invocation, is_blank};

/// What the reason of a fault says of an argument that is missing.
const REQUIRED: &str = "is required";

/// The arguments of an operation, while they are collected.
#[derive(Debug, Default)]
pub(super) struct Given {
    pub(super) parameters: Map<String, Value>,
    body: Body,
}

impl Given {
    /// What the fields of a card give an operation. Only what the card is for has a body.
    pub(super) fn of(
        card: &Card,
        operation: &'static OperationInfo,
        invocation: &Invocation,
        has_body: bool,
    ) -> Result<Self, CardError> {
        let mut given = Self::default();
        for section in [Section::Options, Section::Inputs] {
            for field in card.section(section) {
                let value = invocation.value(section, &field.key).filter(|value| !is_blank(value));
                if let Some(value) = value {
                    given.put(card, operation, field, value, has_body)?;
                }
            }
        }
        if has_body {
            given.clear(card, operation, invocation)?;
            for (pointer, value) in invocation.supplied() {
                given.supply(card, pointer, value)?;
            }
        }
        Ok(given)
    }

    fn put(
        &mut self,
        card: &Card,
        operation: &OperationInfo,
        field: &Field,
        value: &Value,
        has_body: bool,
    ) -> Result<(), CardError> {
        let (is_taken, at) = match &field.binding {
            Binding::Body { pointer } if has_body => (self.body.set(&place(pointer), value.clone()), pointer.as_str()),
            binding => match parameter_of(operation, binding) {
                Some(name) => (self.parameters.insert(name.to_owned(), value.clone()).is_some(), name),
                None => return Ok(()),
            },
        };
        let reason = || format!("two fields of {} are bound to `{at}`", card.title);
        if is_taken { Err(CardError::Catalogue { reason: reason() }) } else { Ok(()) }
    }

    /// Says "none" for each blank input whose option asks for it.
    fn clear(
        &mut self,
        card: &Card,
        operation: &'static OperationInfo,
        invocation: &Invocation,
    ) -> Result<(), CardError> {
        for option in &card.options {
            let Some(key) = &option.clears else { continue };
            let is_set = invocation.value(Section::Options, &option.key) == Some(&Value::Bool(true));
            let is_given = invocation.value(Section::Inputs, key).is_some_and(|value| !is_blank(value));
            if !is_set || is_given {
                continue;
            }
            let pointer = card.field(Section::Inputs, key).and_then(|input| match &input.binding {
                Binding::Body { pointer } => Some(place(pointer)),
                _ => None,
            });
            let cleared = pointer.and_then(|pointer| Some((nothing(operation, &pointer)?, pointer)));
            let Some((value, pointer)) = cleared else {
                let reason = format!("{} clears what the body cannot leave empty", option.label);
                return Err(CardError::Catalogue { reason });
            };
            self.body.set(&pointer, value);
        }
        Ok(())
    }

    fn supply(&mut self, card: &Card, pointer: &str, value: &Value) -> Result<(), CardError> {
        if is_bound(card, pointer) {
            let reason = format!("an input of {} is bound to `{pointer}`, so it is not supplied beside it", card.title);
            return Err(CardError::Catalogue { reason });
        }
        self.body.set(&place(pointer), value.clone());
        Ok(())
    }

    /// The parameters of the path that have no value.
    pub(super) fn missing_in_path(&self, operation: &'static OperationInfo) -> Vec<&'static str> {
        let in_path = operation.parameters.iter().filter(|one| one.place == ParameterPlace::Path);
        in_path.map(|one| one.name).filter(|name| !self.parameters.contains_key(*name)).collect()
    }

    /// The arguments as the client takes them.
    pub(super) fn into_arguments(self) -> Arguments {
        let arguments =
            self.parameters.into_iter().fold(Arguments::new(), |all, (name, value)| all.parameter(name, value));
        match self.body.into_value() {
            Some(body) => arguments.body(body),
            None => arguments,
        }
    }
}

/// The faults of arguments as faults of the card's fields.
pub(super) fn faults(card: &Card, operation: &OperationInfo, found: &ArgumentFaults) -> Vec<Fault> {
    found.faults().iter().map(|fault| of_field(card, operation, fault)).collect()
}

fn of_field(card: &Card, operation: &OperationInfo, fault: &ArgumentFault) -> Fault {
    let is_missing = fault.reason == REQUIRED;
    let fields = [Section::Options, Section::Inputs].into_iter();
    let mut fields = fields.flat_map(|section| card.section(section).iter().map(move |field| (section, field)));
    let found = fields.find(|(_, field)| is_at(operation, field, &fault.argument));
    match found {
        Some((section, field)) if is_missing => Fault::missing(section, field),
        Some((section, field)) => {
            let message = format!("{}: {}.", field.label, fault.reason);
            Fault::of(section, &field.key, FaultKind::Value, message)
        }
        None if is_missing => {
            let message = format!("The API requires `{}`, and {} has no field for it.", fault.argument, card.title);
            Fault::general(FaultKind::Uncovered, message)
        }
        None => Fault::general(FaultKind::Value, format!("`{}`: {}.", fault.argument, fault.reason)),
    }
}

/// Values whose text does not have the form that the specification says of their place.
pub(super) fn misspelled(card: &Card, operation: &'static OperationInfo, invocation: &Invocation) -> Vec<Fault> {
    let inputs = card.inputs.iter().filter_map(|field| {
        let value = invocation.value(Section::Inputs, &field.key).filter(|value| !is_blank(value))?;
        let reason = formats::fault(value, schema_of(operation, field)?)?;
        Some(Fault::of(Section::Inputs, &field.key, FaultKind::Value, format!("{}: {reason}.", field.label)))
    });
    inputs.collect()
}

/// Whether a field is bound to an argument, or to a place in the body that contains it.
fn is_at(operation: &OperationInfo, field: &Field, argument: &str) -> bool {
    match (&field.binding, argument.strip_prefix("body")) {
        (Binding::Body { pointer }, Some(at)) => {
            at.strip_prefix(pointer.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        }
        (binding, _) => parameter_of(operation, binding) == Some(argument),
    }
}
