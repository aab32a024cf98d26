//! The evidence of all documents, by operation.

use std::collections::BTreeMap;

use super::document::Request;
use crate::model::Method;

/// The evidence by method and path, oldest document first.
pub(crate) type Gathered = BTreeMap<(String, Method), Vec<Request>>;
