//! The help screens.

use std::path::Path;

use kandji_cli::Exit;
use kandji_client::operations::{self, OperationInfo};
use kandji_tenant::Tenant;

use super::output::variables;
use super::run::{run, run_on};

fn command(operation: &OperationInfo) -> [String; 2] {
    [operation.group, operation.method].map(|name| name.trim_end_matches('_').replace('_', "-"))
}

async fn help(words: &[&str], width: usize) -> String {
    let ran = run_on(&[], words, "", |console| console.width = Some(width)).await;
    assert_eq!((ran.exit, ran.messages.as_str()), (Exit::Done, ""), "{words:?}");
    ran.output
}

#[tokio::test]
async fn the_groups_are_described() {
    let text = help(&["--help"], 100).await;
    for group in operations::GROUPS {
        assert!(!group.description.is_empty() && !group.title.is_empty(), "{group:?}");
        let name = group.name.replace('_', "-");
        assert!(text.lines().any(|line| line.trim_start().starts_with(&format!("{name} "))), "{name}");
    }
    assert!(
        text.contains("Exit codes:") && text.contains("Environment:") && text.contains("kandji demo -- devices list")
    );
    let short = help(&["-h"], 100).await;
    assert!(short.lines().count() < 50, "{short}");
    assert!(!short.contains("--jq"), "{short}");
}

#[tokio::test]
async fn no_line_is_wider_than_the_terminal() {
    for width in [80, 200] {
        for words in [
            &["--help"][..],
            &["-h"],
            &["devices", "-h"],
            &["device-actions", "lock", "-h"],
            &["devices", "list", "-h"],
        ] {
            let text = help(words, width).await;
            let widest = text.lines().map(|line| line.chars().count()).max();
            assert!(widest <= Some(width), "{words:?} at {width}: {widest:?}\n{text}");
        }
    }
}

#[tokio::test]
async fn each_operation_says_its_risk_its_page_and_an_example() {
    let book = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/docs/src");
    for operation in operations::ALL {
        let [group, method] = command(operation);
        let long = help(&[&group, &method, "--help"], 110).await;
        assert!(book.join(format!("{}.md", operation.page)).is_file(), "{} is no page", operation.page);
        assert!(long.contains(&format!("/docs/{}.html", operation.page)), "{long}");
        let flat = long.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(operation.platforms.iter().all(|platform| flat.contains(platform)), "{flat}");
        assert!(flat.contains("Risk ") && flat.contains(&format!("kandji {group} {method}")), "{flat}");
    }
}

/// Whoever copies an example has a command line that can be sent.
#[tokio::test]
async fn each_example_can_be_run() {
    let tenant = Tenant::fleet().await;
    let file = tempfile::NamedTempFile::new().unwrap();
    for operation in operations::ALL {
        let [group, method] = command(operation);
        let text = help(&[&group, &method, "-h"], 110).await;
        let example = text.split("\nExample:\n").nth(1).unwrap().split("\n\n").next().unwrap();
        let words = words(&example.replace("./file", file.path().to_str().unwrap()));
        let words: Vec<&str> = words.iter().skip(1).map(String::as_str).chain(["--dry-run"]).collect();
        let ran = run(&variables(&tenant), &words, "").await;
        assert_eq!(ran.exit, Exit::Done, "{example}\n{}", ran.messages);
    }
    assert!(tenant.requests().is_empty());
}

/// The words of a command line, as a POSIX shell splits it.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![None::<String>];
    let mut is_quoted = false;
    let mut characters = line.chars();
    while let Some(one) = characters.next() {
        let word = words.last_mut().unwrap();
        match one {
            '\'' => {
                is_quoted = !is_quoted;
                word.get_or_insert_default();
            }
            '\\' if !is_quoted => match characters.next() {
                Some('\n') => {}
                other => word.get_or_insert_default().extend(other),
            },
            space if space.is_whitespace() && !is_quoted => {
                if word.is_some() {
                    words.push(None);
                }
            }
            other => word.get_or_insert_default().push(other),
        }
    }
    words.into_iter().flatten().collect()
}
