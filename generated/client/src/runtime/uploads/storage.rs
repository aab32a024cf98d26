//! Sends a file to the storage location in a response. The storage is not part of the API: neither the client's token
//! nor its headers go there.

use std::{cmp::Reverse, iter, pin::pin, sync::Arc, time::Duration};

use reqwest::{
    Url,
    header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue, USER_AGENT},
};

use crate::runtime::{
    base::{
        address::is_private,
        call_cost::CallCost,
        clock::{Clock, within},
        endpoint::Endpoint,
    },
    encoding::multipart,
    errors::{
        error::Error,
        message,
        transport_error::{TransportError, TransportKind},
    },
    http::{attempt, client::Client, response::Response},
    settings::{call_settings::Settings, retry::RetrySafety},
    uploads::{
        body::{OnProgress, Progress, UploadBody},
        file_source::FileSource,
        operations::UploadForm,
        ordered_json::OrderedJson,
    },
};

/// The minimum length of a form value that is redacted in messages: shorter values occur by chance.
const SECRET_LENGTH: usize = 8;

/// A storage location, and the form fields that precede the file.
pub(crate) struct Target {
    endpoint: Endpoint,
    url: Url,
    fields: Vec<(String, String)>,
    form: &'static UploadForm,
}

impl Target {
    /// Reads the storage location from a response. No message quotes it, because the URL and the fields are signed.
    pub(crate) fn of(response: &Response, form: &'static UploadForm) -> Result<Self, Error> {
        let unreadable = |pointer: &str, reason: &str| response.unreadable(pointer.to_owned(), reason.to_owned());
        let tree: OrderedJson =
            serde_json::from_slice(response.bytes()).map_err(|_| unreadable("", "expected JSON"))?;
        let url = match tree.at(form.url) {
            Some(OrderedJson::Text(url)) => Url::parse(url).ok().filter(is_private),
            _ => None,
        };
        let url = url.ok_or_else(|| unreadable(form.url, "expected an https URL to send the file to"))?;
        let Some(OrderedJson::Object(fields)) = tree.at(form.fields) else {
            return Err(unreadable(form.fields, "expected the fields of the form"));
        };
        let text = |(name, value): &(String, OrderedJson)| match value {
            OrderedJson::Text(text) => Ok((name.clone(), text.clone())),
            _ => Err(unreadable(form.fields, "expected form fields that are strings")),
        };
        let fields = fields.iter().map(text).collect::<Result<_, _>>()?;
        Ok(Self { endpoint: response.endpoint.clone(), url, fields, form })
    }

    /// Sends the file and retries if possible.
    pub(crate) async fn take(
        &self,
        client: &Client,
        settings: &Settings,
        source: &mut FileSource,
        on_progress: Option<&OnProgress>,
    ) -> Result<(), Error> {
        let clock = &*client.inner.clock;
        let (started, mut attempts, mut polling) = (clock.now(), 0, settings.total_timeout);
        loop {
            attempts += 1;
            let Err(error) = self.send(client, settings, source, on_progress.cloned()).await else { return Ok(()) };
            let delay = settings.retry.delay(&error, attempts, RetrySafety::Stored, clock.random());
            // The storage says how long to wait, but within the timeout.
            let Some(delay) = delay.filter(|delay| source.is_repeatable() && *delay < polling) else {
                let elapsed = clock.now().saturating_duration_since(started);
                return Err(error.with_cost(CallCost { attempts, elapsed }));
            };
            polling -= delay;
            clock.sleep(delay).await;
        }
    }

    async fn send(
        &self,
        client: &Client,
        settings: &Settings,
        source: &mut FileSource,
        on_progress: Option<OnProgress>,
    ) -> Result<(), Error> {
        let (length, file) = source.open().await.map_err(|error| self.unreadable(&error.to_string()))?;
        let progress = Arc::new(Progress::new(length, on_progress));
        let boundary = multipart::boundary();
        let tail = format!("\r\n{}", multipart::end(&boundary));
        let body = UploadBody::new(self.head(&boundary, source), file, tail, Arc::clone(&progress));
        let request = self.request(client, &boundary, body);
        let exchange = self.exchange(client, request);
        let outcome = while_moving(&*client.inner.clock, settings.attempt_timeout, &progress, exchange).await;
        // A failure to read the file also fails the request.
        match progress.fault() {
            Some(fault) => Err(self.unreadable(fault)),
            None => outcome
                .unwrap_or_else(|| Err(TransportError::plain(self.endpoint.clone(), TransportKind::Timeout).into())),
        }
    }

    /// Everything before the content of the file.
    fn head(&self, boundary: &str, source: &FileSource) -> String {
        let (name, media_type) = source.described();
        let mut head: String =
            self.fields.iter().map(|(name, value)| multipart::value_part(boundary, name, value)).collect();
        head.push_str(&multipart::file_head(boundary, self.form.file, name, media_type));
        head
    }

    fn request(&self, client: &Client, boundary: &str, body: UploadBody) -> reqwest::Request {
        let mut request = reqwest::Request::new(reqwest::Method::POST, self.url.clone());
        let headers = request.headers_mut();
        if let Ok(media_type) = HeaderValue::from_str(&multipart::media_type(boundary)) {
            headers.insert(CONTENT_TYPE, media_type);
        }
        headers.insert(CONTENT_LENGTH, HeaderValue::from(body.length()));
        headers.insert(USER_AGENT, client.inner.user_agent.clone());
        *request.body_mut() = Some(reqwest::Body::wrap(body));
        request
    }

    async fn exchange(&self, client: &Client, request: reqwest::Request) -> Result<(), Error> {
        let sent = client.inner.http.execute(request).await;
        let response = sent.map_err(|error| TransportError::request(self.endpoint.clone(), error))?;
        if *response.url() != self.url {
            return Err(attempt::redirected(&self.endpoint));
        }
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        if status == self.form.status {
            return Ok(());
        }
        let body = attempt::read(&self.endpoint, response, attempt::REFUSAL_LIMIT).await.unwrap_or_default();
        let words = self.message(&String::from_utf8_lossy(&body));
        Err(attempt::refusal(self.endpoint.clone(), status, &headers, &words))
    }

    /// The storage's message, marked as such: it says nothing about the token and its permissions.
    fn message(&self, body: &str) -> String {
        match message::of_body(&self.redacted(body)) {
            words if words.is_empty() => "the storage gave no reason".to_owned(),
            words => format!("the storage says: {words}"),
        }
    }

    /// Redacts the values of the form, which the storage may repeat. One value may contain another.
    fn redacted(&self, text: &str) -> String {
        let values = self.fields.iter().map(|(_, value)| value.as_str()).chain([self.url.as_str()]);
        let mut secrets: Vec<_> = values.filter(|value| value.len() >= SECRET_LENGTH).flat_map(as_written).collect();
        secrets.sort_unstable_by_key(|secret| Reverse(secret.len()));
        secrets.iter().fold(text.to_owned(), |text, secret| text.replace(secret, "[redacted]"))
    }

    fn unreadable(&self, reason: &str) -> Error {
        unreadable(self.endpoint.clone(), self.form, reason)
    }
}

/// A string as it is, and HTML-escaped: some pages escape all of these characters, some only the first few.
fn as_written(text: &str) -> impl Iterator<Item = String> {
    let escapes = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;")];
    let forms = escapes.into_iter().scan(text.to_owned(), |text, (plain, escape)| {
        *text = text.replace(plain, escape);
        Some(text.clone())
    });
    iter::once(text.to_owned()).chain(forms)
}

/// The error of a file that cannot be read.
pub(crate) fn unreadable(endpoint: Endpoint, form: &UploadForm, reason: &str) -> Error {
    Error::argument(endpoint, form.file, &format!("the file cannot be read: {reason}"))
}

/// The output of a future, or `None` if no more of the file is sent for this long.
async fn while_moving<F: Future>(
    clock: &dyn Clock,
    time: Duration,
    progress: &Progress,
    future: F,
) -> Option<F::Output> {
    let mut future = pin!(future);
    loop {
        let before = progress.sent();
        if let Some(output) = within(clock, time, future.as_mut()).await {
            return Some(output);
        }
        if progress.sent() == before {
            return None;
        }
    }
}
