//! What a card is going to send.

mod arguments;
mod body;
mod extent;
mod formats;
mod free_request;
mod made;

use kandji_client::operations::{self, Arguments, OperationInfo, ParameterPlace, SchemaInfo};
use kandji_client::runtime::Risk;
use serde_json::Value;

pub use extent::Extent;
pub(crate) use free_request::FreeRequest;
pub(crate) use made::{Purpose, plan};

use crate::catalogue::{Binding, Card, CardOperation, Field, Finding, Role};
use crate::errors::CardError;
use crate::pointer::Pointer;

/// What a card is going to send, with everything checked.
#[derive(Debug)]
pub(crate) struct Plan<'c> {
    /// The outputs that appear.
    pub(crate) shown: Vec<&'c Field>,
    pub(crate) extent: Extent,
    pub(crate) steps: Steps,
}

/// The requests of a card.
#[derive(Debug)]
pub(crate) enum Steps {
    /// Of the operations behind it.
    Operations {
        /// What is looked up before.
        lookups: Vec<Lookup>,
        /// What the card is for.
        primary: Step,
    },
    /// One that the user writes.
    Free(FreeRequest),
}

/// An operation with its arguments.
#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) operation: &'static OperationInfo,
    pub(crate) arguments: Arguments,
}

/// An operation that looks something up.
#[derive(Debug)]
pub(crate) struct Lookup {
    pub(crate) step: Step,
    /// The parameters of the path of the primary operation that it finds.
    pub(crate) finds: Vec<&'static str>,
    /// The arguments by which a record of a list is recognized: names and values.
    pub(crate) wanted: Vec<(&'static str, Value)>,
}

impl Plan<'_> {
    /// The highest risk of what is sent.
    pub(crate) fn risk(&self) -> Risk {
        match &self.steps {
            Steps::Free(request) => request.risk(),
            Steps::Operations { lookups, primary } => {
                let all = lookups.iter().map(|lookup| &lookup.step).chain([primary]);
                all.map(|step| step.operation.meta.risk).max().unwrap_or(Risk::Irreversible)
            }
        }
    }
}

impl Card {
    /// The highest risk of the card's operations: what can come of it at worst. A card that can call any operation has the
    /// highest of all.
    #[must_use]
    pub fn risk(&self) -> Risk {
        let risk = |operation: &CardOperation| operations::find(&operation.operation_id).map(|info| info.meta.risk);
        let all: Option<Vec<Risk>> = self.operations.iter().map(risk).collect();
        all.and_then(|all| all.into_iter().max()).unwrap_or(Risk::Irreversible)
    }

    /// What the specification says of the values that a field sends, where it was decided that this counts and not the type
    /// that the connector's document names.
    #[must_use]
    pub fn decided_schema(&self, field: &Field) -> Option<&'static SchemaInfo> {
        let is_decided =
            |finding: &Finding| finding.rule == TYPE_DISAGREEMENT && finding.verdict.as_deref() == Some(AS_THE_API);
        let operations = self.operations.iter().filter_map(|entry| operations::find(&entry.operation_id));
        let mut schemas = operations.filter_map(|operation| schema_of(operation, field));
        schemas.next().filter(|_| field.findings.iter().any(is_decided))
    }
}

/// The rule that finds a field whose type is not the API's, and the verdict that the API's counts.
const TYPE_DISAGREEMENT: &str = "type-disagreement";
const AS_THE_API: &str = "api";

/// What the specification says of the values that a field gives an operation.
fn schema_of(operation: &'static OperationInfo, field: &Field) -> Option<&'static SchemaInfo> {
    match &field.binding {
        Binding::Body { pointer } => place(pointer).schema(&operation.body.as_ref()?.schema),
        binding => Some(&operation.parameter(parameter_of(operation, binding)?)?.schema),
    }
}

/// The operation that the catalogue names.
fn operation(entry: &CardOperation) -> Result<&'static OperationInfo, CardError> {
    let missing = || CardError::Catalogue { reason: format!("there is no operation {}", entry.operation_id) };
    operations::find(&entry.operation_id).ok_or_else(missing)
}

/// The operation that does what the card is for; of several, the one whose response the shown outputs are read from.
fn primary<'c>(card: &'c Card, shown: &[&Field]) -> Result<&'c CardOperation, CardError> {
    let all: Vec<&CardOperation> = card.primary().collect();
    let read = |one: &&CardOperation| shown.iter().any(|field| reads(field, &one.operation_id));
    match all.as_slice() {
        [one] => Ok(one),
        _ => all.iter().copied().find(read).ok_or_else(|| CardError::Catalogue {
            reason: format!("no operation of {} is the one that it is for", card.title),
        }),
    }
}

/// Whether an output is read from the response of an operation.
fn reads(field: &Field, id: &str) -> bool {
    matches!(&field.binding, Binding::Response { operation_id, .. } if operation_id == id)
}

/// Whether a parameter of an operation is what a field is bound to.
fn parameter_of(operation: &OperationInfo, binding: &Binding) -> Option<&'static str> {
    let (place, name) = match binding {
        Binding::Path { name } => (ParameterPlace::Path, name),
        Binding::Query { name } => (ParameterPlace::Query, name),
        Binding::Header { name } => (ParameterPlace::Header, name),
        Binding::Cookie { name } => (ParameterPlace::Cookie, name),
        _ => return None,
    };
    let parameters = operation.parameters.iter();
    parameters.filter(|one| one.place == place).map(|one| one.name).find(|known| *known == name)
}

/// Whether the place in the body is among those that a card's fields are bound to.
fn is_bound(card: &Card, pointer: &str) -> bool {
    let is_there = |field: &Field| matches!(&field.binding, Binding::Body { pointer: own } if own == pointer);
    card.inputs.iter().any(is_there)
}

/// The role that an operation has when it is sent to find something.
fn is_lookup(entry: &CardOperation) -> bool {
    entry.role == Role::Lookup
}

/// The place of a pointer.
fn place(pointer: &str) -> Pointer {
    Pointer::parse(pointer)
}
