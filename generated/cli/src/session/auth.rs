//! `kandji auth`.

use clap::ArgMatches;

use super::config::Config;
use super::{command, login, logout, status};
use crate::command_line::globals::{self, Globals};
use crate::console::Console;
use crate::environment::{Environment, Origin};
use crate::exit::{Exit, Failure};

/// Runs a command of `kandji auth`.
pub(crate) async fn run(
    matches: &ArgMatches,
    globals: &Globals,
    environment: &Environment,
    console: &mut Console,
) -> Result<Exit, Failure> {
    let Some((name, own)) = matches.subcommand() else {
        return Err(Failure::usage("`auth` needs a command; see `kandji auth --help`"));
    };
    if name == command::STATUS {
        return status::run(own, globals, environment, console).await;
    }
    globals::refuse(&format!("auth {name}"), globals::NO_DATA, own)?;
    if globals.is_dry_run {
        return Err(Failure::usage(format!("`auth {name}` has no dry run")));
    }
    if environment.origin() == Origin::Demo {
        return Err(Failure::usage("the demo needs no profile, and its token is stored nowhere"));
    }
    match name {
        command::LOGIN => login::run(own, globals, environment, console).await,
        command::LOGOUT => logout::run(globals, environment, console),
        _ => choose(own, environment, console),
    }
}

/// Makes a profile the default one.
fn choose(matches: &ArgMatches, environment: &Environment, console: &mut Console) -> Result<Exit, Failure> {
    let mut config = Config::read(environment)?;
    let name: &String = matches.get_one(command::PROFILE_NAME).ok_or_else(|| Failure::usage("which profile?"))?;
    if !config.profiles.contains_key(name) {
        return Err(config.unknown(name));
    }
    config.default = Some(name.clone());
    config.write(environment)?;
    console.tell(&format!("Commands use the profile `{name}` unless another one is named."));
    Ok(Exit::Done)
}
