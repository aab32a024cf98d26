//! Compares what an operation is called, what it can do, and where its requests go.

use std::collections::BTreeSet;

use super::Comparison;
use crate::diff::api::codes::operations as codes;
use crate::diff::api::{service, words};
use crate::diff::change::Severity::{Breaking, Info, Warning};
use crate::model::{ClientNames, Operation, Risk};
use crate::source::Span;

impl Comparison<'_, '_> {
    /// The method and the path; the names of parameters in the path are compared with the parameters.
    pub(super) fn request(&mut self) {
        let [old, new] = self.operations;
        let request = |one: &Operation| format!("{} {}", one.method, one.path);
        if old.method != new.method || old.path.without_names() != new.path.without_names() {
            let (before, after) = (request(old), request(new));
            let draft = self.draft("", (&codes::OPERATION_MOVED, Breaking), format!("was {before}"));
            self.push(draft.of(Some(before), Some(after)));
        }
    }

    pub(super) fn id(&mut self, old: &str, new: &str) {
        if old != new && !self.is_explained {
            let draft = self.draft("", (&codes::OPERATION_RENAMED, Info), format!("was `{old}`, is `{new}`"));
            self.push(draft.of(Some(old.to_owned()), Some(new.to_owned())));
        }
    }

    pub(super) fn group(&mut self, old: &str, new: &str) {
        if old != new {
            let draft = self.draft("", (&codes::OPERATION_REGROUPED, Info), format!("was in `{old}`, is in `{new}`"));
            self.push(draft.of(Some(old.to_owned()), Some(new.to_owned())));
        }
    }

    /// What the client calls the operation. That its name follows its id and its group goes without saying.
    pub(super) fn client_names(&mut self) {
        let [old, new] = self.operations;
        let names = |one: &Operation| {
            let ClientNames { method, request } = one.client.clone().unwrap_or_default();
            let own = one.client_name.as_ref().map(|name| format!("`{name}`, ")).unwrap_or_default();
            format!("{own}`{method}` of `{request}`")
        };
        let (before, after) = (names(old), names(new));
        let is_own = old.client_name != new.client_name || (old.id == new.id && old.group == new.group);
        if before != after && is_own {
            let draft = self.draft("", (&codes::CLIENT_NAME_CHANGED, Info), format!("was {before}, is {after}"));
            self.push(draft.of(Some(before), Some(after)));
        }
    }

    pub(super) fn deprecation(&mut self, part: &str, [old, new]: [bool; 2], [before, after]: [Option<Span>; 2]) {
        let (kind, what) = match (old, new) {
            (false, true) => ((&codes::DEPRECATED, Warning), "became deprecated"),
            (true, false) => ((&codes::DEPRECATION_WITHDRAWN, Info), "is no longer deprecated"),
            _ => return,
        };
        let draft = self.draft(part, kind, what).of(Some(old.to_string()), Some(new.to_string())).at(before, after);
        self.push(draft);
    }

    pub(super) fn risk(&mut self, old: Option<Risk>, new: Option<Risk>) {
        let name = |risk: Option<Risk>| risk.map(|risk| risk.as_str().to_owned());
        let [before, after] = [old, new].map(name);
        let code = if new > old { &codes::RISK_RAISED } else { &codes::RISK_LOWERED };
        if old != new {
            let what = words::was_is(before.as_ref(), after.as_ref());
            let draft = self.draft("", (code, Warning), what).of(before, after);
            self.push(draft);
        }
    }

    /// The platforms. None at all means every one.
    pub(super) fn platforms(&mut self, old: &[String], new: &[String]) {
        let only = |from: &[String], other: &[String]| match (from.is_empty(), other.is_empty()) {
            (true, false) => Some("all others".to_owned()),
            (_, true) => None,
            _ => {
                let other: BTreeSet<&String> = other.iter().collect();
                let missing: Vec<&String> = from.iter().filter(|one| !other.contains(one)).collect();
                Some(words::list(missing)).filter(|missing| !missing.is_empty())
            }
        };
        if let Some(removed) = only(old, new) {
            let what = format!("no longer works on {removed}");
            let draft = self.draft("", (&codes::PLATFORMS_REMOVED, Breaking), what).of(Some(removed), None);
            self.push(draft);
        }
        if let Some(added) = only(new, old) {
            let what = format!("works on {added}");
            let draft = self.draft("", (&codes::PLATFORMS_ADDED, Info), what).of(None, Some(added));
            self.push(draft);
        }
    }

    /// The servers that requests go to, if the operation has any of its own.
    pub(super) fn servers(&mut self) {
        let ([old_api, new_api], [old, new]) = (self.apis, self.operations);
        if old.servers.is_empty() && new.servers.is_empty() {
            return;
        }
        let before = if old.servers.is_empty() { &old_api.servers } else { &old.servers };
        let after = if new.servers.is_empty() { &new_api.servers } else { &new.servers };
        for changed in service::servers(before, after) {
            let draft = self.draft(&changed.part, changed.kind, changed.what).of(changed.old, changed.new);
            self.push(draft);
        }
    }

    /// What requests need for authentication, if the operation says so itself.
    pub(super) fn security(&mut self) {
        let ([old_api, new_api], [old, new]) = (self.apis, self.operations);
        if old.security.is_none() && new.security.is_none() {
            return;
        }
        if let Some(changed) = service::requirements(old_api.required_by(old), new_api.required_by(new)) {
            let draft = self.draft(&changed.part, changed.kind, changed.what).of(changed.old, changed.new);
            self.push(draft);
        }
    }
}
