//! Readers who have read enough, such as `head`.

use std::io::{self, Cursor, Write};

use kandji_cli::{Console, Environment, Exit, Streams};
use kandji_tenant::Tenant;

use super::results::executed;
use super::run::{Written, of_tenant};

/// A pipe whose reader goes away after so many writes.
struct Pipe(usize);

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 = self.0.checked_sub(1).ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Runs a command line whose output nobody reads to its end.
async fn run(tenant: &Tenant, words: &[&str], writes: usize) -> (Exit, String) {
    let messages = Written::default();
    let mut console = Console::of_streams(Streams {
        input: Box::new(Cursor::new(Vec::new())),
        output: Box::new(Pipe(writes)),
        messages: Box::new(messages.clone()),
    });
    let words = std::iter::once("kandji").chain(words.iter().copied()).map(Into::into).collect();
    let exit = kandji_cli::run(words, &Environment::of(of_tenant(tenant)), &mut console).await;
    (exit, messages.text())
}

#[tokio::test]
async fn reads_end_without_a_word() {
    let cases: [&[&str]; 6] = [
        &["devices", "list", "--all", "--output", "ndjson"],
        &["devices", "get", "--all-devices", "--output", "ndjson"],
        &["devices", "list-apps", "--all-devices", "--output", "csv"],
        &["report", "apps"],
        &["report", "devices"],
        &["devices", "list", "--all", "--jq", ".device_id", "--raw"],
    ];
    for words in cases {
        let tenant = Tenant::numbered(400).await;
        for writes in [0, 1, 3] {
            assert_eq!(run(&tenant, words, writes).await, (Exit::Done, String::new()), "{words:?} {writes}");
        }
    }
}

#[tokio::test]
async fn changes_are_made_whoever_reads_of_them() {
    let tenant = Tenant::numbered(20).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("results.csv");
    let words = ["devices", "update", "--asset-tag", "A-1", "--all-devices", "--output", "ndjson"];
    let words = [&words[..], &["--results", path.to_str().unwrap()]].concat();
    let (exit, messages) = run(&tenant, &words, 1).await;
    assert_eq!(exit, Exit::Done, "{messages}");
    assert!(messages.contains("20 done"), "{messages}");
    assert!(executed(&tenant, "updateDevice").values().all(|count| *count == 1));
}
