use super::{Story, to_text};
use crate::diagnostic::{Report, Strictness};
use crate::inputs::SpecFolder;
use crate::source::SourceMap;
use crate::why as tell;

const API: &str = r##"
openapi: 3.0.3
info: { title: Pets, version: '1' }
servers: [{ url: 'https://pets.example' }]
paths:
  /pets:
    get:
      operationId: listPets
      summary: List pets
      tags: [Pets]
      parameters:
        - { name: limit, in: query, schema: { type: integer } }
      responses:
        '200':
          description: OK
          content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
  /pets/{pet_id}:
    get:
      operationId: getPet
      summary: Get pet
      tags: [Pets]
      parameters:
        - { name: pet_id, in: path, required: true, schema: { type: string } }
      responses:
        '200':
          description: OK
          content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
components:
  schemas:
    Pet:
      type: object
      required: [pet_id]
      properties:
        pet_id: { type: string }
        kind_name: { type: boolean, description: What it is. }
"##;

const OVERLAY: &str = "\
overlay: 1.0.0
info: { title: A, version: '1' }
actions:
  - target: $.components.schemas.Pet.properties
    x-reason: Every pet has an age.
    x-evidence: https://example.com/age
    update: { age: { type: integer } }
  - target: $.components.schemas.Pet.properties.kind_name
    x-reason: It may be unknown.
    x-evidence: https://example.com/kind
    update: { nullable: true }
";

const EVIDENCE: &str = "\
documents: { o25: old.yaml, p26: new.json }
operations:
  listPets:
    in: o25 p26
    query limit: by text; seen p26 1 of 3 off 2; says o25 string! required!paging; text p26 integer
    '200': seen p26 2
    '200 /*': seen p26 1 of 2 absent 1
    '200 /*/pet_id': seen p26 1
    '200 /*/kind_name': by record; seen p26 0 of 1 null 1; says o25 string!
  getPet:
    in: p26
    path pet_id: by nothing
    '200': seen p26 1
    '200 /pet_id': seen p26 1
    '200 /kind_name': seen p26 1
";

const CARDS: &str = "\
# Pets

### Get Pet

Gets a pet.

#### Inputs

| Field | Definition | Type | Required |
|---|---|---|---|
| Pet ID | The pet. | String | Yes |
| Colour | The colour. | String | No |

#### Outputs

| Field | Definition | Type |
|---|---|---|
| Kind Name | What it is. | String |
";

const FINDINGS: &str = "'old.yaml: declared a string, a boolean in examples': ['GET /pets /*/kind_name']\n";

/// What is told of a place.
const ERRORS: &str = "\
errors:
  - { id: no-pet, status: 404, operations: [getPet], text: No pet., cause: None has the id., remedy: Look it up., known: A pet. }
";

fn told(place: &str) -> Result<Vec<Story>, String> {
    let mut sources = SourceMap::default();
    let openapi = sources.add("openapi.yaml", API);
    let spec = SpecFolder {
        cards: sources.add("cards.md", CARDS),
        overlays: vec![sources.add("overlay.yaml", OVERLAY)],
        provenance: Some(sources.add("provenance.yaml", EVIDENCE)),
        errors: Some(sources.add("errors.yaml", ERRORS)),
        findings: Some(sources.add("findings.yaml", FINDINGS)),
        ..SpecFolder::of(SourceMap::default(), openapi)
    };
    let spec = SpecFolder { sources, ..spec };
    // The cards and the API disagree, and nothing is decided here.
    let mut report = Report::new(Strictness::Draft);
    let told = tell(&spec, &[place], &mut report).unwrap_or_else(|_| panic!("{:#?}", report.diagnostics()));
    told.into_iter().next().unwrap().map_err(|unknown| format!("{}: {}", unknown.what, unknown.suggestions.join(", ")))
}

fn text(place: &str) -> String {
    to_text(&told(place).unwrap())
}

/// The lines of a topic.
fn topic(place: &str, title: &str) -> Vec<String> {
    let stories = told(place).unwrap();
    let section = stories[0].sections.iter().find(|section| section.title == title);
    let lines = section.unwrap_or_else(|| panic!("{title}: {stories:#?}")).lines.iter();
    lines.map(|line| format!("{} {}", line.text, line.at.as_deref().unwrap_or("")).trim_end().to_owned()).collect()
}

#[test]
fn a_parameter_has_its_examples_and_what_was_overruled() {
    let wanted = "\
listPets query limit: integer, optional

Seen in 1 of 3 examples:
  new.json  1 of 3, 2 switched off

Documents say:
  old.yaml  string, required (schema); overruled: the type, by what a description says; overruled: `required`, because the size and position of a page have defaults
  new.json  integer (description)

The type is taken from what a description says.
";
    assert!(text("listPets ?limit").starts_with(wanted), "{}", text("listPets ?limit"));
    for other in
        ["listPets query limit", "listPets limit", "GET /pets ?limit", "LISTPETS query limit", "listPets  ?limit"]
    {
        assert_eq!(text(other), text("listPets ?limit"), "{other}");
    }
}

#[test]
fn a_field_has_its_corrections_and_its_other_places() {
    assert_eq!(topic("listPets /*/kind_name", "Corrected"), ["sets nullable overlay.yaml:8:13"]);
    let elsewhere = "The same field in other operations";
    assert_eq!(topic("listPets /*/kind_name", elsewhere), ["getPet 200 /kind_name: seen in 1 of 1 examples"]);
    assert_eq!(
        topic("listPets /*/kind_name", "Stands at"),
        ["type openapi.yaml:35:28", "nullable overlay.yaml:11:25", "evidence provenance.yaml:9:5"]
    );
    assert_eq!(
        topic("listPets /*/kind_name", "The import reported"),
        ["old.yaml: declared a string, a boolean in examples"]
    );
    assert_eq!(topic("getPet /kind_name", "Words"), ["What it is. openapi.yaml:35:50"]);
    assert_eq!(topic("getPet /kind_name", "Cards"), ["Get Pet: Kind Name (response-field) cards.md:18:1"]);
    // Elements can be left out, or have numbers.
    assert_eq!(text("listPets /kind_name"), text("listPets /*/kind_name"));
    assert_eq!(text("listPets /0/kind_name"), text("listPets /*/kind_name"));
    // So can the media type.
    assert_eq!(text("listPets 200 application/json /*/kind_name"), text("listPets 200 /*/kind_name"));
}

#[test]
fn what_a_correction_adds_says_so() {
    assert_eq!(topic("getPet /age", "Evidence"), ["No upstream document has it; a correction adds it."]);
    assert_eq!(topic("getPet /age", "Corrected"), ["sets age.type overlay.yaml:4:13"]);
}

#[test]
fn a_type_and_an_operation_have_all_their_places() {
    assert_eq!(topic("Pet /kind_name", "Places").len(), 2);
    assert_eq!(told("Pet /kind_name").unwrap()[0].examples[0].of, 2);
    assert_eq!(topic("Pet", "Corrected fields"), ["Pet /kind_name"]);
    assert_eq!(topic("listPets", "Documents that have it"), ["old.yaml", "new.json"]);
    assert_eq!(topic("getPet", "Cards"), ["Get Pet cards.md:3:5"]);
}

#[test]
fn a_field_of_a_card_is_told_with_what_it_is_bound_to() {
    let stories = told("get pet: Kind Name").unwrap();
    assert_eq!(
        stories.iter().map(|story| story.place.as_str()).collect::<Vec<_>>(),
        ["Get Pet: Kind Name", "getPet 200 /kind_name"]
    );
    assert_eq!(topic("Get Pet: Kind Name", "Bound to"), ["response getPet /kind_name"]);
    assert!(topic("get-pet/outputs/kind_name", "Findings")[0].starts_with("type-disagreement"));
    assert!(text("Get Pet").contains("inputs Pet ID: path pet_id"));
}

#[test]
fn what_the_known_errors_add_says_so() {
    assert_eq!(topic("getPet 404", "Known errors"), ["404 no-pet: \"No pet.\" errors.yaml:2:11"]);
    assert_eq!(topic("getPet 404", "Evidence"), ["No upstream document has it; the known errors add it."]);
    assert_eq!(topic("getPet", "Known errors"), topic("getPet 404", "Known errors"));
}

#[test]
fn an_unknown_place_has_suggestions() {
    for (place, wanted) in [
        ("listPet", "there is no operation, type or card `listPet`: listPets"),
        ("listPets ?limt", "the operation `listPets` has no place `?limt`: listPets query limit"),
        ("getPet /kind_nam", "the operation `getPet` has no place `/kind_nam`: getPet 200 /kind_name"),
        ("getPet 403", "the operation `getPet` has no place `403`: getPet 404"),
        ("getPet 200 text/html", "the operation `getPet` has no place `200 text/html`: "),
        ("Pet /kindname", "the type `Pet` has no place `/kindname`: Pet /kind_name"),
        ("Get Pet: Kind", "the card `Get Pet` has no field `Kind`: Get Pet: Kind Name"),
        ("Get Pets", "there is no operation, type or card `Get Pets`: getPet, Get Pet"),
        ("zzz", "there is no operation, type or card `zzz`: "),
        ("", "there is no operation, type or card ``: "),
    ] {
        assert_eq!(told(place).unwrap_err(), wanted);
    }
}
