//! The page of what public clients know, and what was done about it.

use serde::Serialize;

use super::corrections::{CorrectionRow, link, whole_row};
use crate::emit::docs::book::{ERRORS, PUBLIC_CLIENTS};
use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, code, literal, md};
use crate::emit::docs::markdown::inline;
use crate::emit::docs::sitemap::{Heading, Target};
use crate::public_clients::{ClientFact, PlaceOf, Source, Verdict};

/// The page.
#[derive(Serialize)]
pub(super) struct Page {
    clients: Vec<Client>,
    verdicts: Vec<Verdicts>,
}

/// A public client.
#[derive(Serialize)]
struct Client {
    name: Md,
    what: Md,
    address: Md,
}

/// The facts with a verdict.
#[derive(Serialize)]
struct Verdicts {
    verdict: &'static str,
    facts: Vec<Section>,
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

/// The page of what public clients know.
pub(super) fn page(context: &Context<'_>) -> Page {
    let clients = context.input.register.clients();
    let of = |(_, verdict): (_, Verdict)| Verdicts {
        verdict: verdict.means(),
        facts: clients.facts().filter(|fact| fact.verdict == verdict).map(|fact| section(context, fact)).collect(),
    };
    Page {
        clients: clients.sources().map(|(name, source)| client(name, source)).collect(),
        verdicts: Verdict::ALL.into_iter().map(of).filter(|verdict| !verdict.facts.is_empty()).collect(),
    }
}

fn section(context: &Context<'_>, fact: &ClientFact) -> Section {
    let error = |id: &String| Target::heading_on(ERRORS, id).link(PUBLIC_CLIENTS, &literal(id));
    let lines = [
        ("Where", Md::join(fact.places.iter().map(|place| place_of(context, place)), ", ")),
        ("Why", fact.why.as_deref().map(inline).unwrap_or_default()),
        ("How they know", literal(fact.confidence.as_str())),
        ("Clients", Md::join(fact.from.iter().map(|name| code(name)), ", ")),
        ("Errors", Md::join(fact.errors.iter().map(error), ", ")),
    ];
    let corrections = context.input.register.corrections().iter().filter(|one| one.cites_client(&fact.id));
    Section {
        heading: Target::heading_on(PUBLIC_CLIENTS, &fact.id).heading(&fact.id),
        says: inline(&fact.says),
        lines: lines.into_iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| Fact { name, text }).collect(),
        corrections: corrections.map(|one| whole_row(context.input, context.sitemap, one, PUBLIC_CLIENTS)).collect(),
    }
}

fn place_of(context: &Context<'_>, place: &PlaceOf) -> Md {
    let (name, rest) = place.parts();
    let operation = context.sitemap.operation(context.input.api, name).map(|(_, target)| target);
    let whole = match operation.or_else(|| context.sitemap.type_place(name)) {
        Some(target) => target.link(PUBLIC_CLIENTS, &code(name)),
        None => code(name),
    };
    if rest.is_empty() { whole } else { md!("{} {}", &whole, &code(rest)) }
}

fn client(name: &str, source: &Source) -> Client {
    let address = source.address.as_deref().map_or_else(|| literal("not known"), link);
    Client { name: code(name), what: inline(&source.what), address }
}
