//! The API as a service.

use super::table::named;
use crate::emit::docs::escape::{Md, code, literal, md};
use crate::emit::docs::guides::writer::Writer;
use crate::emit::docs::markdown::inline;
use crate::emit::docs::risk::risk_name;
use crate::emit::docs::sitemap::Target;
use crate::model::{Operation, Risk};

/// The base URLs.
pub(super) fn hosts(writer: Writer<'_>) -> Md {
    let rows = writer
        .context
        .input
        .api
        .servers
        .iter()
        .map(|server| [code(&server.url), server.description.as_deref().map(inline).unwrap_or_default()]);
    named(["Base URL", "For"], rows)
}

/// The groups of operations, and how many of their operations read, change and destroy.
pub(super) fn groups(writer: Writer<'_>) -> Md {
    let api = writer.context.input.api;
    let rows = writer.context.sitemap.groups.iter().map(|page| {
        let operations: Vec<&Operation> =
            page.operations.iter().filter_map(|index| api.operations.get(*index)).collect();
        let count = |of: &[Risk]| {
            let count = operations.iter().filter(|one| one.risk.is_some_and(|risk| of.contains(&risk))).count();
            if count == 0 { Md::default() } else { md!("{}", count) }
        };
        [
            Target::start_of(&page.path).link(writer.page, &literal(page.name)),
            count(&[Risk::Read]),
            count(&[Risk::ReadSecret]),
            count(&[Risk::Nudge, Risk::Additive, Risk::Update, Risk::Disruptive]),
            count(&[Risk::Irreversible]),
        ]
    });
    named(["Group", "Read", "Read secrets", "Change", "Destroy"], rows)
}

/// The risk classes.
pub(super) fn risks(writer: Writer<'_>) -> Md {
    let rows = Risk::ALL.into_iter().filter_map(|risk| {
        let count = writer.context.input.api.operations.iter().filter(|operation| operation.risk == Some(risk)).count();
        (count > 0).then(|| [risk_name(risk), md!("{}", risk.meaning()), md!("{}", count)])
    });
    named(["Class", "What a call does", "Operations"], rows)
}
