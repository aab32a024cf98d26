//! Runs an operation: looks names up, checks the arguments, asks before it destroys, sends it, and shows what comes.

pub(crate) mod dry_run;
pub(crate) mod given;
pub(crate) mod invocation;
pub(crate) mod names;
pub(crate) mod risk;
mod secrets;
pub(crate) mod send;

use crate::console::Console;
use crate::environment::Environment;
use crate::exit::{Exit, Failure};
use crate::interrupt;
use crate::output::Output;
use crate::session;
use invocation::Invocation;

/// Runs an operation.
pub(crate) async fn run(
    mut invocation: Invocation,
    environment: &Environment,
    console: &mut Console,
) -> Result<Exit, Failure> {
    if invocation.globals.is_dry_run {
        for (kind, name) in names::unresolved(&invocation.given) {
            let kind = kind.to_lowercase();
            console.tell(&format!("note: `{name}` stands for the id of a {kind}, which a dry run does not look up"));
        }
        let request = dry_run::preview(&invocation.described()?, &invocation.globals, environment)?;
        dry_run::write(&request, &invocation.globals, console)?;
        console.flush()?;
        return Ok(Exit::Done);
    }
    // What is wrong is told before anything is sent, even a look-up.
    let mut described = invocation.described()?;
    let client = session::client(&invocation.globals, environment)?;
    let mut output = Output::of(&invocation.globals, console)?;
    let operation = invocation.given.operation;
    output.check(operation.list.as_ref().map(|list| &list.item).or_else(|| operation.response_schema()))?;
    if names::resolve(&mut invocation.given, &client).await? {
        described = invocation.described()?;
    }
    risk::confirm(&invocation.given, invocation.globals.confirm.as_deref(), &client, console).await?;
    let sending = send::send(&invocation, described, &client, &mut output, console);
    interrupt::or_interrupted(operation.meta.risk, sending).await?;
    console.flush()?;
    secrets::tell(&invocation, console);
    Ok(Exit::Done)
}
