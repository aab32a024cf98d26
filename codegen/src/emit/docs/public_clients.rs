//! The page of what public clients know, and what was done about it.

use serde::Serialize;

use super::book::{ERRORS, PUBLIC_CLIENTS};
use super::defects::{CorrectionRow, Corrections, link};
use super::escape::{Md, code, literal, md};
use super::markdown::inline;
use super::sitemap::Target;
use crate::public_clients::{ClientFact, PlaceOf, Source, Verdict};

/// The page.
#[derive(Serialize)]
pub(super) struct Page {
    clients: Vec<Client>,
    counts: Vec<Count>,
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
struct Count {
    verdict: &'static str,
    facts: usize,
}

/// A fact.
#[derive(Serialize)]
struct Section {
    heading: Md,
    lines: Vec<Fact>,
    corrections: Vec<CorrectionRow>,
}

/// One line about a fact.
#[derive(Serialize)]
struct Fact {
    name: &'static str,
    text: Md,
}

impl Corrections<'_> {
    /// The page of what public clients know.
    pub(super) fn page_of_clients(self) -> Page {
        let clients = self.input.register.clients();
        let count = |(_, verdict): (_, Verdict)| Count {
            verdict: verdict.means(),
            facts: clients.facts().filter(|fact| fact.verdict == verdict).count(),
        };
        Page {
            clients: clients.sources().map(|(name, source)| client(name, source)).collect(),
            counts: Verdict::ALL.into_iter().map(count).filter(|count| count.facts > 0).collect(),
            facts: clients.facts().map(|fact| self.fact(fact)).collect(),
        }
    }

    fn fact(self, fact: &ClientFact) -> Section {
        let verdict = match &fact.why {
            Some(why) => md!("{}: {}", fact.verdict.means(), &inline(why)),
            None => literal(fact.verdict.means()),
        };
        let error = |id: &String| Target::heading_on(ERRORS, id).link(PUBLIC_CLIENTS, &literal(id));
        let lines = [
            ("Where", Md::join(fact.places.iter().map(|place| self.place_of(place)), ", ")),
            ("They know", inline(&fact.says)),
            ("How they know", literal(fact.confidence.as_str())),
            ("Clients", Md::join(fact.from.iter().map(|name| code(name)), ", ")),
            ("Verdict", verdict),
            ("Errors", Md::join(fact.errors.iter().map(error), ", ")),
        ];
        let corrections = self.input.register.corrections().iter().filter(|one| one.cites_client(&fact.id));
        Section {
            heading: Target::heading_on(PUBLIC_CLIENTS, &fact.id).heading(&fact.id),
            lines: lines
                .into_iter()
                .filter(|(_, text)| !text.is_empty())
                .map(|(name, text)| Fact { name, text })
                .collect(),
            corrections: corrections.map(|one| self.row(one, PUBLIC_CLIENTS, |_| true)).collect(),
        }
    }

    fn place_of(self, place: &PlaceOf) -> Md {
        let (name, rest) = place.parts();
        let operation = self.sitemap.operation(self.input.api, name).map(|(_, target)| target);
        let whole = match operation.or_else(|| self.sitemap.type_section(name)) {
            Some(target) => target.link(PUBLIC_CLIENTS, &code(name)),
            None => code(name),
        };
        if rest.is_empty() { whole } else { md!("{} {}", &whole, &code(rest)) }
    }
}

fn client(name: &str, source: &Source) -> Client {
    let address = source.address.as_deref().map_or_else(|| literal("not known"), link);
    Client { name: code(name), what: inline(&source.what), address }
}
