//! Classifies the risk of operations where the document does not. In doubt the class is too high rather than too low,
//! because it decides what a client may retry.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Method, Operation, PathTemplate, Risk, Schema, SchemaKind};

/// Words of paths that lead to secrets.
const SECRETS: [&str; 7] =
    ["secrets", "filevaultkey", "bypasscode", "unlockpin", "recoverypassword", "password", "enrollmentcode"];
/// Words of commands that destroy something.
const FINAL: [&str; 6] = ["erase", "wipe", "delete", "passcode", "renew", "destroy"];
/// Commands that hardly disturb the user of the device.
const NUDGES: [&str; 9] = [
    "blankpush",
    "updateinventory",
    "dailycheckin",
    "checkin",
    "renewmdmprofile",
    "reinstallagent",
    "updatelocation",
    "playlostmodesound",
    "playsound",
];
/// Words of commands whose effect can be reversed.
const CHANGES: [&str; 4] = ["setname", "rename", "toggle", "refresh"];
/// Words of other requests that remove something.
const REMOVALS: [&str; 3] = ["remove", "unassign", "revoke"];

/// Sets [`Operation::risk`] of every operation that has none.
pub(super) fn run(api: &mut Api) {
    let secrets = types_with_secrets(api);
    for operation in &mut api.operations {
        let risk = operation.risk.unwrap_or_else(|| risk(operation, &secrets));
        operation.risk = Some(risk);
    }
}

fn risk(operation: &Operation, secrets: &BTreeSet<String>) -> Risk {
    match operation.method {
        Method::Get | Method::Head | Method::Options | Method::Trace => read_risk(operation, secrets),
        Method::Delete => Risk::Irreversible,
        Method::Put | Method::Patch => Risk::Update,
        Method::Post => post_risk(&operation.path),
    }
}

fn read_risk(operation: &Operation, secrets: &BTreeSet<String>) -> Risk {
    let is_secret_path = segments(&operation.path).any(|segment| SECRETS.contains(&segment.as_str()));
    let contents = || operation.successes().flat_map(|response| &response.content);
    let is_secret = is_secret_path || contents().any(|content| holds_secret(&content.schema, secrets));
    if is_secret { Risk::ReadSecret } else { Risk::Read }
}

fn post_risk(path: &PathTemplate) -> Risk {
    let last = segments(path).last().unwrap_or_default();
    let has = |words: &[&str]| words.iter().any(|word| last.contains(word));
    let is_command = segments(path).any(|segment| segment == "action" || segment == "actions");
    if NUDGES.contains(&last.as_str()) {
        Risk::Nudge
    } else if has(&FINAL) {
        Risk::Irreversible
    } else if is_command && has(&CHANGES) {
        Risk::Update
    } else if is_command || has(&REMOVALS) {
        Risk::Disruptive
    } else {
        Risk::Additive
    }
}

/// The literal segments of a path: ASCII letters and digits, in lower case.
fn segments(path: &PathTemplate) -> impl Iterator<Item = String> {
    let plain = |segment: &str| segment.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    path.literals().map(move |segment| plain(segment).to_ascii_lowercase())
}

/// The named types that contain a secret.
fn types_with_secrets(api: &Api) -> BTreeSet<String> {
    let mut used_in: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, definition) in &api.types {
        definition.schema.each_name(&mut |inner| used_in.entry(inner).or_default().push(name));
    }
    let mut found = BTreeSet::new();
    let direct = |name: &&str| api.types.get(*name).is_some_and(|d| holds_secret(&d.schema, &BTreeSet::new()));
    let mut pending: Vec<&str> = api.types.keys().map(String::as_str).filter(direct).collect();
    while let Some(name) = pending.pop() {
        if found.insert(name.to_owned()) {
            pending.extend(used_in.get(name).into_iter().flatten());
        }
    }
    found
}

fn holds_secret(schema: &Schema, secrets: &BTreeSet<String>) -> bool {
    let is_secret_name = matches!(&schema.kind, SchemaKind::Named(name) if secrets.contains(name));
    schema.secret || is_secret_name || schema.children().any(|child| holds_secret(child, secrets))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::testing;

    fn risk_of(method: &str, path: &str) -> Risk {
        let mut api = testing::api(&format!("paths: {{ '{path}': {{ {method}: {{ responses: {{}} }} }} }}"));
        run(&mut api);
        api.operations[0].risk.unwrap()
    }

    #[test]
    fn the_path_says_what_a_command_does() {
        assert_eq!(risk_of("post", "/devices/{id}/action/blankpush"), Risk::Nudge);
        assert_eq!(risk_of("post", "/devices/{id}/action/erase"), Risk::Irreversible);
        assert_eq!(risk_of("post", "/devices/{id}/action/clearpasscode"), Risk::Irreversible);
        assert_eq!(risk_of("post", "/devices/{id}/action/togglepersonalhotspot"), Risk::Update);
        assert_eq!(risk_of("post", "/devices/{id}/action/somethingnew"), Risk::Disruptive);
        assert_eq!(risk_of("post", "/tokens/{id}/renew"), Risk::Irreversible);
        assert_eq!(risk_of("post", "/blueprints/{id}/remove-library-item"), Risk::Disruptive);
        assert_eq!(risk_of("post", "/tags"), Risk::Additive);
    }

    #[test]
    fn the_method_says_the_rest() {
        assert_eq!(risk_of("get", "/devices"), Risk::Read);
        assert_eq!(risk_of("get", "/devices/{id}/secrets/filevaultkey"), Risk::ReadSecret);
        assert_eq!(risk_of("patch", "/devices/{id}"), Risk::Update);
        assert_eq!(risk_of("delete", "/devices/{id}"), Risk::Irreversible);
    }

    #[test]
    fn a_secret_deep_in_a_response_makes_reading_it_secret() {
        let mut api = testing::api(
            r##"
            paths:
              /a: { get: { responses: { "200": { description: ok, content: { application/json: { schema: {
                $ref: "#/components/schemas/Outer" } } } } } } }
            components:
              schemas:
                Outer: { type: object, properties: { inner: { $ref: "#/components/schemas/Inner" } } }
                Inner: { type: object, properties: { code: { type: string, x-kandji-secret: true } } }
        "##,
        );
        run(&mut api);
        assert_eq!(api.operations[0].risk, Some(Risk::ReadSecret));
    }
}
