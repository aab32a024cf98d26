//! The page of the defects in the upstream documents, and the lists of corrections on other pages.

use serde::Serialize;

use super::book::{DEFECTS, PUBLIC_CLIENTS};
use super::escape::{Md, code, literal, md};
use super::input::Input;
use super::markdown::inline;
use super::sitemap::{Sitemap, Target};
use crate::corrections::{Correction, Evidence, Place, Subject, is_address};
use crate::decisions::Decision;
use crate::defects::{Defect, Upstream};

/// The most places of a correction that are listed one by one.
const LISTED: usize = 6;

/// The page of the defects.
#[derive(Serialize)]
pub(super) struct Page {
    documents: Vec<Document>,
    defects: Vec<Section>,
}

/// An upstream document.
#[derive(Serialize)]
struct Document {
    name: Md,
    kind: Md,
    date: Md,
    operations: u64,
    license: Md,
}

/// A defect.
#[derive(Serialize)]
struct Section {
    heading: Md,
    facts: Vec<Fact>,
    corrections: Vec<CorrectionRow>,
    decisions: Vec<Md>,
}

/// One line about a defect.
#[derive(Serialize)]
struct Fact {
    name: &'static str,
    text: Md,
}

/// A correction.
#[derive(Serialize)]
pub(super) struct CorrectionRow {
    places: Md,
    change: Md,
    reason: Md,
    evidence: Md,
}

/// What lists of corrections are made from.
#[derive(Clone, Copy)]
pub(super) struct Corrections<'a> {
    pub(super) input: Input<'a>,
    pub(super) sitemap: &'a Sitemap<'a>,
}

impl<'a> Corrections<'a> {
    /// The page of the defects.
    pub(super) fn page(self) -> Page {
        let register = self.input.register;
        Page {
            documents: register.documents().iter().map(document).collect(),
            defects: register.defects().map(|defect| self.section(defect)).collect(),
        }
    }

    fn section(self, defect: &Defect) -> Section {
        let documents = defect.documents.iter().map(|name| code(name));
        let facts = [
            ("Documents", Md::join(documents, ", ")),
            ("Where", inline(&defect.location)),
            ("They say", inline(&defect.says)),
            ("In fact", inline(&defect.truth)),
            ("How we know", inline(&defect.known)),
            ("See", Md::join(defect.see.iter().map(|address| link(address)), ", ")),
        ];
        let register = self.input.register;
        Section {
            heading: target(&defect.id).heading(&defect.id),
            facts: facts
                .into_iter()
                .filter(|(_, text)| !text.is_empty())
                .map(|(name, text)| Fact { name, text })
                .collect(),
            corrections: register.corrections_after(&defect.id).map(|one| self.row(one, DEFECTS, |_| true)).collect(),
            decisions: register.decisions_after(&defect.id).map(decision).collect(),
        }
    }

    /// The corrections of everything that a page describes.
    pub(super) fn on(self, path: &str) -> Vec<CorrectionRow> {
        let is_here = |place: &Place| self.page_of(place) == Some(path);
        let here = self.input.register.corrections().iter().filter(|one| one.places.iter().any(is_here));
        here.map(|correction| self.row(correction, path, is_here)).collect()
    }

    pub(super) fn row(self, correction: &Correction, page: &str, shows: impl Fn(&Place) -> bool) -> CorrectionRow {
        let places: Vec<&Place> = correction.places.iter().filter(|place| shows(place)).collect();
        let listed = places.iter().take(LISTED).map(|place| self.place(place, page));
        let rest = places.len().saturating_sub(LISTED);
        let rest = (rest > 0).then(|| md!("{} more", rest));
        let keys = correction.keys.iter().map(|key| code(key));
        CorrectionRow {
            places: Md::join(listed.chain(rest), ", "),
            change: if correction.keys.is_empty() { md!("removed") } else { Md::join(keys, ", ") },
            reason: inline(&correction.why.reason),
            evidence: Md::join(correction.why.evidence.iter().map(|one| evidence(one, page)), ", "),
        }
    }

    fn place(self, place: &Place, page: &str) -> Md {
        let whole = match &place.subject {
            Subject::Api => return place.part.as_deref().map_or_else(|| md!("the API"), code),
            Subject::Operation(id) => match self.sitemap.operation(self.input.api, id) {
                Some((_, target)) => target.link(page, &code(id)),
                None => code(id),
            },
            Subject::Type(name) => match self.sitemap.type_section(name) {
                Some(target) => target.link(page, &code(name)),
                None => code(name),
            },
        };
        match &place.part {
            Some(part) => md!("{} {}", &whole, &code(part)),
            None => whole,
        }
    }

    fn page_of(self, place: &Place) -> Option<&'a str> {
        match &place.subject {
            Subject::Api => None,
            Subject::Operation(id) => self.sitemap.operation(self.input.api, id).map(|(_, target)| target.page()),
            Subject::Type(name) => {
                let owner = self.input.type_owners.get(name.as_str());
                let page = owner.and_then(|owner| self.sitemap.groups.iter().find(|page| page.name == *owner));
                page.map(|page| page.path.as_str()).or_else(|| Some(self.sitemap.type_section(name)?.page()))
            }
        }
    }
}

fn document(upstream: &Upstream) -> Document {
    let text = |text: &Option<String>| text.as_deref().map_or_else(|| literal("not stated"), literal);
    let kind = match upstream.kind.as_str() {
        "openapi" => "OpenAPI document",
        _ => "Postman collection",
    };
    Document {
        name: code(&upstream.name),
        kind: literal(kind),
        date: text(&upstream.date),
        operations: upstream.operations,
        license: text(&upstream.licence),
    }
}

fn target(id: &str) -> Target {
    Target::heading_on(DEFECTS, id)
}

fn evidence(evidence: &Evidence, page: &str) -> Md {
    match evidence {
        Evidence::Defect { id, .. } => target(id).link(page, &literal(id)),
        Evidence::Client { id, .. } => Target::heading_on(PUBLIC_CLIENTS, id).link(page, &literal(id)),
        Evidence::Address(address) => link(address),
    }
}

/// An address as a link, if it is a valid one.
pub(super) fn link(address: &str) -> Md {
    let host = address.trim_start_matches("https://").split('/').next().unwrap_or_default();
    if is_address(address) { Md(format!("[{}](<{address}>)", literal(host))) } else { literal(address) }
}

fn decision(decision: &Decision) -> Md {
    md!("{} {}: {}", &code(&decision.rule), &code(&decision.subject), &inline(&decision.reason))
}
