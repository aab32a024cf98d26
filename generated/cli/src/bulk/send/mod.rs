//! Sends what a plan has, a few at a time, and writes down before and after each call how far it is.

pub(crate) mod answers;
pub(crate) mod call;

use kandji_client::Client;
use tokio::task::JoinSet;

use super::outcome::{Outcome, State};
use super::plan::Plan;
use super::results::ResultFile;
use crate::console::Console;
use crate::exit::Failure;
use crate::progress::Progress;
use answers::Answers;
use call::{How, Sent};

/// What came of sending a plan.
#[derive(Debug)]
pub(crate) struct Run {
    /// What became of each device.
    pub(crate) outcomes: Vec<Outcome>,
    /// Whether the user ended it.
    pub(crate) is_interrupted: bool,
    /// Why it ended early otherwise.
    pub(crate) failure: Option<Failure>,
}

/// A run that is under way.
pub(crate) struct Sending<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) client: &'a Client,
    pub(crate) how: How,
    pub(crate) results: Option<&'a mut ResultFile>,
    pub(crate) answers: Answers<'a>,
    pub(crate) outcomes: Vec<Outcome>,
}

/// What a task ends with.
type Ended = (usize, Result<Sent, Outcome>);

impl Sending<'_> {
    /// Sends these devices. The user can end it: what is under way then is waited for, unless the user insists.
    pub(crate) async fn run(mut self, pending: &[usize], concurrency: usize, console: &mut Console) -> Run {
        let progress = Progress::of_count(pending.len(), console.are_messages_terminal);
        let mut tasks: JoinSet<Ended> = JoinSet::new();
        let mut rest = pending.iter().copied();
        let (mut is_interrupted, mut failure) = (false, None);
        let mut interrupt = Box::pin(tokio::signal::ctrl_c());
        loop {
            while !is_interrupted && failure.is_none() && tasks.len() < concurrency {
                let Some(index) = rest.next() else { break };
                failure = self.begin(index, &mut tasks).err();
            }
            tokio::select! {
                ended = tasks.join_next() => match ended {
                    Some(ended) => {
                        progress.advance();
                        let end = progress.apart(|| self.end(ended, console));
                        failure = failure.or(end.err());
                    }
                    None => break,
                },
                _ = &mut interrupt => {
                    interrupt = Box::pin(tokio::signal::ctrl_c());
                    if is_interrupted {
                        break;
                    }
                    is_interrupted = true;
                    progress.apart(|| console.tell(&under_way(tasks.len())));
                }
            }
        }
        progress.finish();
        self.give_up();
        failure = failure.or(self.answers.finish(console).err());
        Run { outcomes: self.outcomes, is_interrupted, failure }
    }

    /// What is still under way now is not waited for.
    fn give_up(&mut self) {
        let message = "it was not waited for".to_owned();
        for outcome in self.outcomes.iter_mut().filter(|outcome| outcome.state == State::Begun) {
            *outcome = Outcome { state: State::Unknown, message: message.clone(), ..outcome.clone() };
        }
    }

    /// Writes down that a device is begun, and sends it.
    fn begin(&mut self, index: usize, tasks: &mut JoinSet<Ended>) -> Result<(), Failure> {
        let described = self.plan.described(&self.plan.rows[index])?;
        let begun = Outcome::new(State::Begun);
        if let Some(results) = &mut self.results {
            results.note(self.plan, index, &begun)?;
        }
        self.outcomes[index] = begun;
        let (client, how) = (self.client.clone(), self.how);
        tasks.spawn(async move { (index, call::send(&client, described, how).await) });
        Ok(())
    }

    /// Writes down what became of a device, and shows the answer.
    fn end(&mut self, ended: Result<Ended, tokio::task::JoinError>, console: &mut Console) -> Result<(), Failure> {
        let (index, sent) = ended.map_err(|error| Failure::new(crate::exit::Exit::Other, error.to_string()))?;
        let (outcome, sent) = match sent {
            Ok(sent) => (Outcome::done(sent.status), Some(sent)),
            Err(outcome) => (outcome, None),
        };
        self.outcomes[index] = outcome;
        let noted = match &mut self.results {
            Some(results) => results.note(self.plan, index, &self.outcomes[index]),
            None => Ok(()),
        };
        let shown = sent.map_or(Ok(()), |sent| self.answers.show(&self.plan.rows[index].device, sent, console));
        noted.and(shown)
    }
}

fn under_way(count: usize) -> String {
    match count {
        0 => "interrupted".to_owned(),
        count => format!("interrupted; waiting for {count} under way (Ctrl-C again ends at once)"),
    }
}
