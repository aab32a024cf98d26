//! What pages are made from.

use super::escape::{Md, literal};
use super::input::Input;
use super::reports::{Corrections, Findings};
use super::schemas::SchemaWriter;
use super::sitemap::{CardLinks, Sitemap};
use crate::guides::Topic;
use crate::source::Span;

/// What the book describes, and what is known of it as a whole.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) input: Input<'a>,
    pub(super) sitemap: &'a Sitemap<'a>,
    pub(super) links: &'a CardLinks<'a>,
    pub(super) findings: &'a Findings<'a>,
    pub(super) corrections: &'a Corrections,
}

impl<'a> Context<'a> {
    /// Describes the schemas of something with this source on a page.
    pub(super) fn writer<'b>(&'b self, page: &'b str, whole: Span) -> SchemaWriter<'b>
    where
        'a: 'b,
    {
        SchemaWriter { input: self.input, sitemap: self.sitemap, links: self.links, page, whole }
    }

    /// A link to the guide that covers a topic, if there is one.
    pub(super) fn guide(&self, topic: Topic, page: &str) -> Md {
        let guide = self.sitemap.guide_covering(topic);
        let title = guide.and_then(|(index, target)| Some((&self.input.guides.get(index)?.title, target)));
        title.map(|(title, target)| target.link(page, &literal(title))).unwrap_or_default()
    }
}
