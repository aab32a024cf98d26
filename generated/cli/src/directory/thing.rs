//! A thing of the tenant: what it takes to name it.

use serde_json::Value;
use unicode_width::UnicodeWidthStr;

/// Where a device has its serial number: JSON pointers.
pub(crate) const SERIAL: &[&str] = &["/serial_number"];
/// Where a device has its platform.
pub(crate) const PLATFORM: &[&str] = &["/platform", "/device_family"];

/// The fields by which a device is known.
const SERIAL_FIELD: &str = "serial_number";
const NAME_FIELD: &str = "device_name";

/// How many things a message lists.
const MOST: usize = 10;

/// A thing of the tenant, as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Thing {
    pub(crate) id: String,
    /// What people call it, by the fields that say so.
    names: Vec<(&'static str, String)>,
    /// The platform, if it is a device.
    pub(crate) platform: String,
}

impl Thing {
    /// An item of a list, where `key` is the field with its id, and the others are those with its names.
    pub(crate) fn of(item: &Value, key: &str, names: impl Iterator<Item = &'static str>) -> Self {
        let text = |name: &str| item.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        Self {
            id: text(key).unwrap_or_default().to_owned(),
            names: names.filter_map(|name| Some((name, text(name)?.to_owned()))).collect(),
            platform: texts(item, PLATFORM).into_iter().next().unwrap_or_default(),
        }
    }

    /// A device that is known from elsewhere.
    pub(crate) fn device(id: String, serial: String, name: String) -> Self {
        Self { id, names: vec![(NAME_FIELD, name), (SERIAL_FIELD, serial)], platform: String::new() }
    }

    /// The serial number of a device.
    pub(crate) fn serial(&self) -> &str {
        self.called(SERIAL_FIELD)
    }

    /// The name of a device.
    pub(crate) fn name(&self) -> &str {
        self.called(NAME_FIELD)
    }

    fn called(&self, field: &str) -> &str {
        self.names.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }

    /// What people call it.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|(_, text)| text.as_str())
    }

    /// Whether it is called so. Whether letters are small or capital does not matter.
    pub(crate) fn is_called(&self, called: &str) -> bool {
        self.names().any(|name| name.eq_ignore_ascii_case(called.trim()))
    }

    /// The thing with its id: `Atlas (C02X81, 6be4c0a1-…)`.
    pub(crate) fn described(&self) -> String {
        let mut names = self.names().map(one_line);
        match names.next() {
            Some(first) => {
                let others: Vec<String> = names.chain([one_line(&self.id)]).collect();
                format!("{first} ({})", others.join(", "))
            }
            None => one_line(&self.id),
        }
    }

    /// A device as a person recognizes it, without what would move the cursor of a terminal.
    pub(crate) fn shown(&self) -> String {
        let parts = [self.serial(), self.name(), &self.platform].into_iter().filter(|part| !part.is_empty());
        let shown = parts.map(one_line).collect::<Vec<_>>().join("  ");
        if shown.is_empty() { one_line(&self.id) } else { shown }
    }
}

/// Devices as people recognize them, with what is alike below each other.
pub(crate) fn aligned<'t>(devices: impl Iterator<Item = &'t Thing> + Clone) -> Vec<String> {
    let widest = |part: fn(&Thing) -> String| devices.clone().map(|one| part(one).width()).max().unwrap_or_default();
    let parts: [fn(&Thing) -> String; 2] = [|one| one_line(one.serial()), |one| one_line(one.name())];
    let widths = parts.map(widest);
    let line = |one: &Thing| {
        let mut line = String::new();
        for (part, width) in parts.iter().zip(widths).filter(|(_, width)| *width > 0) {
            let text = part(one);
            line.push_str(&format!("{text}{}  ", " ".repeat(width - text.width())));
        }
        line.push_str(&one_line(&one.platform));
        let line = line.trim_end();
        if line.is_empty() { one_line(&one.id) } else { line.to_owned() }
    };
    devices.map(line).collect()
}

/// A number of devices.
pub(crate) fn counted(devices: usize) -> String {
    if devices == 1 { "1 device".to_owned() } else { format!("{devices} devices") }
}

/// The first of several texts, each in a line of its own, and how many more there are.
pub(crate) fn listed(texts: impl ExactSizeIterator<Item = String>) -> String {
    let more = texts.len().saturating_sub(MOST);
    let mut lines: Vec<String> = texts.take(MOST).map(|text| format!("\n  {text}")).collect();
    if more > 0 {
        lines.push(format!("\n  and {more} more"));
    }
    lines.concat()
}

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
