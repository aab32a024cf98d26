//! `cargo xtask explain`

use std::fmt::Write as _;

use kandji_codegen::corrections::{Correction, Evidence, Place, Subject};
use kandji_codegen::defects::{Defect, Register};
use kandji_codegen::diagnostic::{Code, Report, Strictness};
use kandji_codegen::diff::axis_of;
use kandji_codegen::inputs::read_spec;
use kandji_codegen::public_clients::ClientFact;
use kandji_codegen::reconcile::rules::forms_of_decisions;
use kandji_codegen::{explain as find, explained};

use crate::cli::Explain;
use crate::{Exit, output, project};

/// The most known ids that a message lists.
const LISTED: usize = 40;

/// Prints the explanation of an id.
pub(crate) fn explain(arguments: &Explain) -> Exit {
    let id = arguments.id.as_str();
    if let Some(code) = find(id) {
        output::data(&of_code(code));
        return Exit::Done;
    }
    let register = register();
    let text = register.as_ref().and_then(|register| {
        let of_defect = || register.defect(id).map(|defect| of_defect(defect, register));
        let of_fact = || register.clients().fact(id).map(|fact| of_fact(fact, register));
        of_defect().or_else(of_fact).or_else(|| of_subject(id, register))
    });
    match text {
        Some(text) => {
            output::data(&text);
            Exit::Done
        }
        None => {
            let defects = register.iter().flat_map(Register::defects).map(|defect| defect.id.as_str());
            let mut known: Vec<&str> = explained().collect();
            known.extend(defects);
            known.extend(register.iter().flat_map(|register| register.clients().facts()).map(|fact| fact.id.as_str()));
            unknown(id, &known);
            Exit::Unusable
        }
    }
}

fn unknown(id: &str, known: &[&str]) {
    let (near, others): (Vec<&str>, Vec<&str>) = known.iter().partition(|known| known.contains(id));
    let known = if near.is_empty() { others } else { near };
    let (shown, dots) =
        (known.iter().take(LISTED).copied().collect::<Vec<_>>(), if known.len() > LISTED { ", …" } else { "" });
    output::message(&format!("error: unknown id `{id}`; known ids: {}{dots}\n", shown.join(", ")));
}

/// The register of the project, if its spec folder can be read. `generate` reports what is wrong with it.
fn register() -> Option<Register> {
    let mut report = Report::new(Strictness::Draft);
    let spec = read_spec(&project::path("spec"), None, None, &mut report).ok()?;
    Register::of_spec(&spec, &mut report).ok()
}

fn of_code(code: &Code) -> String {
    let decisions = forms_of_decisions(code.id);
    let decisions = decisions.map(|forms| format!("\nIn spec/decisions.yaml: {forms}\n")).unwrap_or_default();
    let axis = axis_of(code).map(|axis| format!("\nWhom it concerns: {}\n", axis.whom())).unwrap_or_default();
    let severity = code.severity.map(|severity| format!("\nHow severe it is: {severity}\n")).unwrap_or_default();
    let Code { id, title, why, fix, .. } = code;
    format!("{id}: {title}\n\nWhy it matters: {why}\n{axis}{severity}\nWhat to do: {fix}\n{decisions}")
}

fn of_defect(defect: &Defect, register: &Register) -> String {
    let mut text = format!(
        "{}: a defect in {}\n\nWhere: {}\n\nThey say: {}\n\nIn fact: {}\n\nHow we know: {}\n",
        defect.id,
        defect.documents.join(", "),
        defect.location,
        defect.says,
        defect.truth,
        defect.known
    );
    for address in &defect.see {
        let _ = writeln!(text, "See: {address}");
    }
    list(&mut text, register.corrections_after(&defect.id));
    for decision in register.decisions_after(&defect.id) {
        let _ = write!(text, "\nDecision: {} {}\n  {}\n", decision.rule, decision.subject, decision.reason);
    }
    text
}

fn of_fact(fact: &ClientFact, register: &Register) -> String {
    let places: Vec<&str> = fact.places.iter().map(|place| place.text.as_str()).collect();
    let mut text = format!("{}: what public clients know of {} {}\n\n", fact.id, fact.of, fact.item);
    if !places.is_empty() {
        let _ = writeln!(text, "Where: {}\n", places.join(", "));
    }
    let _ = writeln!(text, "They know: {}\n\nHow they know: {}\n", fact.says, fact.confidence.as_str());
    let _ = writeln!(text, "Verdict: {}", fact.verdict.means());
    if let Some(why) = &fact.why {
        let _ = writeln!(text, "  {why}");
    }
    for id in &fact.errors {
        let _ = writeln!(text, "In spec/errors.yaml: {id}");
    }
    for name in &fact.from {
        let _ = writeln!(text, "See: {}", register.clients().address(name).unwrap_or(name));
    }
    list(&mut text, register.corrections().iter().filter(|correction| correction.cites_client(&fact.id)));
    text
}

/// The corrections of an operation or type.
fn of_subject(id: &str, register: &Register) -> Option<String> {
    let subjects = [Subject::Operation(id.to_owned()), Subject::Type(id.to_owned())];
    let corrections: Vec<&Correction> = subjects.iter().flat_map(|subject| register.corrections_of(subject)).collect();
    if corrections.is_empty() {
        return None;
    }
    let mut text = format!("{id}: {} corrections of what the upstream documents say\n", corrections.len());
    list(&mut text, corrections.into_iter());
    Some(text)
}

fn list<'a>(text: &mut String, corrections: impl Iterator<Item = &'a Correction>) {
    for correction in corrections {
        let places = correction.places.iter().map(place).collect::<Vec<_>>().join(", ");
        let keys = correction.keys.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
        let change = if keys.is_empty() { "removed".to_owned() } else { format!("sets {keys}") };
        let evidence = correction.why.evidence.iter().map(evidence).collect::<Vec<_>>().join(", ");
        let reason = &correction.why.reason;
        let _ = write!(text, "\nCorrection: {change} of {places}\n  Reason: {reason}\n  Evidence: {evidence}\n");
    }
}

fn place(place: &Place) -> String {
    let whole = match &place.subject {
        Subject::Api => "the API",
        Subject::Operation(name) | Subject::Type(name) => name,
    };
    place.part.as_ref().map_or_else(|| whole.to_owned(), |part| format!("{whole} {part}"))
}

fn evidence(evidence: &Evidence) -> String {
    match evidence {
        Evidence::Defect { id, .. } => format!("defect {id}"),
        Evidence::Client { id, .. } => format!("public clients, {id}"),
        Evidence::Address(address) => address.clone(),
    }
}
