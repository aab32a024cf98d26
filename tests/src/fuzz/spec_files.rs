//! The parsers of the files in spec/, each beside an API document of ours.

use kandji_codegen::diagnostic::{Failed, Report};
use kandji_codegen::import::Findings;
use kandji_codegen::inputs::SpecFolder;
use kandji_codegen::source::{FileId, SourceMap};
use kandji_codegen::{
    cards, decisions, defects, diagrams, errors, examples, names, openapi, passes, provenance, reconcile, versions,
};
use pulldown_cmark::{Event, Options, Parser, Tag};

use super::reading::{api, with_report};
use super::texts::{CARDS, OPENAPI};

/// Reads a folder that has the text as one of its files.
fn beside(
    text: &str,
    name: &str,
    place: fn(&mut SpecFolder, FileId),
    read: fn(&SpecFolder, &mut Report) -> Result<(), Failed>,
) -> Result<(), String> {
    let mut sources = SourceMap::default();
    let (openapi, cards) = (sources.add("openapi.yaml", OPENAPI), sources.add("action-cards.md", CARDS));
    let file = sources.add(name, text);
    let mut spec = SpecFolder { cards, ..SpecFolder::of(sources, openapi) };
    place(&mut spec, file);
    with_report(&spec.sources, |report| read(&spec, report)).map(drop)
}

pub(super) fn overlay(text: &str) -> Result<(), String> {
    beside(text, "overlay.yaml", |spec, file| spec.overlays.push(file), |spec, report| api(spec, report).map(drop))
}

pub(super) fn words(text: &str) -> Result<(), String> {
    beside(text, "words/tags.yaml", |spec, file| spec.words.push(file), |spec, report| api(spec, report).map(drop))
}

pub(super) fn names_yaml(text: &str) -> Result<(), String> {
    let read = |spec: &SpecFolder, report: &mut Report| {
        let names = names::of_spec(spec, report)?;
        let document = openapi::load(spec, report)?;
        let mut api = openapi::read(&document, report)?;
        names::apply(&names, &mut api);
        passes::run(&mut api, report)?;
        names::check(&names, &api, report)
    };
    beside(text, "names.yaml", |spec, file| spec.names = Some(file), read)
}

pub(super) fn decisions_yaml(text: &str) -> Result<(), String> {
    let read = |spec: &SpecFolder, report: &mut Report| {
        let decisions = decisions::read(spec, report)?;
        let cards = cards::parse(spec.cards, &spec.sources, report)?;
        reconcile::reconcile(api(spec, report)?, cards, &decisions, report).map(drop)
    };
    beside(text, "decisions.yaml", |spec, file| spec.decisions = Some(file), read)
}

pub(super) fn defects_yaml(text: &str) -> Result<(), String> {
    beside(text, "defects.yaml", |spec, file| spec.defects = Some(file), register)
}

pub(super) fn public_clients_yaml(text: &str) -> Result<(), String> {
    beside(text, "public-clients.yaml", |spec, file| spec.public_clients = Some(file), register)
}

pub(super) fn sources_yaml(text: &str) -> Result<(), String> {
    beside(text, "sources.yaml", |spec, file| spec.upstream = Some(file), register)
}

fn register(spec: &SpecFolder, report: &mut Report) -> Result<(), Failed> {
    let mut register = defects::Register::of_spec(spec, report)?;
    register.place(&api(spec, report)?, report)
}

pub(super) fn errors_yaml(text: &str) -> Result<(), String> {
    let read = |spec: &SpecFolder, report: &mut Report| {
        let cases = errors::of_spec(spec, report)?;
        errors::apply(cases, &mut api(spec, report)?, report).map(drop)
    };
    beside(text, "errors.yaml", |spec, file| spec.errors = Some(file), read)
}

pub(super) fn diagrams_yaml(text: &str) -> Result<(), String> {
    let read = |spec: &SpecFolder, report: &mut Report| {
        let flows = diagrams::of_spec(spec, report)?;
        diagrams::all(flows, &api(spec, report)?, report).map(drop)
    };
    beside(text, "diagrams.yaml", |spec, file| spec.diagrams = Some(file), read)
}

pub(super) fn fleet_yaml(text: &str) -> Result<(), String> {
    let read = |spec: &SpecFolder, report: &mut Report| {
        let fleet = examples::of_spec(spec, report)?;
        examples::Examples::of_api(&api(spec, report)?, &fleet, report).map(drop)
    };
    beside(text, "fleet/tenant.yaml", |spec, file| spec.fleet.push(file), read)
}

pub(super) fn provenance_yaml(text: &str) -> Result<(), String> {
    let read = |spec: &SpecFolder, report: &mut Report| {
        let provenance = provenance::of_spec(spec, report)?;
        provenance::check(&provenance, &api(spec, report)?, spec, report)
    };
    beside(text, "provenance.yaml", |spec, file| spec.provenance = Some(file), read)
}

pub(super) fn findings_yaml(text: &str) -> Result<(), String> {
    let read = |spec: &SpecFolder, report: &mut Report| {
        let Some(file) = spec.findings else { return Ok(()) };
        Findings::read(file, &spec.sources, report).map(drop)
    };
    beside(text, "findings.yaml", |spec, file| spec.findings = Some(file), read)
}

pub(super) fn versions_yaml(text: &str) -> Result<(), String> {
    let read = |spec: &SpecFolder, report: &mut Report| versions::of_spec(spec, report).map(drop);
    beside(text, "versions.yaml", |spec, file| spec.versions = Some(file), read)
}

pub(super) fn guide(text: &str) -> Result<(), String> {
    page_of(text, "guides/tags.md", |spec, file| spec.guides.push(file), "docs/src/guides/tags.md")
}

pub(super) fn changelog(text: &str) -> Result<(), String> {
    page_of(text, "changelog/0.2.0.yaml", |spec, file| spec.changelog.push(file), "docs/src/reference/changelog.md")
}

/// A text becomes a page that no script, no instruction to the book builder and no other address has a place on.
fn page_of(text: &str, name: &str, place: fn(&mut SpecFolder, FileId), page: &str) -> Result<(), String> {
    let mut sources = SourceMap::default();
    let (openapi, cards) = (sources.add("openapi.yaml", OPENAPI), sources.add("action-cards.md", CARDS));
    let file = sources.add(name, text);
    let mut spec = SpecFolder { cards, ..SpecFolder::of(sources, openapi) };
    place(&mut spec, file);
    let generated = with_report(&spec.sources, |report| kandji_codegen::generate(&spec, report))?;
    let Some(page) = generated.as_ref().and_then(|generated| generated.tree.get(page)) else {
        return Ok(());
    };
    match harmful(page) {
        Some(markup) => Err(format!("the page has {markup}: {page}")),
        None => Ok(()),
    }
}

/// What a page has that could come only from a text that was taken for markup.
fn harmful(page: &str) -> Option<String> {
    // The book builder looks for its directives everywhere, also in code.
    if page.contains("{{") {
        return Some("an instruction to the book builder".to_owned());
    }
    Parser::new_ext(page, Options::all()).find_map(|event| match event {
        Event::Html(html) | Event::InlineHtml(html) => {
            let ours = ["small>", "/small>", "code>", "/code>", "pre>", "/pre>", "br>"];
            let is_ours = |tag: &str| ours.iter().any(|known| tag.starts_with(known));
            (!html.split('<').skip(1).all(is_ours)).then(|| html.into_string())
        }
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
            let scheme = dest_url.split(['/', '?', '#']).next().and_then(|start| start.split_once(':'));
            scheme.filter(|(scheme, _)| *scheme != "https").map(|_| dest_url.to_string())
        }
        _ => None,
    })
}
