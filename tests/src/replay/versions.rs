//! Versions of a document, each with a few changes of the one before.

use std::collections::BTreeMap;
use std::path::PathBuf;

use kandji_codegen::diagnostic::{Report, Strictness};
use kandji_codegen::diff::{Side, load_from};
use kandji_codegen::document::{Limits, parse_json};
use kandji_codegen::inputs::Files;
use kandji_codegen::source::SourceMap;

use crate::mutation::{Change, Edit, other_values, targets, written};
use crate::random::Random;

/// The most attempts to change a document so that it can still be read.
const ATTEMPTS: usize = 60;

/// Reads a document.
///
/// # Panics
/// Never, but for bugs: a document that cannot be read is `None`.
#[must_use]
pub(super) fn side(text: &str) -> Option<Side> {
    let name = PathBuf::from("api.json");
    let files = Files::Memory(BTreeMap::from([(name.clone(), text.as_bytes().to_vec())]));
    load_from(&files, &name, &mut Report::new(Strictness::Draft)).ok()
}

/// Versions of a document of JSON that can be read, the document first, with `changes` changes from one to the next.
#[must_use]
pub fn chain(document: &str, versions: usize, changes: usize, seed: u64) -> Vec<String> {
    let mut random = Random::new(seed);
    let mut chain = vec![document.to_owned()];
    while chain.len() < versions {
        let Some(last) = chain.last() else { break };
        let mut text = last.clone();
        for _ in 0..changes {
            text = changed(&text, &mut random).unwrap_or(text);
        }
        chain.push(text);
    }
    chain
}

/// The document with one key taken away or given another value.
fn changed(text: &str, random: &mut Random) -> Option<String> {
    let mut sources = SourceMap::default();
    let file = sources.add("api.json", text);
    let document = parse_json(file, &sources, Limits::default()).ok()?;
    let places: Vec<_> = targets(&document).into_iter().filter(|place| place.is_key).collect();
    for _ in 0..ATTEMPTS {
        let target = random.pick(&places)?;
        let values = other_values(&document, target);
        let edit = match random.pick(&values) {
            Some(value) if !random.once_in(3) => Edit::Value(value),
            _ => Edit::Change(Change::Removed),
        };
        let text = written(&document, Some((target, edit)));
        if side(&text).is_some() {
            return Some(text);
        }
    }
    None
}
