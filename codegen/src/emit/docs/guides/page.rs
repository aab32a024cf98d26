//! The page of a guide.

use serde::Serialize;

use super::writer::Writer;
use crate::emit::docs::contents::contents;
use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, literal};
use crate::guides::Guide;

/// A guide's page.
#[derive(Serialize)]
pub(in crate::emit::docs) struct Page {
    title: Md,
    /// What is on the page.
    contents: Md,
    text: Md,
    keywords: Md,
}

/// The page of a guide, at `path`.
pub(in crate::emit::docs) fn page(guide: &Guide, context: &Context<'_>, path: &str) -> Page {
    let writer = Writer { context, page: path };
    let headings = guide.headings().filter(|heading| heading.level == 2);
    Page {
        title: literal(&guide.title),
        contents: contents(headings.map(|heading| heading.text.as_str())),
        text: writer.blocks(&guide.blocks),
        keywords: Md::join(guide.keywords.iter().map(|word| literal(word)), ", "),
    }
}
