use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::diagnostic::{Report, Severity, Strictness};
use crate::import::{Imported, import};
use crate::model::{Api, SchemaKind};
use crate::source::SourceMap;

/// Reads names and shows what was found: the place and the message of each fault.
fn read_text(text: &str) -> (Option<Names>, Vec<String>) {
    let mut sources = SourceMap::default();
    let file = sources.add("names.yaml", text);
    let mut report = Report::new(Strictness::Strict);
    let names = read(file, &sources, &mut report).ok();
    let shown = report.diagnostics().iter().map(|found| {
        let place = found.labels.first().map(|label| sources.place(label.span)).unwrap_or_default();
        format!("{place} {}", found.message)
    });
    (names, shown.collect())
}

fn faults(text: &str) -> Vec<String> {
    read_text(text).1
}

const TAGS: &str = "\
groups:
  Tags: tags
operations:
  Tags:
    GET /tags: { id: getTags, method: list, request: ListTags }
    GET /tags/{id}: { id: getTag, method: get, request: GetTag }
types:
  Tag:
  - TagPage /results/*
  - getTag 200
  TagPage: getTags 200
";

#[test]
fn names_are_written_as_they_are_read() {
    let (names, faults) = read_text(TAGS);
    assert_eq!(faults, Vec::<String>::new());
    let text = names.unwrap().to_yaml();
    assert_eq!(
        text.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>(),
        TAGS.lines().collect::<Vec<_>>()
    );
    let head = text.lines().take_while(|line| line.starts_with('#')).count();
    assert!(head > 5, "the head of the file says how it is written");
}

#[test]
fn what_is_no_name_is_an_error_with_its_place() {
    assert_eq!(faults("- a\n"), ["names.yaml:1:1 expected the file to be a mapping, found a list"]);
    assert_eq!(faults("group: {}\n"), ["names.yaml:1:1 the key `group` is not known here"]);
    assert_eq!(faults("groups:\n  A: self\n"), ["names.yaml:2:6 `self` cannot be the name of a module in Rust"]);
    assert_eq!(faults("groups:\n  A: 1\n"), ["names.yaml:2:6 expected the name of a module, found a number"]);
    let operation = |text: &str| faults(&format!("groups:\n  A: a\noperations:\n  A:\n    {text}\n"));
    let right = "id: x, method: y, request: X";
    assert_eq!(operation(&format!("GET /a: {{ {right} }}")), Vec::<String>::new());
    assert_eq!(
        operation(&format!("get /a: {{ {right} }}")),
        ["names.yaml:5:5 expected a method and a path, found `get /a`"]
    );
    assert_eq!(operation("GET /a: { id: x, method: y }"), ["names.yaml:5:5 `request` is missing"]);
    assert_eq!(operation(&format!("GET /a: {{ {right}, a: b }}")), ["names.yaml:5:45 the key `a` is not known here"]);
    let wrong = operation("GET /a: { id: x, method: Y-y, request: x x }");
    assert_eq!(
        wrong,
        [
            "names.yaml:5:30 `Y-y` cannot be the name of a method in Rust",
            "names.yaml:5:44 `x x` cannot be the name of a struct in Rust"
        ]
    );
    for name in ["a", "A b", "Result", "Ünicode", &"A".repeat(61)] {
        assert_eq!(faults(&format!("types:\n  {name}: overlay\n")).len(), 1, "{name}");
    }
    assert_eq!(faults("types:\n  A: {}\n"), ["names.yaml:2:6 expected a place of `A`, found a mapping"]);
}

#[test]
fn two_things_with_one_name_are_an_error_at_both_places() {
    let twice = |from: &str, to: &str| {
        let found = faults(&TAGS.replacen(from, to, 1));
        assert_eq!(found.len(), 1, "{from} {to}: {found:?}");
        found[0].clone()
    };
    let ids = faults(&TAGS.replace("getTag,", "getTags,").replace("getTag 200", "getTags 200 /x"));
    assert_eq!(ids, ["names.yaml:6:5 there are two of an operation's id called `getTags`"]);
    assert!(twice("method: get,", "method: list,").ends_with("a method called `list`"));
    assert!(twice("request: GetTag ", "request: ListTags ").ends_with("a type called `ListTags`"));
    assert!(twice("request: GetTag ", "request: TagPage ").ends_with("a type called `TagPage`"));
    assert!(twice("  TagPage: getTags", "  TAG: overlay\n  TagPage: getTags").contains("`TAG` cannot be"));
    assert!(twice("  TagPage: getTags", "  Tagpage: overlay\n  TagPage: getTags").contains("a type called"));
    assert!(twice("- getTag 200", "- getTags 200").ends_with("a place called `getTags 200`"));
    assert!(twice("- getTag 200", "- gone 200").contains("`gone`, a place of `Tag`, is no operation and no type"));
    assert!(twice("GET /tags/{id}", "GET /tags").contains("occurs twice"));
    assert!(faults(&TAGS.replace("/tags/{id}: ", "/tags/: "))[0].contains("two of GET /tags/"));
    assert!(twice("  Tags: tags", "  Others: tags").contains("has no module"));
    let modules = faults("groups:\n  A: a\n  B: a\n");
    assert_eq!(modules, ["names.yaml:3:3 there are two of a group's module called `a`"]);
}

#[test]
fn hostile_text_reads_back() {
    let hostile =
        ["a: b", "# x", "{", "\u{0}\u{85}\u{feff}", "null", "- a", "\"'\\", "🦀", " a", "a ", "%", "*x", "&x"];
    for text in hostile {
        let mut names = Names::default();
        let pinned = |value: &str| Pinned { value: value.to_owned(), span: Span::nowhere() };
        names.groups.insert(text.to_owned(), pinned("module"));
        let client = ClientNames { method: "call".to_owned(), request: "Call".to_owned() };
        let (id, path) = (text.trim_matches(' ').to_owned(), PathTemplate::parse(&format!("/{text}")));
        let value = OperationNames { path, id: format!("x{id}"), group: text.to_owned(), client };
        names.operations.insert(Route::new(Method::Get, &value.path), Pinned { value, span: Span::nowhere() });
        let place = format!("Type /{text}");
        names.types.insert("Type".to_owned(), Pinned { value: vec![place], span: Span::nowhere() });
        let written = names.to_yaml();
        let (read, found) = read_text(&written);
        assert_eq!(found, Vec::<String>::new(), "{written}");
        assert_eq!(read.unwrap().to_yaml(), written);
    }
}

/// What `generate` says about the names of a model.
fn compared(names: &str, document: &str) -> Vec<String> {
    let names = read_text(names).0.unwrap();
    let mut api = crate::passes::testing::api(document);
    let mut report = Report::new(Strictness::Strict);
    apply(&names, &mut api);
    crate::passes::run(&mut api, &mut report).unwrap();
    let result = check(&names, &api, &mut report);
    assert_eq!(result.is_err(), report.count(Severity::Error) > 0);
    let errors = report.diagnostics().iter().filter(|found| found.severity == Severity::Error);
    errors.map(|found| format!("{} {}", found.code.id, found.message)).collect()
}

const DOCUMENT: &str = r##"
    tags: [{ name: Tags }]
    paths:
      /tags:
        get: { operationId: getTags, tags: [Tags], responses: { "200": { description: ok, content: { application/json:
          { schema: { $ref: "#/components/schemas/TagPage" } } } } } }
      /tags/{tag_id}:
        get: { operationId: getTag, tags: [Tags], parameters: [{ name: tag_id, in: path, required: true, schema: {} }],
          responses: { "200": { description: ok, content: { application/json:
          { schema: { $ref: "#/components/schemas/Tag" } } } } } }
    components:
      schemas:
        TagPage: { type: object, properties: { results: { type: array, items: { $ref: "#/components/schemas/Tag" } } } }
        Tag: { type: object, properties: { id: { type: string } } }
"##;

#[test]
fn what_has_no_name_and_names_of_nothing_are_errors() {
    assert_eq!(compared(TAGS, DOCUMENT), Vec::<String>::new());
    assert_eq!(compared("types:\n", DOCUMENT), Vec::<String>::new(), "where nothing is pinned, names are made up");
    let without = |from: &str, to: &str| compared(&TAGS.replacen(from, to, 1), DOCUMENT);
    assert_eq!(
        without("GET /tags/{id}", "GET /x"),
        [
            "names-missing GET /tags/{tag_id} has no name in spec/names.yaml",
            "names-dead the operation GET /x has a name here, but no longer exists"
        ]
    );
    assert_eq!(
        without("  TagPage: getTags 200", "  TagPage: getTags 200\n  Gone: overlay"),
        ["names-dead the type `Gone` has a name here, but no longer exists"]
    );
    assert_eq!(
        without("  Tag:\n  - TagPage /results/*\n  - getTag 200\n", ""),
        ["names-missing the type `Tag` has no name in spec/names.yaml"]
    );
    let renamed = compared(&TAGS.replace("getTag,", "fetchTag,").replace("getTag 200", "fetchTag 200"), DOCUMENT);
    assert!(renamed.len() == 1 && renamed[0].contains("is `getTag` of `Tags` here, and `fetchTag`"), "{renamed:?}");
}

fn names_of(imported: &Imported) -> Names {
    let (names, found) = read_text(&imported.names_yaml);
    names.unwrap_or_else(|| panic!("{found:?}\n{}", imported.names_yaml))
}

fn imported(documents: &[String], names: &Names) -> (Imported, Report) {
    let mut texts = SourceMap::default();
    let files: Vec<_> = documents.iter().map(|text| texts.add("x.json", text.clone())).collect();
    let mut report = Report::new(Strictness::Strict);
    let imported = import(&files, names, &texts, &mut report).unwrap_or_else(|_| panic!("{:?}", report.diagnostics()));
    (imported, report)
}

fn collection(items: &[Value]) -> String {
    let schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
    json!({"info": {"name": "T", "schema": schema}, "item": [{"name": "Pets", "item": items}]}).to_string()
}

fn get(name: &str, url: &str, body: &Value) -> Value {
    let response = json!({"code": 200, "body": body.to_string(),
        "header": [{"key": "Content-Type", "value": "application/json"}]});
    json!({"name": name, "request": {"method": "GET", "url": {"raw": url}}, "response": [response]})
}

/// The names of everything: of operations by method and path, and of types by the fields that they have.
fn public_names(api: &Api, names: &Names) -> Vec<String> {
    let operations = names.operations.iter().map(|(route, pinned)| {
        let OperationNames { id, group, client, .. } = &pinned.value;
        format!("{} {}: {id} {group} {} {}", route.method, route.path, client.method, client.request)
    });
    let types = api.types.iter().map(|(name, definition)| {
        let fields: Vec<&str> = match &definition.schema.kind {
            SchemaKind::Object(fields) => fields.iter().map(|field| field.name.as_str()).collect(),
            _ => Vec::new(),
        };
        format!("{name}: {fields:?}")
    });
    operations.chain(types).collect()
}

#[test]
fn an_operation_that_is_called_otherwise_keeps_its_names() {
    let cat = json!({"id": 1, "name": "x", "home": {"city": "y"}});
    let cats = json!({"next": null, "results": [cat]});
    let before = collection(&[get("List Cats", "{{x}}/cats", &cats), get("Get Cat", "{{x}}/cats/:id", &cat)]);
    let after = collection(&[get("Show Animals", "{{x}}/cats", &cats), get("Get Beast", "{{x}}/cats/:cat", &cat)]);
    let (first, report) = imported(&[before], &Names::default());
    assert_eq!(report.count(Severity::Note), 0);
    let (second, report) = imported(std::slice::from_ref(&after), &names_of(&first));
    assert!(report.diagnostics().iter().all(|found| found.code.id != "import-names"), "{:?}", report.diagnostics());
    let names = names_of(&first);
    assert_eq!(public_names(&first.api, &names), public_names(&second.api, &names_of(&second)));
    assert_eq!(first.names_yaml, second.names_yaml.replace("{cat}", "{id}"));
    let (unpinned, _) = imported(&[after], &Names::default());
    assert!(unpinned.api.types.contains_key("Animal") || unpinned.api.types.contains_key("Beast"));
}

#[test]
fn new_and_lost_names_are_reported() {
    let (first, _) = imported(&[collection(&[get("List Cats", "{{x}}/cats", &json!([{"id": 1}]))])], &Names::default());
    let dogs = get("List Dogs", "{{x}}/dogs", &json!([{"id": 1, "cat": {"name": "x"}}]));
    let (second, report) = imported(&[collection(&[dogs])], &names_of(&first));
    let found: Vec<_> = report.diagnostics().iter().filter(|found| found.code.id == "import-names").collect();
    let messages: Vec<_> = found.iter().map(|found| found.message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "new names: ListDogs, Dog, DogCat",
            "GET /cats has a name, but the documents do not have it",
            "the type `Cat` has a name, but the documents do not have it"
        ]
    );
    let both = names_of(&second);
    assert!(both.types.contains_key("Cat") && both.types.contains_key("DogCat"));
    let ping = json!({"name": "List Dogs", "request": {"method": "GET", "url": "{{x}}/dogs"}});
    let (third, report) = imported(&[collection(&[ping])], &both);
    assert_eq!(third.names_yaml, second.names_yaml, "nothing is lost");
    // The operation `listCats`, and the types `Cat`, `Dog` and `DogCat`.
    assert_eq!(report.count(Severity::Warning), 4);
}

#[test]
fn a_name_that_was_given_by_hand_stays_and_its_parts_follow() {
    let cat = |more: &str| json!({"id": 1, "name": "x", more: {"city": "y"}});
    let document = |more: &str| collection(&[get("Get Cat", "{{x}}/cats/:id", &cat(more))]);
    let (first, _) = imported(&[document("home")], &Names::default());
    let renamed =
        first.names_yaml.replace("Cat:", "Feline:").replace("Cat /home", "Feline /home").replace("CatHome", "Den");
    let names = read_text(&renamed).0.unwrap();
    let (second, _) = imported(&[document("home")], &names);
    assert_eq!(second.api.types.keys().collect::<Vec<_>>(), ["Den", "Feline"]);
    let (third, _) = imported(&[document("lair")], &names);
    assert_eq!(third.api.types.keys().collect::<Vec<_>>(), ["Feline", "FelineLair"]);
}

/// Documents that show some of these operations under some of these names.
fn documents() -> impl Strategy<Value = Vec<Vec<(usize, usize)>>> {
    let document = prop::collection::btree_map(0..4_usize, 0..3_usize, 1..4);
    prop::collection::vec(document.prop_map(|map| map.into_iter().collect()), 1..4)
}

fn rendered(document: &[(usize, usize)]) -> String {
    let paths = ["{{x}}/cats", "{{x}}/cats/:id", "{{x}}/v2/dogs", "{{x}}/cats/:id/toys"];
    let names = ["Get Cat", "List Dogs", "Show Toys"];
    let row = |path: usize| match path {
        0 | 1 => json!({"id": 1, "name": "x", "home": {"city": "y"}}),
        2 => json!({"id": 1, "bark": true, "home": {"street": "y"}}),
        _ => json!({"toy": "x", "home": {"city": "y"}}),
    };
    let items = document.iter().map(|(path, name)| {
        let body = if path % 2 == 0 { json!({"results": [row(*path)], "next": null}) } else { row(*path) };
        get(names.get(*name).unwrap(), paths.get(*path).unwrap(), &body)
    });
    collection(&items.collect::<Vec<_>>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_name_changes_whatever_documents_call_things(given in documents(), seed in any::<u64>()) {
        let texts: Vec<String> = given.iter().map(|document| rendered(document)).collect();
        let (first, _) = imported(&texts, &Names::default());
        let names = names_of(&first);
        let wanted = public_names(&first.api, &names);
        let again = imported(&texts, &names).0;
        prop_assert_eq!(&again.names_yaml, &first.names_yaml);
        prop_assert_eq!(&again.openapi_yaml, &first.openapi_yaml);
        let mut other = given.clone();
        other.rotate_left(usize::try_from(seed % 3).unwrap() % given.len());
        for (index, (_, name)) in other.iter_mut().flatten().enumerate() {
            *name = (*name + usize::try_from(seed >> (index % 32)).unwrap_or(1)) % 3;
        }
        let texts: Vec<String> = other.iter().map(|document| rendered(document)).collect();
        let second = imported(&texts, &names).0;
        prop_assert_eq!(public_names(&second.api, &names_of(&second)), wanted);
    }
}
