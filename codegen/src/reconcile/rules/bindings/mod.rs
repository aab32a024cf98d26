//! Rules that bind the fields of a card to places in the API.

pub(in crate::reconcile) mod body;
pub(in crate::reconcile) mod clear_if_blank;
pub(in crate::reconcile) mod collection;
pub(in crate::reconcile) mod elimination;
pub(in crate::reconcile) mod free_request;
pub(in crate::reconcile) mod http_method;
pub(in crate::reconcile) mod lookup;
pub(in crate::reconcile) mod message;
pub(in crate::reconcile) mod operation_selector;
pub(in crate::reconcile) mod parameter;
pub(in crate::reconcile) mod record_count;
pub(in crate::reconcile) mod records;
pub(in crate::reconcile) mod response;
pub(in crate::reconcile) mod result_set;
pub(in crate::reconcile) mod status_code;
pub(in crate::reconcile) mod whole_answer;
