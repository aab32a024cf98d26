//! Emits the client.
