//! The book of a tiny API, with ordinary and with hostile text.

mod anchors;
mod fixture;
mod hostile;
mod links;
mod operations;
mod pages;
