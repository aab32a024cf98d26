//! Runs that go wrong in the middle, or are killed, and go on with `--resume`: no device is treated twice, and the result
//! file tells the truth.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use kandji_cli::Exit;
use kandji_tenant::{Fault, Moment, Tenant, When};
use tempfile::TempDir;

use super::program::{run, start};
use super::results::{counts, executed, ids, outcomes, rows, text};
use super::run::Ran;

const DEVICES: usize = 500;
const RESTART: [&str; 2] = ["device-actions", "restart"];
const OPERATION: &str = "restartDevice";

/// Lets everything go wrong that can, here and there.
fn go_wrong(tenant: &Tenant) {
    use Moment::{After, Before};
    let faults = [
        (Fault::Status(404, Before), 83),
        (Fault::Status(503, Before), 71),
        (Fault::Status(503, After), 67),
        (Fault::Reset(Before), 61),
        (Fault::Reset(After), 59),
        (Fault::RateLimited(Some(0)), 53),
        (Fault::HalfBody, 97),
    ];
    for (fault, step) in faults {
        tenant.inject(fault, When::every(step).operation(OPERATION));
    }
}

/// Asserts that what the file says of each device is what the tenant knows.
fn assert_true(tenant: &Tenant, path: &Path) {
    let executed = executed(tenant, OPERATION);
    let outcomes = outcomes(path);
    assert_eq!(outcomes.len(), executed.len());
    for (id, outcome) in &outcomes {
        let is_true = match (outcome.as_str(), executed[id]) {
            ("done", count) => count == 1,
            ("failed" | "not sent", count) => count == 0,
            ("unknown", count) => count <= 1,
            _ => false,
        };
        assert!(is_true, "{id}: {outcome}, and done {} times", executed[id]);
    }
}

async fn resume(tenant: &Tenant, path: &Path, others: &[&str]) -> Ran {
    let arguments = [&RESTART[..], &["--resume", path.to_str().unwrap(), "--concurrency", "8"], others].concat();
    run(tenant, &arguments).await
}

#[tokio::test]
async fn every_device_is_treated_once_whatever_goes_wrong() {
    let (tenant, folder) = (Tenant::numbered(DEVICES).await, TempDir::new().unwrap());
    let path = folder.path().join("results.csv");
    go_wrong(&tenant);
    let arguments = ["--all-devices", "--confirm", "500", "--results", path.to_str().unwrap()];
    run(&tenant, &[&RESTART[..], &arguments].concat()).await.expect(Exit::SomeFailed);
    assert_true(&tenant, &path);
    let before = counts(&path);
    assert!(before["failed"] > 0 && before["unknown"] > 0 && before["done"] > 400, "{before:?}");

    tenant.heal();
    let failed = before["failed"].to_string();
    resume(&tenant, &path, &["--confirm", &failed]).await.expect(Exit::SomeFailed);
    assert_eq!(counts(&path), before, "what failed is sent once more on demand only");
    resume(&tenant, &path, &["--retry-failed", "--confirm", &failed]).await.expect(Exit::SomeFailed);
    assert_true(&tenant, &path);
    let after = counts(&path);
    assert_eq!((after.get("failed"), after["unknown"]), (None, before["unknown"]));
    let times = executed(&tenant, OPERATION);

    let unknown = before["unknown"].to_string();
    let is_unknown = outcomes(&path);
    resume(&tenant, &path, &["--retry-unknown", "--confirm", &unknown]).await.expect(Exit::Done);
    assert_eq!(counts(&path), BTreeMap::from([("done".to_owned(), DEVICES)]));
    for (id, count) in executed(&tenant, OPERATION) {
        assert_eq!(count, times[&id] + usize::from(is_unknown[&id] == "unknown"), "{id}");
    }
}

/// Starts a run in a process of its own, and kills it when so many devices are done.
async fn killed(tenant: &Tenant, arguments: &[&str], after: usize) {
    let mut child = start(tenant, &[&RESTART[..], arguments].concat());
    let mut polls = 0;
    while tenant.executed(OPERATION) < after {
        tokio::time::sleep(Duration::from_millis(20)).await;
        polls += 1;
        assert!(polls < 3000, "it does not get to {after}");
        assert_eq!(child.try_wait().unwrap(), None, "it ended before it could be killed");
    }
    child.kill().unwrap();
    child.wait().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_was_killed_goes_on_where_it_stopped() {
    for ending in ["csv", "ndjson"] {
        let (tenant, folder) = (Tenant::numbered(DEVICES).await, TempDir::new().unwrap());
        tenant.set_latency(Duration::from_millis(30));
        let path = folder.path().join(format!("results.{ending}"));
        let shown = path.to_str().unwrap();
        go_wrong(&tenant);
        killed(&tenant, &["--all-devices", "--confirm", "500", "--results", shown, "--concurrency", "8"], 120).await;
        let log = rows(&path);
        assert!(log.len() > DEVICES + 120, "the file grows while the run lasts");
        let left = left(&log);
        killed(&tenant, &["--resume", shown, "--confirm", &left, "--concurrency", "8"], 300).await;

        tear(&path);
        tenant.heal();
        let left = self::left(&rows_of_whole_lines(&path));
        let ran = resume(&tenant, &path, &["--confirm", &left]).await.expect(Exit::SomeFailed);
        assert!(ran.messages.contains("unknown"), "{}", ran.messages);
        assert_true(&tenant, &path);
        let counts = counts(&path);
        assert_eq!(counts.get("not sent"), None, "{counts:?}");
        let failed = counts["failed"].to_string();
        resume(&tenant, &path, &["--retry-failed", "--confirm", &failed]).await.expect(Exit::SomeFailed);
        assert_true(&tenant, &path);
        let executed = executed(&tenant, OPERATION);
        assert!(executed.values().all(|count| *count <= 1));
        let unknown = outcomes(&path).into_values().filter(|outcome| outcome == "unknown").count();
        assert!(executed.values().sum::<usize>() >= DEVICES - unknown);
    }
}

/// How many devices a run has not been sent, by the last line of each.
fn left(log: &[serde_json::Value]) -> String {
    let last: BTreeMap<_, _> = log.iter().map(|row| (text(row, "device_id"), text(row, "outcome"))).collect();
    assert_eq!(last.len(), DEVICES);
    last.values().filter(|outcome| *outcome == "not sent").count().to_string()
}

/// Ends the file in the middle of a line, as a machine does that goes off.
fn tear(path: &Path) {
    let mut text = std::fs::read_to_string(path).unwrap();
    let line = text.lines().last().unwrap().to_owned();
    text.push_str(&line[..line.len() / 2]);
    std::fs::write(path, text).unwrap();
}

fn rows_of_whole_lines(path: &Path) -> Vec<serde_json::Value> {
    let text = std::fs::read_to_string(path).unwrap();
    let whole = text.rfind('\n').unwrap();
    let copy = path.with_file_name("copy").with_extension(path.extension().unwrap());
    std::fs::write(&copy, &text[..=whole]).unwrap();
    rows(&copy)
}

#[tokio::test]
async fn a_file_of_something_else_is_not_gone_on_with() {
    let (tenant, folder) = (Tenant::numbered(3).await, TempDir::new().unwrap());
    let path = folder.path().join("results.csv");
    let shown = path.to_str().unwrap();
    let update = ["devices", "update", "--asset-tag", "A-1"];
    run(&tenant, &[&update[..], &["--all-devices", "--results", shown]].concat()).await.expect(Exit::Done);
    let whole = std::fs::read_to_string(&path).unwrap();
    let cases: [(&[&str], &str); 4] = [
        (&["device-actions", "restart", "--confirm", "3", "--resume", shown], "it is of updateDevice"),
        (&["devices", "update", "--asset-tag", "B-2", "--resume", shown], "the arguments were"),
        (&["devices", "update", "--asset-tag", "A-1", "--resume", shown, "--all-devices"], "--all-devices"),
        (&["devices", "update", "--asset-tag", "A-1", "--resume", "nowhere.csv"], "nowhere.csv"),
    ];
    for (arguments, part) in cases {
        let ran = run(&tenant, arguments).await.expect(Exit::Usage);
        assert!(ran.messages.contains(part), "{part}: {}", ran.messages);
    }
    let lines: Vec<&str> = whole.lines().collect();
    let broken = [lines[..2].join("\n") + "\n", String::new(), whole.replace("done", "dnoe"), "a,b\n1,2\n".to_owned()];
    for text in broken {
        std::fs::write(&path, text).unwrap();
        run(&tenant, &[&update[..], &["--resume", shown]].concat()).await.expect(Exit::Usage);
    }
    std::fs::write(&path, whole).unwrap();
    run(&tenant, &[&update[..], &["--resume", shown]].concat()).await.expect(Exit::Done);
    assert_eq!((tenant.received("updateDevice"), tenant.received("restartDevice")), (3, 0));
}

#[tokio::test]
async fn a_table_goes_on_with_the_same_table_only() {
    let (tenant, folder) = (Tenant::numbered(4).await, TempDir::new().unwrap());
    let (path, table) = (folder.path().join("results.ndjson"), folder.path().join("table.csv"));
    let (results, shown) = (path.to_str().unwrap(), table.to_str().unwrap());
    let rows = "serial_number,asset_tag\nSERIAL00000,a\nSERIAL00001,b\nSERIAL00002,c\n";
    std::fs::write(&table, rows).unwrap();
    tenant.inject(Fault::Status(400, Moment::Before), When::nth(2).operation("updateDevice"));
    let update = ["devices", "update", "--from-csv", shown, "--concurrency", "1"];
    run(&tenant, &[&update[..], &["--results", results]].concat()).await.expect(Exit::SomeFailed);
    let resume = [&update[..], &["--resume", results, "--retry-failed"]].concat();
    let other = [rows.replace(",c", ",d"), rows.replace("00002", "00003"), format!("{rows}SERIAL00003,d\n")];
    for other in other {
        std::fs::write(&table, other).unwrap();
        run(&tenant, &resume).await.expect(Exit::Usage);
    }
    assert_eq!(tenant.received("updateDevice"), 3);
    std::fs::write(&table, rows).unwrap();
    run(&tenant, &resume).await.expect(Exit::Done);
    let tags: Vec<_> = tenant.records("listDevices").iter().map(|device| text(device, "asset_tag")).collect();
    assert_eq!(tags, ["a", "b", "c", ""]);
    assert_eq!(executed(&tenant, "updateDevice").values().copied().collect::<Vec<_>>().len(), ids(&tenant).len());
    assert_eq!(tenant.executed("updateDevice"), 3);
}

/// The command lines that a run says to go on with, as a shell splits them.
fn suggested(ran: &Ran) -> Vec<Vec<String>> {
    let lines = ran.messages.lines().filter_map(|line| line.strip_prefix("  kandji "));
    let split = |line: &str| {
        let printed = std::process::Command::new("/bin/sh").args(["-c", &format!("printf '%s\\n' {line}")]).output();
        String::from_utf8(printed.unwrap().stdout).unwrap().lines().map(str::to_owned).collect()
    };
    lines.map(split).collect()
}

#[tokio::test]
async fn the_command_that_goes_on_can_be_typed_as_it_is_told() {
    let tenant = Tenant::numbered(12).await;
    let folder = tempfile::Builder::new().prefix("it's here ").tempdir().unwrap();
    let path = folder.path().join("results.csv");
    tenant.inject(Fault::Status(404, Moment::Before), When::every(3).operation("lockDevice"));
    let lock = ["device-actions", "lock", "--message", "Bring it's owner", "--platform", "mac", "--tag", "x"];
    let all = ["device-actions", "lock", "--message", "Bring it's owner", "--all-devices", "--confirm", "12"];
    run(&tenant, &[&lock[..], &["--dry-run"]].concat()).await;
    let ran = run(&tenant, &[&all[..], &["--results", path.to_str().unwrap(), "--concurrency", "1"]].concat()).await;
    let ran = ran.expect(Exit::SomeFailed);
    tenant.heal();
    let lines = suggested(&ran);
    assert_eq!(lines.len(), 1, "{}", ran.messages);
    assert!(lines[0].contains(&"--retry-failed".to_owned()) && !lines[0].contains(&"--all-devices".to_owned()));
    let words: Vec<&str> = lines[0].iter().map(String::as_str).collect();
    run(&tenant, &words).await.expect(Exit::Done);
    assert_eq!(counts(&path), BTreeMap::from([("done".to_owned(), 12)]));
    assert!(executed(&tenant, "lockDevice").values().all(|count| *count == 1));
    assert_eq!(ran.messages.matches("Results: ").count(), 2, "the file is named at the start, too: {}", ran.messages);
}

#[tokio::test]
async fn a_secret_is_not_told_again() {
    let tenant = Tenant::numbered(2).await;
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("results.csv");
    tenant.inject(Fault::Status(404, Moment::Before), When::always().operation("eraseDevice"));
    let erase = ["device-actions", "erase", "--pin", "731904", "--all-devices", "--confirm", "2"];
    let ran = run(&tenant, &[&erase[..], &["--results", path.to_str().unwrap()]].concat()).await;
    assert!(!ran.messages.contains("731904") && ran.messages.contains("--pin '…'"), "{}", ran.messages);
}
