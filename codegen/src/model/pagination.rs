//! How the API splits lists into pages.

/// How an operation's list is read in pages (`x-kandji-pagination`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pagination {
    /// How the next page is asked for.
    pub style: PagingStyle,
    /// JSON pointer to the list in the answer; empty if the answer is the list.
    pub items: String,
    /// JSON pointer to the link or cursor of the next page, where there is one.
    pub next: Option<String>,
    /// JSON pointer to the number of all items, where there is one.
    pub total: Option<String>,
    /// Most items a page can have.
    pub maximum: Option<u32>,
}

/// How the next page is asked for; the texts are names of query parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PagingStyle {
    /// By the number of items to pass over.
    Offset {
        /// Items a page.
        limit: String,
        /// Items to pass over.
        offset: String,
    },
    /// By the number of the page, from 1.
    Page {
        /// Number of the page.
        page: String,
        /// Items a page, where it can be set.
        size: Option<String>,
    },
    /// By following the link in the answer.
    Link,
    /// By sending the cursor of the answer back.
    Cursor {
        /// The cursor.
        cursor: String,
    },
    /// By naming the last item of the page before.
    After {
        /// Id or token of the last item.
        after: String,
        /// Items a page.
        size: String,
    },
}
