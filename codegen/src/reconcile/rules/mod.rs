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

use crate::decisions::Decision;

/// Every rule, in the order in which they are tried.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [decisions::ALL, bindings::ALL, checks::ALL, checks::exports::ALL].into_iter().flatten().copied()
}

/// What a decision means, in words; its verdict as it is written if no rule knows it.
#[must_use]
pub fn meaning(decision: &Decision) -> String {
    let verdicts = find(&decision.rule).and_then(Rule::verdicts);
    let meaning = verdicts.and_then(|verdicts| (verdicts.meaning)(&decision.verdict).ok());
    meaning.unwrap_or_else(|| decision.verdict.clone())
}

/// How decisions about the findings of a rule are written, if there can be any.
#[must_use]
pub fn forms_of_decisions(id: &str) -> Option<String> {
    let rule = find(id)?;
    let deciding = if rule.verdicts().is_some() { rule } else { rule.settled_by()? };
    Some(format!("rule `{}`, verdict {}", deciding.code.id, deciding.verdicts()?.forms))
}

/// The rule of an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.code.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::all_codes;

    #[test]
    fn decisions_are_explained() {
        let forms = |id| forms_of_decisions(id).unwrap_or_default();
        assert!(forms("type-disagreement").starts_with("rule `type-disagreement`, verdict `api` if the API document"));
        assert!(forms("missing-counterpart").starts_with("rule `binding`, verdict `path NAME`"));
        assert_eq!((forms("parameter"), forms("unknown-key")), (String::new(), String::new()));
        let decided = testing::decision("type-disagreement", "*/outputs/status_code", "both");
        assert_eq!(meaning(&decided), "both are right, and the connector converts");
    }

    #[test]
    fn ids_are_unique_among_rules_and_codes() {
        let ids: std::collections::BTreeSet<_> = all().map(|rule| rule.code.id).collect();
        assert_eq!(ids.len(), all().count());
        assert!(all().all(|rule| all_codes().all(|code| code.id != rule.code.id)));
        assert_eq!(find("status-code").map(|rule| rule.code.id), Some("status-code"));
    }
}
