//! The layout of an example: literals, chains of calls, and the block around them.

use std::collections::BTreeSet;

use crate::emit::client::index::{GroupEntry, OperationEntry};
use crate::emit::client::names::ident;

/// The longest line of an example, in characters.
const WIDTH: usize = 96;

/// The hidden function of an example that the tests run.
const RUN: &str = "pub async fn example";

/// The hidden function of an example that the tests only compile.
const COMPILED: &str = "async fn compiled";

/// An example that is run by the tests, as lines of Markdown.
pub(crate) fn run(imports: &BTreeSet<&String>, code: Vec<String>) -> Vec<String> {
    block(RUN, imports, code)
}

/// An example that is only compiled, as lines of Markdown.
pub(crate) fn compiled(imports: &BTreeSet<&String>, code: Vec<String>) -> Vec<String> {
    block(COMPILED, imports, code)
}

/// Code within a hidden function.
fn block(function: &str, imports: &BTreeSet<&String>, code: Vec<String>) -> Vec<String> {
    let uses = imports.iter().map(|path| format!("use {path};"));
    let blank = (!imports.is_empty()).then(String::new);
    let head = format!("# {function}(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {{");
    let lines = std::iter::once("```no_run".to_owned()).chain(uses).chain(blank).chain([head]);
    lines.chain(code).chain(["# Ok(())", "# }", "```"].map(str::to_owned)).collect()
}

/// The links of the chain that begins the call of an operation with these arguments.
pub(crate) fn begun(group: &GroupEntry<'_>, one: &OperationEntry<'_>, arguments: &[String]) -> Vec<String> {
    vec![format!(".{}()", ident(&group.module)), format!(".{}({})", ident(&one.method), arguments.join(", "))]
}

/// A chain of calls that is sent.
pub(crate) fn sent(calls: impl IntoIterator<Item = String>) -> Vec<String> {
    calls.into_iter().chain([".send()", ".await?"].map(str::to_owned)).collect()
}

/// Text as a literal.
pub(crate) fn quoted(text: &str) -> String {
    format!("{text:?}")
}

/// A statement with a chain of calls: on one line, or with one line for each call if that would be too long.
pub(crate) fn chained(before: &str, calls: &[String]) -> Vec<String> {
    let line = format!("{before}{};", calls.concat());
    if line.chars().count() <= WIDTH {
        return vec![line];
    }
    let last = calls.len().saturating_sub(1);
    let calls = calls.iter().enumerate().map(|(index, call)| {
        let end = if index == last { ";" } else { "" };
        format!("    {call}{end}")
    });
    std::iter::once(before.to_owned()).chain(calls).collect()
}
