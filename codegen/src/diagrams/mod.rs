//! Diagrams of what happens in which order: flows, whose steps follow each other from top to bottom.
//!
//! Those of the model show how a file is uploaded, how a list is read page by page, and what becomes of a command. Those of
//! `spec/diagrams.yaml` show what no operation knows of itself, such as the life of a device.

mod commands;
mod flow;
mod paging;
mod read;
#[cfg(test)]
mod tests;
mod uploads;

pub use flow::{End, Flow, Requested, Step};
pub use read::of_spec;

use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::model::Api;
use crate::text::did_you_mean;

/// The name of the diagram that shows which card calls what, which there is if there are cards.
pub const CARDS: &str = "cards";

/// Every flow: those of a spec folder and those of the model.
///
/// # Errors
/// [`Failed`] if a flow names an operation that there is not, or has the name of a flow of the model; `report` says which.
pub fn all(mut flows: Vec<Flow>, api: &Api, report: &mut Report) -> Result<Vec<Flow>, Failed> {
    for (id, span) in flows.iter().flat_map(|flow| &flow.steps).filter_map(Step::operation) {
        if api.operation(id).is_none() {
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
