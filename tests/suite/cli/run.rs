//! Command lines that are run in this process.

use std::io::{Cursor, Write};
use std::sync::{Arc, Mutex};

use kandji_cli::{Console, Environment, Exit, Streams};
use kandji_tenant::Tenant;

/// What a command line has left.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) exit: Exit,
    pub(crate) output: String,
    pub(crate) messages: String,
}

/// A stream that can be read while something writes to it.
#[derive(Clone, Default)]
pub(crate) struct Written(Arc<Mutex<Vec<u8>>>);

impl Written {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// The variables by which a command line finds a tenant.
pub(crate) fn of_tenant(tenant: &Tenant) -> Vec<(String, String)> {
    vec![("KANDJI_BASE_URL".to_owned(), tenant.url()), ("KANDJI_API_TOKEN".to_owned(), tenant.token().to_owned())]
}

/// Runs a command line with what is typed into it. No stream is a terminal.
pub(crate) async fn run(variables: &[(String, String)], words: &[&str], input: &str) -> Ran {
    run_on(variables, words, input, |_| {}).await
}

/// Runs a command line on a console that is set up as a test needs it.
pub(crate) async fn run_on(
    variables: &[(String, String)],
    words: &[&str],
    input: &str,
    set_up: impl FnOnce(&mut Console),
) -> Ran {
    let (output, messages) = (Written::default(), Written::default());
    let input = Cursor::new(input.to_owned().into_bytes());
    let mut console = Console::of_streams(Streams {
        input: Box::new(input),
        output: Box::new(output.clone()),
        messages: Box::new(messages.clone()),
    });
    set_up(&mut console);
    let arguments = std::iter::once("kandji").chain(words.iter().copied()).map(Into::into).collect();
    let exit = kandji_cli::run(arguments, &Environment::of(variables.to_vec()), &mut console).await;
    Ran { exit, output: output.text(), messages: messages.text() }
}
