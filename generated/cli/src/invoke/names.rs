//! Turns what people call things into the ids that are due.

use kandji_client::Client;
use serde_json::Value;

use super::directory::{Directory, Found, is_uuid};
use super::given::Given;
use crate::exit::{Exit, Failure};

/// Looks up every name that stands where an id is due.
pub(crate) async fn resolve(given: &mut Given, client: &Client) -> Result<(), Failure> {
    let group = given.operation.group;
    for (flag, value) in &mut given.values {
        match value {
            Value::String(text) => {
                if let Some(id) = id_of(text, flag.schema.id_of, group, client).await? {
                    *text = id;
                }
            }
            Value::Array(items) => {
                let kind = flag.element().and_then(|element| element.id_of);
                for item in items {
                    let Value::String(text) = item else { continue };
                    if let Some(id) = id_of(text, kind, group, client).await? {
                        *text = id;
                    }
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// The names among the values that would have to be looked up.
pub(crate) fn unresolved(given: &Given) -> Vec<(&'static str, String)> {
    let names = given.values.iter().filter_map(|(flag, value)| {
        let directory = Directory::of(flag.schema.id_of?, given.operation.group)?;
        let text = value.as_str().filter(|text| !is_uuid(text))?;
        Some((directory.kind, text.to_owned()))
    });
    names.collect()
}

/// The id of the thing that is called so; none if the text is an id already, or nothing is looked up by name.
async fn id_of(text: &str, kind: Option<&str>, group: &str, client: &Client) -> Result<Option<String>, Failure> {
    let Some(directory) = kind.and_then(|kind| Directory::of(kind, group)).filter(|_| !is_uuid(text)) else {
        return Ok(None);
    };
    let found = directory.look_up(client, text).await?;
    match found.as_slice() {
        [one] => Ok(Some(one.id.clone())),
        [] => {
            Err(Failure::new(Exit::NotFound, format!("there is no {} called `{text}`", directory.kind.to_lowercase())))
        }
        several => Err(ambiguous(text, directory.kind, several)),
    }
}

fn ambiguous(text: &str, kind: &str, found: &[Found]) -> Failure {
    let lines: Vec<String> = found.iter().map(|one| format!("  {}", one.described())).collect();
    let kind = kind.to_lowercase();
    Failure::usage(format!("`{text}` is the name of more than one {kind}; give the id of one:\n{}", lines.join("\n")))
}
