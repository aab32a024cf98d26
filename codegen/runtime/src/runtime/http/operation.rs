//! Operations: plain data with a method, a path and an encoding.

use crate::runtime::{
    base::operation_meta::Meta,
    encoding::encoder::Encoder,
    errors::error::Error,
    http::{response::Response, response_format::ResponseFormat},
};

/// An operation of the API with its arguments.
pub trait Operation: Clone + Send + Sync + 'static {
    /// How the response is decoded.
    type Response: ResponseFormat;

    /// What does not depend on the arguments.
    fn meta(&self) -> &'static Meta;

    /// Encodes the arguments. The encoder collects errors.
    fn encode(&self, to: &mut Encoder);

    /// Decodes a response with a success status.
    ///
    /// # Errors
    /// [`Error::Decode`] if it does not have the expected form.
    fn decode(&self, response: Response) -> Result<Output<Self>, Error> {
        Self::Response::decode(response)
    }
}

/// An operation that reads and changes nothing, so that it can be repeated.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does more than read",
    label = "only operations of risk `read` can be repeated",
    note = "`send()` sends it once"
)]
pub trait ReadOperation: Operation {}

/// The output of a call of `O`.
pub type Output<O> = <<O as Operation>::Response as ResponseFormat>::Output;
