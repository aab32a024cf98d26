//! `kandji demo`.

use std::io::Cursor;
use std::time::Duration;

use kandji_cli::{Console, Environment, Exit, Streams};
use serde_json::Value;

use super::run::{Written, run};

#[tokio::test]
async fn a_command_is_run_against_a_fleet() {
    let ran = run(&[], &["demo", "--devices", "12", "--", "devices", "list", "--output", "json", "--all"], "").await;
    assert_eq!((ran.exit, ran.messages.as_str()), (Exit::Done, ""), "{}", ran.output);
    assert_eq!(ran.output.matches("\"device_id\"").count(), 12);
}

#[tokio::test]
async fn the_same_seed_is_the_same_fleet() {
    let list = async |seed: &str| {
        let words = ["demo", "--devices", "30", "--seed", seed, "--", "devices", "list", "--output", "json", "--all"];
        run(&[], &words, "").await.output
    };
    let first = list("7").await;
    assert_eq!(first, list("7").await);
    assert_ne!(first, list("8").await);
}

#[tokio::test]
async fn the_exit_code_is_that_of_the_command() {
    let ran = run(&[], &["demo", "--", "devices", "get", "6be4c0a1-0000-4a8e-9df4-0d3d0a8c7c11"], "").await;
    assert_eq!(ran.exit, Exit::NotFound, "{}", ran.messages);
    let ran = run(&[], &["demo", "--", "devices", "lst"], "").await;
    assert_eq!(ran.exit, Exit::Usage);
    let ran = run(&[], &["demo"], "").await;
    assert_eq!(ran.exit, Exit::Usage);
    assert!(ran.messages.contains("kandji demo -- devices list"), "{}", ran.messages);
}

#[tokio::test]
async fn a_command_cannot_leave_the_demo() {
    let tenant = kandji_tenant::Tenant::numbered(1).await;
    let other: Vec<(String, String)> = [("KANDJI_BASE_URL", tenant.url()), ("KANDJI_PROFILE", "production".to_owned())]
        .map(|(k, v)| (k.into(), v))
        .into();
    for words in [&["--host", &tenant.url()][..], &["--profile", "production"]] {
        let ran = run(&other, &[&["demo", "--", "devices", "list"], words].concat(), "").await;
        assert_eq!(ran.exit, Exit::Usage);
        assert!(ran.messages.contains("leave out `--host` and `--profile`"), "{}", ran.messages);
    }
    let ran = run(&other, &["demo", "--", "devices", "list"], "").await;
    assert_eq!(ran.exit, Exit::Done, "{}", ran.messages);
    assert!(tenant.requests().is_empty());
}

#[tokio::test]
async fn a_port_that_is_taken_is_told() {
    let tenant = kandji_tenant::Tenant::numbered(0).await;
    let port = tenant.url().rsplit(':').next().unwrap().to_owned();
    let ran = run(&[], &["demo", "--port", &port, "--", "devices", "list"], "").await;
    assert_eq!(ran.exit, Exit::Other);
    assert!(ran.messages.contains(&port) && ran.messages.contains("leave out `--port`"), "{}", ran.messages);
}

/// Serves until what is asked is known.
#[tokio::test]
async fn serve_says_how_programs_reach_it() {
    let (output, messages) = (Written::default(), Written::default());
    let mut console = Console::of_streams(Streams {
        input: Box::new(Cursor::new([])),
        output: Box::new(output.clone()),
        messages: Box::new(messages.clone()),
    });
    let arguments = ["kandji", "demo", "serve", "--devices", "3"].map(Into::into).to_vec();
    let environment = Environment::default();
    let serve = kandji_cli::run(arguments, &environment, &mut console);
    let listed = async {
        while !output.text().contains("# cmd") {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        let shown = output.text();
        let value = |name: &str| {
            let line = shown.lines().find_map(|line| line.strip_prefix(&format!("export {name}='"))).unwrap();
            (name.to_owned(), line.trim_end_matches('\'').to_owned())
        };
        let variables = [value("KANDJI_BASE_URL"), value("KANDJI_API_TOKEN")];
        run(&variables, &["devices", "list", "--output", "json"], "").await
    };
    let ran = tokio::select! {
        exit = serve => panic!("it ended with {exit:?}: {}", messages.text()),
        ran = listed => ran,
    };
    assert_eq!(ran.exit, Exit::Done, "{}", ran.messages);
    assert_eq!(serde_json::from_str::<Value>(&ran.output).unwrap().as_array().unwrap().len(), 3);
    for kind in ["set -gx KANDJI_API_TOKEN ", "$env:KANDJI_BASE_URL = ", "set \"KANDJI_BASE_URL="] {
        assert!(output.text().contains(kind), "{kind}: {}", output.text());
    }
    assert!(messages.text().contains("until Ctrl-C"));
}

#[cfg(unix)]
#[tokio::test]
async fn a_shell_has_the_variables_and_ends_the_demo() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let (shell, seen) = (folder.path().join("shell"), folder.path().join("seen"));
    let variables = "KANDJI_BASE_URL=$KANDJI_BASE_URL KANDJI_API_TOKEN=$KANDJI_API_TOKEN";
    let script = format!("#!/bin/sh\necho \"{variables}\" > '{}'\nexit 7\n", seen.display());
    std::fs::write(&shell, script).unwrap();
    std::fs::set_permissions(&shell, std::fs::Permissions::from_mode(0o755)).unwrap();
    let ran = run(&[("SHELL".to_owned(), shell.display().to_string())], &["demo", "shell"], "").await;
    assert_eq!(ran.exit, Exit::Done, "what the shell returns is no failure of the demo: {}", ran.messages);
    let seen = std::fs::read_to_string(seen).unwrap();
    assert!(seen.contains("KANDJI_BASE_URL=http://127.0.0.1:") && seen.contains("KANDJI_API_TOKEN="), "{seen}");
    assert!(ran.messages.contains("ends both"), "{}", ran.messages);
    let ran = run(&[("SHELL".to_owned(), "/nothing/here".to_owned())], &["demo", "shell"], "").await;
    assert_eq!(ran.exit, Exit::Other);
    assert!(ran.messages.contains("SHELL names another one"), "{}", ran.messages);
}
