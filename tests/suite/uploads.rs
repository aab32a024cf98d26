//! Uploads of custom apps: the form that goes to the storage, what becomes of it when something goes wrong, and the app
//! that is made of the file.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use kandji_client::custom_apps::CreateCustomAppBody;
use kandji_client::runtime::Retry;
use kandji_client::{Client, Error, FileSource, header};
use kandji_tenant::{Fault, Moment, Recorded, Scripted, Tenant, When};
use serde_json::json;

use crate::client::{builder, client};

/// Attempts that do not wait.
fn quick() -> Retry {
    Retry::default().max_attempts(3).initial_delay(Duration::from_millis(1))
}

/// A client of the tenant that tries again at once.
fn patient(tenant: &Tenant) -> Client {
    builder(tenant).retry(quick()).attempt_timeout(Duration::from_millis(500)).build().unwrap()
}

/// A file of several pieces.
fn content() -> Vec<u8> {
    (0..300_000_u32).flat_map(u32::to_le_bytes).take(300_000).collect()
}

/// An app that is made of a file in the storage.
pub(crate) fn app(file_key: &str) -> CreateCustomAppBody {
    CreateCustomAppBody {
        file_key: file_key.to_owned(),
        install_enforcement: "install_once".into(),
        install_type: "package".into(),
        name: "App".to_owned(),
        ..CreateCustomAppBody::default()
    }
}

async fn upload(kandji: &Client) -> Result<String, Error> {
    let call = kandji.custom_apps().upload("app.pkg").upload(FileSource::bytes("app.pkg", content()));
    Ok(call.send().await?.file_key)
}

/// The names of the parts of a form, in order.
fn parts(request: &Recorded) -> Vec<String> {
    let form = String::from_utf8_lossy(&request.body);
    let heads = form.split("\r\n").filter(|line| line.to_ascii_lowercase().starts_with("content-disposition"));
    heads.filter_map(|head| Some(head.split("name=\"").nth(1)?.split('"').next()?.to_owned())).collect()
}

#[tokio::test]
async fn the_form_has_the_fields_of_the_answer_in_order_and_the_file_last() {
    let tenant = Tenant::numbered(0).await;
    let names = ["zebra", "key", "policy", "apple", "x-amz-signature"];
    let fields = names.map(|name| format!("\"{name}\": \"of {name}\"")).join(", ");
    let place = format!(r#"{{"file_key": "k", "post_url": "{}/", "post_data": {{{fields}}}}}"#, tenant.storage().url());
    tenant.answer_next(Scripted::json(201, place));
    // The storage knows no such key; the form is what matters.
    assert_eq!(upload(&client(&tenant)).await.unwrap_err().status(), Some(400));
    assert_eq!(parts(&tenant.storage().requests()[0]), ["zebra", "key", "policy", "apple", "x-amz-signature", "file"]);
}

#[tokio::test]
async fn the_storage_is_not_told_who_sends_the_file() {
    let tenant = Tenant::numbered(0).await;
    let headers = header::HeaderMap::from_iter([("x-own".parse().unwrap(), "canary".parse().unwrap())]);
    upload(&builder(&tenant).default_headers(headers).build().unwrap()).await.unwrap();
    assert_eq!(tenant.requests()[0].header("x-own"), Some("canary"));
    let stored = &tenant.storage().requests()[0];
    assert!(!stored.authorization, "the token was sent to the storage");
    assert_eq!(stored.header("x-own"), None);
    assert_eq!(tenant.uploads()[0].file, Some(content()));
}

#[tokio::test]
async fn an_app_is_made_once_its_file_is_processed() {
    let tenant = Tenant::numbered(0).await;
    tenant.process_uploads_for(5);
    let kandji = patient(&tenant);
    let key = upload(&kandji).await.unwrap();
    let app = kandji.custom_apps().create(app(&key)).send().await.unwrap();
    assert_eq!(app.name, "App");
    assert_eq!((tenant.received("createCustomApp"), tenant.executed("createCustomApp")), (6, 1));
}

#[tokio::test]
async fn who_does_not_wait_is_told_that_the_file_is_processed() {
    let tenant = Tenant::numbered(0).await;
    tenant.process_uploads_for(5);
    let kandji = client(&tenant);
    let key = upload(&kandji).await.unwrap();
    let error = kandji.custom_apps().create(app(&key)).send().await.unwrap_err();
    assert_eq!((error.status(), tenant.received("createCustomApp")), (Some(503), 1));
}

#[tokio::test]
async fn a_file_is_sent_again_from_its_beginning_after_a_fault_of_the_storage() {
    use Moment::{After, Before};
    let faults = [
        Fault::Reset(Before),
        Fault::Reset(After),
        Fault::Close(Before),
        Fault::Close(After),
        Fault::Stall(After),
        Fault::Status(500, Before),
        Fault::Status(500, After),
        Fault::Status(503, Before),
    ];
    for fault in faults {
        let tenant = Tenant::numbered(0).await;
        tenant.storage().inject(fault, When::next(2));
        upload(&patient(&tenant)).await.unwrap_or_else(|error| panic!("{fault:?}: {error}"));
        assert_eq!(tenant.uploads().len(), 1, "{fault:?}: one place is enough");
        assert_eq!(tenant.storage().requests().len(), 3, "{fault:?}");
        assert_eq!(tenant.uploads()[0].file, Some(content()), "{fault:?}");
    }
}

#[tokio::test]
async fn a_storage_that_does_not_recover_is_an_error_within_the_attempts() {
    let tenant = Tenant::numbered(0).await;
    tenant.storage().inject(Fault::Status(500, Moment::Before), When::always());
    let error = upload(&patient(&tenant)).await.unwrap_err();
    assert_eq!((error.status(), tenant.storage().requests().len()), (Some(500), 3));
    assert_eq!(tenant.uploads()[0].file, None);
}

#[tokio::test]
async fn a_redirect_of_the_storage_is_not_followed() {
    let tenant = Tenant::numbered(0).await;
    tenant.storage().inject(Fault::Redirect, When::always());
    assert!(upload(&patient(&tenant)).await.is_err());
    assert!(tenant.foreign().requests().is_empty(), "the file went elsewhere");
}

#[tokio::test]
async fn progress_is_told_to_the_end_and_anew_for_each_attempt() {
    let tenant = Tenant::numbered(0).await;
    tenant.storage().inject(Fault::Reset(Moment::After), When::next(1));
    let told = Arc::new(Mutex::new(Vec::new()));
    let tell = Arc::clone(&told);
    let call = patient(&tenant).custom_apps().upload("app.pkg").upload(FileSource::bytes("app.pkg", content()));
    call.progress(move |sent, size| tell.lock().unwrap().push((sent, size))).send().await.unwrap();
    let told = told.lock().unwrap();
    assert!(told.iter().all(|(sent, size)| sent <= size && *size == 300_000), "{told:?}");
    assert_eq!(told.iter().filter(|(sent, size)| sent == size).count(), 2, "{told:?}");
    assert!(told.len() > 4, "a file of several pieces: {told:?}");
}

#[tokio::test]
async fn a_refused_form_is_an_error_that_shows_no_signed_field() {
    let tenant = Tenant::numbered(0).await;
    let signed = ["companies/9/expired-key", "signed policy", "signed credential"];
    let fields = json!({"key": signed[0], "policy": signed[1], "x-amz-credential": signed[2]});
    let url = format!("{}/?signature=signed-url", tenant.storage().url());
    tenant.answer_next(Scripted::json(201, json!({"file_key": "k", "post_url": url, "post_data": fields}).to_string()));
    // The storage repeats the key, as storages do.
    let error = upload(&patient(&tenant)).await.unwrap_err();
    assert_eq!((error.status(), tenant.storage().requests().len()), (Some(400), 1), "{error}");
    let Error::Api(api) = &error else { panic!("{error:?}") };
    assert!(api.body().contains("nobody may send `[redacted]`"), "{}", api.body());
    let shown = format!("{error} {error:?} {error:#?} {}", api.body());
    for secret in signed.into_iter().chain(["signed-url"]) {
        assert!(!shown.contains(secret), "`{secret}` is shown: {shown}");
    }
}

#[tokio::test]
async fn a_file_that_is_not_there_is_an_argument_that_cannot_be_sent() {
    let tenant = Tenant::numbered(0).await;
    let call = client(&tenant).custom_apps().upload("app.pkg").upload(FileSource::path("/nowhere/app.pkg"));
    let error = call.send().await.unwrap_err();
    assert!(matches!(&error, Error::Argument(_)), "{error:?}");
    assert!(tenant.storage().requests().is_empty());
}

#[tokio::test]
async fn a_reader_is_read_once_and_not_sent_again() {
    let tenant = Tenant::numbered(0).await;
    tenant.storage().inject(Fault::Status(503, Moment::Before), When::next(1));
    let source = || FileSource::reader("app.pkg", 300_000, std::io::Cursor::new(content()));
    let kandji = patient(&tenant);
    let error = kandji.custom_apps().upload("app.pkg").upload(source()).send().await.unwrap_err();
    assert_eq!((error.status(), tenant.storage().requests().len()), (Some(503), 1));
    kandji.custom_apps().upload("app.pkg").upload(source()).send().await.unwrap();
    assert_eq!(tenant.uploads()[1].file, Some(content()));
}
