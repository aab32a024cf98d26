//! Strict reading: whatever the document does not foresee is an error.
//!
//! Tolerant reading is what programs want, strict reading is what shows that the document has become wrong. The types
//! are the same; only how much they let pass differs. A thread-local says which of the two is at work, since decoding
//! runs to its end on one thread. A leaf that cannot fail leaves its complaint here, and the field, element or root
//! that holds the leaf turns it into an error, which then gets its path as every other.

use std::cell::{Cell, RefCell};

use serde::de::Error;

/// How deep unions may nest before the first shape that fits tolerantly is taken at once. Trying out the shapes of
/// shapes takes time that grows with every level.
const DEEPEST: u8 = 6;

thread_local! {
    static DEPTH: Cell<u8> = const { Cell::new(0) };
    static ON: Cell<bool> = const { Cell::new(false) };
    static COMPLAINT: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Whether the reading at work is strict.
pub(crate) fn is_on() -> bool {
    ON.get()
}

/// Puts a thread-local back when it is dropped, so that a panic inside of a decoder does not leave it to the next one
/// on the thread.
pub(crate) struct Restore<F: FnMut()>(pub(crate) F);

impl<F: FnMut()> Drop for Restore<F> {
    fn drop(&mut self) {
        (self.0)();
    }
}

/// Runs a decoder strictly or tolerantly.
pub(crate) fn reading<T>(strictly: bool, decode: impl FnOnce() -> T) -> T {
    let (on, mut complaint) = (ON.replace(strictly), COMPLAINT.take());
    let _restore = Restore(move || {
        ON.set(on);
        COMPLAINT.set(complaint.take());
    });
    decode()
}

/// Runs a strict attempt whose failure is expected; none if too many are open already.
pub(crate) fn attempt<T>(decode: impl FnOnce() -> T) -> Option<T> {
    let depth = DEPTH.get();
    if depth >= DEEPEST {
        return None;
    }
    DEPTH.set(depth + 1);
    let _restore = Restore(move || DEPTH.set(depth));
    Some(reading(true, decode))
}

/// Complains of a value, if the reading is strict. The first complaint counts.
pub(crate) fn complain(reason: impl FnOnce() -> String) {
    if is_on() {
        COMPLAINT.with_borrow_mut(|complaint| {
            complaint.get_or_insert_with(reason);
        });
    }
}

/// Fails if there is a complaint of the value that has just been read.
pub(crate) fn check<E: Error>() -> Result<(), E> {
    let complaint = if is_on() { COMPLAINT.take() } else { None };
    complaint.map_or(Ok(()), |complaint| Err(E::custom(complaint)))
}

/// Complains of a value of the wrong kind, of which tolerant reading makes the best.
pub(crate) fn mistaken(expected: &str, found: &str) {
    complain(|| format!("expected {expected}, found {found}"));
}
