//! The tenant and the token that a command uses.

use kandji_client::Client;

use crate::command_line::globals::Globals;
use crate::environment::Environment;
use crate::exit::{Exit, Failure};

/// The client of a command.
pub(crate) fn client(globals: &Globals, environment: &Environment) -> Result<Client, Failure> {
    let token = environment.get("KANDJI_API_TOKEN").ok_or_else(|| {
        Failure::new(Exit::NotAuthorised, "there is no token: set KANDJI_API_TOKEN, or run `kandji auth login`")
    })?;
    let host = globals.host.as_deref().or_else(|| environment.get("KANDJI_BASE_URL"));
    let host = host.ok_or_else(|| Failure::usage("there is no tenant: set KANDJI_BASE_URL, or give --host"))?;
    Ok(Client::builder().base_url(host).token(token).build()?)
}
