//! The example of an operation as a command line.

use kandji_client::operations::OperationInfo;
use serde_json::Value;

use super::flags::{self, Flag, Target};
use super::names;
use super::words::word;

/// How long a line is that is not broken.
const LONGEST: usize = 90;

/// An example that can be typed, with the arguments of the documentation. A long one has a flag in each line.
pub(crate) fn command(operation: &'static OperationInfo) -> String {
    let arguments: Value = serde_json::from_str(operation.example).unwrap_or_default();
    let flags = flags::of(operation);
    let pages = operation.list.iter().flat_map(|list| list.paging.parameters()).flatten();
    let pages: Vec<Target> = pages.map(Target::Parameter).collect();
    let mut line = format!("kandji {}", names::command(operation));
    let (positional, named): (Vec<&Flag>, Vec<&Flag>) = flags.iter().partition(|flag| flag.is_positional);
    for flag in positional {
        let value = value(flag, &arguments).map(|value| shell_word(&value));
        line.push(' ');
        line.push_str(&value.unwrap_or_else(|| flag.id.to_uppercase()));
    }
    let mut options = Vec::new();
    for flag in named.into_iter().filter(|flag| !has_inner(flag, flags) && !pages.contains(&flag.target)) {
        match value(flag, &arguments) {
            Some(value) => options.push(format!("--{} {}", flag.id, shell_word(&value))),
            None if is_file(&flag.target) && flag.is_required => options.push(format!("--{} ./file", flag.id)),
            None => {}
        }
    }
    if operation.upload.is_some() {
        options.push("--file ./file".to_owned());
    }
    let length = line.len() + options.iter().map(|option| option.len() + 1).sum::<usize>();
    let between = if length > LONGEST { " \\\n      " } else { " " };
    std::iter::once(line).chain(options).collect::<Vec<_>>().join(between)
}

fn is_file(target: &Target) -> bool {
    matches!(target, Target::File(_) | Target::WholeBody)
}

/// Whether the fields of a field have flags of their own.
fn has_inner(flag: &Flag, flags: &[Flag]) -> bool {
    let Target::Body(path) = &flag.target else { return false };
    flags.iter().any(|other| match &other.target {
        Target::Body(longer) => longer.len() > path.len() && longer.starts_with(path),
        _ => false,
    })
}

fn value(flag: &Flag, arguments: &Value) -> Option<Value> {
    let found = match &flag.target {
        Target::Parameter(name) => arguments.get(*name),
        Target::Body(path) => path.iter().try_fold(arguments.get("body")?, |value, name| value.get(*name)),
        Target::File(_) | Target::WholeBody => None,
    };
    found.filter(|value| !value.is_null()).cloned()
}

/// A value as a word of a shell.
fn shell_word(value: &Value) -> String {
    word(&match value {
        Value::String(text) => text.clone(),
        Value::Array(items) if items.iter().all(Value::is_string) => {
            let items: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
            items.join(",")
        }
        other => other.to_string(),
    })
}
