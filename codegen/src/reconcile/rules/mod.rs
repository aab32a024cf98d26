//! The rules of reconciliation, one file each.
//!
//! A file owns all that belongs to its rule: id, severity, explanation, verdicts, the check itself, the labels of its
//! findings, the decision to propose, and its test. A rule knows no particular card or operation: what no rule can know
//! belongs in `spec/decisions.yaml`.

pub(super) mod bindings;
pub(super) mod checks;
pub(super) mod decisions;
mod rule;
#[cfg(test)]
pub(super) mod testing;

pub use rule::Rule;
pub(super) use rule::Work;

/// Every rule, in the order in which they are tried.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [decisions::ALL, bindings::ALL, checks::ALL].into_iter().flatten().copied()
}

/// The rule of an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.code.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::codes;

    #[test]
    fn ids_are_unique_among_rules_and_codes() {
        let ids: std::collections::BTreeSet<_> = all().map(|rule| rule.code.id).collect();
        assert_eq!(ids.len(), all().count());
        assert!(all().all(|rule| codes::find(rule.code.id).is_none()));
        assert_eq!(find("status-code").map(|rule| rule.code.id), Some("status-code"));
    }
}
