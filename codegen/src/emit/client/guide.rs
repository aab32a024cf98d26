//! How the client is used and each operation is called, for the book.

use std::collections::BTreeMap;

use super::documentation::front_page::book_page;
use super::examples::example::examples;
use super::index::{ApiIndex, GroupEntry, OperationEntry};
use super::names::ident;
use super::operations::commands::is_command;
use super::operations::paging::is_paged;
use crate::emit::commands::Command;

/// What the book says of the client.
#[derive(Default)]
pub(in crate::emit) struct Guide<'a> {
    /// How it is used, in Markdown of ours.
    pub(in crate::emit) using: String,
    /// The call of each operation by its id, such as `kandji.devices().get(device_id).send().await?`, with the names of
    /// the method's arguments.
    pub(in crate::emit) calls: BTreeMap<&'a str, String>,
    /// The examples of each operation by its id and their number, as lines of code; those without plain values are left out.
    pub(in crate::emit) examples: BTreeMap<(&'a str, usize), Vec<String>>,
    /// The command of each operation on the command line, by its id.
    pub(in crate::emit) commands: BTreeMap<&'a str, Command>,
}

impl<'a> Guide<'a> {
    /// The guide to the client of an API.
    pub(in crate::emit) fn new(index: &ApiIndex<'a>) -> Self {
        let calls = index.operations().map(|(group, one)| (one.operation.id.as_str(), call(index, group, one)));
        let written = index.operations().flat_map(|(group, one)| {
            let all = examples(index, group, one).into_iter();
            all.map(|(number, _, lines)| ((one.operation.id.as_str(), number), visible(lines)))
        });
        let commands = index.operations().map(|(group, one)| (one.operation.id.as_str(), command(index, group, one)));
        Self {
            using: book_page(index),
            calls: calls.collect(),
            examples: written.collect(),
            commands: commands.collect(),
        }
    }
}

/// The lines of an example that a reader sees, without its fences.
fn visible(lines: Vec<String>) -> Vec<String> {
    let is_hidden = |line: &String| line.starts_with("# ") || line.starts_with("```");
    lines.into_iter().filter(|line| !is_hidden(line)).collect()
}

fn call(index: &ApiIndex<'_>, group: &GroupEntry<'_>, one: &OperationEntry<'_>) -> String {
    let arguments: Vec<String> = one.arguments.taken().into_iter().map(|argument| argument.name).collect();
    let end = if is_paged(&index.types, one) { "items()" } else { "send().await?" };
    format!("kandji.{}().{}({}).{end}", ident(&group.module), ident(&one.method), arguments.join(", "))
}

fn command(index: &ApiIndex<'_>, group: &GroupEntry<'_>, one: &OperationEntry<'_>) -> Command {
    Command {
        is_list: is_paged(&index.types, one),
        can_wait: is_command(index, one),
        ..Command::of(&group.module, &one.method)
    }
}
