//! Emits the fake tenant: its hand-written sources, and what it has to know of the API and the invented tenant. It shares no
//! code with the client, which it judges.

mod document;
mod manifest;
mod sources;

use serde::Serialize;
use serde_json::Value;

use super::FileTree;
use super::jobs::Job;
use super::packages::template::render;
use super::packages::{self, copied, metadata};
use crate::examples::Examples;
use crate::versions::Version;

/// The page that tells what the package is.
const PAGE: &str = include_str!("../../../templates/tenant_readme.md");

#[derive(Serialize)]
struct Contents {
    msrv: &'static str,
}

/// Emits the crate under `tenant/`, without the [document](insert_document).
pub(super) fn job<'a>(examples: &'a Examples, version: &'a Version) -> Job<'a> {
    Box::new(|tree| {
        tree.insert("tenant/Cargo.toml", manifest::manifest(version));
        tree.insert("tenant/README.md", render(PAGE, &Contents { msrv: metadata::MSRV }));
        packages::fixed(tree, "tenant");
        copied::insert(tree, "tenant/src", sources::FILES);
        let records = serde_json::to_value(examples.records()).unwrap_or_default();
        tree.insert("tenant/data/fleet.json", in_lines(&records, 2));
    })
}

/// Emits what the tenant has to know of the API, from the document that is emitted for other generators.
#[expect(
    clippy::expect_used,
    reason = "the document was written here, and nothing that is read is as deep as JSON may be"
)]
pub(super) fn insert_document(document: &str, tree: &mut FileTree) {
    let reduced = document::reduced(document).expect("the document is JSON");
    tree.insert("tenant/data/api.json", in_lines(&reduced, 3));
}

/// JSON of which everything at a depth has a line of its own, so that a change of it is a change of that line.
fn in_lines(value: &Value, depth: usize) -> String {
    let mut text = String::new();
    write_lines(&mut text, value, depth);
    text.push('\n');
    text
}

fn write_lines(text: &mut String, value: &Value, depth: usize) {
    let within = depth.saturating_sub(1);
    match value {
        Value::Object(fields) if depth > 0 && !fields.is_empty() => {
            for (at, (name, field)) in fields.iter().enumerate() {
                text.push_str(if at == 0 { "{\n" } else { ",\n" });
                text.push_str(&Value::from(name.as_str()).to_string());
                text.push_str(": ");
                write_lines(text, field, within);
            }
            text.push_str("\n}");
        }
        Value::Array(items) if depth > 0 && !items.is_empty() => {
            for (at, item) in items.iter().enumerate() {
                text.push_str(if at == 0 { "[\n" } else { ",\n" });
                write_lines(text, item, within);
            }
            text.push_str("\n]");
        }
        other => text.push_str(&other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::in_lines;

    #[test]
    fn each_value_at_a_depth_has_a_line() {
        let value = json!({"a": {"b": {"c": [1, 2]}}, "d": [{"e": {}}, 3], "f": {}});
        let text = in_lines(&value, 2);
        assert_eq!(text, "{\n\"a\": {\n\"b\": {\"c\":[1,2]}\n},\n\"d\": [\n{\"e\":{}},\n3\n],\n\"f\": {}\n}\n");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&text).unwrap(), value);
    }
}
