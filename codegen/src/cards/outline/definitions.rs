//! Definitions of links and footnotes, and the text that refers to them.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{LinkType, Parser};

/// Text that refers to a definition, and what it means.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::cards) struct Lowering {
    pub(in crate::cards) range: Range<usize>,
    /// The same without the reference: the link with its address, or nothing in place of a mark.
    pub(in crate::cards) text: String,
    /// The text of the footnote that it is the mark of.
    pub(in crate::cards) note: Option<String>,
}

/// A definition that text elsewhere refers to.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::cards) struct Definition {
    pub(in crate::cards) what: &'static str,
    pub(in crate::cards) label: String,
    pub(in crate::cards) range: Range<usize>,
    /// Whether anything refers to it.
    pub(in crate::cards) is_used: bool,
}

/// Collects definitions and references.
pub(super) struct Definitions<'t> {
    text: &'t str,
    /// By whether it is a footnote, and its label in small letters.
    known: BTreeMap<(bool, String), Definition>,
    /// The links and images that are open, outermost first.
    open: Vec<Reference>,
    /// How many of them refer to a definition.
    referring: usize,
    lowerings: Vec<Lowering>,
    /// Marks of footnotes, whose text may only be found later.
    marks: Vec<(Range<usize>, String)>,
}

struct Reference {
    /// What stands behind the text of the link, if it refers to a definition.
    target: Option<String>,
    is_image: bool,
    inner: Range<usize>,
}

impl<'t> Definitions<'t> {
    pub(super) fn of(text: &'t str, skipped: usize, parser: &Parser<'t>) -> Self {
        let links = parser.reference_definitions().iter().map(|(label, found)| {
            let range = found.span.start + skipped..found.span.end + skipped;
            let definition = Definition { what: "link definition", label: label.to_owned(), range, is_used: false };
            ((false, folded(label)), definition)
        });
        let known = links.collect();
        Self { text, known, open: Vec::new(), referring: 0, lowerings: Vec::new(), marks: Vec::new() }
    }

    pub(super) fn footnote(&mut self, label: &str, range: Range<usize>) {
        let definition = Definition { what: "footnote", label: label.to_owned(), range, is_used: false };
        self.known.insert((true, folded(label)), definition);
    }

    pub(super) fn open(&mut self, kind: LinkType, target: &str, title: &str, id: &str, range: &Range<usize>) {
        let refers = matches!(kind, LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut);
        if refers && let Some(definition) = self.known.get_mut(&(false, folded(id))) {
            definition.is_used = true;
        }
        self.referring += usize::from(refers);
        let title = if title.is_empty() { String::new() } else { format!(" \"{}\"", title.replace('"', "\\\"")) };
        let is_simple = !target.is_empty() && !target.contains([' ', '(', ')', '<', '>']);
        let target = if is_simple { format!("({target}{title})") } else { format!("(<{target}>{title})") };
        let is_image = self.text.get(range.clone()).is_some_and(|text| text.starts_with('!'));
        self.open.push(Reference { target: refers.then_some(target), is_image, inner: range.end..range.start });
    }

    /// The text of a link extends from its first inline element to the last.
    pub(super) fn widen(&mut self, range: &Range<usize>) {
        if let Some(open) = self.open.last_mut() {
            open.inner = open.inner.start.min(range.start)..open.inner.end.max(range.end);
        }
    }

    pub(super) fn close(&mut self, range: &Range<usize>) {
        let Some(reference) = self.open.pop() else { return };
        self.widen(range);
        let Some(target) = reference.target else { return };
        self.referring -= 1;
        // A reference around it has it in its text.
        if self.referring > 0 {
            return;
        }
        let inner = self.text.get(reference.inner).unwrap_or("");
        let sign = if reference.is_image { "!" } else { "" };
        self.lowerings.push(Lowering { range: range.clone(), text: format!("{sign}[{inner}]{target}"), note: None });
    }

    /// A mark of a footnote.
    pub(super) fn refer(&mut self, label: &str, range: &Range<usize>) {
        self.marks.push((range.clone(), folded(label)));
    }

    /// The definitions and the references, each in the order of the document.
    pub(super) fn finish(mut self) -> (Vec<Definition>, Vec<Lowering>) {
        for (range, label) in std::mem::take(&mut self.marks) {
            let Some(definition) = self.known.get_mut(&(true, label)) else { continue };
            definition.is_used = true;
            let note = note(self.text.get(definition.range.clone()).unwrap_or(""));
            self.lowerings.push(Lowering { range, text: String::new(), note: Some(note) });
        }
        self.lowerings.sort_by_key(|lowering| lowering.range.start);
        let mut definitions: Vec<Definition> = self.known.into_values().collect();
        definitions.sort_by_key(|definition| definition.range.start);
        (definitions, self.lowerings)
    }
}

fn folded(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The text of a footnote without its label.
fn note(definition: &str) -> String {
    let text = definition.split_once("]:").map_or(definition, |(_, text)| text);
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}
