//! The page of the defects in the upstream documents.

use serde::Serialize;

use super::corrections::{CorrectionRow, link, whole_row};
use crate::decisions::Decision;
use crate::defects::Defect;
use crate::emit::docs::book::DEFECTS;
use crate::emit::docs::context::Context;
use crate::emit::docs::escape::{Md, code, md};
use crate::emit::docs::markdown::inline;
use crate::emit::docs::sitemap::{Heading, Target};

/// The page of the defects.
#[derive(Serialize)]
pub(super) struct Page {
    defects: Vec<Section>,
}

/// A defect.
#[derive(Serialize)]
struct Section {
    heading: Heading,
    says: Md,
    truth: Md,
    /// What was done about it, in a few words.
    done: Md,
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

/// The page of the defects.
pub(super) fn page(context: &Context<'_>) -> Page {
    Page { defects: context.input.register.defects().map(|defect| section(context, defect)).collect() }
}

fn section(context: &Context<'_>, defect: &Defect) -> Section {
    let facts = [
        ("Documents", Md::join(defect.documents.iter().map(|name| code(name)), ", ")),
        ("Where", inline(&defect.location)),
        ("How we know", inline(&defect.known)),
        ("See", Md::join(defect.see.iter().map(|address| link(address)), ", ")),
    ];
    let register = context.input.register;
    let corrections = register.corrections_after(&defect.id);
    let corrections: Vec<_> = corrections.map(|one| whole_row(context.input, context.sitemap, one, DEFECTS)).collect();
    let decisions: Vec<Md> = register.decisions_after(&defect.id).map(decision).collect();
    Section {
        heading: Target::heading_on(DEFECTS, &defect.id).heading(&defect.id),
        says: inline(&defect.says),
        truth: inline(&defect.truth),
        done: Md::join([counted(corrections.len(), "correction"), counted(decisions.len(), "decision")], ", "),
        facts: facts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| Fact { name, text }).collect(),
        corrections,
        decisions,
    }
}

/// A number of things; empty for none.
pub(super) fn counted(number: usize, thing: &'static str) -> Md {
    match number {
        0 => Md::default(),
        1 => md!("1 {}", thing),
        _ => md!("{} {}s", number, thing),
    }
}

fn decision(decision: &Decision) -> Md {
    md!("{} {}: {}", &code(&decision.rule), &code(&decision.subject), &inline(&decision.reason))
}
