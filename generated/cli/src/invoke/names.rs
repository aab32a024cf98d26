//! Turns what people call things into the ids that are due.

use kandji_client::Client;
use kandji_client::operations::OperationInfo;
use serde_json::Value;

use super::given::Given;
use crate::directory::list::{Directory, is_uuid};
use crate::directory::thing::{Thing, listed};
use crate::exit::{Exit, Failure};
use crate::fleet::platforms::Platforms;

/// Looks up every name that stands where an id is due; returns whether there were any.
pub(crate) async fn resolve(given: &mut Given, client: &Client) -> Result<bool, Failure> {
    let operation = given.operation;
    let mut has_changed = false;
    for (flag, value) in &mut given.values {
        match value {
            Value::String(text) => {
                if let Some(id) = id_of(text, flag.schema.id_of, flag.is_positional, operation, client).await? {
                    *text = id;
                    has_changed = true;
                }
            }
            Value::Array(items) => {
                let kind = flag.element().and_then(|element| element.id_of);
                for item in items {
                    let Value::String(text) = item else { continue };
                    if let Some(id) = id_of(text, kind, false, operation, client).await? {
                        *text = id;
                        has_changed = true;
                    }
                }
            }
            _ => {}
        }
    }
    Ok(has_changed)
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

/// The id of the thing that is called so; none if the text is an id already, or nothing is looked up by name. What the
/// operation is about has to be of a platform that it is for.
async fn id_of(
    text: &str,
    kind: Option<&str>,
    is_subject: bool,
    operation: &'static OperationInfo,
    client: &Client,
) -> Result<Option<String>, Failure> {
    let directory = kind.and_then(|kind| Directory::of(kind, operation.group)).filter(|_| !is_uuid(text));
    let Some(directory) = directory else { return Ok(None) };
    let looked = directory.look_up(client, text).await?;
    let kind = directory.kind.to_lowercase();
    match looked.found.as_slice() {
        [one] if is_subject && !Platforms::of(operation, directory).admit(&one.platform) => {
            Err(Failure::usage(format!("{}; nothing was sent", Platforms::misfit(operation, one))))
        }
        [one] => Ok(Some(one.id.clone())),
        [] => {
            let hint = looked.similar.question();
            Err(Failure::new(Exit::NotFound, format!("there is no {kind} called `{text}`{hint}")))
        }
        several => Err(ambiguous(text, &kind, several)),
    }
}

fn ambiguous(text: &str, kind: &str, found: &[Thing]) -> Failure {
    let lines = listed(found.iter().map(Thing::described));
    Failure::usage(format!(
        "`{text}` is the name of more than one {kind}; give the id of one of the {}:{lines}",
        found.len()
    ))
}
