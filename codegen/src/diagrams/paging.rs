//! How a list is read page by page.

use super::flow::{End, Flow, Requested, Step, last_name};
use crate::model::{Api, Operation, Pagination, PagingStyle};

/// The number of items per page of the examples, where the API names no largest.
const SIZE: u32 = 100;

/// A flow for each way that the API has, shown for the operation with the shortest path.
pub(super) fn flows(api: &Api) -> impl Iterator<Item = Flow> {
    let ways = ["offset", "page", "link", "cursor", "after"];
    ways.into_iter().filter_map(|way| {
        let lists = api.operations.iter().filter_map(|list| Some((list, list.pagination.as_ref()?)));
        let lists = lists.filter(|(_, pagination)| pagination.style.name() == way);
        let (list, pagination) = lists.min_by_key(|(list, _)| list.path.as_str().len())?;
        Some(flow(way, list, pagination))
    })
}

/// The queries of the first and of the next page, what leads to the next one, and what ends the list.
struct Way {
    first: String,
    next: String,
    leads_on: String,
    ends: String,
}

fn flow(name: &str, list: &Operation, pagination: &Pagination) -> Flow {
    let Way { first, next, leads_on, ends } = way(pagination);
    let request = |query: &str| {
        let query = if query.is_empty() { String::new() } else { format!("?{query}") };
        Some(Requested::Written(format!("{} {}{query}", list.method.as_str(), list.path.as_str())))
    };
    let next = match pagination.style {
        PagingStyle::Link => Some(Requested::Written(next)),
        _ => request(&next),
    };
    let title = list.summary.as_deref().unwrap_or(&list.id);
    Flow {
        name: format!("paging-{name}"),
        title: format!("Paging by {name}: {title}"),
        steps: vec![
            Step::new("You → API", "Ask for the first page.".to_owned(), request(&first)),
            Step::new("API → you", format!("The response has the items{}. {leads_on}", place(&pagination.items)), None),
            Step { until: Some(ends), ..Step::new("You → API", "Ask for the next page.".to_owned(), next) },
        ],
        ends: vec![End { text: "All items are read.".to_owned(), is_good: true }],
        span: list.span,
    }
}

fn place(pointer: &str) -> String {
    match last_name(pointer).as_str() {
        "" => String::new(),
        name => format!(" in {name}"),
    }
}

fn way(pagination: &Pagination) -> Way {
    let size = pagination.maximum.unwrap_or(SIZE);
    let next_at = pagination.next.as_deref().map(last_name);
    let next_at = next_at.as_deref();
    let without_next = |otherwise: &str| next_at.map_or_else(|| otherwise.to_owned(), |next| format!("{next} is null"));
    let short = "a page has fewer items than asked for";
    match &pagination.style {
        PagingStyle::Offset { limit, offset } => Way {
            first: format!("{limit}={size}&{offset}=0"),
            next: format!("{limit}={size}&{offset}={size}"),
            leads_on: format!("Add the number of items to {offset}."),
            ends: without_next(short),
        },
        PagingStyle::Page { page, size: items } => {
            let items = items.as_ref().map(|items| format!("&{items}={size}")).unwrap_or_default();
            Way {
                first: format!("{page}=1{items}"),
                next: format!("{page}=2{items}"),
                leads_on: format!("Add one to {page}."),
                ends: without_next("a page has no items"),
            }
        }
        PagingStyle::Link => Way {
            first: String::new(),
            next: format!("GET the address in {}", next_at.unwrap_or("next")),
            leads_on: format!("The address of the next page is in {}.", next_at.unwrap_or("next")),
            ends: without_next(short),
        },
        PagingStyle::Cursor { cursor } => Way {
            first: String::new(),
            next: format!("{cursor}=…"),
            leads_on: format!("The {cursor} of the next page is in {}.", next_at.unwrap_or(cursor)),
            ends: without_next(short),
        },
        PagingStyle::After { after, size: items } => Way {
            first: format!("{items}={size}"),
            next: format!("{items}={size}&{after}=…"),
            leads_on: format!("Send what tells its last item as {after}."),
            ends: without_next(short),
        },
    }
}
