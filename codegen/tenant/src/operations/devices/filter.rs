//! The filters of the list of devices.

use serde_json::Value;

use crate::operations::query_text::text;
use crate::store::state::Data;

/// Whether a device is as an argument of the list wants it.
pub(crate) fn matches(device: &Value, name: &str, value: &str) -> bool {
    let field = |name: &str| text(&device[name]);
    let user = |name: &str| device["user"].get(name).map(text).unwrap_or_default();
    match name {
        "blueprint_id" | "device_name" | "model" | "os_version" | "serial_number" => contains(&field(name), value),
        "user" | "user_name" => contains(&user("name"), value),
        "user_email" => contains(&user("email"), value),
        "user_email_exact" => user("email") == value,
        "user_id" => user("id") == value,
        "tag_name" => has_tag(device, value),
        "tag_name_in" => value.split(',').any(|tag| has_tag(device, tag)),
        _ => device.get(name).is_none_or(|known| text(known) == value),
    }
}

fn contains(text: &str, part: &str) -> bool {
    text.to_lowercase().contains(&part.to_lowercase())
}

fn has_tag(device: &Value, tag: &str) -> bool {
    device["tags"].as_array().is_some_and(|tags| tags.iter().any(|known| known == tag))
}

/// An argument of a list; if it names tags by their identifiers, the one that names them by their names.
pub(crate) fn by_tag_name(data: &mut Data, name: &str, value: &str) -> (String, String) {
    let (name, separator) = match name {
        "tag_id" => ("tag_name", None),
        "tag_id_in" => ("tag_name_in", Some(',')),
        _ => return (name.to_owned(), value.to_owned()),
    };
    let ids: Vec<&str> = separator.map_or_else(|| vec![value], |separator| value.split(separator).collect());
    let names: Vec<String> = ids.into_iter().map(|id| tag_name(data, id)).collect();
    (name.to_owned(), names.join(","))
}

fn tag_name(data: &mut Data, id: &str) -> String {
    let tags = data.list_of("getTags", "");
    tags.find(id).map(|key| text(&tags.get(key)["name"])).unwrap_or_default()
}
