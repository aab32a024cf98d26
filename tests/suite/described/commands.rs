//! What can follow a call: waiting for a command, and uploads.

use std::time::Duration;

use kandji_client::operations::{self, Answer, Arguments};
use kandji_client::runtime::{Call, Polling};
use kandji_client::{FileSource, TestClock};
use kandji_tenant::{CommandStatus, Tenant};
use serde_json::{Value, json};

use super::info;
use crate::client::builder;

#[tokio::test]
async fn a_command_is_waited_for() {
    let tenant = Tenant::fleet().await;
    let kandji = builder(&tenant).clock(TestClock::new()).build().unwrap();
    let device = tenant.records("listDevices")[0]["device_id"].as_str().unwrap().to_owned();
    tenant.plan_commands(2, CommandStatus::Completed);
    let restart =
        info("restartDevice").with(json!({ "device_id": device })).unwrap().command().expect("it is a command");
    let polling = Polling::default().timeout(Duration::from_secs(60));
    let command = Call::new(&kandji, restart).wait().polling(polling).send().await.unwrap();
    assert_eq!(command.value()["command_type"], "RestartDevice");
    assert_eq!(tenant.executed("restartDevice"), 1);
}

#[tokio::test]
async fn a_file_is_uploaded() {
    let tenant = Tenant::fleet().await;
    let kandji = builder(&tenant).clock(TestClock::new()).build().unwrap();
    for operation in operations::ALL.iter().filter(|operation| operation.upload.is_some()) {
        let source = || FileSource::bytes("tool.pkg", b"content".to_vec());
        let example: Value = serde_json::from_str(operation.example).unwrap();
        let prepared = operation.with(example).unwrap();
        let answer = match prepared.clone().validated_upload() {
            Some(upload) => Call::new(&kandji, upload).upload(source()).validated().send().await,
            None => Call::new(&kandji, prepared.upload().unwrap()).upload(source()).send().await,
        };
        assert!(matches!(answer, Ok(Answer::Data(_))), "{}: {answer:?}", operation.meta.id);
    }
    assert_eq!(tenant.uploads().len(), 2);
    assert!(tenant.uploads().iter().all(|upload| upload.file.as_deref() == Some(&b"content"[..])));
}

#[test]
fn only_what_can_follow_is_offered() {
    let list = info("listDevices").with(Arguments::new()).unwrap();
    assert!(list.clone().upload().is_none() && list.clone().command().is_none() && list.list().is_some());
}
