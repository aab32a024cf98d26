//! Times and dates in the formats of the API.

use std::collections::BTreeSet;

use crate::runtime::{Date, Timestamp};

/// Nanoseconds since 1970, as another implementation of the calendar counts them.
const TIMES: &[(&str, i128)] = &[
    ("2021-03-04T05:06:07.123456Z", 1_614_834_367_123_456_000),
    ("2021-03-04T05:06:07.123456+00:00", 1_614_834_367_123_456_000),
    ("2021-03-04 05:06:07.123456+02:00", 1_614_827_167_123_456_000),
    ("2021-03-04 05:06:07 +0000", 1_614_834_367_000_000_000),
    ("2021-03-04 05:06:07 -0730", 1_614_861_367_000_000_000),
    ("2021-03-04 05:06:07.000000", 1_614_834_367_000_000_000),
    ("2021-03-04T05:06:07.123456", 1_614_834_367_123_456_000),
    ("2021-03-04T05:06:07", 1_614_834_367_000_000_000),
    ("2021-03-04T05:06:07.1234567891Z", 1_614_834_367_123_456_789),
    ("1969-12-31T23:59:59.5Z", -500_000_000),
    ("2016-12-31T23:59:60Z", 1_483_228_799_000_000_000),
    (" 2021-03-04T05:06:07Z ", 1_614_834_367_000_000_000),
    ("2021-03-04t05:06:07z", 1_614_834_367_000_000_000),
    ("2021-03-04 05:06:07 UTC", 1_614_834_367_000_000_000),
    ("Feb 29, 2024 at 7:08:09 AM", 1_709_190_489_000_000_000),
    ("Feb 29, 2024 at 07:08:60 AM", 1_709_190_539_000_000_000),
    ("feb 29, 2024 at 7:08:09 am", 1_709_190_489_000_000_000),
    ("Dec 1, 2024 at 12:00:01 AM", 1_733_011_201_000_000_000),
    ("Dec 1, 2024 at 12:00:01 PM", 1_733_054_401_000_000_000),
    ("Dec 1, 2024 at 1:00:01\u{202f}PM", 1_733_058_001_000_000_000),
];

#[test]
fn every_format_of_the_api_is_parsed() {
    for (text, nanoseconds) in TIMES {
        let instant = Timestamp::from(*text).instant().unwrap_or_else(|| panic!("{text} is not read"));
        assert_eq!(instant.as_nanosecond(), *nanoseconds, "{text}");
    }
}

#[test]
fn other_text_is_kept_and_has_no_instant() {
    for text in [
        "",
        "1 month ago",
        "2024-02-30T00:00:00Z",
        "2024-01-01T24:00:00Z",
        "2024-01-01",
        "2024-01-01T00:00Z",
        "2024-01-01T00:00:00.Z",
        "2024-01-01T00:00:00 CET",
        "2024-01-01T00:00:00+0060",
        "2024-01-01T00:00:00+00:00Z",
        "2024-01-01T00:00:00+99:00",
        "Feb 30, 2024 at 7:34:21 AM",
        "Jan 2, 2020 at 13:34:21 PM",
        "Jan 2, 2020 at 0:34:21 AM",
        "Jan 2, 2020 at 7:34:21",
        "Jan 2, 2020 at 7:34:21 AM UTC",
        "Jan 2, 2020 at 011:34:21 AM",
        "Jan +2, 2020 at 7:34:21 AM",
        "January 2, 2020 at 7:34:21 AM",
        "20240101T000000Z",
        "2024-01-01T00:00:00Z[UTC]",
        "2024-01-01T00:00:00,5Z",
        "2024-01-01T00:00:00+05",
        "2024-1-1T0:0:0Z",
        "+002024-01-01T00:00:00Z",
        "\u{661}\u{662}\u{663}\u{664}-01-01T00:00:00Z",
        "é024-01-01T00:00:00Z",
    ] {
        let time = Timestamp::from(text);
        assert_eq!((time.instant(), time.as_str(), time.to_string().as_str()), (None, text, text));
    }
}

#[test]
fn times_are_ordered_by_instant() {
    let texts = [
        "Jan 2, 2024 at 12:00:00 AM",
        "2024-01-01T00:00:00Z",
        "2024-01-02T00:00:00Z",
        "never",
        "2024-01-01T23:00:00-02:00",
    ];
    let sorted: Vec<String> =
        texts.map(Timestamp::from).into_iter().collect::<BTreeSet<_>>().into_iter().map(String::from).collect();
    let expected = [
        "never",
        "2024-01-01T00:00:00Z",
        "2024-01-02T00:00:00Z",
        "Jan 2, 2024 at 12:00:00 AM",
        "2024-01-01T23:00:00-02:00",
    ];
    assert_eq!(sorted, expected);
    assert_ne!(Timestamp::from("2024-01-01T00:00:00Z"), Timestamp::from("2024-01-01 00:00:00Z"));
}

#[test]
fn times_and_dates_convert_from_and_to_jiff() {
    let instant = Timestamp::from(TIMES[0].0).instant().unwrap();
    assert_eq!(Timestamp::from(instant).instant(), Some(instant));
    let date = Date::from("2024-02-29").date().unwrap();
    assert_eq!((date.year(), date.month(), date.day()), (2024, 2, 29));
    assert_eq!(Date::from(date), "2024-02-29");
    for text in ["2023-02-29", "2024-2-29", "24-02-29", "2024-02-29T00:00:00Z", ""] {
        assert_eq!(Date::from(text).date(), None, "{text}");
    }
}
