//! The page of what public clients know, and what was done about it.

use serde::Serialize;

use super::corrections::{CorrectionRow, link, path_of_facts as path, whole_row};
use crate::emit::docs::book::{ERRORS, PUBLIC_CLIENTS, SUMMARY};
use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, code, literal, md};
use crate::emit::docs::markdown::inline;
use crate::emit::docs::sitemap::{Heading, Target};
use crate::public_clients::{ClientFact, PlaceOf, Source, Verdict};

/// The overview.
#[derive(Serialize)]
pub(super) struct Page {
    clients: Vec<Client>,
    verdicts: Vec<Verdicts>,
}

/// The facts with a verdict, on a page of their own.
#[derive(Serialize)]
pub(super) struct Facts {
    verdict: &'static str,
    facts: Vec<Section>,
}

/// A public client.
#[derive(Serialize)]
struct Client {
    name: Md,
    what: Md,
    address: Md,
}

/// How many facts have a verdict.
#[derive(Serialize)]
struct Verdicts {
    link: Md,
    facts: usize,
}

/// A fact.
#[derive(Serialize)]
struct Section {
    heading: Heading,
    says: Md,
    lines: Vec<Fact>,
    corrections: Vec<CorrectionRow>,
}

/// One line about a fact.
#[derive(Serialize)]
struct Fact {
    name: &'static str,
    text: Md,
}

/// The overview of what public clients know.
pub(super) fn page(context: &Context<'_>) -> Page {
    let clients = context.input.register.clients();
    let count = |(name, verdict): (&str, Verdict)| Verdicts {
        link: Target::start_of(&path(name)).link(PUBLIC_CLIENTS, &literal(verdict.means())),
        facts: clients.facts().filter(|fact| fact.verdict == verdict).count(),
    };
    Page {
        clients: clients.sources().map(|(name, source)| client(name, source)).collect(),
        verdicts: Verdict::ALL.into_iter().map(count).filter(|verdict| verdict.facts > 0).collect(),
    }
}

/// The pages of the facts: those that some fact is on, each with its path.
pub(super) fn pages(context: &Context<'_>) -> impl Iterator<Item = (String, Facts)> {
    Verdict::ALL.into_iter().filter_map(|(name, verdict)| {
        let path = path(name);
        let facts = context.input.register.clients().facts().filter(|fact| fact.verdict == verdict);
        let facts: Vec<_> = facts.map(|fact| section(context, fact, &path)).collect();
        (!facts.is_empty()).then(|| (path, Facts { verdict: verdict.means(), facts }))
    })
}

/// Links to the pages of the facts, for the table of contents.
pub(in crate::emit::docs) fn contents(context: &Context<'_>) -> Vec<Md> {
    let clients = context.input.register.clients();
    let used = Verdict::ALL.into_iter().filter(|(_, verdict)| clients.facts().any(|fact| fact.verdict == *verdict));
    let link = |(name, verdict): (&str, Verdict)| {
        Target::start_of(&path(name)).link(SUMMARY, &md!("What was {}", verdict.means()))
    };
    used.map(link).collect()
}

fn section(context: &Context<'_>, fact: &ClientFact, page: &str) -> Section {
    let error = |id: &String| Target::heading_on(ERRORS, id).link(page, &literal(id));
    let lines = [
        ("Where", Md::join(fact.places.iter().map(|place| place_of(context, place, page)), ", ")),
        ("Why", fact.why.as_deref().map(inline).unwrap_or_default()),
        ("How they know", literal(fact.confidence.as_str())),
        ("Clients", Md::join(fact.from.iter().map(|name| code(name)), ", ")),
        ("Errors", Md::join(fact.errors.iter().map(error), ", ")),
    ];
    let corrections = context.input.register.corrections().iter().filter(|one| one.cites_client(&fact.id));
    Section {
        heading: Target::heading_on(page, &fact.id).heading(&fact.id),
        says: inline(&fact.says),
        lines: lines.into_iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| Fact { name, text }).collect(),
        corrections: corrections.map(|one| whole_row(context.input, context.sitemap, one, page)).collect(),
    }
}

fn place_of(context: &Context<'_>, place: &PlaceOf, page: &str) -> Md {
    let (name, rest) = place.parts();
    let operation = context.sitemap.operation(context.input.api, name).map(|(_, target)| target);
    let whole = match operation.or_else(|| context.sitemap.type_place(name)) {
        Some(target) => target.link(page, &code(name)),
        None => code(name),
    };
    if rest.is_empty() { whole } else { md!("{} {}", &whole, &code(rest)) }
}

fn client(name: &str, source: &Source) -> Client {
    let address = source.address.as_deref().map_or_else(|| literal("not known"), link);
    Client { name: code(name), what: inline(&source.what), address }
}
