//! Text of the API that would do harm where it is shown.

use kandji_cli::{Console, Exit};
use kandji_tenant::Scripted;
use kandji_tenant::Tenant;
use serde_json::{Value, json};

use super::output::variables;
use super::run::{Ran, run, run_on};

/// A name that clears the screen, sets the title, goes back in the line, and turns the direction of text around.
const NAME: &str = "evil\u{1b}[2J\u{1b}]0;owned\u{7}\r\n\u{9b}31m\u{202e}gnp\u{7f}.exe\u{2066}";

fn is_harmful(one: char) -> bool {
    (one.is_control() && one != '\n')
        || ('\u{202a}'..='\u{202e}').contains(&one)
        || ('\u{2066}'..='\u{2069}').contains(&one)
}

/// A device of the tenant that is called so, with a field that is called so as well.
fn hostile(tenant: &Tenant, name: &str) -> String {
    let mut device = tenant.records("listDevices")[0].clone();
    device["device_name"] = name.into();
    device[name] = json!({"name": name});
    json!([device]).to_string()
}

async fn shown(name: &str, words: &[&str], set_up: impl FnOnce(&mut Console)) -> Ran {
    let tenant = Tenant::fleet().await;
    tenant.answer_next(Scripted::json(200, hostile(&tenant, name)));
    run_on(&variables(&tenant), &[&["devices", "list"], words].concat(), "", set_up).await
}

fn terminal(console: &mut Console) {
    console.is_output_terminal = true;
    console.are_messages_terminal = true;
    console.width = Some(200);
}

#[tokio::test]
async fn nothing_commands_the_terminal() {
    for format in ["table", "json", "ndjson", "yaml", "csv", "tsv"] {
        let mut variables: Vec<(String, String)> = Vec::new();
        variables.push(("NO_COLOR".to_owned(), "1".to_owned()));
        let tenant = Tenant::fleet().await;
        variables.extend(super::output::variables(&tenant));
        tenant.answer_next(Scripted::json(200, hostile(&tenant, NAME)));
        let ran = run_on(&variables, &["devices", "list", "--output", format], "", terminal).await;
        assert_eq!(ran.exit, Exit::Done, "{}", ran.messages);
        let harm = |text: &str| text.chars().any(|one| is_harmful(one) && !(format == "tsv" && one == '\t'));
        assert!(ran.output.contains("evil"), "{format}: {}", ran.output);
        assert!(!harm(&ran.output) && !harm(&ran.messages), "{format}: {:?}", ran.output);
    }
}

#[tokio::test]
async fn a_filter_and_an_error_are_shown_as_harmlessly() {
    let ran = shown(NAME, &["--jq", ".device_name", "--raw"], terminal).await;
    assert!(!ran.output.chars().any(is_harmful), "{:?}", ran.output);
    let ran = shown(NAME, &["--jq", ".device_name | error"], terminal).await;
    let message = ran.messages.replace("\u{1b}[1;31merror:\u{1b}[0m", "");
    assert!(ran.exit == Exit::Other && !message.chars().any(is_harmful), "{message:?}");
}

#[tokio::test]
async fn programs_get_what_came() {
    let ran = shown(NAME, &["--output", "json"], |_| {}).await;
    let read: Value = serde_json::from_str(&ran.output).unwrap();
    assert_eq!(read[0]["device_name"], NAME);
    let ran = shown(NAME, &["--output", "yaml"], |_| {}).await;
    let read: Value = serde_yaml::from_str(&ran.output).unwrap();
    assert_eq!(read[0]["device_name"], NAME);
}

#[tokio::test]
async fn a_spreadsheet_runs_no_formula() {
    for formula in ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1"] {
        let ran = shown(formula, &["-o", "csv", "--fields", "device_name"], |_| {}).await;
        let cell = ran.output.split_once('\n').unwrap().1.trim_end_matches('\n').trim_matches('"');
        assert_eq!(cell, format!("'{formula}"));
    }
    for number in ["-17", "+49", "-0.5e3", "-", "a=1"] {
        let ran = shown(number, &["-o", "csv", "--fields", "device_name"], |_| {}).await;
        assert_eq!(ran.output, format!("device_name\n{number}\n"));
    }
}

#[tokio::test]
async fn commas_quotes_and_line_breaks_stay_in_their_cell() {
    let name = "a, \"b\"\nc";
    let ran = shown(name, &["-o", "csv", "--fields", "device_name,device_id"], |_| {}).await;
    assert!(ran.output.contains("\n\"a, \"\"b\"\"\nc\","), "{}", ran.output);
}

/// The schema does not know what the API may add, and what it adds is not dropped.
#[tokio::test]
async fn fields_that_nobody_knows_get_columns() {
    let ran = shown("surprise", &["-o", "csv"], |_| {}).await;
    assert!(ran.output.lines().next().unwrap().ends_with(",surprise.name"), "{}", ran.output);
    let tenant = Tenant::fleet().await;
    let device = tenant.records("listDevices")[0].clone();
    let mut late = vec![device; 150];
    for (number, device) in late.iter_mut().enumerate() {
        device["device_id"] = format!("6be4c0a1-0000-4a8e-9df4-{number:012}").into();
    }
    late[149]["late"] = 1.into();
    let late = Value::from(late);
    tenant.answer_next(Scripted::json(200, late.to_string()));
    let ran = run(&variables(&tenant), &["devices", "list", "-o", "csv"], "").await;
    assert_eq!(ran.messages, "no column has late, which came after the header; see `--fields`\n");
}
