//! The generated client against a fake tenant, over HTTP.

use kandji_client::devices::DevicePlatform;
use kandji_client::runtime::{Budget, DataOrDocument, Retry};
use kandji_client::{Client, ClientBuilder, FilePart, Patch};
use kandji_tenant::modelled::Answers;
use kandji_tenant::{TOKEN, Tenant};

/// The settings of a client of the tenant that sends every request once, and at once.
pub(crate) fn builder(tenant: &Tenant) -> ClientBuilder {
    Client::builder().base_url(tenant.url()).token(TOKEN).budget(Budget::unlimited()).retry(Retry::never())
}

/// A client of the tenant that sends every request once, and at once.
pub(crate) fn client(tenant: &Tenant) -> Client {
    builder(tenant).build().expect("the tenant's URL is fine")
}

#[tokio::test]
async fn lists_every_device_once_over_several_pages() {
    let tenant = Tenant::numbered(725).await;
    let mut seen = Vec::new();
    let mut devices = client(&tenant).devices().list().items();
    while let Some(device) = devices.next().await {
        seen.push(device.unwrap().device_id);
    }
    let count = seen.len();
    seen.sort();
    seen.dedup();
    assert_eq!((count, seen.len()), (725, 725));
    let targets: Vec<_> = tenant.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets.len(), 3, "{targets:?}");
    // Each page begins with the last device of the page before, which shows that none has been removed meanwhile.
    assert!(targets[1].contains("offset=299") && targets[2].contains("offset=598"), "{targets:?}");
}

#[tokio::test]
async fn filters_reach_the_server_and_enumerations_are_open() {
    let tenant = Tenant::numbered(3).await;
    let kandji = client(&tenant);
    let none = kandji.devices().list().platform(DevicePlatform::Windows).take(10).await.unwrap();
    assert_eq!(none.len(), 0);
    let none = kandji.devices().list().platform("Toaster").first().await.unwrap();
    assert_eq!(none, None);
    let some = kandji.devices().list().platform("Mac").take(2).await.unwrap();
    assert_eq!(some.len(), 2);
    assert!(tenant.requests()[1].target.contains("platform=Toaster"));
}

#[tokio::test]
async fn gets_a_device_with_and_without_a_user() {
    let tenant = Tenant::numbered(2).await;
    let kandji = client(&tenant);
    let devices = kandji.devices().list().take(2).await.unwrap();
    let with_user = kandji.devices().get(&devices[0].device_id).send().await.unwrap();
    let user = with_user.user.expect("the first device has a user");
    assert_eq!(user.email, "user0@example.com");
    let without = kandji.devices().get(&devices[1].device_id).send().await.unwrap();
    assert_eq!(without.user, None, "the API says \"\" for nobody");
}

#[tokio::test]
async fn updates_set_clear_and_leave() {
    let tenant = Tenant::numbered(1).await;
    let kandji = client(&tenant);
    let id = kandji.devices().list().first().await.unwrap().expect("there is one").device_id;
    let updated = kandji.devices().update(&id).asset_tag("A-1").tags(["red", "blue"]).send().await.unwrap();
    assert_eq!(updated.tags.as_deref(), Some(["red", "blue"].map(str::to_owned).as_slice()));
    kandji.devices().update(&id).asset_tag(Patch::Clear).send().await.unwrap();
    let raw = kandji.request(kandji_client::Method::Get, &format!("/api/v1/devices/{id}")).send().await.unwrap();
    let device = raw.value().unwrap();
    assert_eq!((&device["asset_tag"], &device["tags"][1]), (&serde_json::Value::Null, &"blue".into()));
}

#[tokio::test]
async fn deletes_a_device() {
    let tenant = Tenant::numbered(2).await;
    let kandji = client(&tenant);
    let id = kandji.devices().list().first().await.unwrap().expect("there are two").device_id;
    kandji.device_actions().delete(&id).send().await.unwrap();
    assert_eq!(kandji.devices().list().take(5).await.unwrap().len(), 1);
    let error = kandji.device_actions().delete(&id).send().await.unwrap_err();
    assert_eq!(error.status(), Some(404));
}

#[tokio::test]
async fn uploads_a_file_in_a_multipart_form() {
    let tenant = Tenant::numbered(0).await;
    let text = "<plist>\r\n--boundary?\r\n</plist>";
    let file = FilePart::new("wi-fi \"1\".mobileconfig", text).media_type("application/x-apple-aspen-config");
    let created = client(&tenant).custom_profiles().create(file, "Wi-Fi für alle").send().await.unwrap();
    assert_eq!((created.name.as_str(), created.profile.as_str()), ("Wi-Fi für alle", text));
}

#[tokio::test]
async fn arguments_cannot_leave_their_place_in_the_path() {
    let tenant = Tenant::numbered(1).await;
    let kandji = client(&tenant);
    for hostile in ["../../v1/tags", "a/b", "x?limit=1", "#", "%2e%2e", "ü \u{1f980}"] {
        let error = kandji.devices().get(hostile).send().await.unwrap_err();
        assert_eq!(error.status(), Some(404), "{hostile}");
    }
    assert!(tenant.requests().iter().all(|request| request.target.starts_with("/api/v1/devices/")));
    for refused in ["", ".", ".."] {
        let error = kandji.devices().get(refused).send().await.unwrap_err();
        assert!(error.to_string().contains("device_id"), "{error}");
    }
    assert_eq!(tenant.requests().len(), 6, "nothing was sent for what cannot be said in a path");
}

#[tokio::test]
async fn an_answer_of_two_forms_is_read_as_the_one_that_came() {
    let tenant = Tenant::modelled(Answers::default()).await;
    let kandji = client(&tenant);
    let data = kandji.blueprints().get_manual_enrollment_profile("some-blueprint").send().await.unwrap();
    assert!(matches!(data, DataOrDocument::Data(_)), "{data:?}");
    tenant.answer_with(Answers { form: 1, ..Answers::default() });
    let file = kandji.blueprints().get_manual_enrollment_profile("some-blueprint").send().await.unwrap();
    let DataOrDocument::Document(file) = file else { panic!("{file:?}") };
    assert_eq!(file.media_type.as_deref(), Some("application/x-apple-aspen-config"));
}
