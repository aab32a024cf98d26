//! Calls as commands of curl.

use serde_json::Value;

use super::received::received;
use crate::examples::{Argument, Example, Examples, Payload, percent_encoded, plain};
use crate::model::media_type::{MULTIPART, URLENCODED, is_text};
use crate::model::{Api, Joined, Method, Notation, Operation, ParameterIn, Schema, SchemaKind, Style, is_json};
use crate::text::shell::quoted;

/// The variable of the shell that has the token.
const TOKEN: &str = "$KANDJI_API_TOKEN";

/// The command that makes a call, one option on each line.
pub(super) fn command(api: &Api, examples: &Examples, operation: &Operation, example: &Example) -> String {
    let method = if operation.method == Method::Get && example.body.is_none() {
        String::new()
    } else {
        format!(" -X {}", operation.method)
    };
    let mut lines = vec![format!("curl{method} {}", quoted(&address(api, examples, operation, example)))];
    if api.sends_token(operation) {
        lines.push(format!("-H \"Authorization: Bearer {TOKEN}\""));
    }
    lines.extend(example.arguments.iter().filter_map(other));
    lines.extend(example.body.iter().flat_map(|body| sent(api, operation, body)));
    lines.extend(received(operation, example).map(|name| format!("-o {}", quoted(&name))));
    lines.join(" \\\n  ")
}

fn address(api: &Api, examples: &Examples, operation: &Operation, example: &Example) -> String {
    let in_query = example.arguments.iter().filter(|argument| argument.location == ParameterIn::Query);
    let pairs = in_query.flat_map(|argument| {
        let parameter = operation.parameters.iter().find(|one| one.name == argument.name);
        parameter.map(|parameter| pairs(&parameter.notation, &argument.name, &argument.value)).unwrap_or_default()
    });
    let query: Vec<String> = pairs.collect();
    let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
    examples.base_url(api, operation) + &example.path(operation) + &query
}

/// The pairs of a query that have a value, encoded.
fn pairs(notation: &Notation, name: &str, value: &Value) -> Vec<String> {
    let pair = |name: &str, text: &str| format!("{}={text}", percent_encoded(name));
    let encoded = |value: &Value| percent_encoded(&plain(value));
    let Notation::Joined(Joined { style, explode, .. }) = notation else {
        return vec![pair(name, &percent_encoded(&value.to_string()))];
    };
    match (value, style) {
        (Value::Array(items), _) if *explode => items.iter().map(|item| pair(name, &encoded(item))).collect(),
        (Value::Array(items), style) => {
            let separator = match style {
                Style::SpaceDelimited => "%20",
                Style::PipeDelimited => "%7C",
                _ => ",",
            };
            vec![pair(name, &items.iter().map(encoded).collect::<Vec<_>>().join(separator))]
        }
        (Value::Object(fields), Style::DeepObject) => {
            fields.iter().map(|(key, value)| pair(&format!("{name}[{key}]"), &encoded(value))).collect()
        }
        (Value::Object(fields), _) if *explode => {
            fields.iter().map(|(key, value)| pair(key, &encoded(value))).collect()
        }
        (Value::Object(fields), _) => {
            let parts = fields.iter().flat_map(|(key, value)| [percent_encoded(key), encoded(value)]);
            vec![pair(name, &parts.collect::<Vec<_>>().join(","))]
        }
        (value, _) => vec![pair(name, &encoded(value))],
    }
}

/// The option for an argument that is in no address.
fn other(argument: &Argument) -> Option<String> {
    let text = plain(&argument.value);
    match argument.location {
        ParameterIn::Header => Some(format!("-H {}", quoted(&format!("{}: {text}", argument.name)))),
        ParameterIn::Cookie => Some(format!("-b {}", quoted(&format!("{}={}", argument.name, percent_encoded(&text))))),
        ParameterIn::Path | ParameterIn::Query => None,
    }
}

/// The options for a body.
fn sent(api: &Api, operation: &Operation, body: &Payload) -> Vec<String> {
    let is_sent = |content: &&crate::model::Content| {
        content.sent_media_type(&api.resolve(&content.schema).kind) == body.media_type
    };
    let content = operation.body.iter().flat_map(|body| &body.content).find(is_sent);
    let schema = content.map(|content| api.resolve(&content.schema));
    let media_type = content.filter(|content| content.media_type == body.media_type);
    let media_type = media_type.map_or_else(|| body.media_type.clone(), crate::model::Content::full_media_type);
    let header = format!("-H {}", quoted(&format!("Content-Type: {media_type}")));
    match body.media_type.as_str() {
        URLENCODED => form(schema, &body.value).map(|field| field.urlencoded()).collect(),
        MULTIPART => form(schema, &body.value).map(|field| field.part()).collect(),
        media_type if is_json(media_type) => {
            let text = serde_json::to_string_pretty(&body.value).unwrap_or_default();
            let text = crate::text::harmless_json(&text);
            vec![header, format!("--data-raw {}", single_quoted(&text))]
        }
        media_type if is_text(media_type) => vec![header, format!("--data-raw {}", quoted(&plain(&body.value)))],
        _ => vec![header, format!("--data-binary {}", quoted(&format!("@{}", plain(&body.value))))],
    }
}

/// JSON as a word. It has double quotes or is short.
fn single_quoted(json: &str) -> String {
    if json.contains('"') { quoted(json) } else { format!("'{json}'") }
}

/// A field of a form.
struct FormField {
    name: String,
    text: String,
    is_file: bool,
}

/// The fields of a form: those of an object within it have dotted names, and each element of a list is a field.
fn form<'v>(schema: Option<&Schema>, value: &'v Value) -> impl Iterator<Item = FormField> + use<'v> {
    let fields = match schema.map(|schema| &schema.kind) {
        Some(SchemaKind::Object(fields)) => fields.as_slice(),
        _ => &[],
    };
    let files = fields.iter().filter(|field| matches!(field.schema.kind, SchemaKind::Bytes));
    let files: Vec<String> = files.map(|field| field.name.clone()).collect();
    let mut flat = Vec::new();
    flatten(String::new(), value, &mut flat);
    flat.into_iter().map(move |(name, text)| FormField { is_file: files.contains(&name), name, text })
}

fn flatten(name: String, value: &Value, flat: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => {
            for (inner, value) in fields {
                let name = if name.is_empty() { inner.clone() } else { format!("{name}.{inner}") };
                flatten(name, value, flat);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| flatten(name.clone(), item, flat)),
        other => flat.push((name, plain(other))),
    }
}

impl FormField {
    fn urlencoded(&self) -> String {
        format!("--data-urlencode {}", quoted(&format!("{}={}", percent_encoded(&self.name), self.text)))
    }

    /// The option for a part of a multipart body. `-F` gives a meaning to some characters, `--form-string` to none.
    fn part(&self) -> String {
        let Self { name, text, is_file } = self;
        if *is_file {
            let file = text.replace('\\', "\\\\").replace('"', "\\\"");
            let file = if text.contains([',', ';', '"', '\\']) { format!("\"{file}\"") } else { file };
            return format!("-F {}", quoted(&format!("{name}=@{file}")));
        }
        let option = if text.starts_with(['@', '<', '"', '(']) || text.contains(';') { "--form-string" } else { "-F" };
        format!("{option} {}", quoted(&format!("{name}={text}")))
    }
}
