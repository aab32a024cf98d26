//! The name and version of the API, and the servers of the API, its paths and its operations.

use std::collections::{BTreeMap, BTreeSet};

use super::context::Reader;
use crate::diagnostic::{Diagnostic, codes};
use crate::document::Node;
use crate::model::{Api, Contact, License, Server, ServerVariable};

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
        api.contact = self.contact(info);
        api.license = self.license(info);
    }

    fn contact(&mut self, info: &'d Node) -> Option<Contact> {
        let node = info.get("contact")?;
        self.map(node, "`contact`")?;
        let [name, url, email] = ["name", "url", "email"].map(|key| self.text(node, key));
        Some(Contact { name, url, email })
    }

    fn license(&mut self, info: &'d Node) -> Option<License> {
        let node = info.get("license")?;
        self.map(node, "`license`")?;
        Some(License { name: self.required_text(node, "name", "`license`"), url: self.text(node, "url") })
    }

    /// The hosts of the API, which are templates for the address of a tenant.
    pub(super) fn servers(&mut self) -> Vec<Server> {
        self.elements(self.root, "servers").iter().filter_map(|node| self.server(node)).collect()
    }

    /// The servers of an operation: its own, or those of its path. Empty if they are those of the API.
    pub(super) fn own_servers(&mut self, item: &'d Node, operation: &'d Node) -> Vec<Server> {
        let is_own = !self.elements(operation, "servers").is_empty();
        let holder = if is_own { operation } else { item };
        if let Some(overridden) = item.get("servers").filter(|_| is_own) {
            overridden.account_for();
        }
        let nodes = self.elements(holder, "servers");
        let servers: Vec<Server> = nodes.iter().filter_map(|node| self.server(node)).collect();
        let of_api = self.root.get("servers").and_then(Node::as_list).unwrap_or(&[]);
        let urls = |nodes: &'d [Node]| nodes.iter().map(|node| node.text("url")).collect::<Vec<_>>();
        if urls(nodes) == urls(of_api) {
            return Vec::new();
        }
        for (node, server) in nodes.iter().zip(&servers) {
            let url = node.get("url").unwrap_or(node);
            if let Err((message, help)) = callable(server) {
                let diagnostic = Diagnostic::error(&codes::SERVER_INVALID, message);
                self.report.push(diagnostic.at(url.span, "this server").help(help));
            }
        }
        servers
    }

    fn server(&mut self, node: &'d Node) -> Option<Server> {
        self.map(node, "a server")?;
        let url = self.required_text(node, "url", "a server");
        let description = self.prose(node, "description");
        let entries = self.entries(node, "variables");
        let mut variables = BTreeMap::new();
        for (name, entry) in entries {
            if !places(&url).any(|place| place == name) {
                let message = format!("the URL of the server does not contain the variable `{name}`");
                let diagnostic = Diagnostic::warning(&codes::SERVER_INVALID, message);
                self.report.push(diagnostic.at(entry.key_span, "this variable").help("remove it, or correct the URL"));
            }
            variables.insert(name.clone(), self.variable(name, entry.node));
        }
        let declared: BTreeSet<&str> = variables.keys().map(String::as_str).collect();
        for name in places(&url).filter(|name| !declared.contains(name)) {
            let message = format!("the variable `{name}` of a server is not declared");
            let help = format!("add `variables: {{{name}: {{default: …}}}}`");
            let span = node.get("url").map_or(node.span, |node| node.span);
            let diagnostic = Diagnostic::error(&codes::SERVER_INVALID, message);
            self.report.push(diagnostic.at(span, "used here").help(help));
        }
        Some(Server { url, description, variables })
    }

    fn variable(&mut self, name: &str, node: &'d Node) -> ServerVariable {
        self.map(node, "a server variable");
        let default = self.required_text(node, "default", "a server variable");
        let choices = self.texts(node, "enum");
        if node.get("enum").is_some() && !choices.contains(&default) {
            let message = format!("the default of the server variable `{name}` is not one of its values");
            let diagnostic = Diagnostic::error(&codes::SERVER_INVALID, message);
            let help = "correct `default`, or add its value to `enum`";
            let place = node.get("enum").map_or(node.span, |node| node.span);
            self.report.push(diagnostic.at(place, "the values").help(help));
        }
        ServerVariable { default, choices, description: self.prose(node, "description") }
    }
}

/// The names of the variables in a URL.
fn places(url: &str) -> impl Iterator<Item = &str> {
    url.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}

/// Why requests cannot go to a server that is not one of the API's, and what to do about it.
fn callable(server: &Server) -> Result<(), (String, &'static str)> {
    let url = server
        .variables
        .iter()
        .fold(server.url.clone(), |url, (name, variable)| url.replace(&format!("{{{name}}}"), &variable.default));
    let fault = |reason: &str, help| Err((format!("requests cannot go to `{}`: {reason}", server.url), help));
    if url.contains(['?', '#']) {
        return fault("the URL has a query or a fragment", "remove it; arguments are parameters of operations");
    }
    // A variable that is not declared has been reported.
    if url.contains('{') || url.starts_with('/') && !url.starts_with("//") {
        return Ok(());
    }
    let Some((scheme, rest)) = url.split_once("://") else {
        let help = "write the whole URL, or a path that begins with a slash for the host of the API";
        return fault("it is relative to an unknown address", help);
    };
    let host = rest.split('/').next().unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let is_here = matches!(name, "localhost" | "127.0.0.1" | "[::1]");
    match scheme.to_ascii_lowercase().as_str() {
        _ if host.is_empty() || host.contains('@') || !host.chars().all(is_of_host) => {
            fault("the host is not valid", "correct the host")
        }
        "https" => Ok(()),
        "http" if is_here => Ok(()),
        "http" => fault("plain http would send the token unencrypted", "write https"),
        _ => fault("the client speaks only HTTP", "write https"),
    }
}

fn is_of_host(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | ':' | '[' | ']' | '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(url: &str) -> Option<String> {
        let variable = ServerVariable { default: "v".to_owned(), choices: Vec::new(), description: None };
        let server = Server { url: url.to_owned(), description: None, variables: [("x".to_owned(), variable)].into() };
        callable(&server).err().map(|(message, _)| message)
    }

    #[test]
    fn only_servers_that_can_be_called_are_accepted() {
        for url in ["https://a.example.org", "https://{x}.example.org/{x}", "/v2", "http://localhost:8080/a"] {
            assert_eq!(reason(url), None, "{url}");
        }
        for url in
            ["http://a.example.org", "v2", "//a.example.org", "https://", "ftp://a", "https://a/b?c", "https://u:p@a"]
        {
            assert!(reason(url).is_some(), "{url}");
        }
    }
}
