//! Untrusted text: split into words, compared, made into names, and made safe to print.

pub(crate) mod github;
mod nearest;
pub(crate) mod rust_names;
pub(crate) mod shell;
mod visible;
mod words;
pub(crate) mod yaml;

pub(crate) use nearest::{did_you_mean, nearest, nearest_or};
pub use visible::harmless_lines;
pub(crate) use visible::{bounded, harmless, harmless_json, shortened, visible};
pub(crate) use words::{singular, split, split_up_to};

/// Whether text is an id of words in lower case with hyphens between them.
pub(crate) fn is_kebab(id: &str) -> bool {
    let word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    id.split('-').all(word)
}
