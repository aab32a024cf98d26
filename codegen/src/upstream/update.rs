//! Newer versions of the upstream documents.

use std::collections::BTreeMap;

use super::{Origin, Upstream};
use crate::diagnostic::{Diagnostic, codes};
use crate::import::Source;

/// The newest version of each document that can change, in the order of the list: the last one of each origin.
#[must_use]
pub fn latest(known: &[Upstream]) -> Vec<&Upstream> {
    let moving = known.iter().filter_map(|one| Some((one.origin.as_ref().filter(|origin| !origin.is_fixed())?, one)));
    let last: BTreeMap<&Origin, &Upstream> = moving.collect();
    known.iter().filter(|one| last.values().any(|last| last.name == one.name)).collect()
}

/// The name of a version of this day: that of the version before it, with the date at its end replaced.
#[must_use]
pub fn renamed(old: &Upstream, day: &str) -> String {
    let (stem, extension) = old.name.rsplit_once('.').unwrap_or((&old.name, "json"));
    let stem = match old.date.as_deref().and_then(|date| stem.strip_suffix(date)) {
        Some(stem) => stem.to_owned(),
        None => format!("{stem}-"),
    };
    format!("{stem}{day}.{extension}")
}

/// Checks that a document is a newer version of another one. `accepts_less` is whether it may have lost operations.
///
/// # Errors
/// What is wrong with it.
pub fn check(old: &Upstream, new: &Source, accepts_less: bool) -> Result<(), Diagnostic> {
    let name = &old.name;
    if new.kind != old.kind {
        let message = format!(
            "the new version of `{name}` is of the kind {}, and the old one is of the kind {}",
            new.kind, old.kind
        );
        return Err(Diagnostic::error(&codes::UPDATE_REFUSED, message).help(codes::UPDATE_REFUSED.fix));
    }
    let lost = old.operations.saturating_sub(new.operations as u64);
    if lost > 0 && lost.saturating_mul(10) >= old.operations && !accepts_less {
        let message = format!(
            "the new version of `{name}` has {} operations, and the old one has {}",
            new.operations, old.operations
        );
        let help = format!("compare the two; if the API has really lost them, add `--accept-shrunk {name}`");
        return Err(Diagnostic::error(&codes::UPDATE_SHRUNK, message).help(help));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn upstream(name: &str, origin: Option<Origin>) -> Upstream {
        Upstream { name: name.to_owned(), kind: "openapi".to_owned(), origin, operations: 40, ..Upstream::default() }
    }

    #[test]
    fn the_last_document_of_an_origin_is_its_newest_version() {
        let moving = |url: &str| Some(Origin::Address { url: url.to_owned() });
        let commit = Some("0".repeat(40));
        let fixed = Some(Origin::Repository { repository: String::new(), path: String::new(), commit });
        let known = [
            upstream("a", moving("x")),
            upstream("b", moving("y")),
            upstream("c", fixed),
            upstream("d", moving("x")),
            upstream("e", None),
        ];
        let names: Vec<&str> = latest(&known).iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["b", "d"]);
    }

    #[test]
    fn a_new_version_has_the_date_of_its_day() {
        for (name, date, expected) in [
            ("community-2025-02-08.yaml", Some("2025-02-08"), "community-2026-01-31.yaml"),
            ("iru-2026-08.json", Some("2026-08"), "iru-2026-01-31.json"),
            ("2025-08-29.json", Some("2025-08-29"), "2026-01-31.json"),
            ("api.yaml", None, "api-2026-01-31.yaml"),
            ("api", None, "api-2026-01-31.json"),
        ] {
            let old = Upstream { date: date.map(str::to_owned), ..upstream(name, None) };
            assert_eq!(renamed(&old, "2026-01-31"), expected);
        }
    }

    #[test]
    fn a_document_that_lost_a_tenth_of_its_operations_is_refused() {
        let new = |kind: &str, operations| Source {
            name: "new.yaml".to_owned(),
            kind: kind.to_owned(),
            date: None,
            sha256: String::new(),
            licence: None,
            operations,
            cards: 0,
        };
        let old = upstream("old.yaml", None);
        for (operations, is_taken) in [(400, true), (40, true), (37, true), (36, false), (0, false)] {
            assert_eq!(check(&old, &new("openapi", operations), false).is_ok(), is_taken, "{operations}");
            assert_eq!(check(&old, &new("openapi", operations), true), Ok(()), "{operations}");
        }
        let fault = check(&old, &new("postman", 40), true).unwrap_err();
        assert_eq!(fault.code, &codes::UPDATE_REFUSED);
        let few = Upstream { operations: 3, ..old };
        assert_eq!(check(&few, &new("openapi", 2), false).unwrap_err().code, &codes::UPDATE_SHRUNK);
    }
}
