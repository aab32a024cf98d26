//! Responses that are files.

use crate::examples::Example;
use crate::model::media_type::is_text;
use crate::model::{Operation, is_json};

/// How the names of files end, by their media type.
const EXTENSIONS: [(&str, &str); 3] =
    [("application/pdf", ".pdf"), ("application/x-x509-ca-cert", ".pem"), ("application/zip", ".zip")];

/// The name of the file that a response is written to, if it is one.
pub(in crate::emit::docs) fn received(operation: &Operation, example: &Example) -> Option<String> {
    let body = example.reply.as_ref()?.body.as_ref()?;
    if is_json(&body.media_type) || is_text(&body.media_type) {
        return None;
    }
    let name = operation.path.literals().next_back().unwrap_or("response");
    let is_plain = |character: char| character.is_ascii_alphanumeric() || matches!(character, '-' | '_' | '.');
    let name: String = name.chars().filter(|character| is_plain(*character)).collect();
    let extension = EXTENSIONS.iter().find(|(media_type, _)| *media_type == body.media_type);
    let extension = extension.map_or("", |(_, extension)| extension);
    Some(format!("{}{extension}", name.trim_start_matches(['-', '.'])))
}
