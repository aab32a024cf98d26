//! Gets the bytes of a document.

use std::io::Read;
use std::time::{Duration, Instant};

use ureq::http::{Response, StatusCode, header};
use ureq::{Agent, Body};

use super::address::Address;

/// How much an answer may be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// The most bytes.
    pub(crate) most: u64,
    /// How long everything may take.
    pub(crate) time: Duration,
}

/// Why there is no document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// What came cannot be the document.
    Refused(String),
    /// Nothing came, or it did not come to its end.
    Failed(String),
}

/// The most redirections that are followed.
const MOST_REDIRECTIONS: usize = 5;

/// The media types of documents. Hosts of repositories send every file as plain text.
const MEDIA_TYPES: [&str; 9] = [
    "application/json",
    "application/yaml",
    "application/x-yaml",
    "application/vnd.oai.openapi",
    "application/vnd.oai.openapi+json",
    "text/plain",
    "text/yaml",
    "text/x-yaml",
    "text/vnd.yaml",
];

/// The bytes at an address.
pub(crate) fn get(address: &str, limits: Limits) -> Result<Vec<u8>, Fault> {
    let mut address = Address::parse(address).map_err(Fault::Refused)?;
    let end = Instant::now() + limits.time;
    for _ in 0..=MOST_REDIRECTIONS {
        let response = ask(&address, end)?;
        if !response.status().is_redirection() {
            return body(response, limits);
        }
        let location = response.headers().get(header::LOCATION).and_then(|value| value.to_str().ok());
        let location = location.ok_or_else(|| Fault::Refused(format!("{address} leads nowhere")))?;
        address = address.follow(location).map_err(Fault::Refused)?;
    }
    Err(Fault::Refused(format!("{address} is behind more than {MOST_REDIRECTIONS} redirections")))
}

fn ask(address: &Address, end: Instant) -> Result<Response<Body>, Fault> {
    let rest = end.saturating_duration_since(Instant::now());
    let config = Agent::config_builder()
        .timeout_global(Some(rest.max(Duration::from_millis(1))))
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .user_agent(concat!("kandji-client/", env!("CARGO_PKG_VERSION")));
    let config = if address.is_local() { config.proxy(None) } else { config };
    let agent: Agent = config.build().into();
    agent.get(address.to_string()).call().map_err(|error| Fault::Failed(format!("{address} cannot be read: {error}")))
}

fn body(mut response: Response<Body>, limits: Limits) -> Result<Vec<u8>, Fault> {
    let refused = |reason: String| Err(Fault::Refused(reason));
    if response.status() != StatusCode::OK {
        return refused(format!("the server answers with the status {}", response.status()));
    }
    let header = |name| response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media_type = header(header::CONTENT_TYPE).split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if !MEDIA_TYPES.contains(&media_type.as_str()) {
        return refused(format!("the server sends `{media_type}`, which is no type of a document"));
    }
    let announced = header(header::CONTENT_LENGTH).parse::<u64>().ok();
    let too_large = format!("the document has more than {} bytes", limits.most);
    if announced.is_some_and(|length| length > limits.most) {
        return refused(too_large);
    }
    let mut bytes = Vec::new();
    let reader = response.body_mut().with_config().limit(u64::MAX).reader();
    let read = reader.take(limits.most.saturating_add(1)).read_to_end(&mut bytes);
    read.map_err(|error| Fault::Failed(format!("the document does not come to its end: {error}")))?;
    if bytes.len() as u64 > limits.most { refused(too_large) } else { Ok(bytes) }
}
