//! The rules of reconciliation, one file each: what they are called, why they exist, and what they do.
//!
//! A rule knows nothing of a certain card or operation. What no rule can know belongs into `spec/decisions.yaml`.

pub(super) mod bindings;
mod checks;
mod rule;
#[cfg(test)]
pub(super) mod testing;

pub use rule::Rule;
pub(super) use rule::Work;

/// Every rule, in the order they are tried: of equal proposals the first one counts.
pub static ALL: &[&Rule] = &[
    &bindings::parameter::RULE,
    &bindings::body::RULE,
    &bindings::response::RULE,
    &bindings::records::RULE,
    &bindings::whole_answer::RULE,
    &bindings::status_code::RULE,
    &bindings::record_count::RULE,
    &bindings::result_set::RULE,
    &bindings::http_method::RULE,
    &bindings::free_request::RULE,
    &bindings::operation_selector::RULE,
    &bindings::clear_if_blank::RULE,
    &bindings::message::RULE,
    &bindings::lookup::RULE,
    &bindings::collection::RULE,
    &bindings::elimination::RULE,
    &checks::no_operation::RULE,
    &checks::ambiguous_operation::RULE,
    &checks::missing_counterpart::RULE,
    &checks::type_disagreement::RULE,
    &checks::required_disagreement::RULE,
    &checks::name_disagreement::RULE,
    &checks::missing_required::RULE,
    &checks::missing_optional::RULE,
    &checks::missing_output::RULE,
    &checks::at_least_one::RULE,
    &checks::choice_disagreement::RULE,
    &checks::copied_text::RULE,
    &checks::copied_field_text::RULE,
    &checks::type_correction::RULE,
];

/// The rule of an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.code.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::codes;

    #[test]
    fn ids_are_unique_among_rules_and_codes() {
        let ids: std::collections::BTreeSet<_> = ALL.iter().map(|rule| rule.code.id).collect();
        assert_eq!(ids.len(), ALL.len());
        assert!(ALL.iter().all(|rule| codes::find(rule.code.id).is_none()));
        assert_eq!(find("status-code").map(|rule| rule.code.id), Some("status-code"));
    }
}
