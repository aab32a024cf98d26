//! Lists the devices that have not checked in for some days, the longest absent first.
//!
//! ```console
//! $ export KANDJI_SUBDOMAIN=accuhive KANDJI_API_TOKEN=…
//! $ cargo run --example stale_devices 30
//! ```
//!
//! Exit codes: 0 done, 1 failed, 2 wrong usage.

use std::error::Error;
use std::process::ExitCode;

use kandji_client::Client;
use kandji_client::devices::Device;
use kandji_client::jiff::{SignedDuration, Timestamp};

const USAGE: &str = "usage: stale_devices DAYS

Lists the devices whose last check-in is more than so many days ago, and those that have never checked in: serial
number, days and name, separated by tabs. The environment names the tenant: KANDJI_SUBDOMAIN and KANDJI_REGION (or
KANDJI_BASE_URL), and KANDJI_API_TOKEN.
";

const HOURS_OF_DAY: i64 = 24;

#[tokio::main]
async fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let days = arguments.next().and_then(|days| days.parse::<u16>().ok());
    let (Some(days), None) = (days, arguments.next()) else {
        eprint!("{USAGE}");
        return ExitCode::from(2);
    };
    match run(days.into()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("stale_devices: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(days: i64) -> Result<(), Box<dyn Error>> {
    let kandji = Client::from_env()?;
    let now = Timestamp::now();
    let limit = SignedDuration::from_hours(days * HOURS_OF_DAY);
    let mut stale = Vec::new();
    let mut devices = kandji.devices().list().items();
    while let Some(device) = devices.next().await {
        let device = device?;
        let absent = last_check_in(&device).map(|time| now.duration_since(time));
        if absent.is_none_or(|absent| absent > limit) {
            stale.push((absent, device));
        }
    }
    stale.sort_by_key(|(absent, _)| std::cmp::Reverse(absent.unwrap_or(SignedDuration::MAX)));
    for (absent, device) in &stale {
        let days = absent.map_or_else(|| "never".to_owned(), |absent| (absent.as_hours() / HOURS_OF_DAY).to_string());
        println!("{}\t{days}\t{}", device.serial_number, device.device_name);
    }
    eprintln!("{} stale devices", stale.len());
    Ok(())
}

/// The time of the last check-in; none if there has been none.
fn last_check_in(device: &Device) -> Option<Timestamp> {
    let text = device.last_check_in.as_ref()?;
    let time = text.instant();
    if time.is_none() {
        // The client keeps what it cannot read, so that one odd time does not cost the whole list. Neither does it here,
        // but nobody shall take the device for one that has never checked in.
        eprintln!("{}: unreadable time of the last check-in: {text}", device.serial_number);
    }
    time
}
