//! Other values for a key: if one of them is noticed, the key is read, and its own value says what holds without it.

use std::collections::BTreeMap;

use kandji_codegen::document::{Content, Node, to_value};

/// The most values of a key that are tried.
const TRIED: usize = 8;

/// The values that a document has under each key.
#[derive(Debug, Default)]
pub(super) struct Alternatives(BTreeMap<String, Vec<Node>>);

impl Alternatives {
    /// Collects the values of a document: of each key those that look different.
    pub(super) fn of(document: &Node) -> Self {
        let mut found = Self::default();
        found.collect(document);
        found
    }

    fn collect(&mut self, node: &Node) {
        match &node.content {
            Content::Map(map) => {
                for (key, entry) in map.iter() {
                    self.add(key, &entry.node);
                    entry.node.as_list().unwrap_or_default().iter().for_each(|element| self.add(key, element));
                    self.collect(&entry.node);
                }
            }
            Content::List(list) => list.iter().for_each(|node| self.collect(node)),
            _ => {}
        }
    }

    fn add(&mut self, key: &str, node: &Node) {
        let known = self.0.entry(key.to_owned()).or_default();
        if is_scalar(node) && known.len() < TRIED && known.iter().all(|one| looks(one) != looks(node)) {
            known.push(node.clone());
        }
    }

    /// Other values of the type of this one, as JSON: those that other objects of the document have under the key.
    pub(super) fn to(&self, key: &str, node: &Node) -> Vec<String> {
        let same_type = |other: &&Node| other.kind() == node.kind() && other.content != node.content;
        let others = self.0.get(key).into_iter().flatten().filter(same_type);
        let mut found: Vec<String> = others.map(|other| to_value(other).to_string()).collect();
        match &node.content {
            Content::Bool(value) => found.push((!value).to_string()),
            Content::Number(number) => found.push(number.as_f64().map_or(7.0, |number| number + 1.0).to_string()),
            // Prose has no form that could be checked.
            Content::Text(text) if text.contains(' ') => {
                found.push(serde_json::Value::from(format!("{text} x")).to_string())
            }
            _ => {}
        }
        found
    }
}

/// Other values that a document has under the key of a place, as JSON.
#[must_use]
pub fn other_values(document: &Node, target: &super::Target) -> Vec<String> {
    let key = target.pointer.rsplit('/').next().unwrap_or_default();
    document.at(&target.pointer).map(|node| Alternatives::of(document).to(key, node)).unwrap_or_default()
}

/// Whether a value says nothing: nothing can stand in its place to the same effect but the key's absence.
pub(super) fn is_empty(node: &Node) -> bool {
    match &node.content {
        Content::Null => true,
        Content::Text(text) => text.is_empty(),
        Content::List(list) => list.is_empty(),
        Content::Map(map) => map.is_empty(),
        Content::Bool(_) | Content::Number(_) => false,
    }
}

fn is_scalar(node: &Node) -> bool {
    !matches!(node.content, Content::Map(_) | Content::List(_))
}

/// What a value looks like: words are told apart, and of other texts only which characters are in them.
fn looks(node: &Node) -> String {
    let Some(text) = node.as_text() else { return to_value(node).to_string() };
    if text.len() <= 12 && text.chars().all(char::is_alphabetic) {
        return text.to_owned();
    }
    let mut classes: Vec<char> = text
        .chars()
        .take(200)
        .map(|character| match character {
            '0'..='9' => '9',
            character if character.is_alphabetic() => 'a',
            other => other,
        })
        .collect();
    classes.dedup();
    classes.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kandji_codegen::document::{Limits, parse_json};
    use kandji_codegen::source::SourceMap;

    #[test]
    fn other_values_are_of_the_same_key_and_type() {
        let mut sources = SourceMap::default();
        let text = r#"[{"date": "2025-01-02"}, {"date": "2026-01-02"}, {"date": "2025-08"}, {"date": 7}, {"on": false}, {"in": "query"}, {"in": "path"}]"#;
        let id = sources.add("a.json", text);
        let document = parse_json(id, &sources, Limits::default()).unwrap();
        let alternatives = Alternatives::of(&document);
        let to = |pointer: &str| {
            let key = pointer.rsplit('/').next().unwrap();
            alternatives.to(key, document.at(pointer).unwrap())
        };
        assert_eq!(to("/1/date"), [r#""2025-01-02""#, r#""2025-08""#]);
        assert_eq!(to("/4/on"), ["true"]);
        assert_eq!(to("/5/in"), [r#""path""#]);
    }
}
