//! Semantic difference of two documents.
