//! `kandji card`: the action cards of the connector.

use kandji_cards::Catalogue;
use kandji_cli::Exit;
use kandji_client::runtime::Risk;
use kandji_tenant::{Fault, Moment, Tenant, When};
use serde_json::{Value, json};

use super::program::run;
use super::run::{of_tenant, run as run_with, run_on};

fn json_of(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn first_device(tenant: &Tenant, field: &str) -> String {
    tenant.records("listDevices")[0][field].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn every_card_is_listed_and_shown() {
    let ran = run_with(&[], &["card", "list"], "").await.expect(Exit::Done);
    let listed = json_of(&ran.output);
    let names: Vec<&str> = listed.as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
    let slugs: Vec<&str> = Catalogue::packaged().cards.iter().map(|card| card.slug.as_str()).collect();
    assert_eq!(names, slugs);
    for card in &Catalogue::packaged().cards {
        let shown = run_with(&[], &["card", "show", &card.slug], "").await.expect(Exit::Done);
        assert_eq!(json_of(&shown.output), serde_json::to_value(card).unwrap());
        let page =
            run_with(&[], &["card", "show", &card.title, "--output", "table"], "").await.expect(Exit::Done).output;
        let fields = card.options.iter().chain(&card.inputs).chain(&card.outputs).map(|field| &field.key);
        let operations = card.operations.iter().map(|operation| &operation.operation_id);
        for part in fields.chain(operations).chain([&card.title]) {
            assert!(page.contains(part.as_str()), "{}: {part}\n{page}", card.slug);
        }
    }
    let unknown = run_with(&[], &["card", "show", "lock-devise"], "").await.expect(Exit::NotFound);
    assert!(unknown.messages.contains("did you mean `lock-device`"), "{}", unknown.messages);
    let unfit = run_with(&[], &["card", "list", "--confirm", "yes"], "").await.expect(Exit::Usage);
    assert!(unfit.messages.contains("does not apply"), "{}", unfit.messages);
}

#[tokio::test]
async fn a_card_takes_words_and_files_and_returns_its_outputs() {
    let tenant = Tenant::fleet().await;
    let list = ["card", "run", "list-devices", "--option", "result_set=300", "platform=Mac"];
    let by_words = json_of(&run(&tenant, &list).await.expect(Exit::Done).output);
    let labels = ["card", "run", "List Devices", "--option", "Result Set=First 300 Matching Records", "Platform=Mac"];
    assert_eq!(json_of(&run(&tenant, &labels).await.expect(Exit::Done).output), by_words);
    let macs = tenant.records("listDevices").iter().filter(|device| device["platform"] == "Mac").count();
    assert_eq!(by_words["devices"].as_array().map(Vec::len), Some(macs), "{by_words}");
    let whole = json!({"options": {"result_set": "300"}, "inputs": {"platform": "Mac"}}).to_string();
    for (text, more) in [(whole.as_str(), &[] as &[&str]), (r#"{"platform": "Mac"}"#, &["--option", "result_set=300"])]
    {
        let words = [&["card", "run", "list-devices", "--input", "-"], more].concat();
        let ran = run_with(&of_tenant(&tenant), &words, text).await.expect(Exit::Done);
        assert_eq!(json_of(&ran.output), by_words, "{text}");
    }
    let device = first_device(&tenant, "device_id");
    let get = ["card", "run", "get-device", "--option", "details=Basic", &format!("device_id={device}")];
    let ran = run(&tenant, &[&get[..], &["--jq", ".serial_number", "--raw"]].concat()).await.expect(Exit::Done);
    assert_eq!(ran.output.trim(), first_device(&tenant, "serial_number"));
}

#[tokio::test]
async fn everything_that_is_wrong_is_told_at_once_and_nothing_is_sent() {
    let tenant = Tenant::fleet().await;
    let wrong = ["card", "run", "create-note", "colour=red", "--option", "size=9"];
    let ran = run(&tenant, &wrong).await.expect(Exit::Usage);
    for part in ["`colour`", "`size`", "No Device ID input provided. Enter a valid Device ID.", "nothing was sent"] {
        assert!(ran.messages.contains(part), "{part}: {}", ran.messages);
    }
    for (words, part) in [
        (&["card", "run", "create-note", "secret"] as &[&str], "one has no key"),
        (&["card", "run", "custom-api-action", "query={"], "expected a JSON object"),
        (&["card", "run", "get-device", "device_id:=[1"], "expected JSON"),
        (&["card", "run", "list-tags", "--option", "result_set=300", "--position", "p"], "set its Result Set to all"),
    ] {
        let ran = run(&tenant, words).await.expect(Exit::Usage);
        assert!(ran.messages.contains(part) && !ran.messages.contains("secret"), "{words:?}: {}", ran.messages);
    }
    assert_eq!(tenant.requests().len(), 0);
}

/// Inputs with which a card runs: an example of each required one.
fn inputs(card: &str, device: &str) -> Vec<String> {
    let words: &[&str] = match card {
        "set-device-name" => &["device_name=Atlas"],
        "create-note" => &["note=Hello"],
        "unlock-local-user-account" => &["username=amara"],
        _ => &[],
    };
    [format!("device_id={device}")].into_iter().chain(words.iter().map(|word| (*word).to_owned())).collect()
}

#[tokio::test]
async fn a_card_asks_as_its_operation_does() {
    let cards = [
        ("send-mdm-blank-push", Risk::Nudge),
        ("create-note", Risk::Additive),
        ("restart-device", Risk::Disruptive),
        ("lock-device", Risk::Disruptive),
        ("erase-device", Risk::Irreversible),
    ];
    for (card, risk) in cards {
        for confirm in [None, Some("yes"), Some("SERIAL"), Some("nonsense")] {
            for is_dry_run in [false, true] {
                let tenant = Tenant::fleet().await;
                let operation =
                    Catalogue::packaged().card(card).unwrap().primary().next().unwrap().operation_id.clone();
                let inputs = inputs(card, &first_device(&tenant, "device_id"));
                let serial = first_device(&tenant, "serial_number");
                let mut words = vec!["card", "run", card];
                words.extend(inputs.iter().map(String::as_str));
                if let Some(confirm) = confirm {
                    words.extend(["--confirm", if confirm == "SERIAL" { &serial } else { confirm }]);
                }
                words.extend(is_dry_run.then_some("--dry-run"));
                let ran = run(&tenant, &words).await;
                let is_confirmed = match risk {
                    Risk::Disruptive => matches!(confirm, Some("yes" | "SERIAL")),
                    Risk::Irreversible => confirm == Some("SERIAL"),
                    _ => true,
                };
                let is_sent = is_confirmed && !is_dry_run;
                let exit = if is_confirmed || is_dry_run { Exit::Done } else { Exit::NotConfirmed };
                let found = (ran.exit, tenant.executed(&operation));
                assert_eq!(found, (exit, usize::from(is_sent)), "{words:?}: {}", ran.messages);
                if is_dry_run {
                    assert!(ran.output.contains("curl -X POST"), "{}", ran.output);
                    assert!(!ran.output.contains(tenant.token()));
                }
            }
        }
    }
}

#[tokio::test]
async fn at_a_terminal_it_asks_with_the_names_of_the_device() {
    let tenant = Tenant::fleet().await;
    let device = format!("device_id={}", first_device(&tenant, "device_id"));
    let name = first_device(&tenant, "device_name");
    for (typed, exit) in [(format!("{name}\n"), Exit::Done), ("no\n".to_owned(), Exit::NotConfirmed)] {
        let words = ["card", "run", "erase-device", &device];
        let ran = run_on(&of_tenant(&tenant), &words, &typed, |console| console.is_input_terminal = true).await;
        assert_eq!(ran.exit, exit, "{}", ran.messages);
        assert!(ran.messages.contains(&name) && ran.messages.contains("cannot be undone"), "{}", ran.messages);
    }
    assert_eq!(tenant.executed("eraseDevice"), 1);
}

#[tokio::test]
async fn secrets_are_shown_on_demand_only() {
    let tenant = Tenant::fleet().await;
    let device = format!("device_id={}", first_device(&tenant, "device_id"));
    let words = ["card", "run", "get-filevault-recovery-key", &device];
    let hidden = run(&tenant, &words).await.expect(Exit::Done).output;
    let shown = run(&tenant, &[&words[..], &["--show-secrets"]].concat()).await.expect(Exit::Done).output;
    assert!(hidden.contains("[redacted]") && !shown.contains("[redacted]"), "{hidden} {shown}");
}

#[tokio::test]
async fn a_refusal_ends_the_command_as_the_refusal_of_the_operation_would() {
    let tenant = Tenant::fleet().await;
    let missing = "device_id=11111111-2222-4333-8444-555555555555";
    let ran = run(&tenant, &["card", "run", "get-device", "--option", "details=basic", missing]).await;
    assert_eq!(ran.exit, Exit::NotFound, "{} {}", ran.output, ran.messages);
    let ran = run(&tenant, &["card", "run", "restart-device", missing, "--confirm", "yes"]).await;
    assert_eq!(ran.exit, Exit::NotFound, "{} {}", ran.output, ran.messages);
    assert_eq!(json_of(&ran.output)["status_code"], 404, "a card with a status returns it: {}", ran.output);
}

#[tokio::test]
async fn a_stream_writes_each_record_and_another_run_goes_on_where_it_ended() {
    let tenant = Tenant::numbered(900).await;
    let folder = tempfile::tempdir().unwrap();
    let position = folder.path().join("devices.position");
    let words = ["card", "run", "list-devices", "--option", "result_set=all", "--position", position.to_str().unwrap()];
    let ids = |text: &str| text.lines().map(|line| json_of(line)["device_id"].clone()).collect::<Vec<_>>();
    tenant.inject(Fault::Status(500, Moment::Before), When::nth(3).operation("listDevices"));
    let first = run(&tenant, &words).await;
    assert_eq!(first.exit, Exit::Server, "{}", first.messages);
    tenant.heal();
    let before = ids(&first.output);
    assert!(!before.is_empty() && before.len() < 900, "{}", before.len());
    let second = run(&tenant, &words).await.expect(Exit::Done);
    assert!(second.messages.contains(&format!("goes on behind {} records", before.len())), "{}", second.messages);
    let all: Vec<Value> = before.into_iter().chain(ids(&second.output)).collect();
    let expected: Vec<Value> = tenant.records("listDevices").iter().map(|one| one["device_id"].clone()).collect();
    assert_eq!(all, expected, "each record once, in order");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing else is left");
    let third = run(&tenant, &words).await.expect(Exit::Done);
    assert_eq!(third.output, "", "there is nothing behind the end");
    let other = ["card", "run", "list-devices", "platform=Mac"];
    let ran = run(&tenant, &[&other[..], &words[3..]].concat()).await.expect(Exit::Usage);
    assert!(ran.messages.contains("invoked with something else"), "{}", ran.messages);
}

#[tokio::test]
async fn a_card_can_be_tried_against_the_demo() {
    let ran = run_with(&[], &["card", "run", "list-tags", "--option", "result_set=all", "--demo"], "").await;
    let ran = ran.expect(Exit::Done);
    assert!(ran.output.lines().count() > 1, "{}", ran.output);
    let ran = run_with(&[], &["demo", "--", "card", "run", "list-blueprints", "--option", "result_set=300"], "").await;
    assert!(json_of(&ran.expect(Exit::Done).output)["results"].is_array());
}
