//! What makes a record one, in documents of a few lines.

use super::run;
use crate::model::{Api, Essential, SchemaKind};
use crate::passes::{classify, paginate, testing};

/// The essential fields of the types of a document, as `Type.field: reason`.
fn essentials(yaml: &str) -> Vec<String> {
    let mut api = testing::api(yaml);
    paginate::run(&mut api);
    classify::run(&mut api);
    run(&mut api);
    told(&api)
}

fn told(api: &Api) -> Vec<String> {
    let fields = api.types.iter().flat_map(|(name, definition)| match &definition.schema.kind {
        SchemaKind::Object(fields) => fields.iter().map(|field| (name, field)).collect(),
        _ => Vec::new(),
    });
    let told =
        fields.filter_map(|(name, field)| Some(format!("{name}.{}: {}", field.name, field.schema.essential?.as_str())));
    told.collect()
}

/// An operation that returns a schema of the components.
fn get(id: &str, path: &str, schema: &str) -> String {
    let parameters = path.split('{').skip(1).filter_map(|part| part.split('}').next());
    let parameters: Vec<String> = parameters
        .map(|name| format!("{{ name: {name}, in: path, required: true, schema: {{ type: string }} }}"))
        .collect();
    let (start, end) = match schema.strip_prefix("[]") {
        Some(name) => (format!("{{ type: array, items: {{ $ref: '#/components/schemas/{name}' }} }}"), ""),
        None => (format!("{{ $ref: '#/components/schemas/{schema}' }}"), ""),
    };
    format!(
        "  {path}:\n    get: {{ operationId: {id}, tags: [t], parameters: [{}], responses: {{ '200': {{ description: ok, \
         content: {{ application/json: {{ schema: {start}{end} }} }} }} }} }}\n",
        parameters.join(", ")
    )
}

fn object(name: &str, properties: &str, required: &str) -> String {
    format!("    {name}: {{ type: object, required: [{required}], properties: {{ {properties} }} }}\n")
}

fn document(paths: &[String], schemas: &[String]) -> String {
    format!("paths:\n{}components:\n  schemas:\n{}", paths.concat(), schemas.concat())
}

#[test]
fn the_end_of_a_path_names_the_identity() {
    let properties =
        "id: { type: string }, shop_id: { type: string }, name: { type: string }, robot_id: { type: string }";
    let of = |path: &str, required: &str| {
        let found = essentials(&document(&[get("a", path, "Thing")], &[object("Thing", properties, required)]));
        found.into_iter().filter(|one| one.ends_with("identity")).collect::<Vec<_>>()
    };
    assert_eq!(of("/robots/{robot_id}", "id, robot_id, name"), ["Thing.robot_id: identity"]);
    assert_eq!(of("/robots/{robot_id}", "id, name"), ["Thing.id: identity"]);
    assert_eq!(of("/shops/{shop_id}/state", "shop_id, name"), ["Thing.shop_id: identity"]);
    assert!(of("/robots/{robot_id}", "name").is_empty(), "what may be missing identifies nothing");
    assert!(of("/robots/{robot_id}/name", "name").is_empty());
}

#[test]
fn an_element_is_identified_by_the_path_below_its_list_or_by_the_word_of_the_api() {
    let found = essentials(&document(
        &[get("a", "/robots", "[]Robot"), get("b", "/robots/{robot_id}", "Robot"), get("c", "/events", "[]Event")],
        &[
            object("Robot", "robot_id: { type: string }, id: { type: string }", "robot_id, id"),
            object("Event", "id: { type: integer }, robot_id: { type: string }", "id, robot_id"),
        ],
    ));
    let found: Vec<_> = found.iter().filter(|one| one.ends_with("identity")).collect();
    assert_eq!(found, ["Event.id: identity", "Robot.robot_id: identity"]);
}

#[test]
fn a_value_that_may_be_null_blank_or_secret_identifies_nothing() {
    for mark in ["nullable: true", "x-kandji-blank: true", "x-kandji-secret: true", "format: date-time"] {
        let properties = format!("id: {{ type: string, {mark} }}, size: {{ type: number }}");
        let found =
            essentials(&document(&[get("a", "/things/{id}", "Thing")], &[object("Thing", &properties, "id, size")]));
        assert!(!found.iter().any(|one| one.ends_with("identity")), "{mark}: {found:?}");
    }
}

#[test]
fn a_response_of_lists_needs_them() {
    let found = essentials(&document(
        &[get("a", "/robots/{robot_id}/parts", "Parts"), get("b", "/robots/{robot_id}", "Robot")],
        &[
            object(
                "Parts",
                "robot_id: { type: string }, parts: { type: array, items: { type: string } }",
                "robot_id, parts",
            ),
            object(
                "Robot",
                "robot_id: { type: string }, tags: { type: array, items: { type: string } }, name: { type: string }",
                "robot_id, tags, name",
            ),
        ],
    ));
    let lists: Vec<_> = found.iter().filter(|one| one.ends_with("list")).collect();
    assert_eq!(lists, ["Parts.parts: list"]);
}

#[test]
fn the_elements_of_a_response_of_lists_are_records() {
    let parts = "robot_id: { type: string }, parts: { type: array, items: { $ref: '#/components/schemas/Part' } }";
    let found = essentials(&document(
        &[get("a", "/robots/{robot_id}/parts", "Parts"), get("b", "/parts/{id}", "Whole")],
        &[
            object("Parts", parts, "robot_id, parts"),
            object("Part", "id: { type: string }, teeth: { type: number }, cogs: { type: number }", "id, teeth, cogs"),
            object("Whole", "id: { type: string }, used_for: { type: array, items: { type: string } }", "id"),
        ],
    ));
    for expected in ["Parts.parts: list", "Part.id: identity", "Part.teeth: own", "Part.cogs: own"] {
        assert!(found.contains(&expected.to_owned()), "{expected}: {found:?}");
    }
}

#[test]
fn a_page_needs_its_list_and_the_way_to_it() {
    let page = "results: { type: array, items: { type: string } }, next: { type: string, nullable: true }";
    let yaml = document(
        &[get("a", "/a", "Outer")],
        &[
            object("Outer", "inner: { $ref: '#/components/schemas/Inner' }, robot: { type: string }", "inner, robot"),
            object("Inner", page, "results, next"),
        ],
    );
    let yaml = yaml.replace(
        "operationId: a",
        "operationId: a, x-kandji-pagination: { style: link, items: /inner/results, next: /inner/next }",
    );
    let found = essentials(&yaml);
    assert!(found.contains(&"Outer.inner: list".to_owned()), "{found:?}");
    assert!(found.contains(&"Inner.results: list".to_owned()), "{found:?}");
}

#[test]
fn a_secret_is_essential_where_it_is_all_there_is() {
    let secret = "key: { type: string, x-kandji-secret: true }";
    let found = essentials(&document(
        &[get("a", "/robots/{robot_id}/secrets/key", "Key"), get("b", "/robots/{robot_id}", "Robot")],
        &[object("Key", secret, "key"), object("Robot", &format!("{secret}, size: {{ type: number }}"), "key, size")],
    ));
    let secrets: Vec<_> = found.iter().filter(|one| one.ends_with("secret")).collect();
    assert_eq!(secrets, ["Key.key: secret"]);
}

#[test]
fn the_fields_that_hardly_any_other_record_has_are_its_own() {
    let common = "id: { type: string }, name: { type: string }, size: { type: number }";
    let record = |name: &str, own: &str| {
        object(
            name,
            &format!("{common}, {own}: {{ type: number }}, {own}2: {{ type: number }}"),
            &format!("id, name, size, {own}, {own}2"),
        )
    };
    let found = essentials(&document(
        &[get("a", "/a", "[]A"), get("b", "/b", "[]B"), get("c", "/c", "[]C")],
        &[record("A", "wheels"), record("B", "wings"), object("C", common, "id, name")],
    ));
    let own: Vec<_> = found.iter().filter(|one| one.ends_with("own")).collect();
    assert_eq!(own, ["A.wheels: own", "A.wheels2: own", "B.wings: own", "B.wings2: own", "C.id: own", "C.name: own"]);
}

#[test]
fn what_the_document_says_stays() {
    let found = essentials(&document(
        &[get("a", "/a/{id}", "A")],
        &[object("A", "id: { type: string, x-kandji-essential: 'no' }, name: { type: string }", "id, name")],
    ));
    assert!(found.contains(&format!("A.id: {}", Essential::Not.as_str())), "{found:?}");
}
