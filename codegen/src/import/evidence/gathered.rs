//! The evidence of all documents, by operation.

use std::collections::BTreeMap;

use super::request::Request;
use crate::model::Method;

/// The evidence by path key and method, oldest document first.
pub(crate) type Gathered = BTreeMap<(String, Method), Vec<Request>>;
