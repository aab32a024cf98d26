//! A tiny API with one card, described by whatever text a test chooses.

use std::collections::BTreeMap;

use crate::changelog::{self, Changelog, Item, Parts, Release};
use crate::coverage::Coverage;
use crate::decisions::Decision;
use crate::defects::Register;
use crate::diagnostic::{Report, Severity};
use crate::diagrams::{End, Flow, Requested, Step};
use crate::document::join;
use crate::emit::commands::Command;
use crate::emit::docs::{Input, Plan};
use crate::emit::tree::FileTree;
use crate::examples::{Examples, Fleet};
use crate::guides::{
    Block, Computed, Covered, Example, Fact, Guide, Heading, Inline, Language, Link, List, Part, Query, Reference,
    Spanned, Table, Topic,
};
use crate::model::{
    Alternative, Api, Binding, Body, BoundCard, BoundField, Card, CardField, CardOperation, CardType, Choice, Concept,
    Condition, Content, ErrorCase, ErrorScope, Field, FilterColumns, Group, Method, Notation, Operation, OperationRole,
    Pagination, PagingStyle, Parameter, ParameterIn, PathTemplate, Response, Risk, Schema, SchemaKind, Section,
    Security, Server, ServerVariable, Skipped, Status, TypeDef, Upload, slug,
};
use crate::provenance::{Marks, Provenance};
use crate::reconcile::Finding;
use crate::source::{SourceMap, Span};
use crate::versions::Version;

/// The address of a public page, to which a guide links.
pub(super) const WEB: &str = "https://example.com/";

/// A tiny API and card document. Tests choose its untrusted text.
pub(super) struct Fixture {
    pub(super) api: Api,
    pub(super) cards: Vec<BoundCard>,
    pub(super) guides: Vec<Guide>,
    pub(super) diagrams: Vec<Flow>,
    skipped: Vec<Skipped>,
    pub(super) findings: Vec<Finding>,
    client_calls: BTreeMap<&'static str, String>,
    client_examples: BTreeMap<(&'static str, usize), Vec<String>>,
    /// The commands of some operations, by id.
    pub(super) commands: BTreeMap<&'static str, Command>,
    changelog: Changelog,
    sources: SourceMap,
    /// Nothing, unless a test has evidence.
    pub(super) provenance: Provenance,
}

impl Fixture {
    /// Says what the card whose request a user writes takes as its URL.
    pub(super) fn describe_relative_url(&mut self, text: &str) {
        let fields = self.cards.iter_mut().flat_map(|bound| &mut bound.card.inputs);
        let urls = fields.filter(|field| field.key == Concept::RelativeUrl.as_str());
        urls.for_each(|field| text.clone_into(&mut field.description));
    }

    pub(super) fn book(&self) -> FileTree {
        let mut tree = FileTree::default();
        let mut report = Report::default();
        let examples = Examples::of_api(&self.api, &Fleet::default(), &mut report).unwrap();
        let coverage = Coverage::of(&self.api, &examples);
        let input = Input {
            api: &self.api,
            cards: &self.cards,
            skipped: &self.skipped,
            passages: &self.skipped,
            findings: &self.findings,
            coverage: &coverage,
            register: &Register::default(),
            marks: &Marks::of(&self.api, &self.provenance, &Register::default()),
            type_owners: &self.api.type_owners(),
            client_guide: "## Quick start",
            client_calls: &self.client_calls,
            client_examples: &self.client_examples,
            commands: &self.commands,
            examples: &examples,
            guides: &self.guides,
            diagrams: &self.diagrams,
            changelog: &self.changelog,
            sources: &self.sources,
        };
        Plan::new(input).jobs().for_each(|job| job(&mut tree));
        tree
    }
}

fn object(fields: Vec<Field>) -> Schema {
    Schema::of(SchemaKind::Object(fields))
}

fn field(name: &str, schema: Schema, span: Span) -> Field {
    Field { name: name.to_owned(), schema, required: true, span }
}

fn named(name: &str, schema: Schema, span: Span) -> (String, TypeDef) {
    (name.to_owned(), TypeDef { name: name.to_owned(), schema, span })
}

fn json(schema: Schema) -> Vec<Content> {
    vec![Content::new("application/json", schema)]
}

fn described(kind: SchemaKind, text: &str) -> Schema {
    Schema { description: Some(text.to_owned()), ..Schema::of(kind) }
}

fn server(text: &str) -> Server {
    let (choices, description) = (vec![text.to_owned()], Some(text.to_owned()));
    let variable = ServerVariable { default: text.to_owned(), choices, description: description.clone() };
    Server { url: text.to_owned(), description, variables: [(text.to_owned(), variable)].into() }
}

fn operation(id: &str, text: &str, span: Span) -> Operation {
    Operation {
        id: id.to_owned(),
        method: Method::Post,
        path: PathTemplate::parse(&format!("/things/{text}")),
        group: text.to_owned(),
        client_name: None,
        client: None,
        summary: Some(text.to_owned()),
        description: Some(text.to_owned()),
        keywords: vec![text.to_owned()],
        servers: vec![server(text)],
        security: Some(Vec::new()),
        parameters: vec![Parameter {
            name: text.to_owned(),
            location: ParameterIn::Query,
            required: true,
            description: Some(text.to_owned()),
            schema: Schema { default: Some(text.into()), ..Schema::of(SchemaKind::Enum(vec![text.to_owned()])) },
            notation: Notation::json(),
            filter: Some(FilterColumns::All),
            deprecated: true,
            span,
        }],
        body: Some(Body {
            description: Some(text.to_owned()),
            required: true,
            content: json(object(vec![field(text, described(SchemaKind::Boolean, text), span)])),
        }),
        responses: responses(text, span),
        pagination: Some(Pagination {
            style: PagingStyle::Offset { limit: text.to_owned(), offset: text.to_owned() },
            items: text.to_owned(),
            next: Some(text.to_owned()),
            total: None,
            maximum: Some(300),
        }),
        upload: Some(Upload {
            url: text.to_owned(),
            fields: text.to_owned(),
            file: text.to_owned(),
            status: 204,
            key: Some(text.to_owned()),
            validation: None,
        }),
        commands: None,
        command: vec![text.to_owned()],
        risk: Some(Risk::Nudge),
        platforms: vec![text.to_owned()],
        deprecated: false,
        span,
    }
}

fn responses(text: &str, span: Span) -> Vec<Response> {
    let response = |status, schema| Response {
        status: Status::Code(status),
        description: text.to_owned(),
        headers: Vec::new(),
        content: json(schema),
        span,
    };
    let list = Schema::of(SchemaKind::List(Box::new(Schema::named(text))));
    vec![response(200, list), response(400, large(text, span))]
}

fn error_case(text: &str, span: Span) -> ErrorCase {
    ErrorCase {
        id: "case".to_owned(),
        status: 409,
        operations: ErrorScope::All,
        text: Some(text.to_owned()),
        body: None,
        kind: None,
        headers: vec![(text.to_owned(), text.to_owned())],
        cause: text.to_owned(),
        remedy: text.to_owned(),
        known: text.to_owned(),
        see: vec![text.to_owned()],
        span,
    }
}

fn card_field(text: &str, span: Span) -> CardField {
    CardField {
        label: text.to_owned(),
        key: text.to_owned(),
        type_: CardType::Other(text.to_owned()),
        required: true,
        required_when: Some(text.to_owned()),
        group: Some(text.to_owned()),
        when: Some(Condition { option: text.to_owned(), choice: text.to_owned() }),
        choices: vec![Choice { label: text.to_owned(), value: text.to_owned() }],
        description: text.to_owned(),
        connector: None,
        span,
        type_span: span,
        required_span: span,
    }
}

fn card(text: &str, span: Span) -> BoundCard {
    let binding = Binding::Connector { concept: Concept::Message, reason: text.to_owned() };
    BoundCard {
        card: Card {
            title: text.to_owned(),
            slug: slug(text),
            description: text.to_owned(),
            options: vec![],
            inputs: vec![card_field(text, span)],
            outputs: vec![],
            connector: None,
            span,
        },
        operations: vec![CardOperation { operation_id: "one".to_owned(), role: OperationRole::Primary }],
        fields: vec![BoundField {
            section: Section::Inputs,
            index: 0,
            binding,
            rule: "words",
            score: 80,
            clears: None,
        }],
        at_least_one: vec![
            Alternative { input: text.to_owned(), clear: None },
            Alternative { input: text.to_owned(), clear: Some(text.to_owned()) },
        ],
        missing: vec![Binding::Query { name: text.to_owned() }, Binding::Body { pointer: join("", text) }],
    }
}

/// A guide with blocks of every kind.
fn guide(text: &str) -> Guide {
    let words = || vec![Inline::Text(text.to_owned())];
    let span = Span::nowhere();
    let link = |value| Inline::Link(Spanned { value: Link::Book(value), span }, Vec::new());
    let line = vec![
        Inline::Text(text.to_owned()),
        Inline::Code(text.to_owned()),
        Inline::Strong(words()),
        Inline::Text("!".to_owned()),
        Inline::Link(Spanned { value: Link::Web(WEB.to_owned()), span }, words()),
        link(Reference::Operation("one".to_owned())),
        link(Reference::Card(slug(text))),
        link(Reference::Type(text.to_owned())),
        link(Reference::Error("case".to_owned())),
        link(Reference::Guide("guide".to_owned(), None)),
        Inline::Fact(Spanned { value: Fact::LargestPage("one".to_owned()), span }),
    ];
    let paragraph = || Block::Paragraph(words());
    let code = Language::ALL.map(|(_, language)| Block::Code { language, text: text.to_owned() });
    let tables = Table::ALL.map(|(_, table)| Computed::Table(table));
    let queries = [Computed::Operations, Computed::Cards, Computed::Platforms].map(|of| of(Query::default()));
    let computed = tables.into_iter().chain(queries).chain([Computed::Pages(None), Computed::Values(text.to_owned())]);
    let blocks = [
        Block::Heading(Heading { level: 2, text: format!("About {text}"), span }),
        Block::Paragraph(line),
        Block::Quote(vec![paragraph(), paragraph()]),
        Block::List(List { is_ordered: true, items: vec![vec![paragraph()], vec![paragraph(), code[0].clone()]] }),
        Block::Table(vec![vec![words(), words()], vec![words(), words()]]),
        Block::Example(Example { operation: Spanned { value: "one".to_owned(), span }, forms: Vec::new() }),
        Block::Diagram { name: Spanned { value: "upload".to_owned(), span }, text: text.to_owned() },
    ];
    let computed = computed.map(|value| Block::Computed(Spanned { value, span }));
    Guide {
        slug: "guide".to_owned(),
        title: text.to_owned(),
        part: Part::Guide,
        order: None,
        keywords: vec![text.to_owned()],
        covers: vec![Covered { topic: Topic::Upload, heading: None, span }],
        blocks: blocks.into_iter().chain(code).chain(computed).collect(),
        span,
    }
}

/// A card whose request a user writes.
fn free_card(text: &str, span: Span) -> BoundCard {
    let concepts =
        [Concept::HttpMethod, Concept::RelativeUrl, Concept::Query, Concept::RequestHeaders, Concept::RequestBody];
    let method = Choice { label: "post".to_owned(), value: text.to_owned() };
    let field = |concept: &Concept| CardField {
        key: concept.as_str().to_owned(),
        choices: vec![method.clone()],
        ..card_field(text, span)
    };
    let binding = |(index, concept): (usize, &Concept)| {
        let binding = Binding::Connector { concept: *concept, reason: text.to_owned() };
        BoundField { section: Section::Inputs, index, binding, rule: "words", score: 80, clears: None }
    };
    let plain = card(text, span);
    BoundCard {
        card: Card { slug: "zzz".to_owned(), inputs: concepts.iter().map(field).collect(), ..plain.card },
        operations: Vec::new(),
        fields: concepts.iter().enumerate().map(binding).collect(),
        at_least_one: Vec::new(),
        missing: Vec::new(),
    }
}

/// An object with so many fields that it is folded.
fn large(text: &str, span: Span) -> Schema {
    let fields = || (0..8).map(|number| field(&format!("{text}{number}"), described(SchemaKind::Boolean, text), span));
    let list = Schema::of(SchemaKind::List(Box::new(object(fields().collect()))));
    let plain = field("plain", Schema::of(SchemaKind::Number), span);
    object(vec![plain, field(text, list, span), field("other", object(fields().collect()), span)])
}

/// A changelog with the text wherever there can be one.
fn changelog(text: &str) -> Changelog {
    let mut parts = Parts::default();
    for subject in [Some(text.to_owned()), None] {
        for part in changelog::Part::ALL {
            parts.push(part, Item { subject: subject.clone(), text: text.to_owned() });
        }
    }
    let version = Version::new(0, 1, 0);
    let release = Release { tenant: version.clone(), cards: version.clone(), version, date: text.to_owned(), parts };
    Changelog { releases: vec![release], ..Changelog::default() }
}

/// A fixture in which all text of the documents is `text`.
pub(super) fn fixture(text: &str) -> Fixture {
    let mut sources = SourceMap::default();
    let mut place = |name: &str| Span::new(sources.add(name, "\n\nhere"), 2, 6);
    let (span, row) = (place("/somewhere/else/openapi.yaml"), place("C:\\spec\\action-cards.md"));
    let corrected = place("spec/overlays/devices.yaml");
    let types = [named(text, object(vec![field(text, described(SchemaKind::Integer, text), corrected)]), span)];
    let finding = Finding {
        rule: "type",
        subject: format!("{}/inputs/{text}", slug(text)),
        severity: Severity::Error,
        message: text.to_owned(),
        advice: Some(text.to_owned()),
        is_obstacle: false,
        card_span: row,
        api_span: span,
        proposal: None,
        decision: Some(Decision {
            rule: "type".to_owned(),
            subject: text.to_owned(),
            verdict: text.to_owned(),
            reason: text.to_owned(),
            evidence: Vec::new(),
            span,
            rule_span: span,
            subject_span: span,
            verdict_span: span,
        }),
    };
    Fixture {
        api: Api {
            title: text.to_owned(),
            version: text.to_owned(),
            description: Some(text.to_owned()),
            contact: None,
            license: None,
            servers: vec![server(text)],
            security: Security::default(),
            groups: vec![Group { name: text.to_owned(), description: Some(text.to_owned()), client_name: None, span }],
            operations: vec![operation("one", text, span), operation("two", text, span)],
            types: types.into(),
            errors: vec![error_case(text, span)],
        },
        cards: vec![card(text, row), free_card(text, row)],
        guides: vec![guide(text)],
        diagrams: vec![flow(text)],
        skipped: vec![Skipped { text: text.to_owned(), reason: text.to_owned(), span: row }],
        findings: vec![finding],
        client_calls: BTreeMap::from([("two", "kandji.things().two(id).send().await?".to_owned())]),
        client_examples: BTreeMap::from([(("two", 0), vec![format!("kandji.things().two({text:?}).send().await?;")])]),
        commands: BTreeMap::from([("two", Command::of("things", "two"))]),
        changelog: changelog(text),
        sources,
        provenance: Provenance::default(),
    }
}

/// A flow in which every text is this one.
fn flow(text: &str) -> Flow {
    let text = text.to_owned();
    let request = Some(Requested::Written(text.clone()));
    let step = Step { who: text.clone(), text: text.clone(), request, until: Some(text.clone()) };
    let ends = [true, false].map(|is_good| End { text: text.clone(), is_good }).to_vec();
    Flow { name: "upload".to_owned(), title: text, steps: vec![step], ends, span: Span::nowhere() }
}
