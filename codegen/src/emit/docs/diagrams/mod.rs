//! Draws the diagrams of the book: an SVG file for each flow, and one that shows which card calls what.

mod cards;
mod flow;
mod svg;

use super::book;
use super::escape::Md;
use super::input::Input;
use super::sitemap::Target;
use crate::diagrams::CARDS;
use crate::emit::FileTree;
use crate::model::slug;

/// Adds the files of all diagrams.
pub(super) fn emit(input: Input<'_>, tree: &mut FileTree) {
    for diagram in input.diagrams {
        book::add_file(tree, &path(&diagram.name), &flow::draw(diagram, input.api));
    }
    if !input.cards.is_empty() {
        book::add_file(tree, &path(CARDS), &cards::draw(input));
    }
}

/// The diagram of a name on a page. `text` says what it shows, for those who cannot see it.
pub(super) fn image(name: &str, page: &str, text: &Md) -> Md {
    Md(format!("!{}", Target::start_of(&path(name)).link(page, text)))
}

fn path(name: &str) -> String {
    format!("diagrams/{}.svg", slug(name))
}
