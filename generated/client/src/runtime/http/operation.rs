//! Operations: plain data with a method, a path and an encoding.

use crate::runtime::{base::operation_meta::Meta, encoding::encoder::Encoder, http::response_format::ResponseFormat};

/// An operation of the API with its arguments.
pub trait Operation: Clone + Send + Sync + 'static {
    /// How the response is decoded.
    type Response: ResponseFormat;
    /// What does not depend on the arguments.
    const META: Meta;

    /// Encodes the arguments. The encoder collects errors.
    fn encode(&self, to: &mut Encoder);
}

/// The output of a call of `O`.
pub type Output<O> = <<O as Operation>::Response as ResponseFormat>::Output;
