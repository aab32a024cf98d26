//! Tags: the groups of operations.

use std::collections::BTreeMap;

use super::context::Reader;
use crate::diagnostic::{Diagnostic, codes};
use crate::document::Node;
use crate::model::{Group, Operation, PathTemplate};

impl<'d> Reader<'d, '_> {
    /// Every group that has operations. Operations without one get a group named after their path.
    pub(super) fn groups(&mut self, operations: &mut [Operation]) -> Vec<Group> {
        let mut declared = self.declared_groups();
        let mut used = BTreeMap::new();
        for operation in operations {
            if operation.group.is_empty() {
                operation.group = group_of_path(&operation.path);
            }
            let name = operation.group.clone();
            used.entry(name.clone()).or_insert_with(|| {
                let bare = Group { name: name.clone(), description: None, client_name: None, span: operation.span };
                declared.remove(&name).unwrap_or(bare)
            });
        }
        for group in declared.into_values() {
            let message = format!("the tag `{}` is left out: no operation has it", group.name);
            self.report.push(Diagnostic::note(&codes::ITEM_SKIPPED, message).at(group.span, "this tag"));
        }
        used.into_values().collect()
    }

    fn declared_groups(&mut self) -> BTreeMap<String, Group> {
        let mut groups = BTreeMap::new();
        for node in self.elements(self.root, "tags") {
            let Some(group) = self.group(node) else { continue };
            if groups.contains_key(&group.name) {
                let message = format!("the tag `{}` is declared twice; the first one counts", group.name);
                self.report.push(Diagnostic::warning(&codes::ITEM_SKIPPED, message).at(node.span, "the second one"));
            } else {
                groups.insert(group.name.clone(), group);
            }
        }
        groups
    }

    fn group(&mut self, node: &'d Node) -> Option<Group> {
        self.map(node, "a tag")?;
        let name = self.required_text(node, "name", "a tag");
        let (description, client_name) = (self.prose(node, "description"), self.text(node, "x-kandji-name"));
        Some(Group { name, description, client_name, span: node.span })
    }
}

/// The first literal segment after `/api/v1`, or `api` for a path without one.
fn group_of_path(path: &PathTemplate) -> String {
    let is_version = |segment: &str| {
        segment.strip_prefix('v').is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()))
    };
    let mut segments = path.literals().skip_while(|segment| *segment == "api" || is_version(segment));
    segments.next().unwrap_or("api").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_names_its_group() {
        let group = |path| group_of_path(&PathTemplate::parse(path));
        assert_eq!(group("/api/v1/devices/{device_id}"), "devices");
        assert_eq!(group("/prism/apps"), "prism");
        assert_eq!(group("/api/v2/{x}"), "api");
        assert_eq!(group("/"), "api");
    }
}
