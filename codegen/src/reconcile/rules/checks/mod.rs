//! Rules that find where cards and API disagree.

pub(crate) mod alternative_input;
pub(crate) mod ambiguous_operation;
pub(crate) mod at_least_one;
pub(crate) mod card_type_disagreement;
pub(crate) mod choice_disagreement;
pub(crate) mod copied_field_text;
pub(crate) mod copied_text;
pub(crate) mod exports;
pub(crate) mod missing_counterpart;
pub(crate) mod missing_optional;
pub(crate) mod missing_output;
pub(crate) mod missing_required;
pub(crate) mod name_disagreement;
pub(crate) mod no_operation;
pub(crate) mod required_despite_default;
pub(crate) mod required_disagreement;
pub(crate) mod type_correction;
pub(crate) mod type_disagreement;

use super::rule::Rule;

/// Every rule here, in the order in which they check a card.
pub(super) static ALL: &[&Rule] = &[
    &no_operation::RULE,
    &ambiguous_operation::RULE,
    &missing_counterpart::RULE,
    &type_disagreement::RULE,
    &required_disagreement::RULE,
    &required_despite_default::RULE,
    &name_disagreement::RULE,
    &missing_required::RULE,
    &missing_optional::RULE,
    &missing_output::RULE,
    &at_least_one::RULE,
    &alternative_input::RULE,
    &card_type_disagreement::RULE,
    &choice_disagreement::RULE,
    &copied_text::RULE,
    &copied_field_text::RULE,
    &type_correction::RULE,
];
