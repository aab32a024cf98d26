//! Everything that stories are told from.

use crate::decisions::Decision;
use crate::defects::Register;
use crate::document::Node;
use crate::import::Findings;
use crate::model::Api;
use crate::names::Names;
use crate::provenance::Provenance;
use crate::reconcile::Reconciled;
use crate::source::SourceMap;

/// Everything that is known.
#[derive(Clone, Copy)]
pub(crate) struct Knowledge<'a> {
    /// The files of the spec folder.
    pub sources: &'a SourceMap,
    /// The corrected API document, in which every value has its place.
    pub document: &'a Node,
    pub reconciled: &'a Reconciled,
    pub names: &'a Names,
    pub decisions: &'a [Decision],
    /// The corrections, and the defects that they cite.
    pub register: &'a Register,
    /// Who says what.
    pub provenance: &'a Provenance,
    /// What imports have reported.
    pub reported: &'a Findings,
}

impl<'a> Knowledge<'a> {
    pub(super) fn api(self) -> &'a Api {
        self.reconciled.api()
    }
}
