//! From an overlay document to its actions.

use serde_json_path::JsonPath;

use super::action::{Action, Change, Overlay};
use crate::corrections::{Why, read_evidence};
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::{Content, Node, check_keys};
use crate::source::Span;

/// Longest target in bytes, and how deep brackets may nest in it: the query parser calls itself for each level.
const MAX_TARGET: usize = 2_000;
const MAX_BRACKETS: usize = 30;
/// Each `..` multiplies the work of a query by the depth of the document.
const MAX_DESCENTS: usize = 2;

const DOCUMENT_KEYS: [&str; 4] = ["overlay", "info", "extends", "actions"];
const INFO_KEYS: [&str; 2] = ["title", "version"];
/// Of the extensions, only those that are looked at: a misspelt `x-was` would check nothing.
const ACTION_KEYS: [&str; 8] =
    ["target", "description", "update", "remove", "x-was", "x-count", "x-reason", "x-evidence"];

/// Reads an overlay document. Actions that cannot be used are reported and left out; a document that is no overlay gives
/// none.
pub(in crate::openapi) fn read(document: Node, report: &mut Report) -> Option<Overlay> {
    if let Err(fault) = check_version(&document) {
        report.push(fault);
        return None;
    }
    check_own_keys(&document, &DOCUMENT_KEYS, report);
    check_info(&document, report);
    let span = document.span;
    let Content::Map(mut map) = document.content else { return None };
    let actions = map.shift_remove("actions").map(|entry| entry.node);
    let Some(Node { content: Content::List(actions), .. }) = actions else {
        report.push(shape(span, "an overlay needs a list of `actions`"));
        return None;
    };
    if actions.is_empty() {
        report.push(shape(span, "an overlay needs at least one action"));
    }
    let actions = actions.into_iter().filter_map(|node| read_action(node, report)).collect();
    Some(Overlay { actions })
}

fn check_version(document: &Node) -> Result<(), Diagnostic> {
    let Some(version) = document.get("overlay") else {
        return Err(Diagnostic::error(&codes::DOCUMENT_UNKNOWN, "the document is not an overlay")
            .at(document.span, "")
            .help("overlays begin with `overlay: 1.0.0`"));
    };
    let patch = version.as_text().and_then(|version| version.strip_prefix("1.0."));
    if patch.is_some_and(|patch| !patch.is_empty() && patch.bytes().all(|byte| byte.is_ascii_digit())) {
        return Ok(());
    }
    Err(Diagnostic::error(&codes::DOCUMENT_UNKNOWN, "this version of overlays is not supported")
        .at(version.span, "")
        .help("write `overlay: 1.0.0`"))
}

fn check_info(document: &Node, report: &mut Report) {
    let info = document.get("info");
    if INFO_KEYS.iter().any(|key| info.and_then(|info| info.text(key)).is_none()) {
        let span = info.unwrap_or(document).span;
        report.push(shape(span, "an overlay needs `info` with a `title` and a `version`, both text"));
    }
    if let Some(info) = info {
        check_own_keys(info, &INFO_KEYS, report);
    }
    if let Some(extends) = document.get("extends").filter(|extends| extends.as_text().is_none()) {
        report.push(shape(extends.span, "expected text for `extends`"));
    }
}

/// Checks the keys of an object that may have extensions.
fn check_own_keys(node: &Node, known: &[&str], report: &mut Report) {
    let extensions = node.as_map().into_iter().flatten().map(|(key, _)| key.as_str());
    let known: Vec<&str> = known.iter().copied().chain(extensions.filter(|key| key.starts_with("x-"))).collect();
    check_keys(node, &known, report);
}

fn shape(span: Span, message: &str) -> Diagnostic {
    Diagnostic::error(&codes::DOCUMENT_SHAPE, message).at(span, "").help("write the overlay as in Overlay 1.0.0")
}

fn read_action(node: Node, report: &mut Report) -> Option<Action> {
    check_keys(&node, &ACTION_KEYS, report);
    let why = why(&node, report);
    match action(node, why) {
        Ok(action) => action,
        Err(fault) => {
            report.push(fault);
            None
        }
    }
}

/// Why an action is made, and where its evidence is. An action must say both.
fn why(node: &Node, report: &mut Report) -> Option<(Why, Span)> {
    node.as_map()?;
    let span = node.get("target").unwrap_or(node).span;
    let mut given = |key: &str| {
        let value = node.get(key);
        if value.is_none() {
            let message = format!("an overlay action has no `{key}`");
            let fault = Diagnostic::error(&codes::OVERLAY_UNEXPLAINED, message).at(span, "the action");
            report.push(fault.help(codes::OVERLAY_UNEXPLAINED.fix));
        }
        value
    };
    let (reason, evidence) = (given("x-reason"), given("x-evidence"));
    let reason = reason.and_then(|node| match node.as_text().map(str::trim) {
        Some(text) if !text.is_empty() => Some((text.to_owned(), node.span)),
        _ => {
            report.push(shape(node.span, "expected text for `x-reason`"));
            None
        }
    });
    let evidence = evidence.map(|node| (read_evidence(node, report), node.span));
    let ((reason, reason_span), (evidence, evidence_span)) = (reason?, evidence?);
    Some((Why { reason, reason_span, evidence }, evidence_span))
}

/// The action; none if it does not say why it is made, which is reported elsewhere.
fn action(node: Node, why: Option<(Why, Span)>) -> Result<Option<Action>, Diagnostic> {
    let span = node.span;
    let Content::Map(mut map) = node.content else { return Err(shape(span, "an action is not a mapping")) };
    let mut take = |key: &str| map.shift_remove(key).map(|entry| entry.node);
    let (target_span, target) = match take("target") {
        Some(Node { content: Content::Text(target), span }) => (span, target),
        other => return Err(shape(other.map_or(span, |node| node.span), "an action needs a `target`, which is text")),
    };
    let blank = |node: &Node| node.as_text().is_none_or(|text| text.trim().is_empty());
    if let Some(node) = take("description").filter(blank) {
        return Err(shape(node.span, "expected text for `description`"));
    }
    let query = parse_target(&target, target_span)?;
    let count = expected_count(take("x-count"), target_span)?;
    let change = change(take("update"), take("remove"), target_span)?;
    let was = take("x-was");
    Ok(why.map(|(why, evidence_span)| Action { target, target_span, query, change, count, was, why, evidence_span }))
}

fn expected_count(count: Option<Node>, target: Span) -> Result<(usize, Span), Diagnostic> {
    let Some(count) = count else { return Ok((1, target)) };
    let number = if let Content::Number(number) = &count.content { number.as_u64() } else { None };
    match number.and_then(|number| usize::try_from(number).ok()) {
        Some(number) if number > 0 => Ok((number, count.span)),
        _ => Err(shape(count.span, "expected a number from 1 for `x-count`")),
    }
}

fn change(update: Option<Node>, remove: Option<Node>, target: Span) -> Result<Change, Diagnostic> {
    let removes = match remove {
        None => false,
        Some(node) => node.as_bool().ok_or_else(|| shape(node.span, "expected true or false for `remove`"))?,
    };
    match update {
        Some(update) if removes => Err(Diagnostic::error(&codes::OVERLAY_UPDATE, "an action both updates and removes")
            .at(update.span, "")
            .help("write two actions, or leave out one of the two keys")),
        Some(update) => Ok(Change::Update(update)),
        None if removes => Ok(Change::Remove),
        None => Err(shape(target, "an action needs `update` or `remove: true`")),
    }
}

fn parse_target(target: &str, span: Span) -> Result<JsonPath, Diagnostic> {
    let fault = |message: String| {
        Diagnostic::error(&codes::OVERLAY_TARGET, message).at(span, "").help(codes::OVERLAY_TARGET.fix)
    };
    check_bounds(target).map_err(|reason| fault(format!("the target is refused: {reason}")))?;
    JsonPath::parse(target).map_err(|error| {
        fault(format!("the target is not a JSONPath query: {} at character {}", error.message(), error.position()))
    })
}

fn check_bounds(target: &str) -> Result<(), String> {
    if target.len() > MAX_TARGET {
        return Err(format!("it is longer than {MAX_TARGET} bytes"));
    }
    let mut depth = 0_usize;
    for character in target.chars() {
        match character {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_BRACKETS {
            return Err(format!("its brackets nest more than {MAX_BRACKETS} deep"));
        }
    }
    if target.matches("..").count() > MAX_DESCENTS {
        return Err(format!("it has more than {MAX_DESCENTS} descents (`..`)"));
    }
    Ok(())
}
