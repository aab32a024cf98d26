//! Emits the docs.
