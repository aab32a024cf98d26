//! How the response of an operation is decoded.

use std::marker::PhantomData;

use crate::runtime::{
    decoding::decode::Decode,
    errors::error::Error,
    http::{
        document::Document,
        response::{Response, is_json},
    },
    values::field::{Field, VOID_ELEMENT},
};

/// How the response of an operation is decoded.
pub trait ResponseFormat {
    /// The output.
    type Output;

    /// Decodes a response with a success status.
    ///
    /// # Errors
    /// [`Error::Decode`] if it does not have the expected form.
    fn decode(response: Response) -> Result<Self::Output, Error>;
}

/// JSON. An empty body is `None` where the type is an `Option`, and an error elsewhere.
#[derive(Debug)]
pub struct Json<T>(PhantomData<T>);

impl<T: Decode + Field> ResponseFormat for Json<T> {
    type Output = T;

    fn decode(response: Response) -> Result<T, Error> {
        let value: T = response.json()?;
        if value.has_void() {
            return Err(response.unreadable(String::new(), VOID_ELEMENT.to_owned()));
        }
        Ok(value)
    }
}

/// Nothing: only the status matters. A web page is an error, since it comes from a proxy or a sign-in form. So is any
/// other content if the client is strict.
#[derive(Debug)]
pub struct Empty;

impl ResponseFormat for Empty {
    type Output = ();

    fn decode(response: Response) -> Result<(), Error> {
        response.refuse_page("nothing")?;
        if response.is_strict && !response.body.trim_ascii().is_empty() {
            return Err(response.unreadable(String::new(), "expected nothing, found a body".to_owned()));
        }
        Ok(())
    }
}

/// A file of any media type. A web page is an error, since it comes from a proxy or a sign-in form. So are an empty body
/// and JSON, where the specification says that the file is something else.
#[derive(Debug)]
pub struct Binary;

impl ResponseFormat for Binary {
    type Output = Document;

    fn decode(response: Response) -> Result<Document, Error> {
        response.file()
    }
}

/// JSON or a file, depending on the media type of the response. A web page is an error.
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

/// The output of an operation that returns JSON or a file.
#[derive(Clone, Debug, PartialEq)]
pub enum DataOrDocument<T> {
    /// Decoded JSON.
    Data(T),
    /// A file.
    Document(Document),
}

/// Text. Invalid UTF-8 is replaced. A web page is an error, unless it is the text.
#[derive(Debug)]
pub struct Text;

impl ResponseFormat for Text {
    type Output = String;

    fn decode(response: Response) -> Result<String, Error> {
        response.refuse_page("text")?;
        Ok(response.text())
    }
}
