//! What reading needs everywhere: the document, the report, and the checks that a value is what it should be.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::{Content, Map, Node};
use crate::model::TypeDef;
use crate::source::Span;

/// Reads one document.
pub(super) struct Reader<'d, 'r> {
    pub(super) root: &'d Node,
    pub(super) report: &'r mut Report,
    /// The named shapes read so far, by the name that [`Reader::named`] gives them.
    pub(super) types: BTreeMap<String, TypeDef>,
    /// Named shapes that are referred to but not read yet.
    pub(super) pending: BTreeMap<String, &'d Node>,
    /// Named shapes that are being read, to find out that one consists of itself.
    pub(super) reading: BTreeSet<String>,
    /// How many more schemas `allOf` may copy.
    pub(super) copies_left: usize,
}

/// How many schemas `allOf` may copy in all; real documents copy a few hundred.
const COPIES: usize = 100_000;

impl<'d, 'r> Reader<'d, 'r> {
    pub(super) fn new(root: &'d Node, report: &'r mut Report) -> Self {
        let (types, pending, reading) = (BTreeMap::new(), BTreeMap::new(), BTreeSet::new());
        Self { root, report, types, pending, reading, copies_left: COPIES }
    }

    /// Reports that a value has another type than the format asks for.
    pub(super) fn misshapen(&mut self, span: Span, message: impl Into<String>, label: impl Into<String>) {
        self.report.push(Diagnostic::error(&codes::DOCUMENT_SHAPE, message).at(span, label));
    }

    /// The entries of a value that should be a mapping.
    pub(super) fn map(&mut self, node: &'d Node, what: &str) -> Option<&'d Map> {
        let map = node.as_map();
        if map.is_none() {
            self.misshapen(node.span, format!("{what} is {}, not a mapping", node.kind()), "a mapping is due here");
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
            self.misshapen(node.span, format!("`{key}` is {}, not a list", node.kind()), "a list is due here");
        }
        list.unwrap_or(&[])
    }

    /// The text under a key, if there is one.
    pub(super) fn text(&mut self, parent: &'d Node, key: &str) -> Option<String> {
        let node = parent.get(key)?;
        match &node.content {
            Content::Text(text) => Some(text.clone()),
            Content::Number(number) => Some(number.to_string()),
            Content::Null => None,
            _ => {
                self.misshapen(node.span, format!("`{key}` is {}, not a text", node.kind()), "a text is due here");
                None
            }
        }
    }

    /// The text under a key that must be there.
    pub(super) fn required_text(&mut self, parent: &'d Node, key: &str, what: &str) -> String {
        if parent.get(key).is_none() {
            self.misshapen(parent.span, format!("{what} has no `{key}`"), format!("`{key}` is missing here"));
        }
        self.text(parent, key).unwrap_or_default()
    }

    /// The truth value under a key; false if there is none.
    pub(super) fn flag(&mut self, parent: &'d Node, key: &str) -> bool {
        let Some(node) = parent.get(key) else { return false };
        let value = node.as_bool();
        if value.is_none() {
            let message = format!("`{key}` is {}, not a boolean", node.kind());
            self.misshapen(node.span, message, "`true` or `false` is due here");
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
