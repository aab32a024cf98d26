//! Uploads of in-house apps, which the API validates before an item can be made of them.

use std::time::Duration;

use kandji_client::in_house_apps::CreateInHouseAppBody;
use kandji_client::runtime::Upload;
use kandji_client::{Client, Error, FileSource, Polling, WaitKind};
use kandji_tenant::{Fault, Moment, Tenant, When};

use crate::client::client;

type InHouseUpload = Upload<kandji_client::in_house_apps::UploadInHouseApp>;

fn upload(kandji: &Client) -> InHouseUpload {
    let call = kandji.in_house_apps().upload("app.ipa").upload(FileSource::bytes("app.ipa", "an app"));
    call.polling(Polling::default().initial_delay(Duration::from_millis(1)))
}

/// An app that is made of a file in the storage.
fn app(file_key: &str) -> CreateInHouseAppBody {
    CreateInHouseAppBody { file_key: file_key.to_owned(), name: "App".to_owned(), ..CreateInHouseAppBody::default() }
}

#[tokio::test]
async fn an_item_is_made_of_a_file_that_was_found_valid() {
    let tenant = Tenant::numbered(0).await;
    let kandji = client(&tenant);
    let place = upload(&kandji).validated().send().await.unwrap();
    assert_eq!(tenant.received("uploadInHouseAppStatus"), 3, "uploaded, validating, validated");
    kandji.in_house_apps().create(app(&place.file_key)).send().await.unwrap();
    assert_eq!(tenant.executed("createInHouseApp"), 1);
}

#[tokio::test]
async fn nobody_asks_about_a_file_unless_told_to() {
    let tenant = Tenant::numbered(0).await;
    let kandji = client(&tenant);
    let place = upload(&kandji).send().await.unwrap();
    assert_eq!(
        (tenant.uploads()[0].file.as_deref(), tenant.received("uploadInHouseAppStatus")),
        (Some(&b"an app"[..]), 0)
    );
    let error = kandji.in_house_apps().create(app(&place.file_key)).send().await.unwrap_err();
    assert_eq!(error.status(), Some(400), "it is not validated yet");
}

#[tokio::test]
async fn a_file_that_is_not_valid_is_an_error_with_the_reason() {
    let tenant = Tenant::numbered(0).await;
    tenant.fail_validation();
    let Error::Wait(error) = upload(&client(&tenant)).validated().send().await.unwrap_err() else { panic!() };
    assert_eq!((error.kind(), error.note()), (WaitKind::Failed, "VALIDATE_FAILED: The file is no app."));
    assert_eq!(error.endpoint().operation(), Some("uploadInHouseApp"));
}

#[tokio::test]
async fn validation_is_not_waited_for_without_end() {
    let tenant = Tenant::numbered(0).await;
    let none = Polling::default().timeout(Duration::ZERO);
    let Error::Wait(error) = upload(&client(&tenant)).polling(none).validated().send().await.unwrap_err() else {
        panic!()
    };
    assert_eq!((error.kind(), tenant.received("uploadInHouseAppStatus")), (WaitKind::TimedOut, 1));
    assert!(error.note().starts_with("UPLOADED"), "{error}");
}

#[tokio::test]
async fn a_status_that_cannot_be_had_ends_the_wait() {
    let tenant = Tenant::numbered(0).await;
    tenant.inject(Fault::Status(500, Moment::Before), When::nth(2).operation("uploadInHouseAppStatus"));
    let error = upload(&client(&tenant)).validated().send().await.unwrap_err();
    assert_eq!((error.status(), tenant.received("uploadInHouseAppStatus")), (Some(500), 2));
}
