//! Writes a document with one key changed.

use kandji_codegen::document::{Content, Map, Node, join};

/// What is done to a key or to its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// The key is taken out, with its value.
    Removed,
    /// The key is misspelled.
    Misspelled,
    /// Another key stands in its place.
    Replaced,
    /// The key has a value of another type.
    Retyped,
}

impl Change {
    /// All changes.
    pub const ALL: [Self; 4] = [Self::Removed, Self::Misspelled, Self::Replaced, Self::Retyped];

    /// The key as it is written, `None` if it is taken out.
    fn key(self, key: &str) -> Option<String> {
        match self {
            Self::Removed => None,
            Self::Misspelled => Some(misspelled(key)),
            Self::Replaced => Some("unheardOf".to_owned()),
            Self::Retyped => Some(key.to_owned()),
        }
    }
}

/// A key with its last two characters in the wrong order, or one character more where that would change nothing.
fn misspelled(key: &str) -> String {
    let mut characters: Vec<_> = key.chars().collect();
    if let [.., first, second] = characters.as_mut_slice()
        && first != second
    {
        std::mem::swap(first, second);
        return characters.into_iter().collect();
    }
    format!("{key}e")
}

/// A key of a document, or an element of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Its JSON pointer.
    pub pointer: String,
    /// Whether it is a key.
    pub is_key: bool,
    /// Its position among all of them, in the order of the document.
    position: usize,
}

impl Target {
    /// Whether this one is in the value of another one, or is the other one.
    #[must_use]
    pub fn is_within(&self, other: &Self) -> bool {
        self.pointer.strip_prefix(&other.pointer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

/// Every key and every element of a document.
#[must_use]
pub fn targets(document: &Node) -> Vec<Target> {
    let mut found = Vec::new();
    collect(document, "", &mut found);
    found
}

fn collect(node: &Node, pointer: &str, found: &mut Vec<Target>) {
    let mut add = |pointer: String, is_key: bool, node: &Node| {
        found.push(Target { pointer: pointer.clone(), is_key, position: found.len() });
        collect(node, &pointer, found);
    };
    match &node.content {
        Content::Map(map) => map.iter().for_each(|(key, entry)| add(join(pointer, key), true, &entry.node)),
        Content::List(list) => {
            list.iter().enumerate().for_each(|(index, node)| add(join(pointer, &index.to_string()), false, node));
        }
        _ => {}
    }
}

/// What is written in place of a key or of its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit<'a> {
    /// Something else.
    Change(Change),
    /// The key with this JSON value.
    Value(&'a str),
    /// What is in the value in the reverse order.
    Reversed,
}

impl From<Change> for Edit<'_> {
    fn from(change: Change) -> Self {
        Self::Change(change)
    }
}

/// The document as JSON, with one key or element on each line, and one of them changed.
#[must_use]
pub fn written(document: &Node, change: Option<(&Target, Edit<'_>)>) -> String {
    let mut writer =
        Writer { text: String::new(), position: 0, change: change.map(|(target, edit)| (target.position, edit)) };
    writer.value(document);
    writer.text.push('\n');
    writer.text
}

struct Writer<'a> {
    text: String,
    /// How many keys and elements are written.
    position: usize,
    change: Option<(usize, Edit<'a>)>,
}

impl Writer<'_> {
    fn value(&mut self, node: &Node) {
        match &node.content {
            Content::Null => self.text.push_str("null"),
            Content::Bool(value) => self.text.push_str(if *value { "true" } else { "false" }),
            Content::Number(number) => self.text.push_str(&number.to_string()),
            Content::Text(text) => self.string(text),
            Content::List(list) => self.list(list, false),
            Content::Map(map) => self.map(map, false),
        }
    }

    fn reversed(&mut self, node: &Node) {
        match &node.content {
            Content::List(list) => self.list(list, true),
            Content::Map(map) => self.map(map, true),
            _ => self.value(node),
        }
    }

    fn string(&mut self, text: &str) {
        self.text.push_str(&serde_json::Value::from(text).to_string());
    }

    fn list(&mut self, list: &[Node], is_reversed: bool) {
        self.text.push('[');
        let mut separator = "\n";
        for node in ordered(list.iter().collect(), is_reversed) {
            separator = if self.place(separator, None, node) { ",\n" } else { separator };
        }
        self.text.push(']');
    }

    fn map(&mut self, map: &Map, is_reversed: bool) {
        self.text.push('{');
        let mut separator = "\n";
        for (key, entry) in ordered(map.iter().collect(), is_reversed) {
            separator = if self.place(separator, Some(key), &entry.node) { ",\n" } else { separator };
        }
        self.text.push('}');
    }

    /// Writes a key with its value, or an element of a list. Returns whether anything was written.
    fn place(&mut self, separator: &str, key: Option<&str>, node: &Node) -> bool {
        let edit = self.change.filter(|(position, _)| *position == self.position).map(|(_, edit)| edit);
        self.position += 1;
        let before = self.text.len();
        self.text.push_str(separator);
        let written = match (key, edit) {
            (Some(key), Some(Edit::Change(change))) => change.key(key),
            (key, _) => Some(key.unwrap_or_default().to_owned()),
        };
        if key.is_some() {
            self.string(written.as_deref().unwrap_or_default());
            self.text.push_str(": ");
        }
        let start = self.text.len();
        // A value that is not there is written all the same, to count what is in it, and then taken away.
        if edit == Some(Edit::Reversed) {
            self.reversed(node)
        } else {
            self.value(node)
        }
        let other = match edit {
            Some(Edit::Change(Change::Removed)) => {
                self.text.truncate(before);
                return false;
            }
            Some(Edit::Change(Change::Retyped)) => other_type(node),
            Some(Edit::Value(value)) => value,
            _ => return true,
        };
        self.text.truncate(start);
        self.text.push_str(other);
        true
    }
}

fn ordered<T>(mut all: Vec<T>, is_reversed: bool) -> Vec<T> {
    if is_reversed {
        all.reverse();
    }
    all
}

/// A value that is of another type than this one.
fn other_type(node: &Node) -> &'static str {
    match &node.content {
        Content::Map(_) | Content::Null => "7",
        Content::List(_) => "{\"unheardOf\": 7}",
        Content::Bool(_) | Content::Number(_) | Content::Text(_) => "[{\"unheardOf\": 7}]",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kandji_codegen::document::{Limits, parse_json};
    use kandji_codegen::source::SourceMap;

    fn changed<'a>(text: &str, pointer: &str, edit: impl Into<Edit<'a>>) -> String {
        let mut sources = SourceMap::default();
        let id = sources.add("document.json", text);
        let document = parse_json(id, &sources, Limits::default()).unwrap();
        let target = targets(&document).into_iter().find(|target| target.pointer == pointer).unwrap();
        written(&document, Some((&target, edit.into()))).replace('\n', "")
    }

    #[test]
    fn one_key_is_changed_and_the_rest_stays() {
        let text = r#"{"a": {"bc": [{"d": 1}], "e": true}, "f": "x"}"#;
        let cases = [
            ("/a/bc", Change::Removed, r#"{"a": {"e": true},"f": "x"}"#),
            ("/a/bc", Change::Misspelled, r#"{"a": {"cb": [{"d": 1}],"e": true},"f": "x"}"#),
            ("/f", Change::Misspelled, r#"{"a": {"bc": [{"d": 1}],"e": true},"fe": "x"}"#),
            ("/a/bc/0/d", Change::Replaced, r#"{"a": {"bc": [{"unheardOf": 1}],"e": true},"f": "x"}"#),
            ("/a", Change::Retyped, r#"{"a": 7,"f": "x"}"#),
            ("/a/bc/0", Change::Removed, r#"{"a": {"bc": [],"e": true},"f": "x"}"#),
        ];
        for (pointer, change, expected) in cases {
            assert_eq!(changed(text, pointer, change), expected, "{pointer} {change:?}");
        }
        let backward = r#"{"a": {"e": true,"bc": [{"d": 1}]},"f": "x"}"#;
        assert_eq!(changed(text, "/a", Edit::Reversed), backward);
    }
}
