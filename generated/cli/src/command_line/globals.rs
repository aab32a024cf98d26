//! The options that every command takes.

use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::exit::Failure;
use crate::output::Format;

/// The options that every command takes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Globals {
    /// How data is written; by default a table on a terminal, and JSON elsewhere.
    pub(crate) format: Option<Format>,
    /// The fields that are shown, as paths with dots.
    pub(crate) fields: Vec<String>,
    /// A filter in the language of jq.
    pub(crate) jq: Option<String>,
    /// Whether strings that a filter returns are written as they are.
    pub(crate) is_raw: bool,
    /// Whether a filter gets a list as a whole.
    pub(crate) slurps: bool,
    /// The file that data is written to.
    pub(crate) to: Option<String>,
    /// Whether that file may be there already.
    pub(crate) is_forced: bool,
    /// Whether secrets are shown.
    pub(crate) shows_secrets: bool,
    /// Whether requests are shown instead of being sent.
    pub(crate) is_dry_run: bool,
    /// The name or serial number of what is changed, which confirms it.
    pub(crate) confirm: Option<String>,
    /// The profile of the tenant.
    pub(crate) profile: Option<String>,
    /// The address of the API.
    pub(crate) host: Option<String>,
}

/// The arguments, for every command.
pub(crate) fn arguments() -> Vec<Arg> {
    let common =
        |name: &'static str| Arg::new(name).long(name).global(true).hide_short_help(true).help_heading(HEADING);
    let option =
        |name: &'static str, value: &'static str, help: &'static str| common(name).value_name(value).help(help);
    let flag = |name: &'static str, help: &'static str| common(name).action(ArgAction::SetTrue).help(help);
    vec![
        option(OUTPUT_FORMAT, "FORMAT", "How data is written; by default a table on a terminal, and JSON elsewhere")
            .short('o')
            .long_help(
                "How data is written; by default a table on a terminal, and JSON elsewhere. A list is written item by item. \
                 In csv and tsv, a text that a spreadsheet would run as a formula has an apostrophe before it.",
            )
            .value_parser(Format::NAMES)
            .help_heading(OUTPUT),
        option(FIELDS, "PATHS", "The fields that are shown, in this order, such as `name,user.email`")
            .value_delimiter(',')
            .help_heading(OUTPUT),
        option(JQ, "FILTER", "Filters the data with a program in the language of jq")
            .long_help(
                "Filters the data with a program in the language of jq. Of a list, it gets item by item. What it returns is \
                 written as JSON, a result in each line.",
            )
            .help_heading(OUTPUT),
        flag(SLURP, "Gives --jq a list as one array, and not item by item")
            .long_help(
                "Gives --jq a list as one array, and not item by item: to sort, count or group its items. The whole list is \
                 kept in memory.",
            )
            .help_heading(OUTPUT),
        flag(RAW, "Writes strings that --jq returns as they are, and not as JSON").short('r').help_heading(OUTPUT),
        option(TO, "FILE", "Writes the data to a file instead of standard output")
            .long_help(
                "Writes the data to a file instead of standard output. In the end the file is there as a whole or not at all. \
                 Without --output, its extension says the format.",
            )
            .help_heading(OUTPUT),
        flag(FORCE, "Replaces the file of --to if it is already there").requires(TO).help_heading(OUTPUT),
        flag(SHOW_SECRETS, "Shows secrets, such as recovery keys and PINs").help_heading(OUTPUT),
        flag(DRY_RUN, "Shows the request, without the token, and sends nothing").long_help(
            "Shows the request, without the token, and sends nothing: as a command of curl and as JSON, or as --output says. \
             Of many devices, each request is a command of curl.",
        ),
        option(CONFIRM, "ANSWER", "Answers what a command asks before it runs: `yes`, a name, or a number of devices")
            .long_help(
                "Answers what a command asks before it runs. What interrupts someone's work takes `yes`; what cannot be undone \
                 takes the name, serial number or id of what it changes; and what interrupts or cannot be undone, for many \
                 devices, takes their number. Without a terminal, nothing of that is sent unless it is confirmed so.",
            ),
        option(PROFILE, "NAME", "The profile of the tenant; see `kandji auth`"),
        option(HOST, "URL", "The address of the API, such as https://accuhive.api.kandji.io"),
    ]
}

/// The names of these options.
const OUTPUT_FORMAT: &str = "output";
const FIELDS: &str = "fields";
const JQ: &str = "jq";
const RAW: &str = "raw";
const SLURP: &str = "slurp";
const SHOW_SECRETS: &str = "show-secrets";
const PROFILE: &str = "profile";
const HOST: &str = "host";
pub(crate) const TO: &str = "to";
pub(crate) const FORCE: &str = "force";
pub(crate) const DRY_RUN: &str = "dry-run";
pub(crate) const CONFIRM: &str = "confirm";

/// What a command that writes a table of its own has no use for.
pub(crate) const NO_TABLE: &[&str] = &[JQ, RAW, SLURP, DRY_RUN, CONFIRM];
/// What a command that sends nothing has no use for.
pub(crate) const NO_CALL: &[&str] = &[DRY_RUN, CONFIRM, SHOW_SECRETS, PROFILE, HOST];
/// What a command that writes no data has no use for.
pub(crate) const NO_DATA: &[&str] = &[OUTPUT_FORMAT, FIELDS, JQ, RAW, SLURP, TO, FORCE, SHOW_SECRETS, CONFIRM];
/// What a command that talks to no tenant has no use for.
pub(crate) const NO_TENANT: &[&str] =
    &[OUTPUT_FORMAT, FIELDS, JQ, RAW, SLURP, TO, FORCE, SHOW_SECRETS, CONFIRM, DRY_RUN, PROFILE, HOST];

/// Leaves options of every command that do not apply to one out of its help. [`refuse`] tells whoever gives them.
pub(crate) fn without(command: Command, names: &[&str]) -> Command {
    let unfit = arguments().into_iter().filter(|one| names.contains(&one.get_id().as_str()));
    command.args(unfit.map(|one| one.hide(true)))
}

/// The option that says the format, for a command that has not all formats.
pub(crate) fn format_of(formats: impl IntoIterator<Item = Format>) -> Arg {
    let names: Vec<&'static str> = formats.into_iter().map(Format::name).collect();
    let help = format!("How data is written: {}", names.join(" or "));
    Arg::new(OUTPUT_FORMAT)
        .long(OUTPUT_FORMAT)
        .short('o')
        .global(true)
        .value_name("FORMAT")
        .value_parser(names)
        .help(help)
        .help_heading(OUTPUT)
}

/// Fails if options are given that do not apply to a command.
pub(crate) fn refuse(command: &str, names: &[&str], matches: &ArgMatches) -> Result<(), Failure> {
    let is_given = |name: &&&str| matches.value_source(name) == Some(ValueSource::CommandLine);
    match names.iter().find(is_given) {
        Some(name) => Err(Failure::usage(format!("`--{name}` does not apply to `{command}`"))),
        None => Ok(()),
    }
}

const HEADING: &str = "Options of every command";
const OUTPUT: &str = "Output";

impl Globals {
    /// Reads them from a parsed command line.
    pub(crate) fn of(matches: &ArgMatches) -> Result<Self, Failure> {
        // An option of every command is found in the innermost command.
        let mut innermost = matches;
        while let Some((_, inner)) = innermost.subcommand() {
            innermost = inner;
        }
        let text = |name: &str| innermost.get_one::<String>(name).cloned();
        let globals = Self {
            format: text(OUTPUT_FORMAT).and_then(|name| Format::of(&name)),
            fields: innermost.get_many::<String>(FIELDS).into_iter().flatten().cloned().collect(),
            jq: text(JQ),
            is_raw: innermost.get_flag(RAW),
            slurps: innermost.get_flag(SLURP),
            to: text(TO),
            is_forced: innermost.get_flag(FORCE),
            shows_secrets: innermost.get_flag(SHOW_SECRETS),
            is_dry_run: innermost.get_flag(DRY_RUN),
            confirm: text(CONFIRM),
            profile: text(PROFILE),
            host: text(HOST),
        };
        match [(globals.is_raw, RAW), (globals.slurps, SLURP)].into_iter().find(|(is_given, _)| *is_given) {
            Some((_, name)) if globals.jq.is_none() => Err(Failure::usage(format!(
                "`--{name}` says how --jq works, and there is no --jq: add `--jq .`, for example"
            ))),
            _ => Ok(globals),
        }
    }
}
