//! What the type of each place was taken from, and which claims that overrules.

use std::collections::{BTreeMap, BTreeSet};

use crate::import::tracing::drafts::Draft;
use crate::import::tracing::kinds::{self, Kinds};
use crate::provenance::{Basis, Claim, ClaimSource, OverruledRequirement, Record};

/// What the places of each field of a type know together: all of them show the same record.
pub(super) struct Known(BTreeMap<(String, String), Field>);

/// What is known of a field of a type.
#[derive(Default)]
struct Field {
    /// Whether an example of some place shows it.
    is_shown: bool,
    /// Whether an example of some place lacks it.
    is_absent: bool,
    /// The types that documents declare for any of its places.
    declared: BTreeSet<String>,
}

impl Known {
    pub(super) fn of<'d>(drafts: impl Iterator<Item = &'d Draft>) -> Self {
        let mut fields: BTreeMap<(String, String), Field> = BTreeMap::new();
        for draft in drafts {
            let Some(defined) = &draft.defined else { continue };
            let field = fields.entry(defined.clone()).or_default();
            field.is_shown |= draft.basis == Some(Basis::Examples);
            field.is_absent |= draft.record.total().absent > 0;
            let schemas = draft.record.claims.iter().filter(|claim| claim.source == ClaimSource::Schema);
            field.declared.extend(schemas.flat_map(|claim| claim.kinds.iter().cloned()));
        }
        Self(fields)
    }

    /// The record of a place, with everything judged.
    pub(super) fn record(&self, draft: Draft) -> Record {
        let field = draft.defined.as_ref().and_then(|defined| self.0.get(defined));
        let basis = draft.basis.unwrap_or_else(|| basis(&draft, field));
        let is_absent = field.is_some_and(|field| field.is_absent) || draft.record.total().absent > 0;
        let judged = draft.record.claims.iter().map(|claim| judge(claim, &draft, is_absent));
        Record { basis, claims: judged.collect(), ..draft.record }
    }
}

/// The first evidence that names the type of the fact, in the order of the inference: examples of the same record, then
/// declarations, then descriptions. A blank string shows at least that the value is a string.
fn basis(draft: &Draft, field: Option<&Field>) -> Basis {
    let says = |source: ClaimSource| {
        let claims = draft.record.claims.iter().filter(move |claim| claim.source == source);
        claims.map(|claim| words(&claim.kinds)).any(|said| kinds::agree(&said, &draft.fact))
    };
    if draft.fact.is_empty() {
        return Basis::Nothing;
    }
    if field.is_some_and(|field| field.is_shown) {
        return Basis::Record;
    }
    let is_declared = || field.is_some_and(|field| kinds::agree(&words(&field.declared), &draft.fact));
    if says(ClaimSource::Schema) || is_declared() {
        Basis::Declared
    } else if says(ClaimSource::Text) {
        Basis::Text
    } else if draft.is_blank && draft.fact.contains("string") {
        Basis::Examples
    } else {
        Basis::Name
    }
}

fn words<'k>(kinds: impl IntoIterator<Item = &'k String>) -> Kinds {
    const WORDS: [&str; 13] = [
        "boolean",
        "integer",
        "number",
        "string",
        "uuid",
        "date-time",
        "date",
        "email",
        "uri",
        "enum",
        "file",
        "list",
        "object",
    ];
    kinds.into_iter().filter_map(|kind| WORDS.into_iter().find(|word| word == kind)).collect()
}

fn judge(claim: &Claim, draft: &Draft, is_absent: bool) -> Claim {
    let mut claim = claim.clone();
    claim.overruled = kinds::contradicts(&words(&claim.kinds), &draft.fact);
    if let Some(requirement) = &mut claim.required
        && requirement.required != draft.required
    {
        requirement.overruled = Some(match (requirement.required, claim.source) {
            (true, _) if draft.is_response && is_absent => OverruledRequirement::Absent,
            (true, _) if draft.is_response => OverruledRequirement::Unproven,
            (true, _) if draft.is_paging => OverruledRequirement::Paging,
            (true, ClaimSource::Schema) => OverruledRequirement::Enabled,
            _ => OverruledRequirement::Told,
        });
    }
    // That something is optional is worth telling only where it is not.
    claim.required = claim.required.filter(|requirement| requirement.required || requirement.overruled.is_some());
    claim
}
