//! Changes as statements.

use kandji_codegen::diff::{Axis, Change};

/// What a change says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Statement {
    /// What it is about.
    pub subject: String,
    /// In which respect it changed.
    pub aspect: String,
    /// The value before and after.
    pub values: [Option<String>; 2],
    /// What the change does to the names of things.
    pub does: Does,
}

/// What a change does to the names of things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Does {
    /// It changes a value.
    Change,
    /// It adds values to a list, or removes some.
    List,
    /// It adds something, removes it, or gives it another name or place.
    Name,
}

/// The statements of changes on the wire.
#[must_use]
pub fn statements(changes: &[Change]) -> Vec<Statement> {
    let of_wire = changes.iter().filter(|change| change.axis == Axis::Wire);
    of_wire.flat_map(|change| std::iter::once(statement(change)).chain(elsewhere(change))).collect()
}

/// The same of the other places of a value, which the message names: a change of a type with several places in one operation
/// stands at the first of them.
fn elsewhere(change: &Change) -> Vec<Statement> {
    let Some((_, named)) = change.message.split_once(" (also at ") else { return Vec::new() };
    let (Some((named, _)), Some((operation, _))) = (named.split_once(')'), change.subject.split_once(": ")) else {
        return Vec::new();
    };
    let places = named.split('`').skip(1).step_by(2);
    places.map(|place| Statement { subject: format!("{operation}: {place}"), ..statement(change) }).collect()
}

fn statement(change: &Change) -> Statement {
    let id = change.code.id;
    let (mut aspect, does) = aspect(id);
    // A value has several limits, each with its keyword.
    if aspect == "limit" {
        aspect = change.message.split('`').nth(1).unwrap_or_default().to_owned();
    }
    // A list in pages has its items, its next page and its total somewhere.
    if id == "paging-envelope-changed" {
        aspect = change.message.split(':').next().unwrap_or_default().to_owned();
    }
    // Of mistakes of the document, each is a thing of its own.
    if id == "unmodelled-changed" && change.subject == "document" {
        aspect = change.old.as_ref().or(change.new.as_ref()).cloned().unwrap_or_default();
    }
    Statement { subject: change.subject.clone(), aspect, values: [change.old.clone(), change.new.clone()], does }
}

/// The respect in which changes of a kind are, the same for a change and its reverse.
fn aspect(id: &str) -> (String, Does) {
    let (aspect, does) = match id {
        "values-added" | "values-removed" => ("values", Does::List),
        "values-listed" | "values-unlisted" => ("values", Does::Name),
        "platforms-added" | "platforms-removed" => ("platforms", Does::List),
        "limit-tightened" | "limit-loosened" | "limit-changed" => ("limit", Does::Change),
        "null-allowed" | "null-excluded" => ("null", Does::Change),
        "blank-allowed" | "blank-excluded" => ("blank", Does::Change),
        "secret-marked" | "secret-unmarked" => ("secret", Does::Change),
        "deprecated" | "deprecation-withdrawn" => ("deprecation", Does::Change),
        "risk-raised" | "risk-lowered" => ("risk", Does::Change),
        "page-size-raised" | "page-size-lowered" => ("page size", Does::Change),
        "field-required" | "field-optional" | "parameter-required" | "parameter-optional" | "body-required"
        | "body-optional" | "header-required" | "header-optional" => ("required", Does::Change),
        "paging-added"
        | "paging-removed"
        | "upload-added"
        | "upload-removed"
        | "command-list-added"
        | "command-list-removed"
        | "filter-added"
        | "filter-removed"
        | "type-changed"
        | "discriminator-changed" => (id.split('-').next().unwrap_or(id), Does::Name),
        id if ["added", "removed", "renamed", "moved", "collided", "separated", "reused", "reordered", "swapped"]
            .iter()
            .any(|end| id.ends_with(end))
            || id == "status-changed"
            || id == "client-name-changed"
            || id == "server-default-changed" =>
        {
            ("name", Does::Name)
        }
        other => (other, Does::Change),
    };
    (aspect.to_owned(), does)
}
