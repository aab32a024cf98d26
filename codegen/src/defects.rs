//! `spec/defects.yaml`: what the upstream documents get wrong. Corrections cite its entries as evidence.
//!
//! An entry that nothing cites is fine: the import works around many defects without a correction.

mod entry;
mod read;
#[cfg(test)]
mod tests;

pub use entry::{About, Defect};

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::corrections::{Correction, Evidence, Subject};
use crate::decisions::{self, Decision};
use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::inputs::SpecFolder;
use crate::model::Api;
use crate::openapi;
use crate::public_clients::{self, PublicClients};
use crate::text::nearest_or;
use crate::upstream::{self, Upstream};

/// The evidence for corrections and decisions: the defects of the upstream documents, what public clients know, and what was
/// done about both.
#[derive(Clone, Debug, Default)]
pub struct Register {
    documents: Vec<Upstream>,
    defects: IndexMap<String, Defect>,
    corrections: Vec<Correction>,
    decisions: Vec<Decision>,
    clients: PublicClients,
}

impl Register {
    /// Reads the register of a spec folder, and checks that every cited defect is in it.
    ///
    /// # Errors
    /// [`Failed`] if an entry cannot be used or a cited defect does not exist; `report` says which.
    pub fn read(
        spec: &SpecFolder,
        corrections: Vec<Correction>,
        decisions: &[Decision],
        report: &mut Report,
    ) -> Result<Self, Failed> {
        let documents = upstream::of_spec(spec, report);
        let defects = read::read(spec, &documents, report);
        let decisions = decisions.iter().filter(|decision| !decision.evidence.is_empty()).cloned().collect();
        let clients = public_clients::read(spec, report);
        let register = Self { documents, defects, corrections, decisions, clients };
        register.check(report);
        report.checkpoint()?;
        Ok(register)
    }

    /// Reads the register of a spec folder alone, without generating anything.
    ///
    /// # Errors
    /// [`Failed`] if the API document, an overlay, the decisions or the register have errors; `report` says which.
    pub fn of_spec(spec: &SpecFolder, report: &mut Report) -> Result<Self, Failed> {
        let (_, corrections) = openapi::load_corrected(spec, report)?;
        let decisions = decisions::read(spec, report)?;
        Self::read(spec, corrections, &decisions, report)
    }

    /// Finds the places that the facts of public clients are about.
    ///
    /// # Errors
    /// [`Failed`] if there is no such place, or a verdict does not hold; `report` says which.
    pub fn place(&mut self, api: &Api, report: &mut Report) -> Result<(), Failed> {
        let cited: BTreeSet<String> = self.evidence().filter_map(Evidence::client).map(str::to_owned).collect();
        public_clients::check(&mut self.clients, &cited, api, report)
    }

    /// What public clients know.
    #[must_use]
    pub fn clients(&self) -> &PublicClients {
        &self.clients
    }

    /// The upstream documents, the one with the most authority last.
    #[must_use]
    pub fn documents(&self) -> &[Upstream] {
        &self.documents
    }

    /// The defects, in the order of the file.
    pub fn defects(&self) -> impl Iterator<Item = &Defect> {
        self.defects.values()
    }

    /// The defect of an id.
    #[must_use]
    pub fn defect(&self, id: &str) -> Option<&Defect> {
        self.defects.get(id)
    }

    /// The corrections, in the order in which they were made.
    #[must_use]
    pub fn corrections(&self) -> &[Correction] {
        &self.corrections
    }

    /// The corrections that follow from a defect.
    pub fn corrections_after<'a>(&'a self, defect: &'a str) -> impl Iterator<Item = &'a Correction> {
        self.corrections.iter().filter(move |correction| correction.cites(defect))
    }

    /// The decisions that follow from a defect.
    pub fn decisions_after<'a>(&'a self, defect: &'a str) -> impl Iterator<Item = &'a Decision> {
        let cites = move |decision: &&Decision| decision.evidence.iter().any(|one| one.defect() == Some(defect));
        self.decisions.iter().filter(cites)
    }

    /// The corrections of an operation, of a type, or of the API as a whole.
    pub fn corrections_of<'a>(&'a self, subject: &'a Subject) -> impl Iterator<Item = &'a Correction> {
        self.corrections.iter().filter(move |correction| correction.places_in(subject).next().is_some())
    }

    /// The evidence of all corrections and decisions.
    fn evidence(&self) -> impl Iterator<Item = &Evidence> {
        let of_corrections = self.corrections.iter().flat_map(|correction| &correction.why.evidence);
        of_corrections.chain(self.decisions.iter().flat_map(|decision| &decision.evidence))
    }

    fn check(&self, report: &mut Report) {
        let defects: Vec<&str> = self.defects.keys().map(String::as_str).collect();
        let facts: Vec<&str> = self.clients.facts().map(|fact| fact.id.as_str()).collect();
        for evidence in self.evidence() {
            let (code, what, file, id, span, known) = match evidence {
                Evidence::Defect { id, span } => (&codes::DEFECT_UNKNOWN, "defect", "defects.yaml", id, span, &defects),
                Evidence::Client { id, span } => {
                    (&codes::CLIENT_FACT_UNKNOWN, "fact", "public-clients.yaml", id, span, &facts)
                }
                Evidence::Address(_) => continue,
            };
            if known.contains(&id.as_str()) {
                continue;
            }
            let help = nearest_or(id, known.iter().copied(), || format!("add it to spec/{file}, or cite another"));
            report.push(Diagnostic::error(code, format!("there is no {what} `{id}`")).at(*span, "").help(help));
        }
    }
}
