//! The first page.

use serde::Serialize;

use crate::emit::docs::book::INTRODUCTION;
use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, code, literal, md};
use crate::emit::docs::markdown::{block, inline};
use crate::emit::docs::risk::risk_name;
use crate::guides::Part;
use crate::model::{Api, Risk, Server};

/// The first page.
#[derive(Serialize)]
pub(in crate::emit::docs) struct Introduction {
    title: Md,
    version: Md,
    description: Md,
    operations: usize,
    cards: usize,
    servers: Vec<ServerRow>,
    guides: Vec<Md>,
    /// The guides to the command line.
    command_line: Vec<Md>,
    /// The guides to the connector.
    okta: Vec<Md>,
    risks: Vec<RiskRow>,
}

/// A base URL of the API.
#[derive(Serialize)]
struct ServerRow {
    url: Md,
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
pub(in crate::emit::docs) fn introduction(context: &Context<'_>) -> Introduction {
    let api = context.input.api;
    Introduction {
        title: literal(&api.title),
        version: literal(&api.version),
        description: api.description.as_deref().map(block).unwrap_or_default(),
        operations: api.operations.len(),
        cards: context.input.cards.len(),
        servers: api.servers.iter().map(server_row).collect(),
        guides: guides(context, Part::is_guide),
        command_line: guides(context, |part| part == Part::CommandLine),
        okta: guides(context, |part| part == Part::Okta),
        risks: Risk::ALL.into_iter().map(|risk| risk_row(api, risk)).collect(),
    }
}

fn guides(context: &Context<'_>, is_wanted: fn(Part) -> bool) -> Vec<Md> {
    let all = context.sitemap.guides.iter().zip(context.input.guides).filter(|(_, guide)| is_wanted(guide.part));
    all.map(|(target, guide)| target.link(INTRODUCTION, &literal(&guide.title))).collect()
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

fn risk_row(api: &Api, risk: Risk) -> RiskRow {
    let operations = api.operations.iter().filter(|operation| operation.risk == Some(risk)).count();
    RiskRow { name: risk_name(risk), meaning: risk.meaning(), operations }
}
