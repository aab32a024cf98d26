//! One attempt: authenticate, send, read within the size limit, check the status.

use bytes::{Bytes, BytesMut};
use reqwest::{
    Url,
    header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION, USER_AGENT},
};

use crate::runtime::{
    base::{call_cost::CallCost, endpoint::Endpoint},
    encoding::request::Request,
    errors::{
        api_error::ApiError,
        error::Error,
        transport_error::{TransportError, TransportKind},
    },
    http::{client::Client, response::Response, response_meta::ResponseMeta},
    settings::call_settings::Settings,
};

/// How much of an error response's body is read: enough for its message.
pub(crate) const REFUSAL_LIMIT: usize = 64 * 1024;

/// The maximum capacity that is reserved for a body: more than a page of the API's largest records takes.
const BELIEVED_LENGTH: usize = 4 * 1024 * 1024;

impl Client {
    /// Sends a request once. Returns the response if its status is a success.
    pub(crate) async fn attempt(&self, request: &Request, settings: &Settings) -> Result<Response, Error> {
        let endpoint = &request.endpoint;
        let sent = self.inner.http.execute(self.to_http(request, settings)).await;
        let response = sent.map_err(|error| TransportError::request(endpoint.clone(), error))?;
        // A caller's own `reqwest::Client` may have followed a redirect to another server.
        if *response.url() != request.url {
            return Err(redirected(endpoint));
        }
        let status = response.status().as_u16();
        let headers = response.headers().clone();
        let body = read(endpoint, response, settings.max_response_bytes).await?;
        let accept = request.headers.get(ACCEPT).cloned();
        let meta = ResponseMeta { status, headers, cost: CallCost::default() };
        let endpoint = endpoint.clone();
        self.check_status(Response {
            endpoint,
            meta,
            body,
            is_strict: settings.is_strict,
            accept,
            token: self.inner.token.clone(),
        })
    }

    fn to_http(&self, request: &Request, settings: &Settings) -> reqwest::Request {
        let mut http = reqwest::Request::new(request.endpoint.method().to_http(), request.url.clone());
        *http.headers_mut() = settings.headers.clone();
        http.headers_mut().extend(request.headers.clone());
        if request.sends_token {
            http.headers_mut().insert(AUTHORIZATION, self.inner.authorization.clone());
        }
        http.headers_mut().entry(USER_AGENT).or_insert_with(|| self.inner.user_agent.clone());
        match &request.body {
            Some(body) => {
                http.headers_mut().insert(CONTENT_TYPE, body.media_type.clone());
                *http.body_mut() = Some(body.content.clone().into());
            }
            // Some servers respond with 411 if a method that may have a body comes without a length.
            None if request.endpoint.method().may_have_body() => {
                http.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
            None => {}
        }
        http
    }

    /// Turns every status but 2xx into an error.
    fn check_status(&self, response: Response) -> Result<Response, Error> {
        if (200..300).contains(&response.status()) {
            return Ok(response);
        }
        let location = response.headers().get(LOCATION).and_then(|value| Url::parse(value.to_str().ok()?).ok());
        let body = match location {
            Some(url) if response.body.is_empty() => format!("to {}", url.host_str().unwrap_or("an unknown host")),
            // A server may repeat the request's headers in its response.
            _ => response.text().replace(self.inner.token.expose(), "[redacted]"),
        };
        Err(refusal(response.endpoint, response.meta.status, &response.meta.headers, &body))
    }
}

/// Reads the body, or the beginning of an error response's body.
pub(crate) async fn read(endpoint: &Endpoint, mut response: reqwest::Response, limit: usize) -> Result<Bytes, Error> {
    let is_success = response.status().is_success();
    let limit = if is_success { limit } else { REFUSAL_LIMIT };
    // The length comes from the server, so trust it only up to a limit.
    let length = response.content_length().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    let mut body = BytesMut::with_capacity(length.min(limit).min(BELIEVED_LENGTH));
    loop {
        let chunk = match response.chunk().await {
            Ok(Some(chunk)) => chunk,
            Ok(None) => return Ok(body.freeze()),
            // The status of an error response matters more than the rest of its body.
            Err(_) if !is_success => return Ok(body.freeze()),
            Err(error) => return Err(TransportError::body(endpoint.clone(), error).into()),
        };
        let room = limit - body.len();
        body.extend_from_slice(chunk.get(..room).unwrap_or(&chunk));
        if chunk.len() > room {
            let too_large = || TransportError::plain(endpoint.clone(), TransportKind::TooLarge);
            return if is_success { Err(too_large().into()) } else { Ok(body.freeze()) };
        }
    }
}

/// The error of a caller's own `reqwest::Client` that followed a redirect.
pub(crate) fn redirected(endpoint: &Endpoint) -> Error {
    let words = "the HTTP client followed a redirect; build it with `redirect::Policy::none()`";
    refusal(endpoint.clone(), 302, &HeaderMap::new(), words)
}

pub(crate) fn refusal(endpoint: Endpoint, status: u16, headers: &HeaderMap, body: &str) -> Error {
    Error::Api(Box::new(ApiError::new(endpoint, status, headers, body)))
}
