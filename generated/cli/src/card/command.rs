//! The options of `kandji card`.

use clap::{Arg, ArgAction, Command};

use crate::command_line::globals;

/// The name of the command.
pub(crate) const NAME: &str = "card";

pub(super) const LIST: &str = "list";
pub(super) const SHOW: &str = "show";
pub(super) const RUN: &str = "run";
pub(super) const LINT: &str = "lint";

pub(super) const CARD: &str = "card";
pub(super) const FLOW: &str = "flow";
pub(super) const INPUTS: &str = "inputs";
pub(super) const OPTION: &str = "option";
pub(super) const INPUT: &str = "input";
pub(super) const PLATFORM: &str = "platform";
pub(super) const POSITION: &str = "position";
pub(super) const DEMO: &str = "demo";
pub(super) const FILES: &str = "files";
pub(super) const FORMAT: &str = "format";
pub(super) const FLEET_SIZE: &str = "fleet-size";

/// How findings are shown.
pub(super) const HUMAN: &str = "human";
pub(super) const JSON: &str = "json";
pub(super) const GITHUB: &str = "github";

/// `kandji card`.
pub(crate) fn command() -> Command {
    Command::new(NAME)
        .about("Describes and runs the action cards of the connector for Okta Workflows")
        .long_about(
            "Describes and runs the action cards of the connector for Okta Workflows.\n\n\
             A card does here what it does in a flow: it has the same options, inputs and outputs, the same Result Set, and the \
             same messages. Nothing of Okta is needed to try one.",
        )
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands([list(), show()].map(|command| globals::without(command, globals::NO_CALL)))
        .subcommand(run())
        .subcommand(globals::without(lint(), globals::NO_TENANT))
}

fn list() -> Command {
    Command::new(LIST).about("Lists the cards, with what each of them can do")
}

fn show() -> Command {
    Command::new(SHOW)
        .about("Shows a card: its options, inputs, outputs and operations")
        .after_help("Examples:\n  kandji card show list-devices\n  kandji card show \"Erase Device\" --output json")
        .arg(named())
}

fn run() -> Command {
    let option = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).help(help)
    };
    Command::new(RUN)
        .about("Runs a card")
        .long_about(
            "Runs a card, with options and inputs by their keys, as `kandji card show` lists them.\n\n\
             A card that streams its records writes each of them as it comes, as NDJSON unless --output says otherwise. With \
             --position, another run goes on where this one has ended.",
        )
        .after_help(
            "Examples:\n  kandji card run list-devices --option result_set=300 platform=Mac --demo\n  \
             kandji card run lock-device device_id=2645dca8-eab2-4c05-b61c-4aae20274fab --confirm yes --demo\n  \
             kandji card run list-devices --option result_set=all --position devices.position --demo",
        )
        .args([
            named().required(false).required_unless_present(FLOW),
            Arg::new(INPUTS)
                .value_name("KEY=VALUE")
                .num_args(0..)
                .help("Inputs: `key=value`, or `key:=value` for a value that is JSON"),
            option(OPTION, "KEY=VALUE", "An option, by its value or the label of the choice").action(ArgAction::Append),
            option(INPUT, "FILE", "Reads inputs, or `{\"options\": {…}, \"inputs\": {…}}`, as JSON; `-` is standard input"),
            option(FLOW, "FILE", "Runs a card of an exported flow, by its number or title, with what is filled in there")
                .conflicts_with(INPUT)
                .long_help(
                    "Runs a card of an exported flow (.flopack, .folder or .flow) with what is filled in there; CARD is its \
                     number or title. Without CARD, the cards of the flow are listed. What is mapped from other cards is given \
                     as inputs.",
                ),
            option(PLATFORM, "PLATFORM", "Checks the inputs that are required for this platform only, such as macOS"),
            option(POSITION, "FILE", "Keeps in this file how far a stream is, and goes on from there"),
            Arg::new(DEMO).long(DEMO).action(ArgAction::SetTrue).help("Runs it against a tenant of invented devices"),
        ])
}

fn lint() -> Command {
    Command::new(LINT)
        .about("Looks for what is wrong with exported flows that use the cards")
        .long_about(
            "Looks for what is wrong with exported flows (.flopack, .folder or .flow) that use the cards: fields that a card \
             does not have, inputs that are missing, secrets that are shown, and more. The exit code is 1 if there are errors \
             or warnings.",
        )
        .after_help(
            "Examples:\n  kandji card lint flows/*.flopack\n  kandji card lint --fleet-size 1200 --format github flows/*.flopack",
        )
        .args([
            Arg::new(FILES).value_name("FILE").required(true).num_args(1..).help("Exports of flows"),
            Arg::new(FORMAT)
                .long(FORMAT)
                .value_name("FORMAT")
                .value_parser([HUMAN, JSON, GITHUB])
                .default_value(HUMAN)
                .help("How findings are shown: to people, as JSON in lines, or as annotations of GitHub Actions"),
            Arg::new(FLEET_SIZE)
                .long(FLEET_SIZE)
                .value_name("N")
                .value_parser(clap::value_parser!(u64))
                .help("How many devices the tenant has, to find lists that are cut off"),
        ])
}

fn named() -> Arg {
    Arg::new(CARD).value_name("CARD").required(true).help("The card, such as list-devices or \"List Devices\"")
}
