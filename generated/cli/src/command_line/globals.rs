//! The options that every command takes.

use clap::{Arg, ArgAction, ArgMatches};

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
        option("output", "FORMAT", "How data is written; by default a table on a terminal, and JSON elsewhere")
            .short('o')
            .long_help(
                "How data is written; by default a table on a terminal, and JSON elsewhere. A list is written item by item. \
                 In csv and tsv, a text that a spreadsheet would run as a formula has an apostrophe before it.",
            )
            .value_parser(Format::NAMES)
            .help_heading(OUTPUT),
        option("fields", "PATHS", "The fields that are shown, in this order, such as `name,user.email`")
            .value_delimiter(',')
            .help_heading(OUTPUT),
        option("jq", "FILTER", "Filters the data with a program in the language of jq")
            .long_help(
                "Filters the data with a program in the language of jq. Of a list, it gets item by item. What it returns is \
                 written as JSON, a result in each line.",
            )
            .help_heading(OUTPUT),
        flag("raw", "Writes strings that --jq returns as they are, and not as JSON")
            .short('r')
            .requires("jq")
            .help_heading(OUTPUT),
        option("to", "FILE", "Writes the data to a file instead of standard output")
            .long_help(
                "Writes the data to a file instead of standard output. In the end the file is there as a whole or not at all. \
                 Without --output, its extension says the format.",
            )
            .help_heading(OUTPUT),
        flag("force", "Replaces the file of --to if it is already there").requires("to").help_heading(OUTPUT),
        flag("show-secrets", "Shows secrets, such as recovery keys and PINs").help_heading(OUTPUT),
        flag("dry-run", "Shows the request, without the token, and sends nothing"),
        option("confirm", "NAME", "Confirms what cannot be undone: the name or serial number of what is changed"),
        option("profile", "NAME", "The profile of the tenant; see `kandji auth`"),
        option("host", "URL", "The address of the API, such as https://accuhive.api.kandji.io"),
    ]
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
        Ok(Self {
            format: text("output").and_then(|name| Format::of(&name)),
            fields: innermost.get_many::<String>("fields").into_iter().flatten().cloned().collect(),
            jq: text("jq"),
            is_raw: innermost.get_flag("raw"),
            to: text("to"),
            is_forced: innermost.get_flag("force"),
            shows_secrets: innermost.get_flag("show-secrets"),
            is_dry_run: innermost.get_flag("dry-run"),
            confirm: text("confirm"),
            profile: text("profile"),
            host: text("host"),
        })
    }
}
