//! Uploads: the API hands out a place in a storage, and the file is sent there.

use std::{fmt, sync::Arc};

use super::{
    answer::{Answer, Output, Response},
    call::Call,
    client::Client,
    encode::Encoder,
    error::Error,
    operation::{Meta, Operation},
    patience::{Patience, Vigil},
    settings::Settings,
    source::Source,
    storage::Target,
    upload_body::Tell,
    value::QueryValue,
    wait_error::WaitKind,
};

/// An operation that hands out a place in a storage for a file.
pub trait Uploads: Operation {
    /// How the file is sent there.
    const FORM: UploadForm;
}

/// How a file is sent to the storage that an answer names: in a form of the answer's fields, with the file last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UploadForm {
    /// JSON pointer to the storage's URL in the answer.
    pub url: &'static str,
    /// JSON pointer to the fields of the form in the answer.
    pub fields: &'static str,
    /// The field of the form that takes the file.
    pub file: &'static str,
    /// The status that says that the file has arrived.
    pub status: u16,
}

/// An operation whose file is validated by the API before it can be used.
pub trait Validated: Uploads {
    /// How that is asked for.
    const VALIDATION: Validation;
}

/// How the API is asked whether a file has been validated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Validation {
    /// The operation to ask.
    pub operation: Meta,
    /// The name of its argument in the path.
    pub argument: &'static str,
    /// JSON pointer to the argument's value in the answer that hands out the place.
    pub value: &'static str,
    /// JSON pointer to the status in the operation's answer.
    pub status: &'static str,
    /// JSON pointer to the reason for the status in the operation's answer.
    pub reason: Option<&'static str>,
    /// The statuses of a file that is valid.
    pub done: &'static [&'static str],
    /// The statuses of a file that is not, or that did not arrive.
    pub failed: &'static [&'static str],
}

impl<O: Uploads> Call<'_, O> {
    /// Adds the file: the call then asks for a place in the storage and sends the file there.
    ///
    /// ```ignore
    /// let place = kandji.custom_apps().upload("app.pkg").upload(Source::file("app.pkg")).send().await?;
    /// ```
    pub fn upload(self, source: Source) -> Upload<O> {
        let Self { client, settings, operation } = self;
        let client = client.clone();
        Upload { client, settings, operation, source, tell: None, validation: None, patience: Patience::default() }
    }
}

/// An upload that has not begun. The file is read in pieces while it is sent, and is never held as a whole.
///
/// The storage gets the form alone, neither the token nor the headers of the client. The form must go where the answer
/// says, by `https` (or `http` to this machine), and no redirect is followed. A file that can be read again is sent again
/// after a fault of the connection and after 5xx, as [`Retry`](super::Retry) allows. The time limit of an attempt is here
/// how long the storage may take nothing of the file; that of a call does not cut a long upload.
#[must_use = "an upload does nothing until it is sent"]
pub struct Upload<O> {
    pub(super) client: Client,
    settings: Arc<Settings>,
    operation: O,
    source: Source,
    tell: Option<Tell>,
    validation: Option<&'static Validation>,
    patience: Patience,
}

impl<O: Uploads> Upload<O> {
    /// Is told, after each piece, how many bytes of the file have been sent, and how many it has. It begins anew when the
    /// file is sent again.
    pub fn progress(mut self, tell: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        self.tell = Some(Arc::new(tell));
        self
    }

    /// How long to wait for the validation, and how often to ask.
    pub fn patience(mut self, patience: Patience) -> Self {
        self.patience = patience;
        self
    }

    /// Asks for a place, sends the file, and returns the answer that handed out the place.
    ///
    /// # Errors
    /// As [`Call::send`] for the operation itself; [`Error::Api`] with the storage's status and words, or
    /// [`Error::Transport`], if the storage does not take the file; [`Error::Argument`] if the file cannot be read;
    /// [`Error::Wait`] if the file turns out not to be valid, or is not validated in time.
    pub async fn send(self) -> Result<Output<O>, Error> {
        let Self { client, settings, operation, mut source, tell, validation, patience } = self;
        let call = Call { client: &client, settings: Arc::clone(&settings), operation };
        let place = call.send_raw().await?;
        let target = Target::of(&place, &const { O::FORM })?;
        target.take(&client, &settings, &mut source, tell.as_ref()).await?;
        if let Some(validation) = validation {
            validation.wait(&client, &settings, &place, &patience).await?;
        }
        O::Answer::decode(place)
    }
}

impl<O: Validated> Upload<O> {
    /// Waits, once the file is sent, until the API has found it valid.
    pub fn validated(mut self) -> Self {
        self.validation = Some(&const { O::VALIDATION });
        self
    }
}

impl Validation {
    async fn wait(
        &self,
        client: &Client,
        settings: &Settings,
        place: &Response,
        patience: &Patience,
    ) -> Result<(), Error> {
        let argument = text_at(place, self.value)?;
        let mut vigil = Vigil::new(client, patience);
        loop {
            let answer = self.ask(client, settings, &argument).await?;
            let status = text_at(&answer, self.status)?;
            let reason = self.reason.and_then(|reason| text_at(&answer, reason).ok()).filter(|text| !text.is_empty());
            let note = reason.map_or_else(|| status.clone(), |reason| format!("{status}: {reason}"));
            let end =
                |vigil: &Vigil<'_>, kind| vigil.end(place.endpoint.clone(), kind, "validation of the file", &note);
            if self.done.contains(&status.as_str()) {
                return Ok(());
            }
            if self.failed.contains(&status.as_str()) {
                return Err(end(&vigil, WaitKind::Failed));
            }
            if !vigil.pause().await {
                return Err(end(&vigil, WaitKind::TimedOut));
            }
        }
    }

    async fn ask(&self, client: &Client, settings: &Settings, argument: &str) -> Result<Response, Error> {
        let mut encoder = Encoder::of(&self.operation);
        encoder.path(self.argument, argument);
        client.execute(encoder.finish(&client.inner.address, settings)?, settings).await
    }
}

/// The scalar that a JSON pointer names, as text.
fn text_at(answer: &Response, pointer: &str) -> Result<String, Error> {
    let value = answer.value()?;
    let text = value.pointer(pointer).and_then(|value| value.query_text().ok().flatten());
    text.ok_or_else(|| answer.unreadable(pointer.to_owned(), "expected a text".to_owned()))
}

/// Shows the operation and the file's name.
impl<O: Operation> fmt::Debug for Upload<O> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Upload").field("operation", &O::META.id).field("source", &self.source).finish_non_exhaustive()
    }
}
