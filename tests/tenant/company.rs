//! The invented company: any number of devices, and everything about them fits together.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::time::{Duration, Instant};

use kandji_tenant::Tenant;
use kandji_tenant::modelled::{Model, Operation, Place};
use reqwest::Method;
use serde_json::{Value, json};
use tests::project;
use tests::wire::Wire;

use super::api::{answer, each, get, request, send};

/// The platforms of which there has to be a device.
const PLATFORMS: [&str; 7] = ["Mac", "iPhone", "iPad", "AppleTV", "Vision", "Windows", "Android"];

async fn company(devices: usize, seed: u64) -> Tenant {
    Tenant::builder().devices(devices).seed(seed).start().await
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

/// One device of each platform, none of which is in the examples.
fn one_of_each(tenant: &Tenant) -> Vec<Value> {
    let devices = tenant.records("listDevices").split_off(8);
    let of = |platform: &str| devices.iter().find(|device| device["platform"] == *platform).cloned();
    PLATFORMS.map(|platform| of(platform).unwrap_or_else(|| panic!("there is no {platform}"))).into()
}

/// The target of an operation, with identifiers of things that there are.
fn target(tenant: &Tenant, operation: &Operation, device: &Value) -> Option<String> {
    let mut path = operation.path.clone();
    for parameter in operation.parameters.iter().filter(|parameter| parameter.place == Place::Path) {
        let name = parameter.name.as_str();
        let value = match name {
            "device_id" if path.starts_with("/api/v1/devices") => text(device, "device_id").to_owned(),
            "user_id" => text(tenant.records("listUsers").last()?, "id").to_owned(),
            "blueprint_id" => text(tenant.records("listBlueprints").last()?, "id").to_owned(),
            _ => parameter.example.as_ref()?.as_str()?.to_owned(),
        };
        path = path.replace(&format!("{{{name}}}"), &value);
    }
    let required = operation.parameters.iter().filter(|one| one.place == Place::Query && one.required);
    let query: Vec<String> =
        required.map(|one| Some(format!("{}={}", one.name, one.example.as_ref()?.as_str()?))).collect::<Option<_>>()?;
    Some(format!("{path}?{}", query.join("&")))
}

#[tokio::test]
async fn the_same_seed_is_the_same_fleet_and_another_one_is_another() {
    let (one, same, other) = (company(60, 7).await, company(60, 7).await, company(60, 8).await);
    for list in ["listDevices", "listUsers", "listBlueprints", "getTags"] {
        assert_eq!(one.records(list), same.records(list), "{list}");
        assert_ne!(one.records(list), other.records(list), "{list}");
    }
    let examples = Tenant::fleet().await.records("listDevices");
    assert_eq!(one.records("listDevices")[..8], examples);
    assert_eq!(company(3, 7).await.records("listDevices"), examples[..3]);
    assert_eq!(Tenant::start().await.records("listDevices").len(), 25);
}

#[tokio::test]
async fn twenty_thousand_devices_start_at_once_and_are_told_apart() {
    let began = Instant::now();
    let tenant = company(20_000, 1).await;
    let (_, last) = get(&tenant, "/api/v1/devices?limit=300&offset=19800").await;
    assert!(began.elapsed() < Duration::from_secs(1), "{:?}", began.elapsed());
    assert_eq!(last.as_array().unwrap().len(), 200);
    let devices = tenant.records("listDevices");
    for key in ["device_id", "serial_number"] {
        let distinct: BTreeSet<&str> = devices.iter().map(|device| text(device, key)).collect();
        assert_eq!(distinct.len(), 20_000, "{key}");
    }
    let users = tenant.records("listUsers");
    let emails: BTreeSet<&str> = users.iter().map(|user| text(user, "email")).collect();
    assert_eq!((emails.len(), users.len()), (15_997, 15_997));
    let mut platforms = BTreeMap::new();
    devices.iter().for_each(|device| *platforms.entry(text(device, "platform")).or_insert(0) += 1);
    assert!(PLATFORMS.iter().all(|platform| platforms[platform] > 100), "{platforms:?}");
}

#[tokio::test]
async fn devices_name_users_blueprints_and_tags_that_there_are() {
    let tenant = company(300, 3).await;
    let named = |list: &str, id: &str, name: &str| {
        let records = tenant.records(list).into_iter();
        records.map(|record| (text(&record, id).to_owned(), text(&record, name).to_owned())).collect::<BTreeMap<_, _>>()
    };
    let (users, blueprints) = (named("listUsers", "id", "email"), named("listBlueprints", "id", "name"));
    let tags = named("getTags", "name", "id");
    for device in tenant.records("listDevices") {
        assert_eq!(
            blueprints.get(text(&device, "blueprint_id")).map(String::as_str),
            device["blueprint_name"].as_str()
        );
        if device["user"] != "" {
            assert_eq!(users.get(text(&device["user"], "id")).map(String::as_str), device["user"]["email"].as_str());
        }
        assert!(device["tags"].as_array().unwrap().iter().all(|tag| tags.contains_key(tag.as_str().unwrap())));
    }
    let (_, listed) = get(&tenant, "/api/v1/blueprints?limit=300").await;
    let counts = each(&listed["results"], "computers_count");
    assert_eq!(counts.iter().filter_map(Value::as_u64).sum::<u64>(), 300);
    let (_, licensing) = get(&tenant, "/api/v1/settings/licensing").await;
    assert_eq!(
        (&licensing["counts"]["computers_count"], &licensing["limits"]["max_devices"]),
        (&json!(300), &json!(300))
    );
}

#[tokio::test]
async fn everything_that_can_be_read_about_a_device_is_as_the_document_says() {
    let tenant = company(400, 5).await;
    let document = fs::read_to_string(project::root().join("generated/openapi.json")).unwrap();
    let wire = Wire::of(&serde_json::from_str(&document).unwrap());
    let (mut faults, mut read) = (Vec::new(), BTreeSet::new());
    for (index, device) in one_of_each(&tenant).iter().enumerate() {
        let reads = Model::of_api().operations.iter().filter(|operation| operation.method == "GET");
        // What is not about a device is the same for all of them.
        for operation in reads.filter(|operation| index == 0 || operation.path.contains("/devices/{device_id}")) {
            let Some(target) = target(&tenant, operation, device) else { continue };
            let (status, body) = get(&tenant, &target).await;
            let is_json = operation.success().is_some_and(|(_, contents)| contents[0].media_type == "application/json");
            if status == 200 && is_json {
                let found = wire.faults(&operation.id, Some(200), &body);
                faults.extend(found.into_iter().map(|fault| format!("{target}: {fault}")));
                read.insert(operation.id.as_str());
            } else if ![200, 400, 404].contains(&status) {
                // A device that is not lost has no Lost Mode, and some things are those of the examples only.
                faults.push(format!("{target}: {status} {body}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(read.len() > 60, "{} operations", read.len());
    assert_eq!(tenant.refusals(), [] as [String; 0]);
}

#[tokio::test]
async fn what_is_told_of_a_device_is_told_of_that_device() {
    let tenant = company(400, 5).await;
    let examples = ["Amara", "amara", "KX7Q2M9D4T", "AH-0412", "2645dca8-eab2-4c05-b61c-4aae20274fab"];
    for device in one_of_each(&tenant) {
        let path = format!("/api/v1/devices/{}", text(&device, "device_id"));
        for part in
            ["", "/details", "/apps", "/status", "/library-items", "/parameters", "/activity", "/commands", "/notes"]
        {
            let (status, body) = get(&tenant, &format!("{path}{part}")).await;
            assert_eq!(status, 200, "{part}: {body}");
            let told = body.to_string();
            let strange = examples.iter().find(|word| told.contains(**word));
            assert_eq!(strange, None, "{part}: {told}");
        }
        let (_, details) = get(&tenant, &format!("{path}/details")).await;
        for key in ["device_name", "model", "os_version", "asset_tag"] {
            assert_eq!(details["general"][key], device[key], "{key}");
        }
        assert_eq!(details["general"]["assigned_user"], device["user"]);
        assert_eq!(details.get("filevault").is_some(), device["platform"] == "Mac");
    }
}

#[tokio::test]
async fn rows_of_prism_are_about_the_devices_that_there_are() {
    let tenant = company(120, 9).await;
    let (_, rows) = get(&tenant, "/api/v1/prism/device_information?limit=300").await;
    let devices = tenant.records("listDevices");
    let in_prism = |device: &&Value| ["Mac", "iPhone", "iPad", "AppleTV"].contains(&text(device, "platform"));
    let expected: Vec<_> = devices.iter().filter(in_prism).map(|device| device["serial_number"].clone()).collect();
    assert_eq!(each(&rows["data"], "serial_number"), expected);
    for (row, device) in rows["data"].as_array().unwrap().iter().zip(devices.iter().filter(in_prism)) {
        assert_eq!((&row["device__name"], &row["os_version"]), (&device["device_name"], &device["os_version"]));
        assert_eq!(text(row, "device__user_email"), text(&device["user"], "email"));
    }
    let (_, count) = get(&tenant, "/api/v1/prism/count?category=device_information").await;
    assert_eq!(count["count"], rows["total"]);

    // The apps of Prism are those that the device has.
    let mac = devices[8..].iter().find(|device| device["platform"] == "Mac").unwrap();
    let id = text(mac, "device_id");
    let (_, apps) = get(&tenant, &format!("/api/v1/devices/{id}/apps")).await;
    let mut names = Vec::new();
    for offset in (0..).step_by(300) {
        let (_, page) = get(&tenant, &format!("/api/v1/prism/apps?limit=300&offset={offset}")).await;
        let page = page["data"].as_array().unwrap().clone();
        names.extend(page.iter().filter(|row| row["device_id"] == id).map(|row| row["name"].clone()));
        if page.len() < 300 {
            break;
        }
    }
    assert_eq!(names, each(&apps["apps"], "app_name"));
    assert!(names.len() > 3, "{names:?}");
}

#[tokio::test]
async fn what_changes_about_a_device_shows_wherever_it_is_told() {
    let tenant = company(30, 2).await;
    let device = tenant.records("listDevices").into_iter().skip(8).find(|device| device["platform"] == "Mac").unwrap();
    let (id, path) = (text(&device, "device_id"), format!("/api/v1/devices/{}", text(&device, "device_id")));
    let form = request(&tenant, Method::POST, "/api/v1/blueprints");
    let form = form.header("content-type", "application/x-www-form-urlencoded");
    let (_, created) = answer(form.body("name=Moved&enrollment_code.is_active=true")).await;
    let (status, _) =
        send(&tenant, Method::PATCH, &path, &json!({"blueprint_id": created["id"], "asset_tag": "X-1"})).await;
    assert_eq!(status, 200, "{created}");
    let (_, details) = get(&tenant, &format!("{path}/details")).await;
    assert_eq!(
        (&details["general"]["blueprint_name"], &details["general"]["asset_tag"]),
        (&json!("Moved"), &json!("X-1"))
    );
    let filter = json!({"asset_tag": {"in": ["X-1"]}}).to_string();
    let (_, rows) = get(&tenant, &format!("/api/v1/prism/filevault?filter={filter}")).await;
    assert_eq!(each(&rows["data"], "device_id"), [json!(id)]);
    let (_, blueprint) = get(&tenant, &format!("/api/v1/blueprints/{}", text(&created, "id"))).await;
    assert_eq!(blueprint["computers_count"], 1);

    let (before, _) = (tenant.records("listDevices").len(), send(&tenant, Method::DELETE, &path, &Value::Null).await);
    let (_, rows) = get(&tenant, &format!("/api/v1/prism/filevault?filter={filter}")).await;
    assert_eq!((tenant.records("listDevices").len(), &rows["data"]), (before - 1, &json!([])));
}
