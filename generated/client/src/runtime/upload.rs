//! Uploads: the API hands out a place in a storage, and the file is sent there.

use std::{fmt, sync::Arc};

use super::{
    answer::{Answer, Output, Response},
    call::Call,
    client::Client,
    encode::Encoder,
    error::{Endpoint, Error},
    message,
    operation::{Meta, Operation},
    patience::{Patience, Vigil},
    settings::Settings,
    source::Source,
    storage::{self, Target},
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
/// The storage gets the form alone, neither the token nor the headers of the client; those that a `reqwest::Client` of
/// your own adds to every request go to the storage too. The form must go where the answer says, by `https` (or `http` to
/// this machine), and no redirect is followed. A file that can be read again is sent again after a fault of the connection
/// and after 5xx, as [`Retry`](super::Retry) allows. The time limit of an attempt is here how long the storage may take
/// nothing of the file; that of a call is how long is waited between attempts in all, and does not cut a long upload.
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
    /// [`Error::Transport`], if the storage does not take the file: its attempts and its time are those of sending the
    /// file. [`Error::Argument`] if the file cannot be read: nothing is sent of one that cannot be opened, and of one that
    /// breaks, or is not of the length that it was said to have, too little for a file to be stored. [`Error::Wait`] if
    /// the file turns out not to be valid, or is not validated in time.
    pub async fn send(self) -> Result<Output<O>, Error> {
        let Self { client, settings, operation, mut source, tell, validation, patience } = self;
        let form = &const { O::FORM };
        let opened = source.prepare().await;
        opened.map_err(|error| storage::unreadable(Endpoint::of(&O::META), form, &error.to_string()))?;
        let call = Call { client: &client, settings: Arc::clone(&settings), operation };
        let place = call.send_raw().await?;
        // Everything is read of the answer before the file is sent: that may take long, and must not be for nothing.
        let target = Target::of(&place, form)?;
        let check = validation.map(|validation| Check::of(validation, &place)).transpose()?;
        let output = O::Answer::decode(place)?;
        target.take(&client, &settings, &mut source, tell.as_ref()).await?;
        if let Some(check) = check {
            check.wait(&client, &settings, &patience).await?;
        }
        Ok(output)
    }
}

impl<O: Validated> Upload<O> {
    /// Waits, once the file is sent, until the API has found it valid.
    pub fn validated(mut self) -> Self {
        self.validation = Some(&const { O::VALIDATION });
        self
    }
}

/// The validation of one file.
struct Check {
    validation: &'static Validation,
    argument: String,
    /// The operation that handed out the place.
    endpoint: Endpoint,
}

impl Check {
    fn of(validation: &'static Validation, place: &Response) -> Result<Self, Error> {
        Ok(Self { validation, argument: text_at(place, validation.value)?, endpoint: place.endpoint.clone() })
    }

    async fn wait(&self, client: &Client, settings: &Settings, patience: &Patience) -> Result<(), Error> {
        let mut vigil = Vigil::new(client, patience);
        loop {
            let answer = self.ask(client, settings).await?;
            let status = text_at(&answer, self.validation.status)?;
            if self.validation.done.contains(&status.as_str()) {
                return Ok(());
            }
            let end = |vigil: &Vigil<'_>, kind| {
                vigil.end(self.endpoint.clone(), kind, "validation of the file", &self.note(&answer, &status))
            };
            if self.validation.failed.contains(&status.as_str()) {
                return Err(end(&vigil, WaitKind::Failed));
            }
            if !vigil.pause().await {
                return Err(end(&vigil, WaitKind::TimedOut));
            }
        }
    }

    /// What the API says of the file.
    fn note(&self, answer: &Response, status: &str) -> String {
        let reason = self.validation.reason.and_then(|reason| text_at(answer, reason).ok());
        let reason = reason.filter(|text| !text.is_empty());
        let note = reason.map_or_else(|| status.to_owned(), |reason| format!("{status}: {reason}"));
        message::said_in(&note.into())
    }

    async fn ask(&self, client: &Client, settings: &Settings) -> Result<Response, Error> {
        let mut encoder = Encoder::of(&self.validation.operation);
        encoder.path(self.validation.argument, &self.argument);
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
