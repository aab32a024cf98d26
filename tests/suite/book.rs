//! The book of the real documents: every link leads somewhere, everything can be found, and no page is too long.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::LazyLock;

use kandji_codegen::explained;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde_json::Value;
use tests::generator::of_project;

/// The largest page, in bytes.
const LARGEST: usize = 150_000;

/// The most lines of a page that are outside of folds and of code. A screen shows about 25.
const MOST_LINES: usize = 500;

/// How many clicks lead from the table of contents to anything.
const CLICKS: usize = 3;

/// A page, read as a browser does.
#[derive(Default)]
struct Page {
    /// The links on it: to a page, and to a place on it if that is not empty.
    links: BTreeSet<(String, String)>,
    anchors: BTreeSet<String>,
    /// The rows of its tables that are marked, by their anchor, with the links in them.
    rows: BTreeMap<String, BTreeSet<(String, String)>>,
    /// What it shows as code.
    codes: BTreeSet<String>,
    /// Lines outside of folds and of code.
    lines: usize,
    bytes: usize,
}

static BOOK: LazyLock<BTreeMap<String, Page>> = LazyLock::new(|| {
    let pages = of_project().tree.iter().filter_map(|(path, text)| {
        let path = path.strip_prefix("docs/src/").filter(|path| path.ends_with(".md"))?;
        Some((path.to_owned(), Page::read(path, text)))
    });
    pages.collect()
});

impl Page {
    fn read(path: &str, text: &str) -> Self {
        let mut page = Self { bytes: text.len(), lines: lines(text), ..Self::default() };
        let mut heading: Option<String> = None;
        let mut row: Option<String> = None;
        for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
            match event {
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) if !dest_url.contains("://") => {
                    let link = resolve(path, &dest_url);
                    if let Some(links) = row.as_ref().and_then(|row| page.rows.get_mut(row)) {
                        links.insert(link.clone());
                    }
                    page.links.insert(link);
                }
                Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
                Event::Start(Tag::TableRow) | Event::End(TagEnd::Table) => row = None,
                Event::Code(code) => {
                    heading.iter_mut().for_each(|title| title.push_str(&code));
                    page.codes.insert(code.into_string());
                }
                Event::Text(text) => heading.iter_mut().for_each(|title| title.push_str(&text)),
                Event::End(TagEnd::Heading(_)) => page.add_heading(&derived_anchor(&heading.take().unwrap())),
                Event::InlineHtml(html) | Event::Html(html) => {
                    for anchor in html.split("<a id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
                        assert!(page.anchors.insert(anchor.to_owned()), "{path} has the anchor {anchor:?} twice");
                        page.rows.insert(anchor.to_owned(), BTreeSet::new());
                        row = Some(anchor.to_owned());
                    }
                }
                _ => {}
            }
        }
        page
    }

    /// Headings of the same text get a number behind their anchor.
    fn add_heading(&mut self, anchor: &str) {
        let mut numbered =
            (0..).map(|number| if number == 0 { anchor.to_owned() } else { format!("{anchor}-{number}") });
        let free = numbered.find(|anchor| !self.anchors.contains(anchor));
        self.anchors.extend(free);
    }

    fn links_to(&self, page: &str) -> bool {
        self.links.iter().any(|(path, _)| path == page)
    }
}

/// The lines that a reader sees without opening anything, but for code, which scrolls.
fn lines(text: &str) -> usize {
    let (mut folds, mut is_code, mut lines) = (0, false, 0);
    for line in text.lines().filter(|line| !line.is_empty()) {
        is_code ^= line.starts_with("```");
        folds += line.matches("<details>").count();
        folds -= line.matches("</details>").count();
        lines += usize::from(folds == 0 && !is_code);
    }
    assert_eq!(folds, 0, "every fold is closed");
    lines
}

/// The anchor that builders of books derive from the text of a heading.
fn derived_anchor(title: &str) -> String {
    let kept = title.chars().filter_map(|character| match character {
        space if space.is_whitespace() => Some('-'),
        kept if kept.is_alphanumeric() || matches!(kept, '_' | '-') => Some(kept.to_ascii_lowercase()),
        _ => None,
    });
    kept.collect()
}

/// The file and the place on it that a relative link leads to: a page by its path in the book, any other file by its path
/// in the output.
fn resolve(from: &str, link: &str) -> (String, String) {
    let (to, anchor) = link.split_once('#').unwrap_or((link, ""));
    if to.is_empty() {
        return (from.to_owned(), anchor.to_owned());
    }
    let source = ["docs", "src"];
    let mut path: Vec<&str> = source.into_iter().chain(from.split('/')).collect();
    path.pop();
    for part in to.split('/') {
        match part {
            ".." => assert!(path.pop().is_some(), "{from} links out of the output: {link}"),
            part => path.push(part),
        }
    }
    let path = path.join("/");
    let page = path.strip_prefix("docs/src/").filter(|page| page.ends_with(".md"));
    (page.map_or_else(|| path.clone(), str::to_owned), anchor.to_owned())
}

fn page(path: &str) -> &'static Page {
    BOOK.get(path).unwrap_or_else(|| panic!("there is no page {path}"))
}

/// A JSON file of the output.
fn json(path: &str) -> Value {
    serde_json::from_str(of_project().tree.get(path).unwrap()).unwrap()
}

/// The pages that few enough clicks lead to.
fn near() -> BTreeSet<&'static str> {
    let mut near = BTreeSet::from(["SUMMARY.md"]);
    let mut waiting = VecDeque::from([("SUMMARY.md", 0)]);
    while let Some((path, clicks)) = waiting.pop_front() {
        for (to, _) in page(path).links.iter().filter(|_| clicks < CLICKS) {
            if BOOK.contains_key(to) && near.insert(to) {
                waiting.push_back((to, clicks + 1));
            }
        }
    }
    near
}

#[test]
fn every_link_leads_to_a_page_and_to_a_place_on_it() {
    let mut links = 0;
    for (from, page) in BOOK.iter() {
        for (to, anchor) in &page.links {
            let is_there = BOOK.contains_key(to) || of_project().tree.get(to).is_some();
            assert!(is_there, "{from} links to {to}, which does not exist");
            let found = anchor.is_empty() || BOOK.get(to).is_some_and(|page| page.anchors.contains(anchor));
            assert!(found, "{from} links to {to}#{anchor}: there is no such place");
            links += 1;
        }
    }
    assert!(links > 2000, "{links} links");
}

#[test]
fn the_table_of_contents_lists_every_page() {
    let listed: BTreeSet<&str> = page("SUMMARY.md").links.iter().map(|(path, _)| path.as_str()).collect();
    let expected: BTreeSet<&str> = BOOK.keys().map(String::as_str).filter(|path| *path != "SUMMARY.md").collect();
    assert_eq!(listed, expected);
}

#[test]
fn no_page_is_too_long() {
    let (path, largest) = BOOK.iter().max_by_key(|(_, page)| page.bytes).unwrap();
    assert!(largest.bytes <= LARGEST, "{path} has {} bytes", largest.bytes);
    let (path, longest) = BOOK.iter().max_by_key(|(_, page)| page.lines).unwrap();
    assert!(longest.lines <= MOST_LINES, "{path} has {} lines", longest.lines);
}

#[test]
fn every_operation_and_all_that_it_takes_and_returns_is_found_in_three_clicks() {
    let (near, document) = (near(), json("openapi.json"));
    let operations =
        document["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap().values());
    for operation in operations {
        let id = operation["operationId"].as_str().unwrap();
        let path = page_of(id);
        assert!(near.contains(path.as_str()), "{path} is too far away");
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let (name, location) = (parameter["name"].as_str().unwrap(), parameter["in"].as_str().unwrap());
            let anchor = format!("{location}--{name}");
            assert!(page(&path).rows.contains_key(&anchor) && page(&path).codes.contains(name), "{path}#{anchor}");
        }
    }
    assert!(near.len() > 190, "{} pages", near.len());
}

/// The pages that name an operation, by its id.
static OPERATIONS: LazyLock<BTreeMap<&str, Vec<&str>>> = LazyLock::new(|| {
    let mut pages: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (path, text) in of_project().tree.iter() {
        let Some(path) = path.strip_prefix("docs/src/").filter(|path| path.starts_with("operations/")) else {
            continue;
        };
        let named = text.lines().filter_map(|line| line.strip_prefix("* Operation: `")?.split('`').next());
        named.for_each(|id| pages.entry(id).or_default().push(path));
    }
    pages
});

/// The page that names the operation of an id.
fn page_of(id: &str) -> String {
    let pages = OPERATIONS.get(id).map_or(&[] as &[&str], Vec::as_slice);
    assert_eq!(pages.len(), 1, "{id} is on {pages:?}");
    pages[0].to_owned()
}

#[test]
fn every_field_of_a_body_and_of_a_response_has_a_row() {
    let document = json("openapi.json");
    let operations =
        document["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap().values());
    let mut fields = 0;
    for operation in operations {
        let path = page_of(operation["operationId"].as_str().unwrap());
        let body = operation["requestBody"].get("content").map(|content| ("body", content));
        let success = operation["responses"].as_object().unwrap().iter().find(|(status, _)| status.starts_with('2'));
        let response = success.and_then(|(_, response)| response.get("content")).map(|content| ("response", content));
        for (kind, content) in body.into_iter().chain(response) {
            let Some(schema) = content.get("application/json").or_else(|| content.get("multipart/form-data")) else {
                continue;
            };
            for name in properties(&document, &schema["schema"]) {
                // The form of a nested field has a dotted name in openapi.json.
                let anchor = format!("{kind}--{}", name.replace('.', "--"));
                assert!(page(&path).rows.contains_key(&anchor), "{path} has no row for {anchor}");
                fields += 1;
            }
        }
    }
    assert!(fields > 800, "{fields} fields");
}

/// The names of the properties of a payload, or of the items of its list.
fn properties(document: &Value, schema: &Value) -> Vec<String> {
    let schema = schema.get("x-kandji-schema").unwrap_or(schema);
    if let Some(name) = schema["$ref"].as_str() {
        return properties(document, document.pointer(name.trim_start_matches('#')).unwrap());
    }
    if let Some(items) = schema.get("items") {
        return properties(document, items);
    }
    schema["properties"].as_object().into_iter().flatten().map(|(name, _)| name.clone()).collect()
}

#[test]
fn each_field_of_a_card_and_what_it_stands_for_link_to_each_other() {
    let catalogue = json("cards/catalogue.json");
    let mut linked = 0;
    for card in catalogue["cards"].as_array().unwrap() {
        let path = format!("cards/{}.md", card["slug"].as_str().unwrap());
        for operation in card["operations"].as_array().unwrap() {
            let of_operation = page_of(operation["operation_id"].as_str().unwrap());
            assert!(
                page(&path).links_to(&of_operation) && page(&of_operation).links_to(&path),
                "{path}, {of_operation}"
            );
        }
        for section in ["options", "inputs", "outputs"] {
            for field in card[section].as_array().unwrap() {
                linked += usize::from(check_field(&path, section, field));
            }
        }
    }
    assert!(linked > 320, "{linked} links");
}

/// Checks the links between a field of a card and what it is bound to. Returns whether that is something of the API.
fn check_field(path: &str, section: &str, field: &Value) -> bool {
    let key = field["key"].as_str().unwrap();
    let anchor = format!("{section}--{}", key.replace('.', "--"));
    let own = page(path).rows.get(&anchor).unwrap_or_else(|| panic!("{path} has no row {anchor}"));
    if !["path", "query", "header", "body", "response"].contains(&field["binding"]["in"].as_str().unwrap()) {
        return false;
    }
    let there = own.iter().find(|(to, place)| to.starts_with("operations/") && !place.is_empty());
    let (to, place) = there.unwrap_or_else(|| panic!("{path}#{anchor} has no link to {}", field["binding"]));
    // What is about a payload as a whole stands in front of its table.
    let is_whole = !place.contains("--");
    let back = page(to).rows.get(place).unwrap_or_else(|| panic!("{to} has no row {place}"));
    assert!(
        is_whole || back.contains(&(path.to_owned(), anchor.clone())),
        "{to}#{place} has no link to {path}#{anchor}"
    );
    true
}

#[test]
fn each_error_and_its_operations_link_to_each_other() {
    let errors: Value =
        serde_yaml::from_str(&std::fs::read_to_string(tests::generator::spec().join("errors.yaml")).unwrap()).unwrap();
    for error in errors["errors"].as_array().unwrap() {
        let id = error["id"].as_str().unwrap();
        assert!(page("errors.md").anchors.contains(id), "{id}");
        for operation in error["operations"].as_array().into_iter().flatten() {
            let path = page_of(operation.as_str().unwrap());
            let place = ("errors.md".to_owned(), id.to_owned());
            assert!(page(&path).links.contains(&place), "{path} does not link to the error {id}");
            assert!(page("errors.md").links_to(&path), "{id} does not link to {path}");
            let text = error["text"].as_str();
            assert!(text.is_none_or(|text| page(&path).codes.contains(text)), "{path} does not show the text of {id}");
        }
    }
}

#[test]
fn every_id_that_a_message_can_have_is_explained() {
    let pages = ["diagnostics", "import", "rules", "changes", "client-changes", "card-changes"]
        .map(|name| page(&format!("reference/{name}.md")));
    let missing: Vec<&str> = explained().filter(|id| !pages.iter().any(|page| page.anchors.contains(*id))).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// The tags that GitHub and builders of books both know, and that the book uses.
const TAGS: [&str; 8] = ["br", "small", "code", "pre", "details", "summary", "a", "sup"];

#[test]
fn pages_are_plain_markdown_without_empty_or_broken_tables() {
    for (path, text) in of_project().tree.iter().filter(|(path, _)| path.ends_with(".md") && path.starts_with("docs/"))
    {
        assert!(!text.contains("{#") && !text.contains("{{"), "{path} has syntax of a book builder");
        let mut rows = 0;
        let mut cells: Option<usize> = None;
        for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
            match event {
                Event::Start(Tag::Table(columns)) => (rows, cells) = (0, Some(columns.len())),
                Event::Start(Tag::TableRow) => rows += 1,
                Event::End(TagEnd::Table) => {
                    assert!(rows > 0, "{path} has an empty table");
                    cells = None;
                }
                Event::Text(text) => {
                    assert!(cells.is_none() || !text.contains("---"), "{path} has a broken table: {text}")
                }
                Event::Html(html) | Event::InlineHtml(html) => check_tags(path, &html),
                _ => {}
            }
        }
        for line in text.lines().filter(|line| line.starts_with('|')) {
            assert!(line.ends_with('|'), "{path} has a row that does not end: {line}");
        }
        for (heading, next) in
            text.lines().filter(|line| !line.is_empty()).zip(text.lines().filter(|line| !line.is_empty()).skip(1))
        {
            let level = |line: &str| line.bytes().take_while(|byte| *byte == b'#').count();
            let is_heading = |line: &str| level(line) > 0 && line[level(line)..].starts_with(' ');
            let is_empty = is_heading(heading) && is_heading(next) && level(next) <= level(heading);
            assert!(!is_empty || text.contains("```"), "{path} has nothing below {heading}");
        }
    }
}

fn check_tags(path: &str, html: &str) {
    for tag in html.split('<').skip(1) {
        let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        assert!(TAGS.contains(&name.as_str()), "{path} has the tag <{tag}");
    }
}
