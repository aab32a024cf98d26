//! Links to commands.

use crate::emit::commands::Command;
use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, code};
use crate::emit::docs::sitemap::{GroupPage, Target};
use crate::model::Operation;

/// A link to the commands of a group, if it has some.
pub(in crate::emit::docs) fn of_group(context: &Context<'_>, group: &GroupPage<'_>, from: &str) -> Md {
    let command = first_command(context, group);
    let link =
        |command: &Command| Target::start_of(&group.commands).link(from, &code(&format!("kandji {}", command.group)));
    command.map(link).unwrap_or_default()
}

/// A link to the command of an operation, if it has one.
pub(in crate::emit::docs) fn of_operation(context: &Context<'_>, operation: &Operation, from: &str) -> Md {
    let command = context.input.commands.get(operation.id.as_str());
    let group = context.sitemap.groups.iter().find(|group| group.name == operation.group);
    let link = |(command, group): (&Command, &GroupPage<'_>)| {
        Target::heading_on(&group.commands, &command.method).link(from, &code(&command.typed()))
    };
    command.zip(group).map(link).unwrap_or_default()
}

/// The command of the first operation of a group that has one. Those of a group begin alike.
pub(super) fn first_command<'a>(context: &Context<'a>, group: &GroupPage<'_>) -> Option<&'a Command> {
    let operations = group.operations.iter().filter_map(|&index| context.input.api.operations.get(index));
    operations.filter_map(|operation| context.input.commands.get(operation.id.as_str())).next()
}
