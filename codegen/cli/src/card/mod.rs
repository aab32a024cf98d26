//! `kandji card`: the action cards of the connector for Okta Workflows, described and run.

mod command;
mod confirm;
mod failure;
mod given;
mod list;
mod page;
mod position;
mod preview;
mod run;
mod show;
mod stream;

use clap::ArgMatches;
use kandji_cards::Catalogue;
use kandji_cards::catalogue::Card;

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
    if name != command::RUN {
        globals::refuse(&format!("card {name}"), globals::NO_CALL, own)?;
    }
    match name {
        command::LIST => list::list(globals, console),
        command::SHOW => show::show(card(own)?, globals, console),
        _ => run::run(card(own)?, own, globals, environment, console).await,
    }
}

/// The card that a command line names, by its name or its title.
fn card(matches: &ArgMatches) -> Result<&'static Card, Failure> {
    let name = matches.get_one::<String>(command::CARD).map(String::as_str).unwrap_or_default();
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
