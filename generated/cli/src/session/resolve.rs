//! Which tenant a command talks to, and with which token: options stand above variables, and these above a profile.

use kandji_client::{Client, Secret};

use super::config::{Config, Profile};
use super::place::Place;
use super::store::StoreKind;
use super::variables;
use crate::command_line::globals::Globals;
use crate::environment::{Environment, Origin};
use crate::exit::{Exit, Failure};

/// Where a command sends its requests, and where that is from.
#[derive(Clone, Debug)]
pub(super) struct Session {
    /// The name of the profile that says it, or a part of it.
    pub(super) profile: Option<String>,
    /// Where the token is from.
    pub(super) source: Source,
    /// The client.
    pub(super) client: Client,
}

/// Where a token is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// The environment.
    Variable,
    /// Where a profile keeps it.
    Stored(StoreKind),
}

/// The client of a command.
pub(crate) fn client(globals: &Globals, environment: &Environment) -> Result<Client, Failure> {
    session(globals, environment).map(|session| session.client)
}

/// What a command uses.
pub(super) fn session(globals: &Globals, environment: &Environment) -> Result<Session, Failure> {
    if environment.origin() == Origin::Demo && (globals.host.is_some() || globals.profile.is_some()) {
        return Err(Failure::usage("the demo is a tenant of its own: leave out `--host` and `--profile`"));
    }
    let named = globals.profile.as_deref();
    // A profile that an option names stands above all variables.
    let token = environment.get(variables::TOKEN).filter(|_| named.is_none()).map(Secret::from);
    let asked = match Place::of(globals.host.as_deref(), None, None)? {
        None if named.is_none() => Place::of_variables(environment)?,
        place => place,
    };
    if let (Some(place), Some(token)) = (&asked, &token) {
        return Ok(Session { profile: None, source: Source::Variable, client: place.client(token.clone())? });
    }
    let config = Config::read(environment)?;
    match config.chosen(named.or_else(|| environment.get(variables::PROFILE)))? {
        Some((name, profile)) => of_profile(name, profile, asked, token, environment),
        None => Err(missing(token.is_some())),
    }
}

fn of_profile(
    name: &str,
    profile: &Profile,
    asked: Option<Place>,
    token: Option<Secret>,
    environment: &Environment,
) -> Result<Session, Failure> {
    let own = profile.place(name)?;
    let place = asked.unwrap_or_else(|| own.clone());
    let (token, source) = match token {
        Some(token) => (token, Source::Variable),
        None => {
            if place != own && place.address()? != own.address()? {
                let reason =
                    format!("the token of the profile `{name}` is for {} and is sent nowhere else", own.address()?);
                return Err(Failure::usage(format!(
                    "{reason}; for another address, set KANDJI_API_TOKEN or log in there"
                )));
            }
            (profile.token_store.read(name, environment)?, Source::Stored(profile.token_store))
        }
    };
    Ok(Session { profile: Some(name.to_owned()), source, client: place.client(token)? })
}

fn missing(has_token: bool) -> Failure {
    if has_token {
        return Failure::usage(
            "KANDJI_API_TOKEN is set, but there is no tenant: set KANDJI_SUBDOMAIN and KANDJI_REGION, or KANDJI_BASE_URL, or \
             give --host",
        );
    }
    Failure::new(
        Exit::NotAuthorised,
        "there is no token: run `kandji auth login`, or set KANDJI_API_TOKEN; `kandji demo -- devices list` needs none",
    )
}
