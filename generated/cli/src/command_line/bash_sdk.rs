//! The syntax of the bash SDK: the id of an operation, and its arguments as `name=value`. Such a command line is written as the
//! ordinary one, so that everything holds for it that holds there.
//!
//! In that SDK, `name=value` is an argument of the path or the query, `name==value` a string in the body, `name:=value` JSON in
//! the body, `name:value` a header, and `-` a body from standard input. Here, `name=value` can be in the body, too.

use std::ffi::OsString;

use clap::{Arg, Command};
use kandji_client::operations::{self, OperationInfo, ParameterPlace, SchemaKind};
use serde_json::Value;

use super::flags::{self, Flag, Target};
use super::{globals, names, own, tree};
use crate::exit::Failure;

/// What stands between a name and a value, the longer before the shorter.
const OPERATORS: [(&str, Operator); 4] =
    [("==", Operator::Text), (":=", Operator::Json), ("=", Operator::Typed), (":", Operator::Header)];

/// What the value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operator {
    /// What the specification says.
    Typed,
    /// A string.
    Text,
    /// JSON.
    Json,
    /// That of a header.
    Header,
}

/// The ordinary command line for one in the syntax of the bash SDK. Any other stays as it is.
pub(crate) fn translated(arguments: Vec<OsString>) -> Result<Vec<OsString>, Failure> {
    let Some(words) = arguments.iter().map(|word| word.to_str().map(str::to_owned)).collect::<Option<Vec<_>>>() else {
        return Ok(arguments);
    };
    let options: Vec<Arg> = globals::arguments();
    let Some(at) = first_word(&words, &options) else { return Ok(arguments) };
    let is_group = names::groups().iter().any(|(group, _)| names::kebab(group) == words[at]);
    match operations::find(&words[at]).filter(|_| !is_group) {
        Some(operation) => {
            Ok(ordinary(operation, &words[..at], &words[at + 1..])?.into_iter().map(Into::into).collect())
        }
        None => Ok(arguments),
    }
}

/// The position of the first word that is neither the program nor an option or its value.
fn first_word(words: &[String], options: &[Arg]) -> Option<usize> {
    let mut at = 1;
    while let Some(word) = words.get(at) {
        match word.as_str() {
            "--" => return None,
            word if word.starts_with('-') => at += if takes_next(word, options) { 2 } else { 1 },
            _ => return Some(at),
        }
    }
    None
}

/// Whether the value of an option is the next word.
fn takes_next(word: &str, options: &[Arg]) -> bool {
    let is_it = |option: &&Arg| match word.strip_prefix("--") {
        Some(long) => option.get_long() == Some(long),
        None => option.get_short().is_some_and(|short| word == format!("-{short}")),
    };
    options.iter().find(is_it).is_some_and(|option| option.get_action().takes_values())
}

/// The same as the command of the operation.
fn ordinary(operation: &'static OperationInfo, before: &[String], after: &[String]) -> Result<Vec<String>, Failure> {
    let command: Command = tree::operation(operation);
    let options: Vec<Arg> = globals::arguments().into_iter().chain(command.get_arguments().cloned()).collect();
    let mut written = before.to_vec();
    written.extend([names::kebab(operation.group), names::kebab(operation.method)]);
    let flags = flags::of(operation);
    let mut positions: Vec<(usize, String)> = Vec::new();
    let mut words = after.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "-" => written.push(format!("--{}=-", own::BODY)),
            "--" => {}
            option if option.starts_with('-') => {
                written.push(option.to_owned());
                if takes_next(option, &options) {
                    written.extend(words.next().cloned());
                }
            }
            word => match argument(operation, flags, word)? {
                Argument::Position(position, value) => positions.push((position, value)),
                Argument::Option(option) => written.push(option),
            },
        }
    }
    positions.sort_by_key(|(position, _)| *position);
    if !positions.is_empty() {
        written.push("--".to_owned());
        written.extend(positions.into_iter().map(|(_, value)| value));
    }
    Ok(written)
}

/// An argument of the ordinary command.
enum Argument {
    /// One that is given by its position.
    Position(usize, String),
    /// An option with its value.
    Option(String),
}

fn argument(operation: &OperationInfo, flags: &[Flag], word: &str) -> Result<Argument, Failure> {
    let Some((name, operator, value)) = parts(word) else {
        // It is not shown: it may be a secret whose name was forgotten.
        let id = operation.meta.id;
        return Err(Failure::usage(format!(
            "the arguments of {id} are written as `name=value`, `name==string` or `name:=json`, and one has no name"
        )));
    };
    let position = find(operation, flags, name, operator).ok_or_else(|| unknown(operation, flags, name))?;
    let flag = &flags[position];
    let value = match operator {
        Operator::Typed | Operator::Header => value.to_owned(),
        Operator::Text => text(flag, value),
        Operator::Json => match (serde_json::from_str::<Value>(value), &flag.target) {
            (Ok(Value::Null), Target::Body(path)) => {
                return Ok(Argument::Option(format!("--{}={}", own::NULL, path.join("."))));
            }
            (found, _) => json(flag, name, value, found.ok())?,
        },
    };
    Ok(if flag.is_positional {
        Argument::Position(position, value)
    } else {
        Argument::Option(format!("--{}={value}", flag.id))
    })
}

/// A name, an operator and a value: where the first operator is, the longest that stands there.
fn parts(word: &str) -> Option<(&str, Operator, &str)> {
    let at = word.find(['=', ':']).filter(|at| *at > 0)?;
    let (name, rest) = word.split_at(at);
    OPERATORS.iter().find_map(|(text, operator)| Some((name, *operator, rest.strip_prefix(text)?)))
}

/// The argument with a name on the wire. If a parameter and a field of the body share it, the operator says which is meant.
fn find(operation: &OperationInfo, flags: &[Flag], name: &str, operator: Operator) -> Option<usize> {
    let is_header = |name: &str| operation.parameter(name).is_some_and(|one| one.place == ParameterPlace::Header);
    let parameter = flags.iter().position(|flag| match flag.target {
        Target::Parameter(known) if operator == Operator::Header => {
            known.eq_ignore_ascii_case(name) && is_header(known)
        }
        Target::Parameter(known) => known == name,
        _ => false,
    });
    let field = flags.iter().position(|flag| on_wire(flag).is_some_and(|known| known == name));
    match operator {
        Operator::Header => parameter,
        Operator::Typed => parameter.or(field),
        Operator::Text | Operator::Json => field.or(parameter),
    }
}

/// The name of a field of the body on the wire.
fn on_wire(flag: &Flag) -> Option<String> {
    match &flag.target {
        Target::Parameter(_) => None,
        Target::Body(path) => Some(path.join(".")),
        Target::File(name) => Some((*name).to_owned()),
        Target::WholeBody => Some(own::BODY.to_owned()),
    }
}

/// A string, where JSON would be read, too.
fn text(flag: &Flag, value: &str) -> String {
    match flag.schema.kind {
        SchemaKind::Any | SchemaKind::Union(_) => Value::from(value).to_string(),
        _ => value.to_owned(),
    }
}

/// JSON, where a string would be read. The value is not shown; it may be a secret.
fn json(flag: &Flag, name: &str, value: &str, found: Option<Value>) -> Result<String, Failure> {
    match (flag.schema.kind, found) {
        (_, None) => Err(Failure::usage(format!("`{name}`: expected JSON behind `:=`"))),
        (SchemaKind::Text(_), Some(Value::String(text))) => Ok(text),
        (SchemaKind::Text(_), Some(_)) => Err(Failure::usage(format!("`{name}` is a string: write `{name}==…`"))),
        (_, Some(_)) => Ok(value.to_owned()),
    }
}

fn unknown(operation: &OperationInfo, flags: &[Flag], name: &str) -> Failure {
    let parameters = operation.parameters.iter().map(|parameter| parameter.name.to_owned());
    let known: Vec<String> = parameters.chain(flags.iter().filter_map(on_wire)).collect();
    let known = if known.is_empty() { "no arguments".to_owned() } else { known.join(", ") };
    if name.eq_ignore_ascii_case("authorization") {
        return Failure::usage("a token does not belong into a command line: `kandji auth login` stores it");
    }
    Failure::usage(format!("{} has no argument `{name}`; it takes {known}", operation.meta.id))
}
