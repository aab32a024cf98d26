//! What public clients know of a place.

use super::find::Value;
use super::knowledge::Knowledge;
use super::story::Line;
use crate::public_clients::ClientFact;

/// The title of the section.
pub(super) const TITLE: &str = "Public clients";

/// The facts about a value.
pub(super) fn of_value(known: Knowledge<'_>, value: &Value<'_>) -> Vec<Line> {
    let clients = known.register.clients();
    clients.at(&value.operation.id, &value.found).map(|fact| line(known, fact)).collect()
}

/// The facts about a field of a type; without a pointer those about the type or anything of it.
pub(super) fn of_type(known: Knowledge<'_>, name: &str, pointer: &str) -> Vec<Line> {
    if pointer.is_empty() {
        return about(known, name);
    }
    known.register.clients().in_type(name, pointer).map(|fact| line(known, fact)).collect()
}

/// The facts about an operation or anything of it.
pub(super) fn about(known: Knowledge<'_>, name: &str) -> Vec<Line> {
    known.register.clients().about(name).map(|fact| line(known, fact)).collect()
}

fn line(known: Knowledge<'_>, fact: &ClientFact) -> Line {
    let ClientFact { id, says, confidence, verdict, .. } = fact;
    let at = Some(known.sources.place(fact.span));
    let from = fact.from.iter().map(|name| known.register.clients().address(name).unwrap_or(name));
    let from = from.collect::<Vec<_>>().join(", ");
    let line = Line::new(format!("{id}: {says}")).at(at).with(format!("From: {from} ({})", confidence.as_str()));
    let why = fact.why.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
    line.with(format!("Verdict: {}{why}", verdict.means()))
}
