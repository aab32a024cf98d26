//! The API's ways to hand out a list in pages, and where the next page is.

use serde_json::Value;

use super::{answer::Output, operation::Operation, value::PathValue, walk::hashed};

/// An operation that answers a page of a list.
pub trait Paged: Operation {
    /// An item of the list.
    type Item: Send + Unpin + 'static;
    /// How the next page is asked for.
    const PAGING: Paging;

    /// The page in an answer.
    fn page(output: Output<Self>) -> Page<Self::Item>;

    /// What tells an item from the others of its list, as [`key`] makes it; `None` if nothing does. It shows whether the
    /// list has changed while it is read.
    fn key(_item: &Self::Item) -> Option<u64> {
        None
    }
}

/// What tells an item from the others of its list, from its id; `None` if that is blank.
pub fn key<T: PathValue + ?Sized>(id: &T) -> Option<u64> {
    let text = id.path_text();
    (!text.trim().is_empty()).then(|| hashed(&*text))
}

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
    pub(super) fn size(self) -> (Option<&'static str>, Option<u64>) {
        match self {
            Self::Offset { limit, max, .. } => (Some(limit), max),
            Self::Page { size, max, .. } | Self::After { size, max, .. } => (size, max),
            Self::NextLink { limit, max } | Self::Cursor { limit, max, .. } => (limit, max),
        }
    }
}

/// A page of a list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items, in the API's order.
    pub items: Vec<T>,
    /// Where the next page is.
    pub next: Next,
    /// How many items there are in all pages, if the API says so.
    pub total: Option<u64>,
}

impl<T> Page<T> {
    /// A page of an answer that says nothing of the next.
    #[must_use]
    pub fn of(items: impl PageItems<T>) -> Self {
        Self { items: items.items(), next: Next::Unknown, total: None }
    }

    /// Takes what the answer says of the next page.
    #[must_use]
    pub fn next(mut self, next: impl NextPointer) -> Self {
        self.next = next.pointer();
        self
    }

    /// Takes what the answer says of the number of items.
    #[must_use]
    pub fn total(mut self, total: impl Total) -> Self {
        self.total = total.total();
        self
    }
}

/// What an answer says of the next page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Nothing: the list ends with a page that is short or empty.
    Unknown,
    /// There is none.
    End,
    /// It is behind this URL or cursor.
    At(String),
}

/// The field of an answer that points to the next page.
pub trait NextPointer {
    /// What it says; `null` and blank text are the end.
    fn pointer(self) -> Next;
}

impl NextPointer for String {
    fn pointer(self) -> Next {
        if self.trim().is_empty() { Next::End } else { Next::At(self) }
    }
}

impl NextPointer for i64 {
    fn pointer(self) -> Next {
        Next::At(self.to_string())
    }
}

impl NextPointer for Value {
    fn pointer(self) -> Next {
        match self {
            Self::String(text) => text.pointer(),
            Self::Number(number) => Next::At(number.to_string()),
            _ => Next::End,
        }
    }
}

impl<T: NextPointer> NextPointer for Option<T> {
    fn pointer(self) -> Next {
        self.map_or(Next::End, NextPointer::pointer)
    }
}

impl<T: NextPointer> NextPointer for Box<T> {
    fn pointer(self) -> Next {
        (*self).pointer()
    }
}

/// The field of an answer that holds the number of all items.
pub trait Total {
    /// The number, if there is one.
    fn total(self) -> Option<u64>;
}

impl Total for i64 {
    fn total(self) -> Option<u64> {
        self.try_into().ok()
    }
}

impl Total for f64 {
    fn total(self) -> Option<u64> {
        self.to_string().total()
    }
}

impl Total for String {
    fn total(self) -> Option<u64> {
        self.trim().parse().ok()
    }
}

impl Total for Value {
    fn total(self) -> Option<u64> {
        self.as_u64().or_else(|| self.as_str().and_then(|text| text.trim().parse().ok()))
    }
}

impl<T: Total> Total for Option<T> {
    fn total(self) -> Option<u64> {
        self.and_then(Total::total)
    }
}

impl<T: Total> Total for Box<T> {
    fn total(self) -> Option<u64> {
        (*self).total()
    }
}

/// The field of an answer that holds the items.
pub trait PageItems<T> {
    /// The items; none if there is no list.
    fn items(self) -> Vec<T>;
}

impl<T> PageItems<T> for Vec<T> {
    fn items(self) -> Self {
        self
    }
}

impl PageItems<Value> for Value {
    fn items(self) -> Vec<Self> {
        match self {
            Self::Array(items) => items,
            _ => Vec::new(),
        }
    }
}

impl<T, I: PageItems<T>> PageItems<T> for Option<I> {
    fn items(self) -> Vec<T> {
        self.map_or_else(Vec::new, PageItems::items)
    }
}

impl<T, I: PageItems<T>> PageItems<T> for Box<I> {
    fn items(self) -> Vec<T> {
        (*self).items()
    }
}
