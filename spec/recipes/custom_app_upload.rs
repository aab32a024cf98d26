//! Uploads an installer and makes a Custom App of it. It only shows what it would do, unless it is told `--yes`.
//!
//! ```console
//! $ export KANDJI_SUBDOMAIN=accuhive KANDJI_API_TOKEN=…
//! $ cargo run --example custom_app_upload Editor-2.1.pkg "Editor 2.1" --yes
//! ```
//!
//! Exit codes: 0 done, 1 failed, 2 wrong usage.

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use kandji_client::custom_apps::{CreateCustomAppBody, CustomAppInstallType as InstallType};
use kandji_client::{Client, FileSource};

const USAGE: &str = "usage: custom_app_upload FILE NAME [--yes]

Uploads a .pkg, .dmg or .zip and makes a Custom App of it, which is not active yet. Nothing is sent without --yes. The
environment names the tenant: KANDJI_SUBDOMAIN and KANDJI_REGION (or KANDJI_BASE_URL), and KANDJI_API_TOKEN.
";

/// How long a large file may be processed until an app can be made of it.
const PROCESSING: Duration = Duration::from_secs(15 * 60);

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        [path, name, "--yes"] => upload(Path::new(path), name).await,
        [path, name] => preview(Path::new(path), name),
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("custom_app_upload: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Says what would be done.
fn preview(path: &Path, name: &str) -> Result<(), Box<dyn Error>> {
    let size = std::fs::metadata(path).map_err(|error| format!("{}: {error}", path.display()))?.len();
    let kind = install_type(path)?;
    println!("would upload {} ({size} bytes) as the {kind} {name}; add --yes to do so", path.display());
    Ok(())
}

async fn upload(path: &Path, name: &str) -> Result<(), Box<dyn Error>> {
    let kind = install_type(path)?;
    let kandji = Client::from_env()?;
    let file_name = path.file_name().unwrap_or_default().to_string_lossy();
    // The API hands out a place in a storage; the file goes there in small pieces, without the token, and again from the
    // start if the connection fails.
    let place = kandji.custom_apps().upload(file_name).upload(FileSource::path(path)).progress(show).send().await?;
    eprintln!();
    // While the file is processed the API answers 503; the client then asks again until the time is over.
    let app = CreateCustomAppBody {
        file_key: place.file_key,
        install_enforcement: "install_once".into(),
        install_type: kind,
        name: name.to_owned(),
        // Somebody should look at it before it is installed anywhere.
        active: Some(false),
        ..CreateCustomAppBody::default()
    };
    let app = kandji.custom_apps().create(app).total_timeout(PROCESSING).send().await?;
    println!("{}\t{}", app.id, app.name);
    Ok(())
}

/// What the API calls the kind of a file.
fn install_type(path: &Path) -> Result<InstallType, String> {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("pkg") => Ok(InstallType::Package),
        Some("dmg") => Ok(InstallType::Image),
        Some("zip") => Ok(InstallType::Zip),
        _ => Err(format!("{}: expected a .pkg, .dmg or .zip", path.display())),
    }
}

/// Shows how much of the file is sent, on one line of standard error.
fn show(sent: u64, size: u64) {
    eprint!("\r{sent} of {size} bytes");
}
