//! Tiny APIs and cards for the tests of rules.

use crate::decisions::Decision;
use crate::diagnostic::{Report, Strictness};
use crate::model::{
    Api, Binding, Body, BoundCard, BoundField, Card, CardDocument, CardField, CardType, Condition, Content, Field,
    Format, Kind, Method, Operation, Parameter, ParameterIn, Response, Schema, Section, Status,
};
use crate::reconcile::deciding::verdict;
use crate::reconcile::{Finding, reconcile};
use crate::source::Span;

pub(in crate::reconcile) fn text() -> Schema {
    Schema::of(Kind::Text(Format::Plain))
}

pub(in crate::reconcile) fn of(kind: Kind) -> Schema {
    Schema::of(kind)
}

pub(in crate::reconcile) fn list(inner: Schema) -> Schema {
    Schema::of(Kind::List(Box::new(inner)))
}

pub(in crate::reconcile) fn object(fields: &[(&str, Schema)]) -> Schema {
    let field = |(name, schema): &(&str, Schema)| Field {
        name: (*name).to_owned(),
        schema: schema.clone(),
        required: false,
        span: Span::nowhere(),
    };
    Schema::of(Kind::Object(fields.iter().map(field).collect()))
}

fn json(schema: Schema) -> Vec<Content> {
    vec![Content { media_type: "application/json".to_owned(), schema }]
}

/// An operation; its path parameters are those of the path.
pub(in crate::reconcile) fn operation(id: &str, method: Method, path: &str) -> Operation {
    let mut operation = Operation {
        id: id.to_owned(),
        method,
        path: path.to_owned(),
        group: String::new(),
        client_name: None,
        client: None,
        summary: None,
        description: None,
        parameters: Vec::new(),
        body: None,
        responses: Vec::new(),
        pagination: None,
        upload: None,
        commands: None,
        command: Vec::new(),
        risk: None,
        platforms: Vec::new(),
        deprecated: false,
        span: Span::nowhere(),
    };
    let names: Vec<String> = operation.path_names().map(str::to_owned).collect();
    operation.parameters = names.iter().map(|name| parameter(name, ParameterIn::Path)).collect();
    operation
}

fn parameter(name: &str, location: ParameterIn) -> Parameter {
    let required = location == ParameterIn::Path;
    let name = name.to_owned();
    Parameter { name, location, required, description: None, schema: text(), filter: None, span: Span::nowhere() }
}

/// More of an operation, one word each.
pub(in crate::reconcile) trait With {
    fn query(self, name: &str) -> Self;
    fn body(self, schema: Schema) -> Self;
    fn answers(self, schema: Schema) -> Self;
}

impl With for Operation {
    fn query(mut self, name: &str) -> Self {
        self.parameters.push(parameter(name, ParameterIn::Query));
        self
    }

    fn body(mut self, schema: Schema) -> Self {
        self.body = Some(Body { description: None, required: true, content: json(schema) });
        self
    }

    fn answers(mut self, schema: Schema) -> Self {
        let (status, description) = (Status::Code(200), String::new());
        self.responses.push(Response { status, description, content: json(schema), span: Span::nowhere() });
        self
    }
}

pub(in crate::reconcile) fn api(operations: Vec<Operation>) -> Api {
    let mut api = Api { operations, ..Api::default() };
    api.sort();
    api
}

pub(in crate::reconcile) fn field(label: &str, type_: CardType) -> CardField {
    CardField {
        label: label.to_owned(),
        key: crate::model::slug(label).replace('-', "_"),
        type_,
        required: false,
        required_when: None,
        group: None,
        when: None,
        choices: Vec::new(),
        description: String::new(),
        span: Span::nowhere(),
        type_span: Span::nowhere(),
        required_span: Span::nowhere(),
    }
}

pub(in crate::reconcile) fn required(label: &str, type_: CardType) -> CardField {
    CardField { required: true, ..field(label, type_) }
}

pub(in crate::reconcile) fn when(option: &str, choice: &str, field: CardField) -> CardField {
    let when = Some(Condition { option: option.to_owned(), choice: choice.to_owned() });
    CardField { when, ..field }
}

pub(in crate::reconcile) fn choices(labels: &[&str], field: CardField) -> CardField {
    let choice = |label: &&str| crate::model::Choice { label: (*label).to_owned(), value: crate::model::slug(label) };
    CardField { choices: labels.iter().map(choice).collect(), ..field }
}

pub(in crate::reconcile) fn card(title: &str, inputs: Vec<CardField>, outputs: Vec<CardField>) -> Card {
    Card {
        title: title.to_owned(),
        slug: crate::model::slug(title),
        description: String::new(),
        options: Vec::new(),
        inputs,
        outputs,
        span: Span::nowhere(),
    }
}

pub(in crate::reconcile) fn decision(rule: &str, subject: &str, verdict: &str) -> Decision {
    let text = str::to_owned;
    Decision {
        rule: text(rule),
        subject: text(subject),
        verdict: text(verdict),
        reason: text("A test wants it."),
        span: Span::nowhere(),
    }
}

/// The codes of what is reported, whether that is fatal or not.
pub(in crate::reconcile) fn reported(api: Api, cards: Vec<Card>, decisions: &[Decision]) -> Vec<&'static str> {
    let document = CardDocument { cards, ..CardDocument::default() };
    let mut report = Report::new(Strictness::Draft);
    let outcome = reconcile(api, document, decisions, &mut report);
    assert!(outcome.is_ok() || !report.diagnostics().is_empty());
    report.diagnostics().iter().map(|diagnostic| diagnostic.code.id).collect()
}

/// What came of reconciling: nothing is fatal here, so that findings can be looked at.
pub(in crate::reconcile) struct Outcome {
    pub(in crate::reconcile) api: Api,
    pub(in crate::reconcile) cards: Vec<BoundCard>,
    pub(in crate::reconcile) findings: Vec<Finding>,
    pub(in crate::reconcile) told: Vec<&'static str>,
}

pub(in crate::reconcile) fn run(api: Api, cards: Vec<Card>) -> Outcome {
    decided(api, cards, &[])
}

pub(in crate::reconcile) fn decided(api: Api, cards: Vec<Card>, decisions: &[Decision]) -> Outcome {
    let document = CardDocument { cards, ..CardDocument::default() };
    let mut report = Report::new(Strictness::Draft);
    let reconciled = reconcile(api, document, decisions, &mut report).unwrap_or_else(|_| {
        panic!("{:?}", report.diagnostics().iter().map(|diagnostic| &diagnostic.message).collect::<Vec<_>>())
    });
    let told = report.diagnostics().iter().map(|diagnostic| diagnostic.code.id).collect();
    let (api, cards, findings) =
        (reconciled.api().clone(), reconciled.cards().to_vec(), reconciled.findings().to_vec());
    Outcome { api, cards, findings, told }
}

impl Outcome {
    /// The binding of a card's only field of a label, as a decision would write it.
    pub(in crate::reconcile) fn bound(&self, section: Section, label: &str) -> String {
        let all = self.cards.iter().flat_map(|card| card.fields.iter().map(move |field| (card, field)));
        let is = |(card, field): &(&BoundCard, &BoundField)| {
            field.section == section && card.card.section(section)[field.index].label == label
        };
        all.filter(is).map(|(_, field)| written(&field.binding)).collect::<Vec<_>>().join(" & ")
    }

    pub(in crate::reconcile) fn input(&self, label: &str) -> String {
        self.bound(Section::Inputs, label)
    }

    pub(in crate::reconcile) fn output(&self, label: &str) -> String {
        self.bound(Section::Outputs, label)
    }

    /// The subjects of a rule's findings.
    pub(in crate::reconcile) fn found(&self, rule: &str) -> Vec<&str> {
        self.findings.iter().filter(|finding| finding.rule == rule).map(|finding| finding.subject.as_str()).collect()
    }

    pub(in crate::reconcile) fn calls(&self) -> Vec<Vec<&str>> {
        self.cards.iter().map(|card| card.operations.iter().map(|call| call.operation_id.as_str()).collect()).collect()
    }
}

/// A binding as a decision writes it, without the connector's reason.
fn written(binding: &Binding) -> String {
    match binding {
        Binding::Connector { concept, .. } => format!("connector {concept}"),
        place => verdict::of(place),
    }
}
