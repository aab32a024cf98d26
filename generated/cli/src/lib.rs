//! The command line of the Iru (Kandji) Endpoint Management API. Every command follows from the operations that
//! `kandji-client` describes as data; there is no code for a certain operation.
//!
//! The crate is a program. [`run`] is its entry point for tests: it takes its arguments, environment and terminal from the
//! caller.

mod bulk;
mod card;
mod command_line;
mod console;
mod demo;
mod directory;
mod environment;
mod exit;
mod fleet;
mod interrupt;
mod invoke;
mod manual;
mod output;
mod progress;
mod raw;
mod report;
mod session;

use std::ffi::OsString;
use std::process::ExitCode;

pub use console::{Console, Sink, Streams};
pub use environment::Environment;
pub use exit::Exit;

/// Runs the program with the arguments, environment and terminal of this process.
#[must_use]
pub fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().worker_threads(2).build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("error: this machine cannot start threads: {error}");
            return Exit::Other.into();
        }
    };
    let mut console = Console::of_process();
    let exit = runtime.block_on(run(arguments, &Environment::of_process(), &mut console));
    // Whatever still waits, such as a name that is being resolved, is left behind.
    runtime.shutdown_background();
    exit.into()
}

/// Runs one command line, the first argument of which is the name of the program.
pub async fn run(arguments: Vec<OsString>, environment: &Environment, console: &mut Console) -> Exit {
    console.adapt(environment);
    match command_line::dispatch(arguments, environment, console).await {
        Ok(exit) => exit,
        Err(failure) => {
            failure.report(console);
            failure.exit
        }
    }
}
