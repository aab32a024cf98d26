//! Rules that bind card fields.

pub(crate) mod body;
pub(crate) mod clear_if_blank;
pub(crate) mod collection;
pub(crate) mod elimination;
pub(crate) mod free_request;
pub(crate) mod http_method;
pub(crate) mod lookup;
pub(crate) mod message;
pub(crate) mod operation_selector;
pub(crate) mod parameter;
pub(crate) mod record_count;
pub(crate) mod records;
pub(crate) mod response;
pub(crate) mod result_set;
pub(crate) mod status_code;
pub(crate) mod whole_response;

use super::rule::Rule;

/// Every rule here, in the order in which they are tried: of equal proposals the first one wins.
pub(super) static ALL: &[&Rule] = &[
    &parameter::RULE,
    &body::RULE,
    &response::RULE,
    &records::RULE,
    &whole_response::RULE,
    &status_code::RULE,
    &record_count::RULE,
    &result_set::RULE,
    &http_method::RULE,
    &free_request::RULE,
    &operation_selector::RULE,
    &clear_if_blank::RULE,
    &message::RULE,
    &lookup::RULE,
    &collection::RULE,
    &elimination::RULE,
];
