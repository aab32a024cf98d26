//! Applies one action after the other.

use std::borrow::Cow;

use super::action::{Action, Change, Overlay, Query, Version};
use super::keys;
use super::locate::{Location, Mirror, Step, longest_match, node_at, node_at_mut};
use super::merge::{self, Mismatch};
use super::place;
use super::read::refused;
use crate::corrections::Correction;
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::{Content, Limits, Node, to_value};
use crate::source::Span;

/// Applies the overlays in order, and the actions of each in order. What an update brings in keeps its place in the
/// overlay. Returns what was corrected.
pub(in crate::openapi) fn apply(
    document: &mut Node,
    overlays: &[Overlay],
    limits: Limits,
    report: &mut Report,
) -> Vec<Correction> {
    let mut applier = Applier::new(document, limits);
    let mut corrections = Vec::new();
    for action in overlays.iter().flat_map(|overlay| &overlay.actions) {
        let unknown = applier.unknown_keys(action);
        let is_spelled = unknown.is_empty();
        unknown.into_iter().for_each(|fault| report.push(fault));
        match applier.apply(action) {
            Ok(correction) => corrections.push(correction),
            Err(fault) if is_spelled => report.push(action.explain(fault)),
            // What it would have changed is misspelled.
            Err(_) => {}
        }
    }
    corrections
}

/// A document that is being corrected.
struct Applier<'a> {
    document: &'a mut Node,
    mirror: Mirror,
    limits: Limits,
    /// How many values updates have brought in.
    added: usize,
}

impl<'a> Applier<'a> {
    fn new(document: &'a mut Node, limits: Limits) -> Self {
        let mirror = Mirror::new(document);
        Self { document, mirror, limits, added: 0 }
    }

    /// Applies an action, or leaves the document as it was and says why.
    fn apply(&mut self, action: &Action) -> Result<Correction, Diagnostic> {
        let locations = self.locate(&action.query, action.target_span)?;
        self.check_count(action, &locations)?;
        self.check_was(action, &locations)?;
        self.check_target(action, &locations)?;
        let update = self.update_of(action)?;
        let correction = place::correction(action, update.as_deref(), self.document, &locations);
        match update {
            Some(update) => self.update(action, &update, &locations)?,
            None => self.remove(action, &locations)?,
        }
        Ok(correction)
    }

    /// The keys that an action merges, or expects to find, and that no object at its target has.
    fn unknown_keys(&self, action: &Action) -> Vec<Diagnostic> {
        let locations = self.locate(&action.query, action.target_span).unwrap_or_default();
        let update = if let Change::Update(update) = &action.change { Some(update) } else { None };
        let update = update.map(|update| keys::unknown(self.document, &locations, update, "sets"));
        let was = action.was.as_ref().map(|was| keys::unknown(self.document, &locations, was, "expects"));
        update.into_iter().chain(was).flatten().collect()
    }

    fn locate(&self, query: &Query, span: Span) -> Result<Vec<Location>, Diagnostic> {
        query.cost.check(&self.mirror).map_err(|reason| refused(&reason, span))?;
        Ok(self.mirror.locate(&query.path))
    }

    /// What an action merges, if it does not remove.
    fn update_of<'b>(&self, action: &'b Action) -> Result<Option<Cow<'b, Node>>, Diagnostic> {
        let (query, span) = match &action.change {
            Change::Update(update) => return Ok(Some(Cow::Borrowed(update))),
            Change::Remove => return Ok(None),
            Change::Copy(query, span) => (query, *span),
        };
        let found = self.locate(query, span)?;
        let [from] = found.as_slice() else {
            let message = format!("an overlay action copies from {} places, not from one", found.len());
            return Err(dead(&message, span, "").help("select exactly one value to copy"));
        };
        Ok(node_at(self.document, from).map(|node| Cow::Owned(node.clone())))
    }

    fn check_count(&self, action: &Action, locations: &[Location]) -> Result<(), Diagnostic> {
        let (expected, span) = action.count;
        if locations.len() == expected {
            return Ok(());
        }
        if locations.is_empty() {
            let found = longest_match(&action.target, &self.mirror);
            return Err(dead("an overlay action matches nothing", action.target_span, "selects nothing").help(
                format!("`{found}` exists, but what follows does not; remove the action or correct its target"),
            ));
        }
        let count = locations.len();
        let fault = dead(&format!("an overlay action matches {count} places, not {expected}"), action.target_span, "");
        let fault = if span == action.target_span { fault } else { fault.at(span, "the number expected") };
        let shown = locations.iter().take(3).filter_map(|location| node_at(self.document, location));
        let fault = shown.fold(fault, |fault, node| fault.at(node.span, "selected"));
        Err(fault.help(format!("check what it selects; if that is right, write `x-count: {count}`")))
    }

    fn check_was(&self, action: &Action, locations: &[Location]) -> Result<(), Diagnostic> {
        let Some(was) = &action.was else { return Ok(()) };
        let mut nodes = locations.iter().filter_map(|location| node_at(self.document, location));
        nodes.try_for_each(|node| merge::matches(Some(node), was)).map_err(|fault| other_value(&fault))
    }

    /// Overlay 1.0.0 selects mappings and lists; single values are changed through what holds them. Overlay 1.1.0 changes
    /// single values too, and values of one kind at a time.
    fn check_target(&self, action: &Action, locations: &[Location]) -> Result<(), Diagnostic> {
        let mut nodes = locations.iter().filter_map(|location| node_at(self.document, location));
        if action.version == Version::V1_1 {
            let Some(first) = nodes.next() else { return Ok(()) };
            let other = nodes.find(|node| merge::shape(node) != merge::shape(first));
            return match other.filter(|_| !matches!(action.change, Change::Remove)) {
                None => Ok(()),
                Some(other) => {
                    let message = format!("an overlay action selects {} and {}", first.kind(), other.kind());
                    let fault = Diagnostic::error(&codes::OVERLAY_UPDATE, message).at(action.target_span, "the target");
                    let fault = fault.at(first.span, "it selects this").at(other.span, "and this");
                    Err(fault.help("write an action for each kind of value"))
                }
            };
        }
        match nodes.find(|node| !matches!(node.content, Content::Map(_) | Content::List(_))) {
            None => Ok(()),
            Some(node) => {
                let message = format!("an overlay action selects {}", node.kind());
                Err(Diagnostic::error(&codes::OVERLAY_UPDATE, message)
                    .at(action.target_span, "the target")
                    .at(node.span, "what it selects")
                    .help("target the object that holds the value, and update its key; or write `overlay: 1.1.0`"))
            }
        }
    }

    fn update(&mut self, action: &Action, update: &Node, locations: &[Location]) -> Result<(), Diagnostic> {
        for node in locations.iter().filter_map(|location| node_at(self.document, location)) {
            check_fit(action.version, update, node)?;
            check_bite(action, update, node)?;
        }
        self.check_bounds(update, locations)?;
        for location in locations {
            let Some(node) = node_at_mut(self.document, location) else { continue };
            match &mut node.content {
                Content::List(list) if !joins(action.version, update) => list.push(update.clone()),
                _ => merge::merge(node, update),
            }
            self.mirror.refresh(location, node);
        }
        Ok(())
    }

    /// Keeps the document within the limits that it was read under.
    fn check_bounds(&mut self, update: &Node, locations: &[Location]) -> Result<(), Diagnostic> {
        let deepest = locations.iter().map(Vec::len).max().unwrap_or(0);
        if deepest + 1 + merge::height(update) > self.limits.depth {
            return Err(self.limits.too_deep(update.span));
        }
        self.added = self.added.saturating_add(merge::size(update).saturating_mul(locations.len()));
        if self.added > self.limits.nodes { Err(self.limits.too_many(update.span)) } else { Ok(()) }
    }

    /// Removes from the back, so that indices stay right and what stands in a removed value is gone before it.
    fn remove(&mut self, action: &Action, locations: &[Location]) -> Result<(), Diagnostic> {
        if locations.iter().any(Vec::is_empty) {
            return Err(Diagnostic::error(&codes::OVERLAY_UPDATE, "an overlay action removes the whole document")
                .at(action.target_span, "")
                .help("name what is to be removed"));
        }
        for (last, parent) in locations.iter().rev().filter_map(|location| location.split_last()) {
            let Some(node) = node_at_mut(self.document, parent) else { continue };
            take_out(node, last);
            self.mirror.refresh(parent, node);
        }
        Ok(())
    }
}

/// Mappings are updated with mappings, and lists with anything. In 1.1, single values are updated with single values, and
/// so is everything in a mapping.
fn check_fit(version: Version, update: &Node, node: &Node) -> Result<(), Diagnostic> {
    let (found, new) = match version {
        Version::V1_0 if node.as_list().is_some() || update.as_map().is_some() => return Ok(()),
        Version::V1_1 if node.as_list().is_some() && update.as_list().is_none() => return Ok(()),
        Version::V1_0 => (node, update),
        Version::V1_1 => match merge::misfit(node, update) {
            Some(pair) => pair,
            None => return Ok(()),
        },
    };
    let message = format!("{} cannot be updated with {}", found.kind(), new.kind());
    Err(Diagnostic::error(&codes::OVERLAY_UPDATE, message)
        .at(new.span, "the update")
        .at(found.span, "what it would change")
        .help("write a value of the same kind; for a mapping, write the keys to change"))
}

/// Whether the elements of an update are appended to a list, instead of the update as one element.
fn joins(version: Version, update: &Node) -> bool {
    version == Version::V1_1 && update.as_list().is_some()
}

/// An update says something new at each place, and puts nothing into a list that is in it.
fn check_bite(action: &Action, update: &Node, node: &Node) -> Result<(), Diagnostic> {
    let is_there = match node.as_list() {
        Some(list) if !joins(action.version, update) => merge::has(list, update),
        _ => merge::says(node, update),
    };
    if is_there {
        return Err(dead("an overlay action changes nothing", action.target_span, "the update is there already")
            .at(node.span, "as it stands in the document")
            .help("the document says so by itself; remove the action, or select the other places only"));
    }
    match merge::repeated(node, update) {
        None => Ok(()),
        Some(element) => {
            Err(dead("an overlay action appends what is there already", element.span, "in the list twice")
                .at(node.span, "what the target selects")
                .help("leave this element out of the update"))
        }
    }
}

fn take_out(node: &mut Node, step: &Step) {
    match (&mut node.content, step) {
        (Content::Map(map), Step::Name(name)) => _ = map.shift_remove(name),
        (Content::List(list), Step::Index(index)) if *index < list.len() => _ = list.remove(*index),
        _ => {}
    }
}

fn dead(message: &str, span: Span, label: &str) -> Diagnostic {
    Diagnostic::error(&codes::OVERLAY_DEAD_ACTION, message).at(span, label)
}

fn other_value(fault: &Mismatch<'_>) -> Diagnostic {
    let was = short(fault.pattern);
    let diagnostic = dead("an overlay action finds another old value", fault.pattern.span, "this was to be there");
    match fault.found {
        Some(found) => diagnostic
            .at(found.span, "this is there")
            .help(format!("`{}` is there, not `{was}`; check whether the correction is still right", short(found))),
        None => diagnostic.help(format!("nothing is there, not `{was}`; check whether the correction is still right")),
    }
}

/// A value as JSON, cut to a length for a message.
fn short(node: &Node) -> String {
    let text = to_value(node).to_string();
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or("")),
        None => text,
    }
}
