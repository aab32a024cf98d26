//! The position in a list, and where the next page is.

use std::collections::HashSet;

use crate::runtime::{
    encoding::{encoder::Encoder, form},
    paging::{
        bookmark::{Bookmark, Mark},
        change_detector::{ChangeDetector, Key},
        hash::hashed,
        page::Next,
        position::Position,
        scheme::Paging,
    },
};

/// How many pages in a row may bring nothing new before the list counts as ended.
const MAX_STALE_PAGES: usize = 4;

/// A traversal of pages. It knows nothing about the items, so that all operations share its code.
#[derive(Debug)]
pub(crate) struct Traversal {
    paging: Paging,
    /// The maximum number of items that are wanted.
    at_most: Option<u64>,
    /// The page size, if known.
    size: Option<u64>,
    /// Where the traversal began: an offset, or the number of a page.
    first: u64,
    /// The number of items before the first page, if known.
    before: Option<u64>,
    received: u64,
    /// The number of items of the first page.
    page_length: u64,
    total: Option<u64>,
    /// How many pages in a row brought nothing new.
    stale: usize,
    position: Position,
    /// Whether the next page begins with an item of the previous page.
    overlaps: bool,
    drift: ChangeDetector,
    /// Hashes of the pointers that were followed, to detect a loop.
    followed: HashSet<u64>,
    last_fingerprint: Option<u64>,
    /// How many items at the beginning of the next page were returned before the traversal was interrupted.
    handled: usize,
    /// The state before the page that could not be read.
    failed_at: Option<Mark>,
}

/// A page that has been received, without its items.
pub(crate) struct Received<'r> {
    pub(crate) keys: &'r [Key],
    pub(crate) next: &'r Next,
    pub(crate) total: Option<u64>,
    pub(crate) fingerprint: u64,
}

/// What to do with a page.
#[derive(Debug, PartialEq)]
pub(crate) enum Verdict {
    /// Return it. Each flag says whether an item is new.
    Take(Vec<bool>),
    /// Skip it: the page at the new position replaces it.
    Pass,
}

impl Traversal {
    pub(crate) fn new(paging: Paging) -> Self {
        Self {
            paging,
            at_most: None,
            size: None,
            first: 0,
            before: Some(0),
            received: 0,
            page_length: 0,
            total: None,
            stale: 0,
            position: Position::Start,
            overlaps: false,
            drift: ChangeDetector::default(),
            followed: HashSet::new(),
            last_fingerprint: None,
            handled: 0,
            failed_at: None,
        }
    }

    /// Goes on where another traversal of the list was.
    pub(crate) fn resume(&mut self, bookmark: &Bookmark) {
        let Bookmark { mark, handled, known, is_blind } = bookmark;
        let Mark { position, overlaps, first, before, received, page_length, total } = mark.clone();
        (self.position, self.overlaps, self.first, self.before) = (position, overlaps, first, before);
        (self.received, self.page_length, self.total, self.handled) = (received, page_length, total, *handled);
        self.drift.resume(known, *is_blind);
    }

    /// The state before the next page.
    pub(crate) fn mark(&self) -> Mark {
        Mark {
            position: self.position.clone(),
            overlaps: self.overlaps,
            first: self.first,
            before: self.before,
            received: self.received,
            page_length: self.page_length,
            total: self.total,
        }
    }

    /// A bookmark before the next page, or before the one that could not be read.
    pub(crate) fn bookmark(&self) -> Bookmark {
        let mark = self.failed_at.clone().unwrap_or_else(|| self.mark());
        self.bookmark_at(mark, self.handled, &[])
    }

    /// A bookmark in the page with this mark, of whose items those with the `pending` keys have not been returned.
    pub(crate) fn bookmark_at(&self, mark: Mark, handled: usize, pending: &[Key]) -> Bookmark {
        Bookmark { mark, handled, known: self.drift.known_without(pending), is_blind: self.drift.is_blind() }
    }

    /// Whether the next page cannot be requested.
    pub(crate) fn is_broken(&self) -> bool {
        let position = self.failed_at.as_ref().map_or(&self.position, |mark| &mark.position);
        matches!(position, Position::Broken(_))
    }

    pub(crate) fn at_most(&mut self, count: usize) {
        self.at_most = u64::try_from(count.max(1)).ok();
    }

    pub(crate) fn is_over(&self) -> bool {
        self.position == Position::End
    }

    /// Whether no page has been received yet, so that the position after the first one is unknown.
    pub(crate) fn is_first(&self) -> bool {
        self.received == 0
    }

    /// Ends the traversal, because a page could not be read.
    pub(crate) fn fail(&mut self) {
        self.failed_at = Some(self.mark());
        self.position = Position::End;
    }

    /// The position of the next page.
    pub(crate) fn position(&self) -> &Position {
        &self.position
    }

    /// The position after the page at `position`, if it is known before that page has been received.
    pub(crate) fn position_after(&self, position: &Position) -> Option<Position> {
        let size = self.size?;
        let next = match (position, self.paging) {
            (Position::Offset(offset), Paging::Offset { .. }) => {
                Position::Offset(offset.saturating_add(self.stride(size)))
            }
            (Position::Page(page), Paging::Page { .. }) => Position::Page(page.saturating_add(1)),
            _ => return None,
        };
        let end = self.items_before(position).saturating_add(size);
        let wanted = self.at_most.map(|most| self.before.unwrap_or(0).saturating_add(most));
        [self.total, wanted].into_iter().flatten().all(|last| end < last).then_some(next)
    }

    /// Turns the operation's own request into one for the page at a position.
    pub(crate) fn prepare(&mut self, position: &Position, to: &mut Encoder) -> Result<(), &'static str> {
        self.prepare_size(to);
        match (position, self.paging) {
            (Position::Start, paging) => self.start(paging, to),
            (Position::Offset(value), Paging::Offset { offset, .. }) => to.set_query(offset, value.to_string()),
            (Position::Page(value), Paging::Page { page, .. }) => to.set_query(page, value.to_string()),
            (Position::Query(pairs), _) => to.set_queries(pairs),
            (Position::Broken(reason), _) => return Err(reason),
            _ => {}
        }
        Ok(())
    }

    /// Sets the page size: that of the call, or else the maximum, but never more than the API accepts or the caller
    /// wants.
    fn prepare_size(&mut self, to: &mut Encoder) {
        let (Some(name), max) = self.paging.size() else { return };
        let asked = to.query_value(name).and_then(|text| text.parse().ok()).filter(|size| *size > 0);
        let size = [asked, max].into_iter().flatten().min();
        let at_most = self.at_most.filter(|_| !self.begins_by_page(to));
        self.size = size.map(|size| at_most.map_or(size, |most| size.min(most)));
        if let Some(size) = self.size {
            to.set_query(name, size.to_string());
        }
    }

    /// Whether the call starts at a page number, whose meaning depends on the page size.
    fn begins_by_page(&self, to: &Encoder) -> bool {
        let Paging::Page { page, .. } = self.paging else { return false };
        self.first > 1 || to.query_value(page).is_some_and(|page| page.parse() != Ok(1u64))
    }

    /// Takes the start from the call, which may be in the middle of the list.
    fn start(&mut self, paging: Paging, to: &Encoder) {
        let given = |name| to.query_value(name).and_then(|text| text.parse::<u64>().ok());
        match paging {
            Paging::Offset { offset, .. } => {
                let first = given(offset).unwrap_or(0);
                self.first = first;
                self.before = Some(first);
                self.position = Position::Offset(first);
            }
            Paging::Page { page, .. } => {
                let first = given(page).unwrap_or(1);
                self.first = first;
                self.before = (first <= 1).then_some(0);
                self.position = Position::Page(first);
            }
            Paging::Cursor { cursor: name, .. } | Paging::After { after: name, .. } => {
                if let Some(value) = to.query_value(name) {
                    self.before = None;
                    self.followed.insert(hashed(value));
                }
            }
            Paging::NextLink { .. } => {}
        }
    }

    /// Moves past a page, and says what to do with it. Skips the empty page after the last one, and the repeated page
    /// of a server that ignores the paging arguments.
    pub(crate) fn advance(&mut self, received: &Received<'_>) -> Verdict {
        let is_counted = matches!(self.paging, Paging::Offset { .. } | Paging::Page { .. });
        let is_repeated = self.last_fingerprint.replace(received.fingerprint) == Some(received.fingerprint);
        if !is_repeated && self.has_drifted(received) {
            return Verdict::Pass;
        }
        if is_repeated || received.keys.is_empty() {
            self.position = if is_repeated { self.stopped() } else { Position::End };
            return if self.received == 0 { Verdict::Take(Vec::new()) } else { Verdict::Pass };
        }
        let fresh = self.fresh(received.keys);
        let is_resumed = std::mem::take(&mut self.handled) > 0;
        self.count(&fresh, received);
        self.position = match is_counted {
            _ if self.stale > MAX_STALE_PAGES => self.stopped(),
            true => self.counted(received),
            false => self.pointed(received.next),
        };
        match (is_counted, self.stale) {
            (false, _) if !is_resumed => Verdict::Take(vec![true; fresh.len()]),
            (false, _) | (true, 0) => Verdict::Take(fresh),
            (true, _) => Verdict::Pass,
        }
    }

    /// Which items of a page are new. Where they cannot be distinguished, their number decides.
    fn fresh(&mut self, keys: &[Key]) -> Vec<bool> {
        let mut fresh = self.drift.fresh(keys);
        if self.drift.is_blind() {
            fresh.iter_mut().take(self.handled).for_each(|is_fresh| *is_fresh = false);
        }
        fresh
    }

    fn count(&mut self, fresh: &[bool], received: &Received<'_>) {
        let new = fresh.iter().filter(|is_fresh| **is_fresh).count();
        self.stale = if new == 0 { self.stale + 1 } else { 0 };
        if self.received == 0 {
            self.page_length = fresh.len() as u64;
        }
        self.received = self.received.saturating_add(new as u64);
        self.total = received.total;
    }

    /// Goes back if items before the received page were removed.
    fn has_drifted(&mut self, received: &Received<'_>) -> bool {
        let must_overlap = self.overlaps || self.has_shrunk(received);
        let Some(earlier) = self.earlier().filter(|_| must_overlap && self.drift.must_rewind(received.keys)) else {
            return false;
        };
        self.total = received.total;
        self.last_fingerprint = None;
        self.position = earlier;
        // Nothing can be missing before the first item.
        self.overlaps = self.earlier().is_some();
        true
    }

    /// A position further back; `None` at the beginning of the traversal.
    fn earlier(&self) -> Option<Position> {
        match self.position {
            Position::Offset(offset) => {
                let step = self.size.unwrap_or(self.page_length).saturating_sub(1).max(1);
                (offset > self.first).then(|| Position::Offset(offset.saturating_sub(step).max(self.first)))
            }
            Position::Page(page) => (page > self.first).then(|| Position::Page(page - 1)),
            _ => None,
        }
    }

    fn has_shrunk(&self, received: &Received<'_>) -> bool {
        self.received > 0 && self.total.zip(received.total).is_some_and(|(before, now)| now < before)
    }

    /// The end of a traversal that the API leads in circles. It is an error only if the API's own total says that items
    /// are missing.
    fn stopped(&self) -> Position {
        match self.total {
            Some(total) if self.before == Some(0) && self.received < total => {
                Position::Broken("the pages repeat before all items have been returned")
            }
            _ => Position::End,
        }
    }

    /// The distance from a page with this many items to the next.
    fn stride(&self, count: u64) -> u64 {
        if self.drift.can_overlap() && count > 1 { count - 1 } else { count }
    }

    fn counted(&mut self, received: &Received<'_>) -> Position {
        if self.is_last(received) {
            return Position::End;
        }
        let count = received.keys.len() as u64;
        match self.position {
            Position::Offset(offset) => {
                let stride = self.stride(count);
                self.overlaps = stride < count;
                Position::Offset(offset.saturating_add(stride))
            }
            Position::Page(page) => {
                self.overlaps = false;
                Position::Page(page.saturating_add(1))
            }
            _ => Position::End,
        }
    }

    /// A pointer decides, or else the total, or else a short page, if the page size is known.
    fn is_last(&self, received: &Received<'_>) -> bool {
        let count = received.keys.len() as u64;
        match (received.next, received.total) {
            (Next::End, _) => true,
            (Next::At(_), _) => false,
            (Next::Unknown, Some(total)) => self.items_before(&self.position).saturating_add(count) >= total,
            (Next::Unknown, None) => self.size.is_some_and(|size| count < size),
        }
    }

    /// The number of items before the page at a position.
    fn items_before(&self, position: &Position) -> u64 {
        let size = self.size.unwrap_or(self.page_length);
        match position {
            Position::Offset(offset) => *offset,
            Position::Page(page) => size.saturating_mul(page.saturating_sub(1)),
            _ => 0,
        }
    }

    fn pointed(&mut self, next: &Next) -> Position {
        let Next::At(pointer) = next else { return Position::End };
        if !self.followed.insert(hashed(pointer)) {
            return self.stopped();
        }
        let query = query_of(pointer);
        match self.paging {
            Paging::NextLink { .. } if query.is_empty() => Position::Broken("the link to the next page has no query"),
            Paging::Cursor { cursor: name, .. } | Paging::After { after: name, .. } => {
                let held = query.into_iter().find(|(known, _)| known == name).map(|(_, value)| value);
                Position::Query(vec![(name.to_owned(), held.unwrap_or_else(|| pointer.clone()))])
            }
            _ => Position::Query(query),
        }
    }
}

/// The names and values of a URL's query. The rest of the URL is ignored, because the token goes to the client's own
/// host only.
fn query_of(url: &str) -> Vec<(String, String)> {
    let without_fragment = url.split('#').next().unwrap_or_default();
    without_fragment.split_once('?').map_or_else(Vec::new, |(_, query)| form::parsed(query))
}
