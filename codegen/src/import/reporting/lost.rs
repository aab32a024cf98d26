//! What the newest document of a kind lacks although older ones of its kind have it: upstream documents have lost
//! operations before.

use std::collections::BTreeMap;

use super::lost_fields::{Gone, fields};
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::import::evidence::gathered::Gathered;
use crate::import::evidence::request::ParameterClue;
use crate::import::reading::sources::Source;

/// Warns about each operation, parameter, field and listed value that the newest document of a kind lacks.
pub(crate) fn report(gathered: &Gathered, sources: &[Source], report: &mut Report) {
    let newest: BTreeMap<&str, usize> =
        sources.iter().enumerate().map(|(rank, source)| (source.kind.as_str(), rank)).collect();
    for (kind, rank) in newest {
        let Some(document) = sources.get(rank) else { continue };
        for ((_, method), requests) in gathered {
            let is_kind = |rank: usize| sources.get(rank).is_some_and(|source| source.kind == kind);
            let mut older = requests.iter().rev().filter(|one| one.source < rank && is_kind(one.source));
            let Some(old) = older.next() else { continue };
            let Some(new) = requests.iter().rev().find(|one| one.source == rank) else {
                let message = format!("{} lacks {method} {}, which an older document has", document.name, old.path);
                report.push(warning(message).at(old.span, "the older one"));
                continue;
            };
            let place = format!("{method} {}", old.path);
            let is_gone = |name: &str| {
                new.parameters.iter().all(|clue| clue.name != name && !clue.stands_for.iter().any(|one| one == name))
            };
            for clue in old.parameters.iter().filter(|clue| is_gone(&clue.name) && clue.stands_for.is_empty()) {
                let place = format!("{} `{}` of {method} {}", clue.location.as_str(), clue.name, old.path);
                let message = format!("{} lacks the {place}, which an older document has", document.name);
                report.push(warning(message).at(clue.span, "the older one").at(new.span, "the newest document"));
            }
            values(&document.name, &place, (&old.parameters, &new.parameters), report);
            for Gone { what, spans: (older, newest) } in fields(&place, (old, new)) {
                let message = format!("{} lacks {what}", document.name);
                report.push(warning(message).at(older, "the older one").at(newest, "the newest document"));
            }
        }
    }
}

/// Warns about values that the newest document no longer lists for a parameter.
fn values(document: &str, place: &str, (old, new): (&[ParameterClue], &[ParameterClue]), report: &mut Report) {
    for clue in old {
        let same = |other: &&ParameterClue| other.name == clue.name && other.location == clue.location;
        let Some(now) = new.iter().find(same).filter(|now| !now.hint.values.is_empty()) else { continue };
        let gone: Vec<&str> = clue.hint.values.difference(&now.hint.values).map(String::as_str).collect();
        if gone.is_empty() {
            continue;
        }
        let added: Vec<&str> = now.hint.values.difference(&clue.hint.values).map(String::as_str).collect();
        let listed = gone.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ");
        let instead = match added.as_slice() {
            [] => String::new(),
            added => format!("; it has `{}` instead", added.join("`, `")),
        };
        let parameter = format!("{} `{}` of {place}", clue.location.as_str(), clue.name);
        let message =
            format!("{document} does not list {listed} for the {parameter}, as an older document does{instead}");
        report.push(warning(message).at(clue.span, "the older one").at(now.span, "the newest document"));
    }
}

fn warning(message: String) -> Diagnostic {
    let help = "check that the API no longer has it; what only older documents have is imported all the same";
    Diagnostic::warning(&codes::IMPORT_LOST, message).help(help)
}
