//! Two things done at the same time.

use std::panic::resume_unwind;
use std::thread::scope;

/// Runs both at the same time, `aside` on a thread of its own, and returns what they return. Neither may depend on when
/// the other does something.
pub(crate) fn both<A, B: Send>(main: impl FnOnce() -> A, aside: impl FnOnce() -> B + Send) -> (A, B) {
    scope(|scope| {
        let aside = scope.spawn(aside);
        let done = main();
        (done, aside.join().unwrap_or_else(|panic| resume_unwind(panic)))
    })
}

#[cfg(test)]
mod tests {
    use super::both;

    #[test]
    fn each_result_is_in_its_place() {
        let (mut left, mut right) = (1, 2);
        let done = both(
            || {
                left += 1;
                "main"
            },
            || {
                right += 1;
                "aside"
            },
        );
        assert_eq!((done, left, right), (("main", "aside"), 2, 3));
    }

    #[test]
    #[should_panic(expected = "broken")]
    fn a_panic_is_passed_on() {
        both(|| (), || panic!("broken"));
    }
}
