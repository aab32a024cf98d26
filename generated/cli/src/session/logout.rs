//! `kandji auth logout`.

use super::config::Config;
use super::variables;
use crate::command_line::globals::Globals;
use crate::console::Console;
use crate::environment::Environment;
use crate::exit::{Exit, Failure};

/// Forgets a profile and its token.
pub(super) fn run(globals: &Globals, environment: &Environment, console: &mut Console) -> Result<Exit, Failure> {
    let mut config = Config::read(environment)?;
    let named = globals.profile.as_deref().or_else(|| environment.get(variables::PROFILE));
    let Some((name, profile)) = config.chosen(named)?.map(|(name, profile)| (name.to_owned(), profile.clone())) else {
        let hint = match environment.get(variables::TOKEN) {
            Some(_) => "; KANDJI_API_TOKEN is set, which is a matter of your shell",
            None => "",
        };
        return Err(Failure::usage(format!("there is no profile to forget{hint}")));
    };
    let had_token = profile.token_store.remove(&name, environment)?;
    config.profiles.remove(&name);
    if config.default.as_ref() == Some(&name) {
        config.default = None;
    }
    config.write(environment)?;
    let and_token = if had_token { " and its token" } else { "" };
    console.tell(
        &format!(
            "The profile `{name}`{and_token} are forgotten here. The token stays valid until it is revoked in the \
                           tenant's settings."
        )
        .replace("` are", "` is"),
    );
    Ok(Exit::Done)
}
