//! The options of `kandji api`.

use clap::{Arg, ArgAction, Command};

use kandji_client::Method;

/// The name of the command.
pub(crate) const NAME: &str = "api";

pub(super) const METHOD: &str = "method";
pub(super) const PATH: &str = "path";
pub(super) const QUERY: &str = "query";
pub(super) const HEADER: &str = "header";
pub(super) const BODY: &str = "body";

/// The methods of a request.
pub(crate) const METHODS: [Method; 8] = [
    Method::Get,
    Method::Head,
    Method::Post,
    Method::Put,
    Method::Patch,
    Method::Delete,
    Method::Options,
    Method::Trace,
];

/// `kandji api`.
pub(crate) fn command() -> Command {
    let several = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).action(ArgAction::Append).help(help)
    };
    Command::new(NAME)
        .about("Sends any request to the tenant, for what no other command covers")
        .long_about(
            "Sends any request to the tenant, for what no other command covers.\n\n\
             A request that an operation is known for is confirmed as that operation is. Any other that could change \
             something is asked about, or takes `--confirm yes`.",
        )
        .after_help(
            "Examples:\n  kandji api GET /api/v1/devices --query limit=1\n  \
             kandji api PATCH /api/v1/devices/ID --body changes.json",
        )
        .args([
            Arg::new(METHOD)
                .value_name("METHOD")
                .required(true)
                .ignore_case(true)
                .value_parser(METHODS.map(|method| method.as_str())),
            Arg::new(PATH).value_name("PATH").required(true).help("The path, such as /api/v1/devices"),
            several(QUERY, "NAME=VALUE", "Adds an argument of the query"),
            several(HEADER, "NAME:VALUE", "Adds a header"),
            Arg::new(BODY)
                .long(BODY)
                .value_name("FILE")
                .help("Reads the body as JSON from a file; `-` is standard input"),
        ])
}
