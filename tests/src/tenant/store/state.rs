//! What the tenant keeps.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use crate::tenant::modelled::{Answers, Model, Operation};
use crate::tenant::store::access::Access;
use crate::tenant::store::commands::Commands;
use crate::tenant::store::exports::Export;
use crate::tenant::store::fleet;
use crate::tenant::store::rate::Rate;
use crate::tenant::store::records::Records;
use crate::tenant::store::scripted::Scripted;
use crate::tenant::store::uploads::Uploads;

/// Records of a list that no test has said another number for.
const RECORDS: usize = 7;

/// Whether the tenant keeps a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::tenant) enum Mode {
    /// It does, and answers from the model what it has no state for.
    Stateful,
    /// It answers everything from the model.
    Modelled,
}

/// The base URLs of the tenant's hosts.
#[derive(Clone, Debug)]
pub(in crate::tenant) struct Urls {
    pub(in crate::tenant) api: String,
    pub(in crate::tenant) storage: String,
    pub(in crate::tenant) foreign: String,
}

/// The tenant's state, shared between requests.
#[derive(Debug)]
pub(in crate::tenant) struct Shared {
    pub(in crate::tenant) mode: Mode,
    pub(in crate::tenant) urls: Urls,
    state: Mutex<Data>,
}

/// The data itself.
#[derive(Debug, Default)]
pub(in crate::tenant) struct Data {
    /// Lists that were asked for, by the id of the operation that lists them and the path arguments of it.
    lists: BTreeMap<(&'static str, String), Records>,
    /// Records that a list has to start with.
    counts: BTreeMap<&'static str, usize>,
    /// The size of pages, where a test has set it.
    pub(in crate::tenant) page: Option<usize>,
    pub(in crate::tenant) access: Access,
    pub(in crate::tenant) commands: Commands,
    pub(in crate::tenant) exports: Vec<Export>,
    pub(in crate::tenant) rate: Rate,
    pub(in crate::tenant) uploads: Uploads,
    scripted: VecDeque<Scripted>,
    refusals: Vec<String>,
    answers: Answers,
    /// Whether the first records are those of the invented tenant.
    is_fleet: bool,
}

impl Data {
    /// A list: its records, made when it is asked for the first time.
    pub(in crate::tenant) fn list(&mut self, operation: &'static Operation, parent: &str) -> &mut Records {
        let fleet = self.fleet(operation, parent);
        let is_empty =
            self.example(operation).is_some_and(|example| operation.items(example).is_some_and(<[_]>::is_empty));
        let usual = if fleet.is_empty() && !is_empty { RECORDS } else { fleet.len() };
        let count = self.counts.get(operation.id.as_str()).copied().unwrap_or(usual);
        let list = self.lists.entry((&operation.id, parent.to_owned()));
        list.or_insert_with(|| Records::new(operation, count, fleet))
    }

    /// The records of the invented tenant that this list begins with.
    pub(in crate::tenant) fn fleet(&self, operation: &Operation, parent: &str) -> &'static [Value] {
        if self.is_fleet { fleet::records(operation, parent) } else { &[] }
    }

    /// The example of an operation, if the tenant is the invented one.
    pub(in crate::tenant) fn example<'o>(&self, operation: &'o Operation) -> Option<&'o Value> {
        operation.example().filter(|_| self.is_fleet)
    }

    /// Becomes the invented tenant, whose places for files have been used.
    pub(in crate::tenant) fn become_fleet(&mut self) {
        self.is_fleet = true;
        self.answers.examples = true;
        for id in ["uploadCustomApp", "uploadInHouseApp"] {
            let slot = Model::of_project().operation(id).and_then(Operation::example);
            self.uploads.hold(slot.expect("an upload has an example"));
        }
    }

    /// The list that the operation of this id reads.
    ///
    /// # Panics
    /// If the document has no such operation.
    pub(in crate::tenant) fn list_of(&mut self, id: &str, parent: &str) -> &mut Records {
        let operation = Model::of_project().operation(id);
        self.list(operation.unwrap_or_else(|| panic!("the document has no {id}")), parent)
    }

    /// Lets the lists of an operation start again with so many records.
    pub(in crate::tenant) fn hold(&mut self, id: &'static str, count: usize) {
        self.counts.insert(id, count);
        self.lists.retain(|(known, _), _| *known != id);
    }
}

impl Shared {
    pub(in crate::tenant) fn new(mode: Mode, urls: Urls) -> Self {
        Self { mode, urls, state: Mutex::default() }
    }

    /// The data; a test that failed while it held them has left them whole.
    pub(in crate::tenant) fn data(&self) -> MutexGuard<'_, Data> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(in crate::tenant) fn answers(&self) -> Answers {
        self.data().answers
    }

    pub(in crate::tenant) fn answer_with(&self, answers: Answers) {
        self.data().answers = answers;
    }

    pub(in crate::tenant) fn refused(&self, reason: String) {
        self.data().refusals.push(reason);
    }

    pub(in crate::tenant) fn take_refusals(&self) -> Vec<String> {
        std::mem::take(&mut self.data().refusals)
    }

    pub(in crate::tenant) fn script(&self, answer: Scripted) {
        self.data().scripted.push_back(answer);
    }

    pub(in crate::tenant) fn next_scripted(&self) -> Option<Scripted> {
        self.data().scripted.pop_front()
    }
}
