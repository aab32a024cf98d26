//! Asks before many devices are changed.

use kandji_client::runtime::Risk;

use super::plan::Plan;
use crate::command_line::names;
use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::invoke::risk::Confirmation;

/// What it takes to confirm a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Demand {
    /// It just runs.
    Nothing,
    /// Yes or no, if someone can be asked.
    Consent,
    /// The number of devices.
    Number,
}

impl Demand {
    fn of(risk: Risk) -> Self {
        match Confirmation::of(risk) {
            Confirmation::None if matches!(risk, Risk::Additive | Risk::Update) => Self::Consent,
            Confirmation::None => Self::Nothing,
            Confirmation::YesOrNo | Confirmation::Name => Self::Number,
        }
    }
}

/// Asks for what it takes. `given` is what the command line has to confirm it.
pub(crate) fn ask(plan: &Plan, given: Option<&str>, console: &mut Console) -> Result<(), Failure> {
    let demand = Demand::of(plan.operation.meta.risk);
    let number = plan.rows.len().to_string();
    match (demand, given) {
        (Demand::Nothing, _) => Ok(()),
        (_, Some(given)) if given.trim() == number => Ok(()),
        (Demand::Consent, Some(given)) if is_yes(given) => Ok(()),
        (_, Some(given)) => Err(refused(&format!("`--confirm {given}` does not fit: there are {}", plan.count()))),
        (Demand::Consent, None) if !console.is_input_terminal => Ok(()),
        (Demand::Number, None) if !console.is_input_terminal => {
            let what = warning(plan.operation.meta.risk);
            Err(refused(&format!("`{}` {what}: confirm it with --confirm {number}", names::command(plan.operation))))
        }
        (Demand::Consent, None) => match console.ask(&format!("Go on with {}? [y/N]", plan.count()))? {
            Some(answer) if is_yes(&answer) => Ok(()),
            _ => Err(refused("it was not confirmed")),
        },
        (Demand::Number, None) => {
            let risk = plan.operation.meta.risk;
            let message = format!("`{}` {}.", names::command(plan.operation), warning(risk));
            let is_alarming = Confirmation::of(risk) == Confirmation::Name;
            let message = if is_alarming { console.alarm(&message) } else { console.warning(&message) };
            console.tell(&message);
            match console.ask("Type the number of devices to go on:")? {
                Some(answer) if answer == number => Ok(()),
                _ => Err(refused("it was not confirmed")),
            }
        }
    }
}

fn is_yes(answer: &str) -> bool {
    ["y", "yes"].iter().any(|yes| answer.trim().eq_ignore_ascii_case(yes))
}

fn warning(risk: Risk) -> &'static str {
    match risk {
        Risk::Irreversible => "cannot be undone",
        _ => "interrupts people's work",
    }
}

fn refused(reason: &str) -> Failure {
    Failure::new(Exit::NotConfirmed, format!("{reason}; nothing was sent"))
}
