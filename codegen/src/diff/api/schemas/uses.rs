//! Tells whom the changes of values concern: those of one operation stand at their place in it, those of a type that
//! several operations use stand at the type, once.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::Schemas;
use super::part::{Link, Pair, Part};
use crate::diff::api::codes::values as codes;
use crate::diff::api::draft::{Draft, Order};
use crate::diff::api::finding::{Directions, Finding};
use crate::diff::change::{Axis, Found, Severity};

/// A value of an operation that was compared.
#[derive(Debug)]
pub(in crate::diff::api) struct Root<'a> {
    /// The position of the operation among those that are compared.
    pub(in crate::diff::api) operation: usize,
    /// The operation, as subjects name it.
    pub(in crate::diff::api) subject: String,
    /// What of it the value is: `query limit`, `body`, `200`, `200 header x-total`.
    pub(in crate::diff::api) part: String,
    /// Whether it is sent or received.
    pub(in crate::diff::api) directions: Directions,
    /// What was found.
    pub(in crate::diff::api) found: Part<'a>,
}

/// Where values of a type are.
#[derive(Debug, Default)]
struct Uses {
    directions: Directions,
    /// The positions of roots, each with the first place in it.
    places: Vec<(usize, String)>,
}

/// How many places or operations a message names.
const NAMED: usize = 3;

impl<'a> Schemas<'a> {
    /// The changes of all values.
    pub(in crate::diff::api) fn drafts(&self, roots: &[Root<'a>]) -> Vec<Draft> {
        let of_roots = roots.iter().flat_map(|root| {
            let told = |finding: &Finding| at_place(root, "", root.directions, finding, "");
            root.found.findings.iter().map(told)
        });
        let mut drafts: Vec<Draft> = of_roots.collect();
        for (pair, uses) in self.uses(roots) {
            let findings = self.types.get(&pair).into_iter().flat_map(|part| &part.findings);
            drafts.extend(findings.map(|finding| of_type(roots, pair, &uses, finding)));
        }
        drafts
    }

    /// The types with changes, in the new document's order of names, with their uses.
    fn uses(&self, roots: &[Root<'a>]) -> BTreeMap<Pair<'a>, Uses> {
        let relevant = self.relevant();
        let mut uses: BTreeMap<Pair<'a>, Uses> = BTreeMap::new();
        for (index, root) in roots.iter().enumerate() {
            let mut seen: BTreeMap<Pair<'a>, Directions> = BTreeMap::new();
            let mut waiting: VecDeque<(Pair<'a>, String, Directions)> = VecDeque::new();
            follow(&root.found.links, "", root.directions, &relevant, &mut waiting);
            while let Some((pair, place, directions)) = waiting.pop_front() {
                let known = seen.get(&pair).copied();
                if known.is_some_and(|known| known | directions == known) {
                    continue;
                }
                seen.insert(pair, known.unwrap_or_default() | directions);
                let of_pair = uses.entry(pair).or_default();
                of_pair.directions = of_pair.directions | directions;
                if let Some(part) = self.types.get(&pair) {
                    follow(&part.links, &place, directions, &relevant, &mut waiting);
                }
                if known.is_none() {
                    of_pair.places.push((index, place));
                }
            }
        }
        uses
    }

    /// The types that changed, or that have something inside of them that did.
    fn relevant(&self) -> BTreeSet<Pair<'a>> {
        let mut users: BTreeMap<Pair<'a>, Vec<Pair<'a>>> = BTreeMap::new();
        for (pair, part) in &self.types {
            part.links.iter().for_each(|link| users.entry(link.pair).or_default().push(*pair));
        }
        let changed = self.types.iter().filter(|(_, part)| !part.findings.is_empty());
        let mut waiting: Vec<Pair<'a>> = changed.map(|(pair, _)| *pair).collect();
        let mut relevant = BTreeSet::new();
        while let Some(pair) = waiting.pop() {
            if relevant.insert(pair) {
                waiting.extend(users.get(&pair).into_iter().flatten());
            }
        }
        relevant
    }
}

/// Adds the types that are inside of a value to those that are waiting.
fn follow<'a>(
    links: &[Link<'a>],
    place: &str,
    directions: Directions,
    relevant: &BTreeSet<Pair<'a>>,
    waiting: &mut VecDeque<(Pair<'a>, String, Directions)>,
) {
    for link in links.iter().filter(|link| relevant.contains(&link.pair)) {
        let within = directions & link.within;
        if within != Directions::NONE {
            waiting.push_back((link.pair, format!("{place}{}", link.place), within));
        }
    }
}

/// A change of a type: at its place, if it is used by one operation only.
fn of_type(roots: &[Root<'_>], (_, name): Pair<'_>, uses: &Uses, finding: &Finding) -> Draft {
    let used: Vec<(&Root<'_>, &str)> =
        uses.places.iter().filter_map(|(index, place)| Some((roots.get(*index)?, place.as_str()))).collect();
    let operations: BTreeMap<usize, &str> =
        used.iter().map(|(root, _)| (root.operation, root.subject.as_str())).collect();
    if let ([(root, place), others @ ..], 1) = (used.as_slice(), operations.len()) {
        let others = others.iter().map(|(root, place)| subject_of(&root.part, &format!("{place}{}", finding.place)));
        let note = noted("also at", others.collect());
        return at_place(root, place, uses.directions, finding, &note);
    }
    let note = match operations.len() {
        0 => String::new(),
        count => noted(&format!("in {count} operations:"), operations.values().map(ToString::to_string).collect()),
    };
    let subject =
        if finding.place.is_empty() { format!("type {name}") } else { format!("type {name}: {}", finding.place) };
    draft(Order::of_type(name), subject, uses.directions, finding, &note)
}

/// The first few of several texts in parentheses; nothing for none.
fn noted(what: &str, texts: Vec<String>) -> String {
    let more = texts.len().saturating_sub(NAMED);
    let named: Vec<String> = texts.into_iter().take(NAMED).map(|text| format!("`{text}`")).collect();
    match (named.is_empty(), more) {
        (true, _) => String::new(),
        (false, 0) => format!(" ({what} {})", named.join(", ")),
        (false, more) => format!(" ({what} {} and {more} more)", named.join(", ")),
    }
}

fn at_place(root: &Root<'_>, place: &str, directions: Directions, finding: &Finding, note: &str) -> Draft {
    let place = format!("{place}{}", finding.place);
    let subject = format!("{}: {}", root.subject, subject_of(&root.part, &place));
    draft(Order::of_operation(root.operation), subject, directions, finding, note)
}

fn subject_of(part: &str, place: &str) -> String {
    if place.is_empty() { part.to_owned() } else { format!("{part} {place}") }
}

fn draft(order: Order, subject: String, directions: Directions, finding: &Finding, note: &str) -> Draft {
    let Finding { code, effect, within, place: _, what, values, spans } = finding;
    let directions = directions & *within;
    let severity = effect.of(directions);
    let is_unsent = !directions.has(Directions::SENT);
    let code = if is_unsent && *code == &codes::REQUIRED_FIELD_ADDED { &codes::FIELD_ADDED } else { *code };
    let is_harmless_here = severity == Severity::Info && effect.of(Directions::BOTH) != Severity::Info;
    let (what, values, spans) = (format!("{what}{note}"), values.clone(), *spans);
    let found = Found { code, severity, axis: Axis::Wire, subject, what, values, spans };
    Draft { order, is_harmless_here, found }
}
