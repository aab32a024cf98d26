//! The first page and the table of input.

use serde::Serialize;

use super::book::{INTRODUCTION, TYPES};
use super::escape::{Md, code, literal, md};
use super::input::Input;
use super::markdown::{block, inline};
use super::risk::risk_name;
use super::sitemap::{GroupPage, Sitemap, Target};
use crate::guides::Part;
use crate::model::{Api, Risk, Server};

/// The first page.
#[derive(Serialize)]
pub(super) struct Page {
    title: Md,
    version: Md,
    description: Md,
    operations: usize,
    cards: usize,
    servers: Vec<ServerRow>,
    groups: Vec<GroupRow>,
    risks: Vec<RiskRow>,
}

/// A base URL of the API.
#[derive(Serialize)]
struct ServerRow {
    url: Md,
    description: Md,
}

/// A group of operations.
#[derive(Serialize)]
struct GroupRow {
    link: Md,
    operations: usize,
    description: Md,
}

/// A risk class.
#[derive(Serialize)]
struct RiskRow {
    name: Md,
    meaning: &'static str,
    operations: usize,
}

/// The first page.
pub(super) fn page(input: Input<'_>, sitemap: &Sitemap<'_>) -> Page {
    let api = input.api;
    Page {
        title: literal(&api.title),
        version: literal(&api.version),
        description: api.description.as_deref().map(block).unwrap_or_default(),
        operations: api.operations.len(),
        cards: input.cards.len(),
        servers: api.servers.iter().map(server_row).collect(),
        groups: groups(api, sitemap),
        risks: Risk::ALL.into_iter().map(|risk| risk_row(api, risk)).collect(),
    }
}

fn server_row(server: &Server) -> ServerRow {
    let variables = server.variables.iter().map(|(name, variable)| {
        let description = variable.description.as_deref().map(inline).unwrap_or_default().sentence();
        // OpenAPI requires a default; one that repeats the variable's name is only a placeholder.
        let default = (variable.default != *name).then(|| md!("Default: {}.", &code(&variable.default)));
        md!("{}: {}", &code(name), &Md::join([Some(description), default].into_iter().flatten(), " "))
    });
    let description = server.description.as_deref().map(inline).unwrap_or_default();
    ServerRow { url: code(&server.url), description: Md::join(std::iter::once(description).chain(variables), "<br>") }
}

fn groups(api: &Api, sitemap: &Sitemap<'_>) -> Vec<GroupRow> {
    let row = |page: &GroupPage<'_>| {
        let known = api.groups.iter().find(|group| group.name == page.name);
        GroupRow {
            link: Target::start_of(&page.path).link(INTRODUCTION, &literal(page.name)),
            operations: page.operations.len(),
            description: known.and_then(|group| group.description.as_deref()).map(inline).unwrap_or_default(),
        }
    };
    sitemap.groups.iter().map(row).collect()
}

fn risk_row(api: &Api, risk: Risk) -> RiskRow {
    let operations = api.operations.iter().filter(|operation| operation.risk == Some(risk)).count();
    RiskRow { name: risk_name(risk), meaning: risk.meaning(), operations }
}

/// The table of input.
#[derive(Serialize)]
pub(super) struct Summary {
    guides: Vec<Entry>,
    /// The guides to the connector.
    okta: Vec<Entry>,
    groups: Vec<Entry>,
    /// The page of shared types, if there is one.
    types: Vec<Entry>,
    cards: Vec<Entry>,
}

/// A page in the table of input.
#[derive(Serialize)]
struct Entry {
    link: Md,
}

/// The table of input.
pub(super) fn summary(input: Input<'_>, sitemap: &Sitemap<'_>) -> Summary {
    let entry = |target: &Target, text: &str| Entry { link: target.link(INTRODUCTION, &literal(text)) };
    let groups = sitemap.groups.iter().map(|group| entry(&Target::start_of(&group.path), group.name));
    let types = (!sitemap.shared_types.is_empty()).then(|| entry(&Target::start_of(TYPES), "Shared types"));
    let cards = sitemap.cards.iter().zip(input.cards).map(|(target, bound)| entry(target, &bound.card.title));
    let guides = sitemap.guides.iter().zip(input.guides);
    let (okta, guides): (Vec<_>, Vec<_>) = guides.partition(|(_, guide)| guide.part == Part::Okta);
    let guides =
        [guides, okta].map(|part| part.into_iter().map(|(target, guide)| entry(target, &guide.title)).collect());
    let [guides, okta] = guides;
    Summary { guides, okta, groups: groups.collect(), types: types.into_iter().collect(), cards: cards.collect() }
}
