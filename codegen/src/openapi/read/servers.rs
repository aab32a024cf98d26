//! The name, version and hosts of the API.

use super::context::Reader;
use crate::document::Node;
use crate::model::{Api, Server, ServerVariable};

impl<'d> Reader<'d, '_> {
    /// Reports a document that is not a mapping. Its version was checked when it was loaded.
    pub(super) fn check_root(&mut self) {
        self.map(self.root, "the document");
        self.root.get("openapi").into_iter().for_each(Node::account_for);
    }

    /// Name, version and description.
    pub(super) fn info(&mut self, api: &mut Api) {
        let Some(info) = self.root.get("info") else {
            return self.misshapen(self.root.span, "the document has no `info`", "`info` is missing here");
        };
        self.map(info, "`info`");
        api.title = self.required_text(info, "title", "`info`");
        api.version = self.required_text(info, "version", "`info`");
        api.description = self.prose(info, "description");
    }

    /// The hosts of the API.
    pub(super) fn servers(&mut self) -> Vec<Server> {
        self.elements(self.root, "servers").iter().filter_map(|node| self.server(node)).collect()
    }

    fn server(&mut self, node: &'d Node) -> Option<Server> {
        self.map(node, "a server")?;
        let url = self.required_text(node, "url", "a server");
        let description = self.prose(node, "description");
        let entries = self.entries(node, "variables");
        let variables = entries.map(|(name, entry)| (name.clone(), self.variable(entry.node))).collect();
        Some(Server { url, description, variables })
    }

    fn variable(&mut self, node: &'d Node) -> ServerVariable {
        self.map(node, "a server variable");
        let default = self.required_text(node, "default", "a server variable");
        ServerVariable { default, description: self.prose(node, "description") }
    }
}
