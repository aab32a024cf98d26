//! Every format shows the verdict and every change, whatever is in the text of the documents.

use serde_json::{Value, json};

use super::{Format, render};
use crate::diagnostic::Code;
use crate::diff::Diff;
use crate::diff::change::{Axis, Change, Severity};
use crate::diff::client::{Bump, Verdict};
use crate::diff::place::Place;

static ADDED: Code = Code::new("thing-added", "Title.", "Why.", "Use it.");
static REMOVED: Code = Code::new("thing-removed", "Title.", "Why.", "Stop using it.");

const FORMATS: [Format; 5] = [Format::Text, Format::Colored, Format::Markdown, Format::Json, Format::Github];

fn change(code: &'static Code, severity: Severity, subject: &str) -> Change {
    let place = |file: &str| Some(Place { file: file.to_owned(), line: 2, column: 3 });
    let (old, new) = if severity == Severity::Info { (None, Some("integer")) } else { (Some("string"), None) };
    Change {
        code,
        severity,
        axis: Axis::Wire,
        subject: subject.to_owned(),
        old: old.map(str::to_owned),
        new: new.map(str::to_owned),
        message: if severity == Severity::Info { "was added; use it" } else { "was removed; stop using it" }.to_owned(),
        old_place: old.and_then(|_| place("HEAD~1:spec/openapi.yaml")),
        new_place: new.and_then(|_| place("spec/openapi.yaml")),
    }
}

fn of(changes: Vec<Change>) -> Diff {
    Diff { changes, verdict: Verdict { client: Bump::Major, cards: Bump::Patch } }
}

fn some() -> Diff {
    let added = |subject: &str| change(&ADDED, Severity::Info, subject);
    of(vec![
        change(&REMOVED, Severity::Breaking, "GET /a: query limit"),
        added("GET /a: 200 /x"),
        added("GET /a: 200 /y"),
        added("GET /b: 200 header z"),
        added("GET /c: 200 header z"),
        added("GET /d: 200 header z"),
    ])
}

#[test]
fn text_says_once_what_several_changes_have_in_common() {
    let expected = "\
BREAKING

  GET /a
    query limit: was removed; stop using it (string) [thing-removed] HEAD~1:spec/openapi.yaml:2:3

FOR INFORMATION

  GET /a
    200 (2): was added; use it (integer) [thing-added] spec/openapi.yaml:2:3 and below
      /x, /y

  In 3 of them
    GET /b, GET /c, GET /d
    200 header z: was added; use it (integer) [thing-added] spec/openapi.yaml:2:3 and below

6 changes: 1 breaking, 5 for information
next version: major for the client, patch for the cards
";
    assert_eq!(render(&some(), Format::Text), expected);
    let colored = render(&some(), Format::Colored);
    assert!(colored.contains("\u{1b}[1;31mBREAKING\u{1b}[0m"), "{colored:?}");
    let plain = ["1;31", "1;33", "1;36", "1", "2", "0"]
        .iter()
        .fold(colored, |text, style| text.replace(&format!("\u{1b}[{style}m"), ""));
    assert_eq!(plain, expected);
}

#[test]
fn no_value_gets_lost_among_changes_with_one_message() {
    let with = |subject: &str, new: &str| {
        let (old, new) = (Some("a".to_owned()), Some(new.to_owned()));
        Change {
            old,
            new,
            message: "states another rule; read it".to_owned(),
            ..change(&ADDED, Severity::Info, subject)
        }
    };
    let text = render(&of(vec![with("GET /a: x", "b"), with("GET /a: y", "c"), with("GET /a: z", "c")]), Format::Text);
    assert!(text.contains("x: states another rule; read it (a → b)"), "{text}");
    assert!(text.contains("2 of it: states another rule; read it (a → c)"), "{text}");
}

#[test]
fn items_of_a_module_are_listed_below_it() {
    let item = |path: &str| Change { axis: Axis::Client, ..change(&REMOVED, Severity::Breaking, path) };
    let items = ["kandji_client::tags", "kandji_client::tags::Tag::id", "kandji_client::tags::Tag: Clone"];
    let text = render(&of(items.map(item).into()), Format::Text);
    let expected = "  kandji_client::tags\n    3 of it: was removed; stop using it (string)";
    assert!(text.contains(expected) && text.contains("the whole, Tag::id, Tag: Clone"), "{text}");
}

#[test]
fn markdown_begins_with_the_verdict_and_folds_what_breaks_nothing() {
    let expected = "\
**Next version: major for the client, patch for the cards.** 1 breaking, 5 for information.

### Breaking

- `GET /a`
  - `query limit`: was removed; stop using it (`string`) `thing-removed` at `HEAD~1:spec/openapi.yaml:2`

<details>
<summary>5 for information</summary>

- `GET /a`
  - `200 /x`, `200 /y`: was added; use it (`integer`) `thing-added` at `spec/openapi.yaml:2`
- 3 of them: `GET /b`, `GET /c`, `GET /d`
  - `200 header z`: was added; use it (`integer`) `thing-added` at `spec/openapi.yaml:2`

</details>
";
    assert_eq!(render(&some(), Format::Markdown), expected);
}

#[test]
fn markdown_is_bounded_and_says_what_is_missing() {
    let many = |severity, code, count: usize| {
        (0..count).map(move |index| {
            let mut change = change(code, severity, &format!("GET /{index}/{}: query q", "long".repeat(40)));
            change.message = format!("{index} {}", change.message);
            change
        })
    };
    let changes = many(Severity::Breaking, &REMOVED, 300).chain(many(Severity::Info, &ADDED, 300)).collect();
    let text = render(&of(changes), Format::Markdown);
    assert!(text.len() < 60_000 && text.contains("300 breaking, 300 for information"), "{}", text.len());
    let shown = text.lines().filter(|line| line.contains("thing-removed")).count();
    let left = 300 - shown;
    assert!(text.contains(&format!("Not shown, because it would be too long: {left} breaking, 300 for information.")));
    assert!(shown > 100 && !text.contains("<details>"), "{shown}");
    let one_severity = many(Severity::Info, &ADDED, 600).collect();
    let text = render(&of(one_severity), Format::Markdown);
    assert_eq!(text.matches("<details>").count(), text.matches("</details>").count());
}

#[test]
fn github_annotates_files_of_the_pull_request() {
    let text = render(&some(), Format::Github);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 4, "{text}");
    assert!(
        lines[0]
            .starts_with("::notice title=diff::next version: major for the client, patch for the cards; 1 breaking")
    );
    let expected = "::error file=spec/openapi.yaml,line=2,col=3,title=thing-removed::GET /a: query limit: was removed";
    assert!(lines[1].starts_with(expected), "{}", lines[1]);
}

#[test]
fn json_keeps_its_contract() {
    let place = json!({
        "type": ["object", "null"],
        "required": ["file", "line", "column"],
        "additionalProperties": false,
        "properties": { "file": { "type": "string" }, "line": { "type": "integer" }, "column": { "type": "integer" } },
    });
    let bump = json!({ "enum": ["major", "minor", "patch", "none"] });
    let optional = json!({ "type": ["string", "null"] });
    let schema = json!({
        "type": "object",
        "required": ["verdict", "changes"],
        "additionalProperties": false,
        "properties": {
            "verdict": {
                "type": "object",
                "required": ["client", "cards"],
                "additionalProperties": false,
                "properties": { "client": bump, "cards": bump },
            },
            "changes": { "type": "array", "items": {
                "type": "object",
                "required": ["id", "severity", "axis", "subject", "old", "new", "message", "old_place", "new_place"],
                "additionalProperties": false,
                "properties": {
                    "id": { "type": "string" },
                    "severity": { "enum": ["breaking", "warning", "info"] },
                    "axis": { "enum": ["wire", "client", "card"] },
                    "subject": { "type": "string" },
                    "old": optional,
                    "new": optional,
                    "message": { "type": "string" },
                    "old_place": place,
                    "new_place": place,
                },
            } },
        },
    });
    let text = render(&some(), Format::Json);
    let document: Value = serde_json::from_str(&text).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let faults: Vec<_> = validator.iter_errors(&document).map(|fault| fault.to_string()).collect();
    assert_eq!(faults, [""; 0], "{text}");
    assert_eq!(document["verdict"], json!({ "client": "major", "cards": "patch" }));
    assert_eq!(document["changes"].as_array().unwrap().len(), 6);
    assert_eq!(document["changes"][0]["old_place"]["file"], "HEAD~1:spec/openapi.yaml");
}

#[test]
fn nothing_is_said_in_every_format() {
    let nothing = Diff { changes: Vec::new(), verdict: Verdict::default() };
    for format in FORMATS {
        let text = render(&nothing, format);
        let verdict = if format == Format::Json { "\"client\": \"none\"" } else { "none for the client" };
        assert!(text.contains(verdict) && text.ends_with('\n'), "{format:?}: {text}");
    }
}

#[test]
fn text_of_documents_is_no_markup_and_controls_nothing() {
    let hostile = "`` x ` </details><img src=y> @all #1 https://a.example [l](m) *b* \u{1b}[31m\u{202e}\n::error::no";
    let mut change = change(&REMOVED, Severity::Breaking, &format!("{hostile}: {hostile}"));
    change.message = format!("was {hostile}");
    change.old = Some(hostile.to_owned());
    let diff = of(vec![change]);
    for format in FORMATS {
        let text = render(&diff, format);
        let is_harmful = |character: char| {
            (character.is_control() && character != '\n' && !(format == Format::Colored && character == '\u{1b}'))
                || character == '\u{202e}'
        };
        assert!(!text.contains(is_harmful), "{format:?}: {text:?}");
        assert!(!text.lines().any(|line| line.starts_with("::error::no")), "{format:?}: {text:?}");
    }
    let markdown = render(&diff, Format::Markdown);
    let events: Vec<_> = pulldown_cmark::Parser::new(&markdown).collect();
    let is_markup = |event: &pulldown_cmark::Event<'_>| {
        use pulldown_cmark::{Event, Tag};
        matches!(
            event,
            Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::Emphasis)
        )
    };
    assert!(!events.iter().any(is_markup), "{events:#?}");
    let prose = |event: &pulldown_cmark::Event<'_>| match event {
        pulldown_cmark::Event::Text(text) => text.to_string(),
        _ => String::new(),
    };
    let prose: String = events.iter().map(prose).collect();
    assert!(!prose.contains("@all") && !prose.contains("#1"), "{prose}");
    assert!(markdown.contains("https:\\//a.example"), "a bare address is no link: {markdown}");
}
