//! The page of what each release has changed.

use serde::Serialize;

use super::escape::{Md, code, literal, md};
use super::markdown::inline;
use crate::changelog::{Changelog, Item, Part, Release};

/// The page.
#[derive(Serialize)]
pub(super) struct Page {
    releases: Vec<Entry>,
}

/// A release.
#[derive(Serialize)]
struct Entry {
    heading: Md,
    tenant: Md,
    cards: Md,
    parts: Vec<Section>,
}

/// What a reader has to do.
#[derive(Serialize)]
struct Section {
    title: &'static str,
    items: Vec<Md>,
}

/// The page.
pub(super) fn page(changelog: &Changelog) -> Page {
    Page { releases: changelog.releases.iter().map(entry).collect() }
}

fn entry(release: &Release) -> Entry {
    let parts = Part::ALL.into_iter().filter(|part| !release.parts.items(*part).is_empty());
    let section =
        |part: Part| Section { title: part.title(), items: release.parts.items(part).iter().map(item).collect() };
    Entry {
        heading: md!("{} ({})", &release.version, &literal(&release.date)),
        tenant: md!("{}", &release.tenant),
        cards: md!("{}", &release.cards),
        parts: parts.map(section).collect(),
    }
}

fn item(item: &Item) -> Md {
    let text = inline(&item.text).sentence();
    item.subject.as_ref().map_or_else(|| text.clone(), |subject| md!("{} {}", &code(subject), &text))
}
