//! Requests whose whole URL is a variable: they send a file to a host that a response of the API names.

use crate::document::Node;
use crate::import::evidence::document::UploadClue;
use crate::import::prose::tables::{file_field, quoted_names};
use crate::import::reading::postman::responses;
use crate::import::reading::postman::rows::{list, rows};
use crate::import::reading::postman::variables::Variables;
use crate::model::Status;
use crate::source::Span;

/// The variable that is the whole of a URL.
pub(super) fn variable(url: &str) -> Option<&str> {
    let variable = url.trim().trim_matches(['{', '}']);
    Some(variable).filter(|name| !name.is_empty() && !name.contains(['{', '}', '/', ':', '?', '.', ' ']))
}

/// Where a request stands in its document.
pub(super) struct At<'a> {
    pub name: String,
    pub folder: Option<&'a str>,
    pub position: usize,
    pub span: Span,
}

/// What a request says about an upload; `text` is its description.
pub(super) fn read(item: &Node, request: &Node, variable: &str, text: &str, at: At<'_>) -> UploadClue {
    let fields = request.get("body").map(|body| rows(body, "formdata")).unwrap_or_default();
    let is_file = |row: &&crate::import::reading::postman::rows::Row<'_>| {
        row.node.and_then(|node| node.text("type")) == Some("file")
    };
    let file = fields.iter().find(is_file).map(|row| row.key.clone());
    let statuses = list(item, "response").filter_map(|saved| responses::read(saved, &Variables::default()).clue.status);
    let success = statuses.into_iter().find_map(|status| match status {
        Status::Code(code @ 200..=299) => Some(code),
        _ => None,
    });
    UploadClue {
        name: at.name,
        variable: variable.to_owned(),
        group: at.folder.map(str::to_owned),
        position: at.position,
        fields: fields.iter().filter(|row| !is_file(row)).map(|row| row.key.to_lowercase()).collect(),
        file: file.or_else(|| file_field(text)),
        named: quoted_names(text).collect(),
        status: success,
        span: at.span,
    }
}
