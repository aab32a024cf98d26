//! Writes `spec/names.yaml`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Names, OperationNames, Pinned, Route};
use crate::text::yaml::{quoted, scalar};

const HEAD: &str = "\
# The public names of groups, operations and types.
#
# `cargo xtask import` adds new names and never changes existing ones, so a new upstream document renames nothing.
# To rename a module, method or request struct, edit it here and run `cargo xtask generate`. To rename an id or a type,
# edit it here and first import the documents in spec/sources.yaml again. The compiler finds the code that uses the old
# name.
#
# groups      the module, accessor and cargo feature of each group
# operations  by group, recognized by method and path: the id in openapi.json, the client's method, its request struct.
#             Convention: `list` returns a list, `get` one record; the main record of a group has no suffix.
# types       the name in openapi.json and in the client, and the places that identify a type:
#               OPERATION body|STATUS|query NAME|path NAME [POINTER]
#               TYPE POINTER          inside another type; `*` is every element, a number is a variant
#               error FIELD...        an error body with these fields
#               overlay               defined by an overlay
";

impl Names {
    /// The text of `spec/names.yaml`: sorted, one line for each operation.
    #[must_use]
    pub fn to_yaml(&self) -> String {
        let mut text = HEAD.to_owned();
        text.push_str("groups:\n");
        for (group, module) in &self.groups {
            let _ = writeln!(text, "  {}: {}", scalar(group), scalar(&module.value));
        }
        text.push_str("operations:\n");
        for (group, operations) in self.by_group() {
            let _ = writeln!(text, "  {}:", scalar(group));
            operations.into_iter().for_each(|(route, names)| operation(&mut text, route, names));
        }
        text.push_str("types:\n");
        for (name, places) in &self.types {
            match places.value.as_slice() {
                [only] => {
                    let _ = writeln!(text, "  {}: {}", scalar(name), scalar(only));
                }
                many => {
                    let _ = writeln!(text, "  {}:", scalar(name));
                    for place in many {
                        let _ = writeln!(text, "  - {}", scalar(place));
                    }
                }
            }
        }
        text
    }

    fn by_group(&self) -> BTreeMap<&str, Vec<(&Route, &OperationNames)>> {
        let mut groups: BTreeMap<&str, Vec<_>> = BTreeMap::new();
        for (route, Pinned { value, .. }) in &self.operations {
            groups.entry(&value.group).or_default().push((route, value));
        }
        groups
    }
}

fn operation(text: &mut String, route: &Route, names: &OperationNames) {
    let OperationNames { path, id, client, .. } = names;
    let key = scalar(&format!("{} {path}", route.method));
    let (id, method, request) = (word(id), word(&client.method), word(&client.request));
    let _ = writeln!(text, "    {key}: {{ id: {id}, method: {method}, request: {request} }}");
}

/// A scalar that reads back as this text between brackets, too.
fn word(text: &str) -> String {
    if text.contains(['{', '}']) { quoted(text) } else { scalar(text) }
}
