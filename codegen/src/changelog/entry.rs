//! Plain data: releases, and what they have changed.

use std::collections::BTreeMap;

use crate::diff::Bump;
use crate::versions::Version;

/// All releases.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changelog {
    /// The newest first.
    pub releases: Vec<Release>,
    /// What is to be released.
    pub unreleased: Unreleased,
}

/// A release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// The version of the client, after which the release is named.
    pub version: Version,
    /// The version of the tenant.
    pub tenant: Version,
    /// The version of the cards.
    pub cards: Version,
    /// The day, as in `2026-01-31`.
    pub date: String,
    /// What has changed.
    pub parts: Parts,
}

/// What was written down since the last release.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unreleased {
    /// What has changed.
    pub parts: Parts,
    /// By how much the version of the client has to rise at least.
    pub client: Bump,
    /// By how much the version of the tenant has to rise at least.
    pub tenant: Bump,
    /// By how much the version of the cards has to rise at least.
    pub cards: Bump,
}

/// Changes by what a reader has to do. No part is without an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts(BTreeMap<Part, Vec<Item>>);

impl Parts {
    /// The items of a part.
    #[must_use]
    pub fn items(&self, part: Part) -> &[Item] {
        self.0.get(&part).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether there is no item.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds an item, unless the part has it already.
    pub fn push(&mut self, part: Part, item: Item) {
        let items = self.0.entry(part).or_default();
        if !items.contains(&item) {
            items.push(item);
        }
    }

    /// Adds the items of others behind its own.
    pub fn append(&mut self, others: Self) {
        for (part, items) in others.0 {
            items.into_iter().for_each(|item| self.push(part, item));
        }
    }
}

/// What has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is about, such as `GET /api/v1/devices: query limit`.
    pub subject: Option<String>,
    /// What is different, and what to do.
    pub text: String,
}

/// What a reader has to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Change code that uses the client.
    Code,
    /// Change flows that use the cards.
    Flows,
    /// Know it: nothing has to be changed, or the change cannot be seen in code.
    Know,
    /// Nothing; it can be used from now on.
    New,
}

impl Part {
    /// Every part, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Code, Self::Flows, Self::Know, Self::New];

    /// The key in a file.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Flows => "flows",
            Self::Know => "know",
            Self::New => "new",
        }
    }

    /// The heading above its items.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Code => "What to change in your code",
            Self::Flows => "What to change in your flows",
            Self::Know => "What to know",
            Self::New => "New",
        }
    }
}
