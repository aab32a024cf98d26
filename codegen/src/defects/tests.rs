use super::*;
use crate::source::{SourceMap, Span};

/// Two documents, each with what the import writes about it.
fn sources_yaml() -> String {
    let of = |name: &str| format!("- name: {name}\n  kind: openapi\n  sha256: {}\n  operations: 1\n", "ab".repeat(32));
    format!("sources:\n{}{}", of("first.yaml"), of("second.json"))
}

const ENTRY: &str = "\
- id: wrong-type
  about: values
  documents: [first.yaml]
  where: GET /pots
  says: a string
  truth: a number
  known: the examples show it
";

/// The register of a file and what is wrong with it.
fn read(defects: &str) -> (Register, Vec<(String, String)>) {
    let mut sources = SourceMap::default();
    let openapi = sources.add("openapi.yaml", "");
    let upstream = Some(sources.add("sources.yaml", sources_yaml()));
    let defects = Some(sources.add("defects.yaml", defects));
    let spec = SpecFolder { upstream, defects, ..SpecFolder::of(sources, openapi) };
    let mut report = Report::default();
    let documents = crate::upstream::of_spec(&spec, &mut report);
    let defects = read::read(&spec, &documents, &mut report);
    let faults = report.diagnostics().iter().map(|fault| {
        let place = spec.sources.place(fault.labels[0].span);
        (format!("{place} {}: {}", fault.code.id, fault.message), fault.help.clone().unwrap_or_default())
    });
    (Register { defects, ..Register::default() }, faults.collect())
}

/// A file of one entry, a piece of which is replaced.
fn replaced(old: &str, new: &str) -> String {
    assert!(ENTRY.contains(old));
    format!("defects:\n{}", ENTRY.replacen(old, new, 1))
}

#[test]
fn entries_are_read() {
    let (register, faults) = read(&format!("defects:\n{ENTRY}  see: [https://example.com]\n"));
    assert_eq!(faults, []);
    let defect = register.defect("wrong-type").unwrap();
    assert_eq!((defect.truth.as_str(), defect.see.len()), ("a number", 1));
}

#[test]
fn mistakes_are_errors_with_their_places() {
    for (file, expected) in [
        (replaced("says", "sais"), "defects.yaml:6:3 unknown-key: the key `sais` is not known here"),
        (
            replaced("wrong-type", "Wrong_Type"),
            "defects.yaml:2:7 defect-invalid: the id `Wrong_Type` is not kebab case",
        ),
        (replaced("values", "value"), "defects.yaml:3:10 defect-invalid: a defect cannot be about `value`"),
        (replaced("a number", "''"), "defects.yaml:7:10 defect-invalid: `truth` is blank"),
        (replaced("a number", "[1]"), "defects.yaml:7:10 defect-invalid: expected text for `truth`, found a list"),
        (replaced("[first.yaml]", "[]"), "defects.yaml:2:3 defect-invalid: a defect needs a list of `documents`"),
        (
            replaced("first.yaml", "frist.yaml"),
            "defects.yaml:4:15 defect-invalid: there is no upstream document `frist.yaml`",
        ),
        (
            format!("defects:\n{ENTRY}  see: [http://example.com]\n"),
            "defects.yaml:9:9 defect-invalid: expected an address that begins with https://",
        ),
        (format!("defects:\n{ENTRY}{ENTRY}"), "defects.yaml:9:7 defect-invalid: two defects have the id `wrong-type`"),
        ("defects: {}\n".to_owned(), "defects.yaml:1:1 defect-invalid: expected `defects:` with a list"),
        ("defects: [7]\n".to_owned(), "defects.yaml:1:11 defect-invalid: expected a defect, found a number"),
    ] {
        assert_eq!(read(&file).1[0].0, expected);
    }
    assert_eq!(read(&replaced("first.yaml", "frist.yaml")).1[0].1, "did you mean `first.yaml`?");
    assert_eq!(
        read(&replaced("  truth: a number\n", "")).1[0].0,
        "defects.yaml:2:3 defect-invalid: a defect needs `truth`"
    );
}

#[test]
fn a_cited_defect_exists() {
    let (mut register, _) = read(&format!("defects:\n{ENTRY}"));
    let evidence = |id: &str| Evidence::Defect { id: id.to_owned(), span: Span::nowhere() };
    let cites = |id: &str| Decision { evidence: vec![evidence(id)], ..Decision::default() };
    let faults = |register: &Register| {
        let mut report = Report::default();
        register.check(&mut report);
        report.diagnostics().iter().map(|fault| (fault.message.clone(), fault.help.clone())).collect::<Vec<_>>()
    };
    register.decisions = vec![cites("wrong-type")];
    assert_eq!(faults(&register), []);
    register.decisions = vec![cites("wrong-typ")];
    let help = Some("did you mean `wrong-type`?".to_owned());
    assert_eq!(faults(&register), [("there is no defect `wrong-typ`".to_owned(), help)]);
}
