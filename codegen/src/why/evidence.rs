//! What `spec/provenance.yaml` knows of a place.

use std::collections::BTreeMap;

use super::find::Value;
use super::knowledge::Knowledge;
use super::story::{DocumentClaim, DocumentCount, Line, Story};
use crate::provenance::{Basis, Claim, ClaimSource, Record, Tallies, Tally};

/// Tells the evidence of one place, or of all places of a field of a type.
pub(super) fn tell(known: Knowledge<'_>, records: &[&Record], story: &mut Story) {
    let mut tallies = Tallies::default();
    let mut claims: BTreeMap<&Claim, Basis> = BTreeMap::new();
    for record in records {
        for (document, tally) in record.tallies.iter() {
            tallies.add(document, tally);
        }
        claims.extend(record.claims.iter().map(|claim| (claim, record.basis)));
    }
    story.examples = tallies.iter().map(|(document, tally)| count(known, document, tally)).collect();
    story.documents = claims.into_iter().map(|(claim, basis)| said(known, claim, basis)).collect();
    story.basis = records.iter().map(|record| record.basis).min().map(|basis| basis.means().to_owned());
}

/// The examples in a few words.
pub(super) fn seen(record: &Record) -> String {
    let Tally { seen, of, .. } = record.total();
    match of {
        0 => "no example".to_owned(),
        of => format!("seen in {seen} of {of} examples"),
    }
}

/// A place and its examples.
pub(super) fn seen_at(known: Knowledge<'_>, value: &Value<'_>) -> Line {
    let record = known.provenance.record(&value.operation.id, &value.found.place);
    let seen = record.map_or_else(|| "no evidence".to_owned(), seen);
    Line::new(format!("{} {}: {seen}", value.operation.id, value.found.place))
}

fn count(known: Knowledge<'_>, document: usize, tally: Tally) -> DocumentCount {
    let Tally { of, seen, null, blank, absent, off } = tally;
    DocumentCount { document: known.provenance.document(document).to_owned(), of, seen, null, blank, absent, off }
}

fn said(known: Knowledge<'_>, claim: &Claim, basis: Basis) -> DocumentClaim {
    let kinds = claim.kinds.join(" or ");
    let kinds = if kinds.is_empty() { "no type".to_owned() } else { kinds };
    let required = claim.required.map(|requirement| if requirement.required { "required" } else { "optional" });
    let by_type = claim.overruled.then(|| format!("the type, by {}", basis.means()));
    let by_required = claim.required.and_then(|requirement| {
        let word = if requirement.required { "required" } else { "optional" };
        Some(format!("`{word}`, because {}", requirement.overruled?.means()))
    });
    DocumentClaim {
        document: known.provenance.document(claim.document).to_owned(),
        by: if claim.source == ClaimSource::Schema { "schema" } else { "description" },
        says: [Some(kinds.as_str()), required].into_iter().flatten().collect::<Vec<_>>().join(", "),
        overruled: by_type.into_iter().chain(by_required).collect(),
    }
}
