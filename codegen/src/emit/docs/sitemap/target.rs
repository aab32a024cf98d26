//! What links point to.

use super::anchor::Anchor;
use crate::emit::docs::escape::{Md, literal};

/// What a link points to: a page, or a place on it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::emit::docs) struct Target {
    page: String,
    anchor: String,
}

/// A heading that links can point to.
#[derive(Clone, Debug, Default, serde::Serialize)]
pub(in crate::emit::docs) struct Heading {
    /// What stands in a line of its own above the heading; empty if the heading's own anchor will do.
    pub(in crate::emit::docs) anchor: Md,
    /// The text.
    pub(in crate::emit::docs) text: Md,
}

impl Target {
    /// The start of a page.
    pub(in crate::emit::docs) fn start_of(page: &str) -> Self {
        Self { page: page.to_owned(), anchor: String::new() }
    }

    /// A heading on a page whose text gives this anchor.
    pub(in crate::emit::docs) fn heading_on(page: &str, anchor: &str) -> Self {
        Self { page: page.to_owned(), anchor: anchor.to_owned() }
    }

    /// A marked place on a page.
    pub(in crate::emit::docs) fn place_on(page: &str, anchor: &Anchor) -> Self {
        Self { page: page.to_owned(), anchor: anchor.as_str().to_owned() }
    }

    /// The path of the page.
    pub(in crate::emit::docs) fn page(&self) -> &str {
        &self.page
    }

    /// A link to this target, relative to the page `from`.
    pub(in crate::emit::docs) fn link(&self, from: &str, text: &Md) -> Md {
        let page = if self.page == from { String::new() } else { relative(from, &self.page) };
        let anchor = if self.anchor.is_empty() { String::new() } else { format!("#{}", self.anchor) };
        // A link to the page that it is on needs something to point to.
        let anchor = if page.is_empty() && anchor.is_empty() { "#".to_owned() } else { anchor };
        Md(format!("[{text}]({page}{anchor})"))
    }

    /// The heading that this points to. Builders of books and GitHub derive an anchor from the text of a heading; another
    /// one is marked above it.
    pub(in crate::emit::docs) fn heading(&self, text: &str) -> Heading {
        let derive = |character: char| match character {
            ' ' => '-',
            other => other.to_ascii_lowercase(),
        };
        let is_derived = text.chars().map(derive).eq(self.anchor.chars());
        let anchor = Anchor::from_safe(self.anchor.clone());
        Heading { anchor: if is_derived { Md::default() } else { anchor.mark() }, text: literal(text) }
    }
}

/// The path from one page to another. Both consist of slugs and fixed names.
fn relative(from: &str, to: &str) -> String {
    let folders = |page: &str| page.matches('/').count();
    let ends = from.match_indices('/').map(|(at, _)| at + 1);
    let common = ends.take_while(|end| from.get(..*end) == to.get(..*end)).last().unwrap_or(0);
    let up = folders(from.get(common..).unwrap_or_default());
    format!("{}{}", "../".repeat(up), to.get(common..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_relative_to_the_page_that_they_are_on() {
        let cases = [
            ("a.md", "b.md", "b.md"),
            ("x/a.md", "b.md", "../b.md"),
            ("a.md", "x/b.md", "x/b.md"),
            ("x/a.md", "x/b.md", "b.md"),
            ("x/a.md", "x/y/b.md", "y/b.md"),
            ("x/y/a.md", "x/z/b.md", "../z/b.md"),
            ("x/y/a.md", "x/y.md", "../y.md"),
            ("x/yy/a.md", "x/y/b.md", "../y/b.md"),
            ("x/y/a.md", "z/b.md", "../../z/b.md"),
        ];
        for (from, to, expected) in cases {
            assert_eq!(relative(from, to), expected, "from {from} to {to}");
        }
    }

    #[test]
    fn a_heading_is_marked_only_if_its_own_anchor_is_another_one() {
        let heading = |anchor: &str, text: &str| Target::heading_on("a.md", anchor).heading(text).anchor.0;
        assert_eq!(heading("get-it", "Get it"), "");
        assert_eq!(heading("get-it-2", "Get it"), "<a id=\"get-it-2\"></a>");
    }
}
