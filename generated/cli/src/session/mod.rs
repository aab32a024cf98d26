//! The tenant and the token that a command uses.

pub(crate) mod variables;

use kandji_client::Client;

use crate::command_line::globals::Globals;
use crate::environment::{Environment, Origin};
use crate::exit::{Exit, Failure};

/// The client of a command.
pub(crate) fn client(globals: &Globals, environment: &Environment) -> Result<Client, Failure> {
    if environment.origin() == Origin::Demo && (globals.host.is_some() || globals.profile.is_some()) {
        return Err(Failure::usage("the demo is a tenant of its own: leave out `--host` and `--profile`"));
    }
    let token = environment.get(variables::TOKEN).ok_or_else(|| {
        Failure::new(Exit::NotAuthorised, "there is no token: set KANDJI_API_TOKEN, or run `kandji auth login`")
    })?;
    let host = globals.host.as_deref().or_else(|| environment.get(variables::BASE_URL));
    let host = host.ok_or_else(|| Failure::usage("there is no tenant: set KANDJI_BASE_URL, or give --host"))?;
    Ok(Client::builder().base_url(host).token(token).build()?)
}
