//! What a string looks like.

use crate::model::Format;

/// What a nonempty string looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Spelling {
    /// `true`, `False`, `Yes`, `no`: a boolean sent as a string.
    Boolean,
    /// Digits with an optional sign: a number sent as a string, or an id made of digits.
    Whole,
    /// A decimal number.
    Decimal,
    /// A UUID.
    Uuid,
    /// A string in the form of a UUID, of a version or variant that there is not.
    OtherUuid,
    /// A date with a time in UTC as in RFC 3339, with `Z`.
    DateTime,
    /// A date with a time in another of the API's spellings.
    OtherDateTime,
    /// A calendar date.
    Date,
    /// An e-mail address.
    Email,
    /// An absolute URI.
    Uri,
    /// Anything else.
    Plain,
}

impl Spelling {
    /// The spelling of a string; `None` for a blank one, which stands for "no value".
    pub(crate) fn of(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        Some(match text {
            _ if is_boolean(text) => Self::Boolean,
            _ if is_whole(text) => Self::Whole,
            _ if is_decimal(text) => Self::Decimal,
            _ if is_uuid(text) && has_version(text) => Self::Uuid,
            _ if is_uuid(text) => Self::OtherUuid,
            _ if is_date(text) => Self::Date,
            _ if is_utc(text) => Self::DateTime,
            _ if is_date_time(text) => Self::OtherDateTime,
            _ if is_email(text) => Self::Email,
            _ if is_uri(text) => Self::Uri,
            _ => Self::Plain,
        })
    }

    /// The format that a string of this spelling has in a schema.
    pub(crate) fn format(self) -> Format {
        match self {
            Self::Uuid | Self::OtherUuid => Format::Uuid,
            Self::DateTime | Self::OtherDateTime => Format::DateTime,
            Self::Date => Format::Date,
            Self::Email => Format::Email,
            Self::Uri => Format::Uri,
            Self::Boolean | Self::Whole | Self::Decimal | Self::Plain => Format::Plain,
        }
    }
}

fn is_boolean(text: &str) -> bool {
    ["true", "false", "yes", "no"].iter().any(|word| text.eq_ignore_ascii_case(word))
}

fn is_whole(text: &str) -> bool {
    all_digits(text.strip_prefix('-').unwrap_or(text))
}

fn is_decimal(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    unsigned.split_once('.').is_some_and(|(whole, fraction)| all_digits(whole) && all_digits(fraction))
}

pub(crate) fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(|part| (part.len(), part.bytes().all(|byte| byte.is_ascii_hexdigit())));
    lengths.eq([(8, true), (4, true), (4, true), (4, true), (12, true)])
}

/// Whether a UUID has a version and a variant that RFC 9562 knows, or is one of its two without.
fn has_version(text: &str) -> bool {
    let at = |index: usize| text.as_bytes().get(index).map(u8::to_ascii_lowercase);
    let is_known = matches!(at(14), Some(b'1'..=b'8')) && matches!(at(19), Some(b'8' | b'9' | b'a' | b'b'));
    let digits = || text.bytes().filter(|byte| *byte != b'-').map(|byte| byte.to_ascii_lowercase());
    is_known || digits().all(|digit| digit == b'0') || digits().all(|digit| digit == b'f')
}

fn is_date(text: &str) -> bool {
    matches_mask(text, "dddd-dd-dd")
}

/// The API writes a time in seven ways: RFC 3339 with `Z` or an offset, the same with a space instead of `T`, with a
/// space before an offset without a colon, without an offset, and as `Jan 2, 2020 at 7:34:21 AM`. No parser of dates
/// accepts all of them, and whether the date exists does not matter here.
fn is_date_time(text: &str) -> bool {
    is_iso_date_time(text) || is_spoken_date_time(text)
}

/// Whether every validator of `format: date-time` accepts a time, as far as its form and the ranges of its parts decide
/// that. RFC 3339 has other offsets too, but not all validators do.
fn is_utc(text: &str) -> bool {
    let part = |range: std::ops::Range<usize>| text.get(range).and_then(|digits| digits.parse::<u8>().ok());
    let within = |range, least: u8, most: u8| part(range).is_some_and(|number| (least..=most).contains(&number));
    let form = text.as_bytes().get(10) == Some(&b'T') && !text.contains(' ') && text.ends_with('Z');
    let in_range = within(5..7, 1, 12) && within(8..10, 1, 31) && within(11..13, 0, 23) && within(14..16, 0, 59);
    is_iso_date_time(text) && form && !text.ends_with(".Z") && in_range && within(17..19, 0, 59)
}

fn is_iso_date_time(text: &str) -> bool {
    let (Some(date), Some(rest)) = (text.get(..10), text.get(10..)) else { return false };
    let Some(time) = rest.strip_prefix(['T', ' ']) else { return false };
    let (Some(clock), Some(rest)) = (time.get(..8), time.get(8..)) else { return false };
    let fraction = rest.strip_prefix('.').map(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()));
    let offset = fraction.unwrap_or(rest).trim_start();
    is_date(date) && matches_mask(clock, "dd:dd:dd") && is_offset(offset)
}

fn is_offset(text: &str) -> bool {
    text.is_empty()
        || text == "Z"
        || text.strip_prefix(['+', '-']).is_some_and(|rest| matches_mask(rest, "dd:dd") || matches_mask(rest, "dddd"))
}

fn is_spoken_date_time(text: &str) -> bool {
    const MONTHS: &str = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec";
    let words: Vec<&str> = text.split_whitespace().collect();
    let [month, day, year, "at", clock, "AM" | "PM"] = words.as_slice() else { return false };
    let clock_parts: Vec<&str> = clock.split(':').collect();
    MONTHS.split(' ').any(|name| name == *month)
        && day.strip_suffix(',').is_some_and(all_digits)
        && matches_mask(year, "dddd")
        && clock_parts.len() == 3
        && clock_parts.into_iter().all(all_digits)
}

fn is_email(text: &str) -> bool {
    let plain =
        |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"._%+-".contains(&b));
    text.split_once('@').is_some_and(|(user, host)| plain(user) && plain(host) && host.contains('.'))
}

fn is_uri(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a string has a digit for every `d` of the mask and is equal to it otherwise.
fn matches_mask(text: &str, mask: &str) -> bool {
    let fits = |(found, wanted): (u8, u8)| if wanted == b'd' { found.is_ascii_digit() } else { found == wanted };
    text.len() == mask.len() && text.bytes().zip(mask.bytes()).all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_a_time_is_recognized() {
        for time in ["2020-01-02T03:04:05.678901Z", "2020-01-02T03:04:05Z"] {
            assert_eq!(Spelling::of(time), Some(Spelling::DateTime), "{time}");
        }
        let times = [
            "2020-01-02T03:04:05.678901+00:00",
            "2020-01-02 03:04:05.678901+00:00",
            "2020-01-02T03:04:05+0000",
            "2020-01-02T03:04:05 Z",
            "2020-01-02T03:04:05.Z",
            "2020-01-02T24:04:05Z",
            "2020-00-02T03:04:05Z",
            "2020-01-02 03:04:05 +0000",
            "2020-01-02 03:04:05.000000",
            "2020-01-02T03:04:05.678901",
            "2020-01-02T03:04:05.0",
            "Jan 2, 2020 at 3:04:05 AM",
        ];
        for time in times {
            assert_eq!(Spelling::of(time), Some(Spelling::OtherDateTime), "{time}");
        }
        assert_eq!(Spelling::of("2 weeks ago"), Some(Spelling::Plain));
        assert_eq!(Spelling::of("2020-01-02Tea"), Some(Spelling::Plain));
    }

    #[test]
    fn other_spellings_are_recognized() {
        assert_eq!(Spelling::of("00112233-4455-6677-8899-aAbBcCdDeEfF"), Some(Spelling::Uuid));
        assert_eq!(Spelling::of("00000000-0000-0000-0000-000000000000"), Some(Spelling::Uuid));
        assert_eq!(Spelling::of("00112233-4455-0677-8899-aabbccddeeff"), Some(Spelling::OtherUuid));
        assert_eq!(Spelling::of("00112233-4455-6677-c899-aabbccddeeff"), Some(Spelling::OtherUuid));
        assert_eq!(Spelling::of("00112233-xxxx-6677-8899-aabbccddeeff"), Some(Spelling::Plain));
        assert_eq!(Spelling::of("2020-01-02"), Some(Spelling::Date));
        assert_eq!(Spelling::of("a.b@example.org"), Some(Spelling::Email));
        assert_eq!(Spelling::of("https://example.org/?a=b"), Some(Spelling::Uri));
        assert_eq!(Spelling::of("Yes"), Some(Spelling::Boolean));
        assert_eq!(Spelling::of("-12"), Some(Spelling::Whole));
        assert_eq!(Spelling::of("1.5"), Some(Spelling::Decimal));
        assert_eq!(Spelling::of("1.5.2"), Some(Spelling::Plain));
        assert_eq!(Spelling::of("  "), None);
    }
}
