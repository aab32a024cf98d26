//! What the help says beside the options: what an operation may do, an example, and where there is more to read.

use clap::builder::styling::{Style, Styles};
use kandji_client::operations::{self, GroupInfo, OperationInfo};
use kandji_client::runtime::Risk;

use super::{example, names};

/// The width of help on a wide terminal. Longer lines are hard to read.
pub(crate) const WIDEST: usize = 110;

const TITLE: Style = Style::new().bold();

/// How help looks on a terminal.
pub(crate) fn styles() -> Styles {
    Styles::styled().header(TITLE).usage(TITLE).literal(TITLE).placeholder(Style::new().dimmed())
}

/// What a group is for.
pub(crate) fn group(name: &str) -> Option<&'static GroupInfo> {
    operations::GROUPS.iter().find(|group| group.name == name)
}

/// What follows the groups in the short help.
pub(crate) fn after_short() -> String {
    "`kandji GROUP` lists the commands of a group, `kandji GROUP COMMAND -h` explains one, and `--help` has everything.\n\
     `kandji demo -- devices list` tries it without an account."
        .to_owned()
}

/// What follows the options of the program.
pub(crate) fn after_program() -> String {
    let mut parts = Vec::new();
    if let Some(list) = widest_list() {
        let command = names::command(list);
        let group = names::kebab(list.group);
        let key = list.list.as_ref().and_then(|list| list.key).unwrap_or("id");
        parts.push(section(
            "Examples",
            &[
                format!("kandji demo -- {command}"),
                format!("kandji {command} --all --to {group}.csv"),
                format!("kandji {command} --limit 5 --jq .{key} --raw"),
            ],
        ));
    }
    let variables = [
        "KANDJI_API_TOKEN  The token",
        "KANDJI_BASE_URL   The address of the API, as in --host",
        "NO_COLOR          No colors; CLICOLOR_FORCE=1 is colors also where there is no terminal",
        "COLUMNS           The width of tables where there is no terminal",
    ];
    parts.push(section("Environment", &variables.map(str::to_owned)));
    let exits = [
        " 0  done                                 7  the API limits the number of requests",
        " 1  something else went wrong            8  some of many failed",
        " 2  the command line is wrong            9  not confirmed, so nothing was sent",
        " 3  there is no such thing              10  waited in vain",
        " 4  not authorized                      11  the response cannot be read",
        " 5  the API or the way to it failed    130  interrupted",
        " 6  the API refused the request",
    ];
    parts.push(section("Exit codes", &exits.map(str::to_owned)));
    parts.join("\n\n")
}

/// What follows the options of an operation.
pub(crate) fn after_operation(operation: &'static OperationInfo, is_long: bool) -> String {
    let mut facts = vec![format!("Risk       {}", risk(operation.meta.risk))];
    if !operation.platforms.is_empty() {
        facts.push(format!("Platforms  {}", operation.platforms.join(", ")));
    }
    if is_long {
        facts.push(format!("Request    {} {}", operation.meta.method.as_str(), operation.meta.path));
        facts.push(format!("Id         {}", operation.meta.id));
        facts.push(format!("Page       {}/docs/{}.html", env!("CARGO_PKG_HOMEPAGE"), operation.page));
    }
    let mut parts = vec![section("About this command", &facts), section("Example", &[example::command(operation)])];
    if !is_long {
        parts.push("`--help` has everything: how output is written, confirmed and tried.".to_owned());
    }
    parts.join("\n\n")
}

fn section(title: &str, lines: &[String]) -> String {
    let lines: Vec<String> = lines.iter().map(|line| format!("  {line}")).collect();
    format!("{TITLE}{title}:{TITLE:#}\n{}", lines.join("\n"))
}

/// What a risk means at the command line.
fn risk(risk: Risk) -> &'static str {
    match risk {
        Risk::Read => "none: it reads",
        Risk::ReadSecret => "none: it reads a secret, which is shown with --show-secrets",
        Risk::Nudge => "little: it sends a harmless command to a device",
        Risk::Additive => "additive: it adds something",
        Risk::Update => "update: it makes a change that can be reverted",
        Risk::Disruptive => "disruptive: it interrupts someone's work, and asks before that",
        Risk::Irreversible => {
            "irreversible: it cannot be undone, and asks for the name of what is changed, or --confirm NAME"
        }
    }
}

/// The list that can be asked for in the most ways.
fn widest_list() -> Option<&'static OperationInfo> {
    let lists = operations::ALL.iter().copied().filter(|one| one.list.is_some());
    let lists = lists.filter(|one| one.parameters.iter().all(|parameter| !parameter.is_required));
    lists.max_by_key(|one| one.parameters.len())
}
