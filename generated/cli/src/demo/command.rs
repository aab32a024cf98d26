//! The options of `kandji demo`.

use std::ffi::OsString;

use clap::{Arg, ArgMatches, Command, value_parser};
use kandji_tenant::{Builder, Tenant};

use crate::command_line::globals;

/// The name of the command.
pub(crate) const NAME: &str = "demo";
/// The command that runs until Ctrl-C.
pub(super) const SERVE: &str = "serve";
/// The command that starts a shell.
pub(super) const SHELL: &str = "shell";
/// The command line that is run against the tenant.
pub(super) const COMMAND: &str = "command";

const DEVICES: &str = "devices";
const SEED: &str = "seed";
const PORT: &str = "port";
/// How many devices there are if nothing is said.
const FLEET: usize = 25;

/// `kandji demo`.
pub(crate) fn command() -> Command {
    let command = Command::new(NAME)
        .about("A tenant with invented devices on this machine, to try the program on")
        .long_about(
            "A tenant with invented devices on this machine, to try the program on.\n\n\
             Everything works there that works with your tenant: devices can be locked and erased, blueprints assigned, and \
             apps uploaded. Nothing leaves this machine, and when the demo ends, everything in it is forgotten. The same \
             number of devices and the same seed are the same fleet.",
        )
        .override_usage("kandji demo [OPTIONS] -- <COMMAND>...\n       kandji demo [OPTIONS] <serve|shell>")
        .after_help(
            "Examples:\n  kandji demo -- devices list\n  kandji demo --devices 2000 -- devices list --platform Mac --all\n  \
             kandji demo shell",
        )
        .args(options())
        .arg(
            Arg::new(COMMAND)
                .value_name(COMMAND.to_uppercase())
                .value_parser(value_parser!(OsString))
                .num_args(1..)
                .last(true)
                .help("A command of this program, which is run against the demo: `devices list`"),
        )
        .subcommand(Command::new(SERVE).about("Runs until Ctrl-C, and says how programs reach it"))
        .subcommand(Command::new(SHELL).about("Starts your shell, with variables that lead every `kandji` in it to the demo"));
    globals::without(command, globals::NO_TENANT)
}

fn options() -> [Arg; 3] {
    let option = |name: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name("N").global(true).help(help).help_heading("Options of the demo")
    };
    [
        option(DEVICES, "The number of devices [default: 25]").value_parser(value_parser!(u32)),
        option(SEED, "What the invented devices follow from [default: 0]").value_parser(value_parser!(u64)),
        option(PORT, "The port on 127.0.0.1 [default: one that is free]").value_parser(value_parser!(u16)),
    ]
}

/// The tenant that the options ask for.
pub(super) fn configured(matches: &ArgMatches) -> Builder {
    let seed: u64 = matches.get_one(SEED).copied().unwrap_or_default();
    Tenant::builder().devices(fleet_size(matches)).seed(seed).port(port(matches))
}

/// The tenant if nothing is asked for.
pub(super) fn usual() -> Builder {
    Tenant::builder().devices(FLEET).seed(0)
}

/// The number of devices.
pub(super) fn fleet_size(matches: &ArgMatches) -> usize {
    matches.get_one::<u32>(DEVICES).map_or(FLEET, |devices| *devices as usize)
}

/// The port; 0 for any that is free.
pub(super) fn port(matches: &ArgMatches) -> u16 {
    matches.get_one(PORT).copied().unwrap_or_default()
}
