//! `cargo xtask release`

mod package;
mod since;

use std::path::{Path, PathBuf};

use kandji_codegen::changelog::{self, NOTHING_UNRELEASED, Release as Next, to_yaml};
use kandji_codegen::diagnostic::{Diagnostic, Failed, Format, Report, Strictness, codes};
use kandji_codegen::emit::{CLIENT_CHANGELOG, FileTree};
use kandji_codegen::inputs::{SpecFolder, read_spec};
use kandji_codegen::release::{Since, plan};
use kandji_codegen::source::SourceMap;
use kandji_codegen::versions::{self, Versions, edited};

use super::{failed, generate, told};
use crate::cli::Release;
use crate::git::Repository;
use crate::write::write_files;
use crate::{Exit, output, project};

/// The folder of what each release has changed, in the spec folder, and the file of what is not released in it.
const CHANGELOG: &str = "changelog";
const UNRELEASED: &str = "changelog/unreleased.yaml";

/// Prepares the next release: everything but the commit, the tag and the publication.
pub(crate) fn release(arguments: &Release) -> Exit {
    let mut report = Report::new(Strictness::Strict);
    let mut sources = SourceMap::default();
    let done = prepare(arguments, &mut sources, &mut report);
    output::report(&report, &sources, Format::Human);
    match done {
        Ok(exit) => exit,
        Err(Failed) => failed(&report),
    }
}

fn prepare(arguments: &Release, shown: &mut SourceMap, report: &mut Report) -> Result<Exit, Failed> {
    let folder = project::path("spec");
    let repository = Repository::at(&project::root());
    require_clean(&repository, report)?;
    let spec = read_spec(&folder, None, None, report).map_err(|unreadable| {
        *shown = unreadable.sources;
        Failed
    })?;
    shown.clone_from(&spec.sources);
    require_current(&spec, report)?;
    let now = versions::of_spec(&spec, report)?;
    let changelog = changelog::of_spec(&spec, report)?;
    let since = since::last(&repository, &folder, report)?;
    let day = told(repository.day(), report)?;
    let next = plan(&now, since.as_ref(), &changelog, &day, report)?;
    let files = files(&spec, &folder, &next, report)?;
    let tree = emitted(spec, &folder, &files, report)?;
    summarize(since.as_ref(), &next, &tree);
    package::check(&tree, !arguments.no_verify, report)?;
    let changelog = (project::path("CHANGELOG.md"), tree.get(CLIENT_CHANGELOG).unwrap_or_default().to_owned());
    finish(arguments, &next, &[files, vec![changelog]].concat(), report)
}

/// A release is what a commit has.
fn require_clean(repository: &Repository, report: &mut Report) -> Result<(), Failed> {
    let changed = told(repository.changed(), report)?;
    if let Some(first) = changed.first() {
        let message = format!(
            "{} files differ from the last commit, such as `{}`",
            changed.len(),
            first.get(3..).unwrap_or(first)
        );
        report.push(
            Diagnostic::error(&codes::RELEASE_REFUSED, message)
                .help("commit or remove them, and run the command again"),
        );
    }
    report.checkpoint()
}

/// What is generated has to be up to date before it is compared with what was released.
fn require_current(spec: &SpecFolder, report: &mut Report) -> Result<(), Failed> {
    let generated = kandji_codegen::generate(spec, report)?;
    let disk =
        kandji_codegen::inputs::read_output(&project::path("generated"), kandji_codegen::emit::marker(), report)?;
    if let Some(drift) = generated.tree.drift(&disk).first() {
        let message = format!("`generated/{}` is {}", drift.path, drift.kind.as_str());
        report.push(
            Diagnostic::error(&codes::RELEASE_REFUSED, message)
                .help("run `cargo xtask generate` and commit the result"),
        );
    }
    report.checkpoint()
}

/// The files of the spec folder that a release changes, with their new text.
fn files(spec: &SpecFolder, folder: &Path, next: &Next, report: &mut Report) -> Result<Vec<(PathBuf, String)>, Failed> {
    let versions = Versions { client: next.version.clone(), tenant: next.tenant.clone(), cards: next.cards.clone() };
    let versions = told(edited(spec.versions, &spec.sources, &versions), report)?;
    Ok(vec![
        (folder.join("versions.yaml"), versions),
        (folder.join(CHANGELOG).join(format!("{}.yaml", next.version)), to_yaml(next)),
        (folder.join(UNRELEASED), NOTHING_UNRELEASED.to_owned()),
    ])
}

/// What will be generated once the files are written, which they are not yet.
fn emitted(
    mut spec: SpecFolder,
    folder: &Path,
    files: &[(PathBuf, String)],
    report: &mut Report,
) -> Result<FileTree, Failed> {
    let unreleased = folder.join(UNRELEASED).display().to_string();
    let is_kept = |spec: &SpecFolder, file| spec.sources.file(file).is_some_and(|file| file.name() != unreleased);
    let kept = spec.changelog.iter().copied().filter(|file| is_kept(&spec, *file)).collect();
    spec.changelog = kept;
    for (path, text) in files {
        let file = spec.sources.add(path.display().to_string(), text.as_str());
        if path.ends_with("versions.yaml") { spec.versions = Some(file) } else { spec.changelog.push(file) }
    }
    let generated = kandji_codegen::generate(&spec, report)?;
    Ok(generated.tree)
}

/// Says what the release is.
fn summarize(since: Option<&Since>, next: &Next, tree: &FileTree) {
    let Next { version, tenant, cards, .. } = next;
    match since {
        Some(Since { versions, diff, .. }) => {
            let verdict = diff.verdict;
            output::data(&format!(
                "kandji-client {} → {version} (spec/: {})\nkandji-tenant {} → {tenant}\ncards {} → {cards} (spec/: {})\n{} since \
                 v{}\n",
                versions.client,
                verdict.client.as_str(),
                versions.tenant,
                versions.cards,
                verdict.cards.as_str(),
                output::counted(diff.changes.len(), "change"),
                versions.client
            ));
        }
        None => output::data(&format!(
            "kandji-client {version}, kandji-tenant {tenant}, cards {cards}: the first release\n"
        )),
    }
    let changelog = tree.get(CLIENT_CHANGELOG).unwrap_or_default();
    let newest = changelog.split("\n## ").nth(1).unwrap_or_default();
    output::data(&format!("\n## {}\n\n", newest.trim_end()));
}

/// Writes everything, or says what would be written.
fn finish(arguments: &Release, next: &Next, files: &[(PathBuf, String)], report: &mut Report) -> Result<Exit, Failed> {
    let names: Vec<String> = files.iter().map(|(path, _)| path.display().to_string()).collect();
    let names = names.join(", ");
    if arguments.dry_run {
        output::data(&format!("would write {names} and what `cargo xtask generate` makes of them\n"));
        return Ok(Exit::Done);
    }
    told(write_files(files).map_err(|failure| failure.diagnostic()), report)?;
    output::data(&format!("wrote {names}\n"));
    if generate::rewrite(&project::path("spec"), false) != Exit::Done {
        return Err(Failed);
    }
    package::update_lock(report)?;
    let version = &next.version;
    output::data(&format!(
        "\nNothing is published yet. Review the files, then commit them and tag the commit:\n\n\
         git add --all && git commit -m \"Release {version}\" && git tag v{version}\n"
    ));
    Ok(Exit::Done)
}
