//! `kandji card`: the action cards of the connector for Okta Workflows, described and run.

mod command;
mod confirm;
mod failure;
mod flow;
mod given;
mod lint;
mod list;
mod page;
mod position;
mod preview;
mod run;
mod show;
mod stream;

use clap::ArgMatches;
use kandji_cards::catalogue::Card;
use kandji_cards::{Catalogue, Invocation};

use crate::command_line::globals::{self, Globals};
use crate::console::Console;
use crate::directory::similar::Similar;
use crate::environment::Environment;
use crate::exit::{Exit, Failure};

pub(crate) use command::{NAME, command};

/// Runs a command of `kandji card`.
pub(crate) async fn run(
    matches: &ArgMatches,
    globals: &Globals,
    environment: &Environment,
    console: &mut Console,
) -> Result<Exit, Failure> {
    let Some((name, own)) = matches.subcommand() else {
        return Err(Failure::usage("`card` needs a command; see `kandji card --help`"));
    };
    if name == command::LINT {
        globals::refuse("card lint", globals::NO_TENANT, own)?;
        return lint::run(own, console);
    }
    if name != command::RUN {
        globals::refuse(&format!("card {name}"), globals::NO_CALL, own)?;
    }
    match name {
        command::LIST => list::list(globals, console),
        command::SHOW => show::show(card(&named(own))?, globals, console),
        _ => match own.get_one::<String>(command::FLOW) {
            Some(path) => of_flow(path, own, globals, environment, console).await,
            None => {
                let start = (card(&named(own))?, Invocation::new());
                run::run(start, own, globals, environment, console).await
            }
        },
    }
}

/// Runs a card of a flow with what is filled in there, or lists its cards if none is named.
async fn of_flow(
    path: &str,
    matches: &ArgMatches,
    globals: &Globals,
    environment: &Environment,
    console: &mut Console,
) -> Result<Exit, Failure> {
    let steps = flow::steps_of(path, console)?;
    if !matches.contains_id(command::CARD) {
        return list::steps(&steps, globals, console);
    }
    let step = flow::chosen(steps, &named(matches), path)?;
    step.note().iter().for_each(|note| console.tell(note));
    run::run((step.card, step.invocation), matches, globals, environment, console).await
}

/// The card that a command line names.
fn named(matches: &ArgMatches) -> String {
    matches.get_one::<String>(command::CARD).cloned().unwrap_or_default()
}

/// The card with this name or title.
fn card(name: &str) -> Result<&'static Card, Failure> {
    let catalogue = Catalogue::packaged();
    catalogue.find(name).ok_or_else(|| {
        let mut similar = Similar::to(&name.to_lowercase().replace(' ', "-"));
        catalogue.cards.iter().for_each(|card| similar.offer(&card.slug));
        let question = match similar.question() {
            question if question.is_empty() => "; `kandji card list` lists the cards".to_owned(),
            question => question,
        };
        Failure::new(Exit::NotFound, format!("there is no card `{name}`{question}"))
    })
}
