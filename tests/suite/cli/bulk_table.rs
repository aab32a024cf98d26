//! Tables of devices: `--from-csv`.

use std::path::PathBuf;

use kandji_cli::Exit;
use kandji_tenant::Tenant;
use tempfile::TempDir;

use super::program::run;
use super::results::{ids, text};
use super::run::Ran;

/// Runs `devices update` with a table.
async fn update(tenant: &Tenant, folder: &TempDir, table: &str, others: &[&str]) -> Ran {
    let path = written(folder, table);
    let results = folder.path().join("results.csv");
    let arguments = ["devices", "update", "--from-csv", path.to_str().unwrap(), "--results", results.to_str().unwrap()];
    run(tenant, &[&arguments[..], others].concat()).await
}

fn written(folder: &TempDir, table: &str) -> PathBuf {
    let path = folder.path().join("table.csv");
    std::fs::write(&path, table).unwrap();
    path
}

#[tokio::test]
async fn each_device_moves_to_its_own_blueprint() {
    let (tenant, folder) = (Tenant::numbered(4).await, TempDir::new().unwrap());
    let blueprints: Vec<String> = tenant.records("listBlueprints").iter().map(|one| text(one, "id")).collect();
    let id = &ids(&tenant)[2];
    let table = format!(
        "\u{feff}Serial_Number, device_id,device_name,blueprint-id,asset_tag,model\r\n\
         SERIAL00001,,,{0},\"A, 1\",MacBook\r\n,{id},,{1},,\r\n,,device 3,{0},,\r\n",
        blueprints[1], blueprints[2],
    );
    let ran = update(&tenant, &folder, &table, &[]).await.expect(Exit::Done);
    assert!(ran.messages.contains("are not sent: model"), "{}", ran.messages);
    let devices = tenant.records("listDevices");
    let moved: Vec<_> = devices.iter().map(|device| text(device, "blueprint_id")).collect();
    assert_eq!(moved[1..], [blueprints[1].clone(), blueprints[2].clone(), blueprints[1].clone()]);
    assert_eq!(
        (text(&devices[1], "asset_tag"), &devices[2]["asset_tag"]),
        ("A, 1".to_owned(), &serde_json::Value::Null)
    );
    assert_eq!(tenant.executed("updateDevice"), 3);
}

#[tokio::test]
async fn arguments_of_the_command_line_are_those_of_every_row() {
    let (tenant, folder) = (Tenant::numbered(2).await, TempDir::new().unwrap());
    let table = "serial_number,asset_tag\nSERIAL00000,own\nSERIAL00001,\n";
    update(&tenant, &folder, table, &["--asset-tag", "shared"]).await.expect(Exit::Done);
    let tags: Vec<_> = tenant.records("listDevices").iter().map(|device| text(device, "asset_tag")).collect();
    assert_eq!(tags, ["own", "shared"]);
}

#[tokio::test]
async fn every_fault_of_a_table_is_told_at_once_and_nothing_is_sent() {
    let table = "serial_number,device_name,asset_tag\n\
        SERIAL00000,Device 0,x\n\
        SERIAL99999,,x\n\
        SERIAL00001,Device 2,x\n\
        ,,x\n\
        serial00000,,x\n\
        SERIAL00002,x\n";
    let cases: [(&str, &[&str]); 6] = [
        (
            table,
            &[
                "line 3: there is no device `SERIAL99999`",
                "line 4: `Device 2` is not SERIAL00001",
                "line 5: it names no device",
                "line 6: it is the device of line 2",
                "line 7: it has 2 cells, and the header has 3",
            ],
        ),
        (
            "serial_number,assettag,tags,Tags\nSERIAL00001,x,,\n",
            &["column `assettag`: no argument", "columns 3 and 4: both are `Tags`"],
        ),
        ("asset_tag\nx\n", &["no column names the device"]),
        ("serial_number\n", &["no devices"]),
        ("", &["no devices"]),
        (
            "serial_number,asset_tag\nSERIAL00001,\u{1b}[31m\nNO\u{1b}[31mNE,x\n",
            &["line 3: there is no device `NO [31mNE`"],
        ),
    ];
    for (table, faults) in cases {
        let (tenant, folder) = (Tenant::numbered(3).await, TempDir::new().unwrap());
        let ran = update(&tenant, &folder, table, &[]).await.expect(Exit::Usage);
        for fault in faults {
            assert!(ran.messages.contains(fault), "{fault}: {}", ran.messages);
        }
        assert!(!ran.messages.contains('\u{1b}'));
        assert_eq!(tenant.received("updateDevice"), 0);
    }
}

#[tokio::test]
async fn values_are_checked_as_those_of_flags_are() {
    let (tenant, folder) = (Tenant::numbered(3).await, TempDir::new().unwrap());
    let path =
        written(&folder, "serial_number,EnableRemoteDesktop\nSERIAL00000,maybe\nSERIAL00001,true\nSERIAL00002,\n");
    let arguments = ["device-actions", "set-remote-desktop", "--from-csv", path.to_str().unwrap()];
    let ran = run(&tenant, &arguments).await.expect(Exit::Usage);
    for fault in ["line 2: `--enable-remote-desktop`: expected true or false", "line 4: ", "is required"] {
        assert!(ran.messages.contains(fault), "{fault}: {}", ran.messages);
    }
    assert_eq!(tenant.received("remoteDesktop"), 0);
}

#[tokio::test]
async fn other_arguments_of_the_path_are_columns_or_positions() {
    let (tenant, folder) = (Tenant::numbered(2).await, TempDir::new().unwrap());
    let path = written(&folder, "serial_number,note_id\nSERIAL00001,5a5a5a5a-0000-4000-8000-5a5a5a5a5a5a\n");
    let table = ["notes", "get", "--from-csv", path.to_str().unwrap(), "--dry-run"];
    let position = ["notes", "get", "5a5a5a5a-0000-4000-8000-5a5a5a5a5a5a", "--serial", "SERIAL00001", "--dry-run"];
    for arguments in [&table[..], &position[..]] {
        let ran = run(&tenant, arguments).await.expect(Exit::Done);
        let target = format!("/devices/{}/notes/5a5a5a5a-0000-4000-8000-5a5a5a5a5a5a", ids(&tenant)[1]);
        assert!(ran.output.contains(&target), "{}", ran.output);
    }
}
