//! The short names of the documents.

use std::collections::BTreeMap;

use crate::import::reading::sources::Source;
use crate::provenance::Documents;

/// The documents with their tags. A tag is the kind and the date, as in `p260312` for a Postman collection of 2026-03-12:
/// it stays when another document comes.
pub(super) fn documents(sources: &[Source]) -> Documents {
    let mut documents = Documents::default();
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    for source in sources {
        let kind = source.kind.chars().next().unwrap_or('d');
        let date: String = source.date.iter().flat_map(|date| date.chars()).filter(char::is_ascii_digit).collect();
        let tag = format!("{kind}{}", date.get(2..).unwrap_or(""));
        let count = taken.entry(tag.clone()).or_default();
        *count += 1;
        let tag = if *count == 1 { tag } else { format!("{tag}-{count}") };
        documents.push(tag, source.name.clone());
    }
    documents
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_short_and_unique() {
        let source = |name: &str, kind: &str, date: Option<&str>| Source {
            name: name.to_owned(),
            kind: kind.to_owned(),
            date: date.map(str::to_owned),
            sha256: String::new(),
            licence: None,
            operations: 1,
            cards: 0,
        };
        let documents = documents(&[
            source("a-2025-02-08.yaml", "openapi", Some("2025-02-08")),
            source("b-2025-02-08.yaml", "openapi", Some("2025-02-08")),
            source("c.json", "postman", None),
        ]);
        assert_eq!(
            documents.iter().collect::<Vec<_>>(),
            [("o250208", "a-2025-02-08.yaml"), ("o250208-2", "b-2025-02-08.yaml"), ("p", "c.json")]
        );
        assert_eq!((documents.index("p"), documents.name(2), documents.tag(0)), (Some(2), "c.json", "o250208"));
    }
}
