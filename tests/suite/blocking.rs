//! Calls without `async`, made on a thread that drives nothing. The tenant lives on threads of its own.

use std::time::Duration;

use kandji_client::{FileSource, Method, Polling};
use kandji_tenant::{CommandStatus, Tenant};
use tokio::runtime::Runtime;

use crate::client::client;

/// A tenant with the runtime that it lives on.
fn start(devices: usize) -> (Runtime, Tenant) {
    let runtime = Runtime::new().unwrap();
    let tenant = runtime.block_on(Tenant::numbered(devices));
    (runtime, tenant)
}

#[test]
fn a_list_is_an_iterator() {
    let (_runtime, tenant) = start(725);
    let kandji = client(&tenant);
    let devices = kandji.devices().list().blocking().items().collect::<Result<Vec<_>, _>>().unwrap();
    assert_eq!((devices.len(), tenant.received("listDevices")), (725, 3));
    assert!(devices.is_sorted_by(|one, next| one.serial_number < next.serial_number));
    let pages = kandji.devices().list().blocking().pages().read_ahead(3);
    let sizes: Vec<usize> = pages.map(|page| page.unwrap().items.len()).collect();
    assert_eq!(sizes.iter().sum::<usize>(), 725, "{sizes:?}");
    assert_eq!(kandji.devices().list().blocking().take(2).unwrap().len(), 2);
}

#[test]
fn a_device_is_updated() {
    let (_runtime, tenant) = start(1);
    let kandji = client(&tenant);
    let device = kandji.devices().list().blocking().first().unwrap().expect("there is one");
    let updated = kandji.devices().update(&device.device_id).asset_tag("A-1").blocking().send().unwrap();
    assert_eq!(updated.asset_tag, "A-1");
    assert_eq!(tenant.records("listDevices")[0]["asset_tag"], "A-1");
}

#[test]
fn a_file_is_uploaded() {
    let (_runtime, tenant) = start(0);
    let kandji = client(&tenant);
    let upload = kandji.custom_apps().upload("app.pkg").upload(FileSource::bytes("app.pkg", vec![7; 100_000]));
    let place = upload.blocking().send().unwrap();
    assert_eq!(tenant.uploads()[0].file, Some(vec![7; 100_000]));
    let create = kandji.custom_apps().create(crate::uploads::app(&place.file_key));
    assert_eq!(create.blocking().send().unwrap().name, "App");
}

#[test]
fn a_command_is_waited_for() {
    let (_runtime, tenant) = start(1);
    tenant.plan_commands(2, CommandStatus::Completed);
    let id = tenant.records("listDevices")[0]["device_id"].as_str().unwrap().to_owned();
    let kandji = client(&tenant);
    let quick = Polling::default().initial_delay(Duration::from_millis(1));
    let command = kandji.device_actions().restart(&id).wait().polling(quick).blocking().send().unwrap();
    assert_eq!(command.uuid.as_deref(), Some(tenant.commands(&id)[0].id.as_str()));
}

#[test]
fn errors_are_the_same() {
    let (_runtime, tenant) = start(1);
    let kandji = client(&tenant);
    let error = kandji.devices().get("gone").blocking().send().unwrap_err();
    assert_eq!(
        (error.status(), error.endpoint().and_then(|endpoint| endpoint.operation())),
        (Some(404), Some("getDevice"))
    );
    let error = kandji.request(Method::Get, "/api/v1/gone").blocking().send().unwrap_err();
    assert_eq!(error.status(), Some(404));
}

#[test]
fn clones_are_used_by_several_threads() {
    let (_runtime, tenant) = start(400);
    let kandji = client(&tenant);
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let kandji = kandji.clone();
            std::thread::spawn(move || kandji.devices().list().blocking().items().filter_map(Result::ok).count())
        })
        .collect();
    let counts: Vec<usize> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    assert_eq!(counts, [400; 4]);
}
