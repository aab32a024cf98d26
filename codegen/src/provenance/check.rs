//! Whether the evidence is about the facts.

use std::collections::{BTreeMap, BTreeSet};

use super::{Part, Place, Provenance, each};
use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::inputs::SpecFolder;
use crate::model::Api;
use crate::openapi;
use crate::source::Span;

/// Reports evidence about what no longer exists, and facts without evidence. A place that a correction took away is gone
/// from the API and still one of the facts.
///
/// # Errors
/// [`Failed`] if there is anything to report.
pub fn check(found: &Provenance, api: &Api, spec: &SpecFolder, report: &mut Report) -> Result<(), Failed> {
    if found.is_empty() || report.is_draft() {
        return Ok(());
    }
    let compared = Compared::of(found, api);
    if compared.gone.is_empty() && !compared.missing.values().any(|span| span.file == spec.openapi) {
        return Ok(());
    }
    // A correction may have taken away a place, or may have brought in one whose type is a fact.
    let facts = facts(spec, report)?;
    let of_facts = Compared::of(found, &facts);
    for ((id, place), span) in compared.gone.into_iter().filter(|(what, _)| of_facts.gone.contains_key(what)) {
        let what = place.map_or_else(|| format!("the operation `{id}`"), |place| format!("`{id} {place}`"));
        let fault = Diagnostic::error(&codes::PROVENANCE_DEAD, format!("{what} is not among the facts"));
        report.push(fault.at(span, "evidence for it").help(codes::PROVENANCE_DEAD.fix));
    }
    for ((id, place), span) in compared.missing.into_iter().filter(|(what, _)| of_facts.missing.contains_key(what)) {
        let message = format!("`{id} {place}` has no evidence in spec/provenance.yaml");
        let fault = Diagnostic::error(&codes::PROVENANCE_MISSING, message).at(span, "the fact");
        report.push(fault.help(codes::PROVENANCE_MISSING.fix));
    }
    report.checkpoint()
}

/// The evidence and an API, side by side.
struct Compared<'p> {
    /// The evidence for what is not there, with its place in the file.
    gone: BTreeMap<(&'p str, Option<&'p Place>), Span>,
    /// What there is no evidence for, with its place.
    missing: BTreeMap<(String, Place), Span>,
}

impl<'p> Compared<'p> {
    fn of(found: &'p Provenance, api: &Api) -> Self {
        let mut compared = Self { gone: BTreeMap::new(), missing: BTreeMap::new() };
        let mut present: BTreeMap<&str, BTreeSet<&Place>> = BTreeMap::new();
        for operation in &api.operations {
            let evidence = found.operations.get_key_value(operation.id.as_str());
            let mut places = BTreeSet::new();
            each(api, operation, &mut |there| {
                let is_in_parameter =
                    matches!(there.place.part, Part::Parameter(..)) && !there.place.pointer.is_empty();
                match evidence.and_then(|(_, evidence)| evidence.places.get_key_value(&there.place)) {
                    Some((place, _)) => drop(places.insert(place)),
                    None if is_in_parameter => {}
                    None => drop(compared.missing.insert((operation.id.clone(), there.place), there.schema.span)),
                }
            });
            present.extend(evidence.map(|(id, _)| (id.as_str(), places)));
        }
        for (id, evidence) in &found.operations {
            let Some(places) = present.get(id.as_str()) else {
                compared.gone.insert((id, None), evidence.span);
                continue;
            };
            let unknown = evidence.places.iter().filter(|(place, _)| !places.contains(place));
            compared.gone.extend(unknown.map(|(place, record)| ((id.as_str(), Some(place)), record.span)));
        }
        compared
    }
}

/// The facts without corrections. They are read again only if a correction may have taken something away.
fn facts(spec: &SpecFolder, report: &Report) -> Result<Api, Failed> {
    let bare = SpecFolder { overlays: Vec::new(), words: Vec::new(), ..spec.clone() };
    let mut quiet = report.branch();
    let document = openapi::load(&bare, &mut quiet)?;
    openapi::read(&document, &mut quiet)
}
