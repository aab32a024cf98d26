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

/// A key of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Its JSON pointer.
    pub pointer: String,
    /// Its position among all keys, in the order of the document.
    position: usize,
}

impl Target {
    /// Whether this key is in the value of another one.
    #[must_use]
    pub fn is_below(&self, other: &Self) -> bool {
        self.pointer.strip_prefix(&other.pointer).is_some_and(|rest| rest.starts_with('/'))
    }
}

/// Every key of a document.
#[must_use]
pub fn targets(document: &Node) -> Vec<Target> {
    let mut found = Vec::new();
    collect(document, "", &mut found);
    found
}

fn collect(node: &Node, pointer: &str, found: &mut Vec<Target>) {
    match &node.content {
        Content::Map(map) => {
            for (key, entry) in map {
                let pointer = join(pointer, key);
                found.push(Target { pointer: pointer.clone(), position: found.len() });
                collect(&entry.node, &pointer, found);
            }
        }
        Content::List(list) => {
            list.iter().enumerate().for_each(|(index, node)| collect(node, &join(pointer, &index.to_string()), found));
        }
        _ => {}
    }
}

/// The document as JSON, one key on each line, with one key changed.
#[must_use]
pub fn written(document: &Node, change: Option<(&Target, Change)>) -> String {
    let mut writer =
        Writer { text: String::new(), position: 0, change: change.map(|(target, kind)| (target.position, kind)) };
    writer.value(document);
    writer.text.push('\n');
    writer.text
}

struct Writer {
    text: String,
    /// How many keys are written.
    position: usize,
    change: Option<(usize, Change)>,
}

impl Writer {
    fn value(&mut self, node: &Node) {
        match &node.content {
            Content::Null => self.text.push_str("null"),
            Content::Bool(value) => self.text.push_str(if *value { "true" } else { "false" }),
            Content::Number(number) => self.text.push_str(&number.to_string()),
            Content::Text(text) => self.string(text),
            Content::List(list) => self.list(list),
            Content::Map(map) => self.map(map),
        }
    }

    fn string(&mut self, text: &str) {
        self.text.push_str(&serde_json::Value::from(text).to_string());
    }

    fn list(&mut self, list: &[Node]) {
        self.text.push('[');
        for (index, node) in list.iter().enumerate() {
            self.text.push_str(if index == 0 { "\n" } else { ",\n" });
            self.value(node);
        }
        self.text.push(']');
    }

    fn map(&mut self, map: &Map) {
        self.text.push('{');
        let mut separator = "\n";
        for (key, entry) in map {
            let change = self.change.filter(|(position, _)| *position == self.position).map(|(_, change)| change);
            self.position += 1;
            let before = self.text.len();
            self.text.push_str(separator);
            match change.map_or_else(|| Some(key.clone()), |change| change.key(key)) {
                Some(key) => self.string(&key),
                None => {
                    // The value is written all the same, to count its keys, and then taken away.
                    self.value(&entry.node);
                    self.text.truncate(before);
                    continue;
                }
            }
            self.text.push_str(": ");
            let start = self.text.len();
            self.value(&entry.node);
            if change == Some(Change::Retyped) {
                self.text.truncate(start);
                self.text.push_str(other_type(&entry.node));
            }
            separator = ",\n";
        }
        self.text.push('}');
    }
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

    fn changed(text: &str, pointer: &str, change: Change) -> String {
        let mut sources = SourceMap::default();
        let id = sources.add("document.json", text);
        let document = parse_json(id, &sources, Limits::default()).unwrap();
        let target = targets(&document).into_iter().find(|target| target.pointer == pointer).unwrap();
        written(&document, Some((&target, change))).replace('\n', "")
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
        ];
        for (pointer, change, expected) in cases {
            assert_eq!(changed(text, pointer, change), expected, "{pointer} {change:?}");
        }
    }
}
