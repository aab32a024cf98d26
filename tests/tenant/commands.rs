//! Device actions and the commands that they give.

use kandji_tenant::{CommandStatus, Tenant};
use reqwest::Method;
use serde_json::{Value, json};

use super::api::{get, send};

/// The path of the only device.
fn device(tenant: &Tenant) -> (String, String) {
    let id = tenant.records("listDevices")[0]["device_id"].as_str().unwrap().to_owned();
    (format!("/api/v1/devices/{id}"), id)
}

async fn statuses(tenant: &Tenant, device: &str) -> Vec<(Value, Value, bool)> {
    let (_, body) = get(tenant, &format!("{device}/commands")).await;
    let commands = body["commands"]["results"].as_array().unwrap();
    let part = |command: &Value| {
        (command["command_type"].clone(), command["status"].clone(), command.get("date_completed").is_some())
    };
    commands.iter().map(part).collect()
}

#[tokio::test]
async fn a_command_comes_to_its_end_while_it_is_asked_about() {
    let tenant = Tenant::numbered(1).await;
    let (device, _) = device(&tenant);
    assert_eq!(send(&tenant, Method::POST, &format!("{device}/action/erase"), &json!({"PIN": "123456"})).await.0, 200);
    let erase = |status: u8, done| vec![(json!("EraseDevice"), json!(status), done)];
    for expected in [erase(1, false), erase(2, false), erase(3, true), erase(3, true)] {
        assert_eq!(statuses(&tenant, &device).await, expected);
    }
    tenant.plan_commands(1, CommandStatus::Failed);
    send(&tenant, Method::POST, &format!("{device}/action/restart"), &json!({})).await;
    assert_eq!(statuses(&tenant, &device).await[1], (json!("RestartDevice"), json!(1), false));
    assert_eq!(statuses(&tenant, &device).await[1], (json!("RestartDevice"), json!(4), true));
    assert_eq!((tenant.executed("eraseDevice"), tenant.executed("restartDevice")), (1, 1));
}

#[tokio::test]
async fn a_command_ends_when_a_test_says_so() {
    let tenant = Tenant::numbered(1).await;
    let (device, id) = device(&tenant);
    tenant.plan_commands(1000, CommandStatus::Completed);
    let push = super::api::request(&tenant, Method::POST, &format!("{device}/action/blankpush"));
    assert_eq!(super::api::answer(push).await.0, 200);
    assert_eq!(tenant.commands(&id)[0].status, CommandStatus::Pending);
    assert!(tenant.end_command(&tenant.commands(&id)[0].id, CommandStatus::NotNow));
    assert!(!tenant.end_command("another", CommandStatus::NotNow));
    assert_eq!(statuses(&tenant, &device).await, [(json!("SendBlankpush"), json!(5), false)]);
}

#[tokio::test]
async fn what_a_device_is_in_no_state_for_is_refused() {
    let tenant = Tenant::numbered(1).await;
    let (device, id) = device(&tenant);
    let (status, _) = send(&tenant, Method::POST, &format!("{device}/action/lock"), &json!({"Colour": 1})).await;
    assert_eq!((status, tenant.commands(&id).len()), (400, 0), "a request that does not fit gives no command");
    let body = json!({"Message": "hello"});
    let (status, answer) = send(&tenant, Method::POST, &format!("{device}/action/lock"), &body).await;
    assert_eq!((status, answer["PIN"].is_string()), (200, true));
    let (status, answer) = send(&tenant, Method::POST, &format!("{device}/action/lock"), &body).await;
    assert_eq!((status, answer), (400, json!("This device is already locked.")));
    assert_eq!((tenant.received("lockDevice"), tenant.executed("lockDevice")), (3, 1));

    let (status, answer) = get(&tenant, &format!("{device}/details/lostmode")).await;
    assert_eq!((status, answer.is_array()), (400, true));
    send(&tenant, Method::POST, &format!("{device}/action/enablelostmode"), &json!({"Message": "x"})).await;
    assert_eq!(get(&tenant, &format!("{device}/details/lostmode")).await.0, 200);
    send(&tenant, Method::POST, &format!("{device}/action/setname"), &json!({"DeviceName": "New"})).await;
    assert_eq!(get(&tenant, &device).await.1["device_name"], "New");
}

#[tokio::test]
async fn the_pin_that_a_lock_tells_is_the_one_that_is_read_later() {
    for tenant in
        [Tenant::numbered(1).await, Tenant::fleet().await, Tenant::builder().devices(40).seed(7).start().await]
    {
        for device in tenant.records("listDevices").iter().take(30) {
            let device = format!("/api/v1/devices/{}", device["device_id"].as_str().unwrap());
            let (status, told) = send(&tenant, Method::POST, &format!("{device}/action/lock"), &json!({})).await;
            assert_eq!(status, 200);
            assert_eq!(told["PIN"], get(&tenant, &format!("{device}/secrets/unlockpin")).await.1["pin"]);
        }
    }
}

#[tokio::test]
async fn commands_are_asked_for_after_what_was_there_and_take_a_while() {
    let tenant = Tenant::builder().devices(3).start().await;
    let (device, _) = device(&tenant);
    for _ in 0..2 {
        send(&tenant, Method::POST, &format!("{device}/action/restart"), &json!({})).await;
    }
    statuses(&tenant, &device).await;
    statuses(&tenant, &device).await;
    let (_, body) = get(&tenant, &format!("{device}/commands")).await;
    let commands = body["commands"]["results"].as_array().unwrap();
    let time = |command: &Value, name: &str| command[name].as_str().unwrap().to_owned();
    let mut asked: Vec<String> = commands.iter().map(|command| time(command, "date_requested")).collect();
    let before = asked.len() - 2;
    assert!(asked[before] > asked.iter().take(before).max().unwrap().clone() && asked[before + 1] > asked[before]);
    asked.dedup();
    assert!(commands.iter().all(|command| time(command, "date_completed") > time(command, "date_requested")));
}
