//! Asks before something is interrupted or destroyed.

use kandji_client::Client;
use kandji_client::operations::{self, Answer, Arguments, OperationInfo, ParameterInfo, ParameterPlace};
use kandji_client::runtime::{Call, Risk};
use serde_json::Value;

use super::given::Given;
use crate::command_line::flags::Target;
use crate::command_line::names::command;
use crate::console::Console;
use crate::directory::list::{Directory, only_reads};
use crate::directory::thing::one_line;
use crate::exit::{Exit, Failure};

/// What confirms something disruptive without a question, beside a name of what it changes.
const YES: [&str; 2] = ["yes", "y"];

/// How something has to be confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Confirmation {
    /// Not at all.
    None,
    /// By yes or no.
    YesOrNo,
    /// By the name of what is changed.
    Name,
}

impl Confirmation {
    /// How an operation of a risk has to be confirmed.
    pub(crate) fn of(risk: Risk) -> Self {
        match risk {
            Risk::Read | Risk::ReadSecret | Risk::Nudge | Risk::Additive | Risk::Update => Self::None,
            Risk::Disruptive => Self::YesOrNo,
            Risk::Irreversible => Self::Name,
        }
    }
}

/// The thing that an operation changes: the last one that its path names.
#[derive(Clone, Debug, Default)]
pub(crate) struct Subject {
    /// What it is, such as `Device`.
    kind: Option<&'static str>,
    /// Everything that it is known by. Any of it confirms.
    names: Vec<String>,
}

/// Fails unless what an operation does is confirmed: by `--confirm`, or by an answer at the terminal.
pub(crate) async fn confirm(
    given: &Given,
    confirmed: Option<&str>,
    client: &Client,
    console: &mut Console,
) -> Result<(), Failure> {
    let confirmation = Confirmation::of(given.operation.meta.risk);
    if confirmation == Confirmation::None {
        return Ok(());
    }
    if confirmed.is_none() && !console.is_input_terminal {
        return Err(unconfirmed(given.operation, confirmation));
    }
    let subject = Subject::of(given, client).await;
    let answer = match confirmed {
        Some(confirmed) => confirmed.to_owned(),
        None => {
            let question = question(given.operation, confirmation, &subject, console);
            console.ask(&question)?.unwrap_or_default()
        }
    };
    if is_confirmed(confirmation, &subject, &answer) {
        return Ok(());
    }
    let is_not = match answer.trim() {
        answer if answer.is_empty() || confirmation == Confirmation::YesOrNo => "it was not confirmed".to_owned(),
        answer => format!("`{answer}` is none of its names ({})", subject.names.join(", ")),
    };
    Err(Failure::new(Exit::NotConfirmed, format!("{is_not}, so nothing was sent")))
}

fn is_confirmed(confirmation: Confirmation, subject: &Subject, answer: &str) -> bool {
    let answer = answer.trim();
    let is_yes = YES.iter().any(|yes| answer.eq_ignore_ascii_case(yes));
    let is_name = subject.names.iter().any(|name| !name.is_empty() && name.trim() == answer);
    is_name || (confirmation == Confirmation::YesOrNo && is_yes)
}

fn unconfirmed(operation: &OperationInfo, confirmation: Confirmation) -> Failure {
    let (what, by) = match confirmation {
        Confirmation::Name => ("cannot be undone", "the name or serial number of what it changes"),
        _ => ("interrupts someone's work", "`yes`, or the name of what it changes"),
    };
    let command = command(operation);
    let message = format!("`{command}` {what}, so nothing was sent; confirm it with --confirm and {by}");
    Failure::new(Exit::NotConfirmed, message)
}

fn question(operation: &OperationInfo, confirmation: Confirmation, subject: &Subject, console: &Console) -> String {
    let summary = operation.summary.trim_end_matches('.');
    let names: String = subject.names.iter().map(|name| format!("\n  {}", one_line(name))).collect();
    let title = console.heading(&if names.is_empty() { summary.to_owned() } else { format!("{summary}:") });
    match confirmation {
        Confirmation::Name => {
            let by = if subject.names.is_empty() { "the id of the operation" } else { "one of these names" };
            format!("{title}{names}\n{} Type {by} to go on:", console.alarm("This cannot be undone."))
        }
        _ => format!("{title}{names}\n{} Go on? [y/N]", console.warning("This interrupts someone's work.")),
    }
}

impl Subject {
    /// The thing that an operation changes, with the names that the API has for it. If it cannot be read, its id is its name.
    pub(crate) async fn of(given: &Given, client: &Client) -> Self {
        let is_in_path = |one: &&ParameterInfo| one.place == ParameterPlace::Path;
        let Some(parameter) = given.operation.parameters.iter().rfind(is_in_path) else {
            return Self { kind: None, names: vec![given.operation.meta.id.to_owned()] };
        };
        let value = given.values.iter().find(|(flag, _)| flag.target == Target::Parameter(parameter.name));
        let id = value.and_then(|(_, value)| value.as_str()).unwrap_or_default().to_owned();
        let mut subject = Self { kind: parameter.schema.id_of, names: Vec::new() };
        if let Some(record) = read(given, parameter.name, client).await {
            subject.names = names(&record, subject.kind);
        } else if let Some(directory) = subject.kind.and_then(|kind| Directory::of(kind, given.operation.group)) {
            // What cannot be read alone is in its list.
            let found = directory.by_id(client, &id).await;
            subject.names = found.map(|found| found.names().map(str::to_owned).collect()).unwrap_or_default();
        }
        subject.names.push(id);
        subject
    }
}

/// What the API says of the thing whose id is the last argument of the path.
async fn read(given: &Given, parameter: &str, client: &Client) -> Option<Value> {
    let path = given.operation.meta.path;
    let end = path.find(&format!("{{{parameter}}}"))? + parameter.len() + 2;
    let own = path.get(..end)?;
    let is_reader = |one: &&OperationInfo| only_reads(one) && one.meta.path == own;
    let reader = operations::ALL.iter().copied().find(is_reader)?;
    let wanted = reader.parameters.iter().filter(|one| one.is_required);
    let arguments = wanted.fold(Arguments::new(), |all, one| {
        let value = given.values.iter().find(|(flag, _)| flag.target == Target::Parameter(one.name));
        match value {
            Some((_, value)) => all.parameter(one.name, value.clone()),
            None => all,
        }
    });
    match Call::new(client, reader.with(arguments).ok()?).send().await {
        Ok(Answer::Data(data)) => Some(data.redacted()),
        _ => None,
    }
}

/// What people call a thing.
fn names(record: &Value, kind: Option<&str>) -> Vec<String> {
    let own = kind.map(|kind| format!("{}_name", kind.to_lowercase()));
    let known = own.iter().map(String::as_str).chain(["name", "serial_number", "email", "title"]);
    let text = |name: &str| record.get(name).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
    known.filter_map(text).map(str::to_owned).collect()
}
