//! Asks before a request changes something.

use kandji_client::{Client, Method};

use super::known::Known;
use crate::command_line::flags::{self, Target};
use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::invoke::given::Given;
use crate::invoke::risk;

/// Fails unless what a request does is confirmed: as the operation that it is, or, if nobody knows what it does, by yes or no.
pub(crate) async fn confirm(
    method: Method,
    path: &str,
    known: Option<&Known>,
    confirmed: Option<&str>,
    client: &Client,
    console: &mut Console,
) -> Result<(), Failure> {
    match known {
        Some(known) => risk::confirm(&given(known)?, confirmed, client, console).await,
        None if matches!(method, Method::Get | Method::Head | Method::Options | Method::Trace) => Ok(()),
        None => unknown(method, path, confirmed, console),
    }
}

/// The operation with the arguments of its path.
fn given(known: &Known) -> Result<Given, Failure> {
    let mut given = Given::nothing(known.operation);
    for flag in flags::of(known.operation) {
        let Target::Parameter(parameter) = flag.target else { continue };
        if let Some((_, value)) = known.arguments.iter().find(|(name, _)| name == parameter) {
            given.add(flag.clone(), std::slice::from_ref(value))?;
        }
    }
    Ok(given)
}

fn unknown(method: Method, path: &str, confirmed: Option<&str>, console: &mut Console) -> Result<(), Failure> {
    let answer = match confirmed {
        Some(confirmed) => confirmed.to_owned(),
        None if console.is_input_terminal => {
            let question = format!("{method} {path}\nWhat this changes is not known. Go on? [y/N]");
            console.ask(&question)?.unwrap_or_default()
        }
        None => {
            let message = format!(
                "what {method} {path} changes is not known, so nothing was sent; confirm it with --confirm yes"
            );
            return Err(Failure::new(Exit::NotConfirmed, message));
        }
    };
    if ["y", "yes", path].iter().any(|yes| answer.eq_ignore_ascii_case(yes)) {
        return Ok(());
    }
    Err(Failure::new(Exit::NotConfirmed, "it was not confirmed, so nothing was sent"))
}
