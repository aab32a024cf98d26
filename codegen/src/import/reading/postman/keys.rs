//! stub
use crate::document::Node;
use crate::import::evidence::document::Remark;
pub(crate) fn check(_: &Node, _: &mut Vec<Remark>) {}
