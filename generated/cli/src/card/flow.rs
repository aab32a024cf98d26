//! The connector's cards in an export of a flow, which can be run one at a time.

use kandji_cards::catalogue::Card;
use kandji_cards::flow::{Export, File, Problem, Severity, position_in, shown};
use kandji_cards::{Catalogue, Invocation, steps};
use serde_json::{Value, json};

use crate::console::Console;
use crate::directory::thing::listed;
use crate::exit::{Exit, Failure};

/// A card of a flow that the catalogue has.
#[derive(Clone, Debug)]
pub(super) struct Step {
    /// Its number among those of the file, from 1.
    pub(super) number: usize,
    /// The name of its flow.
    pub(super) flow: String,
    /// The title in the flow.
    title: String,
    pub(super) card: &'static Card,
    /// What is filled in.
    pub(super) invocation: Invocation,
    /// The inputs that are mapped from other cards, by their keys: their values are only known when the flow runs.
    mapped: Vec<String>,
    /// What is filled in and belongs to no field of the card, by the keys of the export.
    foreign: Vec<String>,
}

/// The cards of a file that the catalogue has, in the order in which they run.
pub(super) fn steps_of(path: &str, console: &mut Console) -> Result<Vec<Step>, Failure> {
    let file = file(path)?;
    let reading = file.read();
    for problem in reading.problems.iter().filter(|problem| problem.kind.severity > Severity::Note) {
        console.tell(&located(path, file.text(), problem));
    }
    Ok(of_export(&reading.export))
}

/// The file of an export.
pub(super) fn file(path: &str) -> Result<File, Failure> {
    let bytes = std::fs::read(path).map_err(|error| Failure::usage(format!("`{path}` cannot be read: {error}")))?;
    File::parse(&bytes).map_err(|problems| {
        let text = String::from_utf8_lossy(&bytes);
        let lines: Vec<String> = problems.iter().map(|problem| located(path, &text, problem)).collect();
        Failure::usage(format!("`{path}` is no export of a flow:{}", listed(lines.into_iter())))
    })
}

/// The card with this number or title.
pub(super) fn chosen(steps: Vec<Step>, name: &str, path: &str) -> Result<Step, Failure> {
    let is_it = |step: &Step| match name.parse::<usize>() {
        Ok(number) => step.number == number,
        Err(_) => step.title.eq_ignore_ascii_case(name) || step.card.slug == name,
    };
    let all: Vec<String> = steps.iter().map(Step::described).collect();
    let mut found: Vec<Step> = steps.into_iter().filter(is_it).collect();
    match (found.len(), found.pop()) {
        (1, Some(step)) => Ok(step),
        (0, _) => {
            let message = format!("`{path}` has no card `{name}`; it has{}", listed(all.into_iter()));
            Err(Failure::new(Exit::NotFound, message))
        }
        _ => Err(Failure::usage(format!(
            "`{path}` has several cards `{name}`; give the number of one:{}",
            listed(all.into_iter())
        ))),
    }
}

impl Step {
    fn described(&self) -> String {
        format!("{}  {} ({})", self.number, shown(&self.title), self.card.slug)
    }

    /// The card as a row of a list.
    pub(super) fn row(&self) -> Value {
        json!({
            "number": self.number,
            "flow": self.flow,
            "title": self.title,
            "card": self.card.slug,
            "given": self.invocation.to_json(),
            "mapped": self.mapped,
        })
    }

    /// What is not taken over from the flow.
    pub(super) fn note(&self) -> Option<String> {
        let parts = [("mapped from other cards", &self.mapped), ("not in the catalogue", &self.foreign)];
        let parts = parts.iter().filter(|(_, keys)| !keys.is_empty());
        let parts: Vec<String> = parts.map(|(what, keys)| format!("{what}: {}", keys.join(", "))).collect();
        (!parts.is_empty()).then(|| format!("not taken from the flow: {}", parts.join("; ")))
    }
}

/// The cards of the catalogue. What the catalogue does not have is told by `kandji card lint`.
fn of_export(export: &Export<'_>) -> Vec<Step> {
    let all = steps::steps(Catalogue::packaged(), export).into_iter();
    let known = all.filter_map(|step| Some((step.card?, step)));
    let own = |((card, step), number): ((&'static Card, steps::Step<'static, '_>), usize)| Step {
        number,
        flow: export.flows.get(step.flow).map(|flow| shown(flow.name)).unwrap_or_default(),
        title: step.title.to_owned(),
        card,
        mapped: step.mapped.iter().map(|field| field.key.clone()).collect(),
        foreign: step.unknown.iter().map(|label| shown(label)).collect(),
        invocation: step.invocation,
    };
    known.zip(1..).map(own).collect()
}

/// A problem with its place.
fn located(path: &str, text: &str, problem: &Problem) -> String {
    let position = position_in(text, problem.span);
    format!("{path}:{position}: {}: {}", problem.kind.severity, problem.message)
}
