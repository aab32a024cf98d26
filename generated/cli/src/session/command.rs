//! The options of `kandji auth`.

use clap::{Arg, ArgAction, Command};

use super::store::StoreKind;
use crate::command_line::globals;

/// The name of the command.
pub(crate) const NAME: &str = "auth";

pub(super) const LOGIN: &str = "login";
pub(super) const LOGOUT: &str = "logout";
pub(super) const STATUS: &str = "status";
pub(super) const USE: &str = "use";

pub(super) const TENANT: &str = "tenant";
pub(super) const REGION: &str = "region";
pub(super) const TOKEN_STDIN: &str = "token-stdin";
pub(super) const TOKEN_STORE: &str = "token-store";
pub(super) const NO_VERIFY: &str = "no-verify";
pub(super) const DEFAULT: &str = "default";
pub(super) const NO_PROBE: &str = "no-probe";
pub(super) const PROFILE_NAME: &str = "name";

/// `kandji auth`.
pub(crate) fn command() -> Command {
    Command::new(NAME)
        .about("Stores and checks the tenants and tokens that commands use")
        .long_about(
            "Stores and checks the tenants and tokens that commands use.\n\n\
             A profile has the address of a tenant; its token is in the keyring of the system, or in a file that only you can \
             read. What options say stands above the environment (KANDJI_API_TOKEN, KANDJI_BASE_URL, KANDJI_SUBDOMAIN, \
             KANDJI_REGION, KANDJI_PROFILE), and that above the default profile. A token is never an argument of a command, \
             where other programs and the history of the shell would see it.",
        )
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands([login(), logout(), choice()].map(|command| globals::without(command, globals::NO_DATA)))
        .subcommand(status())
}

fn login() -> Command {
    let flag = |name: &'static str, help: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue).help(help);
    Command::new(LOGIN)
        .about("Stores the token of a tenant")
        .after_help(
            "Examples:\n  kandji auth login --tenant accuhive\n  kandji auth login --tenant accuhive --region eu --profile europe\n  \
             kandji auth login --tenant accuhive --token-stdin --token-store file < token",
        )
        .args([
            Arg::new(TENANT).long(TENANT).value_name("NAME").help("The first label of its address: accuhive"),
            Arg::new(REGION)
                .long(REGION)
                .value_name("REGION")
                .requires(TENANT)
                .help("us, eu, iru, iru-eu, clients-us-1 or clients-eu [default: us]"),
            flag(TOKEN_STDIN, "Reads the token from standard input, instead of asking for it"),
            Arg::new(TOKEN_STORE)
                .long(TOKEN_STORE)
                .value_name("STORE")
                .value_parser(StoreKind::NAMES)
                .help("Where the token is kept: the keyring of the system, or a file that only you can read"),
            flag(NO_VERIFY, "Stores the token without trying it"),
            flag(DEFAULT, "Makes it the profile that is used unless another one is named, as the first one is"),
        ])
}

fn logout() -> Command {
    Command::new(LOGOUT).about("Forgets a profile and its token").long_about(
        "Forgets the profile that --profile names, or the default one, and its token. The token itself stays valid.",
    )
}

fn status() -> Command {
    Command::new(STATUS)
        .about("Shows which tenant commands talk to, and what the token may read")
        .long_about(
            "Shows which tenant commands talk to, where the token is from, and what it may do as far as harmless reads tell: \
             every operation that only reads and needs no argument is called for one item. What cannot be tried that way is \
             unknown.",
        )
        .arg(Arg::new(NO_PROBE).long(NO_PROBE).action(ArgAction::SetTrue).help("Sends nothing"))
}

fn choice() -> Command {
    Command::new(USE)
        .about("Makes a profile the one that is used unless another one is named")
        .arg(Arg::new(PROFILE_NAME).value_name("PROFILE").required(true))
}
