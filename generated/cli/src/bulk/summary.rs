//! What a run is summed up as, and how it ends.

use std::path::Path;

use super::again::Again;
use super::options::Retries;
use super::outcome::{Outcome, State};
use super::plan::Plan;
use super::results::resume::pending;
use super::send::Run;
use crate::console::Console;
use crate::directory::thing::{aligned, counted, one_line};
use crate::exit::{Exit, Failure};

/// How many devices of each outcome are named.
const SHOWN: usize = 10;

/// The outcomes in the order in which they are told.
const ORDER: [State; 5] = [State::Done, State::Failed, State::Unknown, State::Begun, State::NotSent];

/// Tells what became of the devices.
pub(crate) fn tell(plan: &Plan, run: &Run, results: Option<&Path>, again: Option<&Again>, console: &mut Console) {
    let of = |state: State| run.outcomes.iter().filter(move |outcome| outcome.state == state).count();
    let counts = ORDER.iter().map(|state| (of(*state), state.name())).filter(|(count, _)| *count > 0);
    let counts = counts.map(|(count, name)| format!("{count} {name}")).collect::<Vec<_>>().join(", ");
    let title = console.heading(&format!("{}:", plan.count()));
    console.tell(&format!("{title} {counts}"));
    for state in ORDER {
        // What was done is named only if the user could not wait for it.
        if state != State::Done || run.is_interrupted {
            name(plan, &run.outcomes, state, console);
        }
    }
    if let Some(path) = results {
        console.tell(&format!("Results: {}", path.display()));
        again.into_iter().for_each(|again| go_on(again, path, &run.outcomes, console));
    }
}

/// Tells how to go on with what was not done: with what was not sent, and with what was sent in vain.
fn go_on(again: &Again, path: &Path, outcomes: &[Outcome], console: &mut Console) {
    let ways = [
        ("What was not sent is sent with", Retries { failed: false, unknown: false }),
        ("What failed is sent once more with", Retries { failed: true, unknown: false }),
        ("What may have been done already is sent once more with", Retries { failed: true, unknown: true }),
    ];
    let mut before = 0;
    for (what, retries) in ways {
        let left = pending(outcomes, retries, false).len();
        if left > before {
            console.tell(&format!("{what}\n  {}", again.line(path, retries, left)));
        }
        before = left;
    }
    if again.has_secret() && before > 0 {
        console.tell("where … stands for what is secret.");
    }
}

fn name(plan: &Plan, outcomes: &[Outcome], state: State, console: &mut Console) {
    let these: Vec<_> = plan.rows.iter().zip(outcomes).filter(|(_, outcome)| outcome.state == state).collect();
    if these.is_empty() {
        return;
    }
    let title = format!("{}:", state.name());
    let title = if state == State::Failed { console.alarm(&title) } else { console.heading(&title) };
    console.tell(&title);
    let devices = aligned(these.iter().take(SHOWN).map(|(row, _)| &row.device));
    for ((_, outcome), device) in these.iter().zip(devices) {
        console.tell(format!("  {device}  {}", one_line(&outcome.message)).trim_end());
    }
    if let Some(more) = these.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        console.tell(&format!("  and {} more", counted(more)));
    }
}

/// How a run ends: by what all failures have in common if nothing was done.
pub(crate) fn exit(run: &Run) -> Result<Exit, Failure> {
    if run.is_interrupted {
        return Ok(Exit::Interrupted);
    }
    if let Some(failure) = &run.failure {
        return Err(failure.clone());
    }
    let mut exits = run.outcomes.iter().map(|outcome| match outcome.state {
        State::Done => Exit::Done,
        _ if outcome.exit == Exit::Done => Exit::SomeFailed,
        _ => outcome.exit,
    });
    let first = exits.next().unwrap_or(Exit::Done);
    Ok(if exits.all(|exit| exit == first) { first } else { Exit::SomeFailed })
}
