//! Guides as data.

use super::computed::Computed;
use super::reference::{Fact, Link};
use super::topic::Covered;
use crate::source::Span;

/// A guide: one page of the book.
#[derive(Clone, Debug, PartialEq)]
pub struct Guide {
    /// The name in links and of the page: the name of its file.
    pub slug: String,
    /// The title of the page.
    pub title: String,
    /// The part of the book that lists it.
    pub part: Part,
    /// Its place among the guides of its part, before those without a number.
    pub order: Option<u32>,
    /// Words that the search is to find it by.
    pub keywords: Vec<String>,
    /// What no other page explains.
    pub covers: Vec<Covered>,
    /// The text.
    pub blocks: Vec<Block>,
    /// The place of the title.
    pub span: Span,
}

/// The part of the book that lists a guide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// About the API.
    #[default]
    Guide,
    /// Whole programs.
    Recipe,
    /// About the command line.
    CommandLine,
    /// About the connector.
    Okta,
}

impl Part {
    /// Every part with its name in front matter.
    pub const ALL: [(&'static str, Self); 4] =
        [("guide", Self::Guide), ("recipe", Self::Recipe), ("command-line", Self::CommandLine), ("okta", Self::Okta)];

    /// Whether it stands in the chapter of the guides, and not in one of its own.
    #[must_use]
    pub fn is_guide(self) -> bool {
        matches!(self, Self::Guide | Self::Recipe)
    }
}

/// A block of a guide.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading within the page.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A remark that stands out.
    Quote(Vec<Block>),
    /// A list.
    List(List),
    /// A table, its first row the names of the columns.
    Table(Vec<Vec<Cell>>),
    /// Code.
    Code {
        /// Its language.
        language: Language,
        /// Its lines.
        text: String,
    },
    /// A table or list that is made from the model.
    Computed(Spanned<Computed>),
    /// The example of an operation.
    Example(Example),
    /// A drawing, by its name, with what it shows.
    Diagram {
        /// The name of a diagram that there is.
        name: Spanned<String>,
        /// What it shows, for those who cannot see it.
        text: String,
    },
}

/// The inline elements of a table cell.
pub type Cell = Vec<Inline>;

/// A heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// The level: 2 or 3.
    pub level: u8,
    /// The words, without markup.
    pub text: String,
    /// Its place.
    pub span: Span,
}

/// A list.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// Whether its items are numbered.
    pub is_ordered: bool,
    /// The blocks of each item.
    pub items: Vec<Vec<Block>>,
}

/// Something with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Spanned<T> {
    /// The thing.
    pub value: T,
    /// The place.
    pub span: Span,
}

/// A part of a paragraph.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    /// Words.
    Text(String),
    /// Code.
    Code(String),
    /// Important words.
    Strong(Vec<Inline>),
    /// Stressed words.
    Emphasis(Vec<Inline>),
    /// A link. Without words, it shows the name of what it leads to.
    Link(Spanned<Link>, Vec<Inline>),
    /// A number or name that the model knows.
    Fact(Spanned<Fact>),
}

/// The example of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// The id of the operation.
    pub operation: Spanned<String>,
    /// What to show of it, in this order.
    pub forms: Vec<Form>,
}

/// A form of an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// The call with curl.
    Curl,
    /// The call on the command line.
    CommandLine,
    /// The call with the client.
    Rust,
    /// The body of the request.
    Request,
    /// The body of the response.
    Response,
}

impl Form {
    /// Every form with its name.
    pub const ALL: [(&'static str, Self); 5] = [
        ("curl", Self::Curl),
        ("command-line", Self::CommandLine),
        ("rust", Self::Rust),
        ("request", Self::Request),
        ("response", Self::Response),
    ];
}

/// The language of code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// An HTTP message.
    Http,
    /// JSON.
    Json,
    /// Python.
    Python,
    /// Rust.
    Rust,
    /// A shell.
    Sh,
    /// None.
    Text,
    /// TOML.
    Toml,
}

impl Language {
    /// Every language with its name.
    pub const ALL: [(&'static str, Self); 7] = [
        ("http", Self::Http),
        ("json", Self::Json),
        ("python", Self::Python),
        ("rust", Self::Rust),
        ("sh", Self::Sh),
        ("text", Self::Text),
        ("toml", Self::Toml),
    ];

    /// The name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, language)| *language == self).map_or("text", |(name, _)| name)
    }
}

impl Guide {
    /// The headings, in order.
    pub fn headings(&self) -> impl Iterator<Item = &Heading> {
        self.blocks.iter().filter_map(|block| if let Block::Heading(heading) = block { Some(heading) } else { None })
    }

    /// The heading with an anchor.
    #[must_use]
    pub fn heading(&self, anchor: &str) -> Option<&Heading> {
        self.headings().find(|heading| anchor_of(&heading.text) == anchor)
    }

    /// Calls a function for every block, also for those within other blocks.
    pub fn each_block<'g>(&'g self, visit: &mut impl FnMut(&'g Block)) {
        each_block(&self.blocks, visit);
    }

    /// Every link of the text.
    #[must_use]
    pub fn links(&self) -> Vec<&Spanned<Link>> {
        let mut links = Vec::new();
        self.each_inline(&mut |inline| {
            if let Inline::Link(link, _) = inline {
                links.push(link);
            }
        });
        links
    }

    /// Every fact of the text.
    #[must_use]
    pub fn facts(&self) -> Vec<&Spanned<Fact>> {
        let mut facts = Vec::new();
        self.each_inline(&mut |inline| {
            if let Inline::Fact(fact) = inline {
                facts.push(fact);
            }
        });
        facts
    }

    fn each_inline<'g>(&'g self, visit: &mut impl FnMut(&'g Inline)) {
        self.each_block(&mut |block| match block {
            Block::Paragraph(inlines) => each_inline(inlines, visit),
            Block::Table(rows) => rows.iter().flatten().for_each(|cell| each_inline(cell, visit)),
            _ => {}
        });
    }
}

fn each_block<'g>(blocks: &'g [Block], visit: &mut impl FnMut(&'g Block)) {
    for block in blocks {
        visit(block);
        match block {
            Block::Quote(inner) => each_block(inner, visit),
            Block::List(list) => list.items.iter().for_each(|item| each_block(item, visit)),
            _ => {}
        }
    }
}

fn each_inline<'g>(inlines: &'g [Inline], visit: &mut impl FnMut(&'g Inline)) {
    for inline in inlines {
        visit(inline);
        match inline {
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link(_, inner) => each_inline(inner, visit),
            Inline::Text(_) | Inline::Code(_) | Inline::Fact(_) => {}
        }
    }
}

/// The anchor that GitHub and mdBook derive from the text of a heading. Only ASCII is kept.
#[must_use]
pub fn anchor_of(heading: &str) -> String {
    let kept = heading.trim().chars().filter_map(|character| match character {
        ' ' => Some('-'),
        kept if kept.is_ascii_alphanumeric() || matches!(kept, '-' | '_') => Some(kept.to_ascii_lowercase()),
        _ => None,
    });
    kept.collect()
}
