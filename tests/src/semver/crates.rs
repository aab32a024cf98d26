//! The generated crate of a document, in a folder of its own.

use std::fs;
use std::path::Path;

use kandji_codegen::diff::{Side, client_crate};

/// Writes the crate of a document into a folder.
///
/// # Errors
/// What failed, in words.
pub(super) fn write(side: &Side, folder: &Path) -> Result<(), String> {
    let tree = client_crate(side).ok_or("the document has no API")?;
    for (path, text) in tree.iter() {
        let Some(path) = path.strip_prefix("client/") else { continue };
        // A workspace of its own, so that Cargo does not look for one around the folder.
        let text = if path == "Cargo.toml" { format!("{text}\n[workspace]\n") } else { text.to_owned() };
        let path = folder.join(path);
        let parent = path.parent().unwrap_or(folder);
        let written = fs::create_dir_all(parent).and_then(|()| fs::write(&path, text));
        written.map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}
