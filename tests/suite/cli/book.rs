//! The command lines of the book: a shell splits them, and the program runs them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use heck::ToKebabCase;
use kandji_cards::Catalogue;
use kandji_cards::catalogue::Card;
use kandji_cli::Exit;
use kandji_client::operations::{self, OperationInfo};
use kandji_client::runtime::Risk;
use kandji_tenant::Tenant;
use serde_json::Value;
use tests::generator::of_project;

use super::run::{Ran, of_tenant, run};
use crate::book_examples::blocks;

/// Records what a shell makes of the words of `kandji` and `curl`. There are no other programs.
const SHELL: &str = "\
record() { for word in \"$@\"; do printf '%s\\036' \"$word\"; done >> words; printf '\\035' >> words; }
kandji() { record kandji \"$@\"; }
curl() { record curl \"$@\"; }
";

/// Options that are followed by the path of a file that is read.
const READ: [&str; 4] = ["--from-csv", "--file", "--body.file", "--body"];

/// Options that are followed by the path of another file.
const WRITTEN: [&str; 3] = ["--to", "--results", "--resume"];

/// What a reader runs by hand, since it asks, or goes on until it is stopped.
const BY_HAND: [&[&str]; 4] = [&["demo", "serve"], &["demo", "shell"], &["auth", "login"], &["auth", "logout"]];

/// A page of the book.
struct Page {
    path: &'static str,
    text: &'static str,
}

impl Page {
    /// All pages.
    fn all() -> Vec<Self> {
        let pages = of_project().tree.iter().filter_map(|(path, text)| {
            let path = path.strip_prefix("docs/src/").filter(|path| path.ends_with(".md"))?;
            Some(Self { path, text })
        });
        pages.collect()
    }

    /// Whether it lists the commands of a group.
    fn is_of_commands(&self) -> bool {
        self.path.starts_with("operations/") && self.path.ends_with("/command-line.md")
    }
}

/// The words of every command of `kandji` and `curl` in a script, as a shell reads them.
fn split(script: &str, files: &Path) -> Vec<Vec<String>> {
    let words = files.join("words");
    let _ = fs::remove_file(&words);
    let output = Command::new("/bin/sh")
        .args(["-c", &(SHELL.to_owned() + script)])
        .env_clear()
        .env("PATH", "/nowhere")
        .current_dir(files)
        .output()
        .unwrap();
    let complaints = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!complaints.contains("yntax error"), "{script}: {complaints}");
    let words = fs::read_to_string(words).unwrap_or_default();
    let commands = words.split_terminator('\u{1d}');
    commands.map(|words| words.split_terminator('\u{1e}').map(str::to_owned).collect()).collect()
}

/// The operation that the words behind `kandji` call, if they call one.
fn operation(words: &[String]) -> Option<&'static OperationInfo> {
    let [group, method, ..] = words else { return None };
    let is_it = |one: &&OperationInfo| one.group.to_kebab_case() == *group && one.method.to_kebab_case() == *method;
    operations::ALL.iter().copied().find(is_it)
}

/// The words with the paths of files in a folder, which has what is read.
fn with_files<'w>(words: &'w [String], folder: &Path) -> Vec<String> {
    let mut before = "";
    let word = |word: &'w String| {
        let option = std::mem::replace(&mut before, word);
        let is_read = READ.contains(&option);
        if word == "-" || !(is_read || WRITTEN.contains(&option)) {
            return word.clone();
        }
        let path = folder.join(word);
        if is_read && !path.exists() {
            let content = if path.extension().is_some_and(|one| one == "json") { "{}" } else { "content" };
            fs::write(&path, content).unwrap();
        }
        path.display().to_string()
    };
    words.iter().map(word).collect()
}

/// Runs words behind `kandji`, and more.
async fn run_with(tenant: &Tenant, words: &[String], more: &[&str]) -> Ran {
    let words: Vec<&str> = words.iter().map(String::as_str).chain(more.iter().copied()).collect();
    run(&of_tenant(tenant), &words, "").await
}

/// A request, as curl or a dry run says it.
#[derive(Debug, PartialEq)]
struct Request {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    body: Option<Body>,
}

#[derive(Debug, PartialEq)]
enum Body {
    Json(Value),
    Fields(Vec<(String, String)>),
}

impl Request {
    fn of(method: &str, url: &str, body: Option<Body>, left_out: &[&str]) -> Self {
        let url = reqwest::Url::parse(url).unwrap();
        let mut query: Vec<(String, String)> = url.query_pairs().into_owned().collect();
        query.retain(|(name, _)| !left_out.contains(&name.as_str()));
        query.sort();
        Self { method: method.to_owned(), path: url.path().to_owned(), query, body }
    }

    /// The request of a command of curl.
    fn of_curl(words: &[String], left_out: &[&str]) -> Self {
        let (mut method, mut url, mut json, mut fields) = (None, None, None, Vec::new());
        let mut words = words.iter().map(String::as_str);
        while let Some(word) = words.next() {
            let mut value = || words.next().unwrap();
            match word {
                "-X" => method = Some(value()),
                "-H" | "-o" => drop(value()),
                "--data-raw" => json = Some(Body::Json(serde_json::from_str(value()).unwrap())),
                "-F" | "--form-string" | "--data-urlencode" => {
                    let (name, text) = value().split_once('=').unwrap();
                    fields.push((name.to_owned(), text.trim_start_matches('@').to_owned()));
                }
                other => url = Some(other),
            }
        }
        fields.sort();
        let body = json.or((!fields.is_empty()).then_some(Body::Fields(fields)));
        Self::of(method.unwrap_or("GET"), url.unwrap(), body, left_out)
    }

    /// The request that a dry run shows.
    fn of_dry_run(output: &str, left_out: &[&str]) -> Self {
        let start = output.find("\n{\n").unwrap_or_else(|| panic!("no request in {output}"));
        let shown: Value = serde_json::from_str(&output[start..]).unwrap_or_else(|error| panic!("{error} in {output}"));
        let media_type = shown["headers"]["content-type"].as_str().unwrap_or_default();
        let body = match &shown["body"] {
            Value::Null => None,
            Value::String(form) if media_type.starts_with("application/x-www-form-urlencoded") => {
                let url = reqwest::Url::parse(&format!("form:/?{form}")).unwrap();
                let mut fields: Vec<_> = url.query_pairs().into_owned().collect();
                fields.sort();
                Some(Body::Fields(fields))
            }
            Value::String(form) if media_type.starts_with("multipart/form-data") => Some(Body::Fields(parts(form))),
            json => Some(Body::Json(json.clone())),
        };
        Self::of(shown["method"].as_str().unwrap(), shown["url"].as_str().unwrap(), body, left_out)
    }
}

/// The fields of a multipart body; that of a file has its name.
fn parts(form: &str) -> Vec<(String, String)> {
    let quoted = |text: &str, name: &str| Some(text.split_once(&format!("{name}=\""))?.1.split('"').next()?.to_owned());
    let parts = form.split("\r\n--").filter_map(|part| {
        let (head, content) = part.split_once("\r\n\r\n")?;
        Some((quoted(head, " name")?, quoted(head, "filename").unwrap_or_else(|| content.to_owned())))
    });
    let mut parts: Vec<_> = parts.collect();
    parts.sort();
    parts
}

/// Puts the ids of devices in place of their serial numbers, as the program does before it sends anything.
fn with_ids(tenant: &Tenant, mut request: Request) -> Request {
    for device in tenant.records("listDevices") {
        let serial = device["serial_number"].as_str().unwrap_or_default();
        if request.path.split('/').any(|part| part == serial) && !serial.is_empty() {
            request.path = request.path.replace(serial, device["device_id"].as_str().unwrap());
        }
    }
    request
}

#[tokio::test]
async fn every_example_of_an_operation_sends_what_its_curl_sends() {
    let tenant = Tenant::fleet().await;
    let folder = tempfile::tempdir().unwrap();
    let mut called = BTreeSet::new();
    let mut wrong = Vec::new();
    for page in Page::all().into_iter().filter(|page| page.path.starts_with("operations/")) {
        for example in page.text.split("**curl**").skip(1) {
            let blocks: Vec<&str> = blocks(example, "sh").collect();
            let [curl, line] = [0, 1].map(|at| split(blocks[at], folder.path()).remove(0));
            assert_eq!((curl[0].as_str(), line[0].as_str()), ("curl", "kandji"), "{}", page.path);
            let operation = operation(&line[1..]).unwrap_or_else(|| panic!("{}: {line:?}", page.path));
            let pages = operation.list.iter().flat_map(|list| list.paging.parameters()).flatten();
            let pages: Vec<&str> = pages.collect();
            let words = with_files(&line[1..], folder.path());
            let more = if words.iter().any(|word| word == "--show-secrets") {
                vec!["--dry-run"]
            } else {
                vec!["--dry-run", "--show-secrets"]
            };
            let ran = run_with(&tenant, &words, &more).await;
            assert_eq!(ran.exit, Exit::Done, "{}: {line:?}: {}", page.path, ran.messages);
            let shown = with_ids(&tenant, Request::of_dry_run(&ran.output, &pages));
            let expected = Request::of_curl(&curl[1..], &pages);
            if shown != expected {
                wrong.push(format!("{}: {line:?}\n  {shown:?}\n  {expected:?}", page.path));
            }
            called.insert(operation.meta.id);
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(called.len(), operations::ALL.len());
    assert_eq!(tenant.requests().len(), 0, "a dry run sends nothing");
}

#[tokio::test]
async fn every_command_has_a_place_on_the_page_of_its_group_with_flags_that_there_are() {
    let tenant = Tenant::fleet().await;
    let mut sections: BTreeMap<String, &str> = BTreeMap::new();
    for page in Page::all().into_iter().filter(Page::is_of_commands) {
        let group = page.text.split('`').nth(1).unwrap().trim_start_matches("kandji ");
        for section in page.text.split("\n## ").skip(1) {
            sections.insert(format!("{group} {}", section.lines().next().unwrap()), section);
        }
    }
    let mut flags = 0;
    for operation in operations::ALL {
        let command = format!("{} {}", operation.group.to_kebab_case(), operation.method.to_kebab_case());
        let section = sections.remove(&command).unwrap_or_else(|| panic!("`{command}` has no place in the book"));
        let words: Vec<String> = command.split(' ').map(str::to_owned).collect();
        let help = run_with(&tenant, &words, &["--help"]).await.output;
        for row in section.lines().filter_map(|line| line.strip_prefix("| `")) {
            let flag = row.split('`').next().unwrap();
            let is_there = help.split([' ', '\n', '<', '>', '[', ']']).any(|word| word == flag);
            assert!(is_there, "`{command}` has no {flag}: {help}");
            flags += 1;
        }
        let also = section.lines().find_map(|line| line.strip_prefix("Also: ")).unwrap_or_default();
        for flag in also.split('`').filter(|word| word.starts_with("--")) {
            let flag = flag.split(' ').next().unwrap();
            assert!(help.contains(flag), "`{command}` has no {flag}");
        }
    }
    assert!(sections.is_empty(), "no command: {:?}", sections.keys());
    assert!(flags > 400, "{flags} flags");
}

/// Files that the guides show, by the line above that names them: `devices.csv`, for example.
fn write_files(page: &Page, folder: &Path) {
    for language in ["csv", "text"] {
        let mut rest = page.text;
        while let Some((before, after)) = rest.split_once(&format!("```{language}\n")) {
            let (content, next) = after.split_once("\n```").unwrap();
            let name = before.trim_end().lines().next_back().and_then(|line| line.split('`').rev().nth(1));
            if let Some(name) = name.filter(|name| name.ends_with(".csv") || name.ends_with(".txt")) {
                fs::write(folder.join(name), format!("{content}\n")).unwrap();
            }
            rest = next;
        }
    }
}

/// Whether a command that a guide shows can really be run in a test: it needs no answer, does not wait, and leaves no file where
/// the test runs.
fn runs_alone(operation: &OperationInfo, words: &[String]) -> bool {
    let has = |flag: &str| words.iter().any(|word| word == flag);
    let asks = matches!(operation.meta.risk, Risk::Disruptive | Risk::Irreversible);
    let is_for_many = operation.meta.path.contains('{') && words.get(2).is_none_or(|word| word.starts_with("--"));
    let leaves_a_file =
        is_for_many && !has("--results") && !matches!(operation.meta.risk, Risk::Read | Risk::ReadSecret);
    !has("--wait") && !has("--dry-run") && (!asks || has("--confirm")) && !leaves_a_file
}

/// Runs a command of a guide as far as a test can, and returns why it is wrong if it is.
async fn fault(tenant: &Tenant, words: &[String], folder: &Path) -> Option<String> {
    let own = with_files(words, folder);
    let is_by_hand = BY_HAND.iter().any(|one| own.iter().take(2).eq(one.iter()));
    let card = own.get(2).filter(|_| own.starts_with(&["card".to_owned(), "run".to_owned()]));
    let card = card.and_then(|slug| Catalogue::packaged().card(slug));
    let is_asked = |card: &Card| matches!(card.risk(), Risk::Disruptive | Risk::Irreversible);
    let has = |flag: &str| own.iter().any(|word| word == flag);
    let runs: Vec<&[&str]> = match operation(&own) {
        _ if is_by_hand => vec![&["--help"]],
        _ if card.is_some_and(is_asked) && !has("--confirm") && !has("--dry-run") => vec![&["--dry-run"]],
        Some(operation) if runs_alone(operation, &own) => vec![&["--dry-run"], &[]],
        Some(_) if !has("--dry-run") => vec![&["--dry-run"]],
        _ => vec![&[]],
    };
    for more in runs {
        let ran = run_with(tenant, &own, more).await;
        if ran.exit != Exit::Done {
            return Some(format!("{words:?} {more:?} ends with {:?}: {}", ran.exit, ran.messages));
        }
    }
    None
}

#[tokio::test]
async fn every_command_line_of_a_guide_works() {
    let (mut commands, mut wrong) = (0, Vec::new());
    for page in Page::all().into_iter().filter(|page| !page.path.starts_with("operations/")) {
        let folder = tempfile::tempdir().unwrap();
        let tenant = Tenant::fleet().await;
        for block in blocks(page.text, "sh").filter(|block| block.contains("kandji ")) {
            let lines = split(block, folder.path());
            // The shell has emptied what it redirects to.
            write_files(&page, folder.path());
            for words in lines.into_iter().filter(|words| words[0] == "kandji") {
                commands += 1;
                let fault = fault(&tenant, &words[1..], folder.path()).await;
                wrong.extend(fault.map(|fault| format!("{}: {fault}", page.path)));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {commands} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(commands > 40, "{commands} command lines");
}
