//! What public clients know: every fact of the notes on them is in the register, and the strict client takes what they have
//! seen.

use std::collections::{BTreeMap, BTreeSet};

use kandji_client::Error;
use kandji_codegen::diagnostic::{Report, Strictness};
use kandji_codegen::inputs::read_spec;
use kandji_codegen::public_clients::{ClientFact, Confidence, Verdict};
use kandji_tenant::modelled::{Model, Sampler, Variant};
use kandji_tenant::{Scripted, Tenant};
use serde_json::{Value, json};
use tests::project;

/// A fact of the notes: a bullet below the heading of what it is about.
#[derive(Debug)]
struct Note {
    of: String,
    item: String,
    /// What kind of thing it is: an answer field, a query parameter, a status, and so on.
    kind: String,
    confidence: String,
}

/// The facts of the notes, read without the generator.
fn notes(text: &str) -> Vec<Note> {
    let mut of = "";
    let mut notes = Vec::new();
    for line in text.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            of = heading.trim();
        }
        let Some(rest) = line.strip_prefix("- `") else { continue };
        let (item, rest) = rest.split_once("` (").expect(line);
        let (kind, rest) = rest.split_once(") - ").expect(line);
        let standing = rest.split(". ").next().expect(line);
        let confidence = standing.split(", ").nth(1).expect(line);
        let [of, item, kind, confidence] = [of, item, kind, confidence].map(str::to_owned);
        notes.push(Note { of, item, kind, confidence });
    }
    notes
}

/// The register of the project.
fn facts() -> Vec<ClientFact> {
    let mut report = Report::new(Strictness::Strict);
    let spec = read_spec(&project::root().join("spec"), None, None, &mut report).unwrap();
    let register = kandji_codegen::defects::Register::of_spec(&spec, &mut report);
    register.unwrap_or_else(|_| panic!("{:?}", report.diagnostics())).clients().facts().cloned().collect()
}

#[test]
fn every_fact_of_the_notes_has_a_verdict_and_no_verdict_is_without_a_fact() {
    let Some(upstream) = project::upstream("public_clients") else { return };
    let notes = notes(&std::fs::read_to_string(upstream.join("public-clients.md")).unwrap());
    assert!(notes.len() > 100, "{}", notes.len());
    let facts = facts();
    let known: BTreeMap<(&str, &str), &ClientFact> =
        facts.iter().map(|fact| ((fact.of.as_str(), fact.item.as_str()), fact)).collect();
    assert_eq!(known.len(), facts.len(), "two entries are about the same fact");
    let noted: BTreeMap<(&str, &str), &Note> =
        notes.iter().map(|note| ((note.of.as_str(), note.item.as_str()), note)).collect();
    let missing: Vec<_> = noted.keys().filter(|key| !known.contains_key(*key)).collect();
    let surplus: Vec<_> = known.keys().filter(|key| !noted.contains_key(*key)).collect();
    assert!(missing.is_empty() && surplus.is_empty(), "without an entry: {missing:?}\nwithout a fact: {surplus:?}");
    for (key, note) in &noted {
        assert_eq!(known[key].confidence.as_str(), note.confidence, "{key:?}");
    }
    let shaped: BTreeSet<&str> = SHAPES.iter().map(|shape| shape.0).chain(ERRORS.iter().map(|error| error.0)).collect();
    let unproved = noted.iter().filter(|(key, note)| {
        let is_shape = ["answer field", "error body"].contains(&note.kind.as_str());
        let fact = known[*key];
        // What is of no operation of ours has no place, and cannot be read.
        let is_ours = fact.verdict != Verdict::Declined || !fact.places.is_empty();
        is_shape && is_ours && fact.confidence < Confidence::Struct && !shaped.contains(fact.id.as_str())
    });
    let unproved: Vec<_> = unproved.map(|(key, _)| known[key].id.as_str()).collect();
    assert!(unproved.is_empty(), "facts whose shape no row has: {unproved:?}");
}

/// What a client has seen at a place.
enum Seen {
    /// This value.
    Value(&'static str),
    /// Nothing.
    Absent,
}
use Seen::{Absent, Value as Is};

/// What a fact says of the success of an operation: each place with what was seen there. A row stands for one response.
type Shape = (&'static str, &'static str, &'static [(&'static str, Seen)]);

/// The shapes of all facts that are better than the type of a client.
const SHAPES: &[Shape] = &[
    ("audit-new-state-shapes", "listAuditEvents", &[("/results/0/new_state", Is("null"))]),
    ("audit-new-state-shapes", "listAuditEvents", &[("/results/0/new_state", Is("\"active\""))]),
    ("audit-new-state-shapes", "listAuditEvents", &[("/results/0/new_state", Is("{\"name\": \"x\"}"))]),
    ("blueprint-params-absent", "listBlueprints", &[("/results/0/params", Absent)]),
    ("device-user-id-number", "listDevices", &[("/0/user/id", Is("1"))]),
    ("device-user-id-number", "listDevices", &[("/0/user/id", Is("\"5d1c57bd-6f6e-4c4a-a6c8-3d0d8f6f4b2e\""))]),
    ("device-tags-absent", "listDevices", &[("/0/tags", Absent)]),
    ("device-udid", "listDevices", &[("/0/udid", Is("\"00008103-000A1B2C3D4E5F60\""))]),
    ("device-udid", "getDevice", &[("/udid", Is("\"00008103-000A1B2C3D4E5F60\""))]),
    ("device-udid", "listDevices", &[("/0/udid", Absent)]),
    ("device-blueprint-blank", "listDevices", &[("/0/blueprint_id", Is("\"\""))]),
    (
        "details-password-escrowed",
        "getDeviceDetails",
        &[
            ("/recovery_information/password_escrowed", Is("true")),
            ("/recovery_information/password_has_been_set", Absent),
        ],
    ),
    ("details-memory-in-megabytes", "getDeviceDetails", &[("/hardware_overview/total_ram", Is("\"32768\""))]),
    ("details-memory-in-megabytes", "getDeviceDetails", &[("/hardware_overview/memory", Is("\"32768\""))]),
    ("details-no-value", "getDeviceDetails", &[("/hardware_overview/memory", Is("\"No value\""))]),
    ("details-no-value", "getDeviceDetails", &[("/hardware_overview/total_ram", Is("\"No value\""))]),
    ("details-no-value", "getDeviceDetails", &[("/volumes/0/percent_used", Is("\"No value\""))]),
    ("details-no-value", "getDeviceDetails", &[("/volumes/0/capacity", Is("\"No value\""))]),
    ("parameters-muted", "getDeviceParameters", &[("/parameters/0/status", Is("\"MUTED\""))]),
    ("library-item-most-recent-action", "getDeviceStatus", &[MOST_RECENT_WHOLE]),
    ("library-item-most-recent-action", "getDeviceStatus", &[MOST_RECENT_FRACTION]),
    ("library-item-reported-at-null", "getDeviceStatus", &[("/library_items/0/reported_at", Is("null"))]),
    ("status-parameters-muted", "getDeviceStatus", &[("/parameters/0/status", Is("\"FAIL\""))]),
    ("custom-app-file-host", "listCustomApps", &[("/results/0/file_url", Is("\"https://ipaapps.kandji.io/x\""))]),
    ("profile-runs-on-android", "listCustomProfiles", &[("/results/0/runs_on_android", Is("false"))]),
    ("profile-runs-on-android", "getCustomProfile", &[("/runs_on_android", Is("false"))]),
    ("profile-runs-on-android", "updateCustomProfile", &[("/runs_on_android", Is("false"))]),
    ("profile-runs-on-android", "createCustomProfile", &[("/runs_on_android", Is("false"))]),
    ("profile-runs-on-windows", "listCustomProfiles", &[("/results/0/runs_on_windows", Is("false"))]),
    ("profile-runs-on-windows", "createCustomProfile", &[("/runs_on_windows", Is("false"))]),
    ("script-category", "listCustomScripts", &[("/results/0/self_service_category_id", Is("null"))]),
    ("script-category", "getCustomScript", &[("/self_service_category_id", Is(UUID))]),
    ("script-category", "createCustomScript", &[("/self_service_category_id", Absent)]),
    ("script-recommended", "listCustomScripts", &[("/results/0/self_service_recommended", Is("null"))]),
    ("script-recommended", "updateCustomScript", &[("/self_service_recommended", Is("false"))]),
    (
        "activation-lock-allowed-while-supervised",
        "activationLock",
        &[("/data/0/activation_lock_allowed_while_supervised", Is("true"))],
    ),
    ("activation-lock-supported", "activationLock", &[("/data/0", Is(ACTIVATION_LOCK))]),
    ("activation-lock-bypass-code-failed", "activationLock", &[("/data/0/bypass_code_failed", Is("null"))]),
    ("activation-lock-device-enabled", "activationLock", &[("/data/0/device_activation_lock_enabled", Is("false"))]),
    ("activation-lock-user-enabled", "activationLock", &[("/data/0/user_activation_lock_enabled", Is("null"))]),
    (
        "prism-page-without-counts",
        "deviceInformation",
        &[("/limit", Absent), ("/offset", Absent), ("/total", Absent), ("/cursor", Is("\"x\""))],
    ),
    ("prism-page-without-counts", "fileVault", &[("/limit", Absent), ("/offset", Absent), ("/total", Absent)]),
    ("filevault-key-type", "fileVault", &[("/data/0/key_type", Is("\"Personal Recovery Key\""))]),
    ("filevault-key-type", "fileVault", &[("/data/0/key_type", Is("null"))]),
    ("filevault-regeneration-needed", "fileVault", &[("/data/0/regeneration_needed", Is("false"))]),
    ("filevault-scheduled-key-rotation", "fileVault", &[FILEVAULT_ROTATION]),
    ("user-deprecated-id-absent", "listUsers", &[("/results/0/deprecated_user_id", Absent)]),
    ("user-created-at-absent", "listUsers", &[("/results/0/created_at", Absent)]),
    ("detection-cve-description-absent", "listDetections", &[("/results/0", Is(DETECTION))]),
    ("detection-cve-modified-at", "listDetections", &[("/results/0/cve_modified_at", Is(TIME))]),
    ("detection-cve-published-at", "listDetections", &[("/results/0/cve_published_at", Is(TIME))]),
    ("detection-cvss-severity-absent", "listDetections", &[("/results/0/cvss_severity", Absent)]),
    ("detection-description", "listDetections", &[("/results/0/description", Is("\"x\""))]),
    ("detection-datetime", "listDetections", &[("/results/0/detection_datetime", Is(TIME))]),
    ("detection-first-date-absent", "listDetections", &[("/results/0/first_detection_date", Absent)]),
    ("detection-latest-date-absent", "listDetections", &[("/results/0/latest_detection_date", Absent)]),
    ("detection-severity", "listDetections", &[("/results/0/severity", Is("\"High\""))]),
    ("vulnerability-kev-score", "listVulnerabilities", &[("/results/0/kev_score", Is("0.5"))]),
    ("vulnerability-kev-score", "listVulnerabilities", &[("/results/0/kev_score", Is("0"))]),
    ("vulnerability-severities", "listVulnerabilities", &[("/results/0/severity", Is("\"Undefined\""))]),
    ("vulnerability-statuses", "listVulnerabilities", &[("/results/0/status", Is("\"Remediated\""))]),
    (
        "vulnerability-fields-absent",
        "listVulnerabilities",
        &[
            ("/results/0/cve_link", Absent),
            ("/results/0/first_detection_date", Absent),
            ("/results/0/kev_score", Absent),
            ("/results/0/latest_detection_date", Absent),
        ],
    ),
];

const UUID: &str = "\"5d1c57bd-6f6e-4c4a-a6c8-3d0d8f6f4b2e\"";
const TIME: &str = "\"2024-05-01T12:00:00Z\"";
const MOST_RECENT_WHOLE: (&str, Seen) = ("/library_items/0/most_recent_action", Is(TIME));
const MOST_RECENT_FRACTION: (&str, Seen) =
    ("/library_items/0/most_recent_action", Is("\"2024-05-01T12:00:00.123456Z\""));
const FILEVAULT_ROTATION: (&str, Seen) = ("/data/0/scheduled_key_rotation", Is("\"2024-05-01T12:00:00.123456Z\""));
/// The columns of Activation Lock alone.
const ACTIVATION_LOCK: &str = r#"{"device_id": "5d1c57bd-6f6e-4c4a-a6c8-3d0d8f6f4b2e", "bypass_code_failed": false,
    "activation_lock_supported": true, "activation_lock_allowed_while_supervised": null,
    "device_activation_lock_enabled": true, "user_activation_lock_enabled": false}"#;
/// A detection with the names of a tenant.
const DETECTION: &str = r#"{"blueprint_id": "5d1c57bd-6f6e-4c4a-a6c8-3d0d8f6f4b2e", "blueprint_name": "b",
    "bundle_id": "com.example", "cve_id": "CVE-2024-0001", "cve_link": "https://example.com/", "cvss_score": 7.5,
    "device_id": "5d1c57bd-6f6e-4c4a-a6c8-3d0d8f6f4b2e", "device_model": "Mac", "device_name": "d",
    "device_os_version": "14.4", "device_serial_number": "C02", "name": "n", "path": "/Applications/n.app",
    "version": "1", "cve_modified_at": "2024-05-01T12:00:00Z", "cve_published_at": "2024-05-01T12:00:00Z",
    "description": "x", "detection_datetime": "2024-05-01T12:00:00Z", "severity": "High"}"#;

/// Bodies of errors: the fact, the status, the body and what the client finds in it.
const ERRORS: &[(&str, u16, &str, &str)] = &[
    ("assign-errors-as-text", 400, r#""Library Item already exists in the node""#, "already exists in the node"),
    ("custom-app-errors-by-field", 400, r#"{"show_in_self_service": ["This is required."]}"#, "This is required."),
    ("custom-app-503", 503, r#"{"detail": "The file is still being processed."}"#, "still being processed"),
    ("profile-404-detail", 404, r#"{"detail": "No MDMProfile matches the given query."}"#, "No MDMProfile matches"),
    ("script-404-detail", 404, r#"{"detail": "No CustomScript matches the given query."}"#, "No CustomScript matches"),
    ("prism-invalid-cursor", 400, r#"{"detail": "invalid cursor"}"#, "invalid cursor"),
    ("any-403", 403, r#"{"detail": "You do not have permission."}"#, "You do not have permission."),
    ("any-429", 429, r#"{"detail": "Request was throttled."}"#, "Request was throttled."),
    ("action-errors", 400, r#"{"detail": "Command already running"}"#, "Command already running"),
    (
        "unknown-route",
        404,
        r#"{"message": "no Route matched with those values", "request_id": "8b1a"}"#,
        "no Route matched with those values",
    ),
];

#[test]
fn the_strict_client_takes_every_shape_that_public_clients_have_seen() {
    let model = Model::of_api();
    let rows = crate::modelled::rows();
    let ids: BTreeSet<String> = facts().into_iter().map(|fact| fact.id).collect();
    let mut faults = Vec::new();
    for (id, operation, seen) in SHAPES {
        assert!(ids.contains(*id), "there is no fact `{id}`");
        let body = with(response(model, operation), seen);
        let of_operation = |row: &&crate::modelled::Row| row.0 == *operation && row.1.starts_with('2');
        let (_, _, through) = rows.iter().find(of_operation).expect(operation);
        match through(body.to_string().as_bytes()) {
            Ok(written) => {
                for (place, seen) in *seen {
                    let came = if let Is(json) = seen { serde_json::from_str(json).ok() } else { None::<Value> };
                    if plain(written.pointer(place)) != plain(came.as_ref()) {
                        faults.push(format!("{id}: {operation} {place} became {:?}", written.pointer(place)));
                    }
                }
            }
            Err(error) => faults.push(format!("{id}: {operation}: {error}")),
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A value as text, whether it is a number or the text of one; blank, null and nothing are alike.
fn plain(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.as_f64().unwrap_or_default().to_string(),
        Some(other) => other.to_string(),
    }
}

/// A response of success with a value for everything that it can have.
fn response(model: &Model, operation: &str) -> Value {
    let (_, contents) = model.operation(operation).expect(operation).success().expect(operation);
    let content = contents.iter().find(|content| content.media_type.ends_with("json")).expect(operation);
    Sampler::new(model.answered_schemas(), Variant::Full).sample(&content.schema, operation)
}

/// The response with what was seen.
fn with(mut response: Value, seen: &[(&str, Seen)]) -> Value {
    for (place, seen) in seen {
        let (above, name) = place.rsplit_once('/').expect(place);
        let above = response.pointer_mut(above).unwrap_or_else(|| panic!("{place}: nothing is around it"));
        match (seen, above) {
            (Is(json), Value::Object(fields)) => {
                fields.insert(name.to_owned(), serde_json::from_str(json).expect(json));
            }
            (Absent, Value::Object(fields)) => drop(fields.remove(name)),
            (Is(json), Value::Array(list)) => {
                list[name.parse::<usize>().expect(place)] = serde_json::from_str(json).expect(json)
            }
            (_, other) => panic!("{place}: in {other}"),
        }
    }
    response
}

/// Without this, a reading that lets everything pass would pass the test above.
#[test]
fn the_strict_client_refuses_what_nobody_has_seen() {
    let model = Model::of_api();
    let rows = crate::modelled::rows();
    for (_, operation, seen) in SHAPES {
        let mut body = with(response(model, operation), seen);
        let above = seen[0].0.rsplit_once('/').unwrap().0;
        let Some(Value::Object(fields)) = body.pointer_mut(above) else { continue };
        fields.insert("a key that nobody knows".to_owned(), json!(1));
        let (_, _, through) = rows.iter().find(|row| row.0 == *operation && row.1.starts_with('2')).unwrap();
        assert!(through(body.to_string().as_bytes()).is_err(), "{operation} {above}");
    }
}

#[tokio::test]
async fn the_strict_client_finds_the_message_in_every_error_that_public_clients_have_seen() {
    let ids: BTreeSet<String> = facts().into_iter().map(|fact| fact.id).collect();
    let tenant = Tenant::numbered(1).await;
    let retry = kandji_client::runtime::Retry::never();
    let client = crate::client::builder(&tenant).strict(true).retry(retry).build().unwrap();
    for (id, status, body, message) in ERRORS {
        assert!(ids.contains(*id), "there is no fact `{id}`");
        tenant.answer_next(Scripted::json(*status, *body));
        let error = client.devices().get("some-device").send().await.expect_err(id);
        assert_eq!(error.status(), Some(*status), "{id}");
        let Error::Api(api) = &error else { panic!("{id}: {error}") };
        assert!(api.to_string().contains(message), "{id}: {api}");
    }
}
