//! Operations for many devices: selections, plans, results and answers.

use heck::ToKebabCase;
use kandji_cli::Exit;
use kandji_client::operations::{self, ParameterInfo, ParameterPlace};
use kandji_tenant::{CommandStatus, Fault, Moment, Tenant, When};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::program::run;
use super::results::{counts, executed, ids, rows, text};

const UPDATE: [&str; 4] = ["devices", "update", "--asset-tag", "A-1"];

fn folder() -> TempDir {
    tempfile::tempdir().expect("there is room for a folder")
}

/// The queries with which the list of devices was read.
fn queries(tenant: &Tenant) -> Vec<String> {
    let lists = tenant.requests().into_iter().filter(|request| request.operation == Some("listDevices"));
    lists.map(|request| request.target.split_once('?').map(|(_, query)| query.to_owned()).unwrap_or_default()).collect()
}

#[tokio::test]
async fn every_device_is_updated_and_the_result_file_says_so() {
    for ending in ["csv", "ndjson"] {
        let (tenant, folder) = (Tenant::numbered(7).await, folder());
        let path = folder.path().join(format!("results.{ending}"));
        let arguments = [&UPDATE[..], &["--all-devices", "--results", path.to_str().unwrap()]].concat();
        let ran = run(&tenant, &arguments).await.expect(Exit::Done);
        assert_eq!(ran.output, "", "answers of updates are shown on demand only");
        assert!(
            ran.messages.contains("devices update: 7 devices") && ran.messages.contains("7 done"),
            "{}",
            ran.messages
        );
        assert!(tenant.records("listDevices").iter().all(|device| device["asset_tag"] == "A-1"));
        assert!(executed(&tenant, "updateDevice").values().all(|count| *count == 1));
        let rows = rows(&path);
        assert_eq!(rows.len(), 7);
        for (row, id) in rows.iter().zip(ids(&tenant)) {
            assert_eq!((text(row, "device_id"), text(row, "outcome")), (id, "done".to_owned()));
            assert_eq!(text(row, "operation"), "updateDevice");
            assert_eq!(
                serde_json::from_str::<Value>(&text(row, "arguments")).unwrap(),
                json!({"body": {"asset_tag": "A-1"}})
            );
            assert!(row["status"] == "200" || row["status"] == 200, "{row}");
        }
    }
}

#[tokio::test]
async fn a_selection_is_narrowed_by_the_api_and_decided_here() {
    let cases: [(&[&str], &str, &[&str]); 7] = [
        (&["--serial", "serial00001"], "serial_number=serial00001", &["SERIAL00001"]),
        (&["--serial", "SERIAL00000,SERIAL00011"], "serial_number=SERIAL00000", &["SERIAL00000", "SERIAL00011"]),
        (&["--serial", "SERIAL00003", "--platform", "mac"], "platform=Mac", &["SERIAL00003"]),
        (&["--tag", "x"], "tag_name=x", &["SERIAL00002"]),
        (&["--user", "user4@example.com"], "user_email=user4", &["SERIAL00004"]),
        (&["--user", "USER4@EXAMPLE.COM,user6@example.com"], "user_email=", &["SERIAL00004", "SERIAL00006"]),
        (&["--blueprint", "standard", "--serial", "SERIAL00005"], "serial_number=", &["SERIAL00005"]),
    ];
    for (selectors, query, serials) in cases {
        let tenant = Tenant::numbered(12).await;
        let tagged = &ids(&tenant)[2];
        run(&tenant, &["devices", "update", tagged, "--tags", "x"]).await.expect(Exit::Done);
        let arguments = [&["devices", "get", "--output", "ndjson"], selectors].concat();
        let ran = run(&tenant, &arguments).await.expect(Exit::Done);
        let found = ran.output.lines().map(|line| text(&serde_json::from_str(line).unwrap(), "serial_number"));
        let mut found: Vec<_> = found.collect();
        found.sort();
        assert_eq!(found, serials, "{selectors:?}");
        let queries = queries(&tenant);
        assert!(queries.iter().any(|one| one.contains(query)), "{selectors:?}: {queries:?}");
    }
}

#[tokio::test]
async fn what_selects_nothing_is_an_error_and_nothing_is_sent() {
    let tenant = Tenant::numbered(3).await;
    let cases: [(&[&str], Exit, &str); 5] = [
        (&["--serial", "SERIAL00001,SERIAL0"], Exit::NotFound, "`SERIAL0`"),
        (&["--blueprint", "Nowhere"], Exit::NotFound, "`Nowhere`"),
        (&["--platform", "Windows"], Exit::NotFound, "`Windows`"),
        (&["--all-devices", "--serial", "SERIAL00001"], Exit::Usage, "--all-devices"),
        (&["--results", "x.csv"], Exit::Usage, "--results"),
    ];
    for (selectors, exit, part) in cases {
        let arguments = [&["device-actions", "restart", "--confirm", "3"], selectors].concat();
        let ran = run(&tenant, &arguments).await.expect(exit);
        assert!(ran.messages.contains(part), "{selectors:?}: {}", ran.messages);
    }
    let id = ids(&tenant).remove(0);
    run(&tenant, &["device-actions", "restart", &id, "--all-devices", "--confirm", "3"]).await.expect(Exit::Usage);
    assert_eq!(tenant.received("restartDevice"), 0);
}

#[tokio::test]
async fn users_who_only_share_a_name_are_told_apart() {
    let tenant = Tenant::numbered(6).await;
    let ran = run(&tenant, &["devices", "get", "--user", "Somebody"]).await.expect(Exit::Usage);
    assert!(ran.messages.contains("is the name of several"), "{}", ran.messages);
}

#[tokio::test]
async fn an_argument_of_the_operation_keeps_its_name() {
    let tenant = Tenant::numbered(3).await;
    let user = text(&tenant.records("listUsers")[1], "id");
    let folder = folder();
    let path = folder.path().join("results.csv");
    let arguments = ["devices", "update", "--user", &user, "--where-user", "user2@example.com"];
    let arguments = [&arguments[..], &["--results", path.to_str().unwrap()]].concat();
    run(&tenant, &arguments).await.expect(Exit::Done);
    assert_eq!(executed(&tenant, "updateDevice").values().sum::<usize>(), 1);
    assert_eq!(text(&tenant.records("listDevices")[2]["user"], "id"), user);
}

#[tokio::test]
async fn answers_are_rows_that_say_which_device_they_are_of() {
    let tenant = Tenant::numbered(3).await;
    let secret = ["device-secrets", "get-filevault-key", "--all-devices", "--output", "ndjson"];
    let hidden = run(&tenant, &secret).await.expect(Exit::Done);
    let shown = run(&tenant, &[&secret[..], &["--show-secrets"]].concat()).await.expect(Exit::Done);
    for (output, is_hidden) in [(hidden.output, true), (shown.output, false)] {
        let rows: Vec<Value> = output.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(rows.len(), 3);
        for row in rows {
            assert!(ids(&tenant).contains(&text(&row, "device_id")), "{row}");
            assert_eq!(row["key"] == "[redacted]", is_hidden, "{row}");
        }
    }
}

#[tokio::test]
async fn a_list_of_each_device_is_read_as_far_as_is_asked() {
    let tenant = Tenant::numbered(2).await;
    let arguments = ["devices", "list-activity", "--all-devices", "--output", "ndjson", "--limit", "2"];
    let ran = run(&tenant, &arguments).await.expect(Exit::Done);
    assert!(ran.output.lines().all(|line| line.contains("device_id")), "{}", ran.output);
    assert_eq!(ran.output.lines().count(), 4, "{}", ran.output);
}

#[tokio::test]
async fn a_dry_run_shows_the_plan_and_all_requests_and_sends_none() {
    let (tenant, folder) = (Tenant::numbered(15).await, folder());
    let path = folder.path().join("results.csv");
    let arguments = ["device-actions", "lock", "--message", "Bring me back", "--all-devices", "--dry-run"];
    let arguments = [&arguments[..], &["--results", path.to_str().unwrap()]].concat();
    let ran = run(&tenant, &arguments).await.expect(Exit::Done);
    assert!(ran.messages.contains("15 devices") && ran.messages.contains("and 5 more"), "{}", ran.messages);
    assert_eq!(ran.output.lines().filter(|line| line.starts_with("curl ")).count(), 15, "{}", ran.output);
    assert!(ran.output.lines().all(|line| line.starts_with("curl ") || line.starts_with("  -")), "{}", ran.output);
    assert!(ran.output.contains("Bring me back") && !ran.output.contains(tenant.token()));
    assert_eq!((tenant.received("lockDevice"), path.exists()), (0, false));
    let json = run(&tenant, &[&arguments[..], &["--output", "json"]].concat()).await.expect(Exit::Done);
    let requests: Vec<Value> = serde_json::from_str(&json.output).unwrap();
    assert_eq!(requests.len(), 15);
    assert!(requests.iter().all(|request| request["body"]["Message"] == "Bring me back"), "{requests:?}");
}

#[tokio::test]
async fn a_selector_that_is_wrong_is_the_one_that_is_blamed() {
    let tenant = Tenant::numbered(6).await;
    let restart = ["device-actions", "restart", "--confirm", "1"];
    let cases: [(&[&str], Exit, &[&str], &str); 5] = [
        (
            &["--serial", "SERIAL00001", "--blueprint", "Nowhere"],
            Exit::NotFound,
            &["no device has the blueprint `Nowhere`"],
            "SERIAL",
        ),
        (
            &["--serial", "SERIAL0000X"],
            Exit::NotFound,
            &["no device has the serial number", "did you mean", "`SERIAL00001`"],
            "blueprint",
        ),
        (
            &["--platform", "Toaster"],
            Exit::NotFound,
            &["no device has the platform `Toaster`; there are", "iPhone"],
            "did you",
        ),
        (&["--user", "user2@example.co"], Exit::NotFound, &["no device has the user", "`user2@example.com`"], "serial"),
        (
            &["--serial", "SERIAL00001", "--user", "user2@example.com"],
            Exit::NotFound,
            &["none that the other selectors select"],
            "no device has",
        ),
    ];
    for (selectors, exit, parts, absent) in cases {
        let ran = run(&tenant, &[&restart[..], selectors].concat()).await.expect(exit);
        assert!(parts.iter().all(|part| ran.messages.contains(part)), "{selectors:?}: {}", ran.messages);
        assert!(!ran.messages.contains(absent), "{selectors:?}: {}", ran.messages);
    }
    assert_eq!(tenant.received("restartDevice"), 0);
}

#[tokio::test]
async fn devices_of_other_platforms_are_left_out_and_counted() {
    let (tenant, folder) = (Tenant::builder().devices(60).start().await, folder());
    let path = folder.path().join("results.csv");
    let arguments = ["device-actions", "reinstall-agent", "--all-devices", "--results", path.to_str().unwrap()];
    let ran = run(&tenant, &arguments).await.expect(Exit::Done);
    let macs = tenant.records("listDevices").iter().filter(|device| device["platform"] == "Mac").count();
    assert!(macs > 0 && macs < 60);
    assert!(ran.messages.contains("left out, because the operation is for mac only: "), "{}", ran.messages);
    assert_eq!(tenant.executed("reinstallAgent"), macs);
}

#[tokio::test]
async fn some_failures_end_with_8_and_nothing_but_one_kind_of_failure_with_its_own() {
    for (when, exit, failed) in [(When::nth(2), Exit::SomeFailed, 1), (When::always(), Exit::Refused, 4)] {
        let (tenant, folder) = (Tenant::numbered(4).await, folder());
        let path = folder.path().join("results.csv");
        tenant.inject(Fault::Status(400, Moment::Before), when.operation("updateDevice"));
        let arguments = [&UPDATE[..], &["--all-devices", "--results", path.to_str().unwrap()]].concat();
        let ran = run(&tenant, &arguments).await.expect(exit);
        assert!(ran.messages.contains(&format!("{failed} failed")) && ran.messages.contains("400"), "{}", ran.messages);
        assert_eq!(counts(&path).get("failed"), Some(&failed));
    }
}

#[tokio::test]
async fn a_result_file_is_never_overwritten_and_has_a_known_ending() {
    let (tenant, folder) = (Tenant::numbered(2).await, folder());
    let (path, other) = (folder.path().join("results.csv"), folder.path().join("results.txt"));
    std::fs::write(&path, "precious").unwrap();
    for (path, part) in [(&path, "exists already"), (&other, ".ndjson")] {
        let arguments = [&UPDATE[..], &["--all-devices", "--results", path.to_str().unwrap()]].concat();
        let ran = run(&tenant, &arguments).await.expect(Exit::Usage);
        assert!(ran.messages.contains(part), "{}", ran.messages);
    }
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "precious");
    assert_eq!(tenant.received("updateDevice"), 0);
}

#[tokio::test]
async fn every_operation_that_takes_a_device_runs_for_many() {
    let tenant = Tenant::numbered(1).await;
    let is_of_device =
        |parameter: &ParameterInfo| parameter.place == ParameterPlace::Path && parameter.schema.id_of == Some("Device");
    let mut count = 0;
    for operation in operations::ALL.iter().filter(|operation| operation.parameters.iter().any(is_of_device)) {
        let (group, method) = (operation.group.to_kebab_case(), operation.method.to_kebab_case());
        let ran = run(&tenant, &[&group, &method, "--help"]).await.expect(Exit::Done);
        for flag in ["--all-devices", "--from-csv", "--serial", "--resume"] {
            assert!(ran.output.contains(flag), "{group} {method}: {flag}");
        }
        count += 1;
    }
    assert!(count > 30, "{count}");
}

#[tokio::test]
async fn the_result_file_has_no_secrets() {
    let (tenant, folder) = (Tenant::numbered(2).await, folder());
    let path = folder.path().join("results.csv");
    let arguments = ["device-actions", "erase", "--pin", "987654", "--all-devices", "--confirm", "2"];
    let ran = run(&tenant, &[&arguments[..], &["--results", path.to_str().unwrap()]].concat()).await.expect(Exit::Done);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains("[redacted]") && !text.contains("987654"), "{text}");
    assert!(!ran.messages.contains("987654") && !ran.output.contains("987654"));
    let bodies = tenant.requests().into_iter().filter(|request| request.operation == Some("eraseDevice"));
    assert!(
        bodies.map(|request| String::from_utf8_lossy(&request.body).into_owned()).all(|body| body.contains("987654"))
    );
}

#[tokio::test]
async fn each_device_is_waited_for() {
    let (tenant, folder) = (Tenant::numbered(3).await, folder());
    let path = folder.path().join("results.csv");
    tenant.plan_commands(0, CommandStatus::Failed);
    let arguments = ["device-actions", "restart", "--all-devices", "--confirm", "3", "--wait"];
    let ran = run(&tenant, &[&arguments[..], &["--results", path.to_str().unwrap()]].concat()).await;
    assert_ne!(ran.exit, Exit::Done, "{}", ran.messages);
    assert_eq!(tenant.executed("restartDevice"), 3);
    assert_eq!(counts(&path).get("failed"), Some(&3), "{}", ran.messages);
}
