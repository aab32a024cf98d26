//! `multipart/form-data`: values first, files last, since some servers ignore everything after a file.

use std::hash::{BuildHasher, Hasher, RandomState};

use serde_json::Value;

use crate::runtime::{
    encoding::{
        body::Body,
        field_encoding::{self, FieldEncoding, Part},
    },
    records::record::{Record, write_parts},
    values::file_part::FilePart,
};

/// The body of a record, with a part for each file. Other values are named as in a form.
pub(crate) fn body<T: Record>(record: &T, encodings: &[FieldEncoding]) -> Result<Body, String> {
    let mut files = Vec::new();
    let values = write_parts(record, &mut files, serde_json::value::Serializer).map_err(|error| error.to_string())?;
    of_parts(&values, &files, encodings)
}

/// The body of values, and files by the names of their fields.
pub(crate) fn of_parts(
    values: &Value,
    files: &[(&str, FilePart)],
    encodings: &[FieldEncoding],
) -> Result<Body, String> {
    let boundary = boundary();
    let content = content(&boundary, &field_encoding::parts(values, encodings)?, files, encodings);
    Body::new(&media_type(&boundary), content)
}

fn content(boundary: &str, values: &[Part], files: &[(&str, FilePart)], encodings: &[FieldEncoding]) -> Vec<u8> {
    let size: usize = files.iter().map(|(_, file)| file.parts().2.len() + 256).sum();
    let mut content = Vec::with_capacity(size + 256 * (values.len() + 1));
    let mut put = |bytes: &[u8]| content.extend_from_slice(bytes);
    for Part { media_type, pair } in values {
        match *media_type {
            "" => put(value_part(boundary, &pair.name, &pair.text).as_bytes()),
            media_type => put(typed_part(boundary, &pair.name, media_type, &pair.text).as_bytes()),
        }
    }
    for (field, file) in files {
        let described = encodings.iter().find(|encoding| encoding.name == *field).map(|encoding| encoding.media_type);
        let (name, media_type, bytes) = file.parts_or(described.filter(|media_type| !media_type.is_empty()));
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

/// The part of a value with a media type of its own.
fn typed_part(boundary: &str, name: &str, media_type: &str, value: &str) -> String {
    let (name, media_type) = (quoted(name), one_line(media_type));
    let head = format!("Content-Disposition: form-data; name=\"{name}\"\r\nContent-Type: {media_type}");
    format!("--{boundary}\r\n{head}\r\n\r\n{value}\r\n")
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
