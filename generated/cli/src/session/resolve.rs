//! Which tenant a command talks to, and with which token: options stand above variables, and these above a profile.

use kandji_client::{Client, Secret};

use super::config::{Config, Profile};
use super::place::Place;
use super::store::StoreKind;
use super::variables;
use crate::command_line::globals::Globals;
use crate::environment::{Environment, Origin};
use crate::exit::{Exit, Failure};

/// The address that a dry run shows if there is no tenant yet.
const NO_TENANT: &str = "https://tenant.api.example.com";

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

/// A client that knows where requests would go, and has no token: for requests that are shown and not sent.
pub(crate) fn without_token(globals: &Globals, environment: &Environment) -> Result<Client, Failure> {
    let place = match asked(globals, environment)? {
        Some(place) => place,
        None => match Config::read(environment)?.chosen(named(globals, environment))? {
            Some((name, profile)) => profile.place(name)?,
            None => Place::Host(Secret::from(NO_TENANT)),
        },
    };
    place.client(Secret::from("none"))
}

/// What a command uses.
pub(super) fn session(globals: &Globals, environment: &Environment) -> Result<Session, Failure> {
    let asked = asked(globals, environment)?;
    // A profile that an option names stands above all variables.
    let token = environment.get(variables::TOKEN).filter(|_| globals.profile.is_none()).map(Secret::from);
    if let (Some(place), Some(token)) = (&asked, &token) {
        return Ok(Session { profile: None, source: Source::Variable, client: place.client(token.clone())? });
    }
    let config = Config::read(environment)?;
    match config.chosen(named(globals, environment))? {
        Some((name, profile)) => of_profile(name, profile, asked, token, environment),
        None => Err(missing(token.is_some())),
    }
}

/// The place that an option or variables say.
fn asked(globals: &Globals, environment: &Environment) -> Result<Option<Place>, Failure> {
    if environment.origin() == Origin::Demo && (globals.host.is_some() || globals.profile.is_some()) {
        return Err(Failure::usage("the demo is a tenant of its own: leave out `--host` and `--profile`"));
    }
    match Place::of(globals.host.as_deref(), None, None)? {
        None if globals.profile.is_none() => Place::of_variables(environment),
        place => Ok(place),
    }
}

/// The profile that an option or a variable names.
fn named<'a>(globals: &'a Globals, environment: &'a Environment) -> Option<&'a str> {
    globals.profile.as_deref().or_else(|| environment.get(variables::PROFILE))
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
