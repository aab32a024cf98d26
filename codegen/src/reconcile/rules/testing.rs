//! Small APIs and cards for the tests of rules.

use crate::decisions::Decision;
use crate::diagnostic::{Report, Strictness};
use crate::model::{
    Api, Binding, Body, BoundCard, BoundField, Card, CardDocument, CardField, CardType, Condition, Content, Field,
    Format, Method, Notation, Operation, Parameter, ParameterIn, PathTemplate, Response, Schema, SchemaKind, Section,
    Status,
};
use crate::reconcile::{Finding, reconcile};
use crate::source::Span;

pub(crate) fn text() -> Schema {
    Schema::of(SchemaKind::Text(Format::Plain))
}

pub(crate) fn of(kind: SchemaKind) -> Schema {
    Schema::of(kind)
}

pub(crate) fn list(inner: Schema) -> Schema {
    Schema::of(SchemaKind::List(Box::new(inner)))
}

pub(crate) fn object(fields: &[(&str, Schema)]) -> Schema {
    let field = |(name, schema): &(&str, Schema)| Field {
        name: (*name).to_owned(),
        schema: schema.clone(),
        required: false,
        span: Span::nowhere(),
    };
    Schema::of(SchemaKind::Object(fields.iter().map(field).collect()))
}

fn json(schema: Schema) -> Vec<Content> {
    vec![Content::new("application/json", schema)]
}

/// An operation; its path parameters are those of the path.
pub(crate) fn operation(id: &str, method: Method, path: &str) -> Operation {
    let mut operation = Operation {
        id: id.to_owned(),
        method,
        path: PathTemplate::parse(path),
        group: String::new(),
        client_name: None,
        client: None,
        summary: None,
        description: None,
        keywords: Vec::new(),
        servers: Vec::new(),
        security: None,
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
    let names: Vec<String> = operation.path.parameters().map(str::to_owned).collect();
    operation.parameters = names.iter().map(|name| parameter(name, ParameterIn::Path)).collect();
    operation
}

fn parameter(name: &str, location: ParameterIn) -> Parameter {
    let required = location == ParameterIn::Path;
    let name = name.to_owned();
    Parameter {
        name,
        location,
        required,
        description: None,
        schema: text(),
        notation: Notation::by_commas(location),
        filter: None,
        deprecated: false,
        span: Span::nowhere(),
    }
}

/// Adds parts to an operation.
pub(crate) trait With {
    fn query(self, name: &str) -> Self;
    fn body(self, schema: Schema) -> Self;
    fn returns(self, schema: Schema) -> Self;
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

    fn returns(mut self, schema: Schema) -> Self {
        let (status, description) = (Status::Code(200), String::new());
        self.responses.push(Response {
            status,
            description,
            content: json(schema),
            headers: Vec::new(),
            span: Span::nowhere(),
        });
        self
    }
}

pub(crate) fn api(operations: Vec<Operation>) -> Api {
    let mut api = Api { operations, ..Api::default() };
    api.sort();
    api
}

pub(crate) fn field(label: &str, type_: CardType) -> CardField {
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
        connector: None,
        span: Span::nowhere(),
        type_span: Span::nowhere(),
        required_span: Span::nowhere(),
    }
}

pub(crate) fn required(label: &str, type_: CardType) -> CardField {
    CardField { required: true, ..field(label, type_) }
}

pub(crate) fn when(option: &str, choice: &str, field: CardField) -> CardField {
    let when = Some(Condition { option: option.to_owned(), choice: choice.to_owned() });
    CardField { when, ..field }
}

pub(crate) fn choices(labels: &[&str], field: CardField) -> CardField {
    let choice = |label: &&str| crate::model::Choice { label: (*label).to_owned(), value: crate::model::slug(label) };
    CardField { choices: labels.iter().map(choice).collect(), ..field }
}

pub(crate) fn card(title: &str, inputs: Vec<CardField>, outputs: Vec<CardField>) -> Card {
    Card {
        title: title.to_owned(),
        slug: crate::model::slug(title),
        description: String::new(),
        options: Vec::new(),
        inputs,
        outputs,
        connector: None,
        span: Span::nowhere(),
    }
}

pub(crate) fn decision(rule: &str, subject: &str, verdict: &str) -> Decision {
    Decision {
        rule: rule.to_owned(),
        subject: subject.to_owned(),
        verdict: verdict.to_owned(),
        reason: "A test wants it.".to_owned(),
        ..Decision::default()
    }
}

/// What is reported, whether that is fatal or not.
fn report(api: Api, cards: Vec<Card>, decisions: &[Decision]) -> Report {
    let document = CardDocument { cards, ..CardDocument::default() };
    let mut report = Report::new(Strictness::Draft);
    let outcome = reconcile(api, document, decisions, &mut report);
    assert!(outcome.is_ok() || !report.diagnostics().is_empty());
    report
}

/// The codes of what is reported.
pub(crate) fn reported(api: Api, cards: Vec<Card>, decisions: &[Decision]) -> Vec<&'static str> {
    report(api, cards, decisions).diagnostics().iter().map(|diagnostic| diagnostic.code.id).collect()
}

/// The messages of what is reported.
pub(crate) fn messages(api: Api, cards: Vec<Card>, decisions: &[Decision]) -> Vec<String> {
    report(api, cards, decisions).diagnostics().iter().map(|diagnostic| diagnostic.message.clone()).collect()
}

/// The outcome of a draft run, in which findings are not fatal.
pub(crate) struct Outcome {
    pub(crate) api: Api,
    pub(crate) cards: Vec<BoundCard>,
    pub(crate) findings: Vec<Finding>,
    pub(crate) reported: Vec<&'static str>,
}

pub(crate) fn run(api: Api, cards: Vec<Card>) -> Outcome {
    decided(api, cards, &[])
}

pub(crate) fn decided(api: Api, cards: Vec<Card>, decisions: &[Decision]) -> Outcome {
    let document = CardDocument { cards, ..CardDocument::default() };
    let mut report = Report::new(Strictness::Draft);
    let reconciled = reconcile(api, document, decisions, &mut report).unwrap_or_else(|_| {
        panic!("{:?}", report.diagnostics().iter().map(|diagnostic| &diagnostic.message).collect::<Vec<_>>())
    });
    let reported = report.diagnostics().iter().map(|diagnostic| diagnostic.code.id).collect();
    let (api, cards, findings) =
        (reconciled.api().clone(), reconciled.cards().to_vec(), reconciled.findings().to_vec());
    Outcome { api, cards, findings, reported }
}

impl Outcome {
    /// The binding of a card's only field of a label, as a decision would write it.
    pub(crate) fn bound(&self, section: Section, label: &str) -> String {
        let all = self.cards.iter().flat_map(|card| card.fields.iter().map(move |field| (card, field)));
        let is = |(card, field): &(&BoundCard, &BoundField)| {
            field.section == section && card.card.section(section)[field.index].label == label
        };
        all.filter(is).map(|(_, field)| written(&field.binding)).collect::<Vec<_>>().join(" & ")
    }

    pub(crate) fn input(&self, label: &str) -> String {
        self.bound(Section::Inputs, label)
    }

    pub(crate) fn output(&self, label: &str) -> String {
        self.bound(Section::Outputs, label)
    }

    /// The subjects of a rule's findings.
    pub(crate) fn found(&self, rule: &str) -> Vec<&str> {
        self.findings.iter().filter(|finding| finding.rule == rule).map(|finding| finding.subject.as_str()).collect()
    }

    pub(crate) fn calls(&self) -> Vec<Vec<&str>> {
        self.cards.iter().map(|card| card.operations.iter().map(|call| call.operation_id.as_str()).collect()).collect()
    }
}

/// A binding as a decision writes it, without the connector's reason.
fn written(binding: &Binding) -> String {
    match binding {
        Binding::Connector { concept, .. } => format!("connector {concept}"),
        binding => binding.to_string(),
    }
}
