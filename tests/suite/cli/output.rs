//! Formats, fields and filters.

use kandji_cli::Exit;
use kandji_tenant::Tenant;
use serde_json::{Value, json};

use super::run::{Ran, run};

pub(super) fn variables(tenant: &Tenant) -> Vec<(String, String)> {
    let variables = [("KANDJI_BASE_URL", tenant.url()), ("KANDJI_API_TOKEN", tenant.token().to_owned())];
    variables.map(|(name, value)| (name.to_owned(), value)).into()
}

/// Runs a command line that succeeds and says nothing beside its data.
pub(super) async fn data(tenant: &Tenant, words: &[&str]) -> String {
    let ran = run(&variables(tenant), words, "").await;
    assert_eq!((ran.exit, ran.messages.as_str()), (Exit::Done, ""), "{words:?}: {}", ran.output);
    ran.output
}

async fn refused(tenant: &Tenant, words: &[&str]) -> Ran {
    let ran = run(&variables(tenant), words, "").await;
    assert_eq!((ran.exit, ran.output.as_str()), (Exit::Usage, ""), "{words:?}: {}", ran.messages);
    assert!(tenant.requests().is_empty(), "{words:?}: something was sent");
    ran
}

#[tokio::test]
async fn a_list_is_the_same_in_every_format_of_programs() {
    let tenant = Tenant::fleet().await;
    let all = Value::from(tenant.records("listDevices"));
    let list = |format: &'static str| ["devices", "list", "--all", "--output", format];
    let json: Value = serde_json::from_str(&data(&tenant, &list("json")).await).unwrap();
    assert_eq!(json, all);
    let unsaid: Value = serde_json::from_str(&data(&tenant, &["devices", "list"]).await).unwrap();
    assert_eq!(unsaid, all, "JSON is what programs get");
    let yaml: Value = serde_yaml::from_str(&data(&tenant, &list("yaml")).await).unwrap();
    assert_eq!(yaml, all);
    let lines = data(&tenant, &list("ndjson")).await;
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(Value::from(lines), all);
    for (format, separator) in [("csv", ','), ("tsv", '\t')] {
        let text = data(&tenant, &list(format)).await;
        let mut lines = text.lines();
        let header: Vec<&str> = lines.next().unwrap().split(separator).collect();
        assert_eq!(header[..4], ["device_name", "serial_number", "platform", "blueprint_name"]);
        assert!(header.contains(&"user.email") && header.contains(&"tags"));
        assert_eq!(lines.count(), all.as_array().unwrap().len());
    }
}

#[tokio::test]
async fn one_object_is_written_in_every_format() {
    let tenant = Tenant::fleet().await;
    let id = tenant.records("listDevices")[0]["device_id"].as_str().unwrap().to_owned();
    let get = |format: &'static str| data_of(&tenant, &id, format);
    let json: Value = serde_json::from_str(&get("json").await).unwrap();
    assert_eq!(json["device_id"], id);
    assert_eq!(serde_json::from_str::<Value>(get("ndjson").await.trim_end()).unwrap(), json);
    assert_eq!(serde_yaml::from_str::<Value>(&get("yaml").await).unwrap(), json);
    let csv = get("csv").await;
    assert_eq!(csv.lines().count(), 2);
    assert!(csv.starts_with("device_name,serial_number,"));
}

async fn data_of(tenant: &Tenant, id: &str, format: &str) -> String {
    data(tenant, &["devices", "get", id, "--output", format]).await
}

/// A row for each element, so that a spreadsheet can use it.
#[tokio::test]
async fn an_object_that_is_a_list_has_a_row_for_each_element() {
    let tenant = Tenant::fleet().await;
    let id = tenant.records("listDevices")[0]["device_id"].as_str().unwrap().to_owned();
    let apps: Value = serde_json::from_str(&data(&tenant, &["devices", "list-apps", &id]).await).unwrap();
    let count = apps["apps"].as_array().unwrap().len();
    assert!(count > 1);
    let csv =
        data(&tenant, &["devices", "list-apps", &id, "--output", "csv", "--fields", "apps.app_name,device_id"]).await;
    assert_eq!(csv.lines().next(), Some("apps.app_name,device_id"));
    assert_eq!(csv.lines().skip(1).filter(|line| line.ends_with(&id)).count(), count, "{csv}");
}

#[tokio::test]
async fn an_empty_list_is_an_empty_list() {
    let tenant = Tenant::numbered(0).await;
    for (format, expected) in [("json", "[]\n"), ("yaml", "[]\n"), ("ndjson", ""), ("table", "")] {
        assert_eq!(data(&tenant, &["devices", "list", "--output", format]).await, expected, "{format}");
    }
    assert_eq!(data(&tenant, &["devices", "list", "-o", "csv"]).await.lines().count(), 1, "a header");
}

#[tokio::test]
async fn fields_are_chosen_and_ordered() {
    let tenant = Tenant::fleet().await;
    let chosen =
        |format: &'static str| ["devices", "list", "--limit", "1", "--fields", "user.email,device_name", "-o", format];
    let (email, name) = ("amara.okafor@example.com", "Amara's MacBook Pro");
    assert_eq!(data(&tenant, &chosen("csv")).await, format!("user.email,device_name\n{email},{name}\n"));
    assert_eq!(
        data(&tenant, &chosen("ndjson")).await,
        format!("{{\"user\":{{\"email\":\"{email}\"}},\"device_name\":\"{name}\"}}\n")
    );
    assert_eq!(data(&tenant, &chosen("yaml")).await, format!("- user:\n    email: {email}\n  device_name: {name}\n"));
    let table = data(&tenant, &chosen("table")).await;
    let first: Vec<&str> = table.lines().next().unwrap().split_whitespace().collect();
    assert_eq!(first, ["user.email", "device_name"]);
    let json: Value = serde_json::from_str(&data(&tenant, &chosen("json")).await).unwrap();
    assert_eq!(json, json!([{"user": {"email": email}, "device_name": name}]));
}

#[tokio::test]
async fn a_field_that_is_not_there_is_told_before_anything_is_sent() {
    let tenant = Tenant::fleet().await;
    let fields = |fields: &'static str| ["devices", "list", "--fields", fields];
    let message = refused(&tenant, &fields("device_nme")).await.messages;
    assert!(message.contains("there is no field `device_nme`; did you mean `device_name`"), "{message}");
    let message = refused(&tenant, &fields("email")).await.messages;
    assert!(message.contains("did you mean `user.email`?"), "{message}");
    let message = refused(&tenant, &fields("xyzzy")).await.messages;
    assert!(message.contains("the fields are ") && message.contains("serial_number"), "{message}");
    refused(&tenant, &fields("device_name,")).await;
}

#[tokio::test]
async fn a_filter_gets_a_list_item_by_item() {
    let tenant = Tenant::fleet().await;
    let names = data(&tenant, &["devices", "list", "--limit", "2", "--jq", ".device_name, (.tags | length)"]).await;
    assert_eq!(names, "\"Amara's MacBook Pro\"\n1\n\"Design Studio iMac\"\n0\n");
    let raw = ["devices", "list", "--limit", "1", "-r", "--jq", "[.device_name, .user.email] | @csv"];
    assert_eq!(data(&tenant, &raw).await, "\"Amara's MacBook Pro\",\"amara.okafor@example.com\"\n");
    let rows = "[1, null, true, \"a\\\"b\\tc\"] | @csv, @tsv";
    assert_eq!(
        data(&tenant, &["devices", "list", "--limit", "1", "-r", "--jq", rows]).await,
        "1,,true,\"a\"\"b\tc\"\n1\t\ttrue\ta\"b\\tc\n"
    );
    let chosen = ["devices", "list", "--limit", "1", "--fields", "platform", "--jq", "."];
    assert_eq!(data(&tenant, &chosen).await, "{\"platform\":\"Mac\"}\n");
}

#[tokio::test]
async fn a_wrong_filter_is_told_with_its_place_before_anything_is_sent() {
    let tenant = Tenant::fleet().await;
    let filter = |filter: &'static str| ["devices", "list", "--jq", filter];
    let message = refused(&tenant, &filter(".device_name | frobnicate")).await.messages;
    assert!(message.contains("column 16: there is no filter `frobnicate`"), "{message}");
    assert!(message.contains("    .device_name | frobnicate\n                   ^"), "{message}");
    for wrong in [".[", "|", "\"", ".a b c", "$x", "0e", "", "import \"a\" as a; .", "@", "\u{1f4a3}"] {
        refused(&tenant, &filter(wrong)).await;
    }
    for forbidden in ["env", "halt", "$ENV", "input", "halt_error"] {
        refused(&tenant, &filter(forbidden)).await;
    }
    for format in ["csv", "tsv", "yaml", "table"] {
        refused(&tenant, &["devices", "list", "--jq", ".", "--output", format]).await;
    }
    refused(&tenant, &["devices", "list", "--raw"]).await;
}

#[tokio::test]
async fn a_filter_that_fails_is_an_error() {
    let tenant = Tenant::fleet().await;
    let ran = run(&variables(&tenant), &["devices", "list", "--jq", ".device_name.first"], "").await;
    assert_eq!(ran.exit, Exit::Other);
    assert!(ran.messages.starts_with("error: `--jq`: cannot index"), "{}", ran.messages);
}

#[tokio::test]
async fn secrets_are_hidden_in_every_format() {
    let tenant = Tenant::fleet().await;
    let blueprints = tenant.records("listBlueprints");
    let code = blueprints[0]["enrollment_code"]["code"].as_str().unwrap();
    let secrets: [&[&str]; 7] = [
        &["--output", "json"],
        &["--output", "ndjson"],
        &["--output", "yaml"],
        &["--output", "csv"],
        &["--output", "tsv"],
        &["--output", "table", "--fields", "enrollment_code.code"],
        &["--jq", ".enrollment_code.code"],
    ];
    for options in secrets {
        let hidden = data(&tenant, &[&["blueprints", "list"], options].concat()).await;
        assert!(hidden.contains("[redacted]") && !hidden.contains(code), "{options:?}: {hidden}");
        let shown = data(&tenant, &[&["blueprints", "list", "--show-secrets"], options].concat()).await;
        assert!(!shown.contains("[redacted]") && shown.contains(code), "{options:?}: {shown}");
    }
}

#[tokio::test]
async fn a_filter_gets_a_list_item_by_item_or_as_a_whole() {
    let tenant = Tenant::numbered(7).await;
    let variables = self::variables(&tenant);
    let list = ["devices", "list", "--all", "--jq"];
    let count = run(&variables, &[&list[..], &["length", "--slurp"]].concat(), "").await;
    assert_eq!(count.output, "7\n", "{}", count.messages);
    let first =
        run(&variables, &[&list[..], &["map(.serial_number) | sort | .[0]", "--slurp", "-r"]].concat(), "").await;
    assert_eq!(first.output, "SERIAL00000\n", "{}", first.messages);
    let one =
        run(&variables, &["devices", "get", "SERIAL00001", "--jq", ".[0].serial_number", "--slurp", "--raw"], "").await;
    assert_eq!(one.output, "SERIAL00001\n", "{}", one.messages);
    for option in ["--slurp", "--raw", "-r"] {
        let ran = run(&variables, &["devices", "list", option], "").await;
        assert_eq!(ran.exit, Exit::Usage);
        assert!(ran.messages.contains("there is no --jq"), "{}", ran.messages);
    }
}

#[tokio::test]
async fn options_that_contradict_each_other_or_do_not_apply_are_told() {
    let tenant = Tenant::numbered(2).await;
    let cases: [(&[&str], &str); 5] = [
        (&["devices", "list", "--all", "--limit", "5"], "leave one of them out"),
        (&["completion", "bash", "--jq", "."], "does not apply to `completion`"),
        (&["man", "--output", "json"], "does not apply to `man`"),
        (&["demo", "--output", "json", "--", "devices", "list"], "stand behind `--`"),
        (&["--output", "json", "auth", "login"], "does not apply to `auth login`"),
    ];
    for (words, part) in cases {
        let ran = run(&variables(&tenant), words, "").await;
        assert_eq!(ran.exit, Exit::Usage, "{words:?}: {}", ran.messages);
        assert!(ran.messages.contains(part), "{words:?}: {}", ran.messages);
    }
    assert_eq!(tenant.requests().len(), 0);
}
