//! Runs that the user ends.

#![cfg(unix)]

use std::io::Read;
use std::process::{Child, Command, ExitStatus};
use std::time::Duration;

use kandji_tenant::Tenant;
use tempfile::TempDir;

use super::program::start;
use super::results::{counts, executed, outcomes};

const DEVICES: usize = 300;

/// Interrupts a process as Ctrl-C does.
fn interrupt(child: &Child) {
    let sent = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("there is a kill");
    assert!(sent.success());
}

async fn ended(child: &mut Child) -> ExitStatus {
    for _ in 0..1000 {
        if let Some(status) = child.try_wait().unwrap() {
            return status;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it does not end")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_under_way_is_waited_for_and_what_was_done_is_listed() {
    let (tenant, folder) = (Tenant::numbered(DEVICES).await, TempDir::new().unwrap());
    tenant.set_latency(Duration::from_millis(100));
    let path = folder.path().join("results.csv");
    let arguments = ["device-actions", "restart", "--all-devices", "--confirm", "300"];
    let mut child = start(&tenant, &[&arguments[..], &["--results", path.to_str().unwrap()]].concat());
    while tenant.executed("restartDevice") < 20 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    interrupt(&child);
    let status = ended(&mut child).await;
    let mut messages = String::new();
    child.stderr.take().unwrap().read_to_string(&mut messages).unwrap();
    assert_eq!(status.code(), Some(130), "{messages}");
    let counts = counts(&path);
    let done = tenant.executed("restartDevice");
    assert_eq!((counts["done"], counts["not sent"]), (done, DEVICES - done), "{messages}");
    assert_eq!(counts.len(), 2, "nothing is left in the air: {counts:?}");
    assert!(messages.contains(&format!("{done} done")) && messages.contains("--resume"), "{messages}");
    let executed = executed(&tenant, "restartDevice");
    assert!(outcomes(&path).iter().all(|(id, outcome)| (outcome == "done") == (executed[id] == 1)));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_insists_does_not_wait() {
    let (tenant, folder) = (Tenant::numbered(DEVICES).await, TempDir::new().unwrap());
    let path = folder.path().join("results.csv");
    tenant.inject(
        kandji_tenant::Fault::Stall(kandji_tenant::Moment::After),
        kandji_tenant::When::always().operation("restartDevice"),
    );
    let arguments = ["device-actions", "restart", "--all-devices", "--confirm", "300"];
    let mut child = start(&tenant, &[&arguments[..], &["--results", path.to_str().unwrap()]].concat());
    while tenant.executed("restartDevice") < 4 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    interrupt(&child);
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(child.try_wait().unwrap(), None, "it waits for what is under way");
    interrupt(&child);
    assert_eq!(ended(&mut child).await.code(), Some(130));
    let counts = counts(&path);
    assert_eq!((counts["unknown"], counts["not sent"]), (4, DEVICES - 4), "{counts:?}");
}

/// What must be gone when a run ends before its file is whole.
fn left_in(folder: &TempDir) -> Vec<String> {
    let entries = std::fs::read_dir(folder.path()).unwrap();
    entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_not_whole_is_removed() {
    let cases: [(&[&str], &str); 3] = [
        (&["report", "apps"], "getDeviceApps"),
        (&["report", "devices"], "listDevices"),
        (&["devices", "list", "--all", "--output", "ndjson"], "listDevices"),
    ];
    for (words, operation) in cases {
        let (tenant, folder) = (Tenant::numbered(2000).await, TempDir::new().unwrap());
        tenant.set_latency(Duration::from_millis(200));
        let path = folder.path().join("data.csv");
        let mut child = start(&tenant, &[words, &["--to", path.to_str().unwrap()]].concat());
        while tenant.received(operation) < 2 || left_in(&folder).is_empty() {
            tokio::time::sleep(Duration::from_millis(10)).await;
            assert_eq!(child.try_wait().unwrap(), None, "{words:?} is under way");
        }
        interrupt(&child);
        assert_eq!(ended(&mut child).await.code(), Some(130), "{words:?}");
        assert_eq!(left_in(&folder), Vec::<String>::new(), "{words:?}");
    }
}
