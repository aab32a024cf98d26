//! How the API splits lists into pages.

/// How an operation's list is read in pages (`x-kandji-pagination`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pagination {
    /// How the next page is requested.
    pub style: PagingStyle,
    /// JSON pointer to the list in the response; empty if the response is the list.
    pub items: String,
    /// JSON pointer to the link or cursor of the next page, where there is one.
    pub next: Option<String>,
    /// JSON pointer to the number of all items, where there is one.
    pub total: Option<String>,
    /// The largest page size.
    pub maximum: Option<u32>,
}

/// How the next page is requested; the fields are names of query parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PagingStyle {
    /// By the number of items to skip.
    Offset {
        /// Items per page.
        limit: String,
        /// Items to skip.
        offset: String,
    },
    /// By the number of the page, from 1.
    Page {
        /// Number of the page.
        page: String,
        /// Items per page, where it can be set.
        size: Option<String>,
    },
    /// By following the link in the response.
    Link,
    /// By sending back the cursor of the response.
    Cursor {
        /// The cursor.
        cursor: String,
    },
    /// By naming the last item of the previous page.
    After {
        /// Id or token of the last item.
        after: String,
        /// Items per page.
        size: String,
    },
}

impl PagingStyle {
    /// Its name in documents and guides.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Offset { .. } => "offset",
            Self::Page { .. } => "page",
            Self::Link => "link",
            Self::Cursor { .. } => "cursor",
            Self::After { .. } => "after",
        }
    }

    /// The names of its query parameters.
    pub fn parameters(&self) -> impl Iterator<Item = &str> {
        let (first, second) = match self {
            Self::Offset { limit, offset } => (Some(limit), Some(offset)),
            Self::Page { page, size } => (Some(page), size.as_ref()),
            Self::Link => (None, None),
            Self::Cursor { cursor } => (Some(cursor), None),
            Self::After { after, size } => (Some(after), Some(size)),
        };
        first.into_iter().chain(second).map(String::as_str)
    }
}

/// The query parameters that page through a list, known by their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageParameter {
    /// Most items in a response.
    Limit,
    /// Items to skip.
    Offset,
    /// Number of the page.
    Page,
    /// Items per page.
    Size,
    /// Cursor of the next page.
    Cursor,
    /// Id or token of the last item of the previous page.
    After,
}

impl PageParameter {
    const ALL: [Self; 6] = [Self::Limit, Self::Offset, Self::Page, Self::Size, Self::Cursor, Self::After];

    /// The names that APIs give it, the usual one first.
    #[must_use]
    pub fn names(self) -> &'static [&'static str] {
        match self {
            Self::Limit => &["limit"],
            Self::Offset => &["offset"],
            Self::Page => &["page", "page_number", "pageNumber"],
            Self::Size => &["size", "page_size", "per_page", "size_per_page", "pageSize", "perPage", "sizePerPage"],
            Self::Cursor => &["cursor"],
            Self::After => &["after"],
        }
    }

    /// The parameter that a name stands for.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|parameter| parameter.names().contains(&name))
    }

    /// Whether it sets how many items a response has.
    #[must_use]
    pub fn is_size(self) -> bool {
        matches!(self, Self::Limit | Self::Size)
    }

    /// Whether its value is a number in every API.
    #[must_use]
    pub fn is_number(self) -> bool {
        matches!(self, Self::Limit | Self::Offset | Self::Page | Self::Size)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_stands_for_one_parameter() {
        for parameter in PageParameter::ALL {
            for name in parameter.names() {
                assert_eq!(PageParameter::from_name(name), Some(parameter));
            }
        }
        assert_eq!(PageParameter::from_name("sort"), None);
    }

    #[test]
    fn a_style_names_its_parameters() {
        let style = PagingStyle::Page { page: "p".to_owned(), size: None };
        assert_eq!(style.parameters().collect::<Vec<_>>(), ["p"]);
        assert_eq!(PagingStyle::Link.parameters().count(), 0);
    }
}
