//! Times in the formats of the API.

use jiff::Timestamp;

const SECOND: i64 = 1_000_000;
pub(crate) const MINUTE: i64 = 60 * SECOND;
pub(crate) const HOUR: i64 = 60 * MINUTE;
pub(crate) const DAY: i64 = 24 * HOUR;

/// When everything in the invented company was last seen: 2 March 2026, 15:00 UTC, in microseconds since 1970.
pub(crate) const NOW: i64 = 1_772_463_600 * SECOND;

/// `2026-03-02T14:31:55.402118Z`
pub(crate) fn zulu(micros: i64) -> String {
    format(micros, "%Y-%m-%dT%H:%M:%S.%6fZ")
}

/// `2026-03-02 14:31:55.402118+00:00`
pub(crate) fn spaced(micros: i64) -> String {
    format(micros, "%Y-%m-%d %H:%M:%S.%6f+00:00")
}

fn format(micros: i64, format: &str) -> String {
    Timestamp::from_microsecond(micros).unwrap_or_default().strftime(format).to_string()
}

#[cfg(test)]
mod tests {
    use super::{DAY, NOW, spaced, zulu};

    #[test]
    fn times_are_written_as_the_api_writes_them() {
        assert_eq!(zulu(NOW), "2026-03-02T15:00:00.000000Z");
        assert_eq!(spaced(NOW - DAY + 1), "2026-03-01 15:00:00.000001+00:00");
    }
}
