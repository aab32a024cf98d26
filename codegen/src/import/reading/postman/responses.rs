//! Responses that were saved as examples.

use crate::document::{Node, to_value};
use crate::import::evidence::request::{ResponseClue, Sample};
use crate::import::prose::examples;
use crate::import::prose::hints::shape_of_name;
use crate::import::reading::postman::bodies::{note_hints, unreadable};
use crate::import::reading::postman::rows::headers;
use crate::import::reading::postman::variables::Variables;
use crate::model::{Status, is_json, media_type};

/// A saved response, and what is odd about it.
pub(super) struct ReadResponse {
    pub clue: ResponseClue,
    pub remarks: Vec<String>,
}

/// Reads a saved response.
pub(super) fn read(response: &Node, variables: &Variables) -> ReadResponse {
    let (status, remark) = status(response);
    let clue = ResponseClue { status, observed: true, span: response.span, ..ResponseClue::default() };
    let mut read = ReadResponse { clue, remarks: remark.into_iter().collect() };
    let Some((node, text)) = response.get("body").and_then(|node| Some((node, node.as_text()?))) else { return read };
    if text.trim().is_empty() {
        return read;
    }
    if let Some(Status::Code(code @ (204 | 205 | 304))) = status {
        read.remarks.push(format!("an example with status {code} has a body, which that status cannot have"));
        return read;
    }
    let stated = media_type_of(response, variables);
    read.clue.span = response.span;
    match stated.filter(|name| !is_json(name)) {
        Some(name) => {
            let declared = shape_of_name(if media_type::is_text(&name) { "string" } else { "file" });
            read.clue = ResponseClue { media_type: Some(name), declared: declared.unwrap_or_default(), ..read.clue };
        }
        None => data(response, node, text, variables, &mut read),
    }
    read
}

/// A body that is JSON as far as its headers say.
fn data(response: &Node, node: &Node, text: &str, variables: &Variables, read: &mut ReadResponse) {
    let stated = media_type_of(response, variables);
    let media_type = stated.clone().unwrap_or_else(|| media_type::JSON.to_owned());
    match examples::parse(text) {
        Ok(example) => {
            read.remarks.extend(example.mended.map(str::to_owned));
            read.clue.media_type = Some(media_type);
            read.clue.samples = vec![Sample { value: example.value, span: node.span }];
            read.clue.hints = note_hints(example.notes);
            read.clue.repeated = example.repeated;
        }
        Err(reason) if stated.is_some() || looks_like_data(response, text) => {
            read.remarks.push(unreadable(&reason));
            read.clue.media_type = Some(media_type);
            read.clue.unread = true;
        }
        // Text without a media type is a remark about the response, such as that there is none.
        Err(_) if says_none(text) => {}
        Err(_) => read.remarks.push("an example is text without a media type, so it was left out".to_owned()),
    }
}

fn looks_like_data(response: &Node, text: &str) -> bool {
    response.text("_postman_previewlanguage") == Some("json") || text.trim_start().starts_with(['{', '['])
}

fn says_none(text: &str) -> bool {
    let lower = text.to_lowercase();
    ["no body", "no content", "no response", "empty"].iter().any(|words| lower.contains(words))
}

/// The status: its number, or its reason phrase, or either of them in the name of the example.
fn status(response: &Node) -> (Option<Status>, Option<String>) {
    let stated = response.get("code").filter(|node| to_value(node) != serde_json::Value::Null);
    let code = stated.map(to_value).and_then(|code| code.as_u64().or_else(|| code.as_str()?.trim().parse().ok()));
    if let Some(code) = code.and_then(|code| u16::try_from(code).ok()).filter(|code| (100..600).contains(code)) {
        return (Some(Status::Code(code)), None);
    }
    let remark = stated.map(|_| "an example has a status that is not one of HTTP".to_owned());
    let texts = [response.text("status"), response.text("name")];
    (texts.into_iter().flatten().find_map(status_of_text).map(Status::Code), remark)
}

/// The status in a text: `404 Not Found`, `Not Found`, `NotFound`.
fn status_of_text(text: &str) -> Option<u16> {
    let first: String = text.trim().chars().take_while(char::is_ascii_digit).collect();
    let code = first.parse::<u16>().ok().filter(|code| first.len() == 3 && (100..600).contains(code));
    let plain = |text: &str| text.to_lowercase().replace(|c: char| !c.is_alphanumeric(), "");
    let text = plain(text);
    code.or_else(|| REASONS.iter().find(|(_, reason)| plain(reason) == text).map(|(code, _)| *code))
}

/// The reason phrases that RFC 9110 and RFC 6585 register.
const REASONS: [(u16, &str); 27] = [
    (200, "OK"),
    (201, "Created"),
    (202, "Accepted"),
    (203, "Non-Authoritative Information"),
    (204, "No Content"),
    (206, "Partial Content"),
    (301, "Moved Permanently"),
    (302, "Found"),
    (304, "Not Modified"),
    (400, "Bad Request"),
    (401, "Unauthorized"),
    (402, "Payment Required"),
    (403, "Forbidden"),
    (404, "Not Found"),
    (405, "Method Not Allowed"),
    (406, "Not Acceptable"),
    (408, "Request Timeout"),
    (409, "Conflict"),
    (410, "Gone"),
    (413, "Content Too Large"),
    (415, "Unsupported Media Type"),
    (422, "Unprocessable Entity"),
    (429, "Too Many Requests"),
    (500, "Internal Server Error"),
    (502, "Bad Gateway"),
    (503, "Service Unavailable"),
    (504, "Gateway Timeout"),
];

/// The media type in the headers of a recorded response.
fn media_type_of(response: &Node, variables: &Variables) -> Option<String> {
    let rows = headers(response);
    let header = rows.iter().find(|row| row.key.eq_ignore_ascii_case("content-type"))?;
    let essence = media_type::essence(&variables.filled(header.value.as_deref()?));
    Some(essence).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_read_from_its_reason_phrase() {
        assert_eq!(
            ["404 Not Found", "NOT FOUND", "400", "Found"].map(status_of_text),
            [Some(404), Some(404), Some(400), Some(302)]
        );
        assert_eq!(["success", "4000 devices", "Not found anywhere"].map(status_of_text), [None; 3]);
    }
}
