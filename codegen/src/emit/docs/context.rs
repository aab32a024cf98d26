//! What pages are made from.

use super::escape::Md;
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
        SchemaWriter { input: self.input, sitemap: self.sitemap, links: self.links, page, whole, sent_by: None }
    }

    /// A link to the guide that covers a topic, if there is one.
    pub(super) fn guide(&self, topic: Topic, page: &str) -> Md {
        self.writer(page, Span::nowhere()).guide(topic)
    }
}
