//! The arguments of an operation as they were typed, before names are looked up and everything is checked.

use std::path::Path;

use clap::ArgMatches;
use kandji_client::FilePart;
use kandji_client::operations::{ArgumentFault, Arguments, Described, OperationInfo};
use serde_json::{Map, Value};

use crate::command_line::flags::{self, Flag, Target};
use crate::command_line::{own, values};
use crate::console::Console;
use crate::exit::Failure;

/// The arguments of an operation as they were typed.
#[derive(Clone, Debug)]
pub(crate) struct Given {
    pub(crate) operation: &'static OperationInfo,
    /// The values of flags that are JSON.
    pub(crate) values: Vec<(Flag, Value)>,
    /// The files, by the names of their fields.
    pub(crate) files: Vec<(&'static str, FilePart)>,
    /// The body as a whole, which the flags change.
    pub(crate) body: Option<Value>,
    /// The fields of the body that are null, as paths with dots.
    pub(crate) nulls: Vec<String>,
}

impl Given {
    /// Nothing.
    pub(crate) fn nothing(operation: &'static OperationInfo) -> Self {
        Self { operation, values: Vec::new(), files: Vec::new(), body: None, nulls: Vec::new() }
    }

    /// Reads the arguments of an operation from a parsed command line.
    pub(crate) fn read(
        operation: &'static OperationInfo,
        matches: &ArgMatches,
        console: &mut Console,
    ) -> Result<Self, Failure> {
        let texts = |flag: &Flag| matches.get_many(&flag.id).map(|texts| texts.cloned().collect());
        Self::read_with(operation, matches, texts, console)
    }

    /// Like [`Self::read`], where `texts` finds what was typed for a flag.
    pub(crate) fn read_with(
        operation: &'static OperationInfo,
        matches: &ArgMatches,
        texts: impl Fn(&Flag) -> Option<Vec<String>>,
        console: &mut Console,
    ) -> Result<Self, Failure> {
        let mut given = Self::nothing(operation);
        for flag in flags::of(operation) {
            if let Some(texts) = texts(flag) {
                given.add(flag.clone(), &texts)?;
            }
        }
        if operation.body.is_some() {
            if let Some(path) = matches.get_one::<String>(own::BODY) {
                given.body = Some(read_json(path, console)?);
            }
            given.nulls = matches.get_many::<String>(own::NULL).into_iter().flatten().cloned().collect();
        }
        Ok(given)
    }

    /// Adds the value of a flag.
    pub(crate) fn add(&mut self, flag: Flag, texts: &[String]) -> Result<(), Failure> {
        match &flag.target {
            Target::File(field) => self.files.push((field, read_file(texts, &flag)?)),
            Target::WholeBody => self.files.push((own::BODY, read_file(texts, &flag)?)),
            Target::Parameter(_) | Target::Body(_) => {
                let value = values::value(texts, flag.schema)
                    .map_err(|reason| Failure::usage(format!("`{}`: {reason}", flag.shown())))?;
                self.values.push((flag, value));
            }
        }
        Ok(())
    }

    /// The operation with its arguments, all of which are checked, or what is wrong with each.
    pub(crate) fn checked(&self) -> Result<Result<Described, Vec<String>>, Failure> {
        let described = self.operation.with(self.arguments()?);
        Ok(described.map_err(|faults| {
            let shown = |fault: &ArgumentFault| format!("{}: {}", shown(self.operation, &fault.argument), fault.reason);
            faults.faults().iter().map(shown).collect()
        }))
    }

    /// The arguments, all of which are checked when the operation takes them.
    pub(crate) fn arguments(&self) -> Result<Arguments, Failure> {
        let mut arguments = Arguments::new();
        let mut body = self.body.clone();
        for (flag, value) in &self.values {
            match &flag.target {
                Target::Parameter(name) => arguments = arguments.parameter(*name, value.clone()),
                Target::Body(path) => set(&mut body, path, value.clone())?,
                Target::File(_) | Target::WholeBody => {}
            }
        }
        for field in &self.nulls {
            set(&mut body, &field.split('.').collect::<Vec<_>>(), Value::Null)?;
        }
        let arguments = self.files.iter().fold(arguments, |all, (field, file)| all.file(*field, file.clone()));
        Ok(match body {
            Some(body) => arguments.body(body),
            None => arguments,
        })
    }
}

/// An argument as the command line calls it.
fn shown(operation: &'static OperationInfo, argument: &str) -> String {
    let flags = flags::of(operation);
    let is_it = |flag: &&Flag| match &flag.target {
        Target::Parameter(name) | Target::File(name) => *name == argument,
        Target::Body(path) => format!("body/{}", path.join("/")) == argument,
        Target::WholeBody => argument == own::BODY,
    };
    flags.iter().find(is_it).map_or_else(|| format!("`{argument}`"), |flag| format!("`{}`", flag.shown()))
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

/// Reads JSON from a file; `-` is standard input.
pub(crate) fn read_json(path: &str, console: &mut Console) -> Result<Value, Failure> {
    let mut text = String::new();
    let read = match path {
        "-" => console.input().read_to_string(&mut text).map(drop),
        path => std::fs::read_to_string(path).map(|content| text = content),
    };
    read.map_err(|error| Failure::usage(format!("`{path}` cannot be read: {error}")))?;
    serde_json::from_str(&text).map_err(|error| Failure::usage(format!("`{path}` is not JSON: {error}")))
}

fn read_file(texts: &[String], flag: &Flag) -> Result<FilePart, Failure> {
    let [path] = texts else {
        return Err(Failure::usage(format!("`{}`: it can be given once only", flag.shown())));
    };
    let content = std::fs::read(path).map_err(|error| Failure::usage(format!("`{path}` cannot be read: {error}")))?;
    let name = Path::new(path).file_name().map_or_else(|| path.clone(), |name| name.to_string_lossy().into_owned());
    Ok(FilePart::new(name, content))
}
