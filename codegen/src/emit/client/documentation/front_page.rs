//! The front page: how the client is used, for the documentation of the crate and for the book.

use serde::Serialize;

use crate::emit::client::examples::follow_ups::{self, mildest};
use crate::emit::client::index::ApiIndex;
use crate::emit::client::names::ident;
use crate::emit::client::operations::paging::is_paged;
use crate::emit::packages::metadata::MSRV;
use crate::emit::packages::template::render;

/// The page, with examples from the operations of the API. One that no operation has is left out with its introduction.
const PAGE: &str = include_str!("../../../../templates/client.md");

/// What the page shows of an API.
#[derive(Serialize)]
struct Contents {
    /// The calls that begin a list.
    list: Option<String>,
    patch: Option<String>,
    filter: Option<String>,
    secret: Option<String>,
    upload: Option<String>,
    wait: Option<String>,
    features: String,
    msrv: &'static str,
}

/// The page as the crate's documentation has it: names in brackets are links.
pub(crate) fn front_page(index: &ApiIndex<'_>) -> String {
    let features: Vec<String> = index.groups.iter().map(|group| format!("`{}`", group.module)).collect();
    let example = |kind| mildest(index, kind).map(|lines| lines.join("\n"));
    let contents = Contents {
        list: list(index),
        patch: example(follow_ups::patch),
        filter: example(follow_ups::filter).or_else(|| example(follow_ups::any_filter)),
        secret: example(follow_ups::secret),
        upload: example(follow_ups::upload),
        wait: example(follow_ups::wait),
        features: features.join(", "),
        msrv: MSRV,
    };
    render(PAGE, &contents)
}

/// The page as the book has it: names are not links, and the title is the page's own.
pub(crate) fn book_page(index: &ApiIndex<'_>) -> String {
    let mut in_code = false;
    let line = |line: &str| {
        in_code ^= line.starts_with("```");
        match line {
            line if in_code || line.starts_with("```") => line.replace("no_run", "rust"),
            line if line.starts_with("# ") => format!("#{line}"),
            line => line.replace("[`", "`").replace("`]", "`"),
        }
    };
    let is_target = |line: &str| line.starts_with("[`") && line.contains("`]: ");
    front_page(index)
        .lines()
        .filter(|line| !is_target(line))
        .map(line)
        .filter(|line| !line.starts_with("# "))
        .collect::<Vec<_>>()
        .join("\n")
}

/// The calls that begin the list with the most parameters, of those that require none.
pub(crate) fn list(index: &ApiIndex<'_>) -> Option<String> {
    let lists = index.operations().filter(|(_, one)| one.arguments.taken().is_empty() && is_paged(&index.types, one));
    let (group, one) = lists.max_by_key(|(_, one)| one.operation.parameters.len())?;
    Some(format!(".{}().{}()", ident(&group.module), ident(&one.method)))
}
