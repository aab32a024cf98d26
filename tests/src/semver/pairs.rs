//! Pairs of documents.

use std::fs;
use std::path::{Path, PathBuf};

use kandji_codegen::diagnostic::{Format, Report, Strictness, render};
use kandji_codegen::diff::{Side, load};
use serde_yaml::Value;

use crate::{generator, project};

/// Two documents.
#[derive(Debug)]
pub struct Pair {
    /// What people call it.
    pub name: String,
    /// The old document.
    pub old: Side,
    /// The new document.
    pub new: Side,
}

/// Real documents below the upstream folder, oldest first, and those that others are compared with.
const REAL: &[(&str, &str)] = &[
    ("openapi/community-2025-02-08.yaml", "openapi/community-2025-08-26.yaml"),
    ("openapi/community-2025-08-26.yaml", "openapi/community-2025-11-04.yaml"),
    ("openapi/community-2025-11-04.yaml", "openapi/iru-endpoint-2026-08.json"),
    ("postman/2025-08-29.json", "postman/2026-03-12.json"),
    ("postman/2026-03-12.json", "postman/2025-08-29.json"),
    ("openapi/community-2025-08-26.yaml", "openapi/community-2025-02-08.yaml"),
    ("openapi/community-2025-11-04.yaml", "postman/2026-03-12.json"),
    ("postman/2026-03-12.json", "openapi/iru-endpoint-2026-08.json"),
];

/// Pairs of real documents: those of the vendor in the order of their dates and crosswise, and the project's own spec without
/// one of its overlays. Each is loaded when its turn comes.
pub fn real(folder: &Path) -> impl Iterator<Item = Result<Pair, String>> + use<> {
    let upstream = project::upstream("semver");
    let documents = upstream.into_iter().flat_map(|upstream| {
        REAL.iter().map(move |(old, new)| pair(&format!("{old} to {new}"), &upstream.join(old), &upstream.join(new)))
    });
    let folder = folder.to_owned();
    let overlays = ["secrets.yaml", "operations.yaml", "parameters.yaml", "types.yaml"];
    let specs = overlays.into_iter().map(move |overlay| {
        let without = without(&folder, overlay).map_err(|error| error.to_string())?;
        pair(&format!("spec without {overlay} to spec"), &without, &generator::spec())
    });
    documents.chain(specs)
}

/// A copy of the project's spec without one of its overlays.
fn without(folder: &Path, overlay: &str) -> std::io::Result<PathBuf> {
    let copy = folder.join("spec-without").join(overlay.trim_end_matches(".yaml"));
    if copy.exists() {
        fs::remove_dir_all(&copy)?;
    }
    fs::create_dir_all(&copy)?;
    generator::copy_spec(&copy);
    fs::remove_file(copy.join("overlays").join(overlay))?;
    Ok(copy)
}

pub(super) fn pair(name: &str, old: &Path, new: &Path) -> Result<Pair, String> {
    Ok(Pair { name: name.to_owned(), old: side(old)?, new: side(new)? })
}

fn side(path: &Path) -> Result<Side, String> {
    let mut report = Report::new(Strictness::Draft);
    load(path, &mut report).map_err(|sources| render(&report, &sources, Format::Human, false))
}

/// The pairs of the unit tests of the client's changes, in both directions.
///
/// # Errors
/// What is wrong with the file that has them, or with a document.
pub fn fixtures(folder: &Path) -> Result<Vec<Pair>, String> {
    let path = project::root().join("codegen/src/diff/client/tests/pairs.yaml");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let file: Value = serde_yaml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    let base = file["base"].as_str().ok_or("the file has no base")?;
    let mut pairs = Vec::new();
    for (index, one) in file["pairs"].as_sequence().into_iter().flatten().enumerate() {
        let replacements = one["replace"].as_sequence().into_iter().flatten();
        let other = replacements.fold(base.to_owned(), |text, both| {
            text.replace(both[0].as_str().unwrap_or_default(), both[1].as_str().unwrap_or_default())
        });
        for (direction, id, old, new) in
            [("there", &one["there"][0], base, &*other), ("back", &one["back"][0], &*other, base)]
        {
            let name = format!("{} ({}, {direction})", id.as_str().unwrap_or_default(), index + 1);
            pairs.push(Pair { name, old: document(folder, old)?, new: document(folder, new)? });
        }
    }
    Ok(pairs)
}

/// The document with this text.
fn document(folder: &Path, text: &str) -> Result<Side, String> {
    let path = folder.join("fixture.yaml");
    let text = format!("openapi: 3.0.3\ninfo: {{ title: Lamps, version: '1' }}\n{text}");
    fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    side(&path)
}
