//! From JSON to flows.

mod cards;
mod fields;
mod flows;
mod keys;
mod queue;
mod reader;

use super::export::{Call, Connection, Export};
use super::graph;
use super::json::Value;
use super::kinds;
use super::names::shown;
use super::reading::Reading;
use keys::{CONFIG, FILE, PARTS};
use reader::Reader;

/// The newest version of the format that was seen.
const NEWEST: (u64, u64) = (1, 6);

/// The flows of an export.
pub(super) fn read(root: &Value) -> Reading<'_> {
    let mut reader = Reader::default();
    let export = export(&mut reader, root).unwrap_or_default();
    report_nul(&mut reader, root);
    report_calls(&mut reader, &export);
    Reading { export, problems: reader.finish() }
}

fn export<'a>(reader: &mut Reader<'a>, root: &'a Value) -> Option<Export<'a>> {
    let file = reader.object(root, &FILE)?;
    if reader.text(file, "type") != Some("flopack") {
        let message = "expected an export of Okta Workflows, whose `type` is `flopack`";
        reader.problem(&kinds::NO_EXPORT, message, root.get("type").unwrap_or(root).span);
        return None;
    }
    let version = reader.required(root, file, "version")?;
    check_version(reader, version, root)?;
    let created = reader.text(file, "created");
    let data = reader.member(root, file, "data")?;
    let parts = reader.object(data, &PARTS)?;
    let connections = connections(reader, parts.get("configs").map(|member| &member.value));
    let flows = flows::read(reader, parts.get("flos").map(|member| &member.value));
    reader.known_part(parts.get("tables").map(|member| &member.value), &keys::TABLE);
    reader.known_part(parts.get("groups").map(|member| &member.value), &keys::GROUP);
    Some(Export { version, created, flows, connections })
}

/// Whether the version is one that can be read.
fn check_version(reader: &mut Reader<'_>, version: &str, root: &Value) -> Option<()> {
    let span = root.get("version").unwrap_or(root).span;
    let mut numbers = version.split('.').map(|part| part.parse::<u64>().ok());
    match (numbers.next().flatten(), numbers.next().flatten()) {
        (Some(major), Some(minor)) if major == NEWEST.0 => {
            if minor > NEWEST.1 {
                let message = format!("version {} is newer than {}.{}", shown(version), NEWEST.0, NEWEST.1);
                reader.problem(&kinds::NEWER, message, span);
            }
            Some(())
        }
        _ => {
            reader.problem(&kinds::VERSION, format!("version `{}` is not understood", shown(version)), span);
            None
        }
    }
}

fn connections<'a>(reader: &mut Reader<'a>, configs: Option<&'a Value>) -> Vec<Connection<'a>> {
    let mut connections = Vec::new();
    for (key, value) in reader.entries(configs) {
        let Some(config) = reader.object(value, &CONFIG) else { continue };
        reader.same_id(key, config, value);
        let name = reader.text(config, "name").unwrap_or_default();
        let module = reader.required(value, config, "module").unwrap_or_default();
        connections.push(Connection { id: key, name, module });
    }
    connections
}

/// Reports strings with a NUL.
fn report_nul<'a>(reader: &mut Reader<'a>, root: &'a Value) {
    let mut open = vec![root];
    while let Some(value) = open.pop() {
        if value.as_text().is_some_and(|text| text.contains('\0')) {
            reader.problem(&kinds::NUL, "the string contains the character NUL", value.span);
        }
        open.extend(value.as_list().into_iter().flatten());
        open.extend(value.as_object().into_iter().flatten().map(|(_, member)| &member.value));
    }
}

/// Reports calls of flows that are elsewhere, and flows that call each other in a circle.
fn report_calls(reader: &mut Reader<'_>, export: &Export<'_>) {
    let mut called = vec![Vec::new(); export.flows.len()];
    for call in export.calls() {
        match (call.called, called.get_mut(call.flow)) {
            (Some(to), Some(list)) => list.push(to),
            _ => report_elsewhere(reader, export, call),
        }
    }
    for cycle in graph::cycles(&called) {
        let flows = || cycle.iter().filter_map(|index| export.flows.get(*index));
        let names: Vec<_> = flows().take(5).map(|flow| shown(flow.name)).collect();
        let rest = cycle.len() - names.len();
        let rest = if rest > 0 { format!(" and {rest} more") } else { String::new() };
        let span = flows().next().map(|flow| flow.span).unwrap_or_default();
        reader.problem(&kinds::CYCLE, format!("flows call each other in a circle: {}{rest}", names.join(", ")), span);
    }
}

fn report_elsewhere(reader: &mut Reader<'_>, export: &Export<'_>, call: Call) {
    let card = export.flows.get(call.flow).and_then(|flow| flow.cards.get(call.card));
    if let Some((card, input)) = card.and_then(|card| Some((card, card.inputs.get(call.input)?))) {
        let message = format!("the card {} calls a flow that is not in the file", shown(card.title));
        reader.problem(&kinds::ELSEWHERE, message, input.span);
    }
}
