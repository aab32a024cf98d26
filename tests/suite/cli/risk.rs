//! What has to be confirmed, and that nothing is sent before it is.

use kandji_cli::{Console, Exit};
use kandji_client::runtime::Risk;
use kandji_tenant::Tenant;

use super::run::{Ran, of_tenant, run_on};

/// An operation of each risk, with the words of its command line. `DEVICE` stands for the id of a device.
const OPERATIONS: [(Risk, &str, &[&str]); 7] = [
    (Risk::Read, "getDevice", &["devices", "get", "DEVICE"]),
    (Risk::ReadSecret, "getUnlockPin", &["device-secrets", "get-unlock-pin", "DEVICE"]),
    (Risk::Nudge, "sendBlankpush", &["device-actions", "send-blank-push", "DEVICE"]),
    (Risk::Additive, "createTag", &["tags", "create", "--name", "night-shift"]),
    (Risk::Update, "updateDevice", &["devices", "update", "DEVICE", "--asset-tag", "A-17"]),
    (Risk::Disruptive, "restartDevice", &["device-actions", "restart", "DEVICE"]),
    (Risk::Irreversible, "eraseDevice", &["device-actions", "erase", "DEVICE"]),
];

/// How something is confirmed.
#[derive(Clone, Copy, Debug, PartialEq)]
enum How {
    Nothing,
    ByName,
    BySerial,
    ById,
    ByYes,
    Wrongly,
}

impl How {
    const ALL: [Self; 6] = [Self::Nothing, Self::ByName, Self::BySerial, Self::ById, Self::ByYes, Self::Wrongly];

    fn word(self, device: &Device) -> Option<String> {
        match self {
            Self::Nothing => None,
            Self::ByName => Some(device.name.clone()),
            Self::BySerial => Some(device.serial.clone()),
            Self::ById => Some(device.id.clone()),
            Self::ByYes => Some("yes".to_owned()),
            Self::Wrongly => Some("Someone else's iPhone".to_owned()),
        }
    }

    /// Whether it confirms an operation of a risk.
    fn confirms(self, risk: Risk) -> bool {
        match risk {
            Risk::Disruptive => !matches!(self, Self::Nothing | Self::Wrongly),
            Risk::Irreversible => matches!(self, Self::ByName | Self::BySerial | Self::ById),
            _ => true,
        }
    }
}

struct Device {
    id: String,
    name: String,
    serial: String,
}

async fn tenant() -> (Tenant, Device) {
    let tenant = Tenant::fleet().await;
    let device = tenant.records("listDevices")[0].clone();
    let text = |name: &str| device[name].as_str().unwrap().to_owned();
    let device = Device { id: text("device_id"), name: text("device_name"), serial: text("serial_number") };
    (tenant, device)
}

async fn ran(
    tenant: &Tenant,
    words: &[&str],
    device: &Device,
    more: &[&str],
    input: &str,
    set_up: impl FnOnce(&mut Console),
) -> Ran {
    let words = words.iter().map(|word| if *word == "DEVICE" { device.id.as_str() } else { *word });
    let words: Vec<&str> = words.chain(more.iter().copied()).collect();
    run_on(&of_tenant(tenant), &words, input, set_up).await
}

#[tokio::test]
async fn without_a_terminal_only_the_option_confirms() {
    for (risk, id, words) in OPERATIONS {
        for how in How::ALL {
            let (tenant, device) = tenant().await;
            let word = how.word(&device);
            let more: Vec<&str> = word.iter().flat_map(|word| ["--confirm", word.as_str()]).collect();
            let ran = ran(&tenant, words, &device, &more, "yes\nyes\n", |_| {}).await;
            let (exit, sent) = if how.confirms(risk) { (Exit::Done, 1) } else { (Exit::NotConfirmed, 0) };
            assert_eq!((ran.exit, tenant.received(id)), (exit, sent), "{risk:?} {how:?}: {}", ran.messages);
        }
    }
}

#[tokio::test]
async fn at_a_terminal_what_is_typed_confirms() {
    for (risk, id, words) in OPERATIONS {
        for how in How::ALL {
            let (tenant, device) = tenant().await;
            let typed = how.word(&device).map_or_else(String::new, |word| format!("{word}\n"));
            let ran = ran(&tenant, words, &device, &[], &typed, |console| console.is_input_terminal = true).await;
            let (exit, sent) = if how.confirms(risk) { (Exit::Done, 1) } else { (Exit::NotConfirmed, 0) };
            assert_eq!((ran.exit, tenant.received(id)), (exit, sent), "{risk:?} {how:?}: {}", ran.messages);
            let is_asked = matches!(risk, Risk::Disruptive | Risk::Irreversible);
            assert_eq!(ran.messages.contains(&device.serial), is_asked, "{risk:?}: {}", ran.messages);
        }
    }
}

#[tokio::test]
async fn a_dry_run_sends_nothing_whatever_is_confirmed() {
    for (risk, _, words) in OPERATIONS {
        for (confirm, is_terminal) in [(false, false), (false, true), (true, false), (true, true)] {
            let (tenant, device) = tenant().await;
            let mut more = vec!["--dry-run"];
            more.extend(confirm.then_some(["--confirm", device.name.as_str()]).into_iter().flatten());
            let set_up = |console: &mut Console| console.is_input_terminal = is_terminal;
            let ran = ran(&tenant, words, &device, &more, "yes\n", set_up).await;
            assert_eq!((ran.exit, tenant.requests().len()), (Exit::Done, 0), "{risk:?}: {}", ran.messages);
            assert!(ran.output.starts_with("curl -X ") && ran.output.contains("\"method\""), "{}", ran.output);
        }
    }
}

#[tokio::test]
async fn a_dry_run_shows_neither_the_token_nor_a_secret() {
    let (tenant, device) = tenant().await;
    let erase = ["device-actions", "erase", "DEVICE", "--pin", "975310", "--dry-run"];
    let hidden = ran(&tenant, &erase, &device, &[], "", |_| {}).await;
    let shown = ran(&tenant, &erase, &device, &["--show-secrets"], "", |_| {}).await;
    assert!(!hidden.output.contains("975310") && shown.output.contains("975310"), "{}", hidden.output);
    assert!(!shown.output.contains(tenant.token()), "{}", shown.output);
}

async fn at_terminal(tenant: &Tenant, words: &[&str]) -> Ran {
    let variables = [of_tenant(tenant), vec![("NO_COLOR".to_owned(), "1".to_owned())]].concat();
    run_on(&variables, words, "", |console| console.are_messages_terminal = true).await
}

#[tokio::test]
async fn after_a_lock_the_command_that_reads_its_pin_is_told_and_reads_it() {
    for more in [&[] as &[&str], &["--wait"]] {
        let (tenant, device) = tenant().await;
        let lock = ["device-actions", "lock", &device.serial, "--confirm", "yes"];
        let ran = at_terminal(&tenant, &[&lock[..], more].concat()).await;
        assert_eq!(ran.exit, Exit::Done, "{}", ran.messages);
        let line = ran.messages.lines().find_map(|line| line.strip_prefix("`kandji ")?.split('`').next());
        let words: Vec<&str> = line.unwrap_or_else(|| panic!("{}", ran.messages)).split(' ').collect();
        assert!(ran.messages.contains("shows the PIN") && !ran.messages.contains("are hidden"), "{}", ran.messages);
        let read = run_on(&of_tenant(&tenant), &words, "", |_| {}).await;
        let pin = tenant.requests().into_iter().rfind(|one| one.operation == Some("getUnlockPin"));
        assert!(pin.is_some() && read.output.contains("\"pin\""), "{} {}", read.output, read.messages);
        let restart = ["device-actions", "restart", &device.serial, "--confirm", "yes"];
        assert!(!at_terminal(&tenant, &restart).await.messages.contains("shows the"));
    }
}
