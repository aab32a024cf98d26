//! Conditions on the columns of a list.

use crate::runtime::{Column, Condition, Filter, QueryValue, Timestamp, Value, filter_of};

/// A record with a column of each kind.
struct Row;

const NAME: Column<Row, String> = Column::new("device__name");
const IS_ON: Column<Row, bool> = Column::new("is_on");
const SEEN: Column<Row, Timestamp> = Column::new("seen");
const SIZE: Column<Row, Value> = Column::new("size");

fn text(condition: Condition<Row>) -> Option<String> {
    filter_of(condition).query_text().unwrap()
}

#[test]
fn conditions_on_columns_are_encoded_as_the_json_of_the_api() {
    let wanted = NAME.like(["dev"]) & NAME.not_in(["x"]) & IS_ON.eq(true) & SIZE.when("gt", 3);
    let json = r#"{"device__name":{"like":["dev"],"not_in":["x"]},"is_on":{"eq":true},"size":{"gt":3}}"#;
    assert_eq!(text(wanted).as_deref(), Some(json));
    let instant: jiff::Timestamp = "2026-02-01T00:00:00Z".parse().unwrap();
    let window = SEEN.at_least("2026-01-01T00:00:00Z") & SEEN.less_than(instant);
    let json = r#"{"seen":{"gte":"2026-01-01T00:00:00Z","lt":"2026-02-01T00:00:00Z"}}"#;
    assert_eq!(text(window).as_deref(), Some(json));
}

#[test]
fn each_condition_matches_the_one_of_a_filter() {
    let filter = || Filter::new();
    let pairs = [
        (NAME.is_in(["a"]), filter().is_in("device__name", ["a"])),
        (NAME.not_like(["a"]), filter().not_like("device__name", ["a"])),
        (SEEN.at_most("1"), filter().at_most("seen", "1")),
        (SEEN.more_than("1"), filter().more_than("seen", "1")),
        (SEEN.outside("1", "2"), filter().outside("seen", "1", "2")),
    ];
    for (condition, filter) in pairs {
        assert_eq!(Filter::from(condition), filter);
    }
}

#[test]
fn a_filter_on_an_unknown_column_converts_to_a_condition() {
    let new = Filter::new().is_in("new_column", ["x"]);
    let condition = Condition::from(new.clone()) & IS_ON.eq(false);
    assert_eq!(filter_of::<Row>(new.clone()), new);
    assert_eq!(text(condition).as_deref(), Some(r#"{"is_on":{"eq":false},"new_column":{"in":["x"]}}"#));
    assert_eq!(text(Filter::new().into()), None);
}

#[test]
fn conflicting_conditions_are_an_error() {
    let same = NAME.like(["a"]) & NAME.like(["a"]);
    assert_eq!(text(same).as_deref(), Some(r#"{"device__name":{"like":["a"]}}"#));
    let both = NAME.like(["a"]) & NAME.like(["b"]);
    let later = both.clone() & IS_ON.eq(true);
    for lost in [both, later] {
        let refusal = filter_of(lost).query_text().unwrap_err();
        assert!(refusal.contains("two conditions"), "{refusal}");
    }
    let none: [&str; 0] = [];
    assert!(filter_of(NAME.is_in(none) & IS_ON.eq(true)).query_text().is_err());
}

#[test]
fn a_column_converts_to_a_sort_argument() {
    assert_eq!((String::from(NAME), NAME.descending()), ("device__name".to_owned(), "-device__name".to_owned()));
    assert_eq!(format!("{NAME:?} {:?}", IS_ON.eq(true)).matches("is_on").count(), 1);
}
