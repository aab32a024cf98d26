//! Every link in the book leads somewhere.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::fixture::fixture;
use super::hostile::HOSTILE;

/// The pages of a book, by their path below its source folder.
type Pages = BTreeMap<String, String>;

/// The links of a page and its anchors: those that are marked, and those of its headings.
#[derive(Default)]
struct Page {
    links: Vec<String>,
    anchors: BTreeSet<String>,
}

impl Page {
    fn read(path: &str, text: &str) -> Self {
        let mut page = Self::default();
        let mut heading: Option<String> = None;
        for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
            match event {
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                    page.links.push(dest_url.into_string());
                }
                Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
                Event::Text(text) | Event::Code(text) => heading.iter_mut().for_each(|title| title.push_str(&text)),
                Event::End(TagEnd::Heading(_)) => page.add_heading(&derived_anchor(&heading.take().unwrap())),
                Event::InlineHtml(html) | Event::Html(html) => {
                    let marked = html.split("<a id=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
                    for anchor in marked {
                        assert!(page.anchors.insert(anchor.to_owned()), "{path} has the anchor {anchor:?} twice");
                    }
                }
                _ => {}
            }
        }
        page
    }

    /// Headings of the same text get a number behind their anchor, like those of GitHub.
    fn add_heading(&mut self, anchor: &str) {
        let mut numbered =
            (0..).map(|number| if number == 0 { anchor.to_owned() } else { format!("{anchor}-{number}") });
        let free = numbered.find(|anchor| !self.anchors.contains(anchor));
        self.anchors.extend(free);
    }
}

/// The anchor that mdBook derives from the text of a heading.
fn derived_anchor(title: &str) -> String {
    let kept = title.chars().filter_map(|character| match character {
        space if space.is_whitespace() => Some('-'),
        kept if kept.is_alphanumeric() || matches!(kept, '_' | '-') => Some(kept.to_ascii_lowercase()),
        _ => None,
    });
    kept.collect()
}

/// The path that a relative link on a page leads to; none if it leads out of the book.
fn resolve(from: &str, link: &str) -> Option<String> {
    let mut path: Vec<&str> = from.split('/').collect();
    path.pop();
    for part in link.split('/') {
        match part {
            ".." => path.pop().map(|_| ())?,
            part => path.push(part),
        }
    }
    Some(path.join("/"))
}

fn check(pages: &Pages) {
    let read: BTreeMap<&str, Page> = pages.iter().map(|(path, text)| (path.as_str(), Page::read(path, text))).collect();
    for (from, page) in &read {
        for link in page.links.iter().filter(|link| !link.contains("://")) {
            let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
            let path = if path.is_empty() { Some((*from).to_owned()) } else { resolve(from, path) };
            // What is beside the book is looked at where there is more than a book.
            let Some(path) = path else { continue };
            let target =
                read.get(path.as_str()).unwrap_or_else(|| panic!("{from} links to {link}, which does not exist"));
            assert!(anchor.is_empty() || target.anchors.contains(anchor), "{from} links to {link}: no such place");
        }
    }
    let listed: BTreeSet<&str> = read["SUMMARY.md"].links.iter().map(String::as_str).collect();
    let expected: BTreeSet<&str> =
        read.keys().copied().filter(|path| path.ends_with(".md") && *path != "SUMMARY.md").collect();
    assert_eq!(listed, expected, "the table of contents lists every page");
}

#[test]
fn every_link_of_a_small_book_resolves() {
    for text in ["Devices", "con", "Types", "a b", "🦀"].into_iter().chain(HOSTILE) {
        let book = fixture(text).book();
        let pages = book.iter().filter_map(|(path, page)| {
            let path = path.strip_prefix("docs/src/")?;
            Some((path.to_owned(), page.to_owned()))
        });
        check(&pages.collect());
    }
}
