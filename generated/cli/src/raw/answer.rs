//! Shows what comes.

use kandji_client::Method;
use kandji_client::operations::{Data, SchemaInfo};
use kandji_client::runtime::Response;

use super::known::Known;
use crate::console::Console;
use crate::exit::Failure;
use crate::output::Output;

/// Shows a response. What is known of it says which of it is a secret.
pub(super) fn show(
    response: &Response,
    method: Method,
    known: Option<&Known>,
    output: &mut Output,
    console: &mut Console,
) -> Result<(), Failure> {
    if method == Method::Head {
        return headers(response, output, console);
    }
    if response.bytes().is_empty() {
        console.note(&format!("Done: {}, without content.", response.status()));
        return Ok(());
    }
    let media_type = response.media_type().unwrap_or_default().to_ascii_lowercase();
    if media_type.contains("json") {
        let schema = known.and_then(|known| known.operation.response_schema()).unwrap_or(&SchemaInfo::ANY);
        return output.data(Data::new(response.value()?, schema), console);
    }
    if media_type.starts_with("text/") {
        return output.text(&response.text(), console);
    }
    output.file(response.bytes(), console)
}

fn headers(response: &Response, output: &mut Output, console: &mut Console) -> Result<(), Failure> {
    let mut text = format!("status: {}\n", response.status());
    for (name, value) in response.headers() {
        text.push_str(&format!("{name}: {}\n", String::from_utf8_lossy(value.as_bytes())));
    }
    output.text(&text, console)
}
