//! Every operation from the command line: the request is the typed client's.

use std::path::Path;

use heck::ToKebabCase;
use kandji_cli::Exit;
use kandji_client::operations::{self, OperationInfo, ParameterPlace, SchemaInfo, SchemaKind};
use kandji_tenant::Tenant;
use kandji_tenant::modelled::{Answers, Variant};
use serde_json::Value;

use super::run::{of_tenant, run};
use crate::client::client;
use crate::described::requests::Asked;
use crate::each_operation::{self, Arguments, rows};

/// What stands for every argument of a path: an id, which is not looked up as a name.
const ID: &str = "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11";

/// The options that the program has itself; an argument of an operation with such a name has its place before it.
const OWN: [&str; 9] = ["all", "body", "confirm", "fields", "file", "host", "limit", "output", "profile"];

const FILE: &str = "upload.bin";

/// A flag and its value, for an argument at a place.
fn push(words: &mut Vec<String>, place: &str, name: &str, schema: &SchemaInfo, value: &Value) {
    let kebab = name.split('.').map(ToKebabCase::to_kebab_case).collect::<Vec<_>>().join(".");
    let is_taken = OWN.contains(&kebab.as_str()) || words.contains(&format!("--{kebab}"));
    let flag = if is_taken { format!("--{place}.{kebab}") } else { format!("--{kebab}") };
    match (value, schema.kind) {
        (Value::Array(items), SchemaKind::List(element)) if !matches!(element.kind, SchemaKind::Record(_)) => {
            for item in items {
                words.extend([flag.clone(), text(item)]);
            }
        }
        (value, _) => words.extend([flag, text(value)]),
    }
}

/// Puts ids where ids are due, which are not looked up as names.
fn put_ids(value: &mut Value, schema: &SchemaInfo) {
    match (value, schema.kind) {
        (value @ Value::String(_), _) if schema.id_of.is_some() => *value = ID.into(),
        (Value::Array(items), SchemaKind::List(element)) => items.iter_mut().for_each(|item| put_ids(item, element)),
        (Value::Object(fields), SchemaKind::Record(record)) => {
            for field in record.fields {
                fields.get_mut(field.name).into_iter().for_each(|value| put_ids(value, &field.schema));
            }
        }
        _ => {}
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The fields of a body as flags; those of an object within it with dots.
fn push_fields(words: &mut Vec<String>, above: &str, schema: &SchemaInfo, body: &Value, file: &Path) {
    let SchemaKind::Record(record) = schema.kind else { panic!("the body has fields") };
    for field in record.fields {
        let name = format!("{above}{}", field.name);
        // The typed call of a form with a file always has one.
        if matches!(field.schema.kind, SchemaKind::File) {
            push(words, "body", &name, &field.schema, &file.display().to_string().into());
            continue;
        }
        let Some(value) = body.get(field.name) else { continue };
        match field.schema.kind {
            SchemaKind::Record(_) if value.is_object() => {
                push_fields(words, &format!("{name}."), &field.schema, value, file);
            }
            _ if value.is_null() => words.extend(["--null".to_owned(), name]),
            _ => push(words, "body", &name, &field.schema, value),
        }
    }
}

/// The command line of an operation.
fn command_line(operation: &OperationInfo, typed: &Arguments, file: &Path) -> Vec<String> {
    let mut words = vec![operation.group.to_kebab_case(), operation.method.to_kebab_case()];
    for parameter in operation.parameters {
        match parameter.place {
            ParameterPlace::Path => words.push(typed.path.to_owned()),
            _ if parameter.name == "filter" && !matches!(parameter.schema.kind, SchemaKind::Text(_)) => {
                words.extend(["--filter".to_owned(), r#"{"name":{"like":["a & b"]}}"#.to_owned()]);
            }
            _ => {
                if let Some(value) = typed.query.get(parameter.name) {
                    push(&mut words, "query", parameter.name, &parameter.schema, value);
                }
            }
        }
    }
    if let Some(body) = &operation.body {
        match body.schema.kind {
            SchemaKind::Record(_) => push_fields(&mut words, "", &body.schema, &typed.body, file),
            _ => panic!("{}: a body without fields", operation.meta.id),
        }
    }
    let has_path = operation.parameters.iter().any(|parameter| parameter.place == ParameterPlace::Path);
    words.extend(["--confirm".to_owned(), if has_path { ID.to_owned() } else { operation.meta.id.to_owned() }]);
    words
}

/// A request without the arguments that say which page is asked for.
fn without_page(mut asked: Asked, operation: &OperationInfo) -> Asked {
    let Some(list) = &operation.list else { return asked };
    let names = list.paging.parameters();
    let Some((path, query)) = asked.target.split_once('?') else { return asked };
    let is_kept = |pair: &&str| names.iter().flatten().all(|name| pair.split('=').next() != Some(*name));
    let query: Vec<&str> = query.split('&').filter(is_kept).collect();
    asked.target = if query.is_empty() { path.to_owned() } else { format!("{path}?{}", query.join("&")) };
    asked
}

#[tokio::test]
async fn every_operation_can_be_called_with_what_it_requires_and_with_everything() {
    let tenant = Tenant::modelled(Answers::default()).await;
    let (kandji, variables) = (client(&tenant), of_tenant(&tenant));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(FILE);
    std::fs::write(&file, "bytes\r\n--of a file").unwrap();
    let mut compared = 0;
    for (row, variant) in rows().iter().flat_map(|row| [(row, Variant::Least), (row, Variant::Full)]) {
        let operation = operations::find(row.id).unwrap();
        let mut given = each_operation::arguments(row.id, ID, variant);
        for parameter in operation.parameters {
            given.query.get_mut(parameter.name).into_iter().for_each(|value| put_ids(value, &parameter.schema));
        }
        operation.body.iter().for_each(|body| put_ids(&mut given.body, &body.schema));
        (row.send)(&kandji, &given).expect("the arguments fit").await.unwrap();
        let typed = Asked::of(tenant.requests().last().unwrap());
        let words = command_line(operation, &given, &file);
        let before = tenant.requests().len();
        let ran = run(&variables, &words.iter().map(String::as_str).collect::<Vec<_>>(), "").await;
        let requests = tenant.requests().split_off(before);
        let of_operation = requests.iter().find(|request| request.operation == Some(row.id));
        let sent = of_operation.unwrap_or_else(|| panic!("{words:?} sent {requests:?}: {}", ran.messages));
        let refusals = tenant.refusals();
        assert!(refusals.is_empty(), "{words:?}: {refusals:?}");
        assert!(matches!(ran.exit, Exit::Done | Exit::Undecodable), "{words:?}: {}", ran.messages);
        let typed = without_page(typed.with_file_name("a %22file%22.bin", FILE), operation);
        assert_eq!(without_page(Asked::of(sent), operation), typed, "{words:?}");
        compared += 1;
    }
    assert_eq!(compared, 2 * operations::ALL.len());
}
