//! The last release, and what has changed since.

use std::path::Path;

use kandji_codegen::diagnostic::{Diagnostic, Failed, Report, Strictness, codes};
use kandji_codegen::diff::{Side, diff, load, load_from};
use kandji_codegen::inputs::read_spec_from;
use kandji_codegen::release::Since;
use kandji_codegen::versions::{self, Version, Versions};

use crate::commands::told;
use crate::git::Repository;
use crate::git::RevisionPath;
use crate::project;

/// What people get: whatever differs in it makes a release worthwhile.
const RELEASED: [&str; 3] = ["generated/client", "generated/tenant", "generated/cards"];

/// What has changed since the last release; `None` if there was none.
pub(super) fn last(repository: &Repository, folder: &Path, report: &mut Report) -> Result<Option<Since>, Failed> {
    let Some(tag) = told(repository.last_release(), report)? else { return Ok(None) };
    let Some(version) = tag.strip_prefix('v').and_then(|version| Version::parse(version).ok()) else {
        return Err(refuse(format!("the tag `{tag}` is no version"), report));
    };
    let mut draft = Report::new(Strictness::Draft);
    let Some((old, versions)) = released(&tag, &version, &mut draft) else {
        let reason = draft.diagnostics().last().map(|found| found.message.clone()).unwrap_or_default();
        return Err(refuse(format!("spec/ of {tag} cannot be compared with: {reason}"), report));
    };
    if versions.client != version {
        return Err(refuse(format!("the tag {tag} has the version {} in spec/versions.yaml", versions.client), report));
    }
    let new = load(folder, &mut draft).map_err(|_| refuse("spec/ has errors".to_owned(), report))?;
    let diff = diff(&old, &new, &mut draft)?;
    let has_new_output = told(repository.differs(&tag, &RELEASED), report)?;
    Ok(Some(Since { versions, diff, has_new_output }))
}

/// The spec folder of a release, and its versions. One from before spec/versions.yaml has the version of its tag.
fn released(tag: &str, version: &Version, report: &mut Report) -> Option<(Side, Versions)> {
    let revision = RevisionPath::parse(&format!("{tag}:./spec"))?;
    let (files, path) = revision.read(&project::root()).map_err(|fault| report.push(fault)).ok()?;
    let spec = read_spec_from(&files, &path, [None, None], report).ok()?;
    let versions = match spec.versions {
        Some(_) => versions::of_spec(&spec, report).ok()?,
        None => Versions { client: version.clone(), ..Versions::default() },
    };
    Some((load_from(&files, &path, report).ok()?, versions))
}

fn refuse(message: String, report: &mut Report) -> Failed {
    report.push(Diagnostic::error(&codes::RELEASE_REFUSED, message).help(codes::RELEASE_REFUSED.fix));
    Failed
}
