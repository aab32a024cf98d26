//! The arguments of an operation, from a parsed command line.

use std::path::Path;

use clap::ArgMatches;
use kandji_client::FilePart;
use kandji_client::operations::{Arguments, OperationInfo};
use serde_json::{Map, Value};

use crate::command_line::flags::{self, Flag, Target};
use crate::command_line::{tree, values};
use crate::console::Console;
use crate::exit::{Exit, Failure};

/// Reads the arguments of an operation.
pub(crate) fn read(
    operation: &'static OperationInfo,
    matches: &ArgMatches,
    console: &mut Console,
) -> Result<Arguments, Failure> {
    let mut arguments = Arguments::new();
    let mut body = match operation.body.as_ref().and_then(|_| matches.get_one::<String>(tree::BODY)) {
        Some(path) => Some(read_json(path, console)?),
        None => None,
    };
    for flag in flags::of(operation) {
        let Some(texts) = matches.get_many::<String>(&flag.id) else { continue };
        let texts: Vec<String> = texts.cloned().collect();
        match &flag.target {
            Target::Parameter(name) => arguments = arguments.parameter(*name, typed(&texts, &flag)?),
            Target::Body(path) => set(&mut body, path, typed(&texts, &flag)?)?,
            Target::File(field) => arguments = arguments.file(*field, read_file(&texts, &flag)?),
            Target::WholeBody => arguments = arguments.file("body", read_file(&texts, &flag)?),
        }
    }
    if operation.body.is_some() {
        for field in matches.get_many::<String>(tree::NULL).into_iter().flatten() {
            let path: Vec<&str> = field.split('.').collect();
            set(&mut body, &path, Value::Null)?;
        }
    }
    Ok(match body {
        Some(body) => arguments.body(body),
        None => arguments,
    })
}

fn typed(texts: &[String], flag: &Flag) -> Result<Value, Failure> {
    values::value(texts, flag.schema).map_err(|reason| Failure::usage(format!("`--{}`: {reason}", flag.id)))
}

/// Sets a field of the body, and makes the objects on the way to it.
fn set(body: &mut Option<Value>, path: &[&str], value: Value) -> Result<(), Failure> {
    let mut place = body.get_or_insert_with(|| Value::Object(Map::new()));
    for name in path {
        if place.is_null() {
            *place = Value::Object(Map::new());
        }
        let Value::Object(fields) = place else {
            return Err(Failure::usage(format!("`{}`: what it is a field of is no object", path.join("."))));
        };
        place = fields.entry(*name).or_insert(Value::Null);
    }
    *place = value;
    Ok(())
}

fn read_json(path: &str, console: &mut Console) -> Result<Value, Failure> {
    let mut text = String::new();
    let read = match path {
        "-" => console.input().read_to_string(&mut text).map(|_| ()),
        path => std::fs::read_to_string(path).map(|content| text = content),
    };
    read.map_err(|error| Failure::new(Exit::Usage, format!("`{path}` cannot be read: {error}")))?;
    serde_json::from_str(&text).map_err(|error| Failure::usage(format!("`{path}` is not JSON: {error}")))
}

fn read_file(texts: &[String], flag: &Flag) -> Result<FilePart, Failure> {
    let [path] = texts else { return Err(Failure::usage(format!("`--{}`: it can be given once only", flag.id))) };
    let content = std::fs::read(path).map_err(|error| Failure::usage(format!("`{path}` cannot be read: {error}")))?;
    let name = Path::new(path).file_name().map_or_else(|| path.clone(), |name| name.to_string_lossy().into_owned());
    Ok(FilePart::new(name, content))
}
