//! Makes the plan of an invocation.

use kandji_client::operations::OperationInfo;
use serde_json::Value;

use super::arguments::{self, Given};
use super::{Extent, FreeRequest, Lookup, Plan, Step, Steps, is_lookup, operation, parameter_of, primary, reads};
use crate::catalogue::{Binding, Card, Field, Section};
use crate::errors::{CardError, Fault, FaultKind, Faults};
use crate::invocation::{Invocation, check, is_shown};

/// What a plan is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To run the card, which returns what it reads.
    Run,
    /// To hand each record to a helper.
    Stream,
    /// To show the requests.
    Preview,
}

/// What a card is going to send for an invocation.
///
/// # Errors
/// Everything that is wrong with the invocation, at once.
pub(crate) fn plan<'c>(card: &'c Card, invocation: &Invocation, purpose: Purpose) -> Result<Plan<'c>, CardError> {
    let mut faults = check(card, invocation);
    let extent = Extent::of(card, invocation);
    faults.extend(misused(card, invocation, extent, purpose));
    let shown: Vec<&Field> = card.outputs.iter().filter(|output| is_shown(card, output, invocation)).collect();
    let steps = if card.operations.is_empty() {
        let no_method = || CardError::Catalogue { reason: format!("{} has no operation and no method", card.title) };
        FreeRequest::of(card, invocation, &mut faults).map(Steps::Free).ok_or_else(no_method)
    } else {
        operations(card, &shown, invocation, &mut faults)
    };
    Faults::new(&card.title, faults)?;
    let steps = steps?;
    Ok(Plan { shown, extent, steps })
}

/// All records go to a helper, and nothing else does.
fn misused(card: &Card, invocation: &Invocation, extent: Extent, purpose: Purpose) -> Option<Fault> {
    let option = card.options.iter().find(|option| option.binding == Binding::Paging);
    let chosen = option.and_then(|option| {
        let value = invocation.value(Section::Options, &option.key)?;
        Some((option, option.choices.iter().find(|choice| choice.value == *value)?))
    });
    match (purpose, chosen) {
        (Purpose::Run, Some((option, choice))) if extent == Extent::All => {
            let message =
                format!("{} is {}, so select a helper flow that takes the records.", option.label, choice.label);
            Some(Fault::of(Section::Options, &option.key, FaultKind::NoHelper, message))
        }
        (Purpose::Stream, Some((option, choice))) if extent != Extent::All => {
            let message = format!("{} is {}, which streams nothing to a helper flow.", option.label, choice.label);
            Some(Fault::of(Section::Options, &option.key, FaultKind::Choice, message))
        }
        (Purpose::Stream, None) if option.is_none() => {
            let message = format!("{} has no Result Set, so it streams nothing.", card.title);
            Some(Fault::general(FaultKind::Choice, message))
        }
        _ => None,
    }
}

/// The requests of the operations behind a card.
fn operations(
    card: &Card,
    shown: &[&Field],
    invocation: &Invocation,
    faults: &mut Vec<Fault>,
) -> Result<Steps, CardError> {
    every_input_has_a_place(card, invocation)?;
    let main = operation(primary(card, shown)?)?;
    let mut given = Given::of(card, main, invocation, true)?;
    let missing = given.missing_in_path(main);
    let lookups = lookups(card, shown, &missing, invocation)?;
    for name in lookups.iter().flat_map(|lookup| &lookup.finds) {
        given.parameters.insert((*name).to_owned(), Value::from(placeholder(name)));
    }
    let primary = Step { operation: main, arguments: given.into_arguments() };
    if let Err(found) = main.with(primary.arguments.clone()) {
        faults.extend(arguments::faults(card, main, &found));
    }
    faults.extend(of_lookups(card, invocation)?);
    faults.extend(arguments::misspelled(card, main, invocation));
    Ok(Steps::Operations { lookups, primary })
}

/// What is wrong with values for look-ups, whether they are needed or not. What is missing is reported where it is needed.
fn of_lookups(card: &Card, invocation: &Invocation) -> Result<Vec<Fault>, CardError> {
    let mut faults = Vec::new();
    for entry in card.operations.iter().filter(|entry| is_lookup(entry)) {
        let operation = operation(entry)?;
        let given = Given::of(card, operation, invocation, false)?;
        if let Err(found) = operation.with(given.into_arguments()) {
            let wrong = arguments::faults(card, operation, &found).into_iter();
            faults.extend(wrong.filter(|fault| fault.kind == FaultKind::Value));
        }
        faults.extend(arguments::misspelled(card, operation, invocation));
    }
    Ok(faults)
}

/// What stands for a value that is not known before something was looked up.
pub(crate) fn placeholder(name: &str) -> String {
    format!("{{{name}}}")
}

/// The operations that find what the path lacks, or what outputs show.
fn lookups(
    card: &Card,
    shown: &[&Field],
    missing: &[&'static str],
    invocation: &Invocation,
) -> Result<Vec<Lookup>, CardError> {
    let mut lookups = Vec::new();
    for entry in card.operations.iter().filter(|entry| is_lookup(entry)) {
        let is_shown = shown.iter().any(|field| reads(field, &entry.operation_id));
        if missing.is_empty() && !is_shown {
            continue;
        }
        let operation = operation(entry)?;
        let given = Given::of(card, operation, invocation, false)?;
        if given.parameters.is_empty() {
            // It says nothing of what is to be found: what is missing is reported where it is needed.
            continue;
        }
        let wanted = wanted(operation, &given);
        let finds = missing.to_vec();
        lookups.push(Lookup { step: Step { operation, arguments: given.into_arguments() }, finds, wanted });
    }
    Ok(lookups)
}

/// The arguments by which a record of a list is recognized.
fn wanted(operation: &'static OperationInfo, given: &Given) -> Vec<(&'static str, Value)> {
    let given = |name: &'static str| Some((name, given.parameters.get(name)?.clone()));
    operation.parameters.iter().filter_map(|parameter| given(parameter.name)).collect()
}

/// Fails if an input is bound to a parameter that no operation of the card has: its value would be lost.
fn every_input_has_a_place(card: &Card, invocation: &Invocation) -> Result<(), CardError> {
    let all = card.operations.iter().map(operation).collect::<Result<Vec<_>, _>>()?;
    for field in card.inputs.iter().filter(|field| invocation.inputs().contains_key(&field.key)) {
        let is_parameter = matches!(
            field.binding,
            Binding::Path { .. } | Binding::Query { .. } | Binding::Header { .. } | Binding::Cookie { .. }
        );
        if is_parameter && all.iter().all(|operation| parameter_of(operation, &field.binding).is_none()) {
            let reason = format!("{} of {} is bound to a parameter that does not exist", field.label, card.title);
            return Err(CardError::Catalogue { reason });
        }
    }
    Ok(())
}
