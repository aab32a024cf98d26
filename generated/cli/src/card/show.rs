//! `kandji card show`.

use kandji_cards::catalogue::Card;
use kandji_client::operations::{Data, SchemaInfo};

use super::page::page;
use crate::command_line::globals::Globals;
use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::output::Output;

/// What is known of a card as data.
static CARD: SchemaInfo = SchemaInfo::ANY;

/// Shows a card: to people as a page, to programs as the catalogue has it.
pub(super) fn show(card: &'static Card, globals: &Globals, console: &mut Console) -> Result<Exit, Failure> {
    let mut output = Output::of(globals, console)?;
    if output.is_table() {
        output.text(&page(card), console)?;
    } else {
        let value = serde_json::to_value(card).map_err(|error| Failure::new(Exit::Other, error.to_string()))?;
        output.data(Data::new(value, &CARD), console)?;
    }
    console.flush()?;
    Ok(Exit::Done)
}
