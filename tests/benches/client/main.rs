//! The generated client beside programs that speak HTTP by hand, as ratios of one run: items per second of a list of
//! 100,000 devices, pages read ahead with 50 ms of latency, and memory.
//!
//! Run with `cargo bench --package tests --bench client`. The machine's noise is in every figure; rounds take turns, and the
//! median of each is compared.

#![allow(clippy::expect_used, reason = "a benchmark whose server is broken has nothing to measure")]

mod by_hand;
mod device;
#[path = "../../suite/http.rs"]
mod http;
mod server;

use std::future::Future;
use std::process::Command;
use std::time::{Duration, Instant};

use kandji_client::runtime::Budget;
use kandji_client::{Client, devices};
use server::Server;

/// Devices of the large list; as many pages of 300 as it takes.
const DEVICES: usize = 100_000;
/// Rounds of each way.
const ROUNDS: usize = 7;

#[tokio::main]
async fn main() {
    match std::env::args().skip(1).find(|argument| argument.starts_with("http://")) {
        Some(url) => peak_of_a_list(&url).await,
        None => all().await,
    }
}

async fn all() {
    let server = Server::start(DEVICES, Duration::ZERO).await;
    println!("items per second, {DEVICES} devices, no latency");
    compare(&[
        ("bare reqwest and serde_json, same struct", &|| Box::pin(by_hand::same_struct(server.url()))),
        ("the same, from text", &|| Box::pin(by_hand::same_struct_from_text(server.url()))),
        ("kandji-client, items()", &|| Box::pin(items(server.url(), 1))),
        ("progenitor's way: derived struct, from bytes", &|| Box::pin(by_hand::derived_from_bytes(server.url()))),
        ("openapi-generator's way: derived struct, from text", &|| Box::pin(by_hand::derived_from_text(server.url()))),
    ])
    .await;

    let slow = Server::start(30_000, Duration::from_millis(50)).await;
    println!("\n100 pages with 50 ms of latency each");
    compare(&[
        ("one after the other", &|| Box::pin(items(slow.url(), 1))),
        ("10 pages ahead", &|| Box::pin(items(slow.url(), 10))),
    ])
    .await;

    println!("\npeak memory of a process that reads a list through items()");
    for count in [1_000, 10_000, DEVICES] {
        let server = Server::start(count, Duration::ZERO).await;
        println!("  {count:>7} devices  {}", peak_in_a_process(server.url()));
    }
}

/// A way to read the list, which gives the number of devices.
type Way<'w> = &'w dyn Fn() -> std::pin::Pin<Box<dyn Future<Output = usize> + 'w>>;

/// Lets the ways take turns, and prints the median of each and its ratio to the first.
async fn compare(ways: &[(&str, Way<'_>)]) {
    let mut times = vec![Vec::new(); ways.len()];
    let mut counts = vec![0; ways.len()];
    for _ in 0..ROUNDS {
        for (index, (_, way)) in ways.iter().enumerate() {
            let start = Instant::now();
            counts[index] = way().await;
            times[index].push(start.elapsed().as_secs_f64());
        }
    }
    let rates: Vec<f64> = times.iter_mut().zip(&counts).map(|(times, count)| *count as f64 / median(times)).collect();
    for ((name, _), rate) in ways.iter().zip(&rates) {
        println!("  {name:<52} {rate:>9.0} /s  {:>5.2}", rate / rates[0]);
    }
    assert!(counts.windows(2).all(|pair| pair[0] == pair[1]), "every way reads the same list: {counts:?}");
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn client(url: &str) -> Client {
    Client::builder().base_url(url).token("t").budget(Budget::unlimited()).build().expect("the address is fine")
}

async fn items(url: &str, ahead: usize) -> usize {
    let kandji = client(url);
    let mut items = kandji.devices().list().items().read_ahead(ahead);
    let mut count = 0;
    while let Some(device) = items.next().await {
        let device: devices::Device = device.expect("the server answers");
        count += usize::from(!device.device_id.as_str().is_empty());
    }
    count
}

/// Reads a list and prints the process's own peak.
async fn peak_of_a_list(url: &str) {
    items(url, 1).await;
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    println!("{}", peak.map_or("not told by this system", str::trim));
}

fn peak_in_a_process(url: &str) -> String {
    let program = std::env::current_exe().expect("this program has a path");
    let output = Command::new(program).arg(url).output().expect("this program starts again");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}
