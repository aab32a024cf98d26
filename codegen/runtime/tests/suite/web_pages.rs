//! Media types of web pages.

use crate::runtime::http::response::names_page;

#[test]
fn a_web_page_is_recognized_by_its_media_type() {
    for page in ["text/html", "Text/HTML; charset=utf-8", "application/json, text/html;q=0.9"] {
        assert!(names_page(page), "{page}");
    }
    for other in ["", "*/*", "text/plain", "application/xhtml+xml", "text/html-sandboxed"] {
        assert!(!names_page(other), "{other}");
    }
}
