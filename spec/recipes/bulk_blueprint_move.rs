//! Moves many devices to another blueprint: all of one blueprint, or those whose serial numbers are read from standard
//! input. It only shows what it would do, unless it is told `--yes`.
//!
//! ```console
//! $ export KANDJI_SUBDOMAIN=accuhive KANDJI_API_TOKEN=…
//! $ cargo run --example bulk_blueprint_move NEW_BLUEPRINT --from OLD_BLUEPRINT
//! $ cargo run --example bulk_blueprint_move NEW_BLUEPRINT --serials --yes < serials.txt
//! ```
//!
//! Exit codes: 0 done, 1 failed, be it for one device only, 2 wrong usage.

use std::collections::BTreeSet;
use std::error::Error;
use std::io;
use std::process::ExitCode;
use std::sync::Arc;

use kandji_client::devices::Device;
use kandji_client::{BlueprintId, Client};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

const USAGE: &str = "usage: bulk_blueprint_move TO (--from BLUEPRINT | --serials) [--yes]

Moves devices to the blueprint TO: all of another blueprint, or those whose serial numbers are read from standard
input, one a line. Blueprints are named by their ids. Nothing is changed without --yes. The environment names the
tenant: KANDJI_SUBDOMAIN and KANDJI_REGION (or KANDJI_BASE_URL), and KANDJI_API_TOKEN.
";

/// Devices that are moved at the same time. The client keeps to the rate limits of the API by itself.
const AT_ONCE: usize = 8;

struct Options {
    to: BlueprintId,
    which: Which,
    is_confirmed: bool,
}

/// Which devices are to be moved.
enum Which {
    Of(BlueprintId),
    Serials(BTreeSet<String>),
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(options) = options(&arguments) else {
        eprint!("{USAGE}");
        return ExitCode::from(2);
    };
    match run(options).await {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("bulk_blueprint_move: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What the arguments say; none if they are wrong.
fn options(arguments: &[String]) -> Option<Options> {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (arguments, is_confirmed) = match arguments.as_slice() {
        [before @ .., "--yes"] => (before, true),
        all => (all, false),
    };
    let (to, which) = match arguments {
        [to, "--from", from] => (*to, Which::Of(BlueprintId::from(*from))),
        [to, "--serials"] => (*to, Which::Serials(BTreeSet::new())),
        _ => return None,
    };
    (!to.starts_with('-')).then(|| Options { to: to.into(), which, is_confirmed })
}

/// Moves the devices, or says which it would move. Returns how many could not be.
async fn run(mut options: Options) -> Result<usize, Box<dyn Error>> {
    if let Which::Serials(serials) = &mut options.which {
        *serials = serials_of_stdin()?;
    }
    let kandji = Client::from_env()?;
    // One mistake in the blueprint would be one failure for each device: ask for it first.
    let to = kandji.blueprints().get(&options.to).send().await?;
    let (devices, missing) = chosen(&kandji, &options).await?;
    for serial in &missing {
        eprintln!("{serial}: there is no such device");
    }
    if !options.is_confirmed {
        devices.iter().for_each(|device| println!("would move {} ({})", device.serial_number, device.device_name));
        eprintln!("{} devices would be moved to {}; add --yes to move them", devices.len(), to.name);
        return Ok(missing.len());
    }
    let all = devices.len();
    let failed = move_all(&kandji, devices, &options.to).await?;
    eprintln!("{} devices moved to {}, {} not", all - failed, to.name, failed + missing.len());
    Ok(failed + missing.len())
}

fn serials_of_stdin() -> io::Result<BTreeSet<String>> {
    let lines: Vec<String> = io::stdin().lines().collect::<Result<_, _>>()?;
    Ok(lines.iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect())
}

/// The devices to be moved, and the serial numbers that no device has. Who is there already need not be moved.
async fn chosen(kandji: &Client, options: &Options) -> Result<(Vec<Device>, BTreeSet<String>), Box<dyn Error>> {
    let mut missing = match &options.which {
        Which::Serials(serials) => serials.clone(),
        Which::Of(_) => BTreeSet::new(),
    };
    let mut chosen = Vec::new();
    // One walk through the list costs a request for 300 devices, and asking for each serial number one for each. The list
    // is read to its end before anything is changed, as a move could shift what is yet to be read.
    let mut devices = kandji.devices().list().items().read_ahead(4);
    while let Some(device) = devices.next().await {
        let device = device?;
        let is_chosen = match &options.which {
            Which::Of(from) => device.blueprint_id.as_ref() == Some(from),
            Which::Serials(_) => missing.remove(&device.serial_number),
        };
        if is_chosen && device.blueprint_id.as_ref() != Some(&options.to) {
            chosen.push(device);
        }
    }
    Ok((chosen, missing))
}

/// Moves devices, some at the same time, and goes on where one fails. Returns how many failed.
async fn move_all(kandji: &Client, devices: Vec<Device>, to: &BlueprintId) -> Result<usize, Box<dyn Error>> {
    let turns = Arc::new(Semaphore::new(AT_ONCE));
    let mut moves = JoinSet::new();
    for device in devices {
        let turn = Arc::clone(&turns).acquire_owned().await?;
        // Clones share connections and the budget of requests.
        let (kandji, to) = (kandji.clone(), to.clone());
        moves.spawn(async move {
            let moved = kandji.devices().update(&device.device_id).blueprint_id(to).send().await;
            drop(turn);
            // Each outcome is told at once, so that it is known even if the program is stopped.
            match &moved {
                Ok(_) => println!("moved {} ({})", device.serial_number, device.device_name),
                Err(error) => eprintln!("{} ({}): {error}", device.serial_number, device.device_name),
            }
            moved.is_ok()
        });
    }
    let outcomes = moves.join_all().await;
    Ok(outcomes.into_iter().filter(|is_moved| !is_moved).count())
}
