//! The kinds of changes of all areas.

use super::change::Axis;
use crate::diagnostic::Code;

/// The codes of all changes, for `explain`.
pub fn all_codes() -> impl Iterator<Item = &'static Code> {
    let tables = [super::client::codes::ALL, super::cards::codes::ALL];
    super::api::all_codes().chain(tables.into_iter().flatten().copied())
}

/// Whom the changes of a kind concern; `None` of another code.
#[must_use]
pub fn axis_of(code: &Code) -> Option<Axis> {
    let is_in = |table: &[&Code]| table.iter().any(|known| known.id == code.id);
    if is_in(super::cards::codes::ALL) {
        Some(Axis::Card)
    } else if is_in(super::client::codes::ALL) {
        Some(Axis::Client)
    } else {
        all_codes().any(|known| known.id == code.id).then_some(Axis::Wire)
    }
}

/// Whether the explanation of a kind says that a change of it can be so severe.
#[cfg(test)]
pub(super) fn states(code: &Code, severity: super::change::Severity) -> bool {
    use super::change::Severity;
    let word = match severity {
        Severity::Breaking => "breaking",
        Severity::Warning => "a warning",
        Severity::Info => "information",
    };
    code.severity.unwrap_or_default().to_lowercase().contains(word)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::all_codes;

    #[test]
    fn ids_are_unique_and_what_to_do_is_one_sentence() {
        let ids: BTreeSet<&str> = all_codes().map(|code| code.id).collect();
        assert_eq!(ids.len(), all_codes().count());
        for code in all_codes() {
            assert!(
                code.fix.ends_with('.') && !code.fix.trim_end_matches('.').contains(". "),
                "{}: {}",
                code.id,
                code.fix
            );
            assert!(code.fix.starts_with(char::is_uppercase), "{}: {}", code.id, code.fix);
        }
    }
}
