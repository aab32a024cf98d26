//! Reading ends with everything read: what of a document did not reach the model is either on the list of what is knowingly
//! passed over, and counted, or reported with its place.

use std::collections::{BTreeMap, BTreeSet};

use super::keys::{self, Fate};
use super::passed_over;
use super::search::{self, Held, Owner, Policy};
use super::walk::ObjectKind;
use crate::diagnostic::{Diagnostic, Report, Thing, codes};
use crate::document::{Entry, Node};
use crate::source::Span;

/// The most places that one finding names; it counts the others.
const PLACES: usize = 100;

/// Reports what was not read of a document whose reader began with [`Node::forget_reading`].
pub(super) fn check(document: &Node, report: &mut Report) {
    let mut found = Found { reported: reported(report), ..Found::default() };
    search::search(&mut found, ObjectKind::Document, document, &());
    report.pass_over(Thing::Key, passed_over::keys(ObjectKind::Document, document));
    report.pass_over(Thing::Unused, found.unused);
    let mut faults: Vec<_> = found.unread.into_iter().collect();
    faults.sort_by_key(|(_, places)| places.first().map(|span| (span.file, span.start)));
    faults.into_iter().for_each(|(unread, places)| report.push(unread.finding(&places)));
}

/// The main places of everything that was reported: its values may be unread, because it was reported instead.
fn reported(report: &Report) -> BTreeSet<Span> {
    report.diagnostics().iter().filter_map(|found| found.labels.first()).map(|label| label.span).collect()
}

#[derive(Default)]
struct Found<'d> {
    reported: BTreeSet<Span>,
    unused: usize,
    unread: BTreeMap<Unread<'d>, Vec<Span>>,
}

/// What was not read.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Unread<'d> {
    kind: ObjectKind,
    key: &'d str,
    what: What,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum What {
    /// The key.
    Key,
    /// Some of the values under the key.
    Values,
    /// One of the names under the key, which holds an object.
    Name,
}

impl<'d> Policy<'d> for Found<'d> {
    type Place = ();

    fn key(&mut self, (kind, _): (ObjectKind, &'d Node), (key, entry): (&'d str, &'d Entry), (): &()) -> bool {
        match keys::fate(kind, key) {
            // `passed_over` counts it. An extension may be used even so, as the target of a reference.
            Some(Fate::Skipped(_)) => return false,
            Some(Fate::Partly(_)) if !entry.node.was_read() => self.unused += 1,
            // What nothing refers to is passed over component by component.
            Some(_) if kind == ObjectKind::Components => return true,
            _ if !entry.node.was_read() => self.found((kind, key), What::Key, [entry.key_span, entry.node.span]),
            _ => return true,
        }
        false
    }

    fn name(&mut self, (kind, key): Owner<'d>, child: ObjectKind, (name, entry): (&str, &'d Entry), (): &()) -> bool {
        let is_foreign = child.allows_extensions() && keys::is_foreign(name);
        let is_component = kind == ObjectKind::Components || key == "$defs";
        let is_unused = is_component && !entry.node.was_read();
        self.unused += usize::from(is_unused && !is_foreign);
        !is_foreign && !is_unused
    }

    fn unread(&mut self, owner: Owner<'d>, what: search::Unread, node: &'d Node, at: Span, (): &()) {
        let what = match what {
            search::Unread::Object => What::Name,
            search::Unread::Value => What::Values,
        };
        self.found(owner, what, [at, node.span]);
    }

    fn place(&self, (): &(), _: Owner<'d>, _: ObjectKind, _: Held<'d>) {}
}

impl<'d> Found<'d> {
    /// Takes note of what was not read, unless a finding has one of its places.
    fn found(&mut self, (kind, key): Owner<'d>, what: What, [place, inner]: [Span; 2]) {
        if !self.reported.contains(&place) && !self.reported.contains(&inner) {
            self.unread.entry(Unread { kind, key, what }).or_default().push(place);
        }
    }
}

impl Unread<'_> {
    fn finding(&self, places: &[Span]) -> Diagnostic {
        let owner = self.kind.title();
        let is_unknown = keys::fate(self.kind, self.key).is_none();
        let message = match self.what {
            What::Key if is_unknown => format!("{owner} has no key `{}`", self.key),
            What::Key => format!("`{}` of {owner} is not understood here", self.key),
            What::Values => format!("a value under `{}` of {owner} is not understood", self.key),
            What::Name => format!("what `{}` of {owner} holds is not understood", self.key),
        };
        let message = match places.len() {
            1 => message,
            count => format!("{message}, at {count} places"),
        };
        let is_our_mistake = is_unknown && keys::is_ours(self.kind, self.key);
        let code = if is_our_mistake { &codes::UNKNOWN_KEY } else { &codes::NOT_UNDERSTOOD };
        let finding = Diagnostic::error(code, message).help(self.help());
        places.iter().take(PLACES).fold(finding, |finding, place| finding.at(*place, "not read"))
    }

    fn help(&self) -> String {
        let is_known = keys::fate(self.kind, self.key).is_some();
        match keys::near(self.kind, self.key).filter(|_| !is_known) {
            Some(near) => format!("did you mean `{near}`?"),
            None if is_known => "it changes nothing; remove it in an overlay if that is right".to_owned(),
            None => "correct the key, or remove it in an overlay".to_owned(),
        }
    }
}
