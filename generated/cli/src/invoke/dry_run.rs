//! Shows a request instead of sending it.

use kandji_client::operations::Described;
use kandji_client::runtime::{Call, Preview};
use serde_json::{Map, Value, json};

use crate::command_line::globals::Globals;
use crate::console::Console;
use crate::environment::Environment;
use crate::exit::Failure;
use crate::session;

/// Writes the request as a curl command and as JSON. Nothing is sent. The token is not shown, and neither are secrets unless
/// they are asked for.
pub(crate) fn show(
    described: &Described,
    globals: &Globals,
    environment: &Environment,
    console: &mut Console,
) -> Result<(), Failure> {
    let client = session::without_token(globals, environment)?;
    let described = if globals.shows_secrets { described.clone() } else { described.redacted() };
    write(&Call::new(&client, described).preview()?, console)
}

/// Writes a request as a curl command and as JSON.
pub(crate) fn write(preview: &Preview, console: &mut Console) -> Result<(), Failure> {
    writeln!(console.output(), "{}", curl(preview))?;
    writeln!(console.output(), "{:#}", as_json(preview))?;
    Ok(())
}

/// The request as a command of a POSIX shell. The token is in a variable.
fn curl(preview: &Preview) -> String {
    let mut command = format!("curl -X {} {}", preview.method, quoted(preview.url.as_str()));
    if preview.sends_token {
        command.push_str(" \\\n  -H \"Authorization: Bearer $KANDJI_API_TOKEN\"");
    }
    for (name, value) in &preview.headers {
        let value = String::from_utf8_lossy(value.as_bytes());
        command.push_str(&format!(" \\\n  -H {}", quoted(&format!("{name}: {value}"))));
    }
    match preview.body.as_ref().map(|body| std::str::from_utf8(body)) {
        Some(Ok(text)) => command.push_str(&format!(" \\\n  --data-raw {}", quoted(text))),
        Some(Err(_)) => command.push_str(" \\\n  --data-binary @-"),
        None => {}
    }
    command
}

fn as_json(preview: &Preview) -> Value {
    let headers = preview
        .headers
        .iter()
        .map(|(name, value)| (name.to_string(), Value::from(String::from_utf8_lossy(value.as_bytes()).into_owned())));
    let body = preview.body.as_ref().map(|body| match serde_json::from_slice::<Value>(body) {
        Ok(value) => value,
        Err(_) => String::from_utf8_lossy(body).into_owned().into(),
    });
    json!({
        "method": preview.method.as_str(),
        "url": preview.url.as_str(),
        "headers": headers.collect::<Map<_, _>>(),
        "body": body,
    })
}

/// A text as one word of a POSIX shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}
