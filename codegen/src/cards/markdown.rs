//! What only a Markdown parser can tell about a document: its headings, its code and HTML, and its links.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd};

use crate::source::Span;

use super::lines::Text;

/// The outline of a document.
#[derive(Debug, Default)]
pub(super) struct Outline {
    /// Headings with `#`, in order. Underlined ones are found line by line.
    pub(super) headings: Vec<Heading>,
    /// Byte ranges whose lines are neither headings nor tables, in order.
    pub(super) hidden: Vec<Hidden>,
    /// Links in lists, in order.
    pub(super) links: Vec<Link>,
}

/// A heading outside of lists and block quotes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Heading {
    pub(super) level: u8,
    /// The byte at which its line starts, or a later one in that line.
    pub(super) start: usize,
    pub(super) end: usize,
    /// Its text; empty if it has none.
    pub(super) title: Range<usize>,
}

/// A block that is not interpreted.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Hidden {
    pub(super) what: &'static str,
    pub(super) range: Range<usize>,
}

/// A link in a list.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) text: String,
    pub(super) target: String,
    pub(super) span: Span,
}

/// Reads the outline of a text.
pub(super) fn outline(text: Text<'_>) -> Outline {
    let mut reader = Reader { text, outline: Outline::default(), containers: 0, items: 0, heading: None, link: None };
    for (event, range) in Parser::new_ext(text.as_str(), Options::ENABLE_TABLES).into_offset_iter() {
        reader.read(event, range);
    }
    reader.outline
}

struct Reader<'a> {
    text: Text<'a>,
    outline: Outline,
    /// How many lists and block quotes are open.
    containers: usize,
    /// How many list items are open.
    items: usize,
    heading: Option<Heading>,
    link: Option<Link>,
}

impl Reader<'_> {
    fn read(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.open(tag, range),
            Event::End(tag) => self.close(tag),
            _ => self.inline(event, &range),
        }
    }

    fn open(&mut self, tag: Tag<'_>, range: Range<usize>) {
        self.widen_title(&range);
        match tag {
            Tag::Heading { level, .. } if self.containers == 0 => self.open_heading(level as u8, &range),
            Tag::CodeBlock(_) => self.outline.hidden.push(Hidden { what: "a code block", range }),
            Tag::HtmlBlock => self.outline.hidden.push(Hidden { what: "an HTML block", range }),
            Tag::BlockQuote(_) | Tag::List(_) => self.containers += 1,
            Tag::Item => self.items += 1,
            Tag::Link { dest_url, .. } if self.items > 0 => self.open_link(&dest_url, &range),
            _ => {}
        }
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => self.outline.headings.extend(self.heading.take()),
            TagEnd::BlockQuote(_) | TagEnd::List(_) => self.containers = self.containers.saturating_sub(1),
            TagEnd::Item => self.items = self.items.saturating_sub(1),
            TagEnd::Link => self.outline.links.extend(self.link.take()),
            _ => {}
        }
    }

    fn inline(&mut self, event: Event<'_>, range: &Range<usize>) {
        self.widen_title(range);
        if let (Event::Text(text) | Event::Code(text), Some(link)) = (event, &mut self.link) {
            link.text.push_str(&text);
        }
    }

    fn open_heading(&mut self, level: u8, range: &Range<usize>) {
        let written_with_signs = self.text.get(range.start, range.end).trim_start().starts_with('#');
        if written_with_signs {
            self.heading = Some(Heading { level, start: range.start, end: range.end, title: range.end..range.start });
        }
    }

    /// A title extends from its first inline element to the last.
    fn widen_title(&mut self, range: &Range<usize>) {
        if let Some(heading) = &mut self.heading {
            heading.title = heading.title.start.min(range.start)..heading.title.end.max(range.end);
        }
    }

    fn open_link(&mut self, target: &CowStr<'_>, range: &Range<usize>) {
        let span = Span::new(self.text.file(), range.start, range.end);
        self.link = Some(Link { text: String::new(), target: target.to_string(), span });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceMap;

    fn outline_of(text: &str) -> Outline {
        outline(Text::new(SourceMap::default().add("x", ""), text))
    }

    #[test]
    fn headings_keep_their_title_verbatim() {
        let text = "# A\n\n### Erase `now` & *then* ###\n\n###\n\n> ### quoted\n\nunder\n---\n";
        let outline = outline_of(text);
        let titles: Vec<_> =
            outline.headings.iter().map(|h| (h.level, text.get(h.title.clone()).unwrap_or(""))).collect();
        assert_eq!(titles, [(1, "A"), (3, "Erase `now` & *then*"), (3, "")]);
    }

    #[test]
    fn links_count_in_lists_only() {
        let outline = outline_of("[a](#a)\n\n* [b `c`](d)\n");
        assert_eq!(outline.links.len(), 1);
        assert_eq!((outline.links[0].text.as_str(), outline.links[0].target.as_str()), ("b c", "d"));
    }
}
