//! What becomes of recorded answers in a client's types.

use super::answer::{Answer, Body, Row};
use super::compare::compare;
use super::operations::Operations;

/// How the answers of a document fared.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Answers that are JSON.
    pub json: usize,
    /// Answers that are not.
    pub other: usize,
    /// Answers whose type says no more than that they are JSON.
    pub untyped: usize,
    /// Scalars that were written in another way and mean the same.
    pub by_meaning: usize,
    /// Answers that could not be read strictly, or were not written as they came.
    pub failures: Vec<Failure>,
}

/// An answer that did not come through.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The document.
    pub document: String,
    /// The example's name in it.
    pub name: String,
    /// The operation's id, or method and path if there is none.
    pub operation: String,
    /// The status that the document says.
    pub status: Option<u16>,
    /// What is wrong, with places of lists left out, so that like is grouped with like.
    pub reason: String,
}

/// Sends the answers of a document through a client's types.
#[must_use]
pub fn judge(answers: &[Answer], operations: &Operations, rows: &[Row]) -> Tally {
    let mut tally = Tally::default();
    for answer in answers {
        let Body::Json(body) = &answer.body else {
            tally.other += 1;
            continue;
        };
        tally.json += 1;
        let id = operations.id(&answer.method, &answer.path);
        let outcome = id.ok_or_else(|| vec!["no operation".to_owned()]).and_then(|id| {
            let row = row(rows, id, answer.status).ok_or_else(|| vec!["no JSON for this status".to_owned()])?;
            tally.untyped += usize::from(!row.is_typed);
            let written = (row.round_trip)(body.to_string().as_bytes()).map_err(|reason| vec![plain(&reason)])?;
            let likeness = compare(body, &written);
            tally.by_meaning += likeness.by_meaning;
            if likeness.differences.is_empty() { Ok(()) } else { Err(likeness.differences) }
        });
        for reason in outcome.err().unwrap_or_default() {
            tally.failures.push(Failure {
                document: answer.document.clone(),
                name: answer.name.clone(),
                operation: id.map_or_else(|| format!("{} {}", answer.method, answer.path), str::to_owned),
                status: answer.status,
                reason,
            });
        }
    }
    tally
}

/// The row of a status: its own, that of its class, or that of all others. An example without a status is one of success.
fn row<'r>(rows: &'r [Row], id: &str, status: Option<u16>) -> Option<&'r Row> {
    let mut of_operation = rows.iter().filter(|row| row.operation == id);
    let Some(status) = status else { return of_operation.find(|row| row.status.starts_with('2')) };
    let wanted = [status.to_string(), format!("{}XX", status / 100), "default".to_owned()];
    wanted.iter().find_map(|wanted| of_operation.clone().find(|row| row.status == wanted))
}

/// A reason without what differs from one example to the next: places in lists, in keys that are data, in the text.
fn plain(reason: &str) -> String {
    let reason = reason.split(" at line ").next().unwrap_or_default();
    let mut plain = String::with_capacity(reason.len());
    for (index, part) in reason.split('[').enumerate() {
        let behind = part.split_once(']').filter(|(place, _)| place.bytes().all(|byte| byte.is_ascii_digit()));
        if index > 0 {
            plain.push('[');
        }
        plain.push_str(&behind.map_or_else(|| part.to_owned(), |(_, behind)| format!("]{behind}")));
    }
    plain
}
