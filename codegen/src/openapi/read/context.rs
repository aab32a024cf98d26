//! What every reader uses: the document, the report, and checks of the types of values.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::{Map, Node};
use crate::model::{Schema, TypeDef};
use crate::source::Span;

/// Reads a document.
pub(super) struct Reader<'d, 'r> {
    pub(super) root: &'d Node,
    pub(super) report: &'r mut Report,
    /// The types read so far, by the name that [`Reader::named`] gives them.
    pub(super) types: BTreeMap<String, TypeDef>,
    /// Types that are referred to but not read yet.
    pub(super) pending: BTreeMap<String, &'d Node>,
    /// Types that are being read, to detect one that contains itself.
    pub(super) reading: BTreeSet<String>,
    /// The defaults read so far, each with the schema that must allow it.
    pub(super) defaults: Vec<(&'d Node, Schema)>,
    /// How many more schemas `allOf` may copy.
    pub(super) copies_left: usize,
}

/// How many schemas `allOf` may copy in all; real documents copy a few hundred.
const COPIES: usize = 100_000;

impl<'d, 'r> Reader<'d, 'r> {
    pub(super) fn new(root: &'d Node, report: &'r mut Report) -> Self {
        let (types, pending, reading) = (BTreeMap::new(), BTreeMap::new(), BTreeSet::new());
        Self { root, report, types, pending, reading, defaults: Vec::new(), copies_left: COPIES }
    }

    /// Reports a value of the wrong type.
    pub(super) fn misshapen(&mut self, span: Span, message: impl Into<String>, label: impl Into<String>) {
        self.report.push(Diagnostic::error(&codes::DOCUMENT_SHAPE, message).at(span, label));
    }

    /// Leaves a value out, with everything in it, and says why.
    pub(super) fn leave_out(&mut self, node: &Node, why: Diagnostic) {
        node.account_for();
        self.report.push(why);
    }

    /// The entries of a value that must be a mapping.
    pub(super) fn map(&mut self, node: &'d Node, what: &str) -> Option<&'d Map> {
        let map = node.as_map();
        if map.is_none() {
            self.misshapen(node.span, format!("{what} is {}, not a mapping", node.kind()), "expected a mapping");
        }
        map
    }

    /// The entries of the mapping under a key, empty if there is none.
    pub(super) fn entries(
        &mut self,
        parent: &'d Node,
        key: &str,
    ) -> impl Iterator<Item = (&'d String, Entry<'d>)> + use<'d> {
        let map = parent.get(key).and_then(|node| self.map(node, &format!("`{key}`")));
        map.into_iter().flatten().map(|(key, entry)| (key, Entry { key_span: entry.key_span, node: &entry.node }))
    }

    /// The elements of the list under a key, empty if there is none.
    pub(super) fn elements(&mut self, parent: &'d Node, key: &str) -> &'d [Node] {
        let Some(node) = parent.get(key) else { return &[] };
        let list = node.as_list();
        if list.is_none() {
            self.misshapen(node.span, format!("`{key}` is {}, not a list", node.kind()), "expected a list");
        }
        list.unwrap_or(&[])
    }

    /// A description or a summary. One that is blank says nothing, so it counts as absent.
    pub(super) fn prose(&mut self, parent: &'d Node, key: &str) -> Option<String> {
        self.text(parent, key).filter(|text| !text.trim().is_empty())
    }

    /// The string under a key, if there is one.
    pub(super) fn text(&mut self, parent: &'d Node, key: &str) -> Option<String> {
        let node = parent.get(key)?;
        let text = node.as_text().map(str::to_owned).or_else(|| node.as_number().map(ToString::to_string));
        if text.is_none() && !node.is_null() {
            self.misshapen(node.span, format!("`{key}` is {}, not a string", node.kind()), "expected a string");
        }
        text
    }

    /// The string under a required key.
    pub(super) fn required_text(&mut self, parent: &'d Node, key: &str, what: &str) -> String {
        if parent.get(key).is_none() {
            self.misshapen(parent.span, format!("{what} has no `{key}`"), format!("`{key}` is missing here"));
        }
        self.text(parent, key).unwrap_or_default()
    }

    /// The boolean under a key; false if there is none.
    pub(super) fn flag(&mut self, parent: &'d Node, key: &str) -> bool {
        let Some(node) = parent.get(key) else { return false };
        let value = node.as_bool();
        if value.is_none() {
            let message = format!("`{key}` is {}, not a boolean", node.kind());
            self.misshapen(node.span, message, "expected `true` or `false`");
        }
        value.unwrap_or(false)
    }
}

/// A value of a mapping with the place of its key.
#[derive(Clone, Copy)]
pub(super) struct Entry<'d> {
    pub(super) key_span: Span,
    pub(super) node: &'d Node,
}
