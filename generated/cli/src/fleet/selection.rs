//! A selection of devices: any of the values of each selector.

use std::collections::{BTreeMap, BTreeSet};

use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches};
use kandji_client::operations::{Arguments, OperationInfo};
use serde_json::Value;

use super::selector::{SELECTORS, Selector};
use crate::directory::thing::{listed, texts};

/// The most values of one selector that are each looked for with a list of their own; beyond, the whole fleet is read.
const MOST_LISTS: usize = 25;

/// A selection of devices.
#[derive(Clone, Debug, Default)]
pub(crate) struct Selection {
    wanted: Vec<Wanted>,
}

/// A selector with its values, one of which a device must have.
#[derive(Clone, Debug)]
struct Wanted {
    selector: &'static Selector,
    values: Vec<String>,
}

/// The id of a selector's argument, which no argument of an operation has.
pub(crate) fn id(selector: &Selector) -> String {
    format!("select {}", selector.name)
}

/// The arguments of the selectors that suit a list; `is_taken` says which names others have.
pub(crate) fn arguments(list: &OperationInfo, is_taken: impl Fn(&str) -> bool) -> Vec<Arg> {
    let Some(info) = &list.list else { return Vec::new() };
    let argument = |selector: &'static Selector| {
        let name = match is_taken(selector.name) {
            true => format!("where-{}", selector.name),
            false => selector.name.to_owned(),
        };
        Arg::new(id(selector))
            .long(name)
            .value_name(selector.value_name)
            .action(ArgAction::Append)
            .value_delimiter(',')
            .help(selector.help)
    };
    SELECTORS.iter().filter(|selector| selector.suits(&info.item)).map(argument).collect()
}

impl Selection {
    /// Reads a selection from a parsed command line; `None` if there is none.
    pub(crate) fn read(matches: &ArgMatches) -> Option<Self> {
        let wanted = SELECTORS.iter().filter_map(|selector| {
            let id = id(selector);
            let is_given = matches.try_contains_id(&id).unwrap_or(false)
                && matches.value_source(&id) == Some(ValueSource::CommandLine);
            let values = is_given.then(|| matches.get_many::<String>(&id).into_iter().flatten())?;
            Some(Wanted { selector, values: values.map(|value| value.trim().to_owned()).collect() })
        });
        let wanted: Vec<_> = wanted.collect();
        (!wanted.is_empty()).then_some(Self { wanted })
    }

    /// A selection by one value alone.
    pub(crate) fn by(selector: &'static Selector, value: &str) -> Self {
        Self { wanted: vec![Wanted { selector, values: vec![value.to_owned()] }] }
    }

    /// The arguments of the lists that have all the devices. They can have others too.
    pub(crate) fn queries(&self, list: &OperationInfo) -> Vec<Arguments> {
        let mut queries = vec![Arguments::new()];
        for Wanted { selector, values } in &self.wanted {
            let narrowed: Option<Vec<_>> = values.iter().map(|value| selector.query(list, value)).collect();
            let Some(narrowed) = narrowed.filter(|narrowed| narrowed.len() * queries.len() <= MOST_LISTS) else {
                continue;
            };
            let narrowed: BTreeSet<_> = narrowed.into_iter().collect();
            let with = |query: &Arguments| -> Vec<Arguments> {
                narrowed.iter().map(|(name, value)| query.clone().parameter(*name, value.clone())).collect()
            };
            queries = queries.iter().flat_map(with).collect();
        }
        queries
    }

    /// Whether a device is selected.
    pub(crate) fn has(&self, device: &Value) -> bool {
        self.wanted.iter().all(|wanted| !wanted.values_of(device).is_empty())
    }

    /// Begins to watch what the selected devices have.
    pub(crate) fn watch(&self) -> Watch<'_> {
        Watch { selection: self, seen: BTreeMap::new() }
    }
}

impl Wanted {
    /// The values that a device has.
    fn values_of(&self, device: &Value) -> Vec<&str> {
        let texts = texts(device, self.selector.fields);
        let has = |value: &&String| texts.iter().any(|text| self.selector.is_same(text, value));
        self.values.iter().filter(has).map(String::as_str).collect()
    }
}

/// What has been found of each value of a selection: whether it selects anything, and whether it is ambiguous.
#[derive(Debug)]
pub(crate) struct Watch<'s> {
    selection: &'s Selection,
    /// For each selector and value, the identities of the things with that name.
    seen: BTreeMap<(&'static str, String), BTreeSet<String>>,
}

impl Watch<'_> {
    /// Notes a selected device.
    pub(crate) fn note(&mut self, device: &Value) {
        for wanted in &self.selection.wanted {
            for value in wanted.values_of(device) {
                let identity = wanted.selector.identity.map(|pointer| texts(device, &[pointer])).unwrap_or_default();
                self.seen.entry((wanted.selector.name, value.to_owned())).or_default().extend(identity);
            }
        }
    }

    /// The values that no selected device has.
    pub(crate) fn missing(&self) -> Vec<(&'static Selector, String)> {
        let all = self.selection.wanted.iter().flat_map(|one| one.values.iter().map(|value| (one.selector, value)));
        all.filter(|(selector, value)| !self.has_seen(selector, value))
            .map(|(one, value)| (one, value.clone()))
            .collect()
    }

    fn has_seen(&self, selector: &Selector, value: &str) -> bool {
        self.seen.contains_key(&(selector.name, value.to_owned()))
    }

    /// What is wrong with values that are the names of several things.
    pub(crate) fn ambiguous(&self) -> Vec<String> {
        let several = self.seen.iter().filter(|(_, identities)| identities.len() > 1);
        let fault = |((name, value), identities): (&(&str, String), &BTreeSet<String>)| {
            let ids = listed(identities.iter().cloned());
            format!("`--{name} {value}` is the name of several; give the id of one of the {}:{ids}", identities.len())
        };
        several.map(fault).collect()
    }

    /// How many selectors there are.
    pub(crate) fn selectors(&self) -> usize {
        self.selection.wanted.len()
    }
}
