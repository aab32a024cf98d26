//! The first page and the table of contents.

use serde::Serialize;

use super::Contents;
use super::book::{INTRODUCTION, TYPES};
use super::escape::{Md, code, literal, md};
use super::markdown::{block, inline};
use super::operations::risk_name;
use super::sitemap::{GroupPage, Sitemap, Target};
use crate::model::{Api, Risk, Server};

/// The first page.
#[derive(Serialize)]
pub(super) struct Page {
    title: Md,
    version: Md,
    description: Md,
    operations: usize,
    cards: usize,
    servers: Vec<Host>,
    groups: Vec<GroupLine>,
    risks: Vec<RiskLine>,
}

/// A host that the API is reached at.
#[derive(Serialize)]
struct Host {
    url: Md,
    description: Md,
}

/// A group of operations.
#[derive(Serialize)]
struct GroupLine {
    link: Md,
    operations: usize,
    description: Md,
}

/// A risk class.
#[derive(Serialize)]
struct RiskLine {
    name: Md,
    meaning: &'static str,
    operations: usize,
}

/// The first page.
pub(super) fn page(contents: Contents<'_>, sitemap: &Sitemap<'_>) -> Page {
    let api = contents.api;
    Page {
        title: literal(&api.title),
        version: literal(&api.version),
        description: api.description.as_deref().map(block).unwrap_or_default(),
        operations: api.operations.len(),
        cards: contents.cards.len(),
        servers: api.servers.iter().map(host).collect(),
        groups: groups(api, sitemap),
        risks: Risk::ALL.into_iter().map(|risk| risk_line(api, risk)).collect(),
    }
}

fn host(server: &Server) -> Host {
    let variables = server.variables.iter().map(|(name, variable)| {
        let description = variable.description.as_deref().map(inline).unwrap_or_default().sentence();
        // A default of the variable's own name is a placeholder: OpenAPI demands one.
        let default = (variable.default != *name).then(|| md!("By default {}.", &code(&variable.default)));
        md!("{}: {}", &code(name), &Md::join([Some(description), default].into_iter().flatten(), " "))
    });
    let description = server.description.as_deref().map(inline).unwrap_or_default();
    Host { url: code(&server.url), description: Md::join(std::iter::once(description).chain(variables), "<br>") }
}

fn groups(api: &Api, sitemap: &Sitemap<'_>) -> Vec<GroupLine> {
    let line = |page: &GroupPage<'_>| {
        let known = api.groups.iter().find(|group| group.name == page.name);
        GroupLine {
            link: Target::page(&page.path).link(INTRODUCTION, &literal(page.name)),
            operations: page.operations.len(),
            description: known.and_then(|group| group.description.as_deref()).map(inline).unwrap_or_default(),
        }
    };
    sitemap.groups.iter().map(line).collect()
}

fn risk_line(api: &Api, risk: Risk) -> RiskLine {
    let operations = api.operations.iter().filter(|operation| operation.risk == Some(risk)).count();
    RiskLine { name: risk_name(risk), meaning: risk.meaning(), operations }
}

/// The table of contents.
#[derive(Serialize)]
pub(super) struct Summary {
    groups: Vec<Entry>,
    /// The page of shared types, if there is one.
    types: Vec<Entry>,
    cards: Vec<Entry>,
}

/// A page in the table of contents.
#[derive(Serialize)]
struct Entry {
    link: Md,
}

/// The table of contents.
pub(super) fn summary(contents: Contents<'_>, sitemap: &Sitemap<'_>) -> Summary {
    let entry = |place: &Target, text: &str| Entry { link: place.link(INTRODUCTION, &literal(text)) };
    let groups = sitemap.groups.iter().map(|group| entry(&Target::page(&group.path), group.name));
    let types = (!sitemap.shared.is_empty()).then(|| entry(&Target::page(TYPES), "Shared types"));
    let cards = sitemap.cards.iter().zip(contents.cards).map(|(place, bound)| entry(place, &bound.card.title));
    Summary { groups: groups.collect(), types: types.into_iter().collect(), cards: cards.collect() }
}
