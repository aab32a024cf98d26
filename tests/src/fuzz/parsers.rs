//! The parsers, each with what its inputs are made from.

use kandji_codegen::decisions;
use kandji_codegen::diagnostic::{Diagnostic, Failed, Format, Report, Strictness, render};
use kandji_codegen::diff::{self, Side, diff};
use kandji_codegen::document::{self, Limits, parse_json, parse_yaml};
use kandji_codegen::import::import;
use kandji_codegen::inputs::SpecFolder;
use kandji_codegen::model::Api;
use kandji_codegen::names::{self, Names};
use kandji_codegen::source::SourceMap;
use kandji_codegen::{cards, defects, openapi, passes};

/// A parser.
#[derive(Debug)]
pub struct Parser {
    /// Its name on the command line.
    pub name: &'static str,
    /// Texts of our own.
    pub(super) seeds: &'static [&'static str],
    /// What has a meaning in its language.
    pub(super) words: &'static [&'static str],
    /// Parses a text. An error is a fault of the parser, not of the text.
    pub(super) run: fn(&str) -> Result<(), String>,
}

/// Every parser.
pub static PARSERS: &[Parser] = &[
    Parser { name: "yaml", seeds: YAML, words: YAML_WORDS, run: yaml },
    Parser { name: "json", seeds: JSON, words: JSON_WORDS, run: json },
    Parser { name: "openapi", seeds: &[OPENAPI], words: OPENAPI_WORDS, run: openapi_document },
    Parser { name: "overlay", seeds: &[OVERLAY], words: OPENAPI_WORDS, run: overlay },
    Parser { name: "jsonpath", seeds: JSONPATH, words: JSONPATH_WORDS, run: jsonpath },
    Parser { name: "words", seeds: &[WORDS], words: OPENAPI_WORDS, run: words },
    Parser { name: "names", seeds: &[NAMES], words: YAML_WORDS, run: names_file },
    Parser { name: "decisions", seeds: &[DECISIONS], words: DECISION_WORDS, run: decisions_file },
    Parser { name: "defects", seeds: &[DEFECTS], words: YAML_WORDS, run: defects_file },
    Parser { name: "import", seeds: &[POSTMAN, OPENAPI], words: POSTMAN_WORDS, run: import_document },
    Parser { name: "cards", seeds: &[CARDS], words: CARD_WORDS, run: card_document },
    Parser { name: "diff", seeds: &[OPENAPI], words: OPENAPI_WORDS, run: diff_documents },
];

const OPENAPI: &str = "\
openapi: 3.1.0
info: {title: Small, version: '1'}
servers: [{url: 'https://{tenant}.example.com', variables: {tenant: {default: a}}}]
tags: [{name: Tags, description: About tags.}]
paths:
  /tags/{tag_id}:
    parameters: [{name: tag_id, in: path, required: true, schema: {type: string, format: uuid}}]
    get:
      operationId: getTag
      tags: [Tags]
      parameters: [{name: fields, in: query, style: form, explode: false, schema: {type: array, items: {type: string}}}]
      responses:
        '200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Tag'}}}}
        default: {description: Error, content: {application/json: {schema: {type: object}}}}
    patch:
      operationId: updateTag
      tags: [Tags]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Tag'}}}}
      responses: {'204': {description: Done}}
components:
  schemas:
    Tag:
      type: [object, 'null']
      required: [id]
      properties:
        id: {type: string, readOnly: true}
        kind: {enum: [a, b, 1, null]}
        parent: {allOf: [{$ref: '#/components/schemas/Tag'}]}
        value: {oneOf: [{type: string, minLength: 1}, {type: number, minimum: 0, exclusiveMaximum: 9}]}
        more: {type: object, additionalProperties: {type: array, prefixItems: [{const: x}], items: {type: integer}}}
";

const OVERLAY: &str = "\
overlay: 1.1.0
info: {title: t, version: '1'}
actions:
  - target: $.paths['/tags/{tag_id}'].get.parameters[?@.name=='fields'].schema
    x-reason: Because.
    x-evidence: https://example.com
    x-was: {type: array}
    update: {minItems: 1}
  - target: $.components.schemas.Tag.properties.kind
    x-reason: Because.
    x-evidence: {defect: a}
    copy: $.components.schemas.Tag.properties.id
  - target: $..parent
    x-count: 1
    x-reason: Because.
    x-evidence: [{defect: a}, 'https://example.com']
    remove: true
";

const JSONPATH: &[&str] = &[
    "$.paths['/tags/{tag_id}'].get",
    "$..parameters[?@.name=='fields' && !(@.in != \"query\" || @.x)].schema",
    "$.paths[*][?match(@.operationId, 'get.*')].responses['200','204']",
    "$.components.schemas[?count(@.properties.*) > 1 && length(@.required) <= 2]",
    "$..[?@.properties[?@.type == 'string']][0:2:-1, -1]",
    "$[?value($..title) == 'Small' || search(@.a, \"[a-z]{2}\")]",
];

const YAML: &[&str] = &[
    "a: &x {b: [1, -2.5, 0x1F, ~]}\nc: *x\n<<: *x\n? d\n: |-\n  text\n  more\ne: >+\n  folded\n\nf: 'it''s' # why\ng: \"\\x41\\u00e9\\\n  b\"\n",
    "- !!str 12\n- !!int '7'\n- - nested\n  - {flow: [map, 'of', \"lists\"]}\n---\n...\n%YAML 1.2\n",
];

const JSON: &[&str] = &[
    "{\"a\": [1, -2.5e3, true, null, \"\\ud83d\\ude00 \\u00e9 \\n\"], \"b\": {\"c\": {}}, \"d\": 18446744073709551615}",
    "[[[[{\"x\": []}]]]]",
];

const WORDS: &str = "\
group: Tags
operations:
  getTag: {summary: Get a tag, description: Returns a tag., parameters: {tag_id: The id.}, responses: {'200': The tag.}}
  updateTag: {summary: Update, description: Changes a tag., body: {description: The tag., fields: {id: The id., more/x: X.}}}
types: {Tag: {description: One tag., fields: {id: Its id., kind: Its kind.}}}
shared: {fields: {parent: The parent.}, parameters: {fields: The fields.}}
";

const NAMES: &str = "\
groups:
  Tags: {module: tags}
operations:
  getTag: {method: get, request: GetTag}
types:
  Tag: Tag
";

const DECISIONS: &str = "\
- rule: type-disagreement
  subject: get-tag/inputs/tag_id
  verdict: api
  reason: Because.
  evidence: {defect: a}
- rule: binding
  subject: get-tag/outputs/id
  verdict: response getTag /id
  reason: Because.
";

const DEFECTS: &str = "\
- id: a
  documents: [a.json]
  location: everywhere
  says: One thing.
  truth: Another thing.
  known: Somebody looked.
  see: [https://example.com]
";

const POSTMAN: &str = r#"{"info": {"name": "API", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
 "variable": [{"key": "host", "value": "a"}],
 "item": [{"name": "Tags", "item": [{"name": "Get tag", "request": {"method": "GET", "description": "| a | b |\n|---|---|\n| c | d |",
 "url": {"raw": "https://{{host}}/tags/:tag_id?limit=3&off", "path": ["tags", ":tag_id"], "variable": [{"key": "tag_id", "value": "1"}],
 "query": [{"key": "limit", "value": "3", "description": "The limit."}, {"key": "off", "disabled": true}]},
 "header": [{"key": "X-A", "value": "1"}], "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "t"}]}},
 "response": [{"name": "OK", "code": 200, "header": [{"key": "Content-Type", "value": "application/json"}],
 "body": "{\"id\": \"1\", \"list\": [{\"a\": null}], }"}]},
 {"name": "New", "request": {"method": "POST", "url": "https://a/tags", "body": {"mode": "raw", "raw": "{\"name\": \"x\"}"}}},
 {"name": "Up", "request": {"method": "PUT", "url": "https://a/tags/{{id}}", "body": {"mode": "formdata", "formdata": [{"key": "file", "type": "file", "src": "a"}]}}}]}]}"#;

const CARDS: &str = "\
# Cards

* [Get Tag](#get-tag)

### Get Tag

Gets a tag.

**Options**

| Field | Description | Type |
| --- | --- | --- |
| Kind | One of `A`, `B \\| C`. | Dropdown |

#### Input

| Field | Description | Type | Required |
|:---|---|---:|---|
| Tag ID | The id. If Kind is A. | String | TRUE |
| Group > Inner | A `|` in code. | List of Text | FALSE |

#### Output

| Field | Description | Type |
| --- | --- | --- |
| ID | The *id* with a [link](https://example.com/a_(b)). | Number |
";

const YAML_WORDS: &[&str] = &[
    "&a",
    "*a",
    "!!str",
    "!!int",
    "!!map",
    "<<",
    "---",
    "...",
    "|",
    ">",
    "|+2",
    "~",
    "null",
    "true",
    ".inf",
    ".nan",
    "0x",
    "1e999",
    "? ",
    "- ",
    ": ",
    "# ",
    "%TAG ! x:",
    "'",
    "\"",
    "\\x",
    "\\u12",
    "\\U0010FFFF",
    "{",
    "}",
    "[",
    "]",
    ",",
];
const JSON_WORDS: &[&str] = &[
    "null", "true", "false", "1e999", "-0", "1.", "01", "\\ud83d", "\\ude00", "\\u0000", "\\x41", "//", "/*", "NaN",
    "{", "}", "[", "]", ",", ":", "\"\"", "\"a\":",
];
const OPENAPI_WORDS: &[&str] = &[
    "$ref",
    "'#/components/schemas/Tag'",
    "'#'",
    "'#/paths'",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "items",
    "properties",
    "required",
    "type",
    "object",
    "array",
    "string",
    "integer",
    "null",
    "enum",
    "const",
    "default",
    "nullable",
    "discriminator",
    "additionalProperties",
    "patternProperties",
    "$defs",
    "prefixItems",
    "readOnly",
    "writeOnly",
    "format",
    "minimum",
    "maxLength",
    "pattern",
    "parameters",
    "path",
    "query",
    "header",
    "cookie",
    "style",
    "explode",
    "deepObject",
    "matrix",
    "content",
    "schema",
    "example",
    "examples",
    "responses",
    "'200'",
    "default",
    "2XX",
    "requestBody",
    "headers",
    "encoding",
    "multipart/form-data",
    "application/json",
    "text/plain",
    "servers",
    "security",
    "x-kandji-risk",
    "x-kandji-pagination",
    "x-kandji-filter",
    "x-kandji-secret",
    "operationId",
    "tags",
    "summary",
    "description",
    "{a}",
    "get",
    "GET",
    "trace",
    "[]",
    "{}",
    "0",
    "-1",
    "1e400",
    "true",
    "~",
    "x-reason",
    "x-evidence",
    "update",
    "remove",
    "copy",
    "target",
];
const JSONPATH_WORDS: &[&str] = &[
    "$",
    "@",
    "..",
    "*",
    "[*]",
    "[?",
    "]",
    "(",
    ")",
    "&&",
    "||",
    "!",
    "==",
    "!=",
    "<",
    ">=",
    "'a'",
    "\"b\"",
    "0",
    "-1",
    ":",
    ",",
    "count(",
    "length(",
    "match(",
    "search(",
    "value(",
    "null",
    "true",
    "[?@..a]",
    "[?$..a]",
    "..*",
    "[0:9:2]",
    "[?@.a[?@.b]]",
    "\\u0041",
    "{9}",
    "(a+)+",
];
const POSTMAN_WORDS: &[&str] = &[
    "\"item\"",
    "\"request\"",
    "\"response\"",
    "\"url\"",
    "\"raw\"",
    "\"query\"",
    "\"path\"",
    "\"variable\"",
    "\"body\"",
    "\"mode\"",
    "\"formdata\"",
    "\"urlencoded\"",
    "\"graphql\"",
    "\"file\"",
    "\"header\"",
    "\"code\"",
    "null",
    "[]",
    "{}",
    "true",
    "0",
    "404",
    "\"\"",
    "{{a}}",
    ":a",
    "?",
    "&",
    "=",
    "%zz",
    "//",
    "\\\"",
    "\\n",
    "<html>",
    "| a | b |",
    "\"disabled\"",
    "\"auth\"",
    "\"event\"",
    "\"description\"",
];
const CARD_WORDS: &[&str] = &[
    "|",
    "\\|",
    "| --- |",
    "---",
    "===",
    "# ",
    "### ",
    "#### Input",
    "#### Output",
    "**Options**",
    "`",
    "``",
    "```",
    "[a](b)",
    "![a](b)",
    "<br>",
    "<table>",
    "<tr><td>",
    "<!--",
    "-->",
    "* ",
    "1. ",
    "> ",
    "    ",
    "String",
    "Number",
    "List of",
    "Object",
    "TRUE",
    "FALSE",
    "Dropdown",
    "If ",
    "When ",
    " is ",
    "Field",
    "Type",
    "Required",
    "Description",
    "&lt;",
    "&#0;",
    "*",
    "_",
    "~~",
    "\\",
    "[^1]",
];
const DECISION_WORDS: &[&str] = &[
    "rule",
    "subject",
    "verdict",
    "reason",
    "evidence",
    "type-disagreement",
    "binding",
    "operation",
    "api",
    "card",
    "*/outputs/id",
    "get-tag/inputs/tag_id",
    "response getTag /id",
    "path tag_id",
    "query a",
    "body /a/*",
    "status",
    "count",
    "connector",
    "{",
    "}",
    "[",
    "]",
];

/// Checks what a parser says about its input: in no format can it control a terminal or break out of its line.
fn check(report: &Report, sources: &SourceMap) -> Result<(), String> {
    let human = render(report, sources, Format::Human, false);
    let json = render(report, sources, Format::Json, false);
    let github = render(report, sources, Format::Github, false);
    for (format, text) in [("human", &human), ("json", &json), ("github", &github)] {
        if let Some(character) = text.chars().find(|character| is_harmful(*character)) {
            return Err(format!("U+{:04X} in the {format} format", u32::from(character)));
        }
    }
    if json.lines().any(|line| serde_json::from_str::<serde_json::Value>(line).is_err()) {
        return Err("a line that is no JSON".to_owned());
    }
    if github.lines().any(|line| !line.starts_with("::")) {
        return Err("a line that is no command".to_owned());
    }
    let longest = [&human, &json, &github].into_iter().flat_map(|text| text.lines()).map(str::len).max();
    match longest {
        // A diagnostic has up to a hundred places, each with a text.
        Some(longest) if longest > 200_000 => Err(format!("a line of {longest} bytes")),
        _ => Ok(()),
    }
}

fn is_harmful(character: char) -> bool {
    let is_control = character.is_control() && character != '\n';
    is_control || matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Parses with a report of its own and checks what it says.
fn with_report<T>(
    sources: &SourceMap,
    parse: impl FnOnce(&mut Report) -> Result<T, Failed>,
) -> Result<Option<T>, String> {
    let mut report = Report::new(Strictness::Draft);
    let parsed = parse(&mut report);
    if parsed.is_err() && report.checkpoint().is_ok() {
        return Err("it failed without an error".to_owned());
    }
    check(&report, sources)?;
    Ok(parsed.ok())
}

fn parsed<T>(parsed: Result<T, Diagnostic>, report: &mut Report) -> Result<T, Failed> {
    parsed.map_err(|fault| {
        report.push(fault);
        Failed
    })
}

fn yaml(text: &str) -> Result<(), String> {
    let mut sources = SourceMap::default();
    let file = sources.add("a.yaml", text);
    with_report(&sources, |report| parsed(parse_yaml(file, &sources, Limits::default()), report)).map(drop)
}

/// Whatever we accept, an independent reader accepts too.
fn json(text: &str) -> Result<(), String> {
    let mut sources = SourceMap::default();
    let file = sources.add("a.json", text);
    let read = with_report(&sources, |report| parsed(parse_json(file, &sources, Limits::default()), report))?;
    let content = text.strip_prefix('\u{feff}').unwrap_or(text);
    match (read, serde_json::from_str::<serde_json::Value>(content)) {
        (Some(node), Ok(value)) if document::to_value(&node) != value => {
            Err("another value than serde_json".to_owned())
        }
        (Some(_), Err(error)) if !error.to_string().contains("recursion") => Err(format!("serde_json says: {error}")),
        _ => Ok(()),
    }
}

fn api(spec: &SpecFolder, report: &mut Report) -> Result<Api, Failed> {
    let document = openapi::load(spec, report)?;
    let mut api = openapi::read(&document, report)?;
    passes::run(&mut api, report)?;
    Ok(api)
}

fn openapi_document(text: &str) -> Result<(), String> {
    let mut sources = SourceMap::default();
    let file = sources.add("openapi.yaml", text);
    let spec = SpecFolder::of(sources, file);
    let api = with_report(&spec.sources, |report| api(&spec, report))?;
    // What was read can be written, and the JSON is JSON.
    match api.map(|api| openapi::to_json(&api)) {
        Some(json) if serde_json::from_str::<serde_json::Value>(&json).is_err() => Err("no JSON is written".to_owned()),
        _ => Ok(()),
    }
}

fn overlay(text: &str) -> Result<(), String> {
    let mut sources = SourceMap::default();
    let (file, overlay) = (sources.add("openapi.yaml", OPENAPI), sources.add("overlay.yaml", text));
    let spec = SpecFolder { overlays: vec![overlay], ..SpecFolder::of(sources, file) };
    with_report(&spec.sources, |report| api(&spec, report)).map(drop)
}

fn jsonpath(text: &str) -> Result<(), String> {
    let action = serde_json::json!({
        "target": text, "update": {"x-a": 1}, "x-reason": "r", "x-evidence": "https://example.com",
    });
    let document = serde_json::json!({"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": [action]});
    overlay(&document.to_string())
}

fn words(text: &str) -> Result<(), String> {
    let mut sources = SourceMap::default();
    let (file, words) = (sources.add("openapi.yaml", OPENAPI), sources.add("words/tags.yaml", text));
    let spec = SpecFolder { words: vec![words], ..SpecFolder::of(sources, file) };
    with_report(&spec.sources, |report| api(&spec, report)).map(drop)
}

fn names_file(text: &str) -> Result<(), String> {
    let mut sources = SourceMap::default();
    let (file, names) = (sources.add("openapi.yaml", OPENAPI), sources.add("names.yaml", text));
    let spec = SpecFolder { names: Some(names), ..SpecFolder::of(sources, file) };
    let parse = |report: &mut Report| {
        let names = names::of_spec(&spec, report)?;
        let document = openapi::load(&spec, report)?;
        let mut api = openapi::read(&document, report)?;
        names::apply(&names, &mut api);
        passes::run(&mut api, report)?;
        names::check(&names, &api, report)
    };
    with_report(&spec.sources, parse).map(drop)
}

fn decisions_file(text: &str) -> Result<(), String> {
    let mut sources = SourceMap::default();
    let (file, cards) = (sources.add("openapi.yaml", OPENAPI), sources.add("action-cards.md", CARDS));
    let decisions = sources.add("decisions.yaml", text);
    let spec = SpecFolder { cards, decisions: Some(decisions), ..SpecFolder::of(sources, file) };
    let parse = |report: &mut Report| {
        let decisions = decisions::read(&spec, report)?;
        let cards = cards::parse(spec.cards, &spec.sources, report)?;
        let api = api(&spec, report)?;
        kandji_codegen::reconcile::reconcile(api, cards, &decisions, report).map(drop)
    };
    with_report(&spec.sources, parse).map(drop)
}

fn defects_file(text: &str) -> Result<(), String> {
    let mut sources = SourceMap::default();
    let (file, defects) = (sources.add("openapi.yaml", OPENAPI), sources.add("defects.yaml", text));
    let spec = SpecFolder { defects: Some(defects), ..SpecFolder::of(sources, file) };
    with_report(&spec.sources, |report| defects::Register::of_spec(&spec, report)).map(drop)
}

fn import_document(text: &str) -> Result<(), String> {
    let mut sources = SourceMap::default();
    let files = [sources.add("2026-01-01.json", text)];
    let imported = with_report(&sources, |report| import(&files, &Names::default(), &sources, report))?;
    let Some(imported) = imported else { return Ok(()) };
    // What an import writes can be read.
    let mut sources = SourceMap::default();
    let file = sources.add("openapi.yaml", imported.openapi_yaml);
    let mut report = Report::new(Strictness::Draft);
    parse_yaml(file, &sources, Limits::default())
        .map_err(|fault| format!("it writes what is no YAML: {}", fault.message))?;
    let spec = SpecFolder::of(sources, file);
    openapi::load(&spec, &mut report).map(drop).map_err(|Failed| {
        format!("it writes what cannot be loaded:\n{}", render(&report, &spec.sources, Format::Human, false))
    })
}

fn card_document(text: &str) -> Result<(), String> {
    let mut sources = SourceMap::default();
    let file = sources.add("action-cards.md", text);
    with_report(&sources, |report| cards::parse(file, &sources, report)).map(drop)
}

/// A document and itself do not differ; it and the document of ours may differ in any way.
fn diff_documents(text: &str) -> Result<(), String> {
    let side = |text: &str| {
        let mut sources = SourceMap::default();
        let file = sources.add("openapi.yaml", text);
        let spec = SpecFolder::of(sources, file);
        let api = with_report(&spec.sources, |report| api(&spec, report))?;
        Ok::<_, String>(api.map(|api| Side::of_api(api, spec.sources)))
    };
    let (Some(ours), Some(new), Some(same)) = (side(OPENAPI)?, side(text)?, side(text)?) else { return Ok(()) };
    let mut report = Report::new(Strictness::Draft);
    let changes = diff(&new, &same, &mut report).map_err(|Failed| "two APIs are not of one kind".to_owned())?;
    if let Some(change) = changes.first() {
        return Err(format!("it differs from itself: {} {}", change.subject, change.message));
    }
    let changes = diff(&ours, &new, &mut report).map_err(|Failed| "two APIs are not of one kind".to_owned())?;
    let formats = [diff::Format::Text, diff::Format::Markdown, diff::Format::Json, diff::Format::Github];
    let harmful =
        formats.into_iter().map(|format| diff::render(&changes, format)).find(|text| text.chars().any(is_harmful));
    harmful.map_or(Ok(()), |text| Err(format!("it shows {text:?}")))
}
