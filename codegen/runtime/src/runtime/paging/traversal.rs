//! Where a walk over pages stands, and where it goes next.

use std::collections::HashSet;

use crate::runtime::{
    encoding::{encoder::Encoder, form},
    paging::{
        change_detector::{ChangeDetector, Key},
        hash::hashed,
        page::Next,
        scheme::Paging,
    },
};

/// Pages in a row that bring nothing new, behind which nothing new is expected.
const MOST_STALE: usize = 4;

/// A walk over pages. It knows nothing of items, so that there is one of it for all operations.
#[derive(Debug)]
pub(crate) struct Traversal {
    paging: Paging,
    /// Items that are wanted at most.
    at_most: Option<u64>,
    /// Items asked for per page, as far as that is known.
    size: Option<u64>,
    /// Where the walk began: an offset, or the number of a page.
    first: u64,
    /// Items before the first page of the walk, as far as that is known.
    before: Option<u64>,
    received: u64,
    /// Items of the first page.
    page_length: u64,
    total: Option<u64>,
    /// Pages in a row that brought nothing new.
    stale: usize,
    position: Position,
    /// Whether the page that is due begins with an item of the page before.
    overlaps: bool,
    drift: ChangeDetector,
    /// Hashes of the pointers followed: eight bytes a page keep a walk from going in circles.
    followed: HashSet<u64>,
    last_body: Option<u64>,
}

/// A place in a list.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Position {
    Start,
    Offset(u64),
    Page(u64),
    Query(Vec<(String, String)>),
    Broken(&'static str),
    End,
}

/// What has been received, without the items.
pub(crate) struct Received<'r> {
    pub(crate) keys: &'r [Key],
    pub(crate) next: &'r Next,
    pub(crate) total: Option<u64>,
    pub(crate) body: u64,
}

/// What becomes of a page.
#[derive(Debug, PartialEq)]
pub(crate) enum Verdict {
    /// It is handed on, but for the items that are not new.
    Take(Vec<bool>),
    /// It is not handed on: the page that is due now comes in its place.
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
            last_body: None,
        }
    }

    pub(crate) fn at_most(&mut self, count: usize) {
        self.at_most = u64::try_from(count.max(1)).ok();
    }

    pub(crate) fn is_over(&self) -> bool {
        self.position == Position::End
    }

    /// Whether no page has come yet, so that what follows the first is not known.
    pub(crate) fn is_first(&self) -> bool {
        self.received == 0
    }

    /// Ends the walk.
    pub(crate) fn end(&mut self) {
        self.position = Position::End;
    }

    /// The place of the page that is due.
    pub(crate) fn position(&self) -> &Position {
        &self.position
    }

    /// The place of the page behind the one at `place`, if it can be told before that one has come.
    pub(crate) fn behind(&self, place: &Position) -> Option<Position> {
        let size = self.size?;
        let next = match (place, self.paging) {
            (Position::Offset(offset), Paging::Offset { .. }) => {
                Position::Offset(offset.saturating_add(self.stride(size)))
            }
            (Position::Page(page), Paging::Page { .. }) => Position::Page(page.saturating_add(1)),
            _ => return None,
        };
        let end = self.items_before(place).saturating_add(size);
        let wanted = self.at_most.map(|most| self.before.unwrap_or(0).saturating_add(most));
        [self.total, wanted].into_iter().flatten().all(|last| end < last).then_some(next)
    }

    /// Makes the operation's own request one for the page at a place.
    pub(crate) fn prepare(&mut self, place: &Position, to: &mut Encoder) -> Result<(), &'static str> {
        self.prepare_size(to);
        match (place, self.paging) {
            (Position::Start, paging) => self.start(paging, to),
            (Position::Offset(value), Paging::Offset { offset, .. }) => to.set_query(offset, value.to_string()),
            (Position::Page(value), Paging::Page { page, .. }) => to.set_query(page, value.to_string()),
            (Position::Query(pairs), _) => to.set_queries(pairs),
            (Position::Broken(reason), _) => return Err(reason),
            _ => {}
        }
        Ok(())
    }

    /// Asks for the size of page that the call sets, or the largest; never more than the API or the caller can use.
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

    /// Whether the call says by a number of pages where it begins: what that means depends on their size.
    fn begins_by_page(&self, to: &Encoder) -> bool {
        let Paging::Page { page, .. } = self.paging else { return false };
        self.first > 1 || to.query_value(page).is_some_and(|page| page.parse() != Ok(1u64))
    }

    /// A call may begin in the middle of the list.
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

    /// Moves behind what has been received, and says what becomes of it. The empty page behind the last is not handed
    /// on, nor is the one that a server which does not know the arguments of paging answers again and again.
    pub(crate) fn advance(&mut self, received: &Received<'_>) -> Verdict {
        let is_counted = matches!(self.paging, Paging::Offset { .. } | Paging::Page { .. });
        let is_repeated = self.last_body.replace(received.body) == Some(received.body);
        if !is_repeated && self.has_drifted(received) {
            return Verdict::Pass;
        }
        if is_repeated || received.keys.is_empty() {
            self.position = if is_repeated { self.stopped() } else { Position::End };
            return if self.received == 0 { Verdict::Take(Vec::new()) } else { Verdict::Pass };
        }
        let fresh = self.drift.fresh(received.keys);
        self.count(&fresh, received);
        self.position = match is_counted {
            _ if self.stale > MOST_STALE => self.stopped(),
            true => self.counted(received),
            false => self.pointed(received.next),
        };
        match (is_counted, self.stale) {
            (false, _) => Verdict::Take(vec![true; fresh.len()]),
            (true, 0) => Verdict::Take(fresh),
            (true, _) => Verdict::Pass,
        }
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

    /// Goes back if items were removed before the page that has come.
    fn has_drifted(&mut self, received: &Received<'_>) -> bool {
        let must_overlap = self.overlaps || self.has_shrunk(received);
        let Some(earlier) = self.earlier().filter(|_| must_overlap && self.drift.must_rewind(received.keys)) else {
            return false;
        };
        self.total = received.total;
        self.last_body = None;
        self.position = earlier;
        // What comes first in the list has nothing before it that could be missing.
        self.overlaps = self.earlier().is_some();
        true
    }

    /// A page further back; `None` at the beginning of the walk.
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

    /// Where a walk ends that the API leads in circles: quietly, unless the API itself says that items are missing.
    fn stopped(&self) -> Position {
        match self.total {
            Some(total) if self.before == Some(0) && self.received < total => {
                Position::Broken("the pages repeat before all items have come")
            }
            _ => Position::End,
        }
    }

    /// How far the next page begins behind this one, which has so many items.
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

    /// A pointer decides; without one the total does; without that a short page, if the size of a whole one is known.
    fn is_last(&self, received: &Received<'_>) -> bool {
        let count = received.keys.len() as u64;
        match (received.next, received.total) {
            (Next::End, _) => true,
            (Next::At(_), _) => false,
            (Next::Unknown, Some(total)) => self.items_before(&self.position).saturating_add(count) >= total,
            (Next::Unknown, None) => self.size.is_some_and(|size| count < size),
        }
    }

    /// How many items stand before the page at a place.
    fn items_before(&self, place: &Position) -> u64 {
        let size = self.size.unwrap_or(self.page_length);
        match place {
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

/// The pairs of a URL's query. The rest of the URL is nobody's business: the token goes to the client's own host only.
fn query_of(url: &str) -> Vec<(String, String)> {
    let without_fragment = url.split('#').next().unwrap_or_default();
    without_fragment.split_once('?').map_or_else(Vec::new, |(_, query)| form::parsed(query))
}
