//! The guides of `spec/guides`, as pages of the book.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use kandji_codegen::diagnostic::{Report, Strictness};
use kandji_codegen::guides::{Block, Form, Guide, Inline, Language, Part, Topic};
use kandji_codegen::inputs::{SpecFolder, read_spec};
use kandji_codegen::{cards, guides};
use kandji_tenant::{TOKEN, Tenant};
use tests::generator::{of_project, spec};
use tests::outside::Outside;
use tests::project;

use crate::client::client;

/// What a computed block without anything to show says.
const NOTHING: &str = "*There are none.*";

fn folder() -> SpecFolder {
    let mut report = Report::new(Strictness::Strict);
    read_spec(&spec(), None, None, &mut report).unwrap_or_else(|_| panic!("{report:?}"))
}

fn all() -> Vec<Guide> {
    guides::of_spec(&folder(), &mut Report::new(Strictness::Strict)).unwrap()
}

/// The page of a guide.
fn page(slug: &str) -> &'static str {
    let path = format!("docs/src/guides/{slug}.md");
    of_project().tree.get(&path).unwrap_or_else(|| panic!("there is no {path}"))
}

#[test]
fn every_guide_is_a_page_on_which_every_computed_block_shows_something() {
    let guides = all();
    assert!(guides.len() > 20, "{} guides", guides.len());
    for guide in &guides {
        let page = page(&guide.slug);
        assert!(page.starts_with(&format!("# {}\n", guide.title)), "{page}");
        assert!(!page.contains(NOTHING), "a computed block of {} shows nothing", guide.slug);
        let mut examples = 0;
        guide.each_block(&mut |block| {
            if let Block::Example(example) = block {
                examples += example.forms.len();
            }
        });
        let shown: usize =
            ["**curl**", "**Rust**", "**Request**", "**Response**"].map(|form| page.matches(form).count()).iter().sum();
        assert_eq!(shown, examples, "an example of {} shows nothing", guide.slug);
    }
}

#[test]
fn every_topic_has_its_guide_and_every_part_has_some() {
    let guides = all();
    let covered: BTreeSet<Topic> =
        guides.iter().flat_map(|guide| guide.covers.iter().map(|covered| covered.topic)).collect();
    assert_eq!(covered, Topic::ALL.into_iter().map(|(_, topic)| topic).collect());
    for (name, part) in Part::ALL {
        assert!(guides.iter().any(|guide| guide.part == part), "{name}");
    }
}

#[test]
fn a_guide_has_keywords_and_ends_with_what_to_read_next() {
    for guide in all() {
        assert!(guide.keywords.len() > 3, "{} has too few keywords", guide.slug);
        let Some(Block::Paragraph(last)) = guide.blocks.last() else { panic!("{} ends with no paragraph", guide.slug) };
        let is_next =
            matches!(last.as_slice(), [Inline::Text(text), Inline::Link(..), ..] if text.starts_with("Next:"));
        assert!(is_next, "{} does not say what to read next", guide.slug);
    }
}

/// What people search for leads to a guide that has the words among its keywords.
#[test]
fn what_people_search_for_is_a_keyword() {
    let guides = all();
    for (query, slug) in [
        ("filevault key", "secrets"),
        ("erase", "device-commands"),
        ("wipe", "device-commands"),
        ("limit", "limits-and-retries"),
        ("PIN", "secrets"),
        ("Result Set", "result-set"),
        ("pagination", "paging"),
        ("rate limit", "limits-and-retries"),
        ("unenroll", "device-commands"),
        ("upload app", "upload-a-file"),
        ("timeout", "limits-and-retries"),
    ] {
        let guide = guides.iter().find(|guide| guide.slug == slug).unwrap();
        assert!(guide.keywords.iter().any(|keyword| keyword == query), "{slug} lacks the keyword {query}");
    }
}

#[test]
fn the_cards_by_task_are_all_cards() {
    let spec = folder();
    let document = cards::parse(spec.cards, &spec.sources, &mut Report::new(Strictness::Strict)).unwrap();
    let page = page("cards-by-task");
    let missing = document.cards.iter().filter(|card| !page.contains(&format!("(../cards/{}.md)", card.slug)));
    assert_eq!(missing.map(|card| &card.title).collect::<Vec<_>>(), [""; 0]);
}

/// The guide names what the client allows by default, which is what the API allows.
#[test]
fn the_limits_are_those_of_the_client() {
    let budget = format!("{:?}", kandji_client::Budget::default());
    for (number, text) in [("50", "50 requests per second"), ("10000", "10,000 per hour")] {
        assert!(budget.contains(number) && page("limits-and-retries").contains(text), "{text}: {budget}");
    }
}

/// The program with a function for each block of Rust. The value of a block is the end of its function.
fn program(guides: &[Guide]) -> (String, usize) {
    let mut functions = String::from("#![allow(unused)]\nfn main() {}\n");
    let mut count = 0;
    for guide in guides.iter().filter(|guide| guide.part != Part::Recipe) {
        guide.each_block(&mut |block| {
            let Block::Code { language: Language::Rust, text } = block else { return };
            functions.push_str(&format!(
                "async fn block_{count}(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {{\n\
                 {text}\nOk(())\n}}\n"
            ));
            count += 1;
        });
    }
    (functions, count)
}

/// The recipes are compiled and run as examples of this package.
#[test]
fn the_rust_of_guides_compiles() {
    let (program, count) = program(&all());
    assert!(count > 0);
    let client = project::root().join("generated/client").canonicalize().unwrap();
    let mut outside = Outside::new("guides").with_our_features();
    let dependencies = format!(
        "kandji-client = {{ path = {client:?}, features = [\"blocking\"] }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n"
    );
    outside.program("guides", &dependencies, &program);
    outside.check(None).unwrap_or_else(|error| panic!("{error}"));
    println!("{count} blocks of Rust compile");
}

/// The commands that send a file to storage, run by a shell against the fake tenant.
#[tokio::test(flavor = "multi_thread")]
async fn the_commands_of_the_upload_guide_send_the_file() {
    if !has_tools(&["bash", "curl", "jq"]) {
        return;
    }
    let tenant = Tenant::numbered(0).await;
    let slot = client(&tenant).custom_apps().upload("Editor-2.1.pkg").send().await.unwrap();
    let place = serde_json::to_string(&slot).unwrap();
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("upload.json"), place).unwrap();
    let commands = page("upload-a-file").split("```sh\n").find(|block| block.starts_with("fields=")).unwrap();
    let commands = commands.split("```").next().unwrap();
    let installer = commands.split("file=@").nth(1).unwrap().split_whitespace().next().unwrap();
    fs::write(folder.path().join(installer), b"an installer").unwrap();
    let script = format!("set -euo pipefail\n{commands}");
    let path = folder.path().to_owned();
    let run = move || Command::new("bash").arg("-c").arg(script).current_dir(path).output().unwrap();
    let output = tokio::task::spawn_blocking(run).await.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(tenant.uploads()[0].file.as_deref(), Some(b"an installer".as_slice()));
    let forms = tenant.storage().requests();
    assert!(forms.iter().all(|form| !form.authorization), "the token was sent to storage");
}

/// Whether this machine can run the commands of a guide; says so loudly if not.
fn has_tools(tools: &[&str]) -> bool {
    let missing = tools.iter().find(|tool| Command::new(tool).arg("--version").output().is_err());
    missing.iter().for_each(|tool| println!("SKIPPED: there is no {tool}"));
    missing.is_none()
}

/// The loop that reads a list page by page, run by a shell against the fake tenant.
#[tokio::test(flavor = "multi_thread")]
async fn the_loop_of_the_paging_guide_reads_every_device_once() {
    if !has_tools(&["bash", "curl", "jq"]) {
        return;
    }
    let tenant = Tenant::numbered(650).await;
    let commands = page("paging").split("```sh\n").find(|block| block.starts_with("offset=0")).unwrap();
    let script = commands.split("```").next().unwrap().replace("https://accuhive.api.kandji.io", &tenant.url());
    let run = move || Command::new("sh").arg("-c").arg(script).env("KANDJI_API_TOKEN", TOKEN).output().unwrap();
    let output = tokio::task::spawn_blocking(run).await.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let devices: BTreeSet<&str> = text.lines().collect();
    assert_eq!((devices.len(), text.lines().count(), tenant.requests().len()), (650, 650, 3));
}

/// Guides without anything to run, because they lead to others.
const SIGNPOSTS: [&str; 2] = ["questions", "recipes"];

/// A reader who wants to do something finds a command to copy, and not only a link.
#[test]
fn a_guide_to_the_api_has_something_to_run() {
    for guide in all().iter().filter(|guide| guide.part != Part::Okta && !SIGNPOSTS.contains(&guide.slug.as_str())) {
        let mut runs = false;
        guide.each_block(&mut |block| {
            runs |= match block {
                Block::Code { language: Language::Sh | Language::Python, .. } => true,
                Block::Code { language: Language::Rust, .. } => guide.part == Part::Recipe,
                Block::Example(example) => example.forms.contains(&Form::Curl),
                _ => false,
            };
        });
        assert!(runs, "{} has nothing to run", guide.slug);
    }
}

/// What a shell prints that runs a block of a guide against a tenant.
async fn shell(block: &str, tenant: &Tenant) -> String {
    let script = block.replace("https://accuhive.api.kandji.io", &tenant.url());
    let run = move || {
        let mut shell = Command::new("bash");
        shell.args(["-euo", "pipefail", "-c", &script]).env("KANDJI_API_TOKEN", TOKEN).output().unwrap()
    };
    let output = tokio::task::spawn_blocking(run).await.unwrap();
    assert!(output.status.success(), "{block}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The blocks of shell in the guides. What an upload consists of has a test of its own, and so has the command line.
fn commands() -> Vec<(String, String)> {
    let mut commands = Vec::new();
    for guide in all().iter().filter(|guide| guide.part != Part::CommandLine) {
        guide.each_block(&mut |block| match block {
            Block::Code { language: Language::Sh, text } if !text.contains("upload.json") => {
                commands.push((guide.slug.clone(), text.clone()));
            }
            _ => {}
        });
    }
    commands
}

/// Each block of shell prints something about the invented tenant, and the API refuses none of its requests.
#[tokio::test(flavor = "multi_thread")]
async fn the_commands_of_the_guides_work() {
    if !has_tools(&["bash", "curl", "jq"]) {
        return;
    }
    let commands = commands();
    assert!(commands.len() > 10, "{} commands", commands.len());
    for (guide, command) in commands {
        let tenant = Tenant::fleet().await;
        let printed = shell(&command, &tenant).await;
        assert!(tenant.refusals().is_empty(), "{guide}: {command}: {:?}", tenant.refusals());
        assert!(!tenant.requests().is_empty(), "{guide}: {command} asks nothing");
        // Not each search in a list finds something in this tenant.
        assert!(!printed.trim().is_empty() || command.contains("select("), "{guide}: {command} prints nothing");
    }
}

/// The loop reads every page, and compares versions as numbers.
#[tokio::test(flavor = "multi_thread")]
async fn the_loop_of_the_prism_guide_finds_every_mac_below_a_version() {
    if !has_tools(&["bash", "curl", "jq"]) {
        return;
    }
    let tenant = Tenant::fleet().await;
    let macs = client(&tenant).prism().list_device_information().device_families(["Mac"]).all().await.unwrap();
    let majors: Vec<u32> = macs.iter().map(|mac| mac.os_version.split('.').next().unwrap().parse().unwrap()).collect();
    assert!(majors.len() > 1, "{majors:?}");
    let block = commands().into_iter().find(|(_, command)| command.contains("< 15")).unwrap().1;
    for version in [9, 15, 16, 100] {
        let paged = block.replace("limit=300", "limit=1").replace("-lt 300", "-lt 1");
        let printed = shell(&paged.replace("< 15", &format!("< {version}")), &tenant).await;
        let below = majors.iter().filter(|major| **major < version).count();
        assert_eq!(printed.lines().count(), below, "below {version} of {majors:?}");
    }
}

/// The loop reads every page of a category, and the export is followed to its file, which has the names of columns.
#[tokio::test(flavor = "multi_thread")]
async fn the_prism_guide_reads_a_whole_category_in_two_ways() {
    if !has_tools(&["bash", "curl", "jq"]) {
        return;
    }
    let tenant = Tenant::fleet().await;
    let apps = client(&tenant).prism().list_applications().all().await.unwrap().len();
    assert!(apps > 1);
    let block = |part: &str| commands().into_iter().find(|(_, command)| command.contains(part)).unwrap().1;
    let paged = block("/prism/apps?limit=300").replace("limit=300", "limit=1").replace("-lt 300", "-lt 1");
    assert_eq!(shell(&paged, &tenant).await.lines().count(), apps);
    let csv = shell(&block("/prism/export"), &tenant).await;
    assert!(csv.starts_with("serial_number"), "{csv}");
}

/// The loops by page number read every page.
#[tokio::test(flavor = "multi_thread")]
async fn the_loops_by_page_number_read_every_page() {
    if !has_tools(&["bash", "curl", "jq"]) {
        return;
    }
    let loops: Vec<_> = commands().into_iter().filter(|(_, command)| command.contains("?page=$page")).collect();
    let mut prints = false;
    for (guide, command) in loops {
        let (whole, paged) = (Tenant::fleet().await, Tenant::fleet().await);
        paged.limit_pages(1);
        let printed = shell(&command, &whole).await;
        prints |= !printed.is_empty();
        assert_eq!(shell(&command, &paged).await, printed, "{guide}");
        assert!(paged.requests().len() > whole.requests().len(), "{guide} reads one page");
    }
    assert!(prints, "no loop prints anything");
}

/// The parts of the guide to Python are one program, which reads, changes and uploads.
#[tokio::test(flavor = "multi_thread")]
async fn the_python_of_its_guide_works() {
    let has_requests = Command::new("python3").args(["-c", "import requests"]).output();
    if !has_requests.is_ok_and(|output| output.status.success()) {
        println!("SKIPPED: there is no python3 with the package requests");
        return;
    }
    let guides = all();
    let guide = guides.iter().find(|guide| guide.slug == "python").unwrap();
    let mut program = String::new();
    guide.each_block(&mut |block| {
        if let Block::Code { language: Language::Python, text } = block {
            program.push_str(text);
            program.push('\n');
        }
    });
    let tenant = Tenant::fleet().await;
    let program = program.replace("https://accuhive.api.kandji.io", &tenant.url());
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("console-tools-1.0.pkg"), b"an installer").unwrap();
    let mut python = Command::new("python3");
    python.args(["-c", &program]).current_dir(folder.path()).env("KANDJI_API_TOKEN", TOKEN);
    let output = tokio::task::spawn_blocking(move || python.output().unwrap()).await.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).unwrap();
    let devices = client(&tenant).devices().list().all().await.unwrap();
    assert!(devices.iter().all(|device| printed.contains(&device.serial_number)), "{printed}");
    assert_eq!(tenant.uploads()[0].file.as_deref(), Some(b"an installer".as_slice()));
    assert!(tenant.refusals().is_empty(), "{:?}", tenant.refusals());
    let forms = tenant.storage().requests();
    assert!(!forms.is_empty() && forms.iter().all(|form| !form.authorization), "the token was sent to storage");
}

/// How many operations and cards there are changes, and the model knows it.
#[test]
fn what_the_model_counts_is_not_written_in_prose() {
    let spec = folder();
    let document = cards::parse(spec.cards, &spec.sources, &mut Report::new(Strictness::Strict)).unwrap();
    let openapi: serde_json::Value = serde_json::from_str(of_project().tree.get("openapi.json").unwrap()).unwrap();
    let paths = openapi["paths"].as_object().unwrap().values().flat_map(|path| path.as_object().unwrap().values());
    let operations = paths.filter(|operation| operation.get("operationId").is_some()).count();
    let counts = [(operations, "operations"), (document.cards.len(), "cards"), (operations, "pages")];
    for file in &spec.guides {
        let source = spec.sources.file(*file).unwrap();
        for (count, what) in counts {
            let written = format!("{count} {what}");
            assert!(!source.text().contains(&written), "{}: {written} is a fact of the model", source.name());
        }
    }
}
