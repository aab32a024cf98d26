//! Where data goes: pipes that are closed, files, and terminals.

use std::io::{self, Cursor, Write};

use kandji_cli::{Console, Environment, Exit, Streams};
use kandji_tenant::{Fault, Moment, Tenant, When};

use super::output::variables;
use super::run::{Written, run, run_on};

/// A pipe whose reader has left.
struct Closed;

impl Write for Closed {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Err(io::ErrorKind::BrokenPipe.into())
    }
}

#[tokio::test]
async fn a_closed_pipe_is_no_error() {
    let tenant = Tenant::fleet().await;
    for format in ["table", "json", "ndjson", "yaml", "csv", "tsv"] {
        let messages = Written::default();
        let streams = Streams {
            input: Box::new(Cursor::new([])),
            output: Box::new(Closed),
            messages: Box::new(messages.clone()),
        };
        let words = ["kandji", "devices", "list", "--output", format];
        let mut console = Console::of_streams(streams);
        let environment = Environment::of(variables(&tenant));
        let exit = kandji_cli::run(words.map(Into::into).into(), &environment, &mut console).await;
        assert_eq!((exit, messages.text().as_str()), (Exit::Done, ""), "{format}");
    }
}

#[tokio::test]
async fn data_is_written_to_a_file_as_a_whole_or_not_at_all() {
    let tenant = Tenant::numbered(700).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("devices.csv");
    let words = ["devices", "list", "--all", "--to", path.to_str().unwrap()];
    tenant.inject(Fault::Status(404, Moment::Before), When::nth(2));
    let ran = run(&variables(&tenant), &words, "").await;
    assert_eq!(ran.exit, Exit::NotFound);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is left of it");
    tenant.heal();

    let ran = run(&variables(&tenant), &words, "").await;
    assert_eq!((ran.exit, ran.output.as_str()), (Exit::Done, ""), "{}", ran.messages);
    let written = std::fs::read_to_string(&path).unwrap();
    assert!(written.starts_with("device_name,"), "its extension says the format");
    assert_eq!(written.lines().count(), 701);

    let requests = tenant.requests().len();
    let ran = run(&variables(&tenant), &words, "").await;
    assert_eq!(ran.exit, Exit::Usage);
    assert!(ran.messages.contains("is already there; --force replaces it"), "{}", ran.messages);
    assert_eq!(tenant.requests().len(), requests, "nothing was sent");
    let ran = run(&variables(&tenant), &[&words[..], &["--force", "-o", "json"]].concat(), "").await;
    assert_eq!(ran.exit, Exit::Done, "{}", ran.messages);
    assert!(std::fs::read_to_string(&path).unwrap().starts_with("[\n"));
}

#[tokio::test]
async fn a_file_is_not_for_a_terminal() {
    let tenant = Tenant::fleet().await;
    let words = ["ade", "download-public-key"];
    let ran = run(&variables(&tenant), &words, "").await;
    assert_eq!(ran.exit, Exit::Done, "{}", ran.messages);
    let content = ran.output;
    assert!(content.len() > 20);
    let ran = run_on(&variables(&tenant), &words, "", |console| console.is_output_terminal = true).await;
    assert_eq!((ran.exit, ran.output.as_str()), (Exit::Usage, ""));
    assert!(ran.messages.contains("--to FILE"), "{}", ran.messages);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("key.pem");
    let to = [&words[..], &["--to", path.to_str().unwrap()]].concat();
    let ran = run_on(&variables(&tenant), &to, "", |console| console.is_output_terminal = true).await;
    assert_eq!(ran.exit, Exit::Done, "{}", ran.messages);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), content);
}

#[tokio::test]
async fn colors_are_for_terminals_that_want_them() {
    let tenant = Tenant::fleet().await;
    type Variables = [(&'static str, &'static str)];
    let cases: [(&Variables, bool, bool); 8] = [
        (&[], false, false),
        (&[], true, true),
        (&[("NO_COLOR", "1")], true, false),
        (&[("CLICOLOR", "0")], true, false),
        (&[("TERM", "dumb")], true, false),
        (&[("CLICOLOR_FORCE", "1")], false, true),
        (&[("CLICOLOR_FORCE", "0")], false, false),
        (&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], true, false),
    ];
    for (more, is_terminal, has_colors) in cases {
        let more = more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let variables: Vec<_> = variables(&tenant).into_iter().chain(more).collect();
        let set_up = |console: &mut Console| {
            console.is_output_terminal = is_terminal;
            console.are_messages_terminal = is_terminal;
        };
        let ran = run_on(&variables, &["tags", "list", "-o", "table"], "", set_up).await;
        assert_eq!(ran.output.contains("\u{1b}[2m"), has_colors, "{variables:?}: {}", ran.output);
        let ran = run_on(&variables, &["tags", "list", "--fields", "x"], "", set_up).await;
        assert_eq!(ran.messages.contains("\u{1b}[1;31merror:"), has_colors, "{variables:?}: {}", ran.messages);
        let ran = run_on(&variables, &["tags", "--help"], "", set_up).await;
        assert_eq!(ran.output.contains('\u{1b}'), has_colors, "{variables:?}: {}", ran.output);
    }
}
