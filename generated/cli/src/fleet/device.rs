//! A device of the fleet: what it takes to name it.

use serde_json::Value;

/// A device of the fleet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Device {
    pub(crate) id: String,
    pub(crate) serial: String,
    pub(crate) name: String,
    pub(crate) platform: String,
}

impl Device {
    /// A device from the list of devices, where `key` is the field with its id.
    pub(crate) fn of(item: &Value, key: &str) -> Self {
        let text = |pointers: &[&str]| texts(item, pointers).into_iter().next().unwrap_or_default();
        Self {
            id: text(&[&format!("/{key}")]),
            serial: text(SERIAL),
            name: text(&["/device_name"]),
            platform: text(PLATFORM),
        }
    }

    /// The device as a person recognizes it, without what would move the cursor of a terminal.
    pub(crate) fn shown(&self) -> String {
        let parts = [&self.serial, &self.name, &self.platform].into_iter().filter(|part| !part.is_empty());
        let shown = parts.map(|part| one_line(part)).collect::<Vec<_>>().join("  ");
        if shown.is_empty() { one_line(&self.id) } else { shown }
    }
}

/// Where a device has its serial number: JSON pointers.
pub(crate) const SERIAL: &[&str] = &["/serial_number"];
/// Where a device has its platform.
pub(crate) const PLATFORM: &[&str] = &["/platform", "/device_family"];

/// The texts at JSON pointers, and of the lists there.
pub(crate) fn texts(item: &Value, pointers: &[&str]) -> Vec<String> {
    pointers.iter().filter_map(|pointer| item.pointer(pointer)).flat_map(of_value).collect()
}

fn of_value(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) if !text.is_empty() => vec![text.clone()],
        Value::Number(number) => vec![number.to_string()],
        Value::Array(items) => items.iter().flat_map(of_value).collect(),
        _ => Vec::new(),
    }
}

/// Untrusted text on one line, and without control characters.
pub(crate) fn one_line(text: &str) -> String {
    let parts = text.split(|character: char| character.is_control() || is_invisible(character));
    parts.filter(|part| !part.trim().is_empty()).map(str::trim).collect::<Vec<_>>().join(" ")
}

/// Whether a character changes the direction or the line of the text around it.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
