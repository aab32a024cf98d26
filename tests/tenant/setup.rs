//! What a test puts into a tenant is there as if it had always been.

use kandji_tenant::{Device, Tenant, User};
use reqwest::Method;
use serde_json::{Value, json};

use super::api::{each, get, send};

/// A tenant of each kind that keeps state.
async fn tenants() -> [Tenant; 3] {
    [Tenant::builder().devices(12).start().await, Tenant::numbered(3).await, Tenant::fleet().await]
}

#[tokio::test]
async fn a_device_is_found_by_everything_that_was_said_of_it() {
    for tenant in tenants().await {
        let before = tenant.records("listDevices").len();
        let user = tenant.add_user(User::new("Ada Byron", "ada@example.com").department("Analysis"));
        let blueprint = tenant.add_blueprint("Engines");
        let device = Device::iphone("SN-1").name("Ada's phone").user(&user).blueprint(&blueprint).asset_tag("A-1");
        let id = tenant.add_device(device.tag("loaner").os_version("18.5").lost());
        assert_eq!(tenant.records("listDevices").len(), before + 1);
        for query in [
            "serial_number=SN-1",
            "device_name=Ada's phone",
            "user_email=ada@example.com",
            "asset_tag=A-1",
            "tag_name=loaner&platform=iPhone&user_name=Ada",
        ] {
            let (_, found) = get(&tenant, &format!("/api/v1/devices?{}", query.replace(' ', "%20"))).await;
            assert_eq!(each(&found, "device_id"), [json!(id)], "{query}");
        }
        let (_, device) = get(&tenant, &format!("/api/v1/devices/{id}")).await;
        assert_eq!((&device["blueprint_name"], &device["user"]["id"]), (&json!("Engines"), &json!(user)));
        let (_, user) = get(&tenant, &format!("/api/v1/users/{user}")).await;
        assert_eq!((&user["name"], &user["department"]), (&json!("Ada Byron"), &json!("Analysis")));
        let (status, _) = get(&tenant, &format!("/api/v1/devices/{id}/details/lostmode")).await;
        assert_eq!(status, 200);

        let (status, _) = send(&tenant, Method::PATCH, &format!("/api/v1/devices/{id}"), &json!({"user": null})).await;
        assert_eq!((status, &tenant.records("listDevices")[before]["user"]), (200, &json!("")));
        assert!(tenant.remove_device(&id) && !tenant.remove_device(&id));
        assert_eq!(tenant.records("listDevices").len(), before);
    }
}

#[tokio::test]
async fn what_follows_from_devices_follows_from_added_ones_too() {
    let tenant = Tenant::builder().devices(0).start().await;
    let id = tenant.add_device(Device::mac("SN-2").model("Mac mini (M4, 2024)"));
    let (_, rows) = get(&tenant, "/api/v1/prism/device_information").await;
    assert_eq!((&rows["total"], &rows["data"][0]["serial_number"]), (&json!(1), &json!("SN-2")));
    assert_eq!(rows["data"][0]["model_id"], "Mac16,10");
    let (_, details) = get(&tenant, &format!("/api/v1/devices/{id}/details")).await;
    assert_eq!(details["hardware_overview"]["serial_number"], "SN-2");
    let (_, apps) = get(&tenant, &format!("/api/v1/devices/{id}/apps")).await;
    let (_, rows) = get(&tenant, "/api/v1/prism/apps").await;
    assert_eq!(each(&rows["data"], "name"), each(&apps["apps"], "app_name"));
    let first = tenant.records("listBlueprints")[0]["id"].as_str().unwrap().to_owned();
    let (_, blueprint) = get(&tenant, &format!("/api/v1/blueprints/{first}")).await;
    assert_eq!(blueprint["computers_count"], 1);
}

#[tokio::test]
async fn every_platform_can_be_put_in() {
    let tenant = Tenant::builder().devices(0).start().await;
    let all = [
        Device::mac("1"),
        Device::iphone("2"),
        Device::ipad("3"),
        Device::apple_tv("4"),
        Device::vision("5"),
        Device::windows("6"),
        Device::android("7"),
    ];
    all.into_iter().for_each(|device| drop(tenant.add_device(device)));
    let tag = tenant.add_tag("lent");
    let (_, devices) = get(&tenant, "/api/v1/devices").await;
    let platforms = ["Mac", "iPhone", "iPad", "AppleTV", "Vision", "Windows", "Android"].map(Value::from);
    assert_eq!(each(&devices, "platform"), platforms);
    let (_, tags) = get(&tenant, "/api/v1/tags?search=lent").await;
    assert_eq!(each(&tags["results"], "id"), [json!(tag)]);
}

#[tokio::test]
#[should_panic(expected = "the tenant has no user nobody")]
async fn a_user_who_is_not_there_is_told() {
    Tenant::start().await.add_device(Device::mac("SN-3").user("nobody"));
}
