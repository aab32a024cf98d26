//! Paging: what links in examples, the newest document and prose say about it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::import::evidence::gathered::Gathered;
use crate::import::evidence::request::{ParameterClue, Request, by_place};
use crate::import::prose::hints::page_maximum;
use crate::model::{Api, PageParameter, ParameterIn};
use crate::passes::PageHint;

/// The names of fields that link to another page.
const LINKS: [&str; 4] = ["next", "previous", "next_page", "previous_page"];

/// What is known about the pages of each operation, by its id.
pub(crate) fn hints(gathered: &Gathered, api: &Api) -> BTreeMap<String, PageHint> {
    let operations = by_place(api);
    let mut hints = BTreeMap::new();
    for requests in gathered.values() {
        if let Some(operation) = requests.last().and_then(|newest| operations.get(&(&newest.path, newest.method))) {
            let hint = PageHint { parameters: parameters(requests), maximum: maximum(requests) };
            hints.insert(operation.id.clone(), hint);
        }
    }
    hints
}

/// The query parameters of links to other pages; without such links, those of the newest document.
fn parameters(requests: &[Request]) -> BTreeSet<String> {
    let linked: BTreeSet<String> = requests.iter().flat_map(names).collect();
    let newest = requests.last().into_iter().flat_map(|request| &request.parameters);
    let queried = newest.filter(|clue| clue.location == ParameterIn::Query).map(|clue| clue.name.clone());
    if linked.is_empty() { queried.collect() } else { linked }
}

/// The page size that the newest prose states: for the parameter `page` or for the whole operation.
fn maximum(requests: &[Request]) -> Option<u32> {
    requests.iter().rev().find_map(|request| {
        let is_page = |clue: &&ParameterClue| PageParameter::from_name(&clue.name) == Some(PageParameter::Page);
        let page = request.parameters.iter().find(is_page).and_then(|clue| clue.page_maximum.clone());
        u32::try_from(page.or_else(|| page_maximum(&request.text))?.as_u64()?).ok()
    })
}

fn names(request: &Request) -> BTreeSet<String> {
    let samples = request.responses.iter().flat_map(|response| &response.samples);
    let mut names = BTreeSet::new();
    for sample in samples {
        let inner = sample.value.as_object().into_iter().flat_map(|fields| fields.values());
        for envelope in inner.chain([&sample.value]).filter_map(Value::as_object) {
            let urls = LINKS.iter().filter_map(|name| envelope.get(*name)?.as_str());
            names.extend(urls.flat_map(query_names));
        }
    }
    names
}

/// The names in the query of a URL.
fn query_names(url: &str) -> Vec<String> {
    let query = url.split_once('?').map_or("", |(_, query)| query);
    let pairs = query.split(['&', '#']).filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, _)| name.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_the_query_count() {
        assert_eq!(query_names("https://example.org/a?page=2&size=10#x"), ["page", "size"]);
        assert!(query_names("https://example.org/a=b").is_empty());
    }
}
