//! Where a walk over pages stands, and where it goes next.

use std::{
    collections::HashSet,
    hash::{DefaultHasher, Hash, Hasher},
};

use super::{
    encode::Encoder,
    form,
    paging::{Next, Paging},
};

/// A walk over pages. It knows nothing of items, so that there is one of it for all operations.
#[derive(Debug)]
pub(super) struct Walk {
    paging: Paging,
    /// Items that are wanted at most.
    at_most: Option<u64>,
    /// Items asked for per page, as far as that is known.
    size: Option<u64>,
    /// Items before the first page of the walk, as far as that is known.
    before: Option<u64>,
    received: u64,
    position: Position,
    /// Hashes of the pointers followed: eight bytes a page keep a walk from going in circles.
    followed: HashSet<u64>,
    last_body: Option<u64>,
}

#[derive(Debug, PartialEq)]
enum Position {
    Start,
    Offset(u64),
    Page(u64),
    Query(Vec<(String, String)>),
    Broken(&'static str),
    End,
}

/// What has been received, without the items.
pub(super) struct Received<'r> {
    pub(super) count: usize,
    pub(super) next: &'r Next,
    pub(super) total: Option<u64>,
    pub(super) body: u64,
}

impl Walk {
    pub(super) fn new(paging: Paging) -> Self {
        Self {
            paging,
            at_most: None,
            size: None,
            before: Some(0),
            received: 0,
            position: Position::Start,
            followed: HashSet::new(),
            last_body: None,
        }
    }

    pub(super) fn at_most(&mut self, count: usize) {
        self.at_most = u64::try_from(count.max(1)).ok();
    }

    pub(super) fn is_over(&self) -> bool {
        self.position == Position::End
    }

    /// Makes the operation's own request one for the page that is due.
    pub(super) fn prepare(&mut self, to: &mut Encoder) -> Result<(), &'static str> {
        self.prepare_size(to);
        match (&self.position, self.paging) {
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
        self.size = size.map(|size| self.at_most.map_or(size, |most| size.min(most)));
        if let Some(size) = self.size {
            to.set_query(name, size.to_string());
        }
    }

    /// A call may begin in the middle of the list.
    fn start(&mut self, paging: Paging, to: &Encoder) {
        let given = |name| to.query_value(name).and_then(|text| text.parse::<u64>().ok());
        match paging {
            Paging::Offset { offset, .. } => self.before = Some(given(offset).unwrap_or(0)),
            Paging::Page { page, .. } => {
                let first = given(page).unwrap_or(1);
                self.before =
                    (first <= 1).then_some(0).or_else(|| self.size.map(|size| size.saturating_mul(first - 1)));
                self.position = Position::Page(first);
            }
            Paging::Cursor { cursor: name, .. } | Paging::After { after: name, .. } => {
                if let Some(value) = to.query_value(name) {
                    self.followed.insert(hashed(value));
                }
            }
            Paging::NextLink { .. } => {}
        }
    }

    /// Moves behind what has been received. Says whether it is a page to hand on: the empty one behind the last is not,
    /// nor is the one that a server which does not know the arguments of paging answers again and again.
    pub(super) fn advance(&mut self, received: &Received<'_>) -> bool {
        let is_counted = matches!(self.paging, Paging::Offset { .. } | Paging::Page { .. });
        let is_repeated = is_counted && self.last_body == Some(received.body);
        self.last_body = Some(received.body);
        if is_repeated || received.count == 0 {
            self.position = Position::End;
            return self.received == 0;
        }
        self.received = self.received.saturating_add(received.count as u64);
        self.position = if is_counted { self.counted(received) } else { self.pointed(received.next) };
        true
    }

    fn counted(&self, received: &Received<'_>) -> Position {
        if self.is_last(received) {
            return Position::End;
        }
        match (self.paging, &self.position) {
            (Paging::Offset { .. }, _) => Position::Offset(self.before.unwrap_or(0).saturating_add(self.received)),
            (_, Position::Page(page)) => Position::Page(page.saturating_add(1)),
            _ => Position::End,
        }
    }

    /// A pointer decides; without one the total does; without that a short page, if the size of a whole one is known.
    fn is_last(&self, received: &Received<'_>) -> bool {
        match (received.next, received.total, self.before) {
            (Next::End, ..) => true,
            (Next::At(_), ..) => false,
            (Next::Unknown, Some(total), Some(before)) => before.saturating_add(self.received) >= total,
            (Next::Unknown, ..) => self.size.is_some_and(|size| (received.count as u64) < size),
        }
    }

    fn pointed(&mut self, next: &Next) -> Position {
        let Next::At(pointer) = next else { return Position::End };
        if !self.followed.insert(hashed(pointer)) {
            return Position::End;
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

fn hashed(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// A fingerprint of a body: its length and both its ends, so that it costs the same for every size.
pub(super) fn fingerprint(body: &[u8]) -> u64 {
    const END: usize = 2048;
    let head = body.get(..END).unwrap_or(body);
    let tail = body.get(body.len().saturating_sub(END)..).unwrap_or_default();
    hashed((body.len(), head, tail))
}
