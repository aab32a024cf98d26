//! Tests of whole modules.

mod columns;
mod errors;
mod follow_ups;
mod front_page;
mod responses;
mod setters;

use super::ApiIndex;
use crate::diagnostic::Report;
use crate::examples::{Examples, Fleet};
use crate::model::Api;

/// What `use_it` makes of the index of an API.
fn with_index<T>(api: &Api, use_it: impl FnOnce(&ApiIndex<'_>) -> T) -> T {
    let mut report = Report::default();
    let examples = Examples::of_api(api, &Fleet::default(), &mut report).unwrap();
    use_it(&ApiIndex::new(api, &examples))
}
