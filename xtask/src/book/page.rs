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
}

impl Page {
    /// The page of a chapter, if it has one.
    pub(crate) fn of(chapter: &Chapter) -> Option<Self> {
        let source = chapter.path.clone()?;
        let mut page = Self { source, ..Self::of_markdown(&chapter.content) };
        if page.title.is_empty() {
            page.title.clone_from(&chapter.name);
        }
        let around = chapter.parent_names.iter().chain([&chapter.name]);
        page.place = around.map(String::as_str).collect::<Vec<_>>().join(" » ");
        Some(page)
    }

    /// The address of the page in the site.
    pub(crate) fn address(&self) -> String {
        let path = self.source.with_extension("html");
        path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
    }

    fn of_markdown(text: &str) -> Self {
        let mut page = Self::default();
        let mut reader = Reader { page: &mut page, heading: None, is_code: false, has_headings: false, block: 0 };
        Parser::new_ext(text, Options::ENABLE_TABLES).for_each(|event| reader.take(&event));
        // A page without further headings is all lead.
        reader.end_lead(HeadingLevel::H2);
        for text in [&mut page.title, &mut page.keywords, &mut page.lead, &mut page.headings, &mut page.body] {
            *text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        page
    }
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
}

impl Reader<'_> {
    fn take(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                self.end_lead(*level);
                self.heading = Some(*level);
            }
            Event::End(TagEnd::Heading(_)) => {
                self.add(" ");
                self.heading = None;
            }
            Event::Start(Tag::CodeBlock(_)) => self.is_code = true,
            Event::End(TagEnd::CodeBlock) => self.is_code = false,
            Event::Start(Tag::Paragraph | Tag::Item) => self.block = self.page.body.len(),
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
    }

    fn end_block(&mut self) {
        let block = self.page.body.get(self.block..).unwrap_or_default().trim_start();
        let keywords = block.strip_prefix(KEYWORDS).map(str::to_owned);
        if keywords.is_some() || block.starts_with(CONTENTS) {
            self.page.body.truncate(self.block);
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
}

#[cfg(test)]
mod tests {
    use super::*;

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
    }

    #[test]
    fn a_page_without_headings_is_all_lead() {
        let page = Page::of_markdown("# A\n\nText.\n");
        assert_eq!((page.lead.as_str(), page.body.as_str()), ("Text.", "Text."));
    }
}
