//! `kandji card run`.

use clap::ArgMatches;
use kandji_cards::catalogue::Card;
use kandji_cards::{Extent, Invocation, Outcome, Runner};
use kandji_client::operations::{Data, SchemaInfo};
use serde_json::Value;

use super::{command, confirm, failure, given, preview, stream};
use crate::command_line::globals::Globals;
use crate::console::Console;
use crate::demo;
use crate::environment::Environment;
use crate::exit::{Exit, Failure};
use crate::interrupt;
use crate::output::Output;
use crate::session;

/// What is known of the outputs of a card. Their secrets are hidden before.
static OUTPUTS: SchemaInfo = SchemaInfo::ANY;

/// Runs a card with what it starts with and what the command line says, against the demo if that is asked for.
pub(super) async fn run(
    (card, start): (&'static Card, Invocation),
    matches: &ArgMatches,
    globals: &Globals,
    environment: &Environment,
    console: &mut Console,
) -> Result<Exit, Failure> {
    let invocation = given::invocation((card, start), matches, console)?;
    if matches.get_flag(command::DEMO) {
        let demo = demo::fresh(environment).await?;
        return run_in(card, &invocation, matches, globals, demo.environment(), console).await;
    }
    run_in(card, &invocation, matches, globals, environment, console).await
}

async fn run_in(
    card: &'static Card,
    invocation: &Invocation,
    matches: &ArgMatches,
    globals: &Globals,
    environment: &Environment,
    console: &mut Console,
) -> Result<Exit, Failure> {
    let position = matches.get_one::<String>(command::POSITION).map(String::as_str);
    let streams = Extent::of(card, invocation) == Extent::All;
    if position.is_some() && !streams {
        return Err(Failure::usage("`--position` is for a card that streams its records: set its Result Set to all"));
    }
    let without_token = Runner::new(&session::without_token(globals, environment)?);
    let requests = without_token.preview(card, invocation).map_err(failure::failure)?;
    if globals.is_dry_run {
        preview::show(&requests, globals, console)?;
        return Ok(Exit::Done);
    }
    let client = session::client(globals, environment)?;
    confirm::confirm(&requests, globals.confirm.as_deref(), &client, console).await?;
    let (runner, risk) = (Runner::new(&client), card.risk());
    if streams {
        let streaming = stream::stream(&runner, card, invocation, position, globals, console);
        return interrupt::or_interrupted(risk, streaming).await;
    }
    let running = async { runner.run(card, invocation).await.map_err(failure::failure) };
    show(interrupt::or_interrupted(risk, running).await?, globals, console)
}

/// Shows what a card returns. A refusal that it returns ends the command as the refusal would.
fn show(outcome: Outcome, globals: &Globals, console: &mut Console) -> Result<Exit, Failure> {
    let Outcome { outputs, error, .. } = outcome;
    let shown = if globals.shows_secrets { outputs.to_json() } else { outputs.redacted() };
    let has_hidden = !globals.shows_secrets && shown != outputs.to_json();
    Output::of(globals, console)?.data(Data::new(Value::Object(shown), &OUTPUTS), console)?;
    console.flush()?;
    if has_hidden {
        console.note("Secrets are hidden; --show-secrets shows them.");
    }
    match error {
        Some(error) => {
            console.error(&error.to_string());
            Ok(failure::exit(&error))
        }
        None => Ok(Exit::Done),
    }
}
