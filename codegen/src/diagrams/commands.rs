//! What becomes of a device command.

use super::flow::{End, Flow, Requested, Step, last_name, one_of};
use crate::model::{Api, CommandList, Operation};

/// The flow of commands, if the API has a list of them.
pub(super) fn flow(api: &Api) -> Option<Flow> {
    let (list, commands) = api.operations.iter().find_map(|list| Some((list, list.commands.as_ref()?)))?;
    Some(of_list(list, commands, example(api)))
}

/// The command that does least harm.
fn example(api: &Api) -> Option<&Operation> {
    api.operations.iter().filter(|operation| !operation.command.is_empty()).min_by_key(|operation| operation.risk)
}

fn of_list(list: &Operation, commands: &CommandList, example: Option<&Operation>) -> Flow {
    let status = last_name(&commands.status);
    let all: Vec<String> = commands.done.iter().chain(&commands.failed).cloned().collect();
    let steps = vec![
        Step::new("You → API", "Send the command.".to_owned(), example.map(Requested::of)),
        Step::new(
            "API → you",
            "Success means that the command is queued. The device has not run it yet.".to_owned(),
            None,
        ),
        Step::new(
            "API → device",
            "The device is told that something waits for it, and asks when it is online.".to_owned(),
            None,
        ),
        Step {
            until: Some(format!("its {status} is {}", one_of(&all))),
            ..Step::new("You → API", "Read the list of its commands.".to_owned(), Some(Requested::of(list)))
        },
    ];
    let end = |statuses: &[String], text: &str, is_good| End { text: format!("{}: {text}", one_of(statuses)), is_good };
    Flow {
        name: "command".to_owned(),
        title: "The life of a device command".to_owned(),
        steps,
        ends: vec![
            end(&commands.done, "the device has run it.", true),
            end(&commands.failed, "it failed, and the list says why.", false),
        ],
        span: list.span,
    }
}
