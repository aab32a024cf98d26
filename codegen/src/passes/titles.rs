//! Names what the client calls: a method of its group for every operation, and the struct that is its request.
//!
//! A method says what the call does. A list is `list`, one thing is `get`, whatever verb the operation's id has;
//! `create`, `update`, `delete`, and every other verb stay. What follows the verb is what the group's name leaves open,
//! so the group's main thing has no suffix: `tags().list()`, `devices().list_apps(id)`.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;

use super::paginate::{is_page, success_schema};
use crate::model::{Api, ClientNames, Method, Operation, Schema, SchemaKind};
use crate::text::{singular, split_up_to};

/// The most words of an id that are looked at.
const MOST_WORDS: usize = 24;
/// Verbs that only say that something is read.
const READS: [&str; 9] = ["fetch", "find", "get", "list", "query", "read", "retrieve", "search", "show"];
/// Verbs of a GET that say more than that something is read.
const OTHER_READS: [&str; 6] = ["check", "count", "download", "export", "preview", "validate"];
/// Words behind a thing that add nothing to it: the details of a threat are the threat.
const NOISE: [&str; 3] = ["description", "detail", "details"];

/// How an operation is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Title {
    /// Whether it returns a list.
    pub(crate) is_list: bool,
    /// What it is about, `PascalCase`; of a list, one row of it: `DeviceApp`.
    pub(crate) thing: String,
    /// Its method and its request struct.
    pub(crate) names: ClientNames,
}

/// Sets [`Operation::client`] of every operation that has no name.
pub(super) fn run(api: &mut Api) {
    let titles = titles(api);
    for (operation, title) in api.operations.iter_mut().zip(titles) {
        operation.client.get_or_insert(title.names);
    }
}

/// The title of each operation, in the order of the operations.
pub(crate) fn titles(api: &Api) -> Vec<Title> {
    let mut drafts: Vec<Draft> = api.operations.iter().map(|operation| Draft::new(api, operation)).collect();
    restore_noise(&mut drafts);
    drafts.into_iter().map(|draft| draft.title()).collect()
}

/// Two calls of one group must not have one name: the one that lost a word gets it back.
fn restore_noise(drafts: &mut [Draft]) {
    let mut taken: BTreeMap<(String, String), usize> = BTreeMap::new();
    drafts.iter().for_each(|draft| *taken.entry(draft.key()).or_default() += 1);
    for draft in drafts {
        if taken.get(&draft.key()).is_some_and(|count| *count > 1) {
            draft.noun.extend(draft.noise.take());
        }
    }
}

/// The words of a title.
struct Draft {
    group: String,
    /// The name that the document gives to the method.
    given: Option<String>,
    is_list: bool,
    verb: String,
    /// What the id says after its verb.
    noun: Vec<String>,
    /// A last word of the id that was taken from the noun.
    noise: Option<String>,
    /// `v2`
    version: Option<String>,
    /// The words that the group's name says, in the singular.
    said: BTreeSet<String>,
    /// The words of the path's arguments, in the singular.
    arguments: BTreeSet<String>,
}

impl Draft {
    fn new(api: &Api, operation: &Operation) -> Self {
        let mut words = split_up_to(&operation.id, MOST_WORDS);
        let version = words.pop_if(|word| is_version(word));
        let is_list = returns_list(api, operation, &words);
        let verb = verb(operation.method, is_list, &mut words);
        let noise = if words.len() > 1 { words.pop_if(|word| NOISE.contains(&word.as_str())) } else { None };
        let plural = noise.as_ref().filter(|_| is_list).and(words.last_mut());
        plural.into_iter().for_each(|word| *word = several(word));
        let name = api.groups.iter().find(|group| group.name == operation.group).and_then(|g| g.client_name.as_ref());
        Self {
            group: operation.group.clone(),
            given: operation.client_name.clone(),
            is_list,
            verb,
            noun: words,
            noise,
            version,
            said: singulars(name.unwrap_or(&operation.group)),
            arguments: operation.path.parameters().flat_map(singulars).collect(),
        }
    }

    fn key(&self) -> (String, String) {
        (self.group.clone(), self.method())
    }

    fn says(&self, word: &str) -> bool {
        self.said.contains(&singular(word))
    }

    /// Whether it is about the main thing of its group.
    fn is_main(&self) -> bool {
        self.noun.last().is_none_or(|last| self.says(last))
    }

    /// The words behind the verb. A word before the main thing may say what an argument says: `notes().list(device)`.
    fn suffix(&self) -> impl Iterator<Item = &String> {
        let is_main = self.is_main();
        let is_said = move |word: &str| self.says(word) || is_main && self.arguments.contains(&singular(word));
        self.noun.iter().filter(move |word| !is_said(word))
    }

    fn method(&self) -> String {
        let words = std::iter::once(&self.verb).chain(self.suffix()).chain(&self.version);
        words.map(String::as_str).collect::<Vec<_>>().join("_")
    }

    /// The words of the thing: as the id says them, without those that an argument says.
    fn thing(&self) -> Vec<&str> {
        let is_main = self.is_main();
        let suffix: BTreeSet<&String> = self.suffix().collect();
        let words = self.noun.iter().filter(|word| !is_main || self.says(word) || suffix.contains(word));
        words.map(String::as_str).collect()
    }

    fn title(&self) -> Title {
        let version = self.version.as_deref().unwrap_or_default();
        let words = self.thing();
        let one = match words.split_last() {
            Some((last, rest)) if self.is_list => [rest.join(" "), singular(last)].join(" "),
            Some(_) => words.join(" "),
            None => self.verb.clone(),
        };
        Title {
            is_list: self.is_list,
            thing: format!("{one} {version}").to_upper_camel_case(),
            names: ClientNames {
                method: self.given.clone().unwrap_or_else(|| self.method()),
                request: format!("{} {} {version}", self.verb, words.join(" ")).to_upper_camel_case(),
            },
        }
    }
}

fn is_version(word: &str) -> bool {
    word.strip_prefix('v').is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()))
}

fn singulars(text: &str) -> BTreeSet<String> {
    split_up_to(text, MOST_WORDS).iter().map(|word| singular(word)).collect()
}

/// The plural of a word, as far as its ending tells.
fn several(word: &str) -> String {
    match word.strip_suffix('y') {
        _ if singular(word) != word => word.to_owned(),
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ => format!("{word}s"),
    }
}

/// The verb of a call, taken from the words of its id if it stands there.
fn verb(method: Method, is_list: bool, words: &mut Vec<String>) -> String {
    let first = words.first().cloned().unwrap_or_default();
    if method != Method::Get || OTHER_READS.contains(&first.as_str()) {
        words.drain(..words.len().min(1));
        return first;
    }
    if READS.contains(&first.as_str()) {
        words.remove(0);
    }
    if is_list { "list" } else { "get" }.to_owned()
}

/// Whether an operation returns a list. Where nothing is known of what it returns, its id decides.
fn returns_list(api: &Api, operation: &Operation, words: &[String]) -> bool {
    if operation.method != Method::Get || operation.pagination.is_some() {
        return operation.pagination.is_some();
    }
    let is_collection = operation.path.last_parameter().is_none();
    let known = success_schema(operation)
        .and_then(|schema| if is_page(api, schema) { Some(true) } else { has_rows(api, schema) });
    let is_plural = words.last().is_some_and(|word| singular(word) != *word);
    let said = words.first().is_some_and(|word| word == "list") || is_plural;
    is_collection && known.unwrap_or(said)
}

/// Whether a value is a list of rows: itself, or its only part that is not a single value. None if nothing is known.
fn has_rows(api: &Api, schema: &Schema) -> Option<bool> {
    match &api.resolve(schema).kind {
        SchemaKind::Any => None,
        SchemaKind::List(_) => Some(true),
        SchemaKind::Object(fields) => {
            let is_part = |schema: &&Schema| is_composite(&api.resolve(schema).kind);
            let mut parts = fields.iter().map(|field| &field.schema).filter(is_part);
            let is_list = parts.next().is_some_and(|part| matches!(api.resolve(part).kind, SchemaKind::List(_)));
            Some(is_list && parts.next().is_none())
        }
        _ => Some(false),
    }
}

fn is_composite(kind: &SchemaKind) -> bool {
    matches!(kind, SchemaKind::List(_) | SchemaKind::Map(_) | SchemaKind::Object(_) | SchemaKind::Union(_))
}
