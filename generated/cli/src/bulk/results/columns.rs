//! A line of a result file.

use serde::{Deserialize, Serialize};

use super::super::outcome::{Outcome, State};
use super::super::plan::Plan;
use crate::directory::thing::one_line;
use crate::exit::Exit;

/// A line of a result file; its fields are the columns.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub(crate) struct Record {
    /// The number of the device in the plan, from 1.
    pub(crate) row: usize,
    /// How many devices the plan has.
    pub(crate) rows: usize,
    /// The operation's id.
    pub(crate) operation: String,
    /// The arguments of the device without secrets, as JSON.
    pub(crate) arguments: String,
    pub(crate) device_id: String,
    pub(crate) serial_number: String,
    pub(crate) device_name: String,
    pub(crate) outcome: String,
    pub(crate) status: Option<u16>,
    pub(crate) message: String,
    /// When it became so.
    pub(crate) time: String,
}

impl Record {
    /// The line of a device of a plan.
    pub(crate) fn of(plan: &Plan, index: usize, outcome: &Outcome) -> Self {
        let row = &plan.rows[index];
        Self {
            row: index + 1,
            rows: plan.rows.len(),
            operation: plan.operation.meta.id.to_owned(),
            arguments: plan.arguments(row),
            device_id: row.device.id.clone(),
            serial_number: one_line(row.device.serial()),
            device_name: one_line(row.device.name()),
            outcome: outcome.state.name().to_owned(),
            status: outcome.status,
            message: one_line(&outcome.message),
            time: outcome.time.clone(),
        }
    }

    /// What became of the device; `None` if the word is not one of ours.
    pub(crate) fn outcome(&self) -> Option<Outcome> {
        let state = State::of_name(&self.outcome)?;
        let exit = if state == State::Done { Exit::Done } else { Exit::SomeFailed };
        let (message, time) = (self.message.clone(), self.time.clone());
        Some(Outcome { state, status: self.status, message, exit, time })
    }
}
