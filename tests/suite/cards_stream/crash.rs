//! Runs that end in the middle without a word, and what they need.

use std::time::{Duration, Instant};

use kandji_tenant::{Drift, Tenant};

use super::process::{peak, start, written};
use super::{all, card, patient, serials};

/// A run that is killed again and again, with a list that changes in between, loses and repeats nothing.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_run_goes_on_behind_the_last_record_that_was_dealt_with() {
    let tenant = Tenant::numbered(3_000).await;
    let expected = serials(&tenant);
    let folder = tempfile::tempdir().unwrap();
    let (mut kills, mut known) = (0, 0);
    for drift in [Drift::Removed(3), Drift::Inserted(5), Drift::Removed(40)] {
        let mut child = start(&tenant.url(), Some(folder.path()));
        let begun = Instant::now();
        while written(folder.path()).len() < known + 500 {
            assert!(begun.elapsed() < Duration::from_secs(60), "the process is stuck");
            std::thread::sleep(Duration::from_millis(5));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        known = written(folder.path()).len();
        kills += 1;
        tenant.drift("listDevices", drift);
    }
    peak(start(&tenant.url(), Some(folder.path())));
    let given: Vec<String> = written(folder.path()).into_iter().filter(|serial| expected.contains(serial)).collect();
    println!("{kills} kills, the last after {known} records");
    assert!(known < 3_000, "the kills came in the middle");
    assert!(given == expected, "{} of {} records", given.len(), expected.len());
}

/// A run that is dropped goes on in the same way.
#[tokio::test]
async fn a_dropped_run_goes_on() {
    let tenant = Tenant::numbered(1_000).await;
    let client = patient(&tenant);
    let (runner, invocation) = (kandji_cards::Runner::new(&client), all());
    let (mut given, mut position) = (Vec::new(), None);
    for most in [1, 299, 300, 17, 200, usize::MAX] {
        let mut streaming = runner.stream(card(), &invocation);
        if let Some(position) = position.take() {
            streaming = streaming.resume(position);
        }
        let mut records = streaming.records().unwrap();
        for _ in 0..most {
            let Some(record) = records.next().await else { break };
            given.push(super::serial(record.unwrap().value()));
        }
        position = Some(records.position());
    }
    assert_eq!(given, serials(&tenant));
}

/// The memory of a run does not grow with the list.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn twenty_times_as_many_records_take_the_same_memory() {
    let mut peaks = Vec::new();
    for devices in [1_000, 20_000] {
        let tenant = Tenant::numbered(devices).await;
        let Some(peak) = peak(start(&tenant.url(), None)) else {
            return println!("SKIPPED: this system does not tell the peak memory of a process");
        };
        peaks.push(peak);
    }
    println!("peak memory: {} KiB for 1,000 records, {} KiB for 20,000", peaks[0], peaks[1]);
    let all_of_them = 20_000 * 500 / 1024;
    assert!(peaks[1] < peaks[0] + all_of_them / 4, "{peaks:?}");
}
