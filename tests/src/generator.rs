//! The generator as a function.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use kandji_codegen::diagnostic::{Format, Report, Strictness, render};
use kandji_codegen::emit::FileTree;
use kandji_codegen::inputs::read_spec;
use kandji_codegen::{Generated, generate};

use crate::project;

/// What to generate from: the project's own spec folder, with other documents in place of its own.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The spec folder.
    pub spec: &'a Path,
    /// A document in place of the folder's `openapi.yaml`.
    pub openapi: Option<&'a Path>,
    /// A document in place of the folder's `action-cards.md`.
    pub cards: Option<&'a Path>,
    /// Whether the documents are raw.
    pub strictness: Strictness,
}

impl<'a> Request<'a> {
    /// The project's own spec.
    #[must_use]
    pub fn of_project(spec: &'a Path) -> Self {
        Self { spec, openapi: None, cards: None, strictness: Strictness::Strict }
    }

    /// Generates.
    ///
    /// # Errors
    /// The diagnostics, as people see them.
    pub fn run(self) -> Result<Generated, String> {
        let mut report = Report::new(self.strictness);
        let spec = match read_spec(self.spec, self.openapi, self.cards, &mut report) {
            Ok(spec) => spec,
            Err(unreadable) => return Err(render(&report, &unreadable.sources, Format::Human, false)),
        };
        generate(&spec, &mut report).map_err(|_| render(&report, &spec.sources, Format::Human, false))
    }
}

/// What is generated from the project's own spec. All tests of a process share it.
///
/// # Panics
/// If the spec has an error.
#[must_use]
pub fn of_project() -> &'static Generated {
    static GENERATED: OnceLock<Generated> = OnceLock::new();
    GENERATED.get_or_init(|| Request::of_project(&spec()).run().unwrap_or_else(|diagnostics| panic!("{diagnostics}")))
}

/// The project's spec folder.
#[must_use]
pub fn spec() -> std::path::PathBuf {
    project::root().join("spec")
}

/// Copies the project's spec folder into an empty one.
///
/// # Panics
/// If a file cannot be copied.
pub fn copy_spec(folder: &Path) {
    copy(&spec(), folder);
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("the spec folder can be read") {
        let entry = entry.expect("the spec folder can be read");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir(&target).expect("the folder can be made");
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), &target).expect("the file can be copied");
        }
    }
}

/// Writes a tree below a folder.
///
/// # Panics
/// If the folder cannot be written.
pub fn write(tree: &FileTree, folder: &Path) {
    for (path, text) in tree.iter() {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("files have a folder")).expect("the folder can be made");
        fs::write(path, text).expect("the file can be written");
    }
}
