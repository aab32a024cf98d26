//! An example of a call.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::model::{Operation, ParameterIn};

/// An example of a call of an operation: its request and the response to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// What it is for, in a few words; empty if the operation has no other.
    pub title: String,
    /// What is sent beside the body: every argument of the path in its order, then others that are required or usual.
    pub arguments: Vec<Argument>,
    /// What is sent as the body.
    pub body: Option<Payload>,
    /// The response, unless the document declares no success.
    pub reply: Option<Reply>,
}

/// The value of a parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// The parameter's name.
    pub name: String,
    /// Where it is sent.
    pub location: ParameterIn,
    /// Its value, before it is written as text.
    pub value: Value,
}

/// Data of a media type. A file is the text of its name where it is sent, and its own text where it is received.
#[derive(Clone, Debug, PartialEq)]
pub struct Payload {
    /// The media type without parameters.
    pub media_type: String,
    /// The data.
    pub value: Value,
}

/// A response.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// Its status.
    pub status: u16,
    /// Its body, if it has one.
    pub body: Option<Payload>,
}

impl Example {
    /// The value of a parameter, if the example sends it.
    #[must_use]
    pub fn argument(&self, location: ParameterIn, name: &str) -> Option<&Value> {
        let mut arguments = self.arguments.iter();
        arguments.find(|one| one.location == location && one.name == name).map(|one| &one.value)
    }

    /// The path with its arguments, percent-encoded.
    #[must_use]
    pub fn path(&self, operation: &Operation) -> String {
        let mut path = operation.path.as_str().to_owned();
        for argument in self.arguments.iter().filter(|one| one.location == ParameterIn::Path) {
            path = path.replace(&format!("{{{}}}", argument.name), &percent_encoded(&plain(&argument.value)));
        }
        path
    }

    /// The data that is sent as this media type.
    #[must_use]
    pub fn sent_as(&self, media_type: &str) -> Option<&Value> {
        self.body.as_ref().filter(|body| body.media_type == media_type).map(|body| &body.value)
    }

    /// The data of the response, if it has this status and media type.
    #[must_use]
    pub fn answered_as(&self, status: u16, media_type: &str) -> Option<&Value> {
        let reply = self.reply.as_ref().filter(|reply| reply.status == status)?;
        reply.body.as_ref().filter(|body| body.media_type == media_type).map(|body| &body.value)
    }
}

/// A value as text, as it is written where only text can be sent: the elements of a list are separated by commas, and an
/// object is JSON.
#[must_use]
pub(crate) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// All but the characters that no part of a URL has to encode (RFC 3986, unreserved).
const ENCODED: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Text as a part of a URL.
#[must_use]
pub(crate) fn percent_encoded(text: &str) -> String {
    utf8_percent_encode(text, &ENCODED).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_become_text_and_parts_of_a_url() {
        assert_eq!(plain(&json!(["a", 1, true])), "a,1,true");
        assert_eq!(plain(&json!({"a": {"in": ["b"]}})), r#"{"a":{"in":["b"]}}"#);
        assert_eq!(percent_encoded("a b/ü,{$}"), "a%20b%2F%C3%BC%2C%7B%24%7D");
    }
}
