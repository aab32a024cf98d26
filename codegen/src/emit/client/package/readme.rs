//! The crate's `README.md`.

use crate::emit::client::documentation::front_page::list;
use crate::emit::client::index::ApiIndex;
use crate::emit::packages::metadata::MSRV;
use crate::emit::packages::template::render;

use serde::Serialize;

/// The page, with a list of the API as its example if there is one.
const PAGE: &str = include_str!("../../../../templates/client_readme.md");

/// What the page shows of an API.
#[derive(Serialize)]
struct Contents {
    /// The calls that begin a list.
    list: Option<String>,
    msrv: &'static str,
}

/// The page.
pub(crate) fn readme(index: &ApiIndex<'_>) -> String {
    render(PAGE, &Contents { list: list(index), msrv: MSRV })
}
