//! Every link in the book leads somewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::fixture::fixture;
use super::hostile::HOSTILE;

/// The pages of a book, by their path below its source folder.
type Pages = BTreeMap<String, String>;

/// The links of a page and the anchors of its headings.
#[derive(Default)]
struct Page {
    links: Vec<String>,
    anchors: BTreeSet<String>,
}

impl Page {
    fn read(path: &str, text: &str) -> Self {
        let mut page = Self::default();
        let mut heading: Option<(Option<String>, String)> = None;
        for event in Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES) {
            match event {
                Event::Start(Tag::Link { dest_url, .. }) => page.links.push(dest_url.into_string()),
                Event::Start(Tag::Heading { id, .. }) => {
                    heading = Some((id.map(|id| id.into_string()), String::new()));
                }
                Event::Text(text) | Event::Code(text) => {
                    heading.iter_mut().for_each(|(_, title)| title.push_str(&text))
                }
                Event::End(TagEnd::Heading(_)) => {
                    let (id, title) = heading.take().unwrap();
                    let anchor = id.unwrap_or_else(|| derived_anchor(&title));
                    assert!(page.anchors.insert(anchor), "{path} has two headings with the anchor of {title:?}");
                }
                _ => {}
            }
        }
        page
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

/// The path that a relative link on a page leads to.
fn resolve(from: &str, link: &str) -> String {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    match link.strip_prefix("../") {
        Some(path) if !folder.is_empty() => path.to_owned(),
        _ if folder.is_empty() => link.to_owned(),
        _ => format!("{folder}/{link}"),
    }
}

fn check(pages: &Pages) {
    let read: BTreeMap<&str, Page> = pages.iter().map(|(path, text)| (path.as_str(), Page::read(path, text))).collect();
    for (from, page) in &read {
        for link in page.links.iter().filter(|link| !link.contains("://")) {
            let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
            let path = if path.is_empty() { (*from).to_owned() } else { resolve(from, path) };
            let target =
                read.get(path.as_str()).unwrap_or_else(|| panic!("{from} links to {link}, which does not exist"));
            assert!(anchor.is_empty() || target.anchors.contains(anchor), "{from} links to {link}: no such heading");
        }
    }
    let listed: BTreeSet<&str> = read["SUMMARY.md"].links.iter().map(String::as_str).collect();
    let expected: BTreeSet<&str> = read.keys().copied().filter(|path| *path != "SUMMARY.md").collect();
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

#[test]
fn every_link_of_the_generated_book_resolves() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/docs/src");
    let mut pages = Pages::new();
    for folder in ["", "cards", "operations"] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                let name = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
                pages.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    assert!(pages.len() > 50, "{} pages", pages.len());
    check(&pages);
}
