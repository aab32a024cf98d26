//! Filters of lists.

use std::collections::BTreeMap;

use crate::runtime::{Filter, QueryValue};

const ONE_OF_NOTHING: &str = "a condition of the filter has an empty list; leave the condition out instead";

fn text(filter: &Filter) -> Option<String> {
    filter.query_text().unwrap()
}

#[test]
fn conditions_are_encoded_as_the_json_of_the_api() {
    let filter = Filter::new().is_in("cve_id", ["CVE-1"]).eq("apple_silicon", true).not_like("name", ["x", "y"]);
    let wanted = r#"{"apple_silicon":{"eq":true},"cve_id":{"in":["CVE-1"]},"name":{"not_like":["x","y"]}}"#;
    assert_eq!(text(&filter).as_deref(), Some(wanted));
}

#[test]
fn conditions_on_one_column_are_merged() {
    let filter = Filter::new().at_least("seen", "2020-01-01").at_most("seen", "2020-02-01").more_than("at", "2020");
    let wanted = r#"{"at":{"gt":"2020"},"seen":{"gte":"2020-01-01","lte":"2020-02-01"}}"#;
    assert_eq!(text(&filter).as_deref(), Some(wanted));
    let filter = Filter::new().like("a", ["x"]).not_in("a", ["y"]).like("a", [String::from("z")]).less_than("b", "1");
    let wanted = r#"{"a":{"like":["z"],"not_in":["y"]},"b":{"lt":"1"}}"#;
    assert_eq!(text(&filter).as_deref(), Some(wanted));
}

#[test]
fn a_time_range_is_excluded_with_or() {
    let filter = Filter::new().outside("seen", "2020-01-01", "2020-02-01");
    assert_eq!(text(&filter).as_deref(), Some(r#"{"seen":{"or":{"gt":"2020-02-01","lt":"2020-01-01"}}}"#));
}

#[test]
fn an_empty_filter_is_not_sent_and_an_empty_list_is_an_error() {
    assert_eq!(text(&Filter::new()), None);
    let none: [&str; 0] = [];
    let filter = Filter::new().is_in("a", none);
    assert_eq!(filter.query_text(), Err(ONE_OF_NOTHING));
    assert_eq!(serde_json::to_string(&filter).unwrap_err().to_string(), ONE_OF_NOTHING);
    assert_eq!(BTreeMap::try_from(filter), Err(ONE_OF_NOTHING));
}

#[test]
fn a_filter_is_plain_data() {
    let filter = Filter::new().eq("a", false).when("n", "gt", 3);
    let json = serde_json::to_string(&filter).unwrap();
    assert_eq!(serde_json::from_str::<Filter>(&json).unwrap(), filter);
    let fields = BTreeMap::try_from(filter).unwrap();
    assert_eq!(fields["n"], serde_json::json!({"gt": 3}));
}

#[test]
fn a_malformed_filter_is_not_quoted() {
    for json in [r#"{"a": "canary"}"#, r#""canary""#, r#"{"a": ""}"#, r#"{"a": null}"#, "null"] {
        let error = serde_json::from_str::<Filter>(json).unwrap_err().to_string();
        assert!(error.starts_with("expected an object, found ") && !error.contains("canary"), "{error}");
    }
}
