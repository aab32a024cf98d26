//! The page of a group's commands.

use serde::Serialize;

use super::example::example;
use super::flags::{self, Flag, Target};
use super::links::first_command;
use crate::emit::commands::Command;
use crate::emit::docs::contents::contents;
use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, code, literal, md};
use crate::emit::docs::fenced::fenced;
use crate::emit::docs::markdown::{first_sentence, inline};
use crate::emit::docs::risk::risk_name;
use crate::emit::docs::schemas::SchemaWriter;
use crate::emit::docs::sitemap::{GroupPage, Target as Place, operation_title};
use crate::guides::Topic;
use crate::model::{Operation, Risk};

/// The most flags whose table is not folded.
const SMALL: usize = 6;

/// The page of a group's commands.
#[derive(Serialize)]
pub(in crate::emit::docs) struct Page {
    title: Md,
    /// A link to the page of the group.
    group: Md,
    /// A link to the guide to the command line.
    guide: Md,
    contents: Md,
    commands: Vec<View>,
}

/// A command.
#[derive(Serialize)]
struct View {
    name: Md,
    /// A link to the page of the operation.
    operation: Md,
    does: Md,
    risk: Md,
    confirmation: &'static str,
    usage: Md,
    example: Md,
    flags: Vec<Row>,
    /// The number of flags, if their table is folded.
    folded: Option<usize>,
    /// What the program adds.
    own: Md,
}

/// A flag, or an argument by position.
#[derive(Serialize)]
struct Row {
    name: Md,
    kind: Md,
    required: &'static str,
    description: Md,
}

/// The title of the page of a group's commands, if it has some.
pub(in crate::emit::docs) fn title(context: &Context<'_>, group: &GroupPage<'_>) -> Option<String> {
    first_command(context, group).map(|command| format!("kandji {}", command.group))
}

/// The page of a group's commands, if it has some.
pub(in crate::emit::docs) fn page(context: &Context<'_>, group: &GroupPage<'_>) -> Option<Page> {
    let title = title(context, group)?;
    let operations = group.operations.iter().filter_map(|&index| context.input.api.operations.get(index));
    let all = operations.filter_map(|one| Some((one, context.input.commands.get(one.id.as_str())?)));
    let all: Vec<(&Operation, &Command)> = all.collect();
    Some(Page {
        title: code(&title),
        group: Place::start_of(&group.path).link(&group.commands, &literal(group.name)),
        guide: context.guide(Topic::CommandLine, &group.commands),
        contents: contents(all.iter().map(|(_, command)| command.method.as_str())),
        commands: all.into_iter().map(|(operation, command)| view(context, group, operation, command)).collect(),
    })
}

fn view(context: &Context<'_>, group: &GroupPage<'_>, operation: &Operation, command: &Command) -> View {
    let writer = context.writer(&group.commands, operation.span);
    let flags = flags::of(context.input.api, operation);
    let text = operation.description.as_deref().unwrap_or_default();
    let target = context.sitemap.operation(context.input.api, &operation.id).map(|(_, target)| target);
    let title = literal(operation_title(operation));
    let first = context.input.examples.of(&operation.id);
    let example = first.and_then(|first| example(context.input, operation, first));
    View {
        name: literal(&command.method),
        operation: target.map(|target| target.link(&group.commands, &title)).unwrap_or_default(),
        does: writer.linked(&inline(first_sentence(text))).sentence(),
        risk: operation.risk.map(risk_name).unwrap_or_default(),
        confirmation: operation.risk.map(confirmation).unwrap_or_default(),
        usage: code(&usage(command, &flags)),
        example: example.map(|line| fenced("sh", &line)).unwrap_or_default(),
        folded: (flags.len() > SMALL).then_some(flags.len()),
        flags: flags.iter().map(|flag| row(&writer, flag)).collect(),
        own: own(operation, command),
    }
}

/// How a command is confirmed, by what it can do.
fn confirmation(risk: Risk) -> &'static str {
    match risk {
        Risk::Read | Risk::Nudge => "runs without a question",
        Risk::ReadSecret => "runs without a question, and shows secrets with `--show-secrets` only",
        Risk::Additive | Risk::Update => "runs without a question, unless it is for many devices",
        Risk::Disruptive => "asks yes or no, or takes `--confirm yes`",
        Risk::Irreversible => "asks for the name or serial number of what it changes, or takes it as `--confirm NAME`",
    }
}

fn usage(command: &Command, flags: &[Flag<'_>]) -> String {
    let positions = flags.iter().filter(|flag| matches!(flag.target, Target::Path(_))).map(Flag::shown);
    let required = flags.iter().filter(|flag| flag.is_required && !matches!(flag.target, Target::Path(_)));
    let required = required.map(|flag| format!("{} …", flag.shown()));
    let words = [command.typed()].into_iter().chain(positions).chain(required);
    words.collect::<Vec<_>>().join(" ") + " [OPTIONS]"
}

fn row(writer: &SchemaWriter<'_>, flag: &Flag<'_>) -> Row {
    let kind = match flag.target {
        Target::WholeBody => md!("file"),
        _ => writer.kind(flag.schema),
    };
    Row {
        name: code(&flag.shown()),
        kind,
        required: if flag.is_required { "yes" } else { "" },
        description: writer.linked(&inline(first_sentence(flag.description.unwrap_or_default()))),
    }
}

/// The flags that the program adds to those of an operation.
fn own(operation: &Operation, command: &Command) -> Md {
    let list = command.is_list.then(|| md!("`--all`, `--limit N`"));
    let body = operation.body.is_some().then(|| md!("`--body FILE`, `--null FIELD`"));
    let file = operation.upload.is_some().then(|| md!("`--file PATH`"));
    let wait = command.can_wait.then(|| md!("`--wait`, `--wait-limit SECONDS`"));
    Md::join([list, body, file, wait].into_iter().flatten(), ", ")
}
