//! The packages of the emitted crates, checked before anything is written.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use kandji_codegen::diagnostic::{Diagnostic, Failed, Report, codes};
use kandji_codegen::document::{Limits, Node, parse_json};
use kandji_codegen::emit::FileTree;
use kandji_codegen::inputs::read_tree;
use kandji_codegen::release::check_package;
use kandji_codegen::source::SourceMap;

use crate::commands::told;
use crate::write::{Lock, write_tree};
use crate::{output, project};

/// Where packages are built, apart from the project: they have to do without it.
const FOLDER: &str = "target/xtask-release";
/// The crates that are emitted, by their folder in the tree.
const CRATES: [&str; 3] = ["client", "tenant", "cards"];

/// Checks what the package of each emitted crate has, and builds it from the package alone.
pub(super) fn check(tree: &FileTree, builds: bool, report: &mut Report) -> Result<(), Failed> {
    let folder = project::path(FOLDER);
    let (_lock, workspace) = lay_out(&folder, tree, report)?;
    for name in CRATES {
        let manifest = workspace.join(name).join("Cargo.toml");
        let cargo = Cargo { manifest: &manifest, target: &folder.join("target") };
        let files = told(cargo.run(&["package", "--list", "--allow-dirty"]), report)?;
        let metadata = told(cargo.run(&["metadata", "--no-deps", "--format-version", "1"]), report)?;
        let faults = described(&metadata)
            .map_or_else(|| vec!["Cargo does not describe it".to_owned()], |package| check_package(&package, &files));
        for fault in faults {
            let message = format!("generated/{name}: {fault}");
            report.push(Diagnostic::error(&codes::RELEASE_PACKAGE, message).help(codes::RELEASE_PACKAGE.fix));
        }
        report.checkpoint()?;
        output::data(&format!(
            "the package of generated/{name} has what it needs in {} files\n",
            files.lines().count()
        ));
    }
    if builds {
        // Together: one package depends on another, whose new version is in no registry yet.
        let cargo = Cargo { manifest: &folder.join("Cargo.toml"), target: &folder.join("target") };
        told(cargo.run(&["package", "--workspace", "--allow-dirty"]), report)?;
        output::data("each package builds by itself\n");
    }
    Ok(())
}

/// Updates the versions in Cargo.lock, and nothing else.
pub(super) fn update_lock(report: &mut Report) -> Result<(), Failed> {
    let manifest = project::path("Cargo.toml");
    if !manifest.is_file() {
        return Ok(());
    }
    let cargo = Cargo { manifest: &manifest, target: &project::path("target") };
    told(cargo.run(&["update", "--workspace", "--quiet"]), report).map(drop)
}

/// Writes the tree as a workspace of its own, with the lock file of the project, so that nothing is resolved anew.
fn lay_out(folder: &Path, tree: &FileTree, report: &mut Report) -> Result<(Lock, PathBuf), Failed> {
    let lock = told(Lock::of(folder).map_err(|failure| failure.diagnostic()), report)?;
    let workspace = folder.join("generated");
    let disk = read_tree(&workspace, report)?;
    told(fs::create_dir_all(&workspace).map_err(|error| unusable(&workspace, &error)), report)?;
    let members: Vec<String> = CRATES.iter().map(|name| format!("\"generated/{name}\"")).collect();
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", members.join(", "));
    let written = write_tree(&workspace, tree.iter(), "README.md", &disk);
    told(written.map_err(|failure| failure.diagnostic()), report)?;
    let path = folder.join("Cargo.toml");
    told(fs::write(&path, manifest).map_err(|error| unusable(&path, &error)), report)?;
    let _ = fs::copy(project::path("Cargo.lock"), folder.join("Cargo.lock"));
    Ok((lock, workspace))
}

/// What Cargo says of the package.
fn described(metadata: &str) -> Option<Node> {
    let mut sources = SourceMap::default();
    let file = sources.add("cargo metadata", metadata);
    let root = parse_json(file, &sources, Limits::default()).ok()?;
    root.get("packages")?.as_list()?.first().cloned()
}

/// Cargo, about one package.
struct Cargo<'a> {
    manifest: &'a Path,
    target: &'a Path,
}

impl Cargo<'_> {
    /// What a command writes to standard output.
    fn run(&self, arguments: &[&str]) -> Result<String, Diagnostic> {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(arguments).arg("--manifest-path").arg(self.manifest).stdin(Stdio::null());
        let output = command.env("CARGO_TARGET_DIR", self.target).output();
        let output = output.map_err(|error| unusable(Path::new("cargo"), &error))?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        let message = format!("`cargo {}` failed: {}", arguments.join(" "), said.trim());
        Err(Diagnostic::error(&codes::RELEASE_PACKAGE, message).help(codes::RELEASE_PACKAGE.fix))
    }
}

fn unusable(path: &Path, error: &std::io::Error) -> Diagnostic {
    let message = format!("`{}` cannot be used: {error}", path.display());
    Diagnostic::error(&codes::OUTPUT_UNWRITABLE, message).help(codes::OUTPUT_UNWRITABLE.fix)
}
