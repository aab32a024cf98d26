//! The program that gets one document.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use kandji_codegen::diagnostic::{Diagnostic, Failed, Report, codes};

use crate::project;

/// What is only in a checkout of the source.
const SOURCE: &str = "xtask/src/fetch/main.rs";
/// Where documents are until they have been looked at.
const FOLDER: &str = "target/update";

/// The program that gets one document: `PROGRAM ADDRESS FILE`.
#[derive(Debug)]
pub(super) struct Downloader {
    program: PathBuf,
    /// The arguments before the address.
    before: Vec<&'static str>,
}

impl Downloader {
    /// The program that the user names, else ours: compiled if its source is here, else the one beside this program.
    pub(super) fn new(named: Option<&Path>, report: &mut Report) -> Result<Self, Failed> {
        if let Some(program) = named {
            return Ok(Self { program: program.to_owned(), before: Vec::new() });
        }
        if project::path(SOURCE).is_file() {
            let program = std::env::var_os("CARGO").map_or_else(|| "cargo".into(), PathBuf::from);
            let before = ["run", "--quiet", "--package", "xtask", "--features", "fetch", "--bin", "fetch", "--"];
            return Ok(Self { program, before: before.to_vec() });
        }
        let name = format!("fetch{}", std::env::consts::EXE_SUFFIX);
        let beside =
            std::env::current_exe().ok().map(|program| program.with_file_name(name)).filter(|path| path.is_file());
        let Some(program) = beside else {
            let message = "the program `fetch` is neither beside this one nor here in source";
            report.push(Diagnostic::error(&codes::INPUT_UNREADABLE, message).help("name one with --downloader"));
            return Err(Failed);
        };
        Ok(Self { program, before: Vec::new() })
    }

    /// The bytes at an address.
    pub(super) fn get(&self, name: &str, address: &str) -> Result<Vec<u8>, Diagnostic> {
        let unusable = |reason: String| {
            let message = format!("`{name}` cannot be fetched: {reason}");
            Diagnostic::error(&codes::INPUT_UNREADABLE, message).help("check the connection, and run the command again")
        };
        let folder = project::path(FOLDER);
        let file = folder.join(format!("{}.part", std::process::id()));
        fs::create_dir_all(&folder)
            .map_err(|error| unusable(format!("cannot write `{}`: {error}", folder.display())))?;
        let _ = fs::remove_file(&file);
        let output = Command::new(&self.program)
            .args(&self.before)
            .arg(address)
            .arg(&file)
            .stdin(Stdio::null())
            .output()
            .map_err(|error| unusable(format!("cannot run `{}`: {error}", self.program.display())))?;
        let bytes = fs::read(&file);
        let _ = fs::remove_file(&file);
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        match output.status.code() {
            Some(0) => bytes.map_err(|error| unusable(format!("no document was written: {error}"))),
            Some(1) => {
                let message = format!("what `{address}` has is not taken for `{name}`: {said}");
                Err(Diagnostic::error(&codes::UPDATE_REFUSED, message).help(codes::UPDATE_REFUSED.fix))
            }
            _ => Err(unusable(said)),
        }
    }
}
