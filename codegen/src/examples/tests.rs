//! Examples of a small API about pets, with and without an invented shelter.

use serde_json::{Value, json};

use super::{Examples, Fleet, of_spec};
use crate::diagnostic::{Report, Severity};
use crate::inputs::SpecFolder;
use crate::model::{Api, ParameterIn};
use crate::passes::testing;
use crate::source::SourceMap;

const API: &str = "
    servers: [{ url: 'https://{shelter}.example.com', variables: { shelter: { default: any } } }]
    paths:
      /pets:
        get:
          operationId: listPets
          parameters: [{ name: kind, in: query, schema: { type: string } }, { name: limit, in: query, schema: { type: integer } }]
          responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }
        post:
          operationId: createPet
          requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } } } }
          responses: { '201': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
      '/pets/{pet_id}':
        get:
          operationId: getPet
          parameters: [{ name: pet_id, in: path, required: true, schema: { type: string } }]
          responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
    components:
      schemas:
        Page:
          type: object
          properties:
            count: { type: integer }
            next: { type: string, nullable: true }
            results: { type: array, items: { $ref: '#/components/schemas/Pet' } }
        Pet:
          type: object
          properties:
            id: { type: string }
            name: { type: string }
            chipped: { type: boolean, x-kandji-wire: text }
            owner: { $ref: '#/components/schemas/Owner' }
            owner_name: { type: string, nullable: true }
            wings: { type: integer }
        NewPet: { type: object, properties: { name: { type: string }, loud: { type: boolean } } }
        Owner: { type: object, x-kandji-blank: true, properties: { id: { type: string }, name: { type: string } } }";

const FLEET: &str = "
things:
  owner: { ada: { id: o1, name: Ada } }
  pet:
    rex: { id: p1, name: Rex, owner: ada, omits: [wings] }
    polly: { id: p2, name: 'Polly of {owner.name}', owner: '', wings: 2 }
fields: { shelter: home, pet_id: '{pet.id}', next: null, owner_name: '{owner.name}' }
types:
  Pet: { about: pet, rows: [rex, polly], fields: { chipped: 'True' } }
  Owner: { about: owner }
  NewPet: { about: pet, shows: [name] }
operations:
  listPets: { shows: [limit], fields: { limit: 10 } }
  createPet: { with: { pet: polly } }
";

fn made(api: &Api, fleet: &str) -> (Option<Examples>, Vec<String>) {
    let mut sources = SourceMap::default();
    let openapi = sources.add("openapi.yaml", "");
    let file = sources.add("fleet/tenant.yaml", fleet);
    let spec = SpecFolder { fleet: vec![file], ..SpecFolder::of(sources, openapi) };
    let mut report = Report::default();
    let examples = of_spec(&spec, &mut report).and_then(|fleet| Examples::of_api(api, &fleet, &mut report)).ok();
    let found = report.diagnostics().iter().map(|found| {
        let is_error = if found.severity == Severity::Error { "error" } else { "warning" };
        let line = found.labels.first().and_then(|label| spec.sources.line_column(label.span)).map_or(0, |at| at.line);
        format!("{is_error} {line}: {}", found.message)
    });
    (examples, found.collect())
}

fn body(examples: &Examples, operation: &str) -> Value {
    examples.of(operation).unwrap().reply.as_ref().unwrap().body.as_ref().unwrap().value.clone()
}

#[test]
fn examples_are_about_the_things_of_the_tenant() {
    let api = testing::api(API);
    let polly = FLEET.replace("Polly of {owner.name}", "Polly");
    let (examples, found) = made(&api, &polly);
    assert_eq!(found, [""; 0]);
    let examples = examples.unwrap();
    let rex = json!({
        "id": "p1", "name": "Rex", "chipped": "True", "owner": {"id": "o1", "name": "Ada"}, "owner_name": "Ada"
    });
    let polly = json!({"id": "p2", "name": "Polly", "chipped": "True", "owner": "", "owner_name": null, "wings": 2});
    assert_eq!(body(&examples, "getPet"), rex);
    assert_eq!(body(&examples, "listPets"), json!({"count": 2, "next": null, "results": [rex, polly]}));
    assert_eq!(body(&examples, "createPet"), polly);
    assert_eq!(examples.records()["listPets"], [rex, polly]);
    let get = examples.of("getPet").unwrap();
    assert_eq!(get.argument(ParameterIn::Path, "pet_id"), Some(&json!("p1")));
    assert_eq!(get.path(api.operation("getPet").unwrap()), "/pets/p1");
    assert_eq!(examples.of("listPets").unwrap().arguments.len(), 1, "only what it shows");
    assert_eq!(examples.of("createPet").unwrap().body.as_ref().unwrap().value, json!({"name": "Polly"}));
    assert_eq!(examples.base_url(&api, api.operation("getPet").unwrap()), "https://home.example.com");
    assert!(examples.made_up().is_empty());
}

#[test]
fn an_operation_can_have_several_examples() {
    let list = "listPets: { shows: [limit], fields: { limit: 10 } }";
    let several =
        "listPets: { examples: [{ title: Ten, shows: [limit], fields: { limit: 10 } }, { title: Rex, rows: [rex] }] }";
    let api = testing::api(API);
    let (examples, found) = made(&api, &FLEET.replace(list, several));
    assert_eq!(found, [""; 0]);
    let examples = examples.unwrap();
    let [ten, rex] = examples.all_of("listPets") else { panic!("{:?}", examples.all_of("listPets")) };
    assert_eq!((ten.title.as_str(), ten.arguments.len()), ("Ten", 1));
    assert_eq!((rex.title.as_str(), rex.arguments.len()), ("Rex", 0));
    let count =
        |example: &super::Example| example.reply.as_ref().unwrap().body.as_ref().unwrap().value["count"].clone();
    assert_eq!((count(ten), count(rex)), (json!(2), json!(1)));
    assert_eq!(examples.of("listPets"), Some(ten));
    let faults = [
        ("title: Ten, ", "error 13: one of several examples needs a `title` that says what it is for"),
        ("rows: [rex]", "error 13: no example of `listPets` needs `size`"),
        ("{ examples", "error 13: the key `rows` is not known here"),
    ];
    let broken = ["", "fields: { size: 5 }", "{ rows: [], examples"];
    for ((from, expected), to) in faults.into_iter().zip(broken) {
        let (_, found) = made(&api, &FLEET.replace(list, &several.replacen(from, to, 1)));
        assert!(found.iter().any(|found| found == expected), "{to}: {found:?}");
    }
}

#[test]
fn a_reference_to_nobody_is_no_text() {
    let (examples, found) = made(&testing::api(API), FLEET);
    assert_eq!(found, [""; 0]);
    assert_eq!(body(&examples.unwrap(), "createPet")["name"], "Polly of ");
}

#[test]
fn without_a_tenant_values_are_made_up_and_nobody_is_asked() {
    let api = testing::api(API);
    let mut report = Report::default();
    let examples = Examples::of_api(&api, &Fleet::default(), &mut report).unwrap();
    assert!(report.diagnostics().is_empty());
    assert_eq!(body(&examples, "listPets")["count"], 1);
    assert_eq!(body(&examples, "getPet")["chipped"], "True");
    assert!(examples.made_up().contains("Pet.wings") && examples.made_up().contains("getPet pet_id"));
    assert_eq!(examples.of("createPet").unwrap().body.as_ref().unwrap().value, json!({"name": "name"}));
    assert_eq!(examples.base_url(&api, api.operation("getPet").unwrap()), "https://any.example.com");
}

#[test]
fn a_missing_value_is_asked_for() {
    let (_, found) = made(&testing::api(API), &FLEET.replace(", wings: 2", ""));
    assert_eq!(found, ["warning 1: the examples have a value of the generator's own for `Pet.wings`"]);
}

#[test]
fn what_does_not_fit_or_is_of_no_use_is_an_error() {
    let faults = [
        ("wings: 2", "wings: two", "error 6: `Pet.wings` is \"two\" here, and the API has a whole number"),
        ("name: Rex", "name: [Rex]", "error 5: `Pet.name` is [\"Rex\"] here, and the API has a text"),
        ("owner: ada", "owner: adam", "error 5: there is no `owner` of the name `adam`"),
        ("owner_name: '{owner.name}'", "owner_name: '{owner.nme}'", "error 7: the owner `ada` has no fact `nme`"),
        ("rows: [rex, polly]", "rows: [rex, poly]", "error 9: there is no `pet` of the name `poly`"),
        ("limit: 10", "limit: 10, size: 5", "error 13: no example of `listPets` needs `size`"),
        ("next: null", "next: null, color: red", "error 7: no example of any operation or type needs `color`"),
        ("name: Ada", "name: Ada, age: 3", "error 3: no example of the owner `ada` needs `age`"),
        ("  Owner:", "  Onwer:", "error 10: there is no type `Onwer`"),
        ("  createPet:", "  creatPet:", "error 14: there is no operation `creatPet`"),
        ("about: owner", "about: owner, abuot: pet", "error 10: the key `abuot` is not known here"),
        ("shows: [name]", "shows: [nmae]", "error 11: no example of `NewPet` needs `nmae`"),
        ("omits: [wings]", "omits: 5", "error 5: expected a list for `omits`, found a number"),
        ("pet: polly }", "pet: polly }, rows: 1", "error 14: expected a list for `rows`, found a number"),
        ("id: o1", "id: '{owner.id}'", "error 3: `{owner.id}` refers to itself"),
    ];
    for (from, to, expected) in faults {
        let (_, found) = made(&testing::api(API), &FLEET.replacen(from, to, 1));
        assert!(found.iter().any(|found| found == expected), "{to}: {found:?}");
    }
}

#[test]
fn two_files_do_not_say_the_same() {
    let mut sources = SourceMap::default();
    let openapi = sources.add("openapi.yaml", "");
    let fleet = ["a", "b"].map(|name| sources.add(name, "fields: { limit: 1 }")).to_vec();
    let spec = SpecFolder { fleet, ..SpecFolder::of(sources, openapi) };
    let mut report = Report::default();
    assert!(of_spec(&spec, &mut report).is_err());
    assert_eq!(report.diagnostics()[0].message, "two files say something of `limit`");
}

#[test]
fn types_within_themselves_end_and_wide_ones_stay_small() {
    let tree = "{ type: object, required: [left, right], properties: { left: { $ref: '#/components/schemas/T1' }, \
                right: { $ref: '#/components/schemas/T1' } } }";
    let wide = |index: usize| {
        let next = format!("{{ $ref: '#/components/schemas/T{}' }}", index + 1);
        format!("T{index}: {{ type: object, properties: {{ a: {next}, b: {next}, c: {next}, d: {next} }} }}")
    };
    let types = (1..16).map(wide).collect::<Vec<_>>().join(", ");
    let api = testing::api(&format!(
        "paths: {{ /t: {{ get: {{ operationId: getTree, responses: {{ '200': {{ description: ok, content: {{ \
         application/json: {{ schema: {{ $ref: '#/components/schemas/Tree' }} }} }} }} }} }} }} }}\ncomponents: {{ schemas: \
         {{ Tree: {tree}, {types}, T16: {{ type: object, properties: {{ tree: {{ $ref: '#/components/schemas/Tree' }} }} }} }} }}"
    ));
    let examples = Examples::of_api(&api, &Fleet::default(), &mut Report::default()).unwrap();
    assert!(body(&examples, "getTree").to_string().len() < 400_000);
}
