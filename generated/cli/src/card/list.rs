//! `kandji card list`.

use kandji_cards::Catalogue;
use kandji_cards::catalogue::Card;
use kandji_client::operations::SchemaInfo;
use serde_json::{Value, json};

use super::flow::Step;
use crate::command_line::globals::Globals;
use crate::command_line::names::risk;
use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::output::Output;

/// What is known of the rows.
static ROW: SchemaInfo = SchemaInfo::ANY;

/// Lists the cards.
pub(super) fn list(globals: &Globals, console: &mut Console) -> Result<Exit, Failure> {
    let mut output = Output::of(globals, console)?;
    let mut rows = output.rows(&ROW);
    for card in &Catalogue::packaged().cards {
        rows.push_value(row(card), console)?;
    }
    rows.finish(console)?;
    console.flush()?;
    Ok(Exit::Done)
}

/// Lists the cards of a flow.
pub(super) fn steps(steps: &[Step], globals: &Globals, console: &mut Console) -> Result<Exit, Failure> {
    let mut output = Output::of(globals, console)?;
    let mut rows = output.rows(&ROW);
    steps.iter().try_for_each(|step| rows.push_value(step.row(), console))?;
    rows.finish(console)?;
    console.flush()?;
    Ok(Exit::Done)
}

fn row(card: &Card) -> Value {
    let operations: Vec<&str> = card.primary().map(|operation| operation.operation_id.as_str()).collect();
    json!({
        "name": card.slug,
        "title": card.title,
        "risk": risk(card.risk()),
        "operations": operations,
    })
}
