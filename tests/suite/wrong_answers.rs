//! Answers with status 200 that are none: each is an error, never an empty list, and never a record without identity.

mod answer;
mod kinds;

use std::collections::{BTreeMap, BTreeSet};

use kandji_client::Error;
use kandji_tenant::modelled::{Answers, Model, Variant};
use kandji_tenant::{Scripted, Tenant};
use serde_json::Value;

use crate::client::client;
use crate::each_list::{ASKED, List, PAGE, Way};
use crate::each_operation::{self, Row, arguments};
use answer::{Answer, has_all};
use kinds::{EMPTY, EMPTY_AMONG, Kind, LISTS, OF_SECRETS, TEXTS, kinds};

/// What may be in a list whose elements nobody has shown.
const UNKNOWN: &[&str] = &[EMPTY, EMPTY_AMONG, LISTS, TEXTS];

/// What may be in a list, and why. All of it is tried, and must be taken.
const TAKEN: [(&str, &str, &[&str], &str); 6] = [
    ("kernelExtensions", "/data", UNKNOWN, "no example has an element, so that any value may be one"),
    ("getBehavioralDetectionsV2", "/results", UNKNOWN, "no document shows an element, so that any value may be one"),
    ("getThreatDetailsV2", "/results", UNKNOWN, "no document shows an element, so that any value may be one"),
    ("getDeviceCommands", "/commands/results", &[EMPTY, EMPTY_AMONG], "documents show an element without any field"),
    ("listAffectedSoftware", "/results", &[EMPTY, EMPTY_AMONG], "documents show an element without any field"),
    ("getDeviceApps", "/apps", &[EMPTY, EMPTY_AMONG], "platforms differ so much that no field is always there"),
];

/// Operations with a JSON answer that has nothing essential, and why.
const NOTHING_ESSENTIAL: [(&str, &str); 5] = [
    ("assignLibraryItem", "an empty list of ids is one"),
    ("cancelLostMode", "it has an effect; what it returns besides may be left out"),
    ("deleteUser", "it has an effect; what it returns besides may be left out"),
    ("lockDevice", "it has an effect; what it returns besides may be left out"),
    ("removeLibraryItem", "an empty list of ids is one"),
];

/// What is wrong with the outcome of reading an answer that is none.
fn fault<T: std::fmt::Debug>(outcome: Result<T, Error>) -> Option<String> {
    match outcome {
        Err(Error::Decode(_)) => None,
        other => Some(format!("{other:?}")),
    }
}

fn assert_none(faults: &BTreeSet<String>) {
    let text: Vec<&str> = faults.iter().map(String::as_str).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), text.join("\n"));
}

/// The answer of another operation that is none of this one.
fn another<'a>(own: &Answer, answers: &'a [Answer]) -> &'a Value {
    let fits = |other: &&Answer| other.operation.id != own.operation.id && !has_all(own, &other.full);
    &answers.iter().find(fits).expect("some other answer is none").full
}

/// Where the items of a list are.
fn items(list: &List) -> &str {
    list.pagination.key("items").expect("the document says where the items are")
}

/// The kinds of wrong answers for a list.
fn kinds_of_list(list: &List, answers: &[Answer]) -> Vec<Kind> {
    let answer = Answer::of(list.operation).expect("a list is JSON");
    kinds(&answer, items(list), another(&answer, answers))
}

/// Whether a kind of answer is a right one after all.
fn is_taken(operation: &str, place: &str, kind: &str) -> bool {
    TAKEN.iter().any(|(id, known, kinds, _)| *id == operation && *known == place && kinds.contains(&kind))
}

/// What is wrong with the outcome of reading an answer, which may be a right one after all.
fn fault_unless(is_right: bool, outcome: Result<(), Error>) -> Option<String> {
    if is_right { outcome.err().map(|error| format!("refused: {error}")) } else { fault(outcome) }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_list_is_empty_because_its_answer_is_none() {
    let tenant = Tenant::modelled(Answers::default()).await;
    let kandji = client(&tenant);
    let (mut faults, mut tried, mut of_kind) = (BTreeSet::new(), 0, BTreeMap::<_, usize>::new());
    let (lists, answers) = (List::all(), Answer::all());
    for list in &lists {
        for (index, Kind { name, scripted }) in kinds_of_list(list, &answers).into_iter().enumerate() {
            // All ways lead through the same code, so one kind is tried in each of them.
            let ways = if index == 0 { &Way::ALL[..] } else { &Way::OFTEN };
            for way in ways {
                tenant.answer_next(scripted.clone());
                let outcome = (list.begin)(&kandji, &list.arguments(None), *way).expect("the arguments fit").await;
                let fault = fault_unless(is_taken(&list.operation.id, items(list), name), outcome);
                faults.extend(fault.map(|fault| format!("{}: {name}: {way:?}: {fault}", list.operation.id)));
                tried += 1;
            }
            *of_kind.entry(name).or_default() += 1;
        }
    }
    let (once, often) = (Way::ALL.len(), Way::OFTEN.len());
    println!("{} lists, {} kinds, {often} ways or {once}: {tried} answers", lists.len(), of_kind.len());
    assert_none(&faults);
    assert!(of_kind.values().all(|tried| *tried == lists.len()), "{of_kind:?}");
    assert_eq!(tried, often * lists.len() * of_kind.len() + (once - often) * lists.len());
}

#[tokio::test]
async fn no_list_ends_because_a_later_page_is_none() {
    let tenant = Tenant::modelled(Answers { records: 3 * ASKED, page: PAGE, ..Answers::default() }).await;
    let kandji = client(&tenant);
    let (mut faults, mut tried) = (BTreeSet::new(), 0);
    let (lists, answers) = (List::all(), Answer::all());
    for list in &lists {
        for Kind { name, scripted } in kinds_of_list(list, &answers) {
            let then = || tenant.answer_next(scripted.clone());
            let outcome = (list.go_on)(&kandji, &list.arguments(Some(ASKED)), &then).expect("the arguments fit").await;
            let fault = fault_unless(is_taken(&list.operation.id, items(list), name), outcome);
            faults.extend(fault.map(|fault| format!("{}: {name}: {fault}", list.operation.id)));
            tried += 1;
        }
    }
    println!("{} lists, {tried} second pages", lists.len());
    assert_none(&faults);
}

/// The row of an operation.
fn row<'a>(rows: &'a [Row], answer: &Answer) -> &'a Row {
    rows.iter().find(|row| row.id == answer.operation.id).expect("the client has the operation")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_record_lacks_what_makes_it_one() {
    let tenant = Tenant::modelled(Answers::default()).await;
    let kandji = client(&tenant);
    let (rows, answers) = (each_operation::rows(), Answer::all());
    let (mut faults, mut tried, mut places) = (BTreeSet::new(), 0, BTreeMap::<_, usize>::new());
    for (answer, reason) in
        answers.iter().flat_map(|answer| ["identity", "list", "secret"].map(|reason| (answer, reason)))
    {
        let row = row(&rows, answer);
        for own in answer.essential(reason) {
            *places.entry(reason).or_default() += 1;
            for Kind { name, scripted } in kinds(answer, &own, another(answer, &answers)) {
                let is_right = reason == "secret" && OF_SECRETS.contains(&name) || is_taken(row.id, &own, name);
                for send in [row.send, row.send_blocking] {
                    tenant.answer_next(scripted.clone());
                    let outcome =
                        send(&kandji, &arguments(row.id, "plain", Variant::Least)).expect("the arguments fit").await;
                    let fault = fault_unless(is_right, outcome);
                    faults.extend(fault.map(|fault| format!("{} {own}: {name}: {fault}", row.id)));
                    tried += 1;
                }
            }
        }
    }
    let with_identity = answers.iter().filter(|answer| !answer.essential("identity").is_empty()).count();
    println!("{with_identity} answers with an identity; places {places:?}; {tried} wrong answers");
    assert_none(&faults);
}

#[test]
fn what_has_nothing_essential_has_a_reason() {
    let has_none =
        |answer: &Answer| ["identity", "list", "secret", "own"].iter().all(|one| answer.essential(one).is_empty());
    let found: Vec<String> =
        Answer::all().iter().filter(|one| has_none(one)).map(|one| one.operation.id.clone()).collect();
    let known: BTreeSet<&str> = NOTHING_ESSENTIAL.iter().map(|(id, _)| *id).collect();
    assert_eq!(found.iter().map(String::as_str).collect::<BTreeSet<_>>(), known);
}

/// A record that is known by its own fields alone, without identity, list or secret.
#[tokio::test]
async fn no_record_lacks_all_of_its_own_fields() {
    let tenant = Tenant::modelled(Answers::default()).await;
    let kandji = client(&tenant);
    let (rows, answers) = (each_operation::rows(), Answer::all());
    let (mut faults, mut records) = (BTreeSet::new(), BTreeSet::new());
    let is_known_otherwise =
        |one: &Answer| ["identity", "list", "secret"].iter().any(|why| !one.essential(why).is_empty());
    for answer in answers.iter().filter(|one| !is_known_otherwise(one) && !one.essential("own").is_empty()) {
        let row = row(&rows, answer);
        for Kind { name, scripted } in kinds::kinds_of_whole(answer, another(answer, &answers)) {
            tenant.answer_next(scripted);
            let outcome =
                (row.send)(&kandji, &arguments(row.id, "plain", Variant::Least)).expect("the arguments fit").await;
            faults.extend(fault(outcome).map(|fault| format!("{}: {name}: {fault}", row.id)));
            records.insert(row.id);
        }
    }
    println!("{} records that are known by their own fields: {records:?}", records.len());
    assert_none(&faults);
    assert!(!records.is_empty());
}

/// An operation that has an effect and returns nothing, or returns a file.
#[tokio::test]
async fn a_web_page_is_never_a_success() {
    let tenant = Tenant::modelled(Answers::default()).await;
    let kandji = client(&tenant);
    let (mut faults, mut tried) = (BTreeSet::new(), 0);
    for row in each_operation::rows() {
        tenant.answer_next(Scripted::new(200, vec![("content-type", "text/html")], "<html>Sign in</html>"));
        let outcome =
            (row.send)(&kandji, &arguments(row.id, "plain", Variant::Least)).expect("the arguments fit").await;
        faults.extend(fault(outcome).map(|fault| format!("{}: {fault}", row.id)));
        tried += 1;
    }
    println!("{tried} operations");
    assert_none(&faults);
    assert_eq!(tried, Model::of_api().operations.len());
}

/// The answer of each other operation, given to each list and to each operation whose answer has an identity. What has
/// everything that makes such an answer one cannot be told from it.
#[tokio::test]
async fn no_answer_of_another_operation_is_taken() {
    let tenant = Tenant::modelled(Answers::default()).await;
    let kandji = client(&tenant);
    let (rows, answers) = (each_operation::rows(), Answer::all());
    let (mut faults, mut tried, mut taken) = (BTreeSet::new(), 0, 0);
    for own in answers.iter().filter(|own| !own.essential("identity").is_empty() || !own.essential("list").is_empty()) {
        let row = row(&rows, own);
        for other in &answers {
            tenant.answer_next(Scripted::json(200, other.full.to_string()));
            let outcome =
                (row.send)(&kandji, &arguments(row.id, "plain", Variant::Least)).expect("the arguments fit").await;
            tried += 1;
            match fault(outcome) {
                // Any list can be one of unknown elements.
                Some(_) if has_all(own, &other.full) => taken += usize::from(!is_taken(row.id, "/results", TEXTS)),
                fault => faults.extend(fault.map(|fault| format!("{} with {}: {fault}", row.id, other.operation.id))),
            }
        }
    }
    println!("{tried} answers of other operations, {taken} taken because they have the same form");
    assert!(taken < tried / 20, "{taken} of {tried} cannot be told apart");
    assert_none(&faults);
}
