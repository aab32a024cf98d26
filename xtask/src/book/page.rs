//! A page as a search sees it.

use std::path::PathBuf;

use mdbook_driver::book::Chapter;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// How the line with the keywords of a page begins (`codegen/templates/docs`).
const KEYWORDS: &str = "Keywords: ";

/// How the list of its headings begins, which has no words of its own.
const CONTENTS: &str = "On this page: ";

/// What a page says in its different places, as plain text without code blocks.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Page {
    /// Its file in the source of the book.
    pub(crate) source: PathBuf,
    /// Its place in the table of contents.
    pub(crate) place: String,
    pub(crate) title: String,
    pub(crate) keywords: String,
    /// Everything before the first heading below the title, without the keywords.
    pub(crate) lead: String,
    pub(crate) headings: String,
    /// Everything but the title, the keywords and the other headings.
    pub(crate) body: String,
    /// The same in parts: what comes before the first heading that the page lists, and what follows each of these.
    pub(crate) sections: Vec<Section>,
}

/// A part of a page that a link can lead to.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Section {
    /// Its anchor; empty for the top of the page.
    pub(crate) anchor: String,
    pub(crate) heading: String,
    pub(crate) text: String,
}

impl Page {
    /// The page of a chapter, if it has one, in a part of the table of contents. The part is the first word on its place,
    /// unless a chapter around it says where it is.
    pub(crate) fn of(chapter: &Chapter, part: &str) -> Option<Self> {
        let source = chapter.path.clone()?;
        let mut page = Self { source, ..Self::of_markdown(&chapter.content) };
        if page.title.is_empty() {
            page.title.clone_from(&chapter.name);
        }
        let part = Some(part).filter(|part| chapter.parent_names.is_empty() && !part.is_empty());
        let around = chapter.parent_names.iter().chain([&chapter.name]).map(String::as_str);
        page.place = part.into_iter().chain(around).collect::<Vec<_>>().join(" » ");
        Some(page)
    }

    /// The address of the page in the site.
    pub(crate) fn address(&self) -> String {
        let path = self.source.with_extension("html");
        path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
    }

    fn of_markdown(text: &str) -> Self {
        let mut page = Self::default();
        let mut reader = Reader {
            page: &mut page,
            heading: None,
            is_code: false,
            has_headings: false,
            block: 0,
            links: Vec::new(),
            listed: Vec::new(),
            starts: vec![Start { level: HeadingLevel::H1, heading: 0, text: 0 }],
        };
        Parser::new_ext(text, Options::ENABLE_TABLES).for_each(|event| reader.take(&event));
        // A page without further headings is all lead.
        reader.end_lead(HeadingLevel::H2);
        let sections = reader.sections();
        page.sections = sections;
        for text in [&mut page.title, &mut page.keywords, &mut page.lead, &mut page.headings, &mut page.body] {
            *text = on_one_line(text);
        }
        page
    }
}

fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Sorts the text of a page by its place.
struct Reader<'p> {
    page: &'p mut Page,
    /// The level of the heading that is open.
    heading: Option<HeadingLevel>,
    is_code: bool,
    /// Whether a heading below the title has begun.
    has_headings: bool,
    /// Where in the body the last paragraph or item begins.
    block: usize,
    /// The links of this paragraph or item to places on the page: their text, and the anchor.
    links: Vec<(String, String)>,
    /// Those of the list of headings.
    listed: Vec<(String, String)>,
    /// Where each heading begins in the headings, and where what follows it begins in the body. The title is the first.
    starts: Vec<Start>,
}

/// A heading.
#[derive(Clone, Copy)]
struct Start {
    level: HeadingLevel,
    /// Where its text begins in the headings.
    heading: usize,
    /// Where what follows it begins in the body.
    text: usize,
}

impl Reader<'_> {
    fn take(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                self.end_lead(*level);
                self.heading = Some(*level);
                if *level != HeadingLevel::H1 {
                    let (heading, text) = (self.page.headings.len(), self.page.body.len());
                    self.starts.push(Start { level: *level, heading, text });
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                self.add(" ");
                self.heading = None;
            }
            Event::Start(Tag::CodeBlock(_)) => self.is_code = true,
            Event::End(TagEnd::CodeBlock) => self.is_code = false,
            Event::Start(Tag::Paragraph | Tag::Item) => self.begin_block(),
            Event::Start(Tag::Link { dest_url, .. }) => self.begin_link(dest_url),
            Event::End(TagEnd::Paragraph | TagEnd::Item) => self.end_block(),
            Event::Text(text) | Event::Code(text) if !self.is_code => self.add(text),
            Event::SoftBreak | Event::HardBreak | Event::InlineHtml(_) => self.add(" "),
            Event::End(TagEnd::TableCell) => self.add(" "),
            _ => {}
        }
    }

    fn add(&mut self, text: &str) {
        let field = match self.heading {
            Some(HeadingLevel::H1) => &mut self.page.title,
            Some(_) => &mut self.page.headings,
            None => &mut self.page.body,
        };
        field.push_str(text);
        if let Some((name, _)) = self.links.last_mut() {
            name.push_str(text);
        }
    }

    fn begin_block(&mut self) {
        self.block = self.page.body.len();
        self.links.clear();
    }

    /// What follows a link in its block is added to its text, too; between those of the list, that is a comma.
    fn begin_link(&mut self, address: &str) {
        if let Some(anchor) = address.strip_prefix('#') {
            self.links.push((String::new(), anchor.to_owned()));
        }
    }

    fn end_block(&mut self) {
        let block = self.page.body.get(self.block..).unwrap_or_default().trim_start();
        let keywords = block.strip_prefix(KEYWORDS).map(str::to_owned);
        let is_contents = block.starts_with(CONTENTS);
        if keywords.is_some() || is_contents {
            self.page.body.truncate(self.block);
        }
        if is_contents {
            self.listed = std::mem::take(&mut self.links);
        }
        self.page.keywords.extend(keywords);
        self.page.body.push(' ');
        self.block = self.page.body.len();
    }

    /// What comes before the first heading below the title is the lead.
    fn end_lead(&mut self, level: HeadingLevel) {
        if level != HeadingLevel::H1 && !self.has_headings {
            self.page.lead.clone_from(&self.page.body);
            self.has_headings = true;
        }
    }

    /// The text of the page, divided by the headings that it lists. What follows another one belongs to the page as a whole,
    /// or to the section that it is in.
    fn sections(&self) -> Vec<Section> {
        let end = Start { level: HeadingLevel::H1, heading: self.page.headings.len(), text: self.page.body.len() };
        let mut listed = self.listed.iter().peekable();
        let (mut sections, mut at) = (vec![Section::default()], 0);
        for (start, end) in self.starts.iter().zip(self.starts.iter().skip(1).chain([&end])) {
            let heading = on_one_line(self.page.headings.get(start.heading..end.heading).unwrap_or_default());
            let is_listed = |(name, _): &&(String, String)| name.trim_end_matches([',', ' ']) == heading;
            if let Some((_, anchor)) = listed.next_if(is_listed) {
                at = sections.len();
                sections.push(Section { anchor: anchor.clone(), heading, text: String::new() });
            } else if start.level <= HeadingLevel::H2 {
                at = 0;
            }
            let text = self.page.body.get(start.text..end.text).unwrap_or_default();
            if let Some(section) = sections.get_mut(at) {
                section.text = on_one_line(&format!("{} {text}", section.text));
            }
        }
        sections
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_of_a_page_begins_with_the_chapter_around_it_or_with_its_part() {
        let place = |part: &str, around: &[&str]| {
            let around = around.iter().map(|name| (*name).to_owned()).collect();
            Page::of(&Chapter::new("List Tags", String::new(), "tags.md", around), part).unwrap().place
        };
        assert_eq!(place("Action cards", &[]), "Action cards » List Tags");
        assert_eq!(place("Operations", &["Tags"]), "Tags » List Tags");
        assert_eq!(place("", &[]), "List Tags");
    }

    #[test]
    fn text_is_sorted_by_its_place() {
        let text = "# List `tags`\n\n`GET` of [tags](a.md).\n\n<small>Keywords: label, find a tag</small>\n\n* Group: Tags\n\
                    * On this page: [Errors](#errors)\n\n\
                    ## Errors\n\n```json\n{}\n```\n\n| A | B |\n|---|---|\n| one | <a id=\"x\"></a>`two`<br>three |\n";
        let page = Page::of_markdown(text);
        assert_eq!(page.title, "List tags");
        assert_eq!(page.keywords, "label, find a tag");
        assert_eq!(page.lead, "GET of tags. Group: Tags");
        assert_eq!(page.headings, "Errors");
        assert_eq!(page.body, "GET of tags. Group: Tags A B one two three");
        let section = |anchor: &str, heading: &str, text: &str| Section {
            anchor: anchor.to_owned(),
            heading: heading.to_owned(),
            text: text.to_owned(),
        };
        let sections = [section("", "", "GET of tags. Group: Tags"), section("errors", "Errors", "A B one two three")];
        assert_eq!(page.sections, sections);
    }

    #[test]
    fn a_section_begins_with_a_heading_that_the_page_lists() {
        let text = "# A\n\n* On this page: [In `b`, so](#in-b-so), [C](#c)\n\n## In `b`, so\n\nOne.\n\n### D\n\nTwo.\n\n## C\n\n\
                    Three.\n\n## E\n\nFour.\n";
        let sections = Page::of_markdown(text).sections;
        let sections = sections.iter().map(|section| (section.anchor.as_str(), section.text.as_str()));
        assert_eq!(sections.collect::<Vec<_>>(), [("", "Four."), ("in-b-so", "One. Two."), ("c", "Three.")]);
    }

    #[test]
    fn a_page_without_headings_is_all_lead() {
        let page = Page::of_markdown("# A\n\nText.\n");
        assert_eq!((page.lead.as_str(), page.body.as_str()), ("Text.", "Text."));
    }
}
