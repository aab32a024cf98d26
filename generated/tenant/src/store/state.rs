//! What the tenant keeps.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use crate::company::{Company, List};
use crate::modelled::{Answers, Model, Operation};
use crate::store::access::Access;
use crate::store::commands::Commands;
use crate::store::counts::Counts;
use crate::store::exports::Export;
use crate::store::fleet;
use crate::store::rate::Rate;
use crate::store::records::{Records, Source};
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

/// What there is at first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Origin {
    /// Records that tell their number.
    #[default]
    Numbered,
    /// The invented tenant of the documentation's examples.
    Examples,
    /// An invented company.
    Company(Company),
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
    pub(crate) lists: BTreeMap<(&'static str, String), Records>,
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
    origin: Origin,
    /// The numbers of rows that follow from the devices, by the operation that lists them, and for which version of the devices.
    pub(crate) rows: BTreeMap<&'static str, (u64, Arc<Vec<i64>>)>,
    pub(crate) counts_of_devices: Option<(u64, Arc<Counts>)>,
}

impl Data {
    /// A list: its records, made when it is asked for the first time.
    pub(crate) fn list(&mut self, operation: &'static Operation, parent: &str) -> &mut Records {
        let (usual, source) = self.beginning(operation, parent);
        let count = self.counts.get(operation.id.as_str()).copied().unwrap_or(usual);
        let list = self.lists.entry((&operation.id, parent.to_owned()));
        list.or_insert_with(|| Records::new(operation, count, source))
    }

    /// What a list begins with: how many records, and where they come from.
    fn beginning(&self, operation: &'static Operation, parent: &str) -> (usize, Source) {
        let told = self.told(operation, parent);
        match self.origin {
            Origin::Company(company) => match List::of(&company, &operation.id, parent) {
                Some(list) => (company.count(list), Source::Company(company, list)),
                None => (told.len(), Source::Told(told)),
            },
            _ if told.is_empty() && !self.has_empty_example(operation) => (RECORDS, Source::Told(told)),
            _ => (told.len(), Source::Told(told)),
        }
    }

    fn has_empty_example(&self, operation: &Operation) -> bool {
        self.example(operation).is_some_and(|example| operation.items(example).is_some_and(<[_]>::is_empty))
    }

    /// The records of the examples that this list begins with.
    pub(crate) fn told(&self, operation: &Operation, parent: &str) -> &'static [Value] {
        if self.origin == Origin::Numbered { &[] } else { fleet::records(operation, parent) }
    }

    /// The commands of a device that nobody gave since the start.
    pub(crate) fn commands_before(&self, operation: &Operation, device: &str) -> Vec<Value> {
        match self.company() {
            Some(company) => company.device_key(device).map(|key| company.commands(key)).unwrap_or_default(),
            None => self.told(operation, device).to_vec(),
        }
    }

    /// The invented company, if the tenant is that of one.
    pub(crate) fn company(&self) -> Option<Company> {
        match self.origin {
            Origin::Company(company) => Some(company),
            _ => None,
        }
    }

    /// The example of an operation, if what there is at first is like the examples.
    pub(crate) fn example<'o>(&self, operation: &'o Operation) -> Option<&'o Value> {
        operation.example().filter(|_| self.origin != Origin::Numbered)
    }

    /// Begins with what is in the examples or follows from them: places for files have been used, and what no state is kept for
    /// is answered with the examples.
    pub(crate) fn begin_with(&mut self, origin: Origin) {
        self.origin = origin;
        self.answers.examples = true;
        for id in ["uploadCustomApp", "uploadInHouseApp"] {
            if let Some(slot) = Model::of_api().operation(id).and_then(Operation::example) {
                self.uploads.hold(slot);
            }
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
