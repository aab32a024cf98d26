//! What of the tenant is of use, and what it lacks.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::fleet::{Fleet, Given, Name, Row, Thing};
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::model::{Api, SchemaKind};
use crate::source::Span;
use crate::text::nearest_or;

/// The most values without a fact that are reported one by one.
const MOST_REPORTED: usize = 20;

/// Reports what describes nothing of the API, or what no example needs.
pub(super) fn placed(api: &Api, fleet: &Fleet, report: &mut Report) {
    let mut check = Check { api, report };
    check.values("any operation or type", &fleet.fields, || check_names(api));
    for (name, of_type) in &fleet.types {
        let Some(definition) = api.types.get(name) else {
            let known = || api.types.keys().map(String::as_str).collect();
            check.unplaced(of_type.span, format!("there is no type `{name}`"), name, known);
            continue;
        };
        let fields = || match &definition.schema.kind {
            SchemaKind::Object(fields) => fields.iter().map(|field| field.name.as_str()).collect(),
            _ => Vec::new(),
        };
        check.values(&format!("`{name}`"), &of_type.fields, fields);
        check.names(&format!("`{name}`"), &of_type.omits, fields);
        check.names(&format!("`{name}`"), &of_type.shows, fields);
        check.names("a value", of_type.about.as_slice(), || fleet.kinds.keys().map(String::as_str).collect());
        of_type.rows.iter().for_each(|row| check.row(&format!("`{name}`"), row, fields));
    }
    check.operations(fleet);
    fleet.kinds.values().for_each(|things| check.things(things));
}

/// The names of all fields and parameters.
fn check_names(api: &Api) -> Vec<&str> {
    let parameters = api.operations.iter().flat_map(|operation| &operation.parameters).map(|one| one.name.as_str());
    let fields = api.types.values().flat_map(|one| match &one.schema.kind {
        SchemaKind::Object(fields) => fields.as_slice(),
        _ => &[],
    });
    parameters.chain(fields.map(|field| field.name.as_str())).collect::<BTreeSet<_>>().into_iter().collect()
}

struct Check<'a> {
    api: &'a Api,
    report: &'a mut Report,
}

impl<'a> Check<'a> {
    fn operations(&mut self, fleet: &Fleet) {
        let api = self.api;
        for (id, given) in fleet.operations.iter().flat_map(|(id, all)| all.iter().map(move |one| (id, one))) {
            let Some(operation) = api.operation(id) else {
                let known = || api.operations.iter().map(|operation| operation.id.as_str()).collect();
                self.unplaced(given.span, format!("there is no operation `{id}`"), id, known);
                continue;
            };
            let names = || {
                let parameters = operation.parameters.iter().map(|one| one.name.as_str());
                let bodies = operation.body.iter().flat_map(|body| &body.content);
                let fields = bodies.flat_map(|content| match &api.resolve(&content.schema).kind {
                    SchemaKind::Object(fields) => fields.as_slice(),
                    _ => &[],
                });
                parameters.chain(fields.map(|field| field.name.as_str())).collect()
            };
            let what = format!("`{id}`");
            self.values(&what, &given.fields, names);
            self.names(&what, &given.shows, names);
            given.rows.iter().for_each(|row| self.row(&what, row, Vec::new));
            for body in given.body.iter().chain(&given.response).filter(|body| !body.used.get()) {
                self.unplaced(body.span, format!("{what} has no such body"), "", Vec::new);
            }
        }
    }

    /// Things that nothing is about, and facts of a thing that no example of it needs.
    fn things(&mut self, things: &IndexMap<String, Thing>) {
        let used = things.values().flat_map(|thing| &thing.facts).filter(|(_, fact)| fact.used.get());
        let used: BTreeSet<&str> = used.map(|(name, _)| name.as_str()).collect();
        for thing in things.values() {
            if !thing.used.get() {
                self.unplaced(thing.span, format!("no example is about `{}`", thing.name), "", Vec::new);
                continue;
            }
            let what = format!("the {} `{}`", thing.kind, thing.name);
            self.values(&what, &thing.facts, || used.iter().copied().collect());
            self.names(&what, &thing.omits, Vec::new);
        }
    }

    fn row<'n>(&mut self, what: &str, row: &Row, known: impl Fn() -> Vec<&'n str>) {
        if let Row::Own(thing) = row {
            self.values(what, &thing.facts, &known);
            self.names(what, &thing.omits, known);
        }
    }

    fn values<'n>(&mut self, what: &str, values: &IndexMap<String, Given>, known: impl Fn() -> Vec<&'n str>) {
        for (name, given) in values.iter().filter(|(_, given)| !given.used.get()) {
            self.unused(what, name, given.span, &known);
        }
    }

    fn names<'n>(&mut self, what: &str, names: &[Name], known: impl Fn() -> Vec<&'n str>) {
        for name in names.iter().filter(|name| !name.used.get()) {
            self.unused(what, &name.text, name.span, &known);
        }
    }

    fn unused<'n>(&mut self, what: &str, name: &str, span: Span, known: impl Fn() -> Vec<&'n str>) {
        self.unplaced(span, format!("no example of {what} needs `{name}`"), name, known);
    }

    fn unplaced<'n>(&mut self, span: Span, message: String, name: &str, known: impl Fn() -> Vec<&'n str>) {
        let known = known();
        let others = known.iter().copied().filter(|other| *other != name);
        let help = nearest_or(name, others, || "remove it".to_owned());
        self.report.push(Diagnostic::error(&codes::FLEET_UNPLACED, message).at(span, "").help(help));
    }
}

/// Asks for the values that the tenant does not have.
pub(super) fn complete(made_up: &BTreeMap<String, Span>, fleet: &Fleet, report: &mut Report) {
    if !fleet.exists {
        return;
    }
    for (place, span) in made_up.iter().take(MOST_REPORTED) {
        let message = format!("the examples have a value of the generator's own for `{place}`");
        let help =
            "add it to spec/fleet: as a fact of the thing that it is about, in `types`, `operations` or `fields`";
        report.push(Diagnostic::warning(&codes::FLEET_INCOMPLETE, message).at(*span, "").help(help));
    }
    if let Some(more) = made_up.len().checked_sub(MOST_REPORTED).filter(|more| *more > 0) {
        let message = format!("the examples have {more} more values of the generator's own");
        report.push(Diagnostic::warning(&codes::FLEET_INCOMPLETE, message));
    }
}
