//! The program `fetch` without TLS, for the tests: it can only ask this machine. `cargo test` builds examples, and compiles no
//! TLS for it.

#[path = "../src/fetch/main.rs"]
mod fetch;

fn main() -> std::process::ExitCode {
    fetch::main()
}
