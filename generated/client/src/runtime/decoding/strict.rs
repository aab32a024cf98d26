//! Strict decoding: everything that the specification does not allow is an error.
//!
//! Programs want tolerant decoding; strict decoding detects that the specification has become wrong. Both use the same
//! types. A thread-local says which one is active, since decoding never leaves its thread. A value that cannot fail to
//! decode leaves a complaint here, and the field, element or root that contains it turns the complaint into an error
//! with a path.

use std::cell::{Cell, RefCell};

use serde::de::Error;

/// How deep unions may nest before the first variant that fits tolerantly is taken. Trying the variants of variants
/// takes time that grows exponentially with the depth.
const DEEPEST: u8 = 5;

thread_local! {
    static DEPTH: Cell<u8> = const { Cell::new(0) };
    static ON: Cell<bool> = const { Cell::new(false) };
    static COMPLAINT: RefCell<Option<String>> = const { RefCell::new(None) };
    static DEVIATIONS: Cell<u32> = const { Cell::new(0) };
}

/// Whether decoding is strict.
pub(crate) fn is_on() -> bool {
    ON.get()
}

/// Restores a thread-local when dropped, so that a panic in a decoder does not affect the next one on the thread.
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

/// Runs an attempt that may fail; `None` if too many are open already.
pub(crate) fn attempt<T>(decode: impl FnOnce() -> T) -> Option<T> {
    let depth = DEPTH.get();
    if depth >= DEEPEST {
        return None;
    }
    DEPTH.set(depth + 1);
    let _restore = Restore(move || DEPTH.set(depth));
    Some(decode())
}

/// Notes that a value, decoded tolerantly, deviates from the specification in this many places.
pub(crate) fn deviate(places: u32) {
    DEVIATIONS.set(DEVIATIONS.get().saturating_add(places));
}

/// Runs a tolerant decoder, and counts the deviations from the specification that it accepts.
pub(crate) fn counting<T>(decode: impl FnOnce() -> T) -> (T, u32) {
    let before = DEVIATIONS.replace(0);
    let _restore = Restore(move || DEVIATIONS.set(before));
    let decoded = decode();
    (decoded, DEVIATIONS.get())
}

/// Records a complaint about a value, if decoding is strict. The first one counts. Tolerant decoding counts all.
pub(crate) fn complain(reason: impl FnOnce() -> String) {
    if is_on() {
        COMPLAINT.with_borrow_mut(|complaint| {
            complaint.get_or_insert_with(reason);
        });
    } else {
        deviate(1);
    }
}

/// Fails if there is a complaint about the value that has just been decoded.
pub(crate) fn check<E: Error>() -> Result<(), E> {
    let complaint = if is_on() { COMPLAINT.take() } else { None };
    complaint.map_or(Ok(()), |complaint| Err(E::custom(complaint)))
}

/// Records a complaint about a value of the wrong type.
pub(crate) fn wrong_type(expected: &str, found: &str) {
    complain(|| format!("expected {expected}, found {found}"));
}
