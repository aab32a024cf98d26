//! Runs the program, in this process or in one of its own.

use std::io::{self, Cursor};
use std::process::{Child, Command, Stdio};

use kandji_cli::{Console, Environment, Exit, Streams};
use kandji_tenant::Tenant;

use super::run::{Ran, run_on};

impl Ran {
    /// Asserts how it ended.
    pub(crate) fn expect(self, exit: Exit) -> Self {
        assert_eq!(self.exit, exit, "{}\n{}", self.output, self.messages);
        self
    }
}

fn variables(tenant: &Tenant) -> [(String, String); 2] {
    [("KANDJI_BASE_URL", tenant.url()), ("KANDJI_API_TOKEN", tenant.token().to_owned())]
        .map(|(name, value)| (name.to_owned(), value))
}

/// Runs a command line without a terminal.
pub(crate) async fn run(tenant: &Tenant, arguments: &[&str]) -> Ran {
    run_on(&variables(tenant), arguments, "", |_| {}).await
}

/// Runs a command line on a terminal where this is typed.
pub(crate) async fn run_on_terminal(tenant: &Tenant, arguments: &[&str], typed: &str) -> Ran {
    run_on(&variables(tenant), arguments, typed, |console| console.is_input_terminal = true).await
}

/// The variable that has the command line of [`as_a_process`], as JSON.
const ARGUMENTS: &str = "KANDJI_TEST_ARGUMENTS";

/// Starts a command line in a process of its own, which can be interrupted and killed.
pub(crate) fn start(tenant: &Tenant, arguments: &[&str]) -> Child {
    let program = std::env::current_exe().expect("a process knows its program");
    Command::new(program)
        .args(["--exact", "cli::program::as_a_process", "--ignored", "--nocapture"])
        .env(ARGUMENTS, serde_json::to_string(arguments).unwrap())
        .envs(variables(tenant))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program can be started")
}

#[tokio::test]
#[ignore = "it is the program that other tests start"]
async fn as_a_process() {
    let Ok(arguments) = std::env::var(ARGUMENTS) else { return };
    let arguments: Vec<String> = serde_json::from_str(&arguments).unwrap();
    let streams = Streams {
        input: Box::new(Cursor::new(Vec::new())),
        output: Box::new(io::sink()),
        messages: Box::new(io::stderr()),
    };
    let words = std::iter::once("kandji".to_owned()).chain(arguments).map(Into::into).collect();
    let exit = kandji_cli::run(words, &Environment::of_process(), &mut Console::of_streams(streams)).await;
    std::process::exit(exit as i32);
}
