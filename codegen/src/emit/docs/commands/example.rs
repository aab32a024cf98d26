//! An example as a command line that can be typed.

use serde_json::Value;

use super::flags::{self, Flag, Target};
use super::words::{line, values, word};
use crate::emit::docs::examples::received::received;
use crate::emit::docs::input::Input;
use crate::examples::{Argument, Example, plain};
use crate::model::{Operation, ParameterIn, Risk};

/// The name of a device's id.
const DEVICE: &str = "device_id";

/// The field by which people know a device.
const SERIAL: &str = "serial_number";

/// An example of an operation as a command line; `None` if the operation has no command. A long one has an option in each
/// line.
pub(in crate::emit::docs) fn example(input: Input<'_>, operation: &Operation, example: &Example) -> Option<String> {
    let command = input.commands.get(operation.id.as_str())?;
    let writer = Writer { input, operation, example, flags: flags::of(input.api, operation) };
    let begun = [command.typed()].into_iter().chain(writer.positions()).collect::<Vec<_>>().join(" ");
    let (options, stdin) = writer.options();
    let line = line(begun, options);
    Some(match stdin {
        Some(json) => format!("printf %s {} |\n  {line}", word(&json)),
        None => line,
    })
}

struct Writer<'a> {
    input: Input<'a>,
    operation: &'a Operation,
    example: &'a Example,
    flags: Vec<Flag<'a>>,
}

impl Writer<'_> {
    /// The arguments of the path.
    fn positions(&self) -> impl Iterator<Item = String> {
        self.flags.iter().filter_map(|flag| {
            let Target::Path(name) = flag.target else { return None };
            let value = self.example.argument(ParameterIn::Path, name)?;
            Some(word(&self.serial(name, value).unwrap_or_else(|| plain(value))))
        })
    }

    /// The serial number of the device that an argument names.
    fn serial(&self, name: &str, id: &Value) -> Option<String> {
        let records = self.input.examples.records().values().flatten();
        let known = records.filter(|record| name == DEVICE && record.get(name) == Some(id));
        let serials = known.filter_map(|record| record.get(SERIAL)?.as_str());
        serials.filter(|serial| !serial.is_empty()).map(str::to_owned).next()
    }

    /// The options, and the body if it is read from standard input.
    fn options(&self) -> (Vec<String>, Option<String>) {
        let Self { operation, example, .. } = self;
        let mut options: Vec<String> = example.arguments.iter().flat_map(|argument| self.parameter(argument)).collect();
        let uploaded = self.uploaded();
        let mut stdin = None;
        if let Some(body) = example.body.as_ref().filter(|_| uploaded.is_none()) {
            match self.body(&body.value) {
                Some(fields) => options.extend(fields),
                None => {
                    options.push("--body -".to_owned());
                    stdin = Some(body.value.to_string());
                }
            }
        }
        if operation.upload.is_some() {
            let file = uploaded.unwrap_or_else(|| "installer.pkg".to_owned());
            options.push(format!("--file {}", word(&file)));
        }
        if self.input.commands.get(operation.id.as_str()).is_some_and(|command| command.is_list) {
            options.push("--all".to_owned());
        }
        if operation.risk == Some(Risk::ReadSecret) {
            options.push("--show-secrets".to_owned());
        }
        options.extend(received(operation, example).map(|name| format!("--to {}", word(&name))));
        (options, stdin)
    }

    /// The file of an upload whose request needs nothing but its name, which the program takes from the file.
    fn uploaded(&self) -> Option<String> {
        self.operation.upload.as_ref()?;
        let mut required = self.flags.iter().filter(|flag| flag.is_required);
        let (Some(Flag { target: Target::Body(path), .. }), None) = (required.next(), required.next()) else {
            return None;
        };
        let Value::Object(fields) = &self.example.body.as_ref()?.value else { return None };
        let name = path.iter().try_fold(&self.example.body.as_ref()?.value, |value, name| value.get(name))?.as_str()?;
        (fields.len() == 1 && !name.contains(['/', '\\'])).then(|| name.to_owned())
    }

    /// The options of a parameter. Which page of a list is read is the business of the program.
    fn parameter(&self, argument: &Argument) -> Vec<String> {
        let paging = self.operation.pagination.iter();
        let mut pages = paging.flat_map(|pagination| pagination.style.parameters());
        let wanted = Target::Parameter(argument.location, argument.name.as_str());
        let flag = self.flags.iter().find(|flag| flag.target == wanted);
        let is_page = argument.location == ParameterIn::Query && pages.any(|page| page == argument.name);
        flag.filter(|_| !is_page).map(|flag| self.option(flag, &argument.value)).unwrap_or_default()
    }

    fn option(&self, flag: &Flag<'_>, value: &Value) -> Vec<String> {
        let values = values(self.input.api, flag.schema, value).into_iter();
        values.map(|value| format!("{} {}", flag.shown(), word(&value))).collect()
    }

    /// The options of a body; `None` if they cannot say it.
    fn body(&self, body: &Value) -> Option<Vec<String>> {
        if let Some(flag) = self.flags.iter().find(|flag| flag.target == Target::WholeBody) {
            return Some(self.option(flag, body));
        }
        self.fields(&[], body)
    }

    /// The options of the fields of an object; `None` if some have none.
    fn fields(&self, path: &[&str], value: &Value) -> Option<Vec<String>> {
        let Value::Object(fields) = value else { return None };
        if fields.is_empty() {
            return None;
        }
        let mut options = Vec::new();
        for (name, value) in fields {
            let path = [path, &[name.as_str()]].concat();
            let flag = self.flags.iter().find(|flag| matches!(&flag.target, Target::Body(known) if *known == path))?;
            let inner = if flag.has_inner { self.fields(&path, value) } else { None };
            options.extend(match (value, inner) {
                (_, Some(inner)) => inner,
                (Value::Null, None) => vec![format!("--null {}", word(&path.join(".")))],
                (value, None) => self.option(flag, value),
            });
        }
        Some(options)
    }
}
