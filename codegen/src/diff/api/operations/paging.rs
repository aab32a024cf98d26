//! Compares how a list is read in pages.

use super::Comparison;
use crate::diff::api::codes::operations as codes;
use crate::diff::api::words;
use crate::diff::change::Severity::{Breaking, Info, Warning};
use crate::model::{Pagination, PagingStyle};

impl Comparison<'_, '_> {
    pub(super) fn paging(&mut self, old: Option<&Pagination>, new: Option<&Pagination>) {
        let (one, other) = match (old, new) {
            (None, None) => return,
            (None, Some(new)) => {
                let draft = self.draft(
                    "",
                    (&codes::PAGING_ADDED, Warning),
                    format!("is split into pages, {}", style(&new.style)),
                );
                return self.push(draft.of(None, Some(style(&new.style))));
            }
            (Some(old), None) => {
                let draft = self.draft("", (&codes::PAGING_REMOVED, Warning), "is no longer split into pages");
                return self.push(draft.of(Some(style(&old.style)), None));
            }
            (Some(old), Some(new)) => (old, new),
        };
        // Every property of a pagination has to be named here, so that none can be forgotten.
        let Pagination { style: way, items, next, total, maximum } = one;
        let (before, after) = (style(way), style(&other.style));
        if before != after {
            let what = format!("was read {before}, is read {after}");
            let draft = self.draft("", (&codes::PAGING_STYLE_CHANGED, Breaking), what).of(Some(before), Some(after));
            self.push(draft);
        }
        let places = [
            ("items", Some(items), Some(&other.items)),
            ("next page", next.as_ref(), other.next.as_ref()),
            ("total", total.as_ref(), other.total.as_ref()),
        ];
        for (name, before, after) in places.into_iter().filter(|(_, before, after)| before != after) {
            let shown = |place: Option<&String>| place.map(|place| format!("`{place}`"));
            let [before, after] = [before, after].map(shown);
            let what = format!("has its {name} elsewhere: {}", words::was_is(before.as_ref(), after.as_ref()));
            let draft = self.draft("", (&codes::PAGING_ENVELOPE_CHANGED, Breaking), what).of(before, after);
            self.push(draft);
        }
        self.page_size(*maximum, other.maximum);
    }

    fn page_size(&mut self, old: Option<u32>, new: Option<u32>) {
        let is_lower = new.unwrap_or(u32::MAX) < old.unwrap_or(u32::MAX);
        let kind = if is_lower { (&codes::PAGE_SIZE_LOWERED, Warning) } else { (&codes::PAGE_SIZE_RAISED, Info) };
        if old != new {
            let [before, after] = [old, new].map(|maximum| maximum.map(|maximum| maximum.to_string()));
            let what = format!("has other largest pages: {}", words::was_is(before.as_ref(), after.as_ref()));
            let draft = self.draft("", kind, what).of(before, after);
            self.push(draft);
        }
    }
}

/// How further pages are requested, in a few words.
fn style(style: &PagingStyle) -> String {
    let and = |size: Option<&String>| size.map(|size| format!(" and `{size}`")).unwrap_or_default();
    match style {
        PagingStyle::Offset { limit, offset } => format!("by `{offset}` and `{limit}`"),
        PagingStyle::Page { page, size } => format!("by the page `{page}`{}", and(size.as_ref())),
        PagingStyle::Link => "by link".to_owned(),
        PagingStyle::Cursor { cursor } => format!("by the cursor `{cursor}`"),
        PagingStyle::After { after, size } => format!("by the last item `{after}`{}", and(Some(size))),
    }
}
