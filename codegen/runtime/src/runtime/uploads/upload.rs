//! UploadOperation: the API hands out a place in a storage, and the file is sent there.

use std::{fmt, sync::Arc};

use crate::runtime::{
    base::endpoint::Endpoint,
    errors::error::Error,
    http::{
        call::Call,
        client::Client,
        operation::{Operation, Output},
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

impl<O: Operation> Call<O> {
    /// Adds the file: the call then requests a storage location and sends the file there.
    ///
    /// ```ignore
    /// let place = kandji.custom_apps().upload("app.pkg").upload(FileSource::path("app.pkg")).send().await?;
    /// ```
    pub fn upload(self, source: FileSource) -> Upload<O>
    where
        O: UploadOperation,
    {
        let Self { client, settings, operation } = self;
        Upload { client, settings, operation, source, on_progress: None, validation: None, polling: Polling::default() }
    }
}

/// An upload that has not begun. The file is read in chunks while it is sent, and is never in memory as a whole.
///
/// The storage receives the form only, not the client's token or headers; but headers that your own `reqwest::Client`
/// adds to every request go to the storage too. The form goes to the URL in the response, over `https` (or `http` to
/// this machine), and no redirect is followed. If the file can be read again, it is sent again after a failure of the
/// connection and after 5xx, as [`Retry`](crate::runtime::Retry) allows. For an upload, the timeout of an attempt
/// limits how long the transfer may make no progress, and the timeout of the call limits the total delay between
/// attempts, so that it does not cut off a long upload.
#[must_use = "an upload does nothing until it is sent"]
pub struct Upload<O> {
    pub(crate) client: Client,
    settings: Arc<Settings>,
    operation: O,
    source: FileSource,
    on_progress: Option<OnProgress>,
    validation: Option<&'static Validation>,
    polling: Polling,
}

impl<O: UploadOperation> Upload<O> {
    /// Calls a function after each chunk with the number of bytes sent and in total. It starts over if the file is sent
    /// again.
    pub fn progress(mut self, on_progress: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        self.on_progress = Some(Arc::new(on_progress));
        self
    }

    /// How long to wait for the validation, and how often to check.
    pub fn polling(mut self, polling: Polling) -> Self {
        self.polling = polling;
        self
    }

    /// Requests a storage location, sends the file, and returns the response with the location.
    ///
    /// # Errors
    /// As for [`Call::send`] of the operation itself. [`Error::Api`] with the storage's status and message, or
    /// [`Error::Transport`], if the storage does not accept the file: its attempts and elapsed time are those of
    /// sending the file. [`Error::Argument`] if the file cannot be read: if it cannot be opened, nothing is sent, and
    /// if reading fails or the length is wrong, the form stays incomplete, so that nothing is stored. [`Error::Wait`]
    /// if the file is invalid, or is not validated in time.
    pub async fn send(self) -> Result<Output<O>, Error> {
        let Self { client, settings, operation, mut source, on_progress, validation, polling } = self;
        let (form, meta) = (operation.form(), operation.meta());
        let opened = source.prepare().await;
        opened.map_err(|error| storage::unreadable(Endpoint::of(meta), form, &error.to_string()))?;
        let call = Call { client: client.clone(), settings: Arc::clone(&settings), operation: operation.clone() };
        let place = call.send_raw().await?;
        // Read everything from the response before the file is sent: the upload may take long and must not be in vain.
        let target = Target::of(&place, form)?;
        let check = validation.map(|validation| Check::of(validation, &place)).transpose()?;
        let output = operation.decode(place)?;
        target.take(&client, &settings, &mut source, on_progress.as_ref()).await?;
        if let Some(check) = check {
            check.wait(&client, &settings, &polling).await?;
        }
        Ok(output)
    }
}

impl<O: ValidatedUpload> Upload<O> {
    /// After sending the file, waits until the API has validated it.
    pub fn validated(mut self) -> Self {
        self.validation = Some(self.operation.validation());
        self
    }
}

/// Shows the operation and the file's name.
impl<O: Operation> fmt::Debug for Upload<O> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Upload")
            .field("operation", &self.operation.meta().id)
            .field("source", &self.source)
            .finish_non_exhaustive()
    }
}
