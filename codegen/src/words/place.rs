//! Finds the place of each text in the document.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::file::{Key, Subject, WordFile};
use super::index::{Index, Missing, Place};
use super::restate::restated;
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::{Node, to_value};
use crate::source::{SourceMap, Span};
use crate::text::nearest;

/// How many names a message lists when none of them is near.
const LISTED: usize = 8;

/// A text on its way into the document.
pub(super) struct Placed {
    /// Where its key stands.
    pub(super) span: Span,
    pub(super) value: Node,
}

/// The texts that have a place, by the pointer of what they describe.
pub(super) struct Placing<'a, 'r> {
    pub(super) index: &'a Index<'a>,
    sources: &'a SourceMap,
    pub(super) placed: IndexMap<(String, Key), Placed>,
    /// The names that were reported as missing, so that each is reported once.
    reported: BTreeSet<Span>,
    pub(super) report: &'r mut Report,
}

impl<'a, 'r> Placing<'a, 'r> {
    pub(super) fn new(index: &'a Index<'a>, sources: &'a SourceMap, report: &'r mut Report) -> Self {
        Self { index, sources, placed: IndexMap::new(), reported: BTreeSet::new(), report }
    }

    /// Places what the files say of one thing each.
    pub(super) fn own(&mut self, files: &[WordFile]) {
        let mut groups: IndexMap<&str, Span> = IndexMap::new();
        for file in files {
            if let Some(group) = &file.group
                && let Some(first) = groups.insert(&group.text, group.span)
            {
                self.report.push(
                    Diagnostic::error(&codes::WORDS_REPEATED, format!("two files describe the group `{}`", group.text))
                        .at(group.span, "the second one")
                        .at(first, "the first one")
                        .help("move everything into one of the two"),
                );
            }
            for text in &file.texts {
                self.check_group(file, &text.subject, files);
                match self.index.places(&text.subject) {
                    Ok(places) => {
                        for place in places {
                            self.place(&place, text.key, text.span, &text.value);
                        }
                    }
                    Err(missing) => self.miss(&missing),
                }
            }
        }
    }

    fn place(&mut self, place: &Place<'a>, key: Key, span: Span, value: &Node) {
        if let Some(there) = place.node.get(key.as_str()).filter(|there| to_value(there) == to_value(value)) {
            self.redundant(span, there.span, "the document says so already");
            return;
        }
        let slot = (place.pointer.clone(), key);
        if let Some(first) = self.placed.get(&slot) {
            self.report.push(
                Diagnostic::error(&codes::WORDS_REPEATED, "the same thing is described twice")
                    .at(span, "the second text")
                    .at(first.span, "the first text")
                    .help("keep the better one"),
            );
            return;
        }
        if key == Key::Description
            && let Some(what) = self.restated(place, value)
        {
            self.warn_of_restating(span, what);
        }
        self.placed.insert(slot, Placed { span, value: value.clone() });
    }

    /// What a text repeats of the thing that it describes.
    pub(super) fn restated(&self, place: &Place<'a>, value: &Node) -> Option<&'static str> {
        restated(self.index, place, value.as_text()?)
    }

    pub(super) fn warn_of_restating(&mut self, span: Span, what: &str) {
        let warning = Diagnostic::warning(&codes::WORDS_RESTATED, format!("the text repeats {what}"));
        let help = "remove it from the text: the book and the client show what the document says";
        self.report.push(warning.at(span, "").help(help));
    }

    /// Places a shared text where there is none yet; says whether it holds there.
    pub(super) fn place_shared(&mut self, place: &Place<'a>, span: Span, value: &Node) -> bool {
        let slot = (place.pointer.clone(), Key::Description);
        match self.placed.get(&slot) {
            Some(own) if own.span == span => true,
            Some(own) if own.value.as_text() == value.as_text() => {
                let own = own.span;
                self.redundant(own, span, "the shared text says so already");
                true
            }
            Some(_) => false,
            None if place.node.get(Key::Description.as_str()).is_some() => false,
            None => {
                self.placed.insert(slot, Placed { span, value: value.clone() });
                true
            }
        }
    }

    fn redundant(&mut self, span: Span, there: Span, label: &str) {
        self.report.push(
            Diagnostic::error(&codes::WORDS_REDUNDANT, "the text repeats other text")
                .at(span, "")
                .at(there, label)
                .help("remove the text"),
        );
    }

    /// The operations of a group stand in the group's file.
    fn check_group(&mut self, file: &WordFile, subject: &Subject, files: &[WordFile]) {
        let Subject::Operation(id) = subject else { return };
        let group = file.group.as_ref().map(|group| group.text.as_str());
        let Some(operation) = self.index.operation(id).ok().filter(|operation| operation.group != group) else {
            return;
        };
        if !self.reported.insert(id.span) {
            return;
        }
        let group = operation.group.unwrap_or_default();
        let home = files.iter().filter_map(|file| file.group.as_ref()).find(|name| name.text == group);
        let home = home.and_then(|name| self.sources.file(name.span.file)).map(|file| file.name());
        let help = match home {
            Some(home) => format!("move it to {home}"),
            None => format!("move it to its own file, with `group: {group}`"),
        };
        let message = format!("`{}` is an operation of the group `{group}`", id.text);
        self.report.push(Diagnostic::error(&codes::WORDS_UNPLACED, message).at(id.span, "").help(help));
    }

    fn miss(&mut self, missing: &Missing<'_>) {
        if !self.reported.insert(missing.name.span) {
            return;
        }
        let Missing { thing, name, of, known, advice } = missing;
        let message = match of {
            Some(of) => format!("`{of}` has no {thing} `{}`", name.text),
            None => format!("there is no {thing} `{}`", name.text),
        };
        let help = advice.clone().unwrap_or_else(|| suggest(&name.text, known));
        self.report.push(Diagnostic::error(&codes::WORDS_UNPLACED, message).at(name.span, "").help(help));
    }
}

/// The nearest name, or the names that are there.
pub(super) fn suggest(name: &str, known: &[&str]) -> String {
    if let Some(near) = nearest(name, known.iter().copied()) {
        return format!("did you mean `{near}`?");
    }
    match known.len() {
        0 => "there are none; remove the text".to_owned(),
        1..=LISTED => format!("there are {}", known.join(", ")),
        _ => "look the name up in spec/names.yaml, which may have a new one; remove the text if the thing is gone"
            .to_owned(),
    }
}
