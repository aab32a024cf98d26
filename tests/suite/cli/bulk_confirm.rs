//! What it takes to confirm an operation for many devices: each risk, with and without a terminal.

use kandji_cli::Exit;
use kandji_tenant::Tenant;
use tempfile::TempDir;

use super::program::{run, run_on_terminal};

const DEVICES: usize = 3;

/// An operation that stands for its risk, and what confirms it.
struct Subject {
    command: &'static [&'static str],
    operation: &'static str,
    demand: Demand,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Demand {
    Nothing,
    Consent,
    Number,
}

const SUBJECTS: [Subject; 7] = [
    Subject { command: &["devices", "get"], operation: "getDevice", demand: Demand::Nothing },
    Subject { command: &["device-secrets", "get-unlock-pin"], operation: "getUnlockPin", demand: Demand::Nothing },
    Subject { command: &["device-actions", "update-inventory"], operation: "updateInventory", demand: Demand::Nothing },
    Subject { command: &["notes", "create", "--content", "x"], operation: "createDeviceNote", demand: Demand::Consent },
    Subject { command: &["devices", "update", "--asset-tag", "x"], operation: "updateDevice", demand: Demand::Consent },
    Subject { command: &["device-actions", "restart"], operation: "restartDevice", demand: Demand::Number },
    Subject { command: &["device-actions", "delete"], operation: "deleteDevice", demand: Demand::Number },
];

/// What is typed, if there is a terminal; what `--confirm` has; and whether it is sent, by the demand.
struct Case {
    typed: Option<&'static str>,
    confirm: Option<&'static str>,
    sent: [bool; 3],
}

const CASES: [Case; 10] = [
    Case { typed: None, confirm: None, sent: [true, true, false] },
    Case { typed: None, confirm: Some("3"), sent: [true, true, true] },
    Case { typed: None, confirm: Some("4"), sent: [true, false, false] },
    Case { typed: None, confirm: Some("yes"), sent: [true, true, false] },
    Case { typed: Some("y\n"), confirm: None, sent: [true, true, false] },
    Case { typed: Some("3\n"), confirm: None, sent: [true, false, true] },
    Case { typed: Some("2\n"), confirm: None, sent: [true, false, false] },
    Case { typed: Some("\n"), confirm: None, sent: [true, false, false] },
    Case { typed: Some(""), confirm: None, sent: [true, false, false] },
    Case { typed: Some(""), confirm: Some("3"), sent: [true, true, true] },
];

#[tokio::test]
async fn nothing_is_sent_that_is_not_confirmed() {
    for subject in &SUBJECTS {
        for case in &CASES {
            for is_dry_run in [false, true] {
                check(subject, case, is_dry_run).await;
            }
        }
    }
}

async fn check(subject: &Subject, case: &Case, is_dry_run: bool) {
    let (tenant, folder) = (Tenant::numbered(DEVICES).await, TempDir::new().unwrap());
    let path = folder.path().join("results.csv");
    let mut arguments = [subject.command, &["--all-devices", "--results", path.to_str().unwrap()]].concat();
    arguments.extend(case.confirm.into_iter().flat_map(|confirm| ["--confirm", confirm]));
    arguments.extend(is_dry_run.then_some("--dry-run"));
    let ran = match case.typed {
        Some(typed) => run_on_terminal(&tenant, &arguments, typed).await,
        None => run(&tenant, &arguments).await,
    };
    let is_sent = !is_dry_run && case.sent[subject.demand as usize];
    let place = format!("{arguments:?}, typed {:?}: {:?}\n{}", case.typed, ran.exit, ran.messages);
    assert_eq!(tenant.received(subject.operation), if is_sent { DEVICES } else { 0 }, "{place}");
    assert_eq!(path.exists(), is_sent, "{place}");
    let exit = if is_sent || is_dry_run { Exit::Done } else { Exit::NotConfirmed };
    assert_eq!(ran.exit, exit, "{place}");
}
