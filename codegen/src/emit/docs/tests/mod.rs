//! The book of a tiny API, and the book of a hostile one.

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag};

use super::*;
use crate::coverage::Coverage;
use crate::decisions::Decision;
use crate::diagnostic::Severity;
use crate::model::{
    Alternative, Binding, Body, BoundField, Card, CardField, CardOperation, CardType, Choice, Condition, Content,
    Field, Group, Kind, Method, Operation, OperationRole, Pagination, PagingStyle, Parameter, ParameterIn, Response,
    Risk, Schema, Section, Server, ServerVariable, Status, TypeDef, Upload, slug,
};
use crate::source::Span;

/// A tiny world in which every text of a document is `text`.
struct World {
    api: Api,
    cards: Vec<BoundCard>,
    skipped: Vec<SkippedRow>,
    findings: Vec<Finding>,
    guide: Guide<'static>,
    sources: SourceMap,
}

impl World {
    fn book(&self) -> FileTree {
        let mut tree = FileTree::default();
        let coverage = Coverage::of(&self.api);
        let contents = Contents {
            api: &self.api,
            cards: &self.cards,
            skipped: &self.skipped,
            findings: &self.findings,
            coverage: &coverage,
            guide: &self.guide,
            sources: &self.sources,
        };
        write(contents, &mut tree);
        tree
    }
}

fn object(fields: Vec<Field>) -> Schema {
    Schema::of(Kind::Object(fields))
}

fn field(name: &str, schema: Schema, span: Span) -> Field {
    Field { name: name.to_owned(), schema, required: true, span }
}

fn named(name: &str, schema: Schema, span: Span) -> (String, TypeDef) {
    (name.to_owned(), TypeDef { name: name.to_owned(), schema, span })
}

fn json(schema: Schema) -> Vec<Content> {
    vec![Content { media_type: "application/json".to_owned(), schema }]
}

fn described(kind: Kind, text: &str) -> Schema {
    Schema { description: Some(text.to_owned()), ..Schema::of(kind) }
}

fn operation(id: &str, text: &str, span: Span) -> Operation {
    Operation {
        id: id.to_owned(),
        method: Method::Post,
        path: format!("/things/{text}"),
        group: text.to_owned(),
        client_name: None,
        summary: Some(text.to_owned()),
        description: Some(text.to_owned()),
        parameters: vec![Parameter {
            name: text.to_owned(),
            location: ParameterIn::Query,
            required: true,
            description: Some(text.to_owned()),
            schema: Schema { default: Some(text.into()), ..Schema::of(Kind::Enum(vec![text.to_owned()])) },
            filter: Some(crate::model::FilterColumns::All),
            span,
        }],
        body: Some(Body {
            description: Some(text.to_owned()),
            required: true,
            content: json(object(vec![field(text, described(Kind::Boolean, text), span)])),
        }),
        responses: vec![Response {
            status: Status::Code(200),
            description: text.to_owned(),
            content: json(Schema::of(Kind::List(Box::new(Schema::named(text))))),
            span,
        }],
        pagination: Some(Pagination {
            style: PagingStyle::Offset { limit: text.to_owned(), offset: text.to_owned() },
            items: text.to_owned(),
            next: Some(text.to_owned()),
            total: None,
            maximum: Some(300),
        }),
        upload: Some(Upload {
            url: text.to_owned(),
            fields: text.to_owned(),
            file: text.to_owned(),
            status: 204,
            key: Some(text.to_owned()),
            validation: None,
        }),
        commands: None,
        command: vec![text.to_owned()],
        risk: Some(Risk::Nudge),
        platforms: vec![text.to_owned()],
        deprecated: false,
        span,
    }
}

fn card_field(text: &str, span: Span) -> CardField {
    CardField {
        label: text.to_owned(),
        key: text.to_owned(),
        type_: CardType::Other(text.to_owned()),
        required: true,
        required_when: Some(text.to_owned()),
        group: Some(text.to_owned()),
        when: Some(Condition { option: text.to_owned(), choice: text.to_owned() }),
        choices: vec![Choice { label: text.to_owned(), value: text.to_owned() }],
        description: text.to_owned(),
        span,
        type_span: span,
        required_span: span,
    }
}

fn card(text: &str, span: Span) -> BoundCard {
    let binding = Binding::Connector { concept: text.to_owned(), reason: text.to_owned() };
    BoundCard {
        card: Card {
            title: text.to_owned(),
            slug: slug(text),
            description: text.to_owned(),
            options: vec![],
            inputs: vec![card_field(text, span)],
            outputs: vec![],
            span,
        },
        operations: vec![CardOperation { operation_id: "one".to_owned(), role: OperationRole::Primary }],
        fields: vec![BoundField { section: Section::Inputs, index: 0, binding, rule: "words", score: 80 }],
        at_least_one: vec![
            Alternative { input: text.to_owned(), clear: None },
            Alternative { input: text.to_owned(), clear: Some(text.to_owned()) },
        ],
    }
}

fn world(text: &str) -> World {
    let mut sources = SourceMap::default();
    let mut place = |name: &str| Span::new(sources.add(name, "\n\nhere"), 2, 6);
    let (span, row) = (place("/somewhere/else/openapi.yaml"), place("C:\\spec\\action-cards.md"));
    let corrected = place("spec/overlays/devices.yaml");
    let types = [named(text, object(vec![field(text, described(Kind::Integer, text), corrected)]), span)];
    let finding = Finding {
        rule: "type",
        subject: format!("{}/inputs/{text}", slug(text)),
        severity: Severity::Error,
        message: text.to_owned(),
        card_span: row,
        api_span: span,
        proposal: None,
        decision: Some(Decision {
            rule: "type".to_owned(),
            subject: text.to_owned(),
            verdict: text.to_owned(),
            reason: text.to_owned(),
            span,
        }),
    };
    let variables =
        [(text.to_owned(), ServerVariable { default: text.to_owned(), description: Some(text.to_owned()) })];
    World {
        api: Api {
            title: text.to_owned(),
            version: text.to_owned(),
            description: Some(text.to_owned()),
            servers: vec![Server {
                url: text.to_owned(),
                description: Some(text.to_owned()),
                variables: variables.into(),
            }],
            groups: vec![Group { name: text.to_owned(), description: Some(text.to_owned()), client_name: None, span }],
            operations: vec![operation("one", text, span), operation("two", text, span)],
            types: types.into(),
        },
        cards: vec![card(text, row)],
        skipped: vec![SkippedRow { text: text.to_owned(), reason: text.to_owned(), span: row }],
        findings: vec![finding],
        guide: Guide {
            using: "## Quick start".to_owned(),
            calls: BTreeMap::from([("two", "kandji.things().two(id).send().await?".to_owned())]),
        },
        sources,
    }
}

#[test]
fn a_page_of_operations_links_its_parts_and_names_its_sources() {
    let tree = world("Devices").book();
    let page = tree.get("docs/src/operations/devices.md").unwrap();
    let second = page.split("## Devices {#devices-3}\n").nth(1).unwrap();
    let expected = "
**POST** `/things/Devices`

Devices

* Risk: *nudge*, asks a device for something harmless
* Platforms: Devices
* Pages: by offset, `Devices` and `Devices`; at most 300 items a page; items at `Devices`; next page at `Devices`
* Upload: a multipart form to the URL at `Devices` of the answer, without the API token; its fields are those at `Devices`; the last one is `Devices`, the file; done with status 204; later requests name it by `Devices` of the answer
* Device command: `Devices`
* Client: `kandji.things().two(id).send().await?`
* Operation: `two` <small>openapi.yaml</small>

**Parameters**

| Parameter | In | Type | Description |
|---|---|---|---|
| `Devices`<br><small>required</small> | query | one of `Devices` | Devices Default `Devices`. |

**Body** `application/json`, required, object

Devices

| Field | Type | Description |
|---|---|---|
| `Devices`<br><small>required</small> | boolean | Devices |

**Answers**

| Status | Body | Meaning |
|---|---|---|
| `200` | list of [Devices](#devices-4)<br><small>`application/json`</small> | Devices |

## Types

### Devices {#devices-4}

<small>openapi.yaml</small>

| Field | Type | Description |
|---|---|---|
| `Devices`<br><small>required</small> | integer | Devices <small>devices.yaml</small> |
";
    assert_eq!(second, expected);
}

#[test]
fn a_page_of_a_card_says_where_each_field_stands_and_what_differs() {
    let tree = world("Wipe").book();
    let page = tree.get("docs/src/cards/wipe.md").unwrap();
    let expected = "\
# Wipe

Wipe

<small>action-cards.md:3</small>

| Operation | Request | Role | Risk |
|---|---|---|---|
| [Wipe](../operations/wipe.md#wipe-2) | POST `/things/Wipe` | primary | *nudge*, asks a device for something harmless |

## Inputs

At least one of these is needed: **Wipe**, **Wipe** (or the option *Wipe*, which clears it).

When **Wipe** is *Wipe*:

| Field | Type | Description | In the API | Line |
|---|---|---|---|--:|
| <small>Wipe</small><br>**Wipe**<br><small>`Wipe`, required (Wipe)</small> | Wipe | Wipe<br>Choices: Wipe (`Wipe`). \
| connector: Wipe<br><small>Wipe</small> <sup>[1](#differences)</sup> | <small>3</small> |

## Differences

Where the card and the API's document do not say the same.

1. **Inputs, Wipe**: Wipe. *Decided*: Wipe. Wipe. <small>openapi.yaml</small> <small>`type`</small> \
<small>action-cards.md:3</small> <small>openapi.yaml</small>
";
    assert_eq!(page, expected);
}

#[test]
fn the_report_counts_and_links_to_the_cards() {
    let tree = world("Wipe").book();
    let report = tree.get("docs/src/reconciliation.md").unwrap();
    let lines = [
        "| Operations | 2 |",
        "| Operations behind at least one card | 1 |",
        "| Findings settled by a decision | 1 |",
        "| Connector only | 1 |",
        "| `words` | 1 | 80 |",
        "1 found, 1 of them errors; 1 settled by a decision.",
        "| Wipe | Wipe | <small>action-cards.md:3</small> |",
    ];
    for line in lines {
        assert!(report.lines().any(|found| found == line), "{line} in {report}");
    }
    assert!(report.contains("- [Wipe](cards/wipe.md), Inputs, Wipe: Wipe. *Decided*: Wipe. Wipe."), "{report}");
}

#[test]
fn shapes_stand_where_they_are_used_or_with_those_that_share_them() {
    let mut world = world("Wipe");
    world.api.operations[1].group = "Other".to_owned();
    let shared = world.book();
    assert!(shared.get("docs/src/types.md").unwrap().contains("\n## Wipe\n"));
    assert!(shared.get("docs/src/operations/wipe.md").unwrap().contains("list of [Wipe](../types.md#wipe)"));

    world.api.operations.truncate(1);
    let used_once = world.book();
    assert_eq!(used_once.get("docs/src/types.md"), None);
    let page = used_once.get("docs/src/operations/wipe.md").unwrap();
    assert!(page.contains("list of object (Wipe)") && page.contains("Fields of each element of the answer `200`:"));
}

#[test]
fn the_same_world_gives_the_same_book() {
    assert_eq!(world("Devices").book(), world("Devices").book());
}

const HOSTILE: [&str; 24] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "{{ 7 * 7 }} {% raw %} {# x #}",
    "{{#include /etc/passwd}}",
    "\\{{#title owned}}",
    "${x} $y$ $$z$$",
    "` `` ``` ~~~",
    "``` rust",
    "a | b | c",
    "|---|---|",
    "a\\|b\\",
    "[x](javascript:alert(1))",
    "![x](https://example.com/x.png)",
    "[x]: https://example.com [[x]] [^1] [!NOTE]",
    "<https://example.com> <a@b.c>",
    "# heading #",
    "--- === +++ ***",
    "> quote &lt; &#60; &nbsp;",
    "<!-- comment --> */ --> ]]>",
    "- [ ] task",
    "12) list",
    ": definition ~a~ ^b^ {#id .class}",
    "../../x",
    "_a_ __b__ a_b *c*d",
];

/// Tags of ours; nothing else may be markup.
const TAGS: [&str; 9] = ["<br>", "<small>", "</small>", "<code>", "</code>", "<sup>", "</sup>", "<pre>", "</pre>"];

fn dialect() -> Options {
    Options::all().difference(Options::ENABLE_SMART_PUNCTUATION | Options::ENABLE_OLD_FOOTNOTES)
}

/// What a reader sees on a page; panics at markup that is not ours.
fn seen(page: &str) -> String {
    let mut text = String::new();
    for event in Parser::new_ext(page, dialect()) {
        match event {
            Event::Text(piece) | Event::Code(piece) => text.push_str(&piece),
            Event::Html(html) | Event::InlineHtml(html) => {
                let tag = html.trim();
                assert!(TAGS.contains(&tag) || tag.starts_with("<pre><code>"), "{tag} in {page}");
                text.push(' ');
            }
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                let ours = dest_url.starts_with(['#', '.']) || dest_url.ends_with(".md") || dest_url.contains(".md#");
                assert!(link_type == LinkType::Inline && ours, "{dest_url} in {page}");
            }
            Event::Start(
                Tag::Image { .. } | Tag::FootnoteDefinition(_) | Tag::MetadataBlock(_) | Tag::CodeBlock(_),
            )
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_)
            | Event::Rule => panic!("{event:?} in {page}"),
            Event::SoftBreak | Event::HardBreak | Event::Start(_) | Event::End(_) => text.push(' '),
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn hostile_text_shows_literally_wherever_text_of_a_document_stands() {
    let plain = world("Quiet").book();
    let plain_pages: Vec<_> = pages(&plain).collect();
    for hostile in HOSTILE {
        let tree = world(hostile).book();
        assert_eq!(pages(&tree).count(), plain_pages.len());
        // The marker of a list is markup that descriptions may use.
        let expected = hostile.trim_start_matches("- ");
        for (page, plain) in pages(&tree).zip(&plain_pages) {
            let (found, wanted) = (seen(page).matches(expected).count(), seen(plain).matches("Quiet").count());
            assert_eq!(found, wanted, "{hostile:?} in {page}");
            assert!(!page.contains("{{") && !page.contains("}}"), "{page}");
        }
    }
}

fn pages(tree: &FileTree) -> impl Iterator<Item = &str> {
    tree.iter().filter(|(path, _)| path.ends_with(".md")).map(|(_, page)| page)
}

#[test]
fn text_that_cannot_be_seen_does_not_break_a_page() {
    for odd in ["", " ", "\r", "a\rb\nc", "\u{0}\u{7}\u{1b}[31m", "\u{202e}abc", "🦀", &"long".repeat(75)] {
        for (path, page) in world(odd).book().iter().filter(|(path, _)| path.ends_with(".md")) {
            seen(page);
            assert!(!page.contains(['\r', '\u{0}', '\u{7}', '\u{1b}', '\u{202e}']), "{path}: {page}");
        }
    }
}

#[test]
fn file_names_avoid_what_systems_reserve() {
    let tree = world("con").book();
    assert!(tree.get("docs/src/operations/con-2.md").is_some() && tree.get("docs/src/cards/con-2.md").is_some());
}
