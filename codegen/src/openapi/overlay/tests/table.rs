//! Each row of the table of keys is proved with an overlay.

use super::*;
use crate::openapi::keys::row::Fate;
use crate::openapi::overlay::action::Version;
use crate::openapi::overlay::table::{Object, TABLE};

/// An overlay with every key that can stand beside the others; the second and the third action have the rest.
const ALL: &str = "\
overlay: 1.1.0
info:
  title: t
  version: v
  description: d
extends: openapi.yaml
actions:
- target: $.info
  description: d
  update: {title: Coffee}
  x-was: {title: Tea}
  x-count: 1
  x-reason: r
  x-evidence: https://example.com
- target: $.paths['/a']
  remove: true
  x-reason: r
  x-evidence: https://example.com
- target: $.info.title
  copy: $.paths['/b'].get.tags[0]
  x-reason: r
  x-evidence: https://example.com
";

/// What an overlay makes of the document, and the places and codes of what is wrong.
fn outcome(text: &str) -> (serde_json::Value, Vec<String>) {
    let mut sources = SourceMap::default();
    let mut report = Report::default();
    let (file, overlay) = (sources.add("openapi.yaml", DOCUMENT), sources.add("o.yaml", text));
    let mut document = parse_yaml(file, &sources, Limits::default()).unwrap();
    let overlay = parse_yaml(overlay, &sources, Limits::default()).unwrap();
    check_extends(&overlay, "openapi.yaml", &mut report);
    let overlays: Vec<_> = read(overlay, &mut report).into_iter().collect();
    apply(&mut document, &overlays, Limits::default(), &mut report);
    let faults = report.diagnostics().iter();
    let faults = faults.map(|fault| format!("{} {}", sources.place(fault.labels[0].span), fault.code.id));
    (to_value(&document), faults.collect())
}

#[test]
fn every_key_is_understood_or_passed_over_and_no_other_is() {
    let plain = outcome(ALL);
    assert_eq!(plain.1, Vec::<String>::new());
    for (object, since, key) in TABLE {
        let (head, tail) = ALL.split_at(if *object == Object::Action { ALL.find("- target").unwrap() } else { 0 });
        let written = format!("{}:", key.name);
        let is_written = |line: &&str| line.trim_start_matches(['-', ' ']).starts_with(&written);
        let line = tail.lines().find(is_written).unwrap_or_else(|| panic!("{object:?} {}", key.name));
        let with = |other: &str| outcome(&format!("{head}{}", tail.replacen(line, other, 1)));
        let misspelled = with(&line.replacen(&written, &format!("{}z:", key.name), 1));
        assert!(!misspelled.1.is_empty(), "{object:?} {}: a misspelled key is an error", key.name);
        if *since == Version::V1_1 {
            let older = outcome(&ALL.replacen("1.1.0", "1.0.3", 1));
            let number = head.lines().count() + tail.lines().position(|other| other == line).unwrap() + 1;
            assert!(older.1.iter().any(|fault| fault.starts_with(&format!("o.yaml:{number}:"))), "{older:?}");
        }
        let (start, value) = line.split_once(&written).unwrap();
        match key.fate {
            Fate::Skipped(_) => {
                assert_eq!(with(&format!("{start}{written} other")), plain, "{object:?} {} is passed over", key.name);
            }
            // What is in it has rows of its own.
            _ if value.is_empty() => {}
            _ => {
                let other = with(&format!("{start}{written} [[1]]"));
                assert!(!other.1.is_empty(), "{object:?} {} is understood", key.name);
            }
        }
    }
}
