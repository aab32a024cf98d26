//! Shows requests instead of sending them.

use kandji_client::operations::{Data, Described, SchemaInfo};
use kandji_client::runtime::{Call, Preview};
use serde_json::Value;

use crate::command_line::globals::Globals;
use crate::console::Console;
use crate::environment::Environment;
use crate::exit::Failure;
use crate::output::{Format, Output};
use crate::session;

/// What is known of the data that stands for a request.
static REQUEST: SchemaInfo = SchemaInfo::ANY;

/// What an operation would send. The token is not shown, and neither are secrets unless they are asked for.
pub(crate) fn preview(described: &Described, globals: &Globals, environment: &Environment) -> Result<Shown, Failure> {
    let client = session::without_token(globals, environment)?;
    let described = if globals.shows_secrets { described.clone() } else { described.redacted() };
    Ok(Call::new(&client, described).preview()?.into())
}

/// A request, as a command of curl and as JSON.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    pub(crate) curl: String,
    pub(crate) json: Value,
}

impl From<Preview> for Shown {
    fn from(preview: Preview) -> Self {
        Self { curl: preview.curl(), json: preview.to_json() }
    }
}

/// How requests are written as data; `None` if they are commands of curl. Only a format of nested data is meant for them: the
/// other options of output are about the data of responses.
fn as_data(globals: &Globals) -> Option<Globals> {
    let is_nested = |format: &Format| matches!(format, Format::Json | Format::Ndjson | Format::Yaml);
    let format = globals.format.filter(is_nested)?;
    Some(Globals { format: Some(format), ..Globals::default() })
}

/// Whether all requests are written even where nobody can read so many.
pub(crate) fn is_data(globals: &Globals) -> bool {
    as_data(globals).is_some()
}

/// Writes a request as a command of curl and as JSON, or as the command line says.
pub(crate) fn write(request: &Shown, globals: &Globals, console: &mut Console) -> Result<(), Failure> {
    if let Some(globals) = as_data(globals) {
        return Output::of(&globals, console)?.data(Data::new(request.json.clone(), &REQUEST), console);
    }
    writeln!(console.output(), "{}", request.curl)?;
    writeln!(console.output(), "{:#}", request.json)?;
    Ok(())
}

/// Writes requests, each as a command of curl, or all of them as the command line says.
pub(crate) fn write_all(
    requests: impl Iterator<Item = Result<Shown, Failure>>,
    globals: &Globals,
    console: &mut Console,
) -> Result<(), Failure> {
    let Some(globals) = as_data(globals) else {
        for request in requests {
            writeln!(console.output(), "{}", request?.curl)?;
        }
        return Ok(());
    };
    let mut output = Output::of(&globals, console)?;
    let mut rows = output.rows(&REQUEST);
    for request in requests {
        rows.push_value(request?.json, console)?;
    }
    rows.finish(console)
}
