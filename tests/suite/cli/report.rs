//! `kandji report`: a fleet as a table.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use kandji_cli::Exit;
use kandji_tenant::{Fault, Moment, Tenant, When};

use super::program::run;
use super::results::{ids, text};

/// The rows of a table: the cells of each by the names of their columns.
fn rows(output: &str, delimiter: u8) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(output.as_bytes());
    let names = reader.headers().expect("there is a header").clone();
    let row = |cells: csv::StringRecord| {
        names.iter().zip(&cells).map(|(name, cell)| (name.to_owned(), cell.to_owned())).collect()
    };
    reader.records().map(|cells| row(cells.expect("each row has all cells"))).collect()
}

/// The ids of the devices in a table, in the order in which they begin.
fn devices(rows: &[BTreeMap<String, String>]) -> Vec<String> {
    let mut ids: Vec<String> = rows.iter().map(|row| row["device_id"].clone()).collect();
    ids.dedup();
    ids
}

#[tokio::test]
async fn every_device_has_its_rows_in_the_order_of_the_list() {
    let tenant = Tenant::builder().devices(40).start().await;
    tenant.set_latency(Duration::from_millis(5));
    let kinds = [
        ("devices", None),
        ("apps", Some("getDeviceApps")),
        ("details", Some("getDeviceDetails")),
        ("status", Some("getDeviceStatus")),
        ("library-items", Some("getDeviceLibraryItems")),
    ];
    for (kind, operation) in kinds {
        let ran = run(&tenant, &["report", kind]).await.expect(Exit::Done);
        let rows = rows(&ran.output, b',');
        assert_eq!(devices(&rows), ids(&tenant), "{kind}");
        assert!(operation.is_none_or(|operation| tenant.received(operation) == 40), "{kind}");
        let is_one_each = ["devices", "details"].contains(&kind);
        assert_eq!(rows.len() == 40, is_one_each, "{kind}: {} rows", rows.len());
        assert!(rows.iter().all(|row| row.get("error").is_none_or(String::is_empty)), "{kind}");
        let other: BTreeSet<_> = rows.iter().map(|row| row["other"].clone()).collect();
        assert_eq!(other.len(), 1, "{kind}: what the specification does not know: {other:?}");
    }
}

#[tokio::test]
async fn cells_are_what_the_api_sends() {
    let tenant = Tenant::builder().devices(30).start().await;
    let ran = run(&tenant, &["report", "devices"]).await.expect(Exit::Done);
    for (row, device) in rows(&ran.output, b',').iter().zip(tenant.records("listDevices")) {
        for name in ["serial_number", "device_name", "platform", "blueprint_name"] {
            assert_eq!(row[name], text(&device, name));
        }
        assert_eq!(row["user.email"], text(&device["user"], "email"));
        let tags = device["tags"].as_array().expect("a device has tags");
        let tags: Vec<&str> = tags.iter().filter_map(|tag| tag.as_str()).collect();
        assert_eq!(row["tags"], tags.join("; "));
    }
}

#[tokio::test]
async fn a_report_for_some_platforms_says_what_it_leaves_out() {
    let tenant = Tenant::builder().devices(40).start().await;
    let ran = run(&tenant, &["report", "parameters"]).await.expect(Exit::Done);
    let macs: Vec<String> = tenant
        .records("listDevices")
        .iter()
        .filter(|device| device["platform"] == "Mac")
        .map(|device| text(device, "device_id"))
        .collect();
    assert_eq!(devices(&rows(&ran.output, b',')), macs);
    assert!(ran.messages.contains("left out") && ran.messages.contains("iPhone"), "{}", ran.messages);
}

#[tokio::test]
async fn the_error_of_a_device_is_in_its_row_and_ends_with_8() {
    let tenant = Tenant::numbered(12).await;
    tenant.inject(Fault::Status(404, Moment::Before), When::nth(3).operation("getDeviceApps"));
    tenant.inject(Fault::MalformedJson, When::nth(6).operation("getDeviceApps"));
    let ran = run(&tenant, &["report", "apps", "--concurrency", "1"]).await.expect(Exit::SomeFailed);
    let rows = rows(&ran.output, b',');
    assert_eq!(devices(&rows), ids(&tenant));
    let failed: Vec<_> = rows.iter().filter(|row| !row["error"].is_empty()).collect();
    let serials: Vec<&str> = failed.iter().map(|row| row["serial_number"].as_str()).collect();
    assert_eq!(serials, ["SERIAL00002", "SERIAL00006"]);
    assert!(failed[0]["error"].contains("404") && ran.messages.contains("2 of 12 devices failed"), "{}", ran.messages);
}

#[tokio::test]
async fn devices_columns_and_delimiters_are_chosen() {
    let tenant = Tenant::numbered(12).await;
    let arguments = ["report", "details", "--serial", "SERIAL00004", "--fields", "general.device_name,serial_number"];
    let ran = run(&tenant, &[&arguments[..], &["--output", "tsv"]].concat()).await.expect(Exit::Done);
    assert_eq!(ran.output.lines().next(), Some("general.device_name\tserial_number"));
    assert_eq!((ran.output.lines().count(), tenant.received("getDeviceDetails")), (2, 1));
    let wrong: [(&[&str], &str); 5] = [
        (&["--fields", "serial"], "there is no column `serial`"),
        (&["--output", "yaml"], "csv, tsv"),
        (&["--jq", "."], "--jq"),
        (&["--dry-run"], "--dry-run"),
        (&["--concurrency", "0"], "concurrency"),
    ];
    for (others, part) in wrong {
        let ran = run(&tenant, &[&["report", "details"], others].concat()).await.expect(Exit::Usage);
        assert!(ran.messages.contains(part), "{}", ran.messages);
    }
    run(&tenant, &["report", "apps", "--serial", "NONE"]).await.expect(Exit::NotFound);
}

#[tokio::test]
async fn secrets_are_shown_on_demand_only() {
    let tenant = Tenant::numbered(2).await;
    let hidden = run(&tenant, &["report", "details"]).await.expect(Exit::Done);
    let shown = run(&tenant, &["report", "details", "--show-secrets"]).await.expect(Exit::Done);
    assert_eq!(hidden.output.contains("[redacted]"), hidden.output != shown.output);
    assert!(!shown.output.contains("[redacted]"));
}

#[tokio::test]
async fn its_help_has_what_applies_and_on_a_terminal_it_says_what_it_wrote() {
    let tenant = Tenant::numbered(12).await;
    let help = run(&tenant, &["report", "apps", "--help"]).await.expect(Exit::Done).output;
    assert!(["--fields", "--to", "--output", "--profile", "csv, tsv"].iter().all(|one| help.contains(one)), "{help}");
    assert!(
        ["--jq", "--raw", "--slurp", "--confirm", "--dry-run", "ndjson"].iter().all(|one| !help.contains(one)),
        "{help}"
    );
    let variables = super::run::of_tenant(&tenant);
    let ran =
        super::run::run_on(&variables, &["report", "devices"], "", |console| console.are_messages_terminal = true)
            .await;
    assert!(ran.messages.contains("12 devices, 12 rows"), "{}", ran.messages);
    assert_eq!(run(&tenant, &["report", "devices"]).await.messages, "");
}
