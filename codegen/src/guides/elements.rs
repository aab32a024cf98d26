//! Markdown as a tree of elements.

use std::cmp::Ordering;
use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag};

/// The deepest nesting of elements.
const MAX_DEPTH: usize = 12;

/// An element of a Markdown text: a block, markup, or a piece of text.
pub(super) struct Element<'a> {
    /// The event that begins it, or that it is.
    pub(super) event: Event<'a>,
    /// Its place in the text.
    pub(super) range: Range<usize>,
    pub(super) inner: Vec<Element<'a>>,
}

/// The elements of a text, and the places of what is not among them: link definitions, and what is nested too deeply.
pub(super) struct Elements<'a> {
    pub(super) top: Vec<Element<'a>>,
    pub(super) definitions: Vec<Range<usize>>,
    pub(super) too_deep: Vec<Range<usize>>,
}

impl Element<'_> {
    /// Whether it is part of a paragraph. In lists without blank lines, such elements stand alone.
    pub(super) fn is_inline(&self) -> bool {
        match &self.event {
            Event::Start(tag) => {
                matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
            }
            Event::Html(_) | Event::Rule => false,
            _ => true,
        }
    }
}

/// Reads a text.
pub(super) fn read(text: &str) -> Elements<'_> {
    let events = Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter();
    let definitions = events.reference_definitions().iter().map(|(_, definition)| definition.span.clone()).collect();
    let mut elements = Elements { top: Vec::new(), definitions, too_deep: Vec::new() };
    let mut open: Vec<Element<'_>> = Vec::new();
    for (event, range) in events {
        let closed = match event {
            Event::Start(_) => {
                open.push(Element { event, range, inner: Vec::new() });
                continue;
            }
            Event::End(_) => open.pop(),
            _ => Some(Element { event, range, inner: Vec::new() }),
        };
        let Some(element) = closed else { continue };
        match (open.len().cmp(&(MAX_DEPTH + 1)), open.last_mut()) {
            (_, None) => elements.top.push(element),
            (Ordering::Less, Some(around)) => around.inner.push(element),
            (Ordering::Equal, _) => elements.too_deep.push(element.range),
            // This lies within what is reported.
            (Ordering::Greater, _) => {}
        }
    }
    elements
}
