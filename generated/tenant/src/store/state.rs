//! What the tenant keeps.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use crate::modelled::{Answers, Model, Operation};
use crate::store::access::Access;
use crate::store::commands::Commands;
use crate::store::exports::Export;
use crate::store::fleet;
use crate::store::rate::Rate;
use crate::store::records::Records;
use crate::store::scripted::Scripted;
use crate::store::uploads::Uploads;

/// Records of a list that no test has said another number for.
const RECORDS: usize = 7;

/// Whether the tenant keeps a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// It does, and answers from the model what it has no state for.
    Stateful,
    /// It answers everything from the model.
    Modelled,
}

/// The base URLs of the tenant's hosts.
#[derive(Clone, Debug)]
pub(crate) struct Urls {
    pub(crate) api: String,
    pub(crate) storage: String,
    pub(crate) foreign: String,
}

/// The tenant's state, shared between requests.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) mode: Mode,
    pub(crate) urls: Urls,
    state: Mutex<Data>,
}

/// The data itself.
#[derive(Debug, Default)]
pub(crate) struct Data {
    /// Lists that were asked for, by the id of the operation that lists them and the path arguments of it.
    lists: BTreeMap<(&'static str, String), Records>,
    /// Records that a list has to start with.
    counts: BTreeMap<&'static str, usize>,
    /// The size of pages, where a test has set it.
    pub(crate) page: Option<usize>,
    pub(crate) access: Access,
    pub(crate) commands: Commands,
    pub(crate) exports: Vec<Export>,
    pub(crate) rate: Rate,
    pub(crate) uploads: Uploads,
    scripted: VecDeque<Scripted>,
    refusals: Vec<String>,
    answers: Answers,
    /// Whether the first records are those of the invented tenant.
    is_fleet: bool,
}

impl Data {
    /// A list: its records, made when it is asked for the first time.
    pub(crate) fn list(&mut self, operation: &'static Operation, parent: &str) -> &mut Records {
        let fleet = self.fleet(operation, parent);
        let is_empty =
            self.example(operation).is_some_and(|example| operation.items(example).is_some_and(<[_]>::is_empty));
        let usual = if fleet.is_empty() && !is_empty { RECORDS } else { fleet.len() };
        let count = self.counts.get(operation.id.as_str()).copied().unwrap_or(usual);
        let list = self.lists.entry((&operation.id, parent.to_owned()));
        list.or_insert_with(|| Records::new(operation, count, fleet))
    }

    /// The records of the invented tenant that this list begins with.
    pub(crate) fn fleet(&self, operation: &Operation, parent: &str) -> &'static [Value] {
        if self.is_fleet { fleet::records(operation, parent) } else { &[] }
    }

    /// The example of an operation, if the tenant is the invented one.
    pub(crate) fn example<'o>(&self, operation: &'o Operation) -> Option<&'o Value> {
        operation.example().filter(|_| self.is_fleet)
    }

    /// Becomes the invented tenant, whose places for files have been used.
    pub(crate) fn become_fleet(&mut self) {
        self.is_fleet = true;
        self.answers.examples = true;
        for id in ["uploadCustomApp", "uploadInHouseApp"] {
            let slot = Model::of_api().operation(id).and_then(Operation::example);
            self.uploads.hold(slot.expect("an upload has an example"));
        }
    }

    /// The list that the operation of this id reads.
    ///
    /// # Panics
    /// If the document has no such operation.
    pub(crate) fn list_of(&mut self, id: &str, parent: &str) -> &mut Records {
        let operation = Model::of_api().operation(id);
        self.list(operation.unwrap_or_else(|| panic!("the document has no {id}")), parent)
    }

    /// Lets the lists of an operation start again with so many records.
    pub(crate) fn hold(&mut self, id: &'static str, count: usize) {
        self.counts.insert(id, count);
        self.lists.retain(|(known, _), _| *known != id);
    }
}

impl Shared {
    pub(crate) fn new(mode: Mode, urls: Urls) -> Self {
        Self { mode, urls, state: Mutex::default() }
    }

    /// The data; a test that failed while it held them has left them whole.
    pub(crate) fn data(&self) -> MutexGuard<'_, Data> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn answers(&self) -> Answers {
        self.data().answers
    }

    pub(crate) fn answer_with(&self, answers: Answers) {
        self.data().answers = answers;
    }

    pub(crate) fn refused(&self, reason: String) {
        self.data().refusals.push(reason);
    }

    pub(crate) fn take_refusals(&self) -> Vec<String> {
        std::mem::take(&mut self.data().refusals)
    }

    pub(crate) fn script(&self, answer: Scripted) {
        self.data().scripted.push_back(answer);
    }

    pub(crate) fn next_scripted(&self) -> Option<Scripted> {
        self.data().scripted.pop_front()
    }
}
