//! The evidence of each parameter and field in a few words, and how many have which.

use std::collections::{BTreeMap, BTreeSet};
use std::ptr::from_ref;

use super::{ClaimSource, Found, Part, Place, Provenance, Tally, each};
use crate::corrections::{Correction, Subject};
use crate::defects::Register;
use crate::model::{Api, Operation, Schema, Status};
use crate::public_clients::{PublicClients, Verdict};

/// The evidence of one parameter or field, from all places that have it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mark {
    /// How many examples have it.
    pub tally: Tally,
    /// The documents that declare it, by their index.
    pub declared: BTreeSet<usize>,
    /// The documents whose descriptions say what it is.
    pub described: BTreeSet<usize>,
    /// Whether an import has found it. Otherwise a correction has added it.
    pub is_fact: bool,
    /// Whether a correction is about it.
    pub is_corrected: bool,
    /// Whether a public client shows it: it is the evidence of a correction, or knows the same.
    pub has_client: bool,
}

/// What kind of evidence there is: each parameter and field has one of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// An example shows a value.
    Seen,
    /// Documents declare or describe it, and no example shows a value.
    Documented,
    /// It is in examples, but always null, blank or an empty list.
    Blank,
    /// No document has it: a correction has added it.
    Added,
}

impl Mark {
    /// The kind of evidence.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match self {
            Self { is_fact: false, .. } => Standing::Added,
            Self { tally: Tally { seen: 1.., .. }, .. } => Standing::Seen,
            _ if !self.declared.is_empty() || !self.described.is_empty() => Standing::Documented,
            _ => Standing::Blank,
        }
    }

    fn add(&mut self, place: &Found<'_>, operation: &Operation, provenance: &Provenance) {
        let Some(record) = provenance.record(&operation.id, &place.place) else { return };
        self.is_fact = true;
        self.tally = self.tally.plus(record.total());
        for claim in &record.claims {
            let documents = if claim.source == ClaimSource::Schema { &mut self.declared } else { &mut self.described };
            documents.insert(claim.document);
        }
    }
}

/// The marks of all parameters and fields of an API. Several places have one field if a type defines it.
#[derive(Debug, Default)]
pub struct Marks {
    by_schema: BTreeMap<usize, Mark>,
    /// How many examples of each response have no body, by the id of the operation.
    empty: BTreeMap<(String, Status), usize>,
}

impl Marks {
    /// The marks of an API; none without evidence.
    #[must_use]
    pub fn of(api: &Api, provenance: &Provenance, register: &Register) -> Self {
        let mut marks = Self::default();
        if provenance.is_empty() {
            return marks;
        }
        let corrected = Corrected::of(register);
        for operation in &api.operations {
            marks.note_empty(operation, provenance);
            each(api, operation, &mut |found| {
                // A parameter as a whole, or a value inside of a body or response.
                if found.place.pointer.is_empty() == matches!(found.place.part, Part::Parameter(..)) {
                    let mark = marks
                        .by_schema
                        .entry(address(found.schema))
                        .or_insert_with(|| corrected.mark(&found, operation));
                    mark.add(&found, operation, provenance);
                }
            });
        }
        marks
    }

    /// Notes the responses without a body that examples show.
    fn note_empty(&mut self, operation: &Operation, provenance: &Provenance) {
        for response in operation.responses.iter().filter(|response| response.content.is_empty()) {
            let place = Place::of(Part::Response(response.status, None));
            let tally = provenance.record(&operation.id, &place).map(|record| record.total()).unwrap_or_default();
            if tally.absent > 0 && tally.seen == 0 {
                self.empty.insert((operation.id.clone(), response.status), tally.absent);
            }
        }
    }

    /// How many examples show that the response of a status has no body; `None` if there is no evidence.
    #[must_use]
    pub fn without_body(&self, operation_id: &str, status: Status) -> Option<usize> {
        self.empty.get(&(operation_id.to_owned(), status)).copied()
    }

    /// The mark of the parameter or field that has this schema. The schema must be part of the same API.
    #[must_use]
    pub fn get(&self, schema: &Schema) -> Option<&Mark> {
        self.by_schema.get(&address(schema))
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Mark> {
        self.by_schema.values()
    }
}

/// A schema is recognized by where it is in memory: one field has one schema, however many places have the field.
fn address(schema: &Schema) -> usize {
    from_ref(schema).addr()
}

/// The corrections by what they are about.
struct Corrected<'a> {
    corrections: BTreeMap<(&'a Subject, &'a str), Vec<&'a Correction>>,
    clients: &'a PublicClients,
}

impl<'a> Corrected<'a> {
    fn of(register: &'a Register) -> Self {
        let mut all: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for correction in register.corrections() {
            for place in &correction.places {
                all.entry((&place.subject, place.part.as_deref().unwrap_or(""))).or_default().push(correction);
            }
        }
        Self { corrections: all, clients: register.clients() }
    }

    /// The mark of a place before its evidence is counted.
    fn mark(&self, found: &Found<'_>, operation: &Operation) -> Mark {
        let (subject, part) = match (&found.place.part, &found.defined) {
            (Part::Parameter(_, name), _) => (Subject::Operation(operation.id.clone()), name.clone()),
            (_, Some((name, pointer))) => {
                (Subject::Type((*name).to_owned()), pointer.trim_start_matches('/').to_owned())
            }
            _ => return Mark::default(),
        };
        let about = self.corrections.get(&(&subject, part.as_str())).into_iter().flatten();
        let around = self.corrections.get(&(&subject, "")).into_iter().flatten();
        let around = around.filter(|one| one.extent.contains(found.schema.span));
        let corrections: Vec<&&Correction> = about.chain(around).collect();
        let is_known = self.clients.at(&operation.id, found).any(|fact| fact.verdict != Verdict::Declined);
        Mark {
            is_corrected: !corrections.is_empty(),
            has_client: is_known || corrections.iter().any(|one| self.clients.support(one)),
            ..Mark::default()
        }
    }
}
