//! Devices: filters, order and updates.

use kandji_tenant::Tenant;
use reqwest::Method;
use serde_json::{Value, json};

use super::api::{each, get, send};

async fn names(tenant: &Tenant, query: &str) -> Vec<Value> {
    let (status, body) = get(tenant, &format!("/api/v1/devices?{query}")).await;
    assert_eq!(status, 200, "{body}");
    each(&body, "device_name")
}

#[tokio::test]
async fn devices_are_found_by_parts_and_by_exact_values() {
    let tenant = Tenant::numbered(4).await;
    let devices = tenant.records("listDevices");
    let id = devices[2]["device_id"].as_str().unwrap();
    send(&tenant, Method::PATCH, &format!("/api/v1/devices/{id}"), &json!({"tags": ["name 1", "x"]})).await;
    let tag = tenant.records("getTags")[1]["id"].as_str().unwrap().to_owned();
    let user = devices[2]["user"]["id"].as_str().unwrap();
    let queries = [
        "serial_number=serial00002".to_owned(),
        "device_name=device%202".to_owned(),
        "user_email=USER2".to_owned(),
        "user_email_exact=user2@example.com".to_owned(),
        format!("user_id={user}"),
        format!("device_id={id}"),
        "tag_name=x&platform=Mac".to_owned(),
        "tag_name_in=y,x".to_owned(),
        format!("tag_id={tag}"),
        format!("tag_id_in=nothing,{tag}"),
    ];
    for query in queries {
        assert_eq!(names(&tenant, &query).await, ["Device 2"], "{query}");
    }
    for query in ["tag_name=X", "user_email_exact=user2", "platform=mac", "tag_id=x"] {
        assert!(names(&tenant, query).await.is_empty(), "{query}");
    }
}

#[tokio::test]
async fn devices_are_sorted_by_several_keys() {
    let tenant = Tenant::numbered(3).await;
    assert_eq!(names(&tenant, "ordering=-device_name").await, ["Device 2", "Device 1", "Device 0"]);
    assert_eq!(names(&tenant, "ordering=-user,-device_name").await, ["Device 2", "Device 0", "Device 1"]);
    assert_eq!(names(&tenant, "ordering=-serial_number&limit=1&offset=1").await, ["Device 1"]);
}

#[tokio::test]
async fn updates_set_clear_and_leave_and_name_what_is_wrong() {
    let tenant = Tenant::numbered(1).await;
    let device = format!("/api/v1/devices/{}", tenant.records("listDevices")[0]["device_id"].as_str().unwrap());
    let (user, blueprint) =
        (tenant.records("listUsers")[3]["id"].clone(), tenant.records("listBlueprints")[2]["id"].clone());
    let all = json!({"asset_tag": "A-1", "tags": ["x"], "user": user, "blueprint_id": blueprint});
    let (_, set) = send(&tenant, Method::PATCH, &device, &all).await;
    assert_eq!((&set["user"]["id"], &set["blueprint_name"], &set["tags"]), (&user, &json!("name 2"), &json!(["x"])));
    let (_, left) = send(&tenant, Method::PATCH, &device, &json!({})).await;
    assert_eq!(left, set);
    let (_, cleared) =
        send(&tenant, Method::PATCH, &device, &json!({"asset_tag": null, "tags": [], "user": null})).await;
    assert_eq!((&cleared["asset_tag"], &cleared["tags"], &cleared["user"]), (&Value::Null, &json!([]), &json!("")));
    assert_eq!(get(&tenant, &device).await.1, cleared);
    for field in ["user", "blueprint_id"] {
        let nobody = json!({field: "5a5a5a5a-0000-4000-8000-5a5a5a5a5a5a"});
        let (status, body) = send(&tenant, Method::PATCH, &device, &nobody).await;
        assert_eq!((status, body[field].is_array()), (400, true), "{body}");
    }
    assert_eq!((tenant.received("updateDevice"), tenant.executed("updateDevice")), (5, 3));
}

#[tokio::test]
async fn what_is_of_a_device_goes_with_it() {
    let tenant = Tenant::numbered(2).await;
    let device = format!("/api/v1/devices/{}", tenant.records("listDevices")[0]["device_id"].as_str().unwrap());
    let id = device.rsplit('/').next().unwrap();
    for (part, pointer) in [("/apps", "/device_id"), ("/details", "/general/device_id"), ("/status", "/device_id")] {
        let (_, body) = get(&tenant, &format!("{device}{part}")).await;
        assert_eq!(body.pointer(pointer).unwrap(), id, "{part}");
    }
    let parts = ["", "/details", "/apps", "/activity", "/commands", "/notes", "/library-items", "/status"];
    for part in parts {
        assert_eq!(get(&tenant, &format!("{device}{part}")).await.0, 200, "{part}");
    }
    assert_eq!(super::api::delete(&tenant, &device).await.0, 204);
    for part in parts {
        assert_eq!(get(&tenant, &format!("{device}{part}")).await.0, 404, "{part}");
    }
    assert_eq!(send(&tenant, Method::POST, &format!("{device}/action/erase"), &json!({})).await.0, 404);
    assert_eq!(tenant.records("listDevices").len(), 1);
}
