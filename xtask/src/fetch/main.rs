//! `fetch ADDRESS FILE`: gets one document, and refuses what cannot be one.
//!
//! A separate program behind the feature `fetch`, so that `cargo xtask generate` compiles neither HTTP nor TLS.
//! `cargo xtask update` runs it.

mod address;
mod download;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use download::{Fault, Limits};

/// Gets one document. Exits with 1 if the answer is not taken for a document, with 2 if there is none.
#[derive(Debug, Parser)]
#[command(name = "fetch")]
struct Arguments {
    /// Where the document is: an address that begins with https://, or with http:// on this machine
    address: String,
    /// The new file for the document
    file: PathBuf,
    /// The most bytes of a document
    #[arg(long, value_name = "BYTES", default_value_t = 16 * 1024 * 1024)]
    most: u64,
    /// How long everything may take
    #[arg(long, value_name = "SECONDS", default_value_t = 120)]
    seconds: u64,
}

pub(crate) fn main() -> ExitCode {
    let Arguments { address, file, most, seconds } = Arguments::parse();
    let limits = Limits { most, time: Duration::from_secs(seconds) };
    let written = download::get(&address, limits).and_then(|bytes| {
        let write = std::fs::File::create_new(&file).and_then(|mut new| std::io::Write::write_all(&mut new, &bytes));
        write.map_err(|error| Fault::Failed(format!("cannot write `{}`: {error}", file.display())))
    });
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(Fault::Refused(reason)) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
        Err(Fault::Failed(reason)) => {
            eprintln!("{reason}");
            ExitCode::from(2)
        }
    }
}
