//! Headings with signs in front of them or a line below them.

use std::ops::Range;

/// How a heading is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cards) enum Style {
    /// `### Title`
    Signs,
    /// One line of text, with a line of `-` or `=` below it.
    Underlined,
    /// Several lines of text, with a line of `-` or `=` below them. Most authors mean a paragraph and a rule.
    Paragraph,
}

/// A heading outside of lists and block quotes.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::cards) struct Heading {
    pub(in crate::cards) level: u8,
    pub(in crate::cards) style: Style,
    /// The byte at which its line starts, or a later one in that line.
    pub(in crate::cards) start: usize,
    pub(in crate::cards) end: usize,
    /// Its text; empty if it has none.
    pub(in crate::cards) title: Range<usize>,
}

/// Collects headings.
pub(super) struct Headings<'t> {
    text: &'t str,
    open: Option<Heading>,
    pub(super) found: Vec<Heading>,
}

impl<'t> Headings<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self { text, open: None, found: Vec::new() }
    }

    pub(super) fn open(&mut self, level: u8, range: &Range<usize>) {
        let (start, end) = (range.start, range.end);
        self.open = Some(Heading { level, style: Style::Signs, start, end, title: end..start });
    }

    /// A title extends from its first inline element to the last.
    pub(super) fn widen(&mut self, range: &Range<usize>) {
        if let Some(heading) = &mut self.open {
            heading.title = heading.title.start.min(range.start)..heading.title.end.max(range.end);
        }
    }

    pub(super) fn close(&mut self) {
        let Some(mut heading) = self.open.take() else { return };
        let source = self.text.get(heading.start..heading.end).unwrap_or("").trim_start();
        if !source.starts_with('#') {
            let title = self.text.get(heading.title.clone()).unwrap_or("");
            heading.style = if title.contains('\n') { Style::Paragraph } else { Style::Underlined };
        }
        self.found.push(heading);
    }
}
