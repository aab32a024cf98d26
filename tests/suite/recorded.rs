//! Every example answer of every upstream document, through the generated client's types: read strictly, written again,
//! and compared.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use kandji_client::runtime::Value;
use tests::project;
use tests::recorded::{Body, Failure, Operations, RENAMED, Row, Tally, answers, judge};

use crate::modelled::through;

macro_rules! rows {
    ($($operation:literal, $status:literal => $answer:ty;)*) => {
        [$(Row {
            operation: $operation,
            status: $status,
            is_typed: is_typed::<$answer>(),
            round_trip: through::<$answer>,
        }),*]
    };
}

fn is_typed<T: 'static>() -> bool {
    std::any::TypeId::of::<T>() != std::any::TypeId::of::<Value>()
}

/// An answer that need not come through, and why. It matches by what the test prints: the document and the reason begin
/// with these texts, the operation is this one.
struct Exception {
    document: &'static str,
    operation: &'static str,
    reason: &'static str,
    why: &'static str,
}

const EXCEPTIONS: &[Exception] = &[Exception {
    document: "postman/",
    operation: "listDevices",
    reason: "expected a list, found an object",
    why: "the example shows an element without the list around it; the request differs from the others, which are \
          answered with a list, by a filter only",
}];

#[test]
fn every_recorded_answer_comes_through_the_types_unchanged() {
    let Some(upstream) = project::upstream("recorded") else { return };
    let document = std::fs::read_to_string(project::root().join("generated/openapi.json")).unwrap();
    let operations = Operations::of(&serde_json::from_str(&document).unwrap());
    let operations = RENAMED.iter().fold(operations, |operations, (old, new)| operations.with_renamed(old, new));
    let rows = each_response!(rows);
    let mut failures = Vec::new();
    let mut total = 0;
    for path in documents(&upstream) {
        let answers = answers(&path);
        let tally = judge(&answers, &operations, &rows);
        print(&path, &tally);
        total += tally.json;
        failures.extend(tally.failures);
    }
    assert!(total > 0, "the upstream folder has no example answers");
    let (known, new): (Vec<_>, Vec<_>) = failures.iter().partition(|failure| exception(failure).is_some());
    for failure in &known {
        let why = exception(failure).map_or("", |exception| exception.why);
        println!("exception: {} {} {}: {}: {why}", failure.document, failure.operation, failure.name, failure.reason);
    }
    println!("{total} answers; {} exceptions", known.len());
    assert!(new.is_empty(), "{}", grouped(&new));
    let unused = EXCEPTIONS.iter().filter(|one| !known.iter().any(|failure| one.covers(failure))).count();
    assert_eq!(unused, 0, "exceptions that nothing needs");
}

/// Without this, a reading that lets everything pass would pass the test above. Only answers whose keys are data, and
/// shapes that say nothing, take one more.
#[test]
fn an_answer_with_a_key_more_is_refused() {
    let Some(upstream) = project::upstream("recorded") else { return };
    let document = std::fs::read_to_string(project::root().join("generated/openapi.json")).unwrap();
    let operations = Operations::of(&serde_json::from_str(&document).unwrap());
    let rows = each_response!(rows);
    let mut answers: Vec<_> = documents(&upstream).iter().flat_map(|path| answers(path)).collect();
    answers.retain_mut(|answer| match &mut answer.body {
        Body::Json(Value::Object(fields)) => fields.insert("a key that nobody knows".to_owned(), Value::Null).is_none(),
        _ => false,
    });
    let tally = judge(&answers, &operations, &rows);
    let refused =
        tally.failures.iter().filter(|failure| failure.reason.starts_with("at `[\"a key that nobody")).count();
    println!("{refused} of {} answers refused", tally.json);
    assert!(refused * 10 >= tally.json * 9, "{refused} of {}", tally.json);
}

/// All OpenAPI documents and Postman collections, or the one whose path ends with `RECORDED`.
fn documents(upstream: &Path) -> Vec<std::path::PathBuf> {
    let only = std::env::var("RECORDED").unwrap_or_default();
    let mut files = project::documents(upstream);
    files.retain(|file| file.to_string_lossy().ends_with(&only));
    files
}

fn print(path: &Path, tally: &Tally) {
    let failing: BTreeSet<_> = tally.failures.iter().map(|one| (&one.operation, &one.name, one.status)).collect();
    println!(
        "{}: {} JSON answers, {} of them untyped, {} failing; {} values by meaning; {} answers of other media",
        path.display(),
        tally.json,
        tally.untyped,
        failing.len(),
        tally.by_meaning,
        tally.other
    );
}

impl Exception {
    fn covers(&self, failure: &Failure) -> bool {
        failure.document.starts_with(self.document)
            && failure.operation == self.operation
            && failure.reason.starts_with(self.reason)
    }
}

fn exception(failure: &Failure) -> Option<&'static Exception> {
    EXCEPTIONS.iter().find(|exception| exception.covers(failure))
}

/// The failures by what is wrong, so that one cause is read once.
fn grouped(failures: &[&Failure]) -> String {
    let mut groups: BTreeMap<(&str, &str), BTreeSet<String>> = BTreeMap::new();
    for failure in failures {
        let status = failure.status.map_or_else(|| "?".to_owned(), |status| status.to_string());
        let place = format!("{} {status} {}", failure.document, failure.name);
        groups.entry((&failure.operation, &failure.reason)).or_default().insert(place);
    }
    let mut text = format!("{} kinds of failures:\n", groups.len());
    for ((operation, reason), places) in groups {
        text.push_str(&format!("{operation}: {reason}\n"));
        text.extend(places.iter().map(|place| format!("    {place}\n")));
    }
    text
}
