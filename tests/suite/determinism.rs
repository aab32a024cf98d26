//! The same input gives the same bytes.

use std::fs;
use std::path::Path;

use kandji_codegen::emit::FileTree;
use serde_json::Value;
use tests::generator::{Request, copy_spec, of_project, spec};

fn generate(spec: &Path) -> FileTree {
    Request::of_project(spec).run().unwrap_or_else(|diagnostics| panic!("{diagnostics}")).tree
}

/// A copy of the project's spec folder, with another text in its `openapi.yaml`.
fn copy_of_spec(folder: &Path, openapi: &str) {
    copy_spec(folder);
    fs::write(folder.join("openapi.yaml"), openapi).unwrap();
}

fn assert_same(one: &FileTree, other: &FileTree) {
    for (path, text) in one.iter() {
        assert_eq!(other.get(path), Some(text), "{path} differs");
    }
    assert_eq!(one.iter().count(), other.iter().count());
}

#[test]
fn twice_and_in_another_folder() {
    let once = &of_project().tree;
    assert_same(once, &generate(&spec()));
    let folder = tempfile::tempdir().unwrap();
    copy_of_spec(folder.path(), &fs::read_to_string(spec().join("openapi.yaml")).unwrap());
    assert_same(once, &generate(folder.path()));
}

#[test]
fn whatever_the_order_of_keys() {
    let text = fs::read_to_string(spec().join("openapi.yaml")).unwrap();
    let document: Value = serde_yaml::from_str(&text).unwrap();
    let folder = tempfile::tempdir().unwrap();
    // JSON is YAML too.
    let mut backwards = String::new();
    write_backwards(&document, &mut backwards);
    copy_of_spec(folder.path(), &backwards);
    assert_same(&of_project().tree, &generate(folder.path()));
}

/// JSON with the keys of every object in descending order.
fn write_backwards(value: &Value, to: &mut String) {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<_> = map.iter().collect();
            entries.sort_by(|a, b| b.0.cmp(a.0));
            to.push('{');
            for (index, (key, value)) in entries.into_iter().enumerate() {
                to.push_str(if index == 0 { "" } else { ",\n" });
                to.push_str(&format!("{}: ", Value::from(key.as_str())));
                write_backwards(value, to);
            }
            to.push('}');
        }
        Value::Array(list) => {
            to.push('[');
            for (index, value) in list.iter().enumerate() {
                to.push_str(if index == 0 { "" } else { ", " });
                write_backwards(value, to);
            }
            to.push(']');
        }
        scalar => to.push_str(&scalar.to_string()),
    }
}
