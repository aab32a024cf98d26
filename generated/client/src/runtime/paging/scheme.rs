//! The API's ways to hand out a list in pages, and where the next page is.

/// How the next page is asked for. The names are those of query arguments; `max` is the most items that a page can
/// have, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paging {
    /// By the number of items before it.
    Offset {
        /// items in a page
        limit: &'static str,
        /// items before the page
        offset: &'static str,
        /// most items in a page
        max: Option<u64>,
    },
    /// By its number, from 1.
    Page {
        /// number of the page
        page: &'static str,
        /// items in a page
        size: Option<&'static str>,
        /// most items in a page
        max: Option<u64>,
    },
    /// By a URL in the answer. Only its query is used: its host is not always the API's.
    NextLink {
        /// items in a page
        limit: Option<&'static str>,
        /// most items in a page
        max: Option<u64>,
    },
    /// By a value in the answer, or a URL that holds it.
    Cursor {
        /// the value
        cursor: &'static str,
        /// items in a page
        limit: Option<&'static str>,
        /// most items in a page
        max: Option<u64>,
    },
    /// By the value that stands behind the last item.
    After {
        /// the value
        after: &'static str,
        /// items in a page
        size: Option<&'static str>,
        /// most items in a page
        max: Option<u64>,
    },
}

impl Paging {
    pub(crate) fn size(self) -> (Option<&'static str>, Option<u64>) {
        match self {
            Self::Offset { limit, max, .. } => (Some(limit), max),
            Self::Page { size, max, .. } | Self::After { size, max, .. } => (size, max),
            Self::NextLink { limit, max } | Self::Cursor { limit, max, .. } => (limit, max),
        }
    }
}
