//! What an operation is: plain data that knows its method and path and how to put itself on the wire.

use crate::runtime::{base::operation_meta::Meta, encoding::encoder::Encoder, http::response_format::ResponseFormat};

/// One operation of the API with its arguments.
pub trait Operation: Clone + Send + Sync + 'static {
    /// How its answer is read.
    type Response: ResponseFormat;
    /// What does not depend on the arguments.
    const META: Meta;

    /// Puts the arguments on the wire. Faults are collected by the encoder.
    fn encode(&self, to: &mut Encoder);
}

/// What a call of `O` returns.
pub type Output<O> = <<O as Operation>::Response as ResponseFormat>::Output;
