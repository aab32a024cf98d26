//! What only a Markdown parser can tell about a document: its headings, its code and HTML, where links lead, and what its
//! definitions define.

mod definitions;
mod front_matter;
mod headings;

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd};

use crate::source::{FileId, Span};

use definitions::Definitions;
pub(super) use definitions::{Definition, Lowering};
use headings::Headings;
pub(super) use headings::{Heading, Style};

/// The outline of a document.
#[derive(Debug, Default)]
pub(super) struct Outline {
    /// The metadata at the start of the document, with its delimiters.
    pub(super) front_matter: Option<Range<usize>>,
    /// Headings outside of lists and block quotes, in order.
    pub(super) headings: Vec<Heading>,
    /// Byte ranges whose lines are neither headings nor tables, in order.
    pub(super) hidden: Vec<Hidden>,
    /// Links in lists, in order.
    pub(super) links: Vec<Link>,
    /// Text that means something else than it says, in order: references to definitions elsewhere in the document.
    pub(super) lowerings: Vec<Lowering>,
    /// The definitions of links and footnotes, in order.
    pub(super) definitions: Vec<Definition>,
    /// What would be a card or a table if it were not inside something else.
    pub(super) nested: Vec<Nested>,
}

/// A block that is not interpreted.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Hidden {
    pub(super) what: &'static str,
    pub(super) is_html: bool,
    pub(super) range: Range<usize>,
}

/// A heading or a table inside a list or a block quote.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Nested {
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

/// The extensions of GitHub Flavored Markdown. What other dialects add is plain text on GitHub and here.
pub(super) fn extensions() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
}

/// Reads the outline of a text.
pub(super) fn outline(file: FileId, text: &str) -> Outline {
    let front_matter = front_matter::of(text);
    let skipped = front_matter.as_ref().map_or(0, |range| range.end);
    let parser = Parser::new_ext(text.get(skipped..).unwrap_or(""), extensions());
    let mut reader = Reader {
        file,
        outline: Outline { front_matter, ..Outline::default() },
        definitions: Definitions::of(text, skipped, &parser),
        headings: Headings::of(text),
        containers: Vec::new(),
        items: 0,
        link: None,
    };
    for (event, range) in parser.into_offset_iter() {
        reader.read(event, range.start + skipped..range.end + skipped);
    }
    let mut outline = reader.outline;
    outline.headings = reader.headings.found;
    (outline.definitions, outline.lowerings) = reader.definitions.finish();
    outline
}

struct Reader<'t> {
    file: FileId,
    outline: Outline,
    definitions: Definitions<'t>,
    headings: Headings<'t>,
    /// The lists, block quotes and footnotes that are open.
    containers: Vec<&'static str>,
    /// How many list items are open.
    items: usize,
    link: Option<Link>,
}

impl Reader<'_> {
    fn read(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.open(tag, range),
            Event::End(tag) => self.close(tag, &range),
            _ => self.inline(event, &range),
        }
    }

    fn open(&mut self, tag: Tag<'_>, range: Range<usize>) {
        self.headings.widen(&range);
        self.definitions.widen(&range);
        match tag {
            Tag::Heading { level, .. } => match self.containers.last() {
                None => self.headings.open(level as u8, &range),
                Some(_) => self.nest("a heading", range),
            },
            Tag::Table(_) => self.nest("a table", range),
            Tag::CodeBlock(_) => self.hide("a code block", false, range),
            Tag::HtmlBlock => self.hide("an HTML block", true, range),
            Tag::BlockQuote(_) => self.containers.push("block quote"),
            Tag::List(_) => self.containers.push("list"),
            Tag::FootnoteDefinition(label) => {
                self.definitions.footnote(&label, range);
                self.containers.push("footnote");
            }
            Tag::Item => self.items += 1,
            Tag::Link { link_type, dest_url, title, id } => {
                self.definitions.open(link_type, &dest_url, &title, &id, &range);
                if self.items > 0 {
                    self.open_link(&dest_url, &range);
                }
            }
            Tag::Image { link_type, dest_url, title, id } => {
                self.definitions.open(link_type, &dest_url, &title, &id, &range);
            }
            _ => {}
        }
    }

    fn close(&mut self, tag: TagEnd, range: &Range<usize>) {
        match tag {
            TagEnd::Heading(_) => self.headings.close(),
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::FootnoteDefinition => drop(self.containers.pop()),
            TagEnd::Item => self.items = self.items.saturating_sub(1),
            TagEnd::Link => {
                self.definitions.close(range);
                self.outline.links.extend(self.link.take());
            }
            TagEnd::Image => self.definitions.close(range),
            _ => {}
        }
    }

    fn inline(&mut self, event: Event<'_>, range: &Range<usize>) {
        self.headings.widen(range);
        self.definitions.widen(range);
        match event {
            Event::FootnoteReference(label) => self.definitions.refer(&label, range),
            Event::Text(text) | Event::Code(text) => {
                if let Some(link) = &mut self.link {
                    link.text.push_str(&text);
                }
            }
            _ => {}
        }
    }

    /// Remembers a block that only counts outside of other blocks.
    fn nest(&mut self, what: &'static str, range: Range<usize>) {
        if !self.containers.is_empty() {
            self.outline.nested.push(Nested { what, range });
        }
    }

    fn hide(&mut self, what: &'static str, is_html: bool, range: Range<usize>) {
        self.outline.hidden.push(Hidden { what, is_html, range });
    }

    fn open_link(&mut self, target: &CowStr<'_>, range: &Range<usize>) {
        let span = Span::new(self.file, range.start, range.end);
        self.link = Some(Link { text: String::new(), target: target.to_string(), span });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceMap;

    fn outline_of(text: &str) -> Outline {
        outline(SourceMap::default().add("x", ""), text)
    }

    #[test]
    fn headings_keep_their_title_verbatim() {
        let text = "# A\n\n### Erase `now` & *then* ###\n\n###\n\n> ### quoted\n\nunder\n---\n\ntwo\nlines\n===\n";
        let outline = outline_of(text);
        let titles: Vec<_> =
            outline.headings.iter().map(|h| (h.level, h.style, text.get(h.title.clone()).unwrap_or(""))).collect();
        let expected = [
            (1, Style::Signs, "A"),
            (3, Style::Signs, "Erase `now` & *then*"),
            (3, Style::Signs, ""),
            (2, Style::Underlined, "under"),
            (1, Style::Paragraph, "two\nlines"),
        ];
        assert_eq!(titles, expected);
        assert_eq!(outline.nested.len(), 1);
    }

    #[test]
    fn links_count_in_lists_only() {
        let outline = outline_of("[a](#a)\n\n* [b `c`](d)\n");
        assert_eq!(outline.links.len(), 1);
        assert_eq!((outline.links[0].text.as_str(), outline.links[0].target.as_str()), ("b c", "d"));
    }

    #[test]
    fn references_are_replaced_by_what_they_mean() {
        let text =
            "See [the *docs*][d], [d], ![pic][d] and[^1].\n\n[d]: https://x.y/a_(b) \"T\"\n[^1]: One\n    two.\n";
        let outline = outline_of(text);
        let lowered: Vec<_> = outline
            .lowerings
            .iter()
            .map(|lowering| (text.get(lowering.range.clone()).unwrap_or(""), lowering.text.as_str(), &lowering.note))
            .collect();
        let expected = [
            ("[the *docs*][d]", "[the *docs*](<https://x.y/a_(b)> \"T\")", &None),
            ("[d]", "[d](<https://x.y/a_(b)> \"T\")", &None),
            ("![pic][d]", "![pic](<https://x.y/a_(b)> \"T\")", &None),
            ("[^1]", "", &Some("One\ntwo.".to_owned())),
        ];
        assert_eq!(lowered, expected);
        assert!(outline.definitions.iter().all(|definition| definition.is_used), "{:?}", outline.definitions);
    }

    #[test]
    fn metadata_is_found_at_the_start_only() {
        let outline = outline_of("---\ntitle: x\n---\n\n### A\n\n---\nb\n---\n");
        assert_eq!(outline.front_matter, Some(0..17));
        assert_eq!(outline.headings.len(), 2);
        assert_eq!(outline_of("---\n\n### A\n").front_matter, None);
    }
}
