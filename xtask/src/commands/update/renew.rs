//! Newer versions of documents.

use std::fmt;

use kandji_codegen::diagnostic::{Diagnostic, Failed, Report, codes};
use kandji_codegen::import::{Source, inspect};
use kandji_codegen::source::SourceMap;
use kandji_codegen::upstream::{self, Renewed, Upstream, check, renamed};

use super::downloader::Downloader;

/// A newer version of a document.
#[derive(Debug)]
pub(super) struct Version {
    pub(super) old: Upstream,
    new: Source,
    pub(super) text: String,
}

impl Version {
    /// The name of its file.
    pub(super) fn name(&self) -> &str {
        &self.new.name
    }

    /// How spec/sources.yaml is to list it: with the origin of the version before it.
    pub(super) fn entry(&self) -> Upstream {
        Upstream { name: self.new.name.clone(), ..self.old.clone() }
    }

    pub(super) fn renewed(&self) -> Renewed {
        Renewed { old: self.old.clone(), new: self.new.clone() }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { old, new, .. } = self;
        write!(f, "{}: {} operations, after {} in {}", new.name, new.operations, old.operations, old.name)
    }
}

/// The documents of which there is a newer version. Reports every document that is refused.
pub(super) fn newer(
    known: &[Upstream],
    downloader: &Downloader,
    accepted: &[String],
    sources: &mut SourceMap,
    report: &mut Report,
) -> Result<Vec<Version>, Failed> {
    let day = jiff::Timestamp::now().strftime("%Y-%m-%d").to_string();
    let mut found: Vec<Version> = Vec::new();
    for name in accepted.iter().filter(|name| !known.iter().any(|one| one.name == **name)) {
        let message = format!("there is no document `{name}` in spec/sources.yaml");
        report.push(Diagnostic::error(&codes::UPDATE_REFUSED, message).help("correct the name after --accept-shrunk"));
    }
    for old in upstream::latest(known) {
        let Some(origin) = &old.origin else { continue };
        let accepts_less = accepted.contains(&old.name);
        let others = known.iter().map(|one| one.name.as_str()).filter(|name| *name != old.name);
        let taken: Vec<&str> = others.chain(found.iter().map(Version::name)).collect();
        let name = free(renamed(old, &day), &taken);
        match downloader.get(&old.name, &origin.address()) {
            Ok(bytes) => found.extend(version_of(old, bytes, name, accepts_less, sources, report)),
            Err(fault) => report.push(fault),
        }
    }
    report.checkpoint().map(|()| found)
}

/// The name, or one with a number before it if another document has it.
fn free(name: String, taken: &[&str]) -> String {
    let numbered = (2..).map(|number| format!("{number}-{name}"));
    let mut names = std::iter::once(name.clone()).chain(numbered);
    names.find(|name| !taken.contains(&name.as_str())).unwrap_or(name)
}

/// A document as a new version of another one; `None` if it is the same, or if it is refused.
fn version_of(
    old: &Upstream,
    bytes: Vec<u8>,
    name: String,
    accepts_less: bool,
    sources: &mut SourceMap,
    report: &mut Report,
) -> Option<Version> {
    let Ok(text) = String::from_utf8(bytes) else {
        let message = format!("the new version of `{}` is not UTF-8 text", old.name);
        report.push(Diagnostic::error(&codes::UPDATE_REFUSED, message).help(codes::UPDATE_REFUSED.fix));
        return None;
    };
    let file = sources.add(name, text.as_str());
    let new = inspect(file, sources, report).ok()?;
    if new.sha256 == old.sha256 {
        return None;
    }
    match check(old, &new, accepts_less) {
        Ok(()) => Some(Version { old: old.clone(), new, text }),
        Err(fault) => {
            report.push(fault);
            None
        }
    }
}
