//! The page about the client: the front page of its documentation, with a list of what is on it.

use serde::Serialize;

use crate::emit::docs::contents::contents;
use crate::emit::docs::escape::Md;

/// The page about the client.
#[derive(Serialize)]
pub(in crate::emit::docs) struct ClientPage<'a> {
    contents: Md,
    text: &'a str,
}

/// The page with this text, which is our own.
pub(in crate::emit::docs) fn client(text: &str) -> ClientPage<'_> {
    ClientPage { contents: contents(headings(text)), text }
}

/// The headings of the second level, but for what looks like one in code.
fn headings(text: &str) -> impl Iterator<Item = &str> {
    let mut is_code = false;
    text.lines().filter_map(move |line| {
        is_code ^= line.trim_start().starts_with("```");
        line.strip_prefix("## ").filter(|_| !is_code)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_has_no_headings() {
        let text = "## A\n\n```sh\n## no\n```\n\n### deeper\n\n* one\n\n  ```toml\n  x = 1\n  ```\n\n## B\n";
        assert_eq!(headings(text).collect::<Vec<_>>(), ["A", "B"]);
    }
}
