//! Compares the file uploads that operations prepare, and the commands that they queue and list.

use super::Comparison;
use crate::diagnostic::Code;
use crate::diff::api::codes::operations as codes;
use crate::diff::api::words;
use crate::diff::change::Severity::{self, Breaking, Info, Warning};
use crate::model::{CommandList, Upload, Validation};

/// The kinds of changes of something that an operation may have: it was added, removed, or changed.
type Kinds = [(&'static Code, Severity, &'static str); 3];

const UPLOAD: Kinds = [
    (&codes::UPLOAD_ADDED, Info, "prepares an upload: "),
    (&codes::UPLOAD_REMOVED, Breaking, "no longer prepares an upload: "),
    (&codes::UPLOAD_CHANGED, Breaking, "prepares another upload: "),
];
const COMMAND_LIST: Kinds = [
    (&codes::COMMAND_LIST_ADDED, Info, "lists commands: "),
    (&codes::COMMAND_LIST_REMOVED, Breaking, "no longer lists commands: "),
    (&codes::COMMAND_LIST_CHANGED, Breaking, "lists commands in another way: "),
];

/// A property in words.
type Said = (&'static str, Option<String>);

impl Comparison<'_, '_> {
    pub(super) fn upload(&mut self, old: Option<&Upload>, new: Option<&Upload>) {
        self.properties(UPLOAD, old.map(upload).as_deref(), new.map(upload).as_deref());
    }

    pub(super) fn commands(&mut self, old: Option<&CommandList>, new: Option<&CommandList>) {
        self.properties(COMMAND_LIST, old.map(commands).as_deref(), new.map(commands).as_deref());
    }

    /// The names of the command that the operation queues.
    pub(super) fn command(&mut self, old: &[String], new: &[String]) {
        let [before, after] = [old, new].map(|names| Some(words::list(names)).filter(|names| !names.is_empty()));
        if before != after {
            let what = format!("queues another command: {}", words::was_is(before.as_ref(), after.as_ref()));
            let draft = self.draft("", (&codes::COMMAND_CHANGED, Warning), what).of(before, after);
            self.push(draft);
        }
    }

    fn properties(&mut self, kinds: Kinds, old: Option<&[Said]>, new: Option<&[Said]>) {
        let [added, removed, changed] = kinds;
        let all = |said: &[Said]| {
            let said = said.iter().filter_map(|(name, value)| Some(format!("{name} {}", value.as_ref()?)));
            words::list(said)
        };
        let (kind, values) = match (old, new) {
            _ if old == new => return,
            (None, new) => (added, [None, new.map(all)]),
            (old, None) => (removed, [old.map(all), None]),
            (Some(old), Some(new)) => {
                let different: Vec<_> = old.iter().zip(new).filter(|(one, other)| one != other).collect();
                let [before, after]: [Vec<Said>; 2] = [
                    different.iter().map(|(one, _)| (*one).clone()).collect(),
                    different.iter().map(|(_, one)| (*one).clone()).collect(),
                ];
                (changed, [Some(all(&before)), Some(all(&after))])
            }
        };
        let (code, severity, what) = kind;
        let [before, after] = values;
        let told = match (&before, &after) {
            (Some(_), Some(_)) => words::was_is(before.as_ref(), after.as_ref()),
            (one, other) => words::or_none(one.as_ref().or(other.as_ref())).to_owned(),
        };
        let draft = self.draft("", (code, severity), format!("{what}{told}")).of(before, after);
        self.push(draft);
    }
}

/// An upload in words. Every property has to be named here, so that none can be forgotten.
fn upload(upload: &Upload) -> Vec<Said> {
    let Upload { url, fields, file, status, key, validation } = upload;
    let mut said = vec![
        ("url at", Some(url.clone())),
        ("fields at", Some(fields.clone())),
        ("file as", Some(file.clone())),
        ("success", Some(status.to_string())),
        ("key at", key.clone()),
    ];
    let checks = validation.as_ref().map(|validation| {
        let Validation { operation, argument, status, reason, done, failed } = validation;
        [
            Some(operation.clone()),
            Some(argument.clone()),
            Some(status.clone()),
            reason.clone(),
            Some(words::list(done)),
            Some(words::list(failed)),
        ]
    });
    let names = ["validated by", "of", "status at", "reason at", "valid if", "invalid if"];
    said.extend(names.into_iter().zip(checks.unwrap_or_default()));
    said
}

/// A list of commands in words. Every property has to be named here, so that none can be forgotten.
fn commands(list: &CommandList) -> Vec<Said> {
    let CommandList { id, kind, status, errors, done, failed } = list;
    vec![
        ("id at", Some(id.clone())),
        ("command at", Some(kind.clone())),
        ("status at", Some(status.clone())),
        ("errors at", Some(errors.clone())),
        ("completed if", Some(words::list(done))),
        ("failed if", Some(words::list(failed))),
    ]
}
