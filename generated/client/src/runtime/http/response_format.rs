//! How the response of an operation is read.

use std::marker::PhantomData;

use crate::runtime::{
    decoding::decode::Decode,
    errors::error::Error,
    http::{
        document::Document,
        response::{Response, is_json},
    },
};

/// How the answer of an operation is read.
pub trait ResponseFormat {
    /// What comes out.
    type Output;

    /// Reads an answer whose status is a success.
    ///
    /// # Errors
    /// [`Error::Decode`] if it is not what was due.
    fn decode(response: Response) -> Result<Self::Output, Error>;
}

/// JSON. An answer without a body reads as `null`.
#[derive(Debug)]
pub struct Json<T>(PhantomData<T>);

impl<T: Decode> ResponseFormat for Json<T> {
    type Output = T;

    fn decode(response: Response) -> Result<T, Error> {
        response.json()
    }
}

/// Nothing of interest: the status says it all, unless it comes with a web page, which is a proxy's, or one to sign in
/// at.
#[derive(Debug)]
pub struct Empty;

impl ResponseFormat for Empty {
    type Output = ();

    fn decode(response: Response) -> Result<(), Error> {
        response.refuse_page("nothing")
    }
}

/// A file of whatever media type, but no web page: in place of a file that is a proxy's, or one to sign in at.
#[derive(Debug)]
pub struct Binary;

impl ResponseFormat for Binary {
    type Output = Document;

    fn decode(response: Response) -> Result<Document, Error> {
        response.file()
    }
}

/// JSON, or a file: the media type of the answer decides. A web page is neither.
#[derive(Debug)]
pub struct JsonOrBinary<T>(PhantomData<T>);

impl<T: Decode> ResponseFormat for JsonOrBinary<T> {
    type Output = DataOrDocument<T>;

    fn decode(response: Response) -> Result<Self::Output, Error> {
        if response.media_type().is_some_and(is_json) {
            response.json().map(DataOrDocument::Data)
        } else {
            response.file().map(DataOrDocument::Document)
        }
    }
}

/// The answer of an operation that has two forms.
#[derive(Clone, Debug, PartialEq)]
pub enum DataOrDocument<T> {
    /// JSON, read.
    Data(T),
    /// A file.
    Document(Document),
}

/// Text. Bytes that are no UTF-8 are replaced.
#[derive(Debug)]
pub struct Text;

impl ResponseFormat for Text {
    type Output = String;

    fn decode(response: Response) -> Result<String, Error> {
        Ok(response.text())
    }
}
