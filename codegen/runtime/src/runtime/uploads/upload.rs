//! UploadOperation: the API hands out a place in a storage, and the file is sent there.

use std::{fmt, sync::Arc};

use crate::runtime::{
    base::endpoint::Endpoint,
    errors::error::Error,
    http::{
        call::Call,
        client::Client,
        operation::{Operation, Output},
        response_format::ResponseFormat,
    },
    settings::call_settings::Settings,
    uploads::{
        body::OnProgress,
        file_source::FileSource,
        operations::{UploadOperation, ValidatedUpload, Validation},
        storage::{self, Target},
        validation::Check,
    },
    waiting::polling::Polling,
};

impl<O: UploadOperation> Call<'_, O> {
    /// Adds the file: the call then asks for a place in the storage and sends the file there.
    ///
    /// ```ignore
    /// let place = kandji.custom_apps().upload("app.pkg").upload(FileSource::path("app.pkg")).send().await?;
    /// ```
    pub fn upload(self, source: FileSource) -> Upload<O> {
        let Self { client, settings, operation } = self;
        let client = client.clone();
        Upload { client, settings, operation, source, tell: None, validation: None, polling: Polling::default() }
    }
}

/// An upload that has not begun. The file is read in pieces while it is sent, and is never held as a whole.
///
/// The storage gets the form alone, neither the token nor the headers of the client; those that a `reqwest::Client` of
/// your own adds to every request go to the storage too. The form must go where the answer says, by `https` (or `http`
/// to this machine), and no redirect is followed. A file that can be read again is sent again after a fault of the
/// connection and after 5xx, as [`Retry`](crate::runtime::Retry) allows. The time limit of an attempt is here how long
/// the storage may take nothing of the file; that of a call is how long is waited between attempts in all, and does not
/// cut a long upload.
#[must_use = "an upload does nothing until it is sent"]
pub struct Upload<O> {
    pub(crate) client: Client,
    settings: Arc<Settings>,
    operation: O,
    source: FileSource,
    tell: Option<OnProgress>,
    validation: Option<&'static Validation>,
    polling: Polling,
}

impl<O: UploadOperation> Upload<O> {
    /// Is told, after each piece, how many bytes of the file have been sent, and how many it has. It begins anew when
    /// the file is sent again.
    pub fn progress(mut self, tell: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        self.tell = Some(Arc::new(tell));
        self
    }

    /// How long to wait for the validation, and how often to ask.
    pub fn polling(mut self, polling: Polling) -> Self {
        self.polling = polling;
        self
    }

    /// Asks for a place, sends the file, and returns the answer that handed out the place.
    ///
    /// # Errors
    /// As [`Call::send`] for the operation itself; [`Error::Api`] with the storage's status and words, or
    /// [`Error::Transport`], if the storage does not take the file: its attempts and its time are those of sending the
    /// file. [`Error::Argument`] if the file cannot be read: nothing is sent of one that cannot be opened, and of one
    /// that breaks, or is not of the length that it was said to have, too little for a file to be stored.
    /// [`Error::Wait`] if the file turns out not to be valid, or is not validated in time.
    pub async fn send(self) -> Result<Output<O>, Error> {
        let Self { client, settings, operation, mut source, tell, validation, polling } = self;
        let form = &const { O::FORM };
        let opened = source.prepare().await;
        opened.map_err(|error| storage::unreadable(Endpoint::of(&O::META), form, &error.to_string()))?;
        let call = Call { client: &client, settings: Arc::clone(&settings), operation };
        let place = call.send_raw().await?;
        // Everything is read of the answer before the file is sent: that may take long, and must not be for nothing.
        let target = Target::of(&place, form)?;
        let check = validation.map(|validation| Check::of(validation, &place)).transpose()?;
        let output = O::Response::decode(place)?;
        target.take(&client, &settings, &mut source, tell.as_ref()).await?;
        if let Some(check) = check {
            check.wait(&client, &settings, &polling).await?;
        }
        Ok(output)
    }
}

impl<O: ValidatedUpload> Upload<O> {
    /// Waits, once the file is sent, until the API has found it valid.
    pub fn validated(mut self) -> Self {
        self.validation = Some(&const { O::VALIDATION });
        self
    }
}

/// Shows the operation and the file's name.
impl<O: Operation> fmt::Debug for Upload<O> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Upload").field("operation", &O::META.id).field("source", &self.source).finish_non_exhaustive()
    }
}
