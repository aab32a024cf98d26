//! What the tenant keeps.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::access::Access;
use super::commands::Commands;
use super::exports::Export;
use super::modelled::{Answers, Operation};
use super::rate::Rate;
use super::records::Records;
use super::scripted::Scripted;
use super::uploads::Uploads;

/// Records of a list that no test has said another number for.
const RECORDS: usize = 7;

/// Whether the tenant keeps a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// It does, and answers from the model what it has no state for.
    Stateful,
    /// It answers everything from the model.
    Modelled,
}

/// The base URLs of the tenant's hosts.
#[derive(Clone, Debug)]
pub(super) struct Urls {
    pub(super) api: String,
    pub(super) storage: String,
    pub(super) foreign: String,
}

/// The tenant's state, shared between requests.
#[derive(Debug)]
pub(super) struct Shared {
    pub(super) mode: Mode,
    pub(super) urls: Urls,
    state: Mutex<Data>,
}

/// The data itself.
#[derive(Debug, Default)]
pub(super) struct Data {
    /// Lists that were asked for, by the id of the operation that lists them and the path arguments of it.
    lists: BTreeMap<(&'static str, String), Records>,
    /// Records that a list has to start with.
    counts: BTreeMap<&'static str, usize>,
    /// The size of pages, where a test has set it.
    pub(super) page: Option<usize>,
    pub(super) access: Access,
    pub(super) commands: Commands,
    pub(super) exports: Vec<Export>,
    pub(super) rate: Rate,
    pub(super) uploads: Uploads,
    scripted: VecDeque<Scripted>,
    refusals: Vec<String>,
    answers: Answers,
}

impl Data {
    /// A list: its records, made when it is asked for the first time.
    pub(super) fn list(&mut self, operation: &'static Operation, parent: &str) -> &mut Records {
        let count = self.counts.get(operation.id.as_str()).copied().unwrap_or(RECORDS);
        let list = self.lists.entry((&operation.id, parent.to_owned()));
        list.or_insert_with(|| Records::new(operation, count))
    }

    /// Lets the lists of an operation start again with so many records.
    pub(super) fn hold(&mut self, id: &'static str, count: usize) {
        self.counts.insert(id, count);
        self.lists.retain(|(known, _), _| *known != id);
    }
}

impl Shared {
    pub(super) fn new(mode: Mode, urls: Urls) -> Self {
        Self { mode, urls, state: Mutex::default() }
    }

    /// The data; a test that failed while it held them has left them whole.
    pub(super) fn data(&self) -> MutexGuard<'_, Data> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn answers(&self) -> Answers {
        self.data().answers
    }

    pub(super) fn answer_with(&self, answers: Answers) {
        self.data().answers = answers;
    }

    pub(super) fn refused(&self, reason: String) {
        self.data().refusals.push(reason);
    }

    pub(super) fn take_refusals(&self) -> Vec<String> {
        std::mem::take(&mut self.data().refusals)
    }

    pub(super) fn script(&self, answer: Scripted) {
        self.data().scripted.push_back(answer);
    }

    pub(super) fn next_scripted(&self) -> Option<Scripted> {
        self.data().scripted.pop_front()
    }
}
