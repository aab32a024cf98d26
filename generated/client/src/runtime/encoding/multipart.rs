//! `multipart/form-data`: values first, files last, since some servers ignore everything after a file.

use std::hash::{BuildHasher, Hasher, RandomState};

use crate::runtime::{
    encoding::{body::Body, form},
    records::record::{Record, write_parts},
    values::file_part::FilePart,
};

/// The body of a record, with a part for each file. Other values are named as in a form.
pub(crate) fn body<T: Record>(record: &T) -> Result<Body, String> {
    let mut files = Vec::new();
    let value = write_parts(record, &mut files, serde_json::value::Serializer).map_err(|error| error.to_string())?;
    let boundary = boundary();
    let content = content(&boundary, &form::pairs(&value)?, &files);
    Body::new(&media_type(&boundary), content)
}

fn content(boundary: &str, values: &[(String, String)], files: &[(&'static str, FilePart)]) -> Vec<u8> {
    let size: usize = files.iter().map(|(_, file)| file.parts().2.len() + 256).sum();
    let mut content = Vec::with_capacity(size + 256 * (values.len() + 1));
    let mut put = |bytes: &[u8]| content.extend_from_slice(bytes);
    for (name, value) in values {
        put(value_part(boundary, name, value).as_bytes());
    }
    for (field, file) in files {
        let (name, media_type, bytes) = file.parts();
        put(file_head(boundary, field, name, media_type).as_bytes());
        put(bytes);
        put(b"\r\n");
    }
    put(end(boundary).as_bytes());
    content
}

/// The part of a value.
pub(crate) fn value_part(boundary: &str, name: &str, value: &str) -> String {
    format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"\r\n\r\n{value}\r\n", quoted(name))
}

/// What precedes the content of a file. A line break follows the content.
pub(crate) fn file_head(boundary: &str, field: &str, name: &str, media_type: &str) -> String {
    let disposition = format!("form-data; name=\"{}\"; filename=\"{}\"", quoted(field), quoted(name));
    let media_type = one_line(media_type);
    format!("--{boundary}\r\nContent-Disposition: {disposition}\r\nContent-Type: {media_type}\r\n\r\n")
}

/// What follows the last part.
pub(crate) fn end(boundary: &str) -> String {
    format!("--{boundary}--\r\n")
}

/// The media type of a form with this boundary.
pub(crate) fn media_type(boundary: &str) -> String {
    format!("multipart/form-data; boundary={boundary}")
}

/// A name in quotes, escaped as browsers do.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

fn one_line(text: &str) -> String {
    text.replace(['\r', '\n'], " ")
}

/// A random boundary of 128 bits: nobody who writes the content can predict it.
pub(crate) fn boundary() -> String {
    let random = || RandomState::new().build_hasher().finish();
    format!("kandji-{:016x}{:016x}", random(), random())
}
