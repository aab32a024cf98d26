//! Applies one action after the other.

use super::action::{Action, Change, Overlay};
use super::locate::{Location, Mirror, Step, longest_match, node_at, node_at_mut};
use super::merge::{self, Mismatch};
use super::place;
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
        match applier.apply(action) {
            Ok(correction) => corrections.push(correction),
            Err(fault) => report.push(action.explain(fault)),
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
        let locations = self.mirror.locate(&action.query);
        self.check_count(action, &locations)?;
        self.check_was(action, &locations)?;
        self.check_target(action, &locations)?;
        let correction = place::correction(action, self.document, &locations);
        match &action.change {
            Change::Update(update) => self.update(action, update, &locations)?,
            Change::Remove => self.remove(action, &locations)?,
        }
        Ok(correction)
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

    /// Overlay 1.0.0 selects mappings and lists; single values are changed through what holds them.
    fn check_target(&self, action: &Action, locations: &[Location]) -> Result<(), Diagnostic> {
        let mut nodes = locations.iter().filter_map(|location| node_at(self.document, location));
        match nodes.find(|node| !matches!(node.content, Content::Map(_) | Content::List(_))) {
            None => Ok(()),
            Some(node) => {
                let message = format!("an overlay action selects {}", node.kind());
                Err(Diagnostic::error(&codes::OVERLAY_UPDATE, message)
                    .at(action.target_span, "the target")
                    .at(node.span, "what it selects")
                    .help(codes::OVERLAY_UPDATE.fix))
            }
        }
    }

    fn update(&mut self, action: &Action, update: &Node, locations: &[Location]) -> Result<(), Diagnostic> {
        for node in locations.iter().filter_map(|location| node_at(self.document, location)) {
            check_fit(update, node)?;
            check_bite(action, update, node)?;
        }
        self.check_bounds(update, locations)?;
        for location in locations {
            let Some(node) = node_at_mut(self.document, location) else { continue };
            match &mut node.content {
                Content::List(list) => list.push(update.clone()),
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

/// Mappings are updated with mappings, and lists with anything.
fn check_fit(update: &Node, node: &Node) -> Result<(), Diagnostic> {
    if node.as_list().is_some() || update.as_map().is_some() {
        return Ok(());
    }
    let message = format!("{} cannot be updated with {}", node.kind(), update.kind());
    Err(Diagnostic::error(&codes::OVERLAY_UPDATE, message)
        .at(update.span, "the update")
        .at(node.span, "what the target selects")
        .help("write the keys to change as a mapping"))
}

/// An update says something new at each place, and puts nothing into a list that is in it.
fn check_bite(action: &Action, update: &Node, node: &Node) -> Result<(), Diagnostic> {
    let is_there = match node.as_list() {
        Some(list) => merge::has(list, update),
        None => merge::says(node, update),
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
