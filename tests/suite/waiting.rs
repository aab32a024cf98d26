//! Waiting: for the command that an action gives a device, and for an answer to be as it is wanted.

use std::time::Duration;

use kandji_client::device_actions::{DeviceCommand, RestartDevice};
use kandji_client::runtime::Wait;
use kandji_client::{Client, Error, Polling, WaitError, WaitKind};
use kandji_tenant::{CommandStatus, FAILURE, Fault, Moment, Tenant, When};

use crate::client::client;

const LIST: &str = "getDeviceCommands";

fn quick() -> Polling {
    Polling::default().initial_delay(Duration::from_millis(1)).max_delay(Duration::from_millis(4))
}

/// A tenant whose commands end so, after so many readings, with its only device.
async fn tenant(polls: usize, end: CommandStatus) -> (Tenant, String) {
    let tenant = Tenant::numbered(1).await;
    tenant.plan_commands(polls, end);
    let id = tenant.records("listDevices")[0]["device_id"].as_str().unwrap().to_owned();
    (tenant, id)
}

fn restart(kandji: &Client, id: &str) -> Wait<RestartDevice> {
    kandji.device_actions().restart(id).wait().polling(quick())
}

fn wait_error(outcome: Result<DeviceCommand, Error>) -> Box<WaitError> {
    match outcome {
        Err(Error::Wait(error)) => error,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_command_is_waited_for_until_it_is_done() {
    let (tenant, id) = tenant(3, CommandStatus::Completed).await;
    let command = restart(&client(&tenant), &id).send().await.unwrap();
    assert_eq!(command.uuid.as_deref(), Some(tenant.commands(&id)[0].id.as_str()));
    assert_eq!((tenant.received("restartDevice"), tenant.received(LIST)), (1, 5));
}

#[tokio::test]
async fn an_older_command_of_the_same_kind_is_not_taken_for_it() {
    let (tenant, id) = tenant(0, CommandStatus::Completed).await;
    let kandji = client(&tenant);
    kandji.device_actions().restart(&id).send().await.unwrap();
    tenant.plan_commands(2, CommandStatus::Failed);
    let error = wait_error(restart(&kandji, &id).send().await);
    assert_eq!(error.kind(), WaitKind::Failed);
}

#[tokio::test]
async fn a_command_that_fails_is_an_error_in_the_words_of_the_device() {
    let (tenant, id) = tenant(1, CommandStatus::Failed).await;
    let error = wait_error(restart(&client(&tenant), &id).send().await);
    assert_eq!(error.kind(), WaitKind::Failed);
    assert!(error.note().contains(FAILURE) && error.note().contains("12021"), "{error}");
    assert!(error.to_string().starts_with("restartDevice"), "{error}");
}

#[tokio::test]
async fn a_command_that_stays_queued_is_an_error_at_the_limit() {
    let (tenant, id) = tenant(usize::MAX, CommandStatus::Completed).await;
    let wait = restart(&client(&tenant), &id).polling(quick().timeout(Duration::from_millis(20)));
    let error = wait_error(wait.send().await);
    assert_eq!(error.kind(), WaitKind::TimedOut);
    assert!(error.note().contains("still queued"), "{error}");
    assert_eq!((tenant.received("restartDevice"), tenant.commands(&id).len()), (1, 1));
}

#[tokio::test]
async fn an_action_is_sent_once_however_its_list_goes_wrong() {
    use Moment::{After, Before};
    let passing = [
        Fault::Status(500, Before),
        Fault::Status(503, After),
        Fault::RateLimited(Some(0)),
        Fault::Reset(Before),
        Fault::Close(After),
        Fault::HalfBody,
    ];
    for fault in passing {
        let (tenant, id) = tenant(1, CommandStatus::Completed).await;
        // The first reading is before the action. The second fault does not count what the first has taken.
        tenant.inject(fault, When::nth(2).operation(LIST));
        tenant.inject(fault, When::nth(2).operation(LIST));
        restart(&client(&tenant), &id).send().await.unwrap_or_else(|error| panic!("{fault:?}: {error}"));
        assert_eq!((tenant.received("restartDevice"), tenant.executed("restartDevice")), (1, 1), "{fault:?}");
        assert!(tenant.received(LIST) > 3, "{fault:?}");
    }
}

#[tokio::test]
async fn nothing_is_done_if_the_list_cannot_be_read_before() {
    let (tenant, id) = tenant(1, CommandStatus::Completed).await;
    tenant.inject(Fault::Status(500, Moment::Before), When::next(1).operation(LIST));
    let error = restart(&client(&tenant), &id).send().await.unwrap_err();
    assert_eq!((error.status(), tenant.received("restartDevice")), (Some(500), 0));
}

#[tokio::test]
async fn an_action_whose_answer_is_lost_is_not_repeated() {
    let (tenant, id) = tenant(1, CommandStatus::Completed).await;
    tenant.inject(Fault::Reset(Moment::After), When::next(1).operation("restartDevice"));
    let error = restart(&client(&tenant), &id).send().await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert_eq!((tenant.received("restartDevice"), tenant.executed("restartDevice")), (1, 1));
}

#[tokio::test]
async fn a_read_is_repeated_until_it_is_as_wanted() {
    let tenant = Tenant::numbered(0).await;
    let kandji = client(&tenant);
    let id = kandji.prism().request_category_export("apps").send().await.unwrap().id;
    let export = kandji.prism().get_category_export(&id).until("the export", |export| export.status == "success");
    let export = export.polling(quick()).send().await.unwrap();
    assert_eq!((export.status.as_str(), tenant.received("getCategoryExport")), ("success", 2));
}

#[tokio::test]
async fn what_does_not_come_is_named_at_the_limit() {
    let tenant = Tenant::numbered(1).await;
    let kandji = client(&tenant);
    let until = kandji.devices().list().until("a second device", |devices| devices.len() > 1);
    let Err(Error::Wait(error)) = until.polling(quick().timeout(Duration::from_secs(1))).send().await else {
        panic!("there is one device");
    };
    assert_eq!((error.kind(), error.awaited()), (WaitKind::TimedOut, "a second device"));
    assert!(tenant.received("listDevices") > 1);
}

#[tokio::test]
async fn an_error_ends_the_repetition() {
    let tenant = Tenant::numbered(1).await;
    let kandji = client(&tenant);
    let error = kandji.devices().get("gone").until("anything", |_| true).send().await.unwrap_err();
    assert_eq!((error.status(), tenant.received("getDevice")), (Some(404), 1));
}
