//! `kandji`: the Iru (Kandji) Endpoint Management API from the command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    kandji_cli::main()
}
