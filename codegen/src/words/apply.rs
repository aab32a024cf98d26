//! Puts the texts into the document.

use super::file::WordFile;
use super::index::Index;
use super::place::Placing;
use super::share;
use crate::diagnostic::Report;
use crate::document::{Entry, Node};
use crate::source::SourceMap;

/// Puts the texts into the document. A text that cannot be used is reported and left out.
pub(crate) fn apply(document: &mut Node, files: &[WordFile], sources: &SourceMap, report: &mut Report) {
    let placed = {
        let index = Index::new(document);
        let mut placing = Placing::new(&index, sources, report);
        placing.own(files);
        share::share(&mut placing, files);
        placing.placed
    };
    for ((pointer, key), text) in placed {
        if let Some(map) = document.at_mut(&pointer).and_then(Node::as_map_mut) {
            map.insert(key.as_str().to_owned(), Entry { key_span: text.span, node: text.value });
        }
    }
}
