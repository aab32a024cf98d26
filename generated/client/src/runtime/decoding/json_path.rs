//! The place in a JSON document where decoding failed, written down on the way up from the failure.
//!
//! Success pays nothing: only the error branch of each level adds its segment. Nothing is written unless [`record`]
//! is at work, so a failure inside somebody else's `serde_json::from_str` leaves no trace.

use std::cell::RefCell;

use crate::runtime::decoding::strict::Restore;

enum Segment {
    Key(String),
    Index(usize),
}

thread_local! {
    static TRAIL: RefCell<Option<Vec<Segment>>> = const { RefCell::new(None) };
}

/// Runs a decoder and, if it fails, says where: `results[3].user.id`, or nothing for the root.
pub(crate) fn record<T, E>(decode: impl FnOnce() -> Result<T, E>) -> Result<T, (E, String)> {
    let mut outer = TRAIL.replace(Some(Vec::new()));
    let restore = Restore(move || TRAIL.set(outer.take()));
    let outcome = decode();
    let trail = TRAIL.take();
    drop(restore);
    outcome.map_err(|error| (error, render(trail.unwrap_or_default())))
}

/// Adds the name of a field that failed to decode.
pub(crate) fn key(name: &str) {
    push(|| Segment::Key(name.to_owned()));
}

/// Adds the place in a list of an element that failed to decode.
pub(crate) fn index(index: usize) {
    push(|| Segment::Index(index));
}

/// Runs an attempt whose failure is expected, so that it leaves no segments behind.
pub(crate) fn attempt<T, E>(decode: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
    let mut before = TRAIL.take();
    let _restore = Restore(move || TRAIL.set(before.take()));
    decode()
}

fn push(segment: impl FnOnce() -> Segment) {
    TRAIL.with_borrow_mut(|trail| {
        if let Some(segments) = trail {
            segments.push(segment());
        }
    });
}

fn render(segments: Vec<Segment>) -> String {
    let path: String = segments.into_iter().rev().map(written).collect();
    path.strip_prefix('.').unwrap_or(&path).to_owned()
}

fn written(segment: Segment) -> String {
    match segment {
        Segment::Index(index) => format!("[{index}]"),
        Segment::Key(name) if is_plain(&name) => format!(".{name}"),
        Segment::Key(name) => format!("[{name:?}]"),
    }
}

fn is_plain(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '$'))
}
