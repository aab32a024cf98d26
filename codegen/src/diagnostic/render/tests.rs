use super::*;
use crate::diagnostic::{Diagnostic, codes};
use crate::source::Span;

const TEXT: &str = "info:\n  title: Tea\n  title: Coffee\n";

fn sources() -> (SourceMap, crate::source::FileId) {
    let mut sources = SourceMap::default();
    let file = sources.add("spec/openapi.yaml", TEXT);
    (sources, file)
}

fn duplicate(file: crate::source::FileId) -> Diagnostic {
    Diagnostic::error(&codes::DUPLICATE_KEY, "the key `title` occurs twice")
        .at(Span::new(file, 21, 26), "the second one")
        .at(Span::new(file, 8, 13), "the first one")
        .help("remove one")
}

fn shown(diagnostics: Vec<Diagnostic>, sources: &SourceMap, format: Format) -> String {
    let mut report = Report::default();
    diagnostics.into_iter().for_each(|diagnostic| report.push(diagnostic));
    render(&report, sources, format, false)
}

#[test]
fn the_human_format_quotes_source_lines() {
    let (sources, file) = sources();
    let text = shown(vec![duplicate(file)], &sources, Format::Human);
    let expected = "\
error[duplicate-key]: the key `title` occurs twice
 --> spec/openapi.yaml:3:3
  |
3 |   title: Coffee
  |   ^^^^^ the second one
  |
 ::: spec/openapi.yaml:2:3
  |
2 |   title: Tea
  |   ----- the first one
  |
  = help: remove one

note: run `cargo xtask explain duplicate-key` for an explanation
";
    assert_eq!(text, expected);
}

#[test]
fn json_has_one_object_per_line() {
    let (sources, file) = sources();
    let text = shown(vec![duplicate(file), Diagnostic::note(&codes::ITEM_SKIPPED, "a\nb")], &sources, Format::Json);
    let lines: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let place = serde_json::json!({
        "file": "spec/openapi.yaml", "line": 3, "column": 3, "endLine": 3, "endColumn": 8, "text": "the second one",
    });
    assert_eq!(lines[0]["places"][0], place);
    assert_eq!((&lines[0]["code"], &lines[0]["severity"]), (&"duplicate-key".into(), &"error".into()));
    assert_eq!((&lines[1]["message"], &lines[1]["help"]), (&"a\nb".into(), &serde_json::Value::Null));
}

#[test]
fn github_commands_are_escaped() {
    let mut sources = SourceMap::default();
    let file = sources.add("a,b:c.yaml", "x: 1\n");
    let hostile = Diagnostic::warning(&codes::CARD_ROW, "50%\r\n::error::no").at(Span::new(file, 0, 1), "here");
    let text = shown(vec![hostile], &sources, Format::Github);
    let expected = "::warning file=a%2Cb%3Ac.yaml,line=1,col=1,endLine=1,endColumn=2,title=card-row::\
        50%25␍%0A::error::no%0Aa,b:c.yaml:1:1: here\n";
    assert_eq!(text, expected);
    let nowhere = shown(vec![Diagnostic::note(&codes::CARD_ROW, "m")], &sources, Format::Github);
    assert_eq!(nowhere, "::notice title=card-row::m\n");
}

#[test]
fn terminal_escapes_are_made_visible() {
    let mut sources = SourceMap::default();
    let file = sources.add("a\u{1b}[2J", "key: \u{1b}[31mred\u{202e}\r\u{7}\n");
    let hostile = Diagnostic::error(&codes::CARD_ROW, "bad \u{1b}]0;x\u{7}")
        .at(Span::new(file, 5, 12), "label\n\u{9b}1m")
        .help("\u{1b}c\n\r");
    let text = shown(vec![hostile], &sources, Format::Human);
    let controls = |character: char| character.is_control() && character != '\n' || character == '\u{202e}';
    assert!(!text.contains(controls), "{text:?}");
    assert!(text.contains("␛[31mre"), "{text}");
}

#[test]
fn lines_to_paste_keep_their_line_breaks() {
    let (sources, _) = sources();
    let told = Diagnostic::error(&codes::DECISION_INVALID, "m").help_to_paste("write:", "- rule: a\n  why: \u{1b}c\n");
    let people = shown(vec![told.clone()], &sources, Format::Human);
    assert!(people.contains("= help: write:\n\n- rule: a\n  why: ␛c\n\nnote: "), "{people}");
    let json: serde_json::Value = serde_json::from_str(&shown(vec![told.clone()], &sources, Format::Json)).unwrap();
    assert_eq!(json["help"], "write:\n- rule: a\n  why: \u{1b}c\n");
    let github = shown(vec![told], &sources, Format::Github);
    assert_eq!(github, "::error title=decision-invalid::m%0Ahelp: write:%0A- rule: a%0A  why: ␛c%0A\n");
}

#[test]
fn long_lines_are_shortened_around_the_place() {
    let mut sources = SourceMap::default();
    let file = sources.add("a.json", format!("{}HERE{}", "ä".repeat(5_000), "z".repeat(5_000)));
    let text = shown(
        vec![Diagnostic::error(&codes::CARD_ROW, "m").at(Span::new(file, 10_000, 10_004), "")],
        &sources,
        Format::Human,
    );
    assert!(text.contains("a.json:1:5001"), "{text}");
    assert!(text.lines().all(|line| line.chars().count() < 200), "{text}");
    assert!(text.contains("ääHEREzz"), "{text}");
}

#[test]
fn places_can_be_at_the_end_or_span_lines() {
    let (sources, file) = sources();
    let span = |start, end| Span::new(file, start, end);
    for span in [span(0, TEXT.len()), span(TEXT.len(), TEXT.len() + 1), span(5, 6), span(90, 99)] {
        assert!(
            shown(vec![Diagnostic::error(&codes::CARD_ROW, "m").at(span, "here")], &sources, Format::Human)
                .contains("here")
        );
    }
}

#[test]
fn only_the_human_format_shortens_runs_of_warnings_and_never_errors() {
    let (sources, _) = sources();
    let warnings = |format| {
        let warnings = (0..142).map(|n| Diagnostic::warning(&codes::CARD_ROW, format!("row {n}.")));
        shown(warnings.collect(), &sources, format)
    };
    let text = warnings(Format::Human);
    assert!(text.contains("row 9.") && !text.contains("row 10."));
    assert!(text.contains("… and 132 more of `card-row`"));
    assert_eq!(warnings(Format::Json).lines().count(), 142);
    let errors = (0..20).map(|n| Diagnostic::error(&codes::CARD_ROW, format!("row {n}."))).collect();
    assert!(shown(errors, &sources, Format::Human).contains("row 19."));
}
