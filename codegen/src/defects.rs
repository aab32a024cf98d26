//! `spec/defects.yaml`: what the upstream documents get wrong. Corrections cite its entries as evidence.
//!
//! An entry that nothing cites is fine: the import works around many defects without a correction.

mod entry;
mod read;
mod sources;
#[cfg(test)]
mod tests;

pub use entry::Defect;
pub use sources::Upstream;

use indexmap::IndexMap;

use crate::corrections::{Correction, Evidence, Subject};
use crate::decisions::{self, Decision};
use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::inputs::SpecFolder;
use crate::openapi;
use crate::text::nearest;

/// The defects of the upstream documents and what was done about them.
#[derive(Clone, Debug, Default)]
pub struct Register {
    documents: Vec<Upstream>,
    defects: IndexMap<String, Defect>,
    corrections: Vec<Correction>,
    decisions: Vec<Decision>,
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
        let documents = read::documents(spec, report);
        let defects = read::read(spec, &documents, report);
        let decisions = decisions.iter().filter(|decision| !decision.evidence.is_empty()).cloned().collect();
        let register = Self { documents, defects, corrections, decisions };
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

    fn check(&self, report: &mut Report) {
        let of_corrections = self.corrections.iter().flat_map(|correction| &correction.why.evidence);
        let of_decisions = self.decisions.iter().flat_map(|decision| &decision.evidence);
        for evidence in of_corrections.chain(of_decisions) {
            let Evidence::Defect { id, span } = evidence else { continue };
            if self.defects.contains_key(id) {
                continue;
            }
            let help = match nearest(id, self.defects.keys().map(String::as_str)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "add it to spec/defects.yaml, or cite another".to_owned(),
            };
            let message = format!("there is no defect `{id}`");
            report.push(Diagnostic::error(&codes::DEFECT_UNKNOWN, message).at(*span, "").help(help));
        }
    }
}
