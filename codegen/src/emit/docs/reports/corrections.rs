//! The lists of corrections at the end of pages.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::corrections::{Correction, Evidence, Place, Subject, is_address};
use crate::defects::{About, Register};
use crate::emit::docs::escape::{Md, code, literal, md};
use crate::emit::docs::input::Input;
use crate::emit::docs::markdown::inline;
use crate::emit::docs::sitemap::{Sitemap, Target};
use crate::public_clients::Verdict;

/// The most places of a correction that are listed one by one.
const LISTED: usize = 6;

/// A correction.
#[derive(Serialize)]
pub(in crate::emit::docs) struct CorrectionRow {
    places: Md,
    change: Md,
    reason: Md,
    evidence: Md,
}

/// The corrections of what each page describes, by their index in the register, with the indices of the places.
pub(in crate::emit::docs) struct Corrections {
    by_page: BTreeMap<String, BTreeMap<usize, Vec<usize>>>,
}

impl Corrections {
    /// Sorts the corrections by the pages that describe what they change.
    pub(in crate::emit::docs) fn new(register: &Register, sitemap: &Sitemap<'_>) -> Self {
        let mut by_page: BTreeMap<String, BTreeMap<usize, Vec<usize>>> = BTreeMap::new();
        for (index, correction) in register.corrections().iter().enumerate() {
            for (at, place) in correction.places.iter().enumerate() {
                for page in pages(place, sitemap) {
                    let here = by_page.entry(page.to_owned()).or_default();
                    here.entry(index).or_default().push(at);
                }
            }
        }
        Self { by_page }
    }

    /// The corrections of what a page describes.
    pub(in crate::emit::docs) fn on(&self, input: Input<'_>, sitemap: &Sitemap<'_>, page: &str) -> Vec<CorrectionRow> {
        let here = self.by_page.get(page).into_iter().flatten();
        let rows = here.filter_map(|(index, at)| {
            let correction = input.register.corrections().get(*index)?;
            let places = correction.places.iter().enumerate().filter(|(number, _)| at.contains(number));
            let places: Vec<&Place> = places.map(|(_, place)| place).collect();
            Some(row(input, sitemap, correction, &places, page))
        });
        rows.collect()
    }
}

/// The pages that describe a place.
fn pages<'s>(place: &Place, sitemap: &'s Sitemap<'_>) -> Vec<&'s str> {
    match &place.subject {
        Subject::Api => Vec::new(),
        Subject::Operation(id) => sitemap.operation_page(id).map(|page| page.path()).into_iter().collect(),
        Subject::Type(name) => sitemap.pages_of_type(name).collect(),
    }
}

/// A correction with all of its places.
pub(super) fn whole_row(input: Input<'_>, sitemap: &Sitemap<'_>, correction: &Correction, page: &str) -> CorrectionRow {
    row(input, sitemap, correction, &correction.places.iter().collect::<Vec<_>>(), page)
}

fn row(
    input: Input<'_>,
    sitemap: &Sitemap<'_>,
    correction: &Correction,
    places: &[&Place],
    page: &str,
) -> CorrectionRow {
    let listed = places.iter().take(LISTED).map(|place| self::place(input, sitemap, place, page));
    let rest = places.len().saturating_sub(LISTED);
    let rest = (rest > 0).then(|| md!("{} more", rest));
    let keys = correction.keys.iter().map(|key| code(key));
    CorrectionRow {
        places: Md::join(listed.chain(rest), ", "),
        change: if correction.keys.is_empty() { md!("removed") } else { Md::join(keys, ", ") },
        reason: inline(&correction.why.reason),
        evidence: Md::join(correction.why.evidence.iter().map(|one| evidence(input.register, one, page)), ", "),
    }
}

fn place(input: Input<'_>, sitemap: &Sitemap<'_>, place: &Place, page: &str) -> Md {
    let whole = match &place.subject {
        Subject::Api => return place.part.as_deref().map_or_else(|| md!("the API"), code),
        Subject::Operation(id) => linked(sitemap.operation(input.api, id).map(|(_, target)| target), id, page),
        Subject::Type(name) => linked(sitemap.type_place(name), name, page),
    };
    match &place.part {
        Some(part) => md!("{} {}", &whole, &code(part)),
        None => whole,
    }
}

/// A name as code, with a link unless it would lead to the page that it is on.
fn linked(target: Option<&Target>, name: &str, page: &str) -> Md {
    match target.filter(|target| **target != Target::start_of(page)) {
        Some(target) => target.link(page, &code(name)),
        None => code(name),
    }
}

fn evidence(register: &Register, evidence: &Evidence, page: &str) -> Md {
    match evidence {
        Evidence::Defect { id, .. } => match register.defect(id) {
            Some(defect) => Target::heading_on(&path_of_defects(defect.about), id).link(page, &literal(id)),
            None => literal(id),
        },
        Evidence::Client { id, .. } => match register.clients().fact(id) {
            Some(fact) => Target::heading_on(&path_of_facts(verdict_name(fact.verdict)), id).link(page, &literal(id)),
            None => literal(id),
        },
        Evidence::Address(address) => link(address),
    }
}

fn verdict_name(verdict: Verdict) -> &'static str {
    Verdict::ALL.into_iter().find(|(_, known)| *known == verdict).map_or("", |(name, _)| name)
}

/// The page of the facts of public clients whose verdict has a name.
pub(super) fn path_of_facts(verdict: &str) -> String {
    format!("public-clients/{verdict}.md")
}

/// The page of the defects of a kind.
pub(super) fn path_of_defects(about: About) -> String {
    format!("defects/{}.md", about.as_str())
}

/// An address as a link, if it is a valid one.
pub(in crate::emit::docs) fn link(address: &str) -> Md {
    let host = address.trim_start_matches("https://").split('/').next().unwrap_or_default();
    if is_address(address) { Md(format!("[{}](<{address}>)", literal(host))) } else { literal(address) }
}
