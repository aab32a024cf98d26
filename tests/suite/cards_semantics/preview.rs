//! The requests of a card, shown instead of being sent.

use kandji_cards::catalogue::Role;
use kandji_cards::{Invocation, PlannedRequest, Runner};
use serde_json::json;

use super::{card, nowhere};

fn shown(slug: &str, invocation: &Invocation) -> Vec<PlannedRequest> {
    Runner::new(&nowhere()).preview(card(slug), invocation).unwrap_or_else(|error| panic!("{slug}: {error}"))
}

#[test]
fn a_list_is_one_request_with_its_size() {
    let list = |set: &str| Invocation::new().option("result_set", set).input("platform", "Mac");
    for (set, size, has_more) in [("1", 1, false), ("300", 300, false), ("all", 300, true)] {
        let [request] = &shown("list-devices", &list(set))[..] else { panic!("one request") };
        let url = format!("https://accuhive.api.kandji.io/api/v1/devices?platform=Mac&limit={size}");
        let mut parts: Vec<&str> = request.url.split(['?', '&']).collect();
        let mut expected: Vec<&str> = url.split(['?', '&']).collect();
        parts.sort_unstable();
        expected.sort_unstable();
        assert_eq!((parts, request.has_more_pages), (expected, has_more));
    }
}

#[test]
fn look_ups_come_first_and_what_they_find_is_in_braces() {
    let requests = shown("get-blueprint", &Invocation::new().input("blueprint_name", "Engineering Macs"));
    let [lookup, primary] = &requests[..] else { panic!("{requests:?}") };
    assert_eq!((lookup.role, lookup.operation_id), (Role::Lookup, Some("listBlueprints")));
    assert!(lookup.url.contains("name=Engineering"), "{}", lookup.url);
    assert_eq!(primary.url, "https://accuhive.api.kandji.io/api/v1/blueprints/{blueprint_id}");
}

#[test]
fn curl_quotes_everything_and_shows_no_secret() {
    let invocation = Invocation::new()
        .input("device_id", "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
        .input("lock_message", "It's `$(reboot)` lost\nCall us");
    let requests = shown("turn-on-lost-mode", &invocation);
    let curl = requests[1].curl();
    assert!(curl.starts_with("curl -X POST 'https://accuhive.api.kandji.io/api/v1/devices/6be4c0a1-"), "{curl}");
    assert!(curl.contains("$KANDJI_API_TOKEN") && !curl.contains("s3cr3t"), "{curl}");
    assert!(curl.contains(r"It'\''s `$(reboot)` lost\nCall us"), "{curl}");
    assert_eq!(requests[1].to_json()["body"], json!({"Message": "It's `$(reboot)` lost\nCall us"}));
    let erase = Invocation::new().input("device_id", "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11").input("pin", "847261");
    let request = shown("erase-device", &erase).pop().unwrap();
    assert!(!format!("{request:?}").contains("847261"));
}
