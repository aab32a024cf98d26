//! Uploads of apps and profiles.

use kandji_tenant::{Fault, Moment, Tenant, When};
use reqwest::Method;
use serde_json::{Value, json};

use super::api::{Answer, answer, get, request, send};

/// A multipart form with these parts; the one called `file` is a file.
fn form(parts: &[(&str, &str)]) -> String {
    let part = |(name, value): &(&str, &str)| {
        let file = if *name == "file" { "; filename=\"app.pkg\"" } else { "" };
        format!("--edge\r\ncontent-disposition: form-data; name=\"{name}\"{file}\r\n\r\n{value}\r\n")
    };
    parts.iter().map(part).collect::<String>() + "--edge--\r\n"
}

const MULTIPART: &str = "multipart/form-data; boundary=edge";

async fn store(slot: &Value, parts: &[(&str, &str)], token: bool) -> Answer {
    let url = slot["post_url"].as_str().unwrap();
    let posted = crate::http::client().post(url).header("content-type", MULTIPART).body(form(parts));
    answer(if token { posted.bearer_auth("token") } else { posted }).await
}

/// The parts that a slot wants, the file last.
fn parts(slot: &Value) -> Vec<(&str, &str)> {
    let fields = slot["post_data"].as_object().unwrap().iter();
    fields.map(|(name, value)| (name.as_str(), value.as_str().unwrap())).chain([("file", "content")]).collect()
}

async fn create_app(tenant: &Tenant, file_key: &Value) -> Answer {
    let key = file_key.as_str().unwrap();
    let body = format!("name=App&file_key={key}&install_type=package&install_enforcement=install_once");
    let posted = request(tenant, Method::POST, "/api/v1/library/custom-apps");
    answer(posted.header("content-type", "application/x-www-form-urlencoded").body(body)).await
}

#[tokio::test]
async fn storage_takes_a_form_only_as_it_must_be() {
    let tenant = Tenant::numbered(0).await;
    let (status, slot) =
        send(&tenant, Method::POST, "/api/v1/library/custom-apps/upload", &json!({"name": "a.pkg"})).await;
    assert_eq!(status, 201, "{slot}");
    assert!(slot["post_url"].as_str().unwrap().starts_with(&tenant.storage().url()));
    let good = parts(&slot);
    let mut late = good.clone();
    late.rotate_right(1);
    let mut changed = good.clone();
    changed[1].1 = "other";
    let more: Vec<_> = [("more", "x")].into_iter().chain(good.clone()).collect();
    for (wrong, token) in
        [(&late, false), (&changed, false), (&good[1..].to_vec(), false), (&more, false), (&good, true)]
    {
        assert_eq!(store(&slot, wrong, token).await.0, 400, "{wrong:?}");
        assert_eq!(tenant.uploads()[0].file, None, "{wrong:?}");
    }
    assert_eq!(store(&slot, &good, false).await.0, 204);
    assert_eq!(tenant.uploads()[0].file.as_deref(), Some(b"content".as_slice()));
    let with_token: Vec<bool> = tenant.storage().requests().iter().map(|request| request.authorization).collect();
    assert_eq!(with_token, [false, false, false, false, true, false]);
    assert_eq!(tenant.storage().requests().iter().filter(|request| request.executed).count(), 1);
}

#[tokio::test]
async fn storage_goes_wrong_too() {
    let tenant = Tenant::numbered(0).await;
    let (_, slot) = send(&tenant, Method::POST, "/api/v1/library/custom-apps/upload", &json!({"name": "a.pkg"})).await;
    tenant.storage().inject(Fault::Status(503, Moment::Before), When::next(1));
    for (expected, stored) in [(503, false), (204, true)] {
        assert_eq!(store(&slot, &parts(&slot), false).await.0, expected);
        assert_eq!(tenant.uploads()[0].file.is_some(), stored);
    }
}

#[tokio::test]
async fn a_custom_app_waits_until_its_file_is_processed() {
    let tenant = Tenant::numbered(0).await;
    tenant.process_uploads_for(2);
    let (_, slot) = send(&tenant, Method::POST, "/api/v1/library/custom-apps/upload", &json!({"name": "a.pkg"})).await;
    assert_eq!(create_app(&tenant, &slot["file_key"]).await.0, 400, "there is no file yet");
    assert_eq!(store(&slot, &parts(&slot), false).await.0, 204);
    let before = tenant.records("listCustomApps").len();
    for expected in [503, 503, 201] {
        let (status, body) = create_app(&tenant, &slot["file_key"]).await;
        assert_eq!(status, expected, "{body}");
    }
    assert_eq!(tenant.records("listCustomApps").len(), before + 1);
    assert_eq!((tenant.received("createCustomApp"), tenant.executed("createCustomApp")), (4, 1));
}

#[tokio::test]
async fn an_in_house_app_is_validated_before_it_is_created() {
    for fails in [false, true] {
        let tenant = Tenant::numbered(0).await;
        if fails {
            tenant.fail_validation();
        }
        let name = json!({"filename": "a.ipa"});
        let (_, slot) = send(&tenant, Method::POST, "/api/v1/library/ipa-apps/upload", &name).await;
        let target = format!("/api/v1/library/ipa-apps/upload/{}/status", slot["id"].as_str().unwrap());
        assert_eq!(get(&tenant, &target).await.1["status"], "UPLOADING");
        assert_eq!(store(&slot, &parts(&slot), false).await.0, 204);
        let app = json!({"name": "App", "file_key": slot["file_key"]});
        assert_eq!(send(&tenant, Method::POST, "/api/v1/library/ipa-apps", &app).await.0, 400);
        let end = if fails { "VALIDATE_FAILED" } else { "VALIDATED" };
        for expected in ["UPLOADED", "VALIDATING", end, end] {
            assert_eq!(get(&tenant, &target).await.1["status"], expected);
        }
        let (status, _) = send(&tenant, Method::POST, "/api/v1/library/ipa-apps", &app).await;
        assert_eq!(status, if fails { 400 } else { 201 });
    }
}

#[tokio::test]
async fn a_custom_profile_is_a_file_in_a_form() {
    let tenant = Tenant::numbered(0).await;
    let post = |parts: &[(&str, &str)]| {
        let posted = request(&tenant, Method::POST, "/api/v1/library/custom-profiles");
        answer(posted.header("content-type", MULTIPART).body(form(parts)))
    };
    let (status, profile) = post(&[("name", "Wi-Fi"), ("active", "false"), ("file", "<plist/>")]).await;
    assert_eq!((status, &profile["profile"], &profile["active"]), (201, &json!("<plist/>"), &json!(false)));
    let (_, read) = get(&tenant, &format!("/api/v1/library/custom-profiles/{}", profile["id"].as_str().unwrap())).await;
    assert_eq!(read, profile);
    let (status, fault) = post(&[("name", "Wi-Fi")]).await;
    assert_eq!((status, fault), (400, json!({"file": ["This field is required."]})));
}
