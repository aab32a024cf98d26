//! Cards beside typed calls of the same operations, over loopback: what running a read card costs, as ratios of one run.
//!
//! Run with `cargo bench --package tests --bench cards`. The machine's noise is in every figure; rounds take turns, and the
//! median of each is compared. A read card is to cost at most a tenth more than the typed call.

#![allow(clippy::expect_used, reason = "a benchmark whose server is broken has nothing to measure")]

#[path = "../client/server.rs"]
mod server;

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant};

use kandji_cards::catalogue::Card;
use kandji_cards::{Catalogue, HelperError, Invocation, Record, Runner, State};
use kandji_client::Client;
use kandji_client::runtime::Budget;
use server::Server;

/// Devices of the list; as many pages of 300 as it takes.
const DEVICES: usize = 30_000;
/// Rounds of each way.
const ROUNDS: usize = 15;
/// Calls of a round, where each is short.
const CALLS: usize = 40;
/// What a card may cost, in times of the typed call.
const MOST: f64 = 1.1;

/// A way to read devices, which gives their number.
type Way<'w> = &'w dyn Fn() -> Pin<Box<dyn Future<Output = usize> + 'w>>;

#[tokio::main]
async fn main() {
    let server = Server::start(DEVICES, Duration::ZERO).await;
    let client = Client::builder().base_url(server.url()).token("t").budget(Budget::unlimited()).build();
    let kandji = &client.expect("the address is fine");
    let runner = &Runner::new(kandji);
    compare("the first 300 devices", &|| Box::pin(typed_first(kandji)), &|| Box::pin(card_first(runner))).await;
    compare("all devices, one by one", &|| Box::pin(typed_all(kandji)), &|| Box::pin(card_all(runner))).await;
}

/// Lets both ways take turns, and prints their medians and the ratio.
async fn compare<'w>(what: &str, typed: Way<'w>, card: Way<'w>) {
    let mut times = [Vec::new(), Vec::new()];
    assert_eq!(typed().await, card().await, "both ways read the same devices");
    for _ in 0..ROUNDS {
        for (times, way) in times.iter_mut().zip([typed, card]) {
            let start = Instant::now();
            way().await;
            times.push(start.elapsed().as_secs_f64());
        }
    }
    let [typed, card] = times.map(median);
    let ratio = card / typed;
    let verdict = if ratio <= MOST { "at most a tenth more" } else { "MORE THAN A TENTH MORE" };
    println!("{what:<26} typed {:>8.2} ms  card {:>8.2} ms  ratio {ratio:.2}: {verdict}", typed * 1e3, card * 1e3);
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn card() -> &'static Card {
    Catalogue::packaged().card("list-devices").expect("the connector has this card")
}

async fn typed_first(kandji: &Client) -> usize {
    let mut count = 0;
    for _ in 0..CALLS {
        count += kandji.devices().list().take(300).await.expect("the server answers").len();
    }
    count
}

async fn card_first(runner: &Runner) -> usize {
    let invocation = Invocation::new().option("result_set", "300");
    let mut count = 0;
    for _ in 0..CALLS {
        let outcome = runner.run(card(), &invocation).await.expect("the server answers");
        count += outcome.outputs.get("devices").and_then(|devices| devices.as_array()).map_or(0, Vec::len);
    }
    count
}

async fn typed_all(kandji: &Client) -> usize {
    let mut items = kandji.devices().list().items();
    let mut count = 0;
    while let Some(device) = items.next().await {
        count += usize::from(!device.expect("the server answers").serial_number.is_empty());
    }
    count
}

async fn card_all(runner: &Runner) -> usize {
    let invocation = Invocation::new().option("result_set", "all");
    let mut count = 0;
    let helper = |record: Record, _: State| {
        count += usize::from(record.value()["serial_number"].is_string());
        std::future::ready(Ok::<(), HelperError>(()))
    };
    runner.stream(card(), &invocation).run(helper).await.expect("the server answers");
    count
}
