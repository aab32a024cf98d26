//! The programs of `spec/recipes`, which the book shows, run as their users would against a fake tenant.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use kandji_tenant::modelled::SECRET;
use kandji_tenant::{Fault, Moment, Scripted, TOKEN, Tenant, When};

use crate::client::client;

const ALL: [(&str, &[&str]); 5] = [
    ("fleet_inventory", &[]),
    ("stale_devices", &["30"]),
    ("bulk_blueprint_move", &["a", "--from", "b", "--yes"]),
    ("secrets_escrow", &["secrets.csv"]),
    ("custom_app_upload", &["app.pkg", "App", "--yes"]),
];

/// What a program has written, and how it ended.
struct Said {
    code: Option<i32>,
    out: String,
    err: String,
}

/// A program that is to be run in a folder of its own.
struct Program {
    command: Command,
    folder: tempfile::TempDir,
    input: String,
}

impl Program {
    /// An example that knows the tenant from its environment.
    fn new(tenant: &Tenant, example: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new(built(example));
        command.current_dir(folder.path()).env("KANDJI_BASE_URL", tenant.url()).env("KANDJI_API_TOKEN", TOKEN);
        Self { command, folder, input: String::new() }
    }

    fn arguments(mut self, arguments: &[&str]) -> Self {
        self.command.args(arguments);
        self
    }

    fn token(mut self, token: &str) -> Self {
        self.command.env("KANDJI_API_TOKEN", token);
        self
    }

    fn input(mut self, input: String) -> Self {
        self.input = input;
        self
    }

    fn file(self, name: &str, content: &[u8]) -> Self {
        fs::write(self.folder.path().join(name), content).unwrap();
        self
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs it while the tenant answers, and gives back its folder.
    async fn run(self) -> (Said, tempfile::TempDir) {
        tokio::task::spawn_blocking(|| self.wait()).await.unwrap()
    }

    fn wait(mut self) -> (Said, tempfile::TempDir) {
        self.command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = self.command.spawn().unwrap();
        // A program that reads nothing may be gone already.
        let _ = child.stdin.take().unwrap().write_all(self.input.as_bytes());
        let output = child.wait_with_output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        let said = Said { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) };
        (said, self.folder)
    }
}

/// The program of an example. Cargo builds it with the tests of the same package, into a folder beside theirs.
fn built(example: &str) -> PathBuf {
    let tests = std::env::current_exe().unwrap();
    let profile = tests.parent().and_then(Path::parent).unwrap();
    let program = profile.join("examples").join(example).with_extension(std::env::consts::EXE_EXTENSION);
    assert!(program.is_file(), "{program:?} is not built: run `cargo test -p tests`, or build it with `--examples`");
    program
}

fn ids(tenant: &Tenant, list: &str, name: &str) -> Vec<String> {
    tenant.records(list).iter().map(|record| record[name].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn wrong_usage_is_told_before_anything_is_sent() {
    let tenant = Tenant::numbered(1).await;
    for (example, _) in ALL {
        let (said, _folder) = Program::new(&tenant, example).arguments(&["--what", "is", "this"]).run().await;
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{example}");
        assert!(said.err.starts_with(&format!("usage: {example}")), "{example}: {}", said.err);
    }
    assert!(tenant.requests().is_empty());
}

#[tokio::test]
async fn a_wrong_token_is_told_and_not_shown() {
    let tenant = Tenant::numbered(1).await;
    for (example, arguments) in ALL {
        let program = Program::new(&tenant, example).arguments(arguments).token("wrong-token").file("app.pkg", b"x");
        let (said, _folder) = program.run().await;
        assert_eq!(said.code, Some(1), "{example}: {}", said.err);
        assert!(said.err.contains("401 unauthorized: Invalid token."), "{example}: {}", said.err);
        assert!(!said.err.contains("wrong-token") && !said.out.contains("wrong-token"), "{example}");
    }
    assert!(tenant.requests().iter().all(|request| !request.executed || request.status == Some(401)));
}

#[tokio::test]
async fn a_missing_token_is_named() {
    let tenant = Tenant::numbered(1).await;
    let (said, _folder) = Program::new(&tenant, "fleet_inventory").token("").run().await;
    assert_eq!(said.code, Some(1));
    assert!(said.err.contains("KANDJI_API_TOKEN"), "{}", said.err);
}

#[tokio::test]
async fn the_inventory_is_csv_of_every_device() {
    let tenant = Tenant::numbered(725).await;
    let id = &ids(&tenant, "listDevices", "device_id")[0];
    client(&tenant).device_actions().set_name(id, "Ann's \"big\", old Mac").send().await.unwrap();
    let (said, _folder) = Program::new(&tenant, "fleet_inventory").run().await;
    assert_eq!((said.code, said.err.as_str()), (Some(0), "725 devices\n"));
    let lines: Vec<&str> = said.out.lines().collect();
    assert_eq!(lines[0], "serial_number,device_name,model,platform,os_version,blueprint,user,last_check_in");
    let first = "SERIAL00000,\"Ann's \"\"big\"\", old Mac\",MacBook Pro,Mac,15.5,Standard,user0@example.com,\
                 2026-01-02T03:04:05.678901Z";
    assert_eq!(lines[1], first);
    let mut serials: Vec<&str> = lines[1..].iter().filter_map(|line| line.split(',').next()).collect();
    assert!(serials.is_sorted());
    serials.dedup();
    assert_eq!(serials.len(), 725);
}

#[tokio::test]
async fn a_list_that_breaks_off_is_a_failure() {
    let tenant = Tenant::numbered(725).await;
    tenant.inject(Fault::Status(500, Moment::Before), When::nth(2).operation("listDevices"));
    let (said, _folder) = Program::new(&tenant, "fleet_inventory").run().await;
    assert_eq!(said.code, Some(1));
    assert!(said.err.contains("listDevices") && said.err.contains("500"), "{}", said.err);
}

#[tokio::test]
async fn stale_devices_are_those_long_absent() {
    let device = |serial: &str, last: &str| serde_json::json!({"device_id": serial, "serial_number": serial, "device_name": "Mac", "last_check_in": last});
    let devices = serde_json::json!([
        device("OLD", "2020-01-02T03:04:05.678901Z"),
        device("FRESH", "2999-01-01 00:00:00+00:00"),
        device("NEVER", ""),
        device("OLDER", "2001-01-01T00:00:00Z"),
        device("ODD", "the day before yesterday"),
    ]);
    let tenant = Tenant::numbered(0).await;
    tenant.answer_next(Scripted::json(200, devices.to_string()));
    let (said, _folder) = Program::new(&tenant, "stale_devices").arguments(&["30"]).run().await;
    assert_eq!(said.code, Some(0), "{}", said.err);
    let lines: Vec<Vec<&str>> = said.out.lines().map(|line| line.split('\t').collect()).collect();
    let serials: Vec<&str> = lines.iter().map(|fields| fields[0]).collect();
    assert_eq!(serials, ["NEVER", "ODD", "OLDER", "OLD"]);
    assert_eq!((lines[0][1], lines[0][2]), ("never", "Mac"));
    assert!(lines[2][1].parse::<u32>().unwrap() > 9_000, "{lines:?}");
    assert!(said.err.contains("ODD: unreadable") && said.err.contains("4 stale devices"), "{}", said.err);
}

#[tokio::test]
async fn a_move_shows_what_it_would_do_and_does_nothing() {
    let tenant = Tenant::numbered(3).await;
    let blueprints = ids(&tenant, "listBlueprints", "id");
    let program = Program::new(&tenant, "bulk_blueprint_move");
    let (said, _folder) = program.arguments(&[&blueprints[2], "--from", &blueprints[1]]).run().await;
    assert_eq!((said.code, said.out.lines().count()), (Some(0), 3), "{}", said.err);
    assert!(said.out.starts_with("would move SERIAL00000") && said.err.contains("add --yes"), "{}", said.err);
    assert!(tenant.requests().iter().all(|request| request.method == "GET"));
}

#[tokio::test]
async fn a_move_goes_on_where_one_device_fails() {
    let tenant = Tenant::numbered(20).await;
    let (devices, blueprints) = (ids(&tenant, "listDevices", "device_id"), ids(&tenant, "listBlueprints", "id"));
    let path = format!("/api/v1/devices/{}", devices[4]);
    tenant.inject(Fault::Status(500, Moment::Before), When::always().method("PATCH").path(path));
    let program = Program::new(&tenant, "bulk_blueprint_move");
    let (said, _folder) = program.arguments(&[&blueprints[2], "--from", &blueprints[1], "--yes"]).run().await;
    assert_eq!((said.code, said.out.lines().count()), (Some(1), 19), "{}", said.err);
    let failed: Vec<&str> = said.err.lines().filter(|line| line.starts_with("SERIAL")).collect();
    assert!(failed.len() == 1 && failed[0].starts_with("SERIAL00004") && failed[0].contains("500"), "{failed:?}");
    assert!(said.err.contains("19 devices moved") && said.err.contains("1 not"), "{}", said.err);
    let places = ids(&tenant, "listDevices", "blueprint_id");
    let is_moved: Vec<bool> = places.iter().map(|place| *place == blueprints[2]).collect();
    assert_eq!(is_moved, (0..20).map(|number| number != 4).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_move_by_serial_numbers_names_those_that_no_device_has() {
    let tenant = Tenant::numbered(3).await;
    let blueprints = ids(&tenant, "listBlueprints", "id");
    let program =
        Program::new(&tenant, "bulk_blueprint_move").input("SERIAL00002\r\n\n GONE \nSERIAL0000\n".to_owned());
    let (said, _folder) = program.arguments(&[&blueprints[2], "--serials", "--yes"]).run().await;
    assert_eq!((said.code, said.out.as_str()), (Some(1), "moved SERIAL00002 (Device 2)\n"));
    for missing in ["GONE: there is no such device", "SERIAL0000: there is no such device", "2 not"] {
        assert!(said.err.contains(missing), "{}", said.err);
    }
    let expected = [&blueprints[1], &blueprints[1], &blueprints[2]];
    assert_eq!(ids(&tenant, "listDevices", "blueprint_id").iter().collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn a_move_to_no_blueprint_changes_nothing() {
    let tenant = Tenant::numbered(3).await;
    let from = &ids(&tenant, "listBlueprints", "id")[1];
    let program = Program::new(&tenant, "bulk_blueprint_move").arguments(&["gone", "--from", from, "--yes"]);
    let (said, _folder) = program.run().await;
    assert_eq!(said.code, Some(1));
    assert!(said.err.contains("getBlueprint") && said.err.contains("404"), "{}", said.err);
    assert_eq!(tenant.received("updateDevice"), 0);
}

#[tokio::test]
async fn secrets_go_to_a_private_file_and_nowhere_else() {
    let tenant = Tenant::numbered(3).await;
    let devices = ids(&tenant, "listDevices", "device_id");
    let secret = |device: usize, name: &str| format!("/api/v1/devices/{}/secrets/{name}", devices[device]);
    tenant.inject(Fault::Status(500, Moment::Before), When::always().path(secret(1, "filevaultkey")));
    tenant.inject(Fault::Status(404, Moment::Before), When::always().path(secret(2, "unlockpin")));
    let program = Program::new(&tenant, "secrets_escrow").arguments(&["secrets.csv"]);
    let path = program.path("secrets.csv");
    let (said, _folder) = program.run().await;
    assert_eq!(said.code, Some(1), "{}", said.err);
    assert!(said.err.contains("SERIAL00001: getFileVaultRecoveryKey") && said.err.contains("lacks 1 "), "{}", said.err);
    assert!(!said.out.contains(SECRET) && !said.err.contains(SECRET), "{}{}", said.out, said.err);
    let written = fs::read_to_string(&path).unwrap();
    let lines: Vec<Vec<&str>> = written.lines().map(|line| line.split(',').collect()).collect();
    assert_eq!(lines[0].len(), 6, "{written}");
    assert_eq!(lines[1..].iter().map(|fields| fields[0]).collect::<Vec<_>>(), ["SERIAL00000", "SERIAL00002"]);
    assert!(lines[1][1..].iter().all(|field| field.contains(SECRET)), "{written}");
    assert_eq!(
        lines[2].iter().map(|field| field.contains(SECRET)).collect::<Vec<_>>(),
        [false, true, true, false, true, true]
    );
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&path).unwrap().permissions()) & 0o777, 0o600);
}

#[tokio::test]
async fn older_secrets_are_left_alone() {
    let tenant = Tenant::numbered(1).await;
    let program = Program::new(&tenant, "secrets_escrow").arguments(&["secrets.csv"]).file("secrets.csv", b"older");
    let path = program.path("secrets.csv");
    let (said, _folder) = program.run().await;
    assert_eq!((said.code, fs::read(path).unwrap().as_slice()), (Some(1), b"older".as_slice()));
    assert!(said.err.contains("secrets.csv"), "{}", said.err);
    assert!(tenant.requests().is_empty());
}

#[tokio::test]
async fn an_upload_shows_what_it_would_do_and_sends_nothing() {
    let tenant = Tenant::numbered(0).await;
    let program = Program::new(&tenant, "custom_app_upload").arguments(&["app.pkg", "App"]).file("app.pkg", b"12345");
    let (said, _folder) = program.run().await;
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(said.out.contains("5 bytes") && said.out.contains("package"), "{}", said.out);
    let (said, _folder) =
        Program::new(&tenant, "custom_app_upload").arguments(&["app.exe", "App", "--yes"]).run().await;
    assert_eq!(said.code, Some(1));
    let (said, _folder) = Program::new(&tenant, "custom_app_upload").arguments(&["gone.pkg", "App"]).run().await;
    assert_eq!(said.code, Some(1));
    assert!(said.err.contains("gone.pkg"), "{}", said.err);
    assert!(tenant.requests().is_empty());
}

#[tokio::test]
async fn an_upload_becomes_an_app_once_it_is_processed() {
    let tenant = Tenant::numbered(0).await;
    tenant.process_uploads_for(1);
    let content = vec![7; 200_000];
    let arguments = ["app.pkg", "The App", "--yes"];
    let program = Program::new(&tenant, "custom_app_upload").arguments(&arguments).file("app.pkg", &content);
    let (said, _folder) = program.run().await;
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(said.err.ends_with("\r200000 of 200000 bytes\n"), "{}", said.err);
    assert!(said.out.ends_with("\tThe App\n"), "{}", said.out);
    assert_eq!(tenant.uploads()[0].file.as_deref(), Some(content.as_slice()));
    assert_eq!((tenant.received("createCustomApp"), tenant.executed("createCustomApp")), (2, 1));
    let apps = tenant.records("listCustomApps");
    let app = apps.iter().find(|app| app["name"] == "The App").unwrap();
    assert_eq!(app["install_type"], "package");
    assert!(said.out.starts_with(app["id"].as_str().unwrap()));
    let signed = tenant.uploads()[0].fields["x-amz-signature"].as_str().unwrap().to_owned();
    assert!(!said.err.contains(&signed) && !said.out.contains(&signed));
}
