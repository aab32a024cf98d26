//! Secrets that follow from a command, such as the PIN of a lock: how they are read later.

use kandji_client::operations::{self, OperationInfo, ParameterInfo, ParameterPlace, SchemaKind};
use kandji_client::runtime::Risk;

use super::invocation::Invocation;
use crate::command_line::flags::Target;
use crate::command_line::names::command;
use crate::command_line::words::word;
use crate::console::Console;

/// Tells with which command a secret is read that was in the response of a command that has run and was not shown.
pub(crate) fn tell(invocation: &Invocation, console: &mut Console) {
    let given = &invocation.given;
    let is_shown = invocation.globals.shows_secrets && invocation.wait.is_none();
    let Some((secret, reader)) = reader(given.operation).filter(|_| !is_shown) else { return };
    let mut line = format!("kandji {}", command(reader));
    for parameter in path(reader) {
        let is_it = |target: &Target| *target == Target::Parameter(parameter.name);
        let value = given.values.iter().find(|(flag, _)| is_it(&flag.target)).and_then(|(_, value)| value.as_str());
        line.push_str(&format!(" {}", word(value.unwrap_or_default())));
    }
    console.note(&format!("`{line} --show-secrets` shows the {secret}."));
}

/// The operation that reads a secret which is in the response of another one, and the name of the secret.
pub(crate) fn reader(operation: &'static OperationInfo) -> Option<(&'static str, &'static OperationInfo)> {
    if matches!(operation.meta.risk, Risk::Read | Risk::ReadSecret) {
        return None;
    }
    let all = operations::ALL.iter().copied().filter(|one| one.meta.risk == Risk::ReadSecret);
    let mut about_the_same = all.filter(|one| path(one).map(|one| one.name).eq(path(operation).map(|one| one.name)));
    about_the_same.find_map(|reader| {
        let known = secrets(reader);
        let shared = secrets(operation).into_iter().find(|name| known.iter().any(|one| one.eq_ignore_ascii_case(name)));
        Some((shared?, reader))
    })
}

/// The parameters of the path.
fn path(operation: &'static OperationInfo) -> impl Iterator<Item = &'static ParameterInfo> {
    operation.parameters.iter().filter(|one| one.place == ParameterPlace::Path)
}

/// The names of the secrets in a response.
fn secrets(operation: &'static OperationInfo) -> Vec<&'static str> {
    let Some(SchemaKind::Record(record)) = operation.response_schema().map(|schema| schema.kind) else {
        return Vec::new();
    };
    record.fields.iter().filter(|field| field.schema.is_secret).map(|field| field.name).collect()
}
