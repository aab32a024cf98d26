//! Tokens that may not do everything.

use kandji_client::{Client, ErrorKind};
use kandji_tenant::Tenant;

use crate::client::builder;

/// A client whose token may list devices and nothing else.
fn limited(tenant: &Tenant) -> Client {
    tenant.grant("limited-token", &["listDevices"]);
    builder(tenant).token("limited-token").build().unwrap()
}

#[tokio::test]
async fn a_missing_permission_is_an_error_that_names_the_operation() {
    let tenant = Tenant::numbered(1).await;
    let kandji = limited(&tenant);
    let device = kandji.devices().list().first().await.unwrap().expect("it may list devices");
    let error = kandji.devices().update(&device.device_id).asset_tag("A-1").send().await.unwrap_err();
    assert_eq!((error.status(), error.kind()), (Some(403), Some(ErrorKind::Forbidden)));
    assert_eq!(error.endpoint().and_then(|endpoint| endpoint.operation()), Some("updateDevice"));
    let shown = error.to_string();
    assert!(shown.starts_with("updateDevice (PATCH /api/v1/devices/{device_id}): 403 forbidden: "), "{shown}");
    assert!(shown.contains("You do not have permission"), "{shown}");
    assert_eq!((tenant.received("updateDevice"), tenant.executed("updateDevice")), (1, 0));
    assert!(tenant.records("listDevices")[0]["asset_tag"].is_null(), "nothing was changed");
}

#[tokio::test]
async fn a_list_without_permission_ends_behind_its_error() {
    let tenant = Tenant::numbered(1).await;
    let kandji = limited(&tenant);
    let mut users = kandji.users().list().items();
    let error = users.next().await.expect("the error is an item").unwrap_err();
    assert_eq!(error.kind(), Some(ErrorKind::Forbidden));
    assert!(users.next().await.is_none());
}

#[tokio::test]
async fn an_unknown_token_is_told_apart() {
    let tenant = Tenant::numbered(1).await;
    let kandji = builder(&tenant).token("unknown-token").build().unwrap();
    let error = kandji.devices().list().first().await.unwrap_err();
    assert_eq!((error.status(), error.kind()), (Some(401), Some(ErrorKind::Unauthorized)));
    assert!(!format!("{error} {error:?}").contains("unknown-token"));
}
