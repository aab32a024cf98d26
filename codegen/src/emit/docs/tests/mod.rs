//! The book of a tiny API, with ordinary and with hostile text.

mod anchors;
mod fixture;
mod guides;
mod hostile;
mod links;
mod operations;
mod pages;
