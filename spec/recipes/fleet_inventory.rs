//! Writes all devices of a tenant to standard output, as CSV.
//!
//! ```console
//! $ export KANDJI_SUBDOMAIN=accuhive KANDJI_API_TOKEN=…
//! $ cargo run --example fleet_inventory > devices.csv
//! ```
//!
//! Exit codes: 0 done, 1 failed, 2 wrong usage.

use std::error::Error;
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use kandji_client::Client;
use kandji_client::devices::Device;

const USAGE: &str = "usage: fleet_inventory > FILE

Writes all devices to standard output, as CSV. The environment names the tenant:
KANDJI_SUBDOMAIN and KANDJI_REGION (or KANDJI_BASE_URL), and KANDJI_API_TOKEN.
";

/// Pages that are fetched at the same time: a page takes the API much longer than it takes us.
const PAGES_AHEAD: usize = 4;

const HEAD: [&str; 8] =
    ["serial_number", "device_name", "model", "platform", "os_version", "blueprint", "user", "last_check_in"];

#[tokio::main]
async fn main() -> ExitCode {
    if std::env::args().len() > 1 {
        eprint!("{USAGE}");
        return ExitCode::from(2);
    }
    match run().await {
        Ok(count) => {
            // Messages go to standard error, so that standard output is nothing but CSV.
            eprintln!("{count} devices");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("fleet_inventory: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes all devices, and says how many there are.
async fn run() -> Result<usize, Box<dyn Error>> {
    let kandji = Client::from_env()?;
    let mut out = BufWriter::new(io::stdout());
    write_row(&mut out, &HEAD)?;
    let mut count = 0;
    // The list is never held as a whole: a device is written as soon as it is there.
    let mut devices = kandji.devices().list().items().read_ahead(PAGES_AHEAD);
    while let Some(device) = devices.next().await {
        write_row(&mut out, &columns(&device?))?;
        count += 1;
    }
    out.flush()?;
    Ok(count)
}

/// What is written of a device, in the order of [`HEAD`].
fn columns(device: &Device) -> [&str; 8] {
    [
        &device.serial_number,
        &device.device_name,
        &device.model,
        &device.platform,
        &device.os_version,
        &device.blueprint_name,
        device.user.as_ref().map_or("", |user| &user.email),
        device.last_check_in.as_ref().map_or("", |time| time.as_str()),
    ]
}

fn write_row(out: &mut impl Write, fields: &[&str]) -> io::Result<()> {
    let fields: Vec<String> = fields.iter().map(|field| quoted(field)).collect();
    writeln!(out, "{}", fields.join(","))
}

/// A field of CSV (RFC 4180). Device names are up to users, and may hold anything.
fn quoted(field: &str) -> String {
    if field.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field.to_owned()
    }
}
