//! Variables: `{{name}}` in URLs, headers and bodies.
//!
//! Most of them stand for an argument (`{{device_id}}`) and stay one. Those of a host, a base path or a version stand for
//! themselves, so their values are put in their place.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::document::Node;
use crate::import::reading::postman::rows::rows;
use crate::model::{PathTemplate, Server, ServerVariable};

/// The variables that are known at one place: those of the collection and of the folders around it.
#[derive(Clone, Debug, Default)]
pub(super) struct Variables(Rc<BTreeMap<String, String>>);

impl Variables {
    /// These, and those of a collection, a folder or an item inside it.
    pub(super) fn with(&self, node: &Node) -> Self {
        // The first exports of format 2.0 write `variables`.
        let rows: Vec<_> = ["variable", "variables"].into_iter().flat_map(|key| rows(node, key)).collect();
        if rows.is_empty() {
            return self.clone();
        }
        let mut known = BTreeMap::clone(&self.0);
        for row in rows {
            if let Some(value) = row.value.filter(|_| !row.disabled && !row.key.is_empty()) {
                known.insert(row.key, value);
            }
        }
        Self(Rc::new(known))
    }

    /// A text with the value of every variable that is known.
    pub(super) fn filled(&self, text: &str) -> String {
        self.replace(text, |_, _| true)
    }

    /// A URL with the values of the variables that do not stand for an argument: a host in front, a path or a version.
    pub(super) fn resolved(&self, url: &str) -> String {
        self.replace(url, |before, value| (before.is_empty() && value.contains("://")) || is_fixed(value))
    }

    /// Replaces the variables that `is_wanted` accepts, given the text before it and its value.
    fn replace(&self, text: &str, is_wanted: impl Fn(&str, &str) -> bool) -> String {
        let mut result = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, tail)) = rest.split_once("{{") {
            result.push_str(before);
            let Some((name, behind)) = tail.split_once("}}") else {
                rest = rest.get(before.len()..).unwrap_or_default();
                break;
            };
            let value = self.0.get(name.trim()).filter(|value| is_wanted(&result, value));
            match value {
                Some(value) => result.push_str(value),
                None => result.extend(["{{", name, "}}"]),
            }
            rest = behind;
        }
        result + rest
    }

    /// The hosts among the variables: URLs, without their paths.
    pub(super) fn servers(&self) -> Vec<Server> {
        let urls = self.0.values().filter(|value| value.starts_with("https://") || value.starts_with("http://"));
        let mut hosts: Vec<&str> = urls.filter_map(|url| host(url)).collect();
        hosts.dedup();
        hosts.into_iter().map(server).collect()
    }
}

/// Whether a value stands for itself in every request: several segments of a path, or a version.
fn is_fixed(value: &str) -> bool {
    let is_version = |value: &str| {
        let digits = value.strip_prefix(['v', 'V']).unwrap_or("");
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
    };
    !value.contains("://") && !value.contains(['{', '?', ' ']) && (value.contains('/') || is_version(value))
}

/// The scheme and host of a URL; `None` if the host is only a variable.
pub(super) fn host(url: &str) -> Option<&str> {
    let start = url.find("://")? + 3;
    let end = url.get(start..)?.find(['/', '?', '#']).map_or(url.len(), |length| start + length);
    url.get(..end).filter(|host| host.len() > start && !is_one_variable(host.get(start..).unwrap_or("")))
}

fn is_one_variable(host: &str) -> bool {
    host.starts_with('{') && host.ends_with('}') && !host.contains('.')
}

/// A host as the facts name it: `{name}` for each of its variables.
pub(super) fn server(host: &str) -> Server {
    let template = PathTemplate::parse(host);
    let variable = |name: &str| {
        (name.to_owned(), ServerVariable { default: name.to_owned(), choices: Vec::new(), description: None })
    };
    Server { url: template.to_string(), description: None, variables: template.parameters().map(variable).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variables(list: &[(&str, &str)]) -> Variables {
        Variables(Rc::new(list.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()))
    }

    #[test]
    fn hosts_paths_and_versions_stand_for_themselves() {
        let known = variables(&[("base", "https://{t}.example.org/api"), ("v", "v1"), ("id", "7"), ("p", "a/b")]);
        assert_eq!(
            known.resolved("{{base}}/{{v}}/cats/{{id}}/{{p}}"),
            "https://{t}.example.org/api/v1/cats/{{id}}/a/b"
        );
        assert_eq!(known.resolved("{{unknown}}/x/{{base}}"), "{{unknown}}/x/{{base}}");
        assert_eq!(known.resolved("/x/{{open"), "/x/{{open");
        assert_eq!(known.filled("{{id}}-{{v}}"), "7-v1");
        assert_eq!(
            known.servers().iter().map(|server| server.url.as_str()).collect::<Vec<_>>(),
            ["https://{t}.example.org"]
        );
    }
}
