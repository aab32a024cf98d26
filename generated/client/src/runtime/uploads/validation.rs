//! Waits until the API has validated an uploaded file.

use crate::runtime::{
    base::endpoint::Endpoint,
    encoding::encoder::Encoder,
    errors::{error::Error, message, wait_error::WaitKind},
    http::{client::Client, response::Response},
    settings::call_settings::Settings,
    uploads::operations::Validation,
    values::argument::QueryValue,
    waiting::polling::{Poller, Polling},
};

/// The validation of one file.
pub(crate) struct Check {
    validation: &'static Validation,
    argument: String,
    /// The operation that returned the storage location.
    endpoint: Endpoint,
}

impl Check {
    pub(crate) fn of(validation: &'static Validation, place: &Response) -> Result<Self, Error> {
        Ok(Self { validation, argument: text_at(place, validation.value)?, endpoint: place.endpoint.clone() })
    }

    pub(crate) async fn wait(&self, client: &Client, settings: &Settings, polling: &Polling) -> Result<(), Error> {
        let mut poller = Poller::new(client, polling);
        loop {
            let response = self.ask(client, settings).await?;
            let status = text_at(&response, self.validation.status)?;
            if self.validation.done.contains(&status.as_str()) {
                return Ok(());
            }
            let end = |poller: &Poller<'_>, kind| {
                poller.end(self.endpoint.clone(), kind, "validation of the file", &self.note(&response, &status))
            };
            if self.validation.failed.contains(&status.as_str()) {
                return Err(end(&poller, WaitKind::Failed));
            }
            if !poller.pause().await {
                return Err(end(&poller, WaitKind::TimedOut));
            }
        }
    }

    /// What the API says about the file.
    fn note(&self, response: &Response, status: &str) -> String {
        let reason = self.validation.reason.and_then(|reason| text_at(response, reason).ok());
        let reason = reason.filter(|text| !text.is_empty());
        let note = reason.map_or_else(|| status.to_owned(), |reason| format!("{status}: {reason}"));
        message::of_value(&note.into())
    }

    async fn ask(&self, client: &Client, settings: &Settings) -> Result<Response, Error> {
        let mut encoder = Encoder::of(&self.validation.operation);
        encoder.path(self.validation.argument, &self.argument);
        client.execute(encoder.finish(&client.inner.servers, settings)?, settings).await
    }
}

/// The scalar at a JSON pointer, as a string.
fn text_at(response: &Response, pointer: &str) -> Result<String, Error> {
    let value = response.value()?;
    let text = value.pointer(pointer).and_then(|value| value.query_text().ok().flatten());
    text.ok_or_else(|| response.unreadable(pointer.to_owned(), "expected a string".to_owned()))
}
