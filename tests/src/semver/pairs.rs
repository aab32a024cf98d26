//! Pairs of documents.

use std::fs;
use std::path::{Path, PathBuf};

use kandji_codegen::diagnostic::{Format, Report, Strictness, render};
use kandji_codegen::diff::{Side, load};

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

pub(super) fn side(path: &Path) -> Result<Side, String> {
    let mut report = Report::new(Strictness::Draft);
    load(path, &mut report).map_err(|sources| render(&report, &sources, Format::Human, false))
}
