//! `kandji auth login`.

use std::io::Read;

use clap::ArgMatches;
use kandji_client::Secret;

use super::access::{self, Access};
use super::config::{Config, Profile, check_name};
use super::place::Place;
use super::store::StoreKind;
use super::{command, variables};
use crate::command_line::globals::Globals;
use crate::console::Console;
use crate::environment::Environment;
use crate::exit::{Exit, Failure};

/// Longer than any token, so that a file that is none is not read to its end.
const LONGEST_TOKEN: u64 = 64 * 1024;

/// Asks for a token, tries it, and stores it.
pub(super) async fn run(
    matches: &ArgMatches,
    globals: &Globals,
    environment: &Environment,
    console: &mut Console,
) -> Result<Exit, Failure> {
    let mut config = Config::read(environment)?;
    let named = globals.profile.as_deref().or_else(|| environment.get(variables::PROFILE));
    let place =
        place(matches, globals, environment, named.and_then(|name| Some((name, config.profiles.get(name)?))), console)?;
    let name = named.map_or_else(|| place.label(), |name| Ok(name.to_owned()))?;
    check_name(&name)?;
    let former = config.profiles.get(&name).cloned();
    if let Some(former) = former.as_ref().filter(|_| named.is_none()) {
        let (old, new) = (former.place(&name)?.address()?, place.address()?);
        if old != new {
            return Err(Failure::usage(format!(
                "the profile `{name}` is for {old}; give {new} another name with --profile"
            )));
        }
    }
    let chosen = matches.get_one::<String>(command::TOKEN_STORE).map(|name| StoreKind::of(name));
    let store = chosen.or(former.as_ref().map(|former| former.token_store)).unwrap_or(StoreKind::Keyring);
    // Nobody should type a token in vain.
    store.check(environment)?;
    let address = place.address()?;
    let token = token(matches, &address, console)?;
    let client = place.client(token.clone())?;
    if !matches.get_flag(command::NO_VERIFY) {
        verify(access::try_token(&client).await, &address)?;
    }
    store.write(&name, &token, environment)?;
    config.profiles.insert(name.clone(), Profile::new(&place, store));
    if config.default.is_none() || matches.get_flag(command::DEFAULT) {
        config.default = Some(name.clone());
    }
    config.write(environment)?;
    if let Some(former) = former.filter(|former| former.token_store != store) {
        former.token_store.remove(&name, environment)?;
    }
    let is_default = config.default.as_deref() == Some(name.as_str());
    told(&name, is_default, &address, &store.shown(&name, environment), environment, console);
    Ok(Exit::Done)
}

fn told(name: &str, is_default: bool, address: &str, store: &str, environment: &Environment, console: &mut Console) {
    console.tell(&format!("The profile `{name}` talks to {address}; its token is in {store}."));
    if !is_default {
        console.tell(&format!("It is used with `--profile {name}`; `kandji auth use {name}` makes it the default."));
    }
    if environment.get(variables::TOKEN).is_some() {
        console.tell("KANDJI_API_TOKEN is set, too, and stands above it.");
    }
}

/// The tenant: by options, of the profile that is renewed, by variables, or as it is typed.
fn place(
    matches: &ArgMatches,
    globals: &Globals,
    environment: &Environment,
    former: Option<(&str, &Profile)>,
    console: &mut Console,
) -> Result<Place, Failure> {
    let [tenant, region] =
        [command::TENANT, command::REGION].map(|name| matches.get_one::<String>(name).map(String::as_str));
    if globals.host.is_some() && tenant.is_some() {
        return Err(Failure::usage("`--host` and `--tenant` both say the address: leave one out"));
    }
    if let Some(place) = Place::of(globals.host.as_deref(), tenant, region)? {
        return Ok(place);
    }
    if let Some((name, former)) = former {
        return former.place(name);
    }
    if let Some(place) = Place::of_variables(environment)? {
        return Ok(place);
    }
    let tenant = if console.is_input_terminal && !matches.get_flag(command::TOKEN_STDIN) {
        console.ask("Tenant, such as accuhive of accuhive.api.kandji.io:")?.filter(|tenant| !tenant.is_empty())
    } else {
        None
    };
    let Some(tenant) = tenant else {
        return Err(Failure::usage(
            "which tenant? Give `--tenant accuhive`, and `--region eu` outside of the US, or `--host URL`",
        ));
    };
    let region = console.ask("Region [us]:")?.filter(|region| !region.is_empty());
    Ok(Place::of(None, Some(&tenant), region.as_deref())?.unwrap_or(Place::Host(Secret::from(tenant))))
}

/// The token, typed without being shown, or from standard input.
fn token(matches: &ArgMatches, address: &str, console: &mut Console) -> Result<Secret, Failure> {
    let text = if matches.get_flag(command::TOKEN_STDIN) {
        let mut text = String::new();
        let read = console.input().take(LONGEST_TOKEN).read_to_string(&mut text);
        read.map_err(|error| Failure::usage(format!("the token cannot be read from standard input: {error}")))?;
        text
    } else if console.is_input_terminal {
        console.ask_hidden(&format!("API token for {address} (it is not shown):"))?.unwrap_or_default()
    } else {
        return Err(Failure::usage(
            "there is no terminal to type the token at: give --token-stdin to read it from standard input",
        ));
    };
    let token = Secret::from(text.trim());
    if token.is_empty() { Err(Failure::usage("there is no token, so nothing is stored")) } else { Ok(token) }
}

/// Whether the token is good for something.
fn verify(access: Access, address: &str) -> Result<(), Failure> {
    match access {
        // It is known, whatever it may do.
        Access::Allowed | Access::Forbidden => Ok(()),
        Access::Invalid => Err(Failure::new(
            Exit::NotAuthorised,
            format!(
                "{address} does not accept the token, so it is not stored; check the token, the tenant and the region"
            ),
        )),
        Access::Unknown(failure) => Err(Failure::new(
            failure.exit,
            format!(
                "the token could not be tried, so it is not stored: {}; --no-verify stores it untried",
                failure.message
            ),
        )),
    }
}
