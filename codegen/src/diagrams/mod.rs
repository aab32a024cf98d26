//! Diagrams of what happens in which order: flows, whose steps follow each other from top to bottom.
//!
//! Those of the model show how a file is uploaded, how a list is read page by page, and what becomes of a command. Those of
//! `spec/diagrams.yaml` show what no operation knows of itself, such as the life of a device.

mod commands;
mod paging;
mod read;
#[cfg(test)]
mod tests;
mod uploads;

pub use read::of_spec;

use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::model::{Api, Operation};
use crate::source::Span;
use crate::text::did_you_mean;

/// The name of the diagram that shows which card calls what, which there is if there are cards.
pub const CARDS: &str = "cards";

/// Steps that follow each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    /// The name by which a guide refers to it.
    pub name: String,
    /// What it shows.
    pub title: String,
    /// The steps, from top to bottom.
    pub steps: Vec<Step>,
    /// How it can end.
    pub ends: Vec<End>,
    /// The place of a flow of `spec/diagrams.yaml`, or of the operation that it is made from.
    pub span: Span,
}

/// A step of a flow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Who acts and on whom, such as `You → API`.
    pub who: String,
    /// What happens.
    pub text: String,
    /// What is sent, if that is a request.
    pub request: Option<Requested>,
    /// When the step is no longer repeated, if it is.
    pub until: Option<String>,
}

/// A request of a flow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Requested {
    /// That of an operation, with the place where it is named.
    Operation(String, Span),
    /// One as it is written, such as `GET /api/v1/devices?offset=300`.
    Written(String),
}

/// A way in which a flow can end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    /// What has happened then.
    pub text: String,
    /// Whether that is what was wanted.
    pub is_good: bool,
}

/// Every flow: those of a spec folder and those of the model.
///
/// # Errors
/// [`Failed`] if a flow names an operation that there is not, or has the name of a flow of the model; `report` says which.
pub fn all(mut flows: Vec<Flow>, api: &Api, report: &mut Report) -> Result<Vec<Flow>, Failed> {
    for (id, span) in flows.iter().flat_map(|flow| &flow.steps).filter_map(Step::operation) {
        if !api.operations.iter().any(|operation| operation.id == id) {
            let hint = did_you_mean(id, api.operations.iter().map(|operation| operation.id.as_str()));
            let message = format!("the document has no operation `{id}`{hint}");
            report.push(Diagnostic::error(&codes::DIAGRAMS_UNPLACED, message).at(span, ""));
        }
    }
    let of_model = uploads::flows(api).chain(paging::flows(api)).chain(commands::flow(api));
    let of_model: Vec<_> = of_model.collect();
    let is_taken = |flow: &&Flow| flow.name == CARDS || of_model.iter().any(|known| known.name == flow.name);
    for flow in flows.iter().filter(is_taken) {
        let message = format!("the diagram `{}` is made from the model", flow.name);
        report.push(
            Diagnostic::error(&codes::DIAGRAMS_INVALID, message).at(flow.span, "").help("give yours another name"),
        );
    }
    report.checkpoint()?;
    flows.extend(of_model);
    Ok(flows)
}

impl Step {
    /// A step with a request.
    fn new(who: &str, text: String, request: Option<Requested>) -> Self {
        Self { who: who.to_owned(), text, request, until: None }
    }

    /// The operation that the step names, with the place of the name.
    fn operation(&self) -> Option<(&str, Span)> {
        match &self.request {
            Some(Requested::Operation(id, span)) => Some((id, *span)),
            _ => None,
        }
    }
}

impl Requested {
    /// The request of an operation.
    fn of(operation: &Operation) -> Self {
        Self::Operation(operation.id.clone(), operation.span)
    }
}

/// Values in words: `a`, `a or b`, `a, b or c`.
fn one_of(values: &[String]) -> String {
    match values {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

/// The last name of a JSON pointer, which says what the value is.
fn last_name(pointer: &str) -> &str {
    pointer.rsplit('/').next().unwrap_or_default()
}
