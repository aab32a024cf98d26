//! The generated crate of a document, and its public items as rustdoc describes them.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use kandji_codegen::diff::{Side, client_crate};

/// Where crates are written, and what rustdoc says of them. What it has said of a crate is kept for the next run.
#[derive(Clone, Debug)]
pub struct Crates {
    folder: PathBuf,
}

impl Crates {
    /// In this folder.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// What rustdoc says of the client of a document, as a file.
    ///
    /// # Errors
    /// What failed, in words.
    pub fn of_side(&self, side: &Side) -> Result<PathBuf, String> {
        let tree = client_crate(side).ok_or("the document has no API")?;
        let files =
            tree.iter().filter_map(|(path, text)| Some((path.strip_prefix("client/")?.to_owned(), text.to_owned())));
        self.of_files(files.collect())
    }

    /// What rustdoc says of the crate in a folder, as a file.
    ///
    /// # Errors
    /// What failed, in words.
    pub fn of_folder(&self, folder: &Path) -> Result<PathBuf, String> {
        let mut files = Vec::new();
        collect(folder, folder, &mut files).map_err(|error| format!("{}: {error}", folder.display()))?;
        self.of_files(files)
    }

    fn of_files(&self, mut files: Vec<(String, String)>) -> Result<PathBuf, String> {
        files.retain(|(path, _)| path == "Cargo.toml" || path.starts_with("src/"));
        files.sort();
        let mut hasher = DefaultHasher::new();
        files.hash(&mut hasher);
        let known = self.folder.join(format!("{:016x}.json", hasher.finish()));
        if !known.exists() {
            let package = self.folder.join("crate");
            write(&files, &package).map_err(|error| format!("{}: {error}", package.display()))?;
            self.describe(&package, &known)?;
        }
        Ok(known)
    }

    /// Runs rustdoc as cargo-semver-checks does.
    fn describe(&self, package: &Path, description: &Path) -> Result<(), String> {
        let target = self.folder.join("target");
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        // The system's TLS library is not needed to see the API.
        cargo.args(["doc", "--lib", "--no-deps", "--quiet", "--features", "blocking"]).current_dir(package);
        cargo.env("CARGO_TARGET_DIR", &target).env("RUSTC_BOOTSTRAP", "1").env_remove("RUSTFLAGS");
        let flags = "-Z unstable-options --document-private-items --document-hidden-items --output-format=json --cap-lints=allow";
        let output = cargo.env("RUSTDOCFLAGS", flags).output().map_err(|error| error.to_string())?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned());
        }
        let made = target.join("doc/kandji_client.json");
        fs::rename(&made, description).map_err(|error| format!("{}: {error}", made.display()))
    }
}

/// Writes a crate into a folder of its own.
fn write(files: &[(String, String)], folder: &Path) -> std::io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    for (path, text) in files {
        let target = folder.join(path);
        fs::create_dir_all(target.parent().unwrap_or(folder))?;
        // A workspace of its own, so that Cargo does not look for one around the folder.
        let own = if path == "Cargo.toml" { "\n[workspace]\n" } else { "" };
        fs::write(target, format!("{text}{own}"))?;
    }
    fs::write(folder.join("README.md"), "")
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<(String, String)>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else if let Ok(inner) = path.strip_prefix(root) {
            files.push((inner.to_string_lossy().replace('\\', "/"), fs::read_to_string(&path)?));
        }
    }
    Ok(())
}
