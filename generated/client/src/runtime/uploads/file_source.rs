//! The source of an uploaded file.

use std::{
    fmt, io,
    path::{Path, PathBuf},
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use tokio::io::{AsyncRead, ReadBuf};

use crate::runtime::values::file_part::ANY_MEDIA;

/// The maximum size of a chunk, in bytes.
pub(crate) const CHUNK: usize = 64 * 1024;

/// A reader of content.
pub(crate) type Reader = Pin<Box<dyn AsyncRead + Send>>;

/// A file to upload: a name, and content that is read in chunks while it is sent. If the content is shorter or longer
/// than its length at the start, or than its given length, the upload fails.
#[must_use]
pub struct FileSource {
    name: String,
    media_type: String,
    content: Content,
    /// The reader that was opened in advance.
    opened: Option<Opened>,
}

/// The length of the content, and its reader.
type Opened = (u64, Reader);

enum Content {
    File(PathBuf),
    Bytes(Bytes),
    Reader(u64, Option<Reader>),
}

impl FileSource {
    /// A file on this machine. It is opened when the upload begins.
    pub fn path(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Self::new(name, Content::File(path.to_owned()))
    }

    /// Content in memory.
    pub fn bytes(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self::new(name.into(), Content::Bytes(content.into()))
    }

    /// Content from any reader, which must end after `length` bytes. It can be sent only once: a failed upload is not
    /// retried.
    pub fn reader(name: impl Into<String>, length: u64, reader: impl AsyncRead + Send + 'static) -> Self {
        Self::new(name.into(), Content::Reader(length, Some(Box::pin(reader))))
    }

    fn new(name: String, content: Content) -> Self {
        Self { name, media_type: ANY_MEDIA.to_owned(), content, opened: None }
    }

    /// Sets the media type. `application/octet-stream` by default.
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = media_type.into();
        self
    }

    pub(crate) fn described(&self) -> (&str, &str) {
        (&self.name, &self.media_type)
    }

    /// Whether the content can be read again.
    pub(crate) fn is_repeatable(&self) -> bool {
        !matches!(self.content, Content::Reader(..))
    }

    /// Opens the content, so that a missing file is detected before anything is sent.
    pub(crate) async fn prepare(&mut self) -> io::Result<()> {
        self.opened = Some(self.open_anew().await?);
        Ok(())
    }

    /// The content from its beginning, and its length.
    pub(crate) async fn open(&mut self) -> io::Result<Opened> {
        match self.opened.take() {
            Some(opened) => Ok(opened),
            None => self.open_anew().await,
        }
    }

    async fn open_anew(&mut self) -> io::Result<Opened> {
        match &mut self.content {
            Content::File(path) => {
                let mut file = tokio::fs::File::open(path).await?;
                file.set_max_buf_size(CHUNK);
                let about = file.metadata().await?;
                if !about.is_file() {
                    return Err(io::Error::new(io::ErrorKind::InvalidInput, "this is not a file"));
                }
                Ok((about.len(), Box::pin(file)))
            }
            Content::Bytes(content) => Ok((content.len() as u64, Box::pin(Memory(content.clone())))),
            Content::Reader(length, reader) => {
                let reader = reader.take().ok_or_else(|| io::Error::other("the reader has already been used"))?;
                Ok((*length, reader))
            }
        }
    }
}

/// Shows the name, not the content.
impl fmt::Debug for FileSource {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("FileSource").field("name", &self.name).finish_non_exhaustive()
    }
}

/// Content that is in memory, as a reader.
struct Memory(Bytes);

impl AsyncRead for Memory {
    fn poll_read(mut self: Pin<&mut Self>, _: &mut Context<'_>, to: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let length = to.remaining().min(self.0.len());
        let part = self.0.split_to(length);
        to.put_slice(&part);
        Poll::Ready(Ok(()))
    }
}

/// The next chunk of content, of which this many bytes are left.
pub(crate) fn poll_chunk(reader: &mut Reader, due: u64, context: &mut Context<'_>) -> Poll<io::Result<Bytes>> {
    let mut chunk = vec![0; usize::try_from(due).map_or(CHUNK, |due| due.min(CHUNK))];
    let mut to = ReadBuf::new(&mut chunk);
    ready!(reader.as_mut().poll_read(context, &mut to))?;
    let length = to.filled().len();
    if length == 0 {
        let reason = "the file is shorter than its stated length";
        return Poll::Ready(Err(io::Error::new(io::ErrorKind::UnexpectedEof, reason)));
    }
    chunk.truncate(length);
    Poll::Ready(Ok(Bytes::from(chunk)))
}

/// Fails unless the content has ended.
pub(crate) fn poll_end(reader: &mut Reader, context: &mut Context<'_>) -> Poll<io::Result<()>> {
    let mut more = [0; 1];
    let mut to = ReadBuf::new(&mut more);
    ready!(reader.as_mut().poll_read(context, &mut to))?;
    if to.filled().is_empty() {
        return Poll::Ready(Ok(()));
    }
    let reason = "the file is longer than its stated length";
    Poll::Ready(Err(io::Error::new(io::ErrorKind::InvalidData, reason)))
}
