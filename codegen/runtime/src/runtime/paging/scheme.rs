//! The API's paging schemes.

/// How the next page is requested. The names are those of query arguments; `max` is the maximum page size, if known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paging {
    /// By the number of items before the page.
    Offset {
        /// The page size.
        limit: &'static str,
        /// The number of items before the page.
        offset: &'static str,
        /// The maximum page size.
        max: Option<u64>,
    },
    /// By the number of the page, from 1.
    Page {
        /// The number of the page.
        page: &'static str,
        /// The page size.
        size: Option<&'static str>,
        /// The maximum page size.
        max: Option<u64>,
    },
    /// By a URL in the response. Only its query is used, because its host is not always the API's.
    NextLink {
        /// The page size.
        limit: Option<&'static str>,
        /// The maximum page size.
        max: Option<u64>,
    },
    /// By a value in the response, or a URL that contains it.
    Cursor {
        /// The value.
        cursor: &'static str,
        /// The page size.
        limit: Option<&'static str>,
        /// The maximum page size.
        max: Option<u64>,
    },
    /// By the value after which the next page begins.
    After {
        /// The value.
        after: &'static str,
        /// The page size.
        size: Option<&'static str>,
        /// The maximum page size.
        max: Option<u64>,
    },
}

impl Paging {
    /// The query arguments that say which page is requested, and how large it is.
    #[must_use]
    pub fn parameters(self) -> [Option<&'static str>; 2] {
        match self {
            Self::Offset { limit, offset, .. } => [Some(limit), Some(offset)],
            Self::Page { page, size, .. } => [Some(page), size],
            Self::NextLink { limit, .. } => [limit, None],
            Self::Cursor { cursor, limit, .. } => [Some(cursor), limit],
            Self::After { after, size, .. } => [Some(after), size],
        }
    }

    pub(crate) fn size(self) -> (Option<&'static str>, Option<u64>) {
        match self {
            Self::Offset { limit, max, .. } => (Some(limit), max),
            Self::Page { size, max, .. } | Self::After { size, max, .. } => (size, max),
            Self::NextLink { limit, max } | Self::Cursor { limit, max, .. } => (limit, max),
        }
    }
}
