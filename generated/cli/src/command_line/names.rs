//! The names of commands: those of the client, in kebab case.

use heck::ToKebabCase;
use kandji_client::operations::{self, OperationInfo};
use kandji_client::runtime::Risk;

/// `device-actions` for `device_actions`, and `pin` for `PIN`.
pub(crate) fn kebab(name: &str) -> String {
    name.to_kebab_case()
}

/// The operation that a command stands for.
pub(crate) fn operation(group: &str, method: &str) -> Option<&'static OperationInfo> {
    let is_it = |one: &&OperationInfo| kebab(one.group) == group && kebab(one.method) == method;
    operations::ALL.iter().copied().find(is_it)
}

/// The command of an operation, such as `devices list`.
pub(crate) fn command(operation: &OperationInfo) -> String {
    format!("{} {}", kebab(operation.group), kebab(operation.method))
}

/// The groups, each with its operations, in the client's order.
pub(crate) fn groups() -> Vec<(&'static str, Vec<&'static OperationInfo>)> {
    let mut groups: Vec<(&str, Vec<&OperationInfo>)> = Vec::new();
    for operation in operations::ALL.iter().copied() {
        match groups.last_mut().filter(|(group, _)| *group == operation.group) {
            Some((_, members)) => members.push(operation),
            None => groups.push((operation.group, vec![operation])),
        }
    }
    groups
}

/// The name of a risk, as the documentation has it.
pub(crate) fn risk(risk: Risk) -> &'static str {
    match risk {
        Risk::Read => "read",
        Risk::ReadSecret => "read-secret",
        Risk::Nudge => "nudge",
        Risk::Additive => "additive",
        Risk::Update => "update",
        Risk::Disruptive => "disruptive",
        Risk::Irreversible => "irreversible",
    }
}

/// The first sentence of a text, without its full stop.
pub(crate) fn first_sentence(text: &str) -> &str {
    let text = text.split("\n\n").next().unwrap_or_default().trim();
    let ends = text.match_indices(". ").map(|(end, _)| end);
    let mut ends = ends.filter(|end| text[end + 2..].starts_with(|next: char| next.is_uppercase() || next == '`'));
    let end = ends.find(|end| !text[..*end].ends_with(".g") && !text[..*end].ends_with(".e"));
    text[..end.unwrap_or(text.len())].trim_end_matches('.')
}
