//! The path within a JSON document where decoding failed, recorded on the way up from the failure.
//!
//! Success costs nothing: only the error branch of each level adds its segment. Segments are recorded only within
//! [`record`], so that a failure in a caller's own `serde_json::from_str` leaves nothing behind.

use std::cell::RefCell;

use crate::runtime::decoding::strict::Restore;

enum Segment {
    Key(String),
    Index(usize),
}

thread_local! {
    static TRAIL: RefCell<Option<Vec<Segment>>> = const { RefCell::new(None) };
}

/// Runs a decoder. If it fails, returns the path too, such as `results[3].user.id`; empty for the root.
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

/// Adds the index of a list element that failed to decode.
pub(crate) fn index(index: usize) {
    push(|| Segment::Index(index));
}

/// Runs an attempt that may fail, and discards its segments.
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
