//! The search index: where a search looks on a page, and how much a word counts there.
//!
//! mdBook's own index takes a page for one text, so a row that the tables of many pages have, such as that of an error,
//! counts as much as what a page is about. This one tells them apart; mdBook's script reads it in place of the other. With it
//! comes `ranking.js`, which puts pages with all words of a search first, and leads to the right part of each.

use elasticlunr::Index;
use mdbook_driver::config::Search;
use serde_json::{Map, Value, json};

use crate::page::{Page, Section};

/// What the script does with the index.
const RANKING: &str = include_str!("ranking.js");

/// A place on a page: its name, how much a word counts there, and its text.
type Field = (&'static str, u8, fn(&Page) -> &str);

/// The places that are searched.
const FIELDS: [Field; 5] = [
    (TITLE, 4, |page| &page.title),
    (KEYWORDS, 4, |page| &page.keywords),
    ("headings", 2, |page| &page.headings),
    ("lead", 1, |page| &page.lead),
    ("body", 1, |page| &page.body),
];

const TITLE: &str = "title";
const KEYWORDS: &str = "keywords";

/// The fewest words that a title counts as having: the name of a group, which is often one word, is no better than the
/// titles of its operations.
const TITLE_LENGTH: usize = 3;

/// The number of keywords that every page counts as having: a word counts more on a short text than on a long one, which is
/// right for prose, but a page with many keywords is no worse than one with few.
const KEYWORD_COUNT: usize = 16;

/// The index as a script: what mdBook calls `searchindex.js`.
pub(crate) fn index(pages: &[Page], search: &Search) -> String {
    let mut index = Index::new(FIELDS.map(|(name, ..)| name));
    for (number, page) in pages.iter().enumerate() {
        index.add_doc(&number.to_string(), FIELDS.map(|(_, _, text)| text(page)));
    }
    let mut index = serde_json::to_value(&index).unwrap_or_default();
    pages.iter().enumerate().for_each(|(number, page)| finish(&mut index, number, page));
    let fields = FIELDS.map(|(name, boost, _)| (name.to_owned(), json!({ "boost": boost })));
    let all = json!({
        "results_options": { "limit_results": search.limit_results, "teaser_word_count": search.teaser_word_count },
        "search_options": {
            "bool": if search.use_boolean_and { "AND" } else { "OR" },
            "expand": search.expand,
            "fields": Map::from_iter(fields),
        },
        "doc_urls": pages.iter().map(Page::address).collect::<Vec<_>>(),
        "index": index,
    });
    let text = all.to_string().replace('\\', "\\\\").replace('\'', "\\'");
    format!("window.search = Object.assign(window.search, JSON.parse('{text}'));\n{RANKING}")
}

/// Keeps of a page what the script shows, and evens out the lengths of its title and its keywords.
fn finish(index: &mut Value, number: usize, page: &Page) {
    let number = number.to_string();
    let store = &mut index["documentStore"];
    let sections = page.sections.iter().map(|Section { anchor, heading, text }| json!([anchor, heading, text]));
    let sections = Value::from_iter(sections);
    store["docs"][&number] = json!({
        "id": number, "title": page.title, "keywords": page.keywords, "breadcrumbs": page.place, "sections": sections,
    });
    let lengths = &mut store["docInfo"][&number];
    lengths[KEYWORDS] = KEYWORD_COUNT.into();
    let title = lengths[TITLE].as_u64().and_then(|length| usize::try_from(length).ok());
    lengths[TITLE] = title.unwrap_or_default().max(TITLE_LENGTH).into();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_found_by_each_of_its_places() {
        let page = Page {
            source: "guides/it's.md".into(),
            place: "Guides » It's".to_owned(),
            title: "Pagination".to_owned(),
            keywords: "offset".to_owned(),
            lead: "Most lists".to_owned(),
            headings: "Cursor".to_owned(),
            body: "Most lists \\ come in pages.".to_owned(),
            sections: vec![Section { text: "Most lists \\ come in pages.".to_owned(), ..Section::default() }],
        };
        let script = index(&[page], &Search::default());
        let start = "window.search = Object.assign(window.search, JSON.parse('";
        let text = script.strip_suffix(RANKING).and_then(|script| script.strip_prefix(start)).unwrap();
        let text = text.strip_suffix("'));\n").unwrap();
        let text = text.replace("\\'", "'").replace("\\\\", "\\");
        let all: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(all["doc_urls"], json!(["guides/it's.html"]));
        for (field, token) in [("title", "pagin"), ("keywords", "offset"), ("headings", "cursor"), ("lead", "list")] {
            let tree = token.chars().fold(&all["index"]["index"][field]["root"], |at, letter| &at[letter.to_string()]);
            assert_eq!(tree["docs"]["0"]["tf"], json!(1.0), "{field}");
        }
        let shown = &all["index"]["documentStore"]["docs"]["0"];
        assert_eq!(shown["breadcrumbs"], "Guides » It's");
        assert_eq!(shown["sections"], json!([["", "", "Most lists \\ come in pages."]]));
    }
}
