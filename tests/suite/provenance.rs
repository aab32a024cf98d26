//! Where each fact comes from: every place of the emitted document has a story, and the stories are true.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, iter};

use kandji_codegen::diagnostic::{Report, Strictness};
use kandji_codegen::inputs::{SpecFolder, read_spec};
use kandji_codegen::why::{DocumentCount, Story};
use kandji_codegen::{generate, why};
use serde_json::Value;
use tests::project;
use tests::recorded::{Answer, Body, Operations, answers};

fn spec(report: &mut Report) -> SpecFolder {
    read_spec(&project::root().join("spec"), None, None, report).unwrap()
}

/// The document that the generator writes.
fn emitted(spec: &SpecFolder, report: &mut Report) -> Value {
    let generated = generate(spec, report).unwrap_or_else(|_| panic!("{:?}", report.diagnostics()));
    serde_json::from_str(generated.tree.get("openapi.json").unwrap()).unwrap()
}

/// Every parameter and every value of a body or response of a document, as `why` takes them.
fn places(document: &Value) -> Vec<String> {
    let mut places = Vec::new();
    let items = document["paths"].as_object().unwrap().values();
    let operations = items.flat_map(|item| item.as_object().unwrap().values());
    for operation in operations.filter(|operation| operation["operationId"].is_string()) {
        let id = operation["operationId"].as_str().unwrap();
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let parameter = follow(document, parameter);
            let text = |key: &str| parameter[key].as_str().unwrap();
            places.push(format!("{id} {} {}", text("in"), text("name")));
        }
        let bodies = operation.get("requestBody").map(|body| ("body", body)).into_iter();
        let responses = operation["responses"].as_object().unwrap().iter().map(|(status, one)| (status.as_str(), one));
        for (part, holder) in bodies.chain(responses) {
            let contents = follow(document, holder)["content"].as_object();
            for (media_type, content) in contents.into_iter().flatten() {
                let part = format!("{id} {part} {media_type}");
                inside(document, &content["schema"], &part, "", &mut Vec::new(), &mut places);
            }
            if contents.is_none() {
                places.push(format!("{id} {part}"));
            }
        }
    }
    places
}

fn follow<'d>(document: &'d Value, node: &'d Value) -> &'d Value {
    match node["$ref"].as_str() {
        Some(target) => follow(document, document.pointer(target.trim_start_matches('#')).unwrap()),
        None => node,
    }
}

fn inside(
    document: &Value,
    schema: &Value,
    part: &str,
    pointer: &str,
    entered: &mut Vec<String>,
    places: &mut Vec<String>,
) {
    let place = if pointer.is_empty() { part.to_owned() } else { format!("{part} {pointer}") };
    if places.last() != Some(&place) {
        places.push(place);
    }
    if let Some(target) = schema["$ref"].as_str() {
        if !entered.iter().any(|name| name == target) {
            entered.push(target.to_owned());
            inside(document, follow(document, schema), part, pointer, entered, places);
            entered.pop();
        }
        return;
    }
    for variant in ["allOf", "anyOf", "oneOf"].iter().filter_map(|key| schema[*key].as_array()).flatten() {
        inside(document, variant, part, pointer, entered, places);
    }
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        let name = name.replace('~', "~0").replace('/', "~1");
        inside(document, field, part, &format!("{pointer}/{name}"), entered, places);
    }
    for key in ["items", "additionalProperties"] {
        if schema[key].is_object() {
            inside(document, &schema[key], part, &format!("{pointer}/*"), entered, places);
        }
    }
}

/// The stories of places, each of which must have exactly one.
fn stories(spec: &SpecFolder, places: &[String], report: &mut Report) -> Vec<Story> {
    let texts: Vec<&str> = places.iter().map(String::as_str).collect();
    let told = why(spec, &texts, report).unwrap_or_else(|_| panic!("{:?}", report.diagnostics()));
    let one = |(place, told): (&String, Result<Vec<Story>, _>)| match told {
        Ok(mut stories) if stories.len() == 1 => stories.remove(0),
        other => panic!("{place}: {other:?}"),
    };
    places.iter().zip(told).map(one).collect()
}

#[test]
fn every_field_and_parameter_of_the_emitted_document_has_a_story() {
    let mut report = Report::new(Strictness::Strict);
    let spec = spec(&mut report);
    let places = places(&emitted(&spec, &mut report));
    assert!(places.len() > 3000, "{}", places.len());
    for (place, story) in places.iter().zip(stories(&spec, &places, &mut report)) {
        let says = |title: &str| story.sections.iter().any(|section| section.title == title);
        let is_evident = !story.examples.is_empty() || !story.documents.is_empty() || story.basis.is_some();
        assert!(is_evident || says("Corrected") || says("Known errors"), "nobody says so: {place} {story:?}");
        assert!(says("Stands at") || says("Known errors"), "{place} stands nowhere: {story:?}");
    }
}

/// The operation whose request the newest collection has at the path of another one.
const MOVED: &str = "removeLibraryItem";

/// Parameters that one row describes together, and the name of the row.
const ROWS: [(&str, &str); 2] = [("detection_date_from", "detection_date"), ("detection_date_to", "detection_date")];

/// What a Postman collection shows, found without the importer.
struct Collection {
    name: String,
    answers: Vec<Answer>,
    /// The rows of each request and of those that were recorded with its examples: method, path, and the query of each.
    sent: Vec<(String, String, Vec<Vec<Value>>)>,
}

impl Collection {
    fn read(path: &Path) -> Self {
        let document: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let mut sent = Vec::new();
        requests(&document, &mut sent);
        Self { name: path.file_name().unwrap().to_string_lossy().into_owned(), answers: answers(path), sent }
    }

    /// The example answers of an operation and status; `None` if it is not clear which these are.
    fn examples(&self, operations: &Operations, id: &str, status: &str) -> Option<Vec<&Value>> {
        let own = self.answers.iter().filter(|one| operations.id(&one.method, &one.path) == Some(id));
        let own: Vec<&Answer> = own.collect();
        if own.iter().any(|one| one.status.is_none()) || self.collides(operations, id) {
            return None;
        }
        let of_status = own.into_iter().filter(|one| one.status.is_some_and(|code| code.to_string() == status));
        of_status.map(|one| if let Body::Json(value) = &one.body { Some(value) } else { None }).collect()
    }

    /// How many requests of an operation were recorded, and what each sent under a name.
    fn rows(&self, operations: &Operations, id: &str, name: &str) -> Option<(usize, Vec<&Value>)> {
        let requests = self.sent.iter().filter(|(method, path, _)| operations.id(method, path) == Some(id));
        let requests: Vec<&Vec<Value>> = requests.flat_map(|(_, _, requests)| requests).collect();
        let is_it = |row: &&Value| {
            row["key"] == name || ROWS.iter().any(|(one, row_name)| *one == name && row["key"] == *row_name)
        };
        let rows = requests.iter().copied().flatten().filter(is_it);
        (!self.collides(operations, id)).then(|| (requests.len(), rows.collect()))
    }

    /// Two requests of one operation: one of them has the wrong path, and is another operation.
    fn collides(&self, operations: &Operations, id: &str) -> bool {
        id == MOVED || self.sent.iter().filter(|(method, path, _)| operations.id(method, path) == Some(id)).count() > 1
    }
}

fn requests(folder: &Value, found: &mut Vec<(String, String, Vec<Vec<Value>>)>) {
    for item in folder["item"].as_array().into_iter().flatten() {
        requests(item, found);
        let request = &item["request"];
        let raw = request["url"]["raw"].as_str().or(request["url"].as_str());
        let Some(raw) = raw else { continue };
        let path = raw.split(['?', '#']).next().unwrap();
        let path = path.split_once("://").map_or(path, |(_, rest)| rest);
        let path = path.find('/').map_or("", |at| &path[at..]).to_owned();
        let originals = item["response"].as_array().into_iter().flatten().map(|one| &one["originalRequest"]);
        let all = iter::once(request).chain(originals.filter(|one| one.is_object()));
        // Some exports write the URL as one text, and the object beside it.
        let query = |request: &Value| {
            let listed = ["url", "urlObject"].iter().find_map(|key| request[*key]["query"].as_array());
            listed.cloned().unwrap_or_default()
        };
        found.push((request["method"].as_str().unwrap().to_owned(), path, all.map(query).collect()));
    }
}

/// What an example shows at a pointer: whether a value, `null`, `""` or nothing stands there, in any element of a list.
/// Nothing at all if it has nothing around it.
#[derive(Default)]
struct Shown(BTreeSet<&'static str>);

impl Shown {
    fn look(&mut self, value: &Value, tokens: &[&str]) {
        let Some((token, rest)) = tokens.split_first() else {
            self.0.insert(match value {
                Value::Null => "null",
                Value::String(text) if text.trim().is_empty() => "blank",
                _ => "seen",
            });
            return;
        };
        let inner: Vec<&Value> = match value {
            Value::Array(list) if *token == "*" => list.iter().collect(),
            Value::Object(map) if *token == "*" => map.values().collect(),
            Value::Object(map) => map.get(&token.replace("~1", "/").replace("~0", "~")).into_iter().collect(),
            _ => return,
        };
        if inner.is_empty() && rest.is_empty() {
            self.0.insert("absent");
        }
        inner.into_iter().for_each(|value| self.look(value, rest));
    }
}

/// The counts of a document, taken from its text.
fn counted(collection: &Collection, operations: &Operations, place: &str) -> Option<DocumentCount> {
    let mut words = place.split(' ');
    let (id, part, rest) = (words.next()?, words.next()?, words.next_back());
    let mut count =
        DocumentCount { document: collection.name.clone(), of: 0, seen: 0, null: 0, blank: 0, absent: 0, off: 0 };
    if part == "query" {
        let name = rest?;
        let (of, rows) = collection.rows(operations, id, name)?;
        if rows.is_empty() {
            return Some(count);
        }
        for row in &rows {
            let is_blank = row["value"].as_str().is_none_or(|text| text.trim().is_empty());
            *match (row["disabled"] == true, is_blank) {
                (true, _) => &mut count.off,
                (false, true) => &mut count.blank,
                (false, false) => &mut count.seen,
            } += 1;
        }
        (count.of, count.absent) = (of, of - rows.len());
        return Some(count);
    }
    let tokens: Vec<&str> = rest?.split('/').skip(1).collect();
    for example in collection.examples(operations, id, part)? {
        let mut shown = Shown::default();
        // An element alone stands for a list of it.
        let is_single = tokens.first() == Some(&"*") && example.is_object();
        shown.look(example, if is_single { &tokens[1..] } else { &tokens });
        count.of += usize::from(!shown.0.is_empty());
        let add = |word: &str| usize::from(shown.0.contains(word));
        count.seen += add("seen");
        count.null += add("null");
        count.blank += add("blank");
        count.absent += add("absent");
    }
    Some(count)
}

#[test]
fn the_stories_of_all_places_agree_with_the_documents() {
    let Some(upstream) = project::upstream("the_stories_of_all_places") else { return };
    let mut report = Report::new(Strictness::Strict);
    let spec = spec(&mut report);
    let document = emitted(&spec, &mut report);
    let operations = Operations::of(&document);
    let collections: Vec<Collection> = ["2025-08-29.json", "2026-03-12.json"]
        .iter()
        .map(|name| Collection::read(&upstream.join("postman").join(name)))
        .collect();
    let is_wanted = |place: &&String| {
        let words: Vec<&str> = place.split(' ').collect();
        let is_success = |part: &str| part.starts_with('2');
        matches!(words.as_slice(), [_, "query", _]) || matches!(words.as_slice(), [_, part, _, _] if is_success(part))
    };
    let all: Vec<String> = places(&document).iter().filter(is_wanted).cloned().collect();
    let told: Vec<Story> = stories(&spec, &all, &mut report);
    let told: BTreeMap<&String, Story> = all.iter().zip(told).collect();
    let (mut checked, mut varied) = (0, 0);
    for place in &all {
        let counts = collections.iter().map(|one| counted(one, &operations, place)).collect::<Option<Vec<_>>>();
        let Some(counts) = counts else { continue };
        let wanted: Vec<DocumentCount> = counts.into_iter().filter(|count| count.of > 0).collect();
        let is_postman = |count: &&DocumentCount| collections.iter().any(|one| one.name == count.document);
        let found: Vec<DocumentCount> = told[place].examples.iter().filter(is_postman).cloned().collect();
        let is_added = told[place].sections.iter().any(|section| section.title == "Evidence");
        let is_unseen = |count: &DocumentCount| count.seen + count.null + count.blank == 0;
        if is_added && found.is_empty() && wanted.iter().all(is_unseen) {
            // A correction adds what no example shows.
            continue;
        }
        assert_eq!(found, wanted, "{place}");
        checked += 1;
        varied += usize::from(wanted.iter().any(|count| count.seen < count.of));
    }
    // What is left out is in operations of which it is not clear which examples are theirs.
    assert!(checked * 10 > all.len() * 8 && varied > 500, "{checked} of {}, {varied} varied", all.len());
}
