//! Encodes the arguments of an operation.

use std::fmt;

use bytes::Bytes;
use reqwest::header::{ACCEPT, HeaderMap, HeaderName, HeaderValue};

use crate::runtime::{
    base::{
        address::Address,
        endpoint::Endpoint,
        operation_meta::{Meta, Method, Risk},
    },
    encoding::{
        body::Body,
        form, multipart,
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
    arguments: Vec<(&'static str, String)>,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    body: Option<Body>,
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
            arguments: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: None,
            fault: None,
        }
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
        match value.query_text() {
            Ok(Some(text)) => self.query.push((name.to_owned(), text)),
            Ok(None) => {}
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
            self.body(Body::form(body));
        }
    }

    /// Sets a multipart body: files come last, other values are named as in [`Self::form`].
    pub fn multipart<T: Record>(&mut self, body: &T) {
        self.body(multipart::body(body));
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
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Replaces all values of a query argument.
    pub(crate) fn set_query(&mut self, name: &str, value: impl Into<String>) {
        self.query.retain(|(known, _)| known != name);
        self.query.push((name.to_owned(), value.into()));
    }

    /// Replaces all values of several query arguments. A name may occur more than once.
    pub(crate) fn set_queries(&mut self, pairs: &[(String, String)]) {
        self.query.retain(|(known, _)| pairs.iter().all(|(name, _)| name != known));
        self.query.extend_from_slice(pairs);
    }

    pub(crate) fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// The request, or the first error.
    pub(crate) fn finish(mut self, address: &Address, settings: &Settings) -> Result<Request, Error> {
        let path = self.rendered_path();
        if let Some(name) = settings.headers.keys().find(|name| is_own_header(name.as_str())) {
            self.refuse(name.as_str(), OWN_HEADER);
        }
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let url = address
            .join(&path, &form::urlencoded(&self.query))
            .map_err(|reason| Error::argument(self.endpoint.clone(), "path", reason))?;
        let accept = settings.headers.get(ACCEPT).cloned().or_else(|| HeaderValue::from_str(self.accept).ok());
        if let Some(accept) = accept {
            self.headers.entry(ACCEPT).or_insert(accept);
        }
        Ok(Request { endpoint: self.endpoint, url, headers: self.headers, body: self.body, repeat: self.repeat })
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
