//! `kandji auth status`.

use std::collections::BTreeSet;

use clap::ArgMatches;
use kandji_client::operations::{self, OperationInfo, SchemaInfo};
use serde_json::{Value, json};

use super::access::{Access, is_harmless, probe};
use super::command;
use super::config::Config;
use super::resolve::{Session, Source, session};
use crate::command_line::globals::Globals;
use crate::command_line::names::{groups, kebab};
use crate::console::Console;
use crate::environment::Environment;
use crate::exit::{Exit, Failure};
use crate::output::Output;

/// Shows which tenant commands talk to, and what the token may do there.
pub(super) async fn run(
    matches: &ArgMatches,
    globals: &Globals,
    environment: &Environment,
    console: &mut Console,
) -> Result<Exit, Failure> {
    let session = session(globals, environment)?;
    for (name, value) in facts(&session, environment)? {
        console.tell(&format!("{name:<9}{value}"));
    }
    if matches.get_flag(command::NO_PROBE) || globals.is_dry_run {
        return Ok(Exit::Done);
    }
    let harmless: Vec<_> = operations::ALL.iter().copied().filter(|operation| is_harmless(operation)).collect();
    console.note(&format!("Trying {} operations that only read.", harmless.len()));
    let found = probe(&session.client, &harmless).await;
    if found.iter().any(|(_, access)| *access == Access::Invalid) {
        let hint = "`kandji auth login` replaces it";
        return Err(Failure::new(Exit::NotAuthorised, format!("the tenant does not accept the token; {hint}")));
    }
    let mut output = Output::of(globals, console)?;
    let mut rows = output.rows(&SchemaInfo::ANY);
    for (group, members) in groups() {
        rows.push_value(row(group, &members, &found), console)?;
    }
    rows.finish(console)?;
    console.flush()?;
    for failure in failures(&found) {
        console.tell(&format!("unknown: {failure}"));
    }
    Ok(Exit::Done)
}

/// What is known before anything is sent.
fn facts(session: &Session, environment: &Environment) -> Result<Vec<(&'static str, String)>, Failure> {
    let config = Config::read(environment)?;
    let profile = match &session.profile {
        Some(name) if config.default.as_ref() == Some(name) => format!("{name} (the default)"),
        Some(name) => name.clone(),
        None => "none".to_owned(),
    };
    let token = match session.source {
        Source::Variable => "from KANDJI_API_TOKEN".to_owned(),
        Source::Stored(store) => {
            let name = session.profile.as_deref().unwrap_or_default();
            format!("in {}", store.shown(name, environment))
        }
    };
    let others: Vec<&str> =
        config.profiles.keys().map(String::as_str).filter(|name| session.profile.as_deref() != Some(name)).collect();
    let mut facts = vec![("Profile", profile), ("Host", session.client.base_url()), ("Token", token)];
    if !others.is_empty() {
        facts.push(("Others", others.join(", ")));
    }
    Ok(facts)
}

/// What is known of the operations of a group, by their names there.
fn row(group: &str, members: &[&'static OperationInfo], found: &[(&'static OperationInfo, Access)]) -> Value {
    let with = |wanted: &Access| {
        let of_group = found.iter().filter(|(operation, access)| operation.group == group && access == wanted);
        of_group.map(|(operation, _)| kebab(operation.method)).collect::<Vec<_>>()
    };
    let (allowed, forbidden) = (with(&Access::Allowed), with(&Access::Forbidden));
    let unknown = members.len() - allowed.len() - forbidden.len();
    json!({"group": kebab(group), "allowed": allowed, "forbidden": forbidden, "unknown": unknown})
}

/// What went wrong, each once.
fn failures(found: &[(&'static OperationInfo, Access)]) -> BTreeSet<String> {
    let failed = found.iter().filter_map(|(operation, access)| match access {
        Access::Unknown(failure) => Some(format!("{}: {}", operation.meta.id, failure.message)),
        _ => None,
    });
    failed.collect()
}
