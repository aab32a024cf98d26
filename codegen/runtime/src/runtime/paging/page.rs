//! A page of a list, and where the next one is.

use serde_json::Value;

use crate::runtime::values::{
    field::{Field, VOID_ELEMENT},
    id::Id,
};

/// What is wrong with a response that has no list.
const NO_LIST: &str = "the response lacks its list";

/// A page of a list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items, in the API's order.
    pub items: Vec<T>,
    /// Where the next page is.
    pub next: Next,
    /// The number of items in all pages, if the API returns it.
    pub total: Option<u64>,
    /// Why the response is no page, if it is none.
    pub(crate) fault: Option<&'static str>,
}

impl<T> Page<T> {
    /// A page without a pointer to the next page.
    #[must_use]
    pub fn of(items: impl PageItems<T>) -> Self
    where
        T: Field,
    {
        let items = items.items();
        let fault = match &items {
            None => Some(NO_LIST),
            Some(items) if items.has_void() => Some(VOID_ELEMENT),
            Some(_) => None,
        };
        Self { items: items.unwrap_or_default(), next: Next::Unknown, total: None, fault }
    }

    /// A page of items that have been checked by their description; `None` if the response lacks its list.
    #[cfg(feature = "operations")]
    pub(crate) fn described(items: Option<Vec<T>>, next: Next, total: Option<u64>) -> Self {
        let fault = items.is_none().then_some(NO_LIST);
        Self { items: items.unwrap_or_default(), next, total, fault }
    }

    /// Sets the pointer to the next page.
    #[must_use]
    pub fn next(mut self, next: impl NextPointer) -> Self {
        self.next = next.pointer();
        self
    }

    /// Sets the number of items in all pages.
    #[must_use]
    pub fn total(mut self, total: impl Total) -> Self {
        self.total = total.total();
        self
    }
}

/// What a response says about the next page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Nothing: the list ends with a short or empty page.
    Unknown,
    /// There is no next page.
    End,
    /// The URL or cursor of the next page.
    At(String),
}

/// The field of a response that points to the next page.
pub trait NextPointer {
    /// What it says; `null` and a blank string mean the end.
    fn pointer(self) -> Next;
}

impl NextPointer for String {
    fn pointer(self) -> Next {
        if self.trim().is_empty() { Next::End } else { Next::At(self) }
    }
}

impl<K> NextPointer for Id<K> {
    fn pointer(self) -> Next {
        String::from(self).pointer()
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

/// The field of a response that has the total number of items.
pub trait Total {
    /// The number, if any.
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

impl<K> Total for Id<K> {
    fn total(self) -> Option<u64> {
        String::from(self).total()
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

/// The field of a response that has the items.
pub trait PageItems<T> {
    /// The items; `None` if there is no list.
    fn items(self) -> Option<Vec<T>>;
}

impl<T> PageItems<T> for Vec<T> {
    fn items(self) -> Option<Self> {
        Some(self)
    }
}

impl PageItems<Value> for Value {
    fn items(self) -> Option<Vec<Self>> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }
}

impl<T, I: PageItems<T>> PageItems<T> for Option<I> {
    fn items(self) -> Option<Vec<T>> {
        self.and_then(PageItems::items)
    }
}

impl<T, I: PageItems<T>> PageItems<T> for Box<I> {
    fn items(self) -> Option<Vec<T>> {
        (*self).items()
    }
}
