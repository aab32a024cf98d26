//! The evidence for parameters.

use serde_json::Value;

use crate::import::evidence::request::{ParameterClue, Request};
use crate::import::evidence::shape::Shape;
use crate::import::evidence::spelling::Spelling;
use crate::import::inferring::parameters::{is_count, is_of_the_client, is_placeholder, names, unredacted};
use crate::import::tracing::claims::{of_schema, of_text};
use crate::import::tracing::drafts::Draft;
use crate::import::tracing::kinds::{self, Kinds};
use crate::model::{Api, ParameterIn, SchemaKind};
use crate::provenance::{Basis, Claim, ClaimSource, Found, Record, Tally};

/// A row about the parameter, with its request.
type Row<'a> = (&'a Request, &'a ParameterClue);

/// The evidence for a parameter.
pub(super) fn parameter(api: &Api, found: &Found<'_>, which: (ParameterIn, &str), requests: &[Request]) -> Draft {
    let (location, name) = which;
    let all = requests.iter().flat_map(|request| request.parameters.iter().map(move |clue| (request, clue)));
    let is_it = |(_, clue): &Row<'_>| match location {
        ParameterIn::Path => clue.location == location && clue.name == name,
        _ => {
            clue.location == location && !is_of_the_client(clue) && names(clue, requests).iter().any(|one| one == name)
        }
    };
    let rows: Vec<Row<'_>> = all.filter(is_it).collect();
    let fact = kinds::of_schema(api, found.schema);
    let mut record = Record { claims: claims(&rows), ..Record::default() };
    count(&rows, requests, &mut record);
    let basis = match api.resolve(found.schema).kind {
        SchemaKind::Object(_) => Basis::Columns,
        _ => basis(name, &rows, &record.claims, &fact),
    };
    Draft {
        record,
        basis: Some(basis),
        is_blank: false,
        fact,
        required: found.required,
        is_response: false,
        is_paging: is_count(name),
        defined: None,
    }
}

/// Counts the recorded requests that send it. An OpenAPI document records one request, if it has an example of the value.
fn count(rows: &[Row<'_>], requests: &[Request], record: &mut Record) {
    for request in requests {
        let own: Vec<&ParameterClue> =
            rows.iter().filter(|(other, _)| std::ptr::eq(*other, request)).map(|(_, clue)| *clue).collect();
        let examples = |clue: &&ParameterClue| !clue.examples.is_empty();
        if own.is_empty() || (request.recorded.is_none() && !own.iter().any(examples)) {
            continue;
        }
        let of = request.recorded.unwrap_or(0) + 1;
        let mut tally = Tally { of, ..Tally::default() };
        for clue in own {
            let is_blank = |value: &Value| value.as_str().is_some_and(|text| text.trim().is_empty());
            match clue.examples.iter().all(is_blank) {
                _ if clue.disabled => tally.off += 1,
                true => tally.blank += 1,
                false => tally.seen += 1,
            }
        }
        tally.absent = of.saturating_sub(tally.off + tally.blank + tally.seen);
        record.tallies.add(request.source, tally);
    }
}

fn claims(rows: &[Row<'_>]) -> Vec<Claim> {
    let stated = rows.iter().filter_map(|(request, clue)| of_schema(request.source, &clue.hint));
    let told = rows.iter().filter(|(_, clue)| !is_declared(clue));
    let told = told.filter_map(|(request, clue)| of_text(request.source, &clue.hint));
    let mut claims: Vec<Claim> = stated.chain(told).collect();
    claims.sort();
    claims.dedup();
    claims
}

/// Whether what is known of a parameter is what its schema declares, because the document is careful.
fn is_declared(clue: &ParameterClue) -> bool {
    clue.hint.shape.as_ref() == Some(&clue.declared)
}

/// What the type of a parameter was taken from.
fn basis(name: &str, rows: &[Row<'_>], claims: &[Claim], fact: &Kinds) -> Basis {
    let examples: Vec<Value> = rows
        .iter()
        .flat_map(|(_, clue)| &clue.examples)
        .filter(|value| !is_placeholder(name, value))
        .map(unredacted)
        .collect();
    let shape = Shape::of_all(&examples);
    let spelled = |spelling: Spelling| !shape.strings.is_empty() && shape.strings.iter().all(|text| *text == spelling);
    let says = |source: ClaimSource| {
        let said = claims.iter().filter(move |claim| claim.source == source).flat_map(|claim| &claim.kinds);
        said.into_iter().any(|kind| fact.contains(kind.as_str()) && kind != "string")
    };
    let has_parts = || examples.iter().filter_map(Value::as_str).any(|text| text.contains(','));
    let is_shown = match fact.first().copied() {
        Some("boolean") => shape.boolean || spelled(Spelling::Boolean),
        Some("integer" | "number") => shape.integer || shape.number,
        Some("list") => shape.list.is_some() || (has_parts() && !says(ClaimSource::Text)),
        Some("object") => shape.object.is_some() || !shape.strings.is_empty(),
        Some("uuid") => spelled(Spelling::Uuid),
        Some("date-time") => spelled(Spelling::DateTime),
        Some("date") => spelled(Spelling::Date),
        Some("string") => !shape.is_unknown(),
        _ => false,
    };
    match () {
        () if is_shown => Basis::Examples,
        () if says(ClaimSource::Schema) => Basis::Declared,
        () if says(ClaimSource::Text) => Basis::Text,
        () if fact.contains("enum") => Basis::Text,
        () if fact.contains("string") => Basis::Nothing,
        () => Basis::Name,
    }
}
