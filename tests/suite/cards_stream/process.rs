//! A run in a process of its own, which can be killed and measured. The process is this test binary, told by its environment
//! what to do.

use std::fs::{self, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use kandji_cards::{HelperError, Record, Runner, State};
use kandji_client::Client;
use kandji_client::runtime::Budget;
use serde_json::Value;

use super::{all, card, serial};

const ADDRESS: &str = "KANDJI_TEST_STREAM_FROM";
const FOLDER: &str = "KANDJI_TEST_STREAM_TO";
/// The name of [`child`], as the test harness has it.
const CHILD: &str = "cards_stream::process::child";

/// Starts a process that streams the devices of a tenant: into a folder, with the position beside them, or to nowhere.
pub(super) fn start(url: &str, folder: Option<&Path>) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", CHILD, "--nocapture", "--test-threads", "1"]).env(ADDRESS, url);
    if let Some(folder) = folder {
        command.env(FOLDER, folder);
    }
    command.stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn().unwrap()
}

/// What the process says of its peak memory when it is done, in KiB; `None` where the system does not tell.
pub(super) fn peak(mut child: Child) -> Option<u64> {
    let mut text = String::new();
    child.stdout.take().unwrap().read_to_string(&mut text).unwrap();
    assert!(child.wait().unwrap().success(), "{text}");
    text.lines().find_map(|line| line.split_once("PEAK ")?.1.trim().parse().ok())
}

/// What has been written to a folder: the serial numbers up to the saved position.
pub(super) fn written(folder: &Path) -> Vec<String> {
    let text = fs::read_to_string(folder.join("serials")).unwrap_or_default();
    text.lines().take(saved(folder).map_or(0, |(count, _)| count)).map(str::to_owned).collect()
}

/// The number of records up to the saved position, and the position.
fn saved(folder: &Path) -> Option<(usize, Value)> {
    let position: Value = serde_json::from_str(&fs::read_to_string(folder.join("position")).ok()?).unwrap();
    Some((usize::try_from(position["count"].as_u64()?).ok()?, position))
}

/// The process. As a test of its own, it does nothing.
#[tokio::test]
async fn child() {
    let Ok(url) = std::env::var(ADDRESS) else { return };
    let client =
        Client::builder().base_url(url).token(kandji_tenant::TOKEN).budget(Budget::unlimited()).build().unwrap();
    match std::env::var_os(FOLDER) {
        Some(folder) => into(&client, Path::new(&folder)).await,
        None => {
            let helper = |_: Record, _: State| std::future::ready(Ok::<(), HelperError>(()));
            Runner::new(&client).stream(card(), &all()).run(helper).await.unwrap();
        }
    }
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    if let Some(peak) = status.lines().find_map(|line| line.strip_prefix("VmHWM:")) {
        println!("\nPEAK {}", peak.trim().trim_end_matches(" kB"));
    }
}

/// Writes each serial number behind those up to the saved position, and then the position: a record whose position was not
/// written counts as not written.
async fn into(client: &Client, folder: &Path) {
    let (runner, invocation) = (Runner::new(client), all());
    let kept = written(folder);
    fs::write(folder.join("serials"), kept.iter().map(|serial| format!("{serial}\n")).collect::<String>()).unwrap();
    let mut streaming = runner.stream(card(), &invocation);
    if let Some((_, position)) = saved(folder) {
        streaming = streaming.resume(serde_json::from_value(position).unwrap());
    }
    let mut serials = OpenOptions::new().append(true).open(folder.join("serials")).unwrap();
    let helper = move |record: Record, _: State| {
        let line = format!("{}\n", serial(record.value()));
        std::future::ready(serials.write_all(line.as_bytes()).map_err(HelperError::from))
    };
    let save = |position| {
        let beside = folder.join("position.new");
        fs::write(&beside, serde_json::to_string(&position)?)?;
        Ok(fs::rename(beside, folder.join("position"))?)
    };
    streaming.save(1, save).run(helper).await.unwrap();
}
