//! Completions, manual pages, and what the program says of itself.

use std::collections::BTreeSet;
use std::fs;

use kandji_cli::Exit;
use kandji_client::operations;

use super::run::run;

#[tokio::test]
async fn every_shell_has_completions_of_every_command() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ran = run(&[], &["completion", shell], "").await;
        assert_eq!(ran.exit, Exit::Done, "{shell}: {}", ran.messages);
        for command in ["device-actions", "erase", "demo", "auth", "list-behavioral-detections"] {
            assert!(ran.output.contains(command), "{shell}: {command}");
        }
    }
    assert_eq!(run(&[], &["completion", "tcsh"], "").await.exit, Exit::Usage);
}

/// Shells that are here say whether they can read the script.
#[tokio::test]
async fn shells_can_read_their_completions() {
    let folder = tempfile::tempdir().unwrap();
    for shell in ["bash", "zsh", "fish"] {
        let path = folder.path().join(shell);
        fs::write(&path, run(&[], &["completion", shell], "").await.output).unwrap();
        match std::process::Command::new(shell).arg("-n").arg(&path).output() {
            Ok(read) => assert!(read.status.success(), "{shell}: {}", String::from_utf8_lossy(&read.stderr)),
            Err(_) => println!("{shell} is not here"),
        }
    }
}

#[tokio::test]
async fn every_command_has_a_page() {
    let folder = tempfile::tempdir().unwrap();
    let pages = folder.path().join("share").join("man1");
    let ran = run(&[], &["man", "--dir", pages.to_str().unwrap()], "").await;
    assert_eq!(ran.exit, Exit::Done, "{}", ran.messages);
    let names: BTreeSet<String> =
        fs::read_dir(&pages).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    for operation in operations::ALL {
        let kebab = |name: &str| name.trim_end_matches('_').replace('_', "-");
        let name = format!("kandji-{}-{}.1", kebab(operation.group), kebab(operation.method));
        assert!(names.contains(&name), "{name}");
    }
    for name in ["kandji.1", "kandji-demo-serve.1", "kandji-auth-login.1", "kandji-api.1"] {
        assert!(names.contains(name), "{name}: {names:?}");
    }
    let one = run(&[], &["man", "devices", "list"], "").await;
    assert_eq!(one.output, fs::read_to_string(pages.join("kandji-devices-list.1")).unwrap());
    assert!(one.output.contains(".TH kandji-devices-list 1"), "{}", one.output);
    assert_eq!(run(&[], &["man", "devices", "nothing"], "").await.exit, Exit::Usage);
}

#[tokio::test]
async fn about_says_what_the_program_goes_by() {
    let home = [("KANDJI_CONFIG_DIR".to_owned(), "/somewhere/kandji".to_owned())];
    let ran = run(&home, &["--about"], "").await;
    assert_eq!(ran.exit, Exit::Done, "{}", ran.messages);
    let count = format!("{} operations", operations::ALL.len());
    for fact in
        [count.as_str(), "Iru Endpoint Management API, version ", "MIT OR Apache-2.0", "config.toml", "somewhere"]
    {
        assert!(ran.output.contains(fact), "{fact}: {}", ran.output);
    }
    let ran = run(&[], &["--about"], "").await;
    assert!(ran.output.contains("no home folder"), "{}", ran.output);
}

#[test]
fn no_group_is_called_as_a_command_of_the_program() {
    let own = ["api", "auth", "completion", "demo", "help", "man", "report"];
    let groups: BTreeSet<&str> = operations::ALL.iter().map(|operation| operation.group).collect();
    assert!(groups.iter().all(|group| !own.contains(group)), "{groups:?}");
}
