//! Whatever a document contains, messages about it are harmless and bounded.

use proptest::prelude::*;

use super::*;
use crate::diagnostic::{Diagnostic, codes};
use crate::source::Span;
use crate::text::visible;

/// Text with characters that control terminals, change directions, break lines or mean something in a format.
fn hostile() -> impl Strategy<Value = String> {
    let special = prop::sample::select(vec![
        '\0',
        '\u{7}',
        '\u{8}',
        '\t',
        '\n',
        '\r',
        '\u{1b}',
        '\u{7f}',
        '\u{85}',
        '\u{9b}',
        '\u{61c}',
        '\u{200b}',
        '\u{200e}',
        '\u{202e}',
        '\u{2028}',
        '\u{2066}',
        '\u{feff}',
        '\u{e0041}',
        '%',
        ':',
        ',',
        '"',
        '\\',
        '`',
        '|',
        '🦀',
        '\u{301}',
    ]);
    let character = prop_oneof![3 => special, 2 => any::<char>(), 3 => prop::char::range('a', 'z')];
    let text = prop::collection::vec(character, 0..60).prop_map(String::from_iter);
    (text, prop::sample::select(vec![1_usize, 1, 1, 200])).prop_map(|(text, times)| text.repeat(times))
}

/// Whether nothing in a text could control a terminal.
fn is_harmless(text: &str) -> bool {
    text.chars().all(|character| character == '\n' || visible(character) == character)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn messages_are_harmless_and_bounded(
        message in hostile(), label in hostile(), help in hostile(), name in hostile(), source in hostile(),
        start in 0_usize..8_000, length in 0_usize..8_000,
    ) {
        let mut sources = SourceMap::default();
        let name: String = name.chars().take(250).collect();
        let file = sources.add(name, source);
        let mut report = Report::default();
        let span = Span::new(file, start, start + length);
        let told = Diagnostic::error(&codes::CARD_ROW, message.clone()).at(span, label.clone()).at(span, "again");
        report.push(told.help_to_paste(help, format!("- reason: {label}\n")));
        let [human, json, github] =
            [Format::Human, Format::Json, Format::Github].map(|format| render(&report, &sources, format, false));
        for (text, longest) in [(&human, 16_000), (&json, 80_000), (&github, 80_000)] {
            prop_assert!(is_harmless(text), "{text:?}");
            prop_assert!(text.lines().all(|line| line.len() < longest));
        }
        prop_assert_eq!((json.lines().count(), github.lines().count()), (1, 1));
        let line: serde_json::Value = serde_json::from_str(&json).unwrap();
        if message.chars().count() <= 1_000 {
            prop_assert_eq!(&line["message"], &serde_json::Value::from(message));
        }
        prop_assert!(line["places"][0]["line"].as_u64() >= Some(1));
        prop_assert!(github.starts_with("::error file="));
    }
}

#[test]
fn a_scalar_of_megabytes_is_quoted_in_part() {
    let long = "x".repeat(2_000_000);
    let mut sources = SourceMap::default();
    let file = sources.add("a.yaml", format!("key: {long}\n"));
    let mut report = Report::default();
    let told = Diagnostic::error(&codes::UNKNOWN_KEY, format!("the value `{long}` is not known here"));
    report.push(
        told.at(Span::new(file, 5, 5 + long.len()), format!("`{long}`")).help(format!("not `{long}`, but another")),
    );
    for format in [Format::Human, Format::Json, Format::Github] {
        let text = render(&report, &sources, format, false);
        assert!(text.len() < 12_000, "{} bytes", text.len());
        assert!(text.contains("the value `xxx") && text.contains("xxx` is not known here"), "{text}");
        assert!(text.contains("xxx`, but another"), "{text}");
    }
}
