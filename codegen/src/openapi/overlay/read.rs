//! From an overlay document to its actions.

use serde_json_path::JsonPath;

use super::action::{Action, Change, Overlay, Query, Version};
use super::cost::Cost;
use super::table::{Object, keys};
use crate::corrections::{Why, read_evidence};
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::{Content, Node, check_keys};
use crate::source::Span;
use crate::text::shortened;

/// Reads an overlay document. Actions that cannot be used are reported and left out; a document that is no overlay gives
/// none.
pub(in crate::openapi) fn read(document: Node, report: &mut Report) -> Option<Overlay> {
    let version = version(&document).map_err(|fault| report.push(fault)).ok()?;
    check_own_keys(&document, &keys(Object::Overlay, version), report);
    check_info(&document, version, report);
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
    let actions = actions.into_iter().filter_map(|node| read_action(node, version, report)).collect();
    Some(Overlay { actions })
}

fn version(document: &Node) -> Result<Version, Diagnostic> {
    let Some(version) = document.get("overlay") else {
        return Err(Diagnostic::error(&codes::DOCUMENT_UNKNOWN, "the document is not an overlay")
            .at(document.span, "")
            .help("overlays begin with `overlay: 1.0.0` or `overlay: 1.1.0`"));
    };
    let of = |prefix: &str| {
        let patch = version.as_text().and_then(|version| version.strip_prefix(prefix));
        patch.is_some_and(|patch| !patch.is_empty() && patch.bytes().all(|byte| byte.is_ascii_digit()))
    };
    match (of("1.0."), of("1.1.")) {
        (true, _) => Ok(Version::V1_0),
        (_, true) => Ok(Version::V1_1),
        _ => Err(Diagnostic::error(&codes::DOCUMENT_UNKNOWN, "this version of overlays is not supported")
            .at(version.span, "")
            .help("write `overlay: 1.0.0` or `overlay: 1.1.0`")),
    }
}

/// Reports an overlay that says it extends a document of another name than `name`.
pub(in crate::openapi) fn check_extends(document: &Node, name: &str, report: &mut Report) {
    let Some(extends) = document.get("extends") else { return };
    let file = |path: &str| path.rsplit(['/', '\\']).next().map(str::to_owned);
    if extends.as_text().is_some_and(|text| file(text) != file(name)) {
        let fault = Diagnostic::warning(&codes::OVERLAY_TARGET, format!("an overlay is applied to `{name}`"));
        let fault = fault.at(extends.span, "it says that it extends another document");
        report.push(fault.help("correct `extends`, or move the overlay out of the folder"));
    }
}

fn check_info(document: &Node, version: Version, report: &mut Report) {
    let info = document.get("info");
    if ["title", "version"].iter().any(|key| info.and_then(|info| info.text(key)).is_none()) {
        let span = info.unwrap_or(document).span;
        report.push(shape(span, "an overlay needs `info` with a `title` and a `version`, both text"));
    }
    if let Some(info) = info {
        check_own_keys(info, &keys(Object::Info, version), report);
        if let Some(text) = info.get("description").filter(|text| text.as_text().is_none()) {
            report.push(shape(text.span, "expected text for `description`"));
        }
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
    Diagnostic::error(&codes::DOCUMENT_SHAPE, message)
        .at(span, "")
        .help("write the overlay as in Overlay 1.0.0 or 1.1.0")
}

fn read_action(node: Node, version: Version, report: &mut Report) -> Option<Action> {
    check_keys(&node, &keys(Object::Action, version), report);
    // An action that does not say why it is made fails the run. What else is wrong with it is still reported.
    let nothing =
        || (Why { reason: String::new(), reason_span: Span::nowhere(), evidence: Vec::new() }, Span::nowhere());
    let why = why(&node, report).unwrap_or_else(nothing);
    action(node, version, why).map_err(|fault| report.push(fault)).ok()
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

fn action(node: Node, version: Version, (why, evidence_span): (Why, Span)) -> Result<Action, Diagnostic> {
    let span = node.span;
    let Content::Map(mut map) = node.content else { return Err(shape(span, "an action is not a mapping")) };
    let mut take = |key: &str| map.shift_remove(key).map(|entry| entry.node);
    let (target_span, target) = match take("target") {
        Some(Node { content: Content::Text(target), span, .. }) => (span, target),
        other => return Err(shape(other.map_or(span, |node| node.span), "an action needs a `target`, which is text")),
    };
    let blank = |node: &Node| node.as_text().is_none_or(|text| text.trim().is_empty());
    if let Some(node) = take("description").filter(blank) {
        return Err(shape(node.span, "expected text for `description`"));
    }
    let query = parse_target(&target, target_span)?;
    let count = expected_count(take("x-count"), target_span)?;
    let change = change([take("update"), take("copy")], take("remove"), target_span)?;
    let was = take("x-was");
    Ok(Action { span, target, target_span, query, change, version, count, was, why, evidence_span })
}

fn expected_count(count: Option<Node>, target: Span) -> Result<(usize, Span), Diagnostic> {
    let Some(count) = count else { return Ok((1, target)) };
    let number = if let Content::Number(number) = &count.content { number.as_u64() } else { None };
    match number.and_then(|number| usize::try_from(number).ok()) {
        Some(number) if number > 0 => Ok((number, count.span)),
        _ => Err(shape(count.span, "expected a number from 1 for `x-count`")),
    }
}

fn change([update, copy]: [Option<Node>; 2], remove: Option<Node>, target: Span) -> Result<Change, Diagnostic> {
    let removes = match remove {
        None => false,
        Some(node) => node.as_bool().ok_or_else(|| shape(node.span, "expected true or false for `remove`"))?,
    };
    match (update, copy, removes) {
        (Some(node), _, true) | (_, Some(node), true) => Err(twofold("removes", node.span)),
        (Some(_), Some(copy), false) => Err(twofold("updates", copy.span)),
        (Some(update), None, false) => Ok(Change::Update(update)),
        (None, Some(Node { content: Content::Text(from), span, .. }), false) => {
            Ok(Change::Copy(parse_target(&from, span)?, span))
        }
        (None, Some(copy), false) => Err(shape(copy.span, "expected a JSONPath query for `copy`")),
        (None, None, true) => Ok(Change::Remove),
        (None, None, false) => Err(shape(target, "an action needs `update`, `copy` or `remove: true`")),
    }
}

fn twofold(one: &str, other: Span) -> Diagnostic {
    Diagnostic::error(&codes::OVERLAY_UPDATE, format!("an action {one} and does this too"))
        .at(other, "")
        .help("write two actions, or leave out one of the two keys")
}

fn parse_target(target: &str, span: Span) -> Result<Query, Diagnostic> {
    let cost = Cost::of(target).map_err(|reason| refused(&reason, span))?;
    let path = JsonPath::parse(target).map_err(|error| {
        // The parser quotes the whole rest of the target.
        let reason = shortened(error.message(), 200);
        let message = format!("the target is not a JSONPath query: {reason} at character {}", error.position());
        Diagnostic::error(&codes::OVERLAY_TARGET, message).at(span, "").help(codes::OVERLAY_TARGET.fix)
    })?;
    Ok(Query { path, cost })
}

/// A target that would take too long.
pub(super) fn refused(reason: &str, span: Span) -> Diagnostic {
    let fault = Diagnostic::error(&codes::OVERLAY_TARGET, format!("the target is refused: {reason}"));
    fault.at(span, "").help("name the place more exactly, or write several actions")
}
