//! The documentation of an operation's method and struct.

use super::arguments::{setter_names, setters, taken};
use super::comment::{Comment, lines, span};
use super::errors::{errors, known};
use super::response::{follow_up, returned};
use crate::emit::client::examples::{example, follow_ups};
use crate::emit::client::index::{ApiIndex, GroupEntry, OperationEntry};
use crate::emit::client::operations::retry::{retried, risk};
use crate::emit::client::types::rust_type::Module;
use crate::model::{Api, Operation, platform_name};

/// The documentation of the method of an operation.
pub(crate) fn method(
    index: &ApiIndex<'_>,
    module: &Module,
    group: &GroupEntry<'_>,
    one: &OperationEntry<'_>,
) -> Comment {
    let (operation, types) = (one.operation, &index.types);
    Comment::of(&operation_text(operation))
        .ours(operation.deprecated.then_some("**Deprecated**: the API is going to remove this operation."))
        .text(&taken(types, one).join("\n"))
        .ours(setters(types, module, one))
        .ours([request(index.api, operation)])
        .ours([returned(types, module, one)])
        .ours(follow_up(index, one))
        .ours(["# Errors".to_owned(), errors(types, module, operation)])
        .ours(known(index.api, operation))
        .ours(examples(index, group, one))
        .ours(follow_ups::follow_up(index, group, one).into_iter().flatten())
}

/// The examples of an operation under a heading, each with what it is for.
fn examples(index: &ApiIndex<'_>, group: &GroupEntry<'_>, one: &OperationEntry<'_>) -> Vec<String> {
    let all = example::examples(index, group, one);
    let heading = match all.len() {
        0 => None,
        1 => Some("# Example"),
        _ => Some("# Examples"),
    };
    let written = all.into_iter().flat_map(|(number, example, code)| {
        let blank = (number > 0).then(String::new);
        let title = lines(&example.title).join(" ");
        let title = (!title.is_empty()).then(|| [format!("{title}:"), String::new()]);
        blank.into_iter().chain(title.into_iter().flatten()).chain(code)
    });
    heading.map(str::to_owned).into_iter().chain(written).collect()
}

/// The documentation of the struct of an operation.
pub(crate) fn structure(group: &GroupEntry<'_>, one: &OperationEntry<'_>) -> Comment {
    let summary = summary(one.operation);
    let (handle, method) = (&group.handle, &one.method);
    let setters = setter_names(one);
    let setters =
        (!setters.is_empty()).then(|| format!("The call has setters for what is optional: {}.", setters.join(", ")));
    Comment::of(&summary)
        .ours([format!("Arguments of [`{method}`]({handle}::{method}), which begins the call.")])
        .ours(setters)
}

fn summary(operation: &Operation) -> String {
    let summary = operation.summary.clone().unwrap_or_else(|| format!("Calls `{}`.", operation.id.replace('`', "'")));
    if summary.ends_with(['.', '!', '?']) { summary } else { format!("{summary}.") }
}

fn operation_text(operation: &Operation) -> String {
    let description = operation.description.as_ref().map(|text| format!("\n\n{text}"));
    summary(operation) + &description.unwrap_or_default()
}

/// The request, what it can do, when it is retried, and on which platforms it works.
fn request(api: &Api, operation: &Operation) -> String {
    let request = span(&format!("{} {}", operation.method, operation.path));
    let (meaning, retried) = (risk(operation).meaning(), retried(api, operation));
    let platforms: Vec<String> =
        operation.platforms.iter().map(|platform| lines(platform_name(platform)).join(" ")).collect();
    let platforms = if platforms.is_empty() { String::new() } else { format!(" For {}.", platforms.join(", ")) };
    let destination = destination(api, operation);
    format!("{request}: {meaning}. [Retried](crate#risk-and-retries) {retried}.{platforms}{destination}")
}

/// Where the request goes, unless it goes to the API, and that it goes without the token.
fn destination(api: &Api, operation: &Operation) -> String {
    let set = "[`ClientBuilder::server_url`](crate::ClientBuilder::server_url)";
    let others: Vec<String> = operation.servers.iter().skip(1).map(|server| span(&server.url)).collect();
    let others =
        if others.is_empty() { String::new() } else { format!(" ({set} chooses another: {})", others.join(", ")) };
    let server = operation.servers.first().map(|server| format!(" Sent to {}{others}.", span(&server.url)));
    let token = if api.sends_token(operation) { "" } else { " Sent without the token." };
    server.unwrap_or_default() + token
}
