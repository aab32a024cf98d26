use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::diagnostic::{Report, Strictness};
use crate::inputs::SpecFolder;
use crate::openapi;
use crate::source::SourceMap;

const API: &str = "\
openapi: 3.0.3
info: { title: Pets, version: '1' }
paths:
  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      parameters: [{ name: limit, in: query, schema: { type: integer } }]
      responses:
        '200':
          description: OK
          content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
components:
  schemas:
    Pet: { type: object, properties: { name: { type: string } } }
";

const EVIDENCE: &str = "\
documents:
  o25: old.yaml
  p26: new.json
operations:
  listPets:
    in: o25 p26
    query limit: by text; seen p26 1 of 2 off 1; says o25 string! required!enabled; text p26 integer
    \"200\": seen o25 p26 1
    \"200 /*\": seen o25 p26 1
    \"200 /*/name\": seen o25 1, p26 1 of 1 null 1
";

/// The messages of a spec folder of this API, with this evidence and these overlays.
fn messages(evidence: &str, overlay: Option<&str>) -> Vec<String> {
    let mut sources = SourceMap::default();
    let api = sources.add("openapi.yaml", API);
    let provenance = Some(sources.add("provenance.yaml", evidence));
    let overlays = overlay.map(|text| sources.add("overlay.yaml", text)).into_iter().collect();
    let spec = SpecFolder { provenance, overlays, ..SpecFolder::of(sources, api) };
    let mut report = Report::new(Strictness::Strict);
    if let Ok(found) = of_spec(&spec, &mut report) {
        let document = openapi::load(&spec, &mut report).unwrap();
        let api = openapi::read(&document, &mut report).unwrap();
        _ = check(&found, &api, &spec, &mut report);
    }
    let shown = report
        .diagnostics()
        .iter()
        .map(|one| format!("{} {}", spec.sources.place(one.labels.first().unwrap().span), one.message));
    shown.collect()
}

#[test]
fn what_is_written_is_read() {
    let mut sources = SourceMap::default();
    let api = sources.add("openapi.yaml", API);
    let provenance = Some(sources.add("provenance.yaml", EVIDENCE));
    let spec = SpecFolder { provenance, ..SpecFolder::of(sources, api) };
    let found = of_spec(&spec, &mut Report::default()).unwrap();
    let written = found.to_yaml();
    let mut sources = SourceMap::default();
    let again = Some(sources.add("provenance.yaml", written.clone()));
    let again = of_spec(&SpecFolder { provenance: again, ..SpecFolder::of(sources, api) }, &mut Report::default());
    assert_eq!(again.as_ref(), Ok(&found));
    let limit = found.record("listPets", &Place::parse("query limit").unwrap()).unwrap();
    assert_eq!(limit.total(), Tally { of: 2, seen: 1, off: 1, ..Tally::default() });
    let required = Requirement { required: true, overruled: Some(OverruledRequirement::Enabled) };
    assert_eq!(
        limit.claims[0],
        Claim {
            document: 0,
            source: ClaimSource::Schema,
            kinds: vec!["string".to_owned()],
            overruled: true,
            required: Some(required)
        }
    );
    assert_eq!((limit.basis, limit.claims.len()), (Basis::Text, 2));
    assert_eq!(found.operation("listPets").unwrap().documents, BTreeSet::from([0, 1]));
    let rest = written.split_once("operations:\n").unwrap().1;
    assert_eq!(
        rest.replace("p26 1 of 1 null", "p26 1 null"),
        EVIDENCE.split_once("operations:\n").unwrap().1.replace("p26 1 of 1 null", "p26 1 null")
    );
}

#[test]
fn what_has_no_meaning_is_an_error_with_its_place() {
    for (line, fault) in [
        ("    query limit: 3\n", "provenance.yaml:7:18 expected a line about `query limit`, found a number"),
        ("    limit: seen p26 1\n", "provenance.yaml:7:5 `limit` is not a place of an operation"),
        ("    query limit: sean p26 1\n", "provenance.yaml:7:18 `p26 1` says nothing about a place"),
        ("    query limit: seen p27 1\n", "provenance.yaml:7:18 `p27 1` says nothing about a place"),
        ("    query limit: seen p26 1 of\n", "provenance.yaml:7:18 `p26 1 of` says nothing about a place"),
        ("    query limit: seen p26 1 zero 2\n", "provenance.yaml:7:18 `p26 1 zero 2` says nothing about a place"),
        ("    query limit: by magic\n", "provenance.yaml:7:18 `by magic` says nothing about a place"),
        (
            "    query limit: says p26 string needed\n",
            "provenance.yaml:7:18 `p26 string needed` says nothing about a place",
        ),
        (
            "    query limit: says p26 string required!so\n",
            "provenance.yaml:7:18 `p26 string required!so` says nothing about a place",
        ),
    ] {
        let start = "documents: { o25: old.yaml, p26: new.json }\n\n\noperations:\n  listPets:\n    in: o25\n";
        assert_eq!(messages(&format!("{start}{line}"), None), [fault]);
    }
    assert_eq!(messages("documents: {}\n", None), ["provenance.yaml:1:1 `operations` is missing"]);
    assert_eq!(
        messages("documents: {}\noperations: {}\nmore: 1\n", None),
        ["provenance.yaml:3:1 the key `more` is not known here"]
    );
    let twice = "documents: { a: b }\noperations: { listPets: { in: c } }\n";
    assert_eq!(messages(twice, None), ["provenance.yaml:2:31 `c` is not among the documents"]);
}

#[test]
fn evidence_and_facts_belong_together() {
    assert_eq!(messages(EVIDENCE, None), [""; 0]);
    let dead = EVIDENCE.replace("/*/name", "/*/age").replace("  listPets", "  getPet:\n    in: o25\n  listPets");
    assert_eq!(
        messages(&dead, None),
        [
            "provenance.yaml:5:3 the operation `getPet` is not among the facts",
            "provenance.yaml:12:5 `listPets 200 /*/age` is not among the facts",
            "openapi.yaml:15:46 `listPets 200 /*/name` has no evidence in spec/provenance.yaml",
        ]
    );
}

#[test]
fn what_a_correction_adds_or_takes_away_needs_no_evidence() {
    let overlay = |action: &str| {
        format!(
            "overlay: 1.0.0\ninfo: {{ title: A, version: '1' }}\nactions:\n- target: $.components.schemas.Pet.properties\n  \
             x-reason: It is so.\n  x-evidence: https://example.com/a\n  {action}\n"
        )
    };
    assert_eq!(messages(EVIDENCE, Some(&overlay("update: { age: { type: integer } }"))), [""; 0]);
    assert_eq!(messages(EVIDENCE, Some(&overlay("remove: true"))), [""; 0]);
}

#[test]
fn a_type_that_contains_itself_has_an_end() {
    let mut sources = SourceMap::default();
    let text =
        API.replace("name: { type: string }", "name: { type: string }, young: { $ref: '#/components/schemas/Pet' }");
    let api = sources.add("openapi.yaml", text);
    let spec = SpecFolder::of(sources, api);
    let mut report = Report::default();
    let api = openapi::read(&openapi::load(&spec, &mut report).unwrap(), &mut report).unwrap();
    let mut places = BTreeMap::new();
    each(&api, &api.operations[0], &mut |found| {
        places.insert(found.place.to_string(), found.defined.map(|(name, pointer)| format!("{name} {pointer}")));
    });
    let defined = |place: &str| places[place].as_deref();
    assert_eq!(places.keys().collect::<Vec<_>>(), ["200", "200 /*", "200 /*/name", "200 /*/young", "query limit"]);
    assert_eq!((defined("200 /*/young"), defined("200 /*")), (Some("Pet /young"), None));
}
