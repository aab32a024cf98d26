//! Parses the formats in which the API writes times and dates.

use jiff::{
    Timestamp,
    civil::{Date, DateTime, Time},
    tz::Offset,
};

/// Parses an instant: RFC 3339, also with a space instead of `T` or before the offset, with an offset without a colon,
/// or without an offset, which is UTC; or `Jan 2, 2020 at 3:04:05 AM`, which is UTC too. Digits of the second beyond
/// the ninth are dropped, and a leap second is the second before it.
pub(crate) fn instant(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    let (time, offset) = iso(text).or_else(|| spoken(text).map(|time| (time, Offset::UTC)))?;
    offset.to_timestamp(time).ok()
}

/// Parses a date: `2024-02-27`.
pub(crate) fn date(text: &str) -> Option<Date> {
    let (year, rest) = digits(text.trim(), 4)?;
    let (month, rest) = digits(rest.strip_prefix('-')?, 2)?;
    let (day, rest) = digits(rest.strip_prefix('-')?, 2)?;
    if rest.is_empty() { new_date(year, month, day) } else { None }
}

fn iso(text: &str) -> Option<(DateTime, Offset)> {
    let (day, rest) = text.split_at_checked(10)?;
    let day = date(day)?;
    let (hour, rest) = digits(rest.strip_prefix(['T', 't', ' '])?, 2)?;
    let (minute, rest) = digits(rest.strip_prefix(':')?, 2)?;
    let (second, rest) = digits(rest.strip_prefix(':')?, 2)?;
    let (nanosecond, rest) = fraction(rest)?;
    Some((day.to_datetime(new_time(hour, minute, second, nanosecond)?), offset(rest.trim_start())?))
}

/// The nanoseconds after a decimal point, and the rest.
fn fraction(text: &str) -> Option<(i32, &str)> {
    let Some(rest) = text.strip_prefix('.') else { return Some((0, text)) };
    let behind = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = rest.strip_suffix(behind).filter(|digits| !digits.is_empty())?;
    let nanosecond = digits.bytes().chain([b'0'; 9]).take(9).fold(0, |sum, digit| sum * 10 + i32::from(digit - b'0'));
    Some((nanosecond, behind))
}

fn offset(text: &str) -> Option<Offset> {
    if matches!(text, "" | "Z" | "z" | "UTC") {
        return Some(Offset::UTC);
    }
    let is_west = text.starts_with('-');
    let (hours, rest) = digits(text.strip_prefix(['+', '-'])?, 2)?;
    let (minutes, rest) = digits(rest.strip_prefix(':').unwrap_or(rest), 2)?;
    let seconds = i32::from(hours) * 3600 + i32::from(minutes) * 60;
    let is_one = rest.is_empty() && minutes < 60;
    is_one.then(|| Offset::from_seconds(if is_west { -seconds } else { seconds }).ok()).flatten()
}

/// `Jan 2, 2020 at 3:04:05 AM`, in UTC.
fn spoken(text: &str) -> Option<DateTime> {
    // The space before `AM` is a narrow one in some responses, which `strptime` does not take for white space.
    let words: Vec<_> = text.split_whitespace().collect();
    DateTime::strptime("%b %d, %Y at %I:%M:%S %p", words.join(" ")).ok()
}

fn new_date(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()
}

fn new_time(hour: i16, minute: i16, second: i16, nanosecond: i32) -> Option<Time> {
    let second = if second == 60 { 59 } else { second };
    Time::new(hour.try_into().ok()?, minute.try_into().ok()?, second.try_into().ok()?, nanosecond).ok()
}

/// The number in this many digits, and the rest.
fn digits(text: &str, count: usize) -> Option<(i16, &str)> {
    let (digits, rest) = text.split_at_checked(count)?;
    let are_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    Some((digits.parse().ok().filter(|_| are_digits)?, rest))
}
