//! Writes the file of a release.

use std::fmt::Write as _;

use super::entry::{Part, Parts, Release};
use crate::text::yaml::quoted;

const HEAD: &str = "\
# Written by `cargo xtask release`. Its text can be edited: run `cargo xtask generate`, which brings it to the book and the
# package of the client, and copy generated/client/CHANGELOG.md to CHANGELOG.md.
";

/// `unreleased.yaml` with nothing in it.
pub const NOTHING_UNRELEASED: &str = "\
# What the next release has to say beside what `cargo xtask diff` finds: above all, changes of the hand-written halves of
# client and tenant. `cargo xtask release` moves it into the file of the release.
#
# client, tenant, cards  by how much the version has to rise at least: major, minor, patch or none
# code                   what to change in code that uses the client; a list of `{ subject: …, text: … }`, the subject is optional
# flows                  what to change in flows that use the cards
# know                   what else to know
# new                    what is new
client: none
tenant: none
cards: none
code: []
flows: []
know: []
new: []
";

/// The text of the file of a release, which is named after its version.
#[must_use]
pub fn to_yaml(release: &Release) -> String {
    let Release { version, tenant, cards, date, parts } = release;
    let mut text = format!("{HEAD}version: {version}\ntenant: {tenant}\ncards: {cards}\ndate: {}\n", quoted(date));
    Part::ALL.into_iter().for_each(|part| add(&mut text, part, parts));
    text
}

fn add(text: &mut String, part: Part, parts: &Parts) {
    let items = parts.items(part);
    if items.is_empty() {
        return;
    }
    let _ = writeln!(text, "{}:", part.key());
    for item in items {
        let mut start = "- ";
        if let Some(subject) = &item.subject {
            let _ = writeln!(text, "{start}subject: {}", quoted(subject));
            start = "  ";
        }
        let _ = writeln!(text, "{start}text: {}", quoted(&item.text));
    }
}
