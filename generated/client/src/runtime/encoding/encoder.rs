//! Encodes the arguments of an operation.

use std::fmt;

use bytes::Bytes;
use reqwest::header::{ACCEPT, COOKIE, HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::Value;

use crate::runtime::{
    base::{
        endpoint::Endpoint,
        operation_meta::{Meta, Method, Risk},
        server::{Server, Servers},
    },
    encoding::{
        body::Body,
        field_encoding::FieldEncoding,
        form, multipart,
        notation::{Notation, Pair},
        percent::{path_encoded, percent_encoded},
        request::Request,
    },
    errors::error::Error,
    records::record::Record,
    settings::{call_settings::Settings, retry::RetrySafety},
    values::{
        argument::{PathValue, QueryValue},
        field::Field,
    },
};

/// Headers that only the client itself sets.
const OWN_HEADERS: &[&str] = &[
    "authorization",
    "connection",
    "content-length",
    "cookie",
    "host",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

pub(crate) const OWN_HEADER: &str = "this header is set by the client itself";

/// Collects the parts of a request. The first error is kept and returned instead of sending the request.
pub struct Encoder {
    endpoint: Endpoint,
    accept: &'static str,
    repeat: RetrySafety,
    server: Option<&'static Server>,
    sends_token: bool,
    arguments: Vec<(&'static str, String)>,
    query: Vec<Pair>,
    headers: HeaderMap,
    cookies: Vec<String>,
    body: Option<Body>,
    /// Query arguments that are too large, with the reason.
    too_large: Vec<(String, String)>,
    fault: Option<Error>,
}

impl Encoder {
    pub(crate) fn of(meta: &Meta) -> Self {
        let repeat = RetrySafety::of(meta.method, meta.risk);
        let repeat = if meta.needs_upload { repeat.for_upload() } else { repeat };
        Self::new(Endpoint::of(meta), meta.accept, repeat)
    }

    pub(crate) fn raw(method: Method, path: &str) -> Self {
        Self::new(Endpoint::raw(method, path), "*/*", RetrySafety::of(method, method.likely_risk()))
    }

    fn new(endpoint: Endpoint, accept: &'static str, repeat: RetrySafety) -> Self {
        Self {
            endpoint,
            accept,
            repeat,
            server: None,
            sends_token: true,
            arguments: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            cookies: Vec::new(),
            body: None,
            too_large: Vec::new(),
            fault: None,
        }
    }

    /// Sends the request to a server of the operation instead of the API's.
    pub fn server(&mut self, server: &'static Server) {
        self.server = Some(server);
    }

    /// Sends the request without the token.
    pub fn without_token(&mut self) {
        self.sends_token = false;
    }

    /// Sets the value of `{name}` in the path template. An empty string, `.` and `..` are errors: the request would
    /// address another resource.
    pub fn path<T: PathValue + ?Sized>(&mut self, name: &'static str, value: &T) {
        let text = value.path_text();
        match &*text {
            "" => self.refuse(name, "a path argument must not be empty"),
            "." | ".." => self.refuse(name, "`.` and `..` would lead to another path"),
            text => self.arguments.push((name, percent_encoded(text))),
        }
    }

    /// Adds a query argument, unless there is no value.
    pub fn query<T: QueryValue + ?Sized>(&mut self, name: &str, value: &T) {
        match (value.query_text(), value.query_encoded()) {
            (Ok(Some(text)), Ok(Some(encoded))) => self.query.push(Pair { name: name.to_owned(), text, encoded }),
            (Err(reason), _) | (_, Err(reason)) => self.refuse(name, reason),
            _ => {}
        }
    }

    /// Adds a query argument that is at most this number, unless there is no value. A larger one is an error, except as the
    /// size of a list's pages.
    pub fn query_up_to(&mut self, name: &str, value: Option<u64>, most: u64) {
        if let Some(value) = value.filter(|value| *value > most) {
            let reason = format!("{value} is more than the API accepts: at most {most}");
            self.too_large.push((name.to_owned(), reason));
        }
        self.query(name, &value);
    }

    /// Sets the value of `{name}` in the path template, written in a certain way.
    pub fn path_as<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T, notation: Notation) {
        let written = to_value(value).and_then(|value| notation.path(name, &value).map_err(str::to_owned));
        match written {
            Ok(text) => self.arguments.push((name, text)),
            Err(reason) => self.refuse(name, &reason),
        }
    }

    /// Adds a query argument that is written in a certain way, unless there is no value.
    pub fn query_as<T: Serialize + ?Sized>(&mut self, name: &str, value: &T, notation: Notation) {
        let written = to_value(value).and_then(|value| notation.query(name, &value).map_err(str::to_owned));
        match written {
            Ok(pairs) => self.query.extend(pairs),
            Err(reason) => self.refuse(name, &reason),
        }
    }

    /// Adds a header that is written in a certain way, unless there is no value.
    pub fn header_as<T: Serialize + ?Sized>(&mut self, name: &str, value: &T, notation: Notation) {
        let written = to_value(value).and_then(|value| notation.header(&value).map_err(str::to_owned));
        match written {
            Ok(Some(text)) => self.header_text(name, &text),
            Ok(None) => {}
            Err(reason) => self.refuse(name, &reason),
        }
    }

    /// Adds a cookie, unless there is no value.
    pub fn cookie<T: Serialize + ?Sized>(&mut self, name: &str, value: &T, notation: Notation) {
        let written = to_value(value).and_then(|value| notation.query(name, &value).map_err(str::to_owned));
        match written.as_deref() {
            Ok([]) => {}
            Ok([pair]) => self.cookies.push(format!("{}={}", percent_encoded(&pair.name), pair.encoded)),
            Ok(_) => self.refuse(name, "a cookie has one value"),
            Err(reason) => self.refuse(name, reason),
        }
    }

    /// Adds a header, unless there is no value.
    pub fn header<T: QueryValue + ?Sized>(&mut self, name: &str, value: &T) {
        match value.query_text() {
            Ok(Some(text)) => self.header_text(name, &text),
            Ok(None) => {}
            Err(reason) => self.refuse(name, reason),
        }
    }

    fn header_text(&mut self, name: &str, text: &str) {
        if is_own_header(name) {
            return self.refuse(name, OWN_HEADER);
        }
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(text)) {
            (Ok(name), Ok(value)) => drop(self.headers.insert(name, value)),
            (Err(_), _) => self.refuse(name, "this is not a valid header name"),
            (_, Err(_)) => self.refuse(name, "this is not a valid header value"),
        }
    }

    /// Sets a JSON body, unless the value is left out.
    pub fn json<T: Field + ?Sized>(&mut self, body: &T) {
        if !body.is_left_out() {
            self.body(Body::json(body));
        }
    }

    /// Sets a form body: nested objects become dotted names (`source.id`), lists repeat their name, and `null` is an
    /// empty value.
    pub fn form<T: Field + ?Sized>(&mut self, body: &T) {
        if !body.is_left_out() {
            self.body(Body::form(body, &[]));
        }
    }

    /// Sets a form body, some fields of which are not written in the usual way.
    pub fn form_as<T: Field + ?Sized>(&mut self, body: &T, encodings: &[FieldEncoding]) {
        if !body.is_left_out() {
            self.body(Body::form(body, encodings));
        }
    }

    /// Sets a multipart body: files come last, other values are named as in [`Self::form`].
    pub fn multipart<T: Record>(&mut self, body: &T) {
        self.body(multipart::body(body, &[]));
    }

    /// Sets a multipart body, some parts of which are not written in the usual way.
    pub fn multipart_as<T: Record>(&mut self, body: &T, encodings: &[FieldEncoding]) {
        self.body(multipart::body(body, encodings));
    }

    /// Sets a multipart body from JSON, and files by the names of their fields.
    #[cfg(feature = "operations")]
    pub(crate) fn multipart_of(
        &mut self,
        values: &Value,
        files: &[(&str, crate::runtime::values::file_part::FilePart)],
        encodings: &[FieldEncoding],
    ) {
        self.body(multipart::of_parts(values, files, encodings));
    }

    /// Replaces the media type of the body, if there is a body.
    pub fn media_type(&mut self, media_type: &'static str) {
        match (HeaderValue::from_str(media_type), &mut self.body) {
            (Ok(value), Some(body)) => body.media_type = value,
            (Ok(_), None) => {}
            (Err(_), _) => self.refuse("body", "the media type is not a valid header value"),
        }
    }

    /// Sets a body of text.
    pub fn text<T: AsRef<str> + ?Sized>(&mut self, media_type: &str, body: &T) {
        self.bytes(media_type, &Bytes::copy_from_slice(body.as_ref().as_bytes()));
    }

    /// Sets a body of bytes.
    pub fn bytes(&mut self, media_type: &str, body: &Bytes) {
        self.body(Body::new(media_type, body.clone()));
    }

    fn body(&mut self, body: Result<Body, String>) {
        match body {
            Ok(body) => self.body = Some(body),
            Err(reason) => self.refuse("body", &reason),
        }
    }

    fn refuse(&mut self, argument: &str, reason: &str) {
        if self.fault.is_none() {
            self.fault = Some(Error::argument(self.endpoint.clone(), argument, reason));
        }
    }

    /// Sets the risk of a raw request.
    pub(crate) fn risk(&mut self, risk: Risk) {
        self.repeat = RetrySafety::of(self.endpoint.method(), risk);
    }

    /// The first value of a query argument.
    pub(crate) fn query_value(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|pair| pair.name == name).map(|pair| pair.text.as_str())
    }

    /// Replaces all values of a query argument.
    pub(crate) fn set_query(&mut self, name: &str, value: impl Into<String>) {
        self.query.retain(|pair| pair.name != name);
        self.too_large.retain(|(known, _)| known != name);
        self.query.push(Pair::of(name, value.into()));
    }

    /// Replaces all values of several query arguments. A name may occur more than once.
    pub(crate) fn set_queries(&mut self, pairs: &[(String, String)]) {
        self.query.retain(|known| pairs.iter().all(|(name, _)| *name != known.name));
        self.query.extend(pairs.iter().map(|(name, value)| Pair::of(name, value.clone())));
    }

    pub(crate) fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// The request, or the first error.
    pub(crate) fn finish(mut self, servers: &Servers, settings: &Settings) -> Result<Request, Error> {
        let path = self.rendered_path();
        self.set_cookies();
        if let Some(name) = settings.headers.keys().find(|name| is_own_header(name.as_str())) {
            self.refuse(name.as_str(), OWN_HEADER);
        }
        if let Some((name, reason)) = self.too_large.pop() {
            self.refuse(&name, &reason);
        }
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let address = servers.address(self.server);
        let address = address.map_err(|reason| Error::argument(self.endpoint.clone(), "server", &reason))?;
        let url = address
            .join(&path, &form::urlencoded(&self.query))
            .map_err(|reason| Error::argument(self.endpoint.clone(), "path", reason))?;
        let accept = settings.headers.get(ACCEPT).cloned().or_else(|| HeaderValue::from_str(self.accept).ok());
        if let Some(accept) = accept {
            self.headers.entry(ACCEPT).or_insert(accept);
        }
        let Self { endpoint, headers, body, repeat, sends_token, .. } = self;
        Ok(Request { endpoint, url, headers, body, repeat, sends_token })
    }

    fn set_cookies(&mut self) {
        if self.cookies.is_empty() {
            return;
        }
        match HeaderValue::from_str(&self.cookies.join("; ")) {
            Ok(value) => drop(self.headers.insert(COOKIE, value)),
            Err(_) => self.refuse("cookie", "this is not a valid header value"),
        }
    }

    /// The path template with each `{name}` replaced.
    fn rendered_path(&mut self) -> String {
        let template = self.endpoint.path().to_owned();
        let mut path = String::with_capacity(template.len() + 32);
        let mut rest = template.as_str();
        while let Some((before, name, after)) = next_argument(rest) {
            path.extend(path_encoded(before));
            match self.arguments.iter().find(|(known, _)| *known == name) {
                Some((_, value)) => path.push_str(value),
                None => self.refuse(name, "this path argument is missing"),
            }
            rest = after;
        }
        path.extend(path_encoded(rest));
        path
    }
}

fn to_value<T: Serialize + ?Sized>(value: &T) -> Result<Value, String> {
    serde_json::to_value(value).map_err(|error| error.to_string())
}

/// Whether only the client itself may set a header.
pub(crate) fn is_own_header(name: &str) -> bool {
    OWN_HEADERS.iter().any(|own| own.eq_ignore_ascii_case(name))
}

/// Shows which request it is. Its content may be secret.
impl fmt::Debug for Encoder {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Encoder").field("endpoint", &self.endpoint).finish_non_exhaustive()
    }
}

fn next_argument(template: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = template.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}
