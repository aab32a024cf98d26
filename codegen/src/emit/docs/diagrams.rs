//! Drawings of the book.
//!
//! A drawing is an SVG file in `templates/docs/diagrams` with one of the names of [`crate::guides::DIAGRAMS`]. It adapts to
//! light and dark by itself.

use super::escape::Md;
use super::sitemap::Target;

/// The drawings that there are: name and SVG.
const DRAWINGS: [(&str, &str); 0] = [];

/// Every drawing with its path below the source folder of the book.
pub(super) fn files() -> impl Iterator<Item = (String, &'static str)> {
    DRAWINGS.iter().map(|(name, svg)| (path(name), *svg))
}

/// The drawing of a name on a page, with what it shows; nothing if it is not drawn yet.
pub(super) fn image(name: &str, page: &str, text: &Md) -> Md {
    match DRAWINGS.iter().any(|(known, _)| *known == name) {
        true => Md(format!("!{}", Target::start_of(&path(name)).link(page, text))),
        false => Md::default(),
    }
}

fn path(name: &str) -> String {
    format!("diagrams/{name}.svg")
}
