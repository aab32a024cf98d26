//! `kandji api`: any request to the tenant, for what no operation covers.

mod answer;
pub(crate) mod command;
pub(crate) mod confirm;
pub(crate) mod known;
mod request;

use clap::ArgMatches;

use crate::command_line::globals::Globals;
use crate::console::Console;
use crate::environment::Environment;
use crate::exit::{Exit, Failure};
use crate::invoke::dry_run;
use crate::output::Output;
use crate::session;

pub(crate) use command::{NAME, command};
use known::Known;
use request::Wanted;

/// Sends the request, if what it does is confirmed, and shows what comes.
pub(crate) async fn run(
    matches: &ArgMatches,
    globals: &Globals,
    environment: &Environment,
    console: &mut Console,
) -> Result<Exit, Failure> {
    let wanted = Wanted::of(matches, console)?;
    let known = Known::of(wanted.method, wanted.path());
    if globals.is_dry_run {
        let client = session::without_token(globals, environment)?;
        let shown = if globals.shows_secrets { wanted } else { wanted.redacted(known.as_ref()) };
        dry_run::write(&shown.request(&client, known.as_ref()).preview()?.into(), globals, console)?;
        console.flush()?;
        return Ok(Exit::Done);
    }
    let client = session::client(globals, environment)?;
    let mut output = Output::of(globals, console)?;
    // What cannot be sent is told before it is asked about.
    wanted.request(&client, known.as_ref()).preview()?;
    let confirmed = globals.confirm.as_deref();
    confirm::confirm(wanted.method, wanted.path(), known.as_ref(), confirmed, &client, console).await?;
    let response = wanted.request(&client, known.as_ref()).send().await?;
    answer::show(&response, wanted.method, known.as_ref(), &mut output, console)?;
    console.flush()?;
    Ok(Exit::Done)
}
