//! Each way in which the API's lists are read.

use kandji_tenant::{Drift, Tenant};
use reqwest::Method;
use serde_json::{Value, json};

use super::api::{answer, delete, each, get, parted, request, send};

/// Reads a list to its end: the identifiers, and the hosts of the links.
async fn followed(tenant: &Tenant, first: &str, envelope: &str, id: &str) -> (Vec<Value>, Vec<String>) {
    let (mut ids, mut hosts) = (Vec::new(), Vec::new());
    let mut target = first.to_owned();
    loop {
        let (status, body) = get(tenant, &target).await;
        assert_eq!(status, 200, "{target}: {body}");
        let page = body.pointer(envelope).unwrap();
        ids.extend(each(&page["results"], id));
        if page["next"].is_null() {
            return (ids, hosts);
        }
        let (host, next) = parted(&page["next"]);
        hosts.push(host);
        target = next;
    }
}

fn assert_distinct(ids: &[Value], count: usize) {
    let mut texts: Vec<String> = ids.iter().map(Value::to_string).collect();
    texts.sort();
    texts.dedup();
    assert_eq!((ids.len(), texts.len()), (count, count), "{ids:?}");
}

#[tokio::test]
async fn a_bare_list_by_limit_and_offset() {
    let tenant = Tenant::numbered(100_000).await;
    let (_, first) = get(&tenant, "/api/v1/devices").await;
    let (_, last) = get(&tenant, "/api/v1/devices?limit=300&offset=99900").await;
    let (_, behind) = get(&tenant, "/api/v1/devices?limit=300&offset=100000").await;
    assert_eq!(first.as_array().unwrap().len(), 300);
    assert_eq!(each(&last, "device_name").last().unwrap(), "Device 99999");
    assert_eq!((last.as_array().unwrap().len(), behind), (100, json!([])));
}

#[tokio::test]
async fn envelopes_by_limit_and_offset_lead_on() {
    let tenant = Tenant::numbered(1).await;
    tenant.hold("listBlueprints", 7);
    tenant.hold("getDeviceActivity", 7);
    let device = tenant.records("listDevices")[0]["device_id"].as_str().unwrap().to_owned();
    let activity = format!("/api/v1/devices/{device}/activity?limit=3");
    let threats = "/api/v1/behavioral-detections?limit=3";
    for (target, envelope, id) in
        [("/api/v1/blueprints?limit=3", "", "id"), (&activity, "/activity", "id"), (threats, "", "id")]
    {
        let (ids, hosts) = followed(&tenant, target, envelope, id).await;
        assert_distinct(&ids, 7);
        assert_eq!(hosts, [tenant.url(), tenant.url()], "{target}");
    }
    let (_, body) = get(&tenant, &activity).await;
    assert_eq!((&body["device_id"], &body["activity"]["count"]), (&json!(device), &json!(7)));
    assert_eq!(get(&tenant, threats).await.1["total_count"], 7);
}

#[tokio::test]
async fn pages_have_numbers_and_links_to_another_host() {
    let tenant = Tenant::numbered(0).await;
    tenant.hold("listAdeDevices", 601);
    let (ids, hosts) = followed(&tenant, "/api/v1/integrations/apple/ade/devices", "", "id").await;
    assert_distinct(&ids, 601);
    assert_eq!(hosts, vec![tenant.foreign().url(); 2]);
    assert_eq!(tenant.requests()[2].query("page"), Some("3"));
    tenant.hold("listCustomApps", 7);
    let (ids, hosts) = followed(&tenant, "/api/v1/library/custom-apps?limit=3", "", "id").await;
    assert_distinct(&ids, 7);
    assert_eq!(hosts, vec![tenant.url(); 2]);
}

#[tokio::test]
async fn an_envelope_without_parameters_leads_on_where_it_must() {
    let tenant = Tenant::numbered(0).await;
    let (ids, hosts) = followed(&tenant, "/api/v1/tags", "", "id").await;
    assert_distinct(&ids, 7);
    assert!(hosts.is_empty());
    tenant.limit_pages(3);
    let (ids, hosts) = followed(&tenant, "/api/v1/tags", "", "id").await;
    assert_distinct(&ids, 7);
    assert_eq!(hosts.len(), 2);
}

#[tokio::test]
async fn links_hold_a_cursor() {
    let tenant = Tenant::numbered(0).await;
    tenant.hold("listUsers", 725);
    let (ids, hosts) = followed(&tenant, "/api/v1/users", "", "id").await;
    assert_distinct(&ids, 725);
    assert_eq!(hosts, vec![tenant.foreign().url(); 2]);
    tenant.hold("listAuditEvents", 7);
    let (ids, hosts) = followed(&tenant, "/api/v1/audit/events?limit=3&sort_by=-occurred_at", "", "id").await;
    assert_distinct(&ids, 7);
    assert_eq!(hosts, vec![tenant.url(); 2]);
    assert_eq!(tenant.foreign().requests().len(), 0);
}

#[tokio::test]
async fn a_cursor_of_prism_is_good_for_its_query_only() {
    let tenant = Tenant::numbered(0).await;
    let (mut ids, mut cursor) = (Vec::new(), String::new());
    loop {
        let (_, page) = get(&tenant, &format!("/api/v1/prism/apps?limit=3{cursor}")).await;
        ids.extend(each(&page["data"], "device_id"));
        assert_eq!((&page["total"], &page["limit"]), (&json!(7), &json!(3)));
        let Some(next) = page["cursor"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    assert_distinct(&ids, 7);
    let (_, page) = get(&tenant, "/api/v1/prism/apps?limit=3&offset=6").await;
    assert_eq!((each(&page["data"], "device_id"), &page["cursor"]), (ids[6..].to_vec(), &Value::Null));
    for other in ["/api/v1/prism/apps?limit=2", "/api/v1/prism/filevault?limit=3"] {
        assert_eq!(get(&tenant, &format!("{other}{cursor}")).await.0, 400, "{other}");
    }
}

#[tokio::test]
async fn vulnerabilities_have_pages_with_a_size_and_detections_come_after_another() {
    let tenant = Tenant::numbered(0).await;
    let mut ids = Vec::new();
    for page in 1..=3 {
        let target = format!("/api/v1/vulnerability-management/vulnerabilities?size=3&page={page}");
        let (_, body) = get(&tenant, &target).await;
        assert_eq!((&body["total"], &body["size"], body.get("next")), (&json!(7), &json!(3), None));
        ids.extend(each(&body["results"], "cve_id"));
    }
    assert_distinct(&ids, 7);
    let (mut ids, mut after) = (Vec::new(), String::new());
    loop {
        let (_, body) = get(&tenant, &format!("/api/v1/vulnerability-management/detections?size=3{after}")).await;
        ids.extend(each(&body["results"], "cve_id"));
        let Some(next) = body["next"].as_str() else { break };
        after = format!("&after={next}");
    }
    assert_distinct(&ids, 7);
    let one = ids[2].as_str().unwrap().replace(' ', "%20");
    let (status, body) = get(&tenant, &format!("/api/v1/vulnerability-management/vulnerabilities/{one}")).await;
    assert_eq!((status, &body["cve_id"]), (200, &ids[2]));
}

#[tokio::test]
async fn lists_are_filtered_and_sorted_by_their_fields() {
    let tenant = Tenant::numbered(0).await;
    let users = tenant.records("listUsers");
    let email = users[3]["email"].as_str().unwrap();
    let (_, body) = get(&tenant, &format!("/api/v1/users?email={email}")).await;
    assert_eq!(each(&body["results"], "id"), [users[3]["id"].clone()]);
    let (_, body) = get(&tenant, "/api/v1/vulnerability-management/vulnerabilities?sort_by=-cve_id").await;
    let descending = each(&body["results"], "cve_id");
    let (_, body) = get(&tenant, "/api/v1/vulnerability-management/vulnerabilities?sort_by=cve_id").await;
    assert_eq!(descending.into_iter().rev().collect::<Vec<_>>(), each(&body["results"], "cve_id"));
    let filter = "%7B%22cve_id%22%3A%7B%22in%22%3A%5B%22cve_id%202%22%5D%7D%7D";
    let (_, body) = get(&tenant, &format!("/api/v1/vulnerability-management/detections?filter={filter}")).await;
    assert_eq!(each(&body["results"], "cve_id"), ["cve_id 2"]);
}

#[tokio::test]
async fn a_cursor_survives_what_happens_before_it_and_an_offset_does_not() {
    let tenant = Tenant::numbered(6).await;
    tenant.limit_pages(3);
    let (_, page) = get(&tenant, "/api/v1/users").await;
    let (ids, next) = (each(&page["results"], "id"), parted(&page["next"]).1);
    tenant.drift("listUsers", Drift::Removed(1));
    tenant.drift("listUsers", Drift::Inserted(2));
    let (_, page) = get(&tenant, &next).await;
    let users = tenant.records("listUsers");
    assert_eq!(users[2]["id"], ids[1]);
    assert_eq!(each(&page["results"], "id")[0], users[4]["id"]);
    let (_, first) = get(&tenant, "/api/v1/devices?limit=3").await;
    tenant.drift("listDevices", Drift::Inserted(1));
    let (_, second) = get(&tenant, "/api/v1/devices?limit=3&offset=3").await;
    assert_eq!(each(&first, "device_id")[2], each(&second, "device_id")[0]);
}

#[tokio::test]
async fn records_are_created_read_changed_and_deleted() {
    let tenant = Tenant::numbered(1).await;
    let device = tenant.records("listDevices")[0]["device_id"].as_str().unwrap().to_owned();
    let script = json!({"name": "A", "script": "true", "execution_frequency": "once"});
    let integration = "/api/v1/integrations/apple/ade/devices";
    let notes = format!("/api/v1/devices/{device}/notes");
    let lists = [
        ("/api/v1/tags", json!({"name": "red"}), json!({"name": "blue"}), "id", 404),
        ("/api/v1/library/custom-scripts", script, json!({"active": false}), "id", 404),
        (&notes, json!({"content": "red"}), json!({"content": "blue"}), "note_id", 404),
    ];
    for (list, new, changes, id, gone) in lists {
        let (status, created) = send(&tenant, Method::POST, list, &new).await;
        assert_eq!(status, 201, "{list}: {created}");
        let member = format!("{list}/{}", created[id].as_str().unwrap());
        let (status, changed) = send(&tenant, Method::PATCH, &member, &changes).await;
        assert_eq!(status, 200, "{list}: {changed}");
        let (name, value) = changes.as_object().unwrap().iter().next().unwrap();
        assert_eq!((&changed[name], &changed[id]), (value, &created[id]), "{list}");
        let (status, _) = delete(&tenant, &member).await;
        assert!([200, 204].contains(&status), "{list}: {status}");
        assert_eq!(delete(&tenant, &member).await.0, gone, "{list}");
    }
    let id = tenant.records("listAdeDevices")[2]["id"].as_str().unwrap().to_owned();
    let (_, changed) = send(&tenant, Method::PATCH, &format!("{integration}/{id}"), &json!({"asset_tag": "A-1"})).await;
    let (_, read) = get(&tenant, &format!("{integration}/{id}")).await;
    assert_eq!((&changed["asset_tag"], &read["asset_tag"]), (&json!("A-1"), &json!("A-1")));
}

#[tokio::test]
async fn blueprints_are_made_by_forms_and_hold_an_item_once() {
    let tenant = Tenant::numbered(0).await;
    let form = "name=Nord%20Ost&enrollment_code.is_active=true&enrollment_code.code=123456";
    let posted = request(&tenant, Method::POST, "/api/v1/blueprints");
    let posted = posted.header("content-type", "application/x-www-form-urlencoded").body(form);
    let (status, blueprint) = answer(posted).await;
    assert_eq!((status, &blueprint["name"]), (201, &json!("Nord Ost")));
    assert_eq!(blueprint["enrollment_code"], json!({"code": "123456", "is_active": true}));
    let id = blueprint["id"].as_str().unwrap();
    let item = json!({"library_item_id": "5a5a5a5a-0000-4000-8000-5a5a5a5a5a5a"});
    let (assign, remove) = ("assign-library-item", "remove-library-item");
    let expected = [(assign, 200), (assign, 400), (remove, 200), (remove, 400), (assign, 200)];
    for (action, expected) in expected {
        let (status, body) = send(&tenant, Method::POST, &format!("/api/v1/blueprints/{id}/{action}"), &item).await;
        assert_eq!((status, body.is_string()), (expected, expected == 400), "{action}: {body}");
    }
    let (_, items) = get(&tenant, &format!("/api/v1/blueprints/{id}/list-library-items")).await;
    assert!(each(&items["results"], "id").contains(&item["library_item_id"]));
}

#[tokio::test]
async fn a_user_is_kept_while_a_device_is_assigned_to_it() {
    let tenant = Tenant::numbered(1).await;
    let device = tenant.records("listDevices")[0].clone();
    let user = format!("/api/v1/users/{}", device["user"]["id"].as_str().unwrap());
    let (status, body) = delete(&tenant, &user).await;
    assert_eq!((status, body["detail"].is_string()), (400, true));
    let device = format!("/api/v1/devices/{}", device["device_id"].as_str().unwrap());
    send(&tenant, Method::PATCH, &device, &json!({"user": null})).await;
    assert_eq!(delete(&tenant, &user).await.0, 200);
    assert_eq!(get(&tenant, &user).await.0, 404);
}

#[tokio::test]
async fn an_export_is_ready_after_a_while() {
    let tenant = Tenant::numbered(0).await;
    let target = "/api/v1/prism/export";
    assert_eq!(send(&tenant, Method::POST, target, &json!({"category": "no such"})).await.0, 400);
    let (_, export) = send(&tenant, Method::POST, target, &json!({"category": "apps"})).await;
    let one = format!("{target}/{}", export["id"].as_str().unwrap());
    assert_eq!((&export["status"], &export["signed_url"]), (&json!("pending"), &Value::Null));
    assert_eq!(get(&tenant, &one).await.1, export);
    let (_, ready) = get(&tenant, &one).await;
    assert_eq!(ready["status"], "success");
    let link = ready["signed_url"].as_str().unwrap();
    assert!(link.starts_with(&tenant.storage().url()));
    assert_eq!(answer(crate::http::client().get(link)).await, (200, json!("serial_number\n")));
    assert_eq!(answer(crate::http::client().get(link).bearer_auth("token")).await.0, 400);
    assert_eq!(get(&tenant, &format!("{target}/nothing")).await.0, 404);
}

#[tokio::test]
async fn integrations_show_nested_what_was_sent_flat() {
    let tenant = Tenant::numbered(0).await;
    let id = tenant.records("listAdeIntegrations")[2]["id"].as_str().unwrap().to_owned();
    let one = format!("/api/v1/integrations/apple/ade/{id}");
    let blueprint = tenant.records("listBlueprints")[4].clone();
    let changes = json!({"blueprint_id": blueprint["id"], "email": "a@example.com", "phone": "1"});
    let (status, changed) = send(&tenant, Method::PATCH, &one, &changes).await;
    assert_eq!(status, 200, "{changed}");
    assert_eq!(changed["defaults"], json!({"email": "a@example.com", "phone": "1"}));
    assert_eq!((&changed["blueprint"]["id"], &changed["blueprint"]["name"]), (&blueprint["id"], &blueprint["name"]));
    assert_eq!(get(&tenant, &one).await.1, changed);
    assert_eq!(delete(&tenant, &one).await.0, 204);
    assert_eq!(tenant.records("listAdeIntegrations").len(), 6);
}
