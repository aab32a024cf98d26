//! Documentation text: `spec/words/*.yaml`, keyed by what it describes.
//!
//! Facts and words are kept apart, so that a sentence can be corrected by whoever finds its operation, parameter, type or
//! field by name. The text is put into the document before the model is made of it. The rules are as strict as those of
//! overlays: text that describes nothing, repeats other text, or appears twice, is an error, and a warning in a
//! draft run.

mod apply;
mod file;
mod index;
mod place;
mod read;
mod restate;
mod share;
#[cfg(test)]
mod tests;

pub(crate) use apply::apply;
pub(crate) use read::read;
