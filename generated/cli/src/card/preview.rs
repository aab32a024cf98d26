//! Shows the requests of a card instead of sending them.

use kandji_cards::PlannedRequest;

use crate::command_line::globals::Globals;
use crate::console::Console;
use crate::exit::Failure;
use crate::invoke::dry_run::{self, Shown};

/// Writes the requests of a card.
pub(super) fn show(requests: &[PlannedRequest], globals: &Globals, console: &mut Console) -> Result<(), Failure> {
    let shown = requests.iter().map(|one| Ok(Shown { curl: one.curl(), json: one.to_json() }));
    dry_run::write_all(shown, globals, console)?;
    console.flush()?;
    let pages = requests.iter().any(|one| one.has_more_pages);
    let pages = if pages { "; the last one is that of the first page" } else { "" };
    console.tell(&format!("nothing was sent{pages}"));
    Ok(())
}
