//! The connector's cards in an export of a flow, which can be run one at a time.

use kandji_cards::Invocation;
use kandji_cards::catalogue::{Card, Catalogue, Choice, Field, Section};
use kandji_cards::flow::{self, Data, Export, File, Origin, Problem, Severity, shown};
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
pub(super) fn steps(path: &str, console: &mut Console) -> Result<Vec<Step>, Failure> {
    let bytes = std::fs::read(path).map_err(|error| Failure::usage(format!("`{path}` cannot be read: {error}")))?;
    let text = String::from_utf8_lossy(&bytes);
    let file = File::parse(&bytes).map_err(|problems| {
        let lines = listed(problems.iter().map(|problem| located(path, &text, problem)));
        Failure::usage(format!("`{path}` is no export of a flow:{lines}"))
    })?;
    let reading = file.read();
    for problem in reading.problems.iter().filter(|problem| problem.kind.severity > Severity::Note) {
        console.tell(&located(path, file.text(), problem));
    }
    Ok(of_export(&reading.export))
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

fn of_export(export: &Export<'_>) -> Vec<Step> {
    let cards = export.flows.iter().flat_map(|flow| flow.cards.iter().map(move |card| (flow, card)));
    let known = cards.filter_map(|(flow, card)| Some((flow, card, in_catalogue(card)?)));
    known.zip(1..).map(|((flow, card, known), number)| step(flow, card, known, number)).collect()
}

/// The card of the catalogue that a card of a flow is: by its key in the connector, or else by its title.
fn in_catalogue(card: &flow::Card<'_>) -> Option<&'static Card> {
    let cards = &Catalogue::packaged().cards;
    let by_key = |known: &&Card| known.connector.as_ref().is_some_and(|one| one.method == card.method);
    let is_connector = card.module.origin == Origin::Connector && !card.is_table();
    let by_title = || Catalogue::packaged().titled(card.title);
    cards.iter().find(by_key).or_else(by_title).filter(|_| is_connector)
}

fn step(flow: &flow::Flow<'_>, card: &flow::Card<'_>, known: &'static Card, number: usize) -> Step {
    let mut step = Step {
        number,
        flow: shown(flow.name),
        title: card.title.to_owned(),
        card: known,
        invocation: Invocation::new(),
        mapped: Vec::new(),
        foreign: Vec::new(),
    };
    for input in card.inputs.iter().filter(|input| input.is_given()) {
        let section = if input.is_option { Section::Options } else { Section::Inputs };
        step.take(input, section);
    }
    step
}

impl Step {
    fn take(&mut self, input: &flow::Field<'_>, section: Section) {
        let field = field(self.card, section, input);
        let invocation = std::mem::take(&mut self.invocation);
        self.invocation = match (field, section, input.data) {
            (Some(field), Section::Options, _) if input.source.is_some() => invocation.mapped_option(&field.key),
            (Some(field), _, _) if input.source.is_some() => {
                self.mapped.push(field.key.clone());
                invocation
            }
            (Some(field), Section::Options, Data::Static(value)) => invocation.option(&field.key, stored(field, value)),
            (Some(field), _, Data::Static(value)) => invocation.input(&field.key, stored(field, value)),
            // A helper flow is not run: what it would get is written.
            (_, _, Data::Flow(_) | Data::Inside(_)) => invocation,
            _ => {
                self.foreign.push(shown(input.key));
                invocation
            }
        };
    }
}

/// The field of the catalogue: by its key in the connector, or else by what the console shows.
fn field(card: &'static Card, section: Section, input: &flow::Field<'_>) -> Option<&'static Field> {
    let fields = card.section(section);
    let by_key = fields.iter().find(|field| field.connector_key.as_deref() == Some(input.key));
    let by_label = || {
        let is_it = |field: &&Field| field.connector_label.as_deref() == Some(input.label);
        fields.iter().find(is_it).or_else(|| card.labeled(section, input.label))
    };
    by_key.or_else(by_label)
}

/// The value as the card takes it: of a choice, what is stored under its label or value in the connector.
fn stored(field: &Field, value: &flow::Value) -> Value {
    let text = value.as_text();
    let is_it = |choice: &&Choice| {
        let names = [choice.connector_value.as_deref(), choice.value.as_str(), Some(choice.label.as_str())];
        text.is_some() && names.contains(&text)
    };
    field.choices.iter().find(is_it).map_or_else(|| value.to_json(), |choice| choice.value.clone())
}

/// A problem with its place.
fn located(path: &str, text: &str, problem: &Problem) -> String {
    let position = flow::position_in(text, problem.span);
    format!("{path}:{position}: {}: {}", problem.kind.severity, problem.message)
}
