//! Operations as data: what the specification says of each, and calls by id with JSON arguments. They go through the same
//! retries, budget, paging, uploads and waiting as typed calls, and their responses are checked as strictly.

pub(crate) mod answer;
pub(crate) mod arguments;
pub(crate) mod call;
pub(crate) mod check;
pub(crate) mod fault;
pub(crate) mod operation_info;
pub(crate) mod read;
pub(crate) mod redact;
pub(crate) mod schema_info;
