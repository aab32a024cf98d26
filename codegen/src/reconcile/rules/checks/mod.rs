//! Rules that find where cards and API disagree.

pub(super) mod ambiguous_operation;
pub(super) mod at_least_one;
pub(super) mod choice_disagreement;
pub(super) mod copied_field_text;
pub(super) mod copied_text;
pub(super) mod missing_counterpart;
pub(super) mod missing_optional;
pub(super) mod missing_output;
pub(super) mod missing_required;
pub(super) mod name_disagreement;
pub(super) mod no_operation;
pub(super) mod required_disagreement;
pub(super) mod type_correction;
pub(super) mod type_disagreement;
