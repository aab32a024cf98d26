//! Writes the secrets of all Macs to a file that nobody else can read: FileVault recovery keys, recovery passwords,
//! unlock PINs and Activation Lock bypass codes.
//!
//! ```console
//! $ export KANDJI_SUBDOMAIN=accuhive KANDJI_API_TOKEN=…
//! $ cargo run --example secrets_escrow /Volumes/vault/secrets.csv
//! ```
//!
//! Each reading of a secret is an entry in the audit log. Exit codes: 0 done, 1 failed, be it for one Mac only,
//! 2 wrong usage.

use std::error::Error;
use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use kandji_client::devices::Device;
use kandji_client::{Client, ErrorKind, Secret};

const USAGE: &str = "usage: secrets_escrow FILE

Writes the secrets of all Macs to a new file that only its owner can read, as CSV. The environment names the tenant:
KANDJI_SUBDOMAIN and KANDJI_REGION (or KANDJI_BASE_URL), and KANDJI_API_TOKEN.
";

const HEAD: &str = "serial_number,filevault_key,recovery_password,unlock_pin,device_bypass_code,user_bypass_code";

/// What one Mac has, in the order of [`HEAD`]; `None` is what the tenant does not hold. A `Secret` shows itself to nobody: this could be logged with `{:?}`.
type Secrets = [Option<Secret>; 5];

#[tokio::main]
async fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(path), None) = (arguments.next(), arguments.next()) else {
        eprint!("{USAGE}");
        return ExitCode::from(2);
    };
    match run(&path).await {
        Ok(0) => ExitCode::SUCCESS,
        Ok(failed) => {
            eprintln!("{path} lacks {failed} Macs");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("secrets_escrow: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the secrets of all Macs to a file, and says for how many that failed.
async fn run(path: &str) -> Result<usize, Box<dyn Error>> {
    let kandji = Client::from_env()?;
    let file = create_private(path).map_err(|error| format!("{path}: {error}"))?;
    let escrowed = escrow(&kandji, file).await;
    let (written, failed) = escrowed.map_err(|error| format!("{path} is incomplete: {error}"))?;
    eprintln!("{written} Macs written to {path}");
    Ok(failed)
}

/// Writes the secrets of all Macs, and says of how many they are and how many failed.
async fn escrow(kandji: &Client, file: File) -> Result<(usize, usize), Box<dyn Error>> {
    let mut file = BufWriter::new(file);
    writeln!(file, "{HEAD}")?;
    let (mut written, mut failed) = (0, 0);
    let mut macs = kandji.devices().list().platform("Mac").items();
    while let Some(mac) = macs.next().await {
        let mac = mac?;
        match secrets(kandji, &mac).await {
            Ok(secrets) => {
                write_row(&mut file, &mac.serial_number, &secrets)?;
                written += 1;
            }
            // What the token may not do for one Mac, it may do for none.
            Err(error) if matches!(error.kind(), Some(ErrorKind::Unauthorized | ErrorKind::Forbidden)) => {
                return Err(error.into());
            }
            // No error of the client quotes a secret.
            Err(error) => {
                eprintln!("{}: {error}", mac.serial_number);
                failed += 1;
            }
        }
    }
    file.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()?;
    Ok((written, failed))
}

/// A new file for its owner only, from its first moment on. One that exists is left alone: it may hold older secrets.
fn create_private(path: &str) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    // Elsewhere the folder decides who may read.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// All secrets of a Mac, asked for at the same time. Those that it does not have are empty.
async fn secrets(kandji: &Client, mac: &Device) -> Result<Secrets, kandji_client::Error> {
    let (secrets, id) = (kandji.device_secrets(), &mac.device_id);
    let (key, recovery, pin, bypass) = tokio::try_join!(
        if_any(secrets.get_filevault_key(id).send()),
        if_any(secrets.get_recovery_lock_password(id).send()),
        if_any(secrets.get_unlock_pin(id).send()),
        if_any(secrets.get_activation_lock_bypass_code(id).send()),
    )?;
    Ok([key.key, recovery.recovery_password, pin.pin, bypass.device_based_albc, bypass.user_based_albc])
}

/// An answer, or an empty one where there is nothing to be had.
async fn if_any<T: Default>(
    answer: impl Future<Output = Result<T, kandji_client::Error>>,
) -> Result<T, kandji_client::Error> {
    match answer.await {
        Err(error) if error.kind() == Some(ErrorKind::NotFound) => Ok(T::default()),
        answer => answer,
    }
}

/// The only place that exposes secrets.
fn write_row(file: &mut impl Write, serial: &str, secrets: &Secrets) -> io::Result<()> {
    write!(file, "{}", quoted(serial))?;
    for secret in secrets {
        write!(file, ",{}", quoted(secret.as_ref().map_or("", Secret::expose)))?;
    }
    writeln!(file)
}

/// A field of CSV (RFC 4180).
fn quoted(field: &str) -> String {
    if field.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field.to_owned()
    }
}
