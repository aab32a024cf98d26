//! What a run is summed up as, and how it ends.

use std::path::Path;

use super::outcome::{Outcome, State};
use super::plan::{Plan, devices};
use super::send::Run;
use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::fleet::device::one_line;

/// How many devices of each outcome are named.
const SHOWN: usize = 10;

/// The outcomes in the order in which they are told.
const ORDER: [State; 5] = [State::Done, State::Failed, State::Unknown, State::Begun, State::NotSent];

/// Tells what became of the devices.
pub(crate) fn tell(plan: &Plan, run: &Run, results: Option<&Path>, console: &mut Console) {
    let of = |state: State| run.outcomes.iter().filter(move |outcome| outcome.state == state).count();
    let counts = ORDER.iter().map(|state| (of(*state), state.name())).filter(|(count, _)| *count > 0);
    let counts = counts.map(|(count, name)| format!("{count} {name}")).collect::<Vec<_>>().join(", ");
    console.tell(&format!("{}: {counts}", plan.count()));
    for state in ORDER {
        // What was done is named only if the user could not wait for it.
        if state != State::Done || run.is_interrupted {
            name(plan, &run.outcomes, state, console);
        }
    }
    if let Some(path) = results {
        console.tell(&format!("Results: {}", path.display()));
        let is_left = |outcome: &Outcome| outcome.state != State::Done;
        if run.outcomes.iter().any(is_left) {
            console.tell(&format!("Go on with the same command and --resume {}{}", path.display(), retries(of)));
        }
    }
}

/// What has to be said beside `--resume` for everything to be sent.
fn retries(of: impl Fn(State) -> usize) -> &'static str {
    match (of(State::Failed) > 0, of(State::Unknown) + of(State::Begun) > 0) {
        (false, false) => " in place of the selection",
        (true, false) => "; --retry-failed sends what failed once more",
        (_, true) => "; --retry-failed and --retry-unknown send what failed, or may have been done, once more",
    }
}

fn name(plan: &Plan, outcomes: &[Outcome], state: State, console: &mut Console) {
    let these: Vec<_> = plan.rows.iter().zip(outcomes).filter(|(_, outcome)| outcome.state == state).collect();
    if these.is_empty() {
        return;
    }
    console.tell(&format!("{}:", state.name()));
    for (row, outcome) in these.iter().take(SHOWN) {
        let message = one_line(&outcome.message);
        let message = if message.is_empty() { message } else { format!("  {message}") };
        console.tell(&format!("  {}{message}", row.device.shown()));
    }
    if let Some(more) = these.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        console.tell(&format!("  and {} more", devices(more)));
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
