//! The examples of the book: every command of curl runs against the fake tenant and gives the shown answer, and all JSON is
//! valid for `generated/openapi.json` as other generators see it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use kandji_tenant::modelled::Model;
use kandji_tenant::{TOKEN, Tenant};
use serde_json::{Map, Value};
use tests::project;

/// The address in the examples, in place of which the tenant's is called.
pub(crate) const ADDRESS: &str = "https://accuhive.api.kandji.io";

/// The storage that the examples name.
const STORAGE: &str = "https://accuhive-uploads.example.com";

/// What stands in place of a response that is shown already.
const AS_ABOVE: &str = "`, as above";

/// Runs a command and writes the status behind the response.
const SHELL: &str = "curl() { command curl -sS -w '\\n%{http_code}' \"$@\"; }\n";

/// An example on a page.
#[derive(Debug, Default)]
struct Example {
    page: String,
    command: String,
    status: String,
    request: Option<Value>,
    response: Option<Value>,
    /// Whether it is the first of its operation, which `openapi.json` has, too.
    is_first: bool,
}

/// The examples of all operations, by the page that they are on.
fn examples() -> Vec<Example> {
    let mut pages = Vec::new();
    collect(&project::root().join("generated/docs/src/operations"), &mut pages);
    pages.sort();
    let examples: Vec<Example> = pages.iter().flat_map(|(page, text)| examples_on(page, text)).collect();
    let operations: BTreeSet<&String> = examples.iter().map(|example| &example.page).collect();
    assert_eq!(operations.len(), Model::of_api().operations.len(), "an operation has no example");
    examples
}

fn collect(folder: &Path, pages: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, pages);
        } else {
            pages.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
}

/// The examples on a page. One whose response is that of an example before shows it only there.
fn examples_on(page: &str, text: &str) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    for text in text.split("**curl**").skip(1) {
        let mut example = example(page, text).unwrap_or_else(|| panic!("{page} has an example in parts"));
        if text.contains(AS_ABOVE) {
            let before =
                examples.iter().rev().find(|before| before.response.is_some() && before.status == example.status);
            example.response = before.and_then(|before| before.response.clone());
            assert!(example.response.is_some(), "{page} shows no response above");
        }
        example.is_first = examples.is_empty();
        examples.push(example);
    }
    examples
}

fn example(page: &str, text: &str) -> Option<Example> {
    let response = text.split_once("**Response**: `")?.1;
    let status = response.split_once('`')?.0;
    let is_json = response.lines().next()?.ends_with('`');
    let request = text.split_once("**Request**").filter(|(before, _)| !before.contains("**Response**"));
    Some(Example {
        page: page.to_owned(),
        command: block(text, "sh")?.to_owned(),
        status: status.to_owned(),
        request: request.and_then(|(_, text)| parsed(text)),
        response: if is_json { parsed(response) } else { None },
        is_first: false,
    })
}

fn parsed(text: &str) -> Option<Value> {
    block(text, "json").map(|json| serde_json::from_str(json).unwrap_or_else(|error| panic!("{error} in {json}")))
}

/// The first block of a language.
pub(crate) fn block<'t>(text: &'t str, language: &str) -> Option<&'t str> {
    blocks(text, language).next()
}

/// The blocks of a language.
pub(crate) fn blocks<'t>(text: &'t str, language: &str) -> impl Iterator<Item = &'t str> {
    let rest = text.split(&format!("```{language}\n")).skip(1).collect::<Vec<_>>();
    rest.into_iter().filter_map(|rest| Some(rest.split_once("\n```")?.0))
}

/// Whether this machine can run the commands; says so loudly if not.
pub(crate) fn has_curl() -> bool {
    let found = Command::new("sh").args(["-c", "command -v curl"]).output().is_ok_and(|output| output.status.success());
    if !found {
        println!("SKIPPED: there is no curl, so no command of the book was run");
    }
    found
}

/// Runs a command as a reader would who has the files that it sends; the response and its status.
fn run(example: &Example, tenant: &Tenant) -> (String, String) {
    let folder = tempfile::tempdir().unwrap();
    for file in example.command.split("=@").skip(1) {
        let name = file.split('"').next().unwrap();
        let profile = example.response.as_ref().and_then(|response| response["profile"].as_str());
        fs::write(folder.path().join(name), profile.unwrap_or("content")).unwrap();
    }
    let script = SHELL.to_owned() + &example.command.replace(ADDRESS, &tenant.url());
    let output = Command::new("sh")
        .args(["-c", &script])
        .env("KANDJI_API_TOKEN", TOKEN)
        .current_dir(folder.path())
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{}: {}", example.page, String::from_utf8_lossy(&output.stderr));
    let (body, status) = text.rsplit_once('\n').unwrap();
    (body.replace(&tenant.storage().url(), STORAGE), status.to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_command_of_the_book_gives_the_shown_answer() {
    if !has_curl() {
        return;
    }
    let mut wrong = Vec::new();
    for example in examples() {
        let tenant = Tenant::fleet().await;
        let answered = tokio::task::spawn_blocking(move || {
            let (body, status) = run(&example, &tenant);
            let refusals = tenant.refusals();
            let called = tenant.requests().len();
            (example, body, status, refusals, called)
        });
        let (example, body, status, refusals, called) = answered.await.unwrap();
        assert_eq!(called, 1, "{}", example.page);
        if status != example.status {
            wrong.push(format!("{}: {status} instead of {}: {body} {refusals:?}", example.page, example.status));
            continue;
        }
        let Some(shown) = &example.response else { continue };
        let given: Value = serde_json::from_str(&body).unwrap_or_else(|error| panic!("{error} in {body}"));
        if given != *shown {
            wrong.push(format!("{}: {}", example.page, difference("", shown, &given).unwrap_or_default()));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// The first place where two values differ.
pub(crate) fn difference(place: &str, shown: &Value, given: &Value) -> Option<String> {
    match (shown, given) {
        (Value::Object(left), Value::Object(right)) => {
            let names = left.keys().chain(right.keys());
            names.into_iter().find_map(|name| {
                let of = |fields: &Map<String, Value>| fields.get(name).cloned().unwrap_or_else(|| "(absent)".into());
                difference(&format!("{place}/{name}"), &of(left), &of(right))
            })
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            let pairs = left.iter().zip(right).enumerate();
            pairs.into_iter().find_map(|(index, (left, right))| difference(&format!("{place}/{index}"), left, right))
        }
        _ => (shown != given).then(|| format!("{place}: {shown} is shown, {given} is given")),
    }
}

/// The schemas of the document as JSON Schema, which knows no `nullable`.
fn plain(schema: &Value) -> Value {
    match schema {
        Value::Object(keys) => {
            let is_nullable = keys.get("nullable") == Some(&Value::Bool(true));
            let kept = keys.iter().filter(|(key, _)| *key != "nullable" && !key.starts_with("x-") && *key != "example");
            let plain: Value = kept.map(|(key, value)| (key.clone(), plain(value))).collect::<Map<_, _>>().into();
            if is_nullable { serde_json::json!({"anyOf": [plain, {"type": "null"}]}) } else { plain }
        }
        Value::Array(items) => items.iter().map(plain).collect(),
        other => other.clone(),
    }
}

#[test]
fn every_json_is_valid_for_other_generators() {
    let text = fs::read_to_string(project::root().join("generated/openapi.json")).unwrap();
    let document: Value = serde_json::from_str(&text).unwrap();
    let schemas = plain(&document["components"]["schemas"]);
    let fault = |schema: &Value, value: &Value| {
        let mut schema = plain(schema);
        schema["components"] = serde_json::json!({"schemas": schemas});
        let options = jsonschema::options().with_draft(jsonschema::Draft::Draft202012).should_validate_formats(true);
        let validator = options.build(&schema).unwrap();
        validator.iter_errors(value).next().map(|error| format!("{}: {error}", error.instance_path()))
    };
    let operations: BTreeMap<&str, &Value> = document["paths"]
        .as_object()
        .unwrap()
        .values()
        .flat_map(|item| item.as_object().unwrap().values())
        .filter_map(|operation| Some((operation["operationId"].as_str()?, operation)))
        .collect();
    let (mut judged, mut wrong) = (0, Vec::new());
    let mut judge = |place: String, schema: &Value, value: Option<&Value>| {
        let Some(value) = value else { return };
        judged += 1;
        wrong.extend(fault(schema, value).map(|fault| format!("{place}: {fault}")));
    };
    for (id, operation) in &operations {
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            judge(format!("{id} {}", parameter["name"]), &parameter["schema"], parameter.get("example"));
        }
        let responses = operation["responses"].as_object().unwrap().iter();
        let holders = responses.map(|(status, response)| (status.as_str(), response));
        for (what, holder) in holders.chain([("body", &operation["requestBody"])]) {
            for (media_type, content) in holder["content"].as_object().into_iter().flatten() {
                judge(format!("{id} {what} {media_type}"), &content["schema"], content.get("example"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // The pages show the same.
    let model = Model::of_api();
    for example in examples().into_iter().filter(|example| example.is_first) {
        let (method, url) = called(&example.command);
        let path = url.split('?').next().unwrap();
        let (operation, _) = model.route(method, path).unwrap_or_else(|| panic!("{method} {path}"));
        assert_eq!(example.response.as_ref(), operation.example(), "{}", example.page);
        let body = operation.body.iter().find(|content| content.media_type == "application/json");
        assert_eq!(example.request.as_ref(), body.and_then(|body| body.example.as_ref()), "{}", example.page);
    }
    assert!(judged > 250, "only {judged} examples");
    println!("{judged} examples are valid");
}

/// The comments of the client's code, without the lines that its readers do not see.
fn documentation() -> String {
    let folder = project::root().join("generated/client/src");
    let mut texts = String::new();
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
        let code = fs::read_to_string(entry).unwrap();
        let comments = code.lines().filter_map(|line| line.trim_start().strip_prefix("///"));
        let comments = comments.map(|line| line.strip_prefix(' ').unwrap_or(line));
        texts.extend(comments.filter(|line| !line.starts_with("# ")).map(|line| format!("{line}\n")));
    }
    texts
}

/// `examples_of_docs` compiles and runs the examples of the client.
#[test]
fn the_code_of_the_book_is_that_of_the_client() {
    let documentation = documentation();
    let mut pages = Vec::new();
    collect(&project::root().join("generated/docs/src/operations"), &mut pages);
    let blocks = pages.iter().flat_map(|(page, text)| {
        text.split("**Rust**").skip(1).filter_map(move |text| Some((page, block(text, "rust")?)))
    });
    let blocks: Vec<_> = blocks.collect();
    let operations: BTreeSet<&String> = blocks.iter().map(|(page, _)| *page).collect();
    assert_eq!(operations.len(), Model::of_api().operations.len(), "an operation has no example in Rust");
    let is_other = |code: &str| !documentation.contains(&format!("{code}\n```"));
    let others: Vec<_> = blocks.iter().filter(|(_, code)| is_other(code)).collect();
    assert!(others.is_empty(), "{others:?}");
}

/// The method and the address below the host that a command calls.
fn called(command: &str) -> (&str, &str) {
    let method = command.split_once("-X ").map_or("GET", |(_, rest)| rest.split(' ').next().unwrap());
    let url = command.split(ADDRESS).nth(1).unwrap().split('"').next().unwrap();
    (method, url)
}

/// The strings of a value, and of a document those at any depth.
fn strings(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| strings(item, found)),
        Value::Object(fields) => fields.values().for_each(|value| strings(value, found)),
        _ => {}
    }
}

/// Names of products, platforms and formats, and words of the API itself: everybody's.
const COMMON: [&str; 28] = [
    "/Applications",
    "QUARANTINED",
    "VALIDATED",
    "custom-app",
    "custom-script",
    "enrollment",
    "filevault",
    "library_items",
    "malicious",
    "Apple Vision Pro",
    "MacBook Pro",
    "Apple TV 4K (3rd generation)",
    "DeviceInformation",
    "RestartDevice",
    "AWS4-HMAC-SHA256",
    "CTSubscriptionSlotOne",
    "Identified Developer",
    "Bundle Identifier",
    "System Agent",
    "/Local/Default",
    "com.apple.compilers.llvm.clang.1_0",
    "public.app-category.productivity",
    "single_limit",
    "routing_departure",
    "activated_enabled",
    "throttled",
    "No Modifiers",
    "com.apple.wifi.managed",
];

#[test]
fn nothing_in_an_example_is_the_vendors() {
    let Some(upstream) = project::upstream("examples") else { return };
    let mut theirs = String::new();
    collect_texts(&upstream, &mut theirs);
    let text = fs::read_to_string(project::root().join("generated/openapi.json")).unwrap();
    let document: Value = serde_json::from_str(&text).unwrap();
    let mut choices = Vec::new();
    let mut shown = Vec::new();
    walk(&document, &mut |key, value| match key {
        "example" => strings(value, &mut shown),
        "enum" | "x-extensible-enum" => strings(value, &mut choices),
        _ => {}
    });
    let records = fs::read_to_string(project::root().join("generated/tenant/data/fleet.json")).unwrap();
    strings(&serde_json::from_str(&records).unwrap(), &mut shown);
    shown.sort();
    shown.dedup();
    // Shorter strings are words, numbers and versions.
    let own = shown.iter().filter(|text| text.len() > 8 && !choices.contains(text) && !COMMON.contains(&text.as_str()));
    let copied: Vec<&String> = own.filter(|text| theirs.contains(&format!("\"{text}\""))).collect();
    assert!(copied.is_empty(), "{copied:?}");
    assert!(shown.len() > 500, "{}", shown.len());
}

fn collect_texts(folder: &Path, texts: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect_texts(&path, texts);
        } else {
            // Examples within strings of JSON have escaped quotes; those in YAML often none.
            let text = fs::read_to_string(&path).unwrap().replace("\\\"", "\"");
            let is_yaml = path.extension().is_some_and(|extension| extension == "yaml");
            if is_yaml {
                let values = text.lines().filter_map(|line| line.split_once(": "));
                texts.extend(values.map(|(_, value)| format!("\"{}\"\n", value.trim().trim_matches(['\'', '"']))));
            }
            texts.push_str(&text);
        }
    }
}

fn walk<'v>(value: &'v Value, visit: &mut impl FnMut(&str, &'v Value)) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                visit(key, value);
                walk(value, visit);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| walk(item, visit)),
        _ => {}
    }
}
