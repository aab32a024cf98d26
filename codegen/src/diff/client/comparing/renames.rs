//! Which items of the old crate are which of the new one.

use std::collections::{BTreeMap, BTreeSet};

use crate::diff::client::reading::tokens::with_paths;
use crate::diff::client::surface::Surface;

/// The items that have another path in the new crate.
#[derive(Debug, Default)]
pub(in crate::diff::client) struct Renames {
    /// New paths by old ones.
    paths: BTreeMap<String, String>,
    /// Old paths of items that are renamed only because of others.
    implied: BTreeSet<String>,
    /// The requests that are the same, by the paths of their structs.
    requests: BTreeMap<String, String>,
}

impl Renames {
    /// Remembers which requests are the same.
    pub(super) fn know(&mut self, requests: &[(String, String)]) {
        self.requests = requests.iter().cloned().collect();
    }

    /// Adds a pair unless the paths are the same.
    pub(super) fn add(&mut self, before: &str, after: &str) {
        if self.apply(before) != after {
            self.paths.insert(before.to_owned(), after.to_owned());
        }
    }

    /// Adds a pair that another pair implies.
    pub(super) fn imply(&mut self, before: &str, after: &str) {
        self.paths.insert(before.to_owned(), after.to_owned());
        self.implied.insert(before.to_owned());
    }

    /// The path of an item in the new crate: its own, or that of what it is in, with the rest of its path.
    pub(super) fn apply(&self, path: &str) -> String {
        if let Some(other) = self.paths.get(path) {
            return other.clone();
        }
        if let Some((owner, implemented)) = path.split_once(": ") {
            return format!("{}: {}", self.apply(owner), self.translate(implemented));
        }
        match path.rsplit_once("::") {
            Some((owner, name)) => format!("{}::{name}", self.apply(owner)),
            None => path.to_owned(),
        }
    }

    /// The name of a feature in the new crate.
    pub(super) fn feature(&self, name: &str) -> String {
        let path = self.paths.get(&format!("feature {name}"));
        path.and_then(|path| path.strip_prefix("feature ")).unwrap_or(name).to_owned()
    }

    /// A signature or code with the paths of the new crate.
    pub(super) fn translate(&self, text: &str) -> String {
        if self.paths.is_empty() {
            return text.to_owned();
        }
        with_paths(text, |path| path.contains("::").then(|| self.apply(path)))
    }

    /// Whether a struct stands for the same request in both crates.
    pub(super) fn is_same_request(&self, before: &str, after: &str) -> bool {
        self.requests.get(before).is_some_and(|known| known == after)
    }

    /// Whether an item was renamed itself, and not only with what it is in or because of another one.
    pub(super) fn is_own(&self, path: &str) -> bool {
        self.paths.contains_key(path) && !self.implied.contains(path)
    }

    /// A group that has another module: all of its requests that still exist are in one new module.
    pub(super) fn modules(&mut self, old: &Surface, new: &Surface, requests: &[(String, String)]) {
        let mut targets: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (before, after) in requests {
            if let (Some((from, _)), Some((to, _))) = (before.split_once("::"), after.split_once("::")) {
                targets.entry(from).or_default().insert(to);
            }
        }
        for (from, to) in targets {
            let only = to.first().filter(|_| to.len() == 1);
            if let Some(to) = only.filter(|to| !old.items.contains_key(**to) && !new.items.contains_key(from)) {
                self.module(old, new, from, to);
            }
        }
    }

    fn module(&mut self, old: &Surface, new: &Surface, from: &str, to: &str) {
        let handle = |surface: &Surface, module: &str| {
            let accessor = surface.items.get(&format!("Client::{module}()"))?;
            let returned = accessor.signature.split_once(" -> ")?.1;
            Some(returned.split('<').next().unwrap_or_default().to_owned())
        };
        self.keep_names(from, to);
        if let (Some(before), Some(after)) = (handle(old, from), handle(new, to)) {
            self.keep_names(&before, &after);
            self.imply(&before, &after);
        }
        self.paths.insert(from.to_owned(), to.to_owned());
        self.imply(&format!("feature {from}"), &format!("feature {to}"));
        self.imply(&format!("Client::{from}()"), &format!("Client::{to}()"));
    }

    /// Forgets the pairs of what keeps its own name within something that has another one.
    fn keep_names(&mut self, from: &str, to: &str) {
        self.paths.retain(|before, after| match (before.strip_prefix(from), after.strip_prefix(to)) {
            (Some(before), Some(after)) => before != after,
            _ => true,
        });
    }
}
