//! Where a run stopped, by its result file.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use super::super::options::Retries;
use super::super::outcome::{Outcome, State};
use super::super::plan::{Plan, Row};
use super::columns::Record;
use crate::directory::thing::{Thing, listed};
use crate::exit::Failure;

/// Where a run stopped.
#[derive(Debug)]
pub(crate) struct Stopped {
    path: PathBuf,
    /// The last line of each device, in the order of the plan.
    records: Vec<Record>,
}

impl Stopped {
    /// Reads where a run stopped from the lines of its result file.
    pub(crate) fn of(path: &Path, lines: Vec<Record>) -> Result<Self, Failure> {
        let wrong = |reason: &str| Failure::usage(format!("{}: {reason}", path.display()));
        let rows = lines.first().map(|first| first.rows).unwrap_or_default();
        let mut records: Vec<Option<Record>> = vec![None; rows.min(lines.len())];
        for line in lines {
            if line.rows != rows || line.outcome().is_none() {
                return Err(wrong("it is no result file, or was changed"));
            }
            match records.get_mut(line.row.wrapping_sub(1)) {
                Some(place) if place.as_ref().is_none_or(|known| known.device_id == line.device_id) => {
                    *place = Some(line)
                }
                _ => return Err(wrong("it was changed, or its run ended before the first request; start again")),
            }
        }
        let records: Option<Vec<Record>> = records.into_iter().collect();
        match records.filter(|records| !records.is_empty() && records.len() == rows) {
            Some(records) => Ok(Self { path: path.to_owned(), records }),
            None => Err(wrong("its run ended before the first request; start again")),
        }
    }

    /// The devices, for a plan that has no table.
    pub(crate) fn rows(&self) -> Vec<Row> {
        let device = |record: &Record| {
            Thing::device(record.device_id.clone(), record.serial_number.clone(), record.device_name.clone())
        };
        self.records.iter().map(|record| Row::of(device(record))).collect()
    }

    /// Puts the devices of a table in the order of the file.
    pub(crate) fn order(&self, rows: &[Row]) -> Result<Vec<Row>, Failure> {
        let by_id: HashMap<&str, &Row> = rows.iter().map(|row| (row.device.id.as_str(), row)).collect();
        let known: HashSet<&str> = self.records.iter().map(|record| record.device_id.as_str()).collect();
        let others = rows.iter().filter(|row| !known.contains(row.device.id.as_str()));
        let mut faults: Vec<String> = others.map(|row| format!("{} is not in it", row.device.shown())).collect();
        let ordered = self.records.iter().map(|record| by_id.get(record.device_id.as_str()).map(|row| (*row).clone()));
        let ordered: Vec<Option<Row>> = ordered.collect();
        let missing = self.records.iter().zip(&ordered).filter(|(_, row)| row.is_none());
        faults.extend(missing.map(|(record, _)| format!("{} is in it, and not in the table", record.device_id)));
        if faults.is_empty() { Ok(ordered.into_iter().flatten().collect()) } else { Err(self.mismatch(&faults)) }
    }

    /// Fails unless the file belongs to a plan.
    pub(crate) fn check(&self, plan: &Plan) -> Result<(), Failure> {
        let operation = plan.operation.meta.id;
        if let Some(other) = self.records.iter().find(|record| record.operation != operation) {
            return Err(self.mismatch(&[format!("it is of {}, and this is {operation}", other.operation)]));
        }
        let differs = |(record, row): &(&Record, &Row)| record.arguments != plan.arguments(row);
        let faults = self.records.iter().zip(&plan.rows).filter(differs).map(|(record, row)| {
            format!("{}: the arguments were {}, and are {}", row.device.shown(), record.arguments, plan.arguments(row))
        });
        let faults: Vec<String> = faults.collect();
        if faults.is_empty() { Ok(()) } else { Err(self.mismatch(&faults)) }
    }

    /// What is known of each device. One that was begun and has no end is unknown.
    pub(crate) fn outcomes(&self) -> Vec<Outcome> {
        let outcome = |record: &Record| {
            let outcome = record.outcome().unwrap_or_else(|| Outcome::new(State::Unknown));
            if outcome.state != State::Begun {
                return outcome;
            }
            let message = "the run was ended while it was under way".to_owned();
            Outcome { state: State::Unknown, message, ..outcome }
        };
        self.records.iter().map(outcome).collect()
    }

    fn mismatch(&self, faults: &[String]) -> Failure {
        let shown = listed(faults.iter().cloned());
        Failure::usage(format!("{} belongs to something else; nothing was sent:{shown}", self.path.display()))
    }
}

/// The devices that are left to send.
pub(crate) fn pending(outcomes: &[Outcome], retries: Retries, is_read: bool) -> Vec<usize> {
    let is_pending = |outcome: &Outcome| match outcome.state {
        State::NotSent => true,
        State::Failed => retries.failed,
        State::Unknown | State::Begun => retries.unknown || is_read,
        State::Done => false,
    };
    (0..outcomes.len()).filter(|index| is_pending(&outcomes[*index])).collect()
}
