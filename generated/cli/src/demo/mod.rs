//! `kandji demo`: a tenant with invented devices on this machine, to try the program on.

mod command;
mod reach;
mod shell;

use std::ffi::OsString;

use clap::ArgMatches;
use kandji_tenant::Tenant;

use crate::command_line::globals;
use crate::console::Console;
use crate::environment::Environment;
use crate::exit::{Exit, Failure};
use crate::session::variables;

pub(crate) use command::{NAME, command};

/// What is left to do once the tenant runs.
#[derive(Debug)]
pub(crate) enum Step {
    /// Nothing: the command has ended.
    Ended(Exit),
    /// A command line of this program is to be run against the tenant.
    Run(Box<Demo>, Vec<OsString>),
}

/// A running tenant; it stops when it is dropped.
#[derive(Debug)]
pub(crate) struct Demo {
    _tenant: Tenant,
    environment: Environment,
}

impl Demo {
    fn of(tenant: Tenant, environment: &Environment) -> Self {
        let environment = environment.clone().of_demo(reach::variables(&tenant), &variables::OF_OTHER_TENANTS);
        Self { _tenant: tenant, environment }
    }

    /// The variables that lead to the tenant.
    pub(crate) fn environment(&self) -> &Environment {
        &self.environment
    }
}

/// Starts a tenant, and does with it what the command line says.
pub(crate) async fn run(
    matches: &ArgMatches,
    environment: &Environment,
    console: &mut Console,
) -> Result<Step, Failure> {
    let innermost = matches.subcommand().map_or(matches, |(_, own)| own);
    globals::refuse("demo", globals::NO_TENANT, innermost)
        .map_err(|failure| Failure::usage(format!("{}; options of the command stand behind `--`", failure.message)))?;
    match (matches.subcommand(), matches.get_many::<OsString>(command::COMMAND)) {
        (Some((command::SERVE, own)), _) => {
            let tenant = start(own).await?;
            reach::show(&tenant, command::fleet_size(own), console)?;
            interrupted().await?;
            Ok(Step::Ended(Exit::Done))
        }
        (Some((command::SHELL, own)), _) => {
            let tenant = start(own).await?;
            shell::run(&tenant, environment, console).await?;
            Ok(Step::Ended(Exit::Done))
        }
        (_, Some(words)) => {
            let tenant = start(matches).await?;
            let program = std::iter::once(OsString::from("kandji"));
            let arguments = program.chain(words.cloned()).collect();
            Ok(Step::Run(Box::new(Demo::of(tenant, environment)), arguments))
        }
        _ => Err(Failure::usage(
            "the demo needs something to do: `kandji demo -- devices list`, `kandji demo shell` or `kandji demo serve`",
        )),
    }
}

/// A tenant as the demo has it if nothing else is said.
pub(crate) async fn fresh(environment: &Environment) -> Result<Demo, Failure> {
    let tenant = command::usual().try_start().await;
    let tenant = tenant.map_err(|error| Failure::new(Exit::Other, format!("the demo cannot listen: {error}")))?;
    Ok(Demo::of(tenant, environment))
}

async fn start(matches: &ArgMatches) -> Result<Tenant, Failure> {
    let port = command::port(matches);
    command::configured(matches).try_start().await.map_err(|error| {
        let hint = if port == 0 { "" } else { "; leave out `--port` for one that is free" };
        Failure::new(Exit::Other, format!("the demo cannot listen on port {port} of 127.0.0.1: {error}{hint}"))
    })
}

async fn interrupted() -> Result<(), Failure> {
    tokio::signal::ctrl_c()
        .await
        .map_err(|error| Failure::new(Exit::Other, format!("this system does not tell about Ctrl-C: {error}")))
}
