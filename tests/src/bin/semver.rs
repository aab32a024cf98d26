//! Compares the verdict of `diff` for the client with what cargo-semver-checks sees on the two generated crates.
//!
//! ```console
//! $ cargo run --package tests --bin semver [NAME]
//! $ cargo run --package tests --bin semver -- --base REVISION
//! ```
//!
//! `NAME` limits the pairs to those whose name has it. `--base` compares the spec and the client that are checked in with those
//! of a revision; where the generator has changed as well, what the crates differ by is a warning. `SEMVER_CHECKS` names the program if it is not on the path. The crates
//! and what is compiled of them are in `target/semver`. A verdict that is weaker is a failure; one that is stronger is
//! explained by the kinds of changes that it comes from.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use kandji_codegen::diagnostic::{Report, Strictness};
use kandji_codegen::diff::{Bump, diff};
use tests::project;
use tests::semver::{Checks, Compared, Crates, Pair, Revision, fixtures, real};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let folder = project::root().join("target/semver");
    let program = std::env::var_os("SEMVER_CHECKS").map_or_else(|| PathBuf::from("cargo-semver-checks"), PathBuf::from);
    let tools = (Checks::new(program), Crates::new(folder.clone()));
    let failed = match arguments.as_slice() {
        [base, revision] if base == "--base" => compare_with(revision, &tools, &folder),
        [] => run("", &tools, &folder),
        [wanted] if !wanted.starts_with('-') => run(wanted, &tools, &folder),
        _ => Err("usage: semver [NAME] | --base REVISION".to_owned()),
    };
    match failed {
        Ok(0) => ExitCode::SUCCESS,
        Ok(failed) => {
            eprintln!("{failed} pairs failed");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// What compares crates, and what makes them.
type Tools = (Checks, Crates);

/// Compares every pair that is wanted, and counts those that fail.
fn run(wanted: &str, tools: &Tools, folder: &Path) -> Result<usize, String> {
    println!("{}", tools.0.version()?);
    std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let (mut compared, mut failed) = (0, 0);
    for pair in real(folder).chain(fixtures(folder)?.into_iter().map(Ok)) {
        let pair = pair?;
        if pair.name.contains(wanted) {
            compared += 1;
            failed += usize::from(!passes(&pair, tools));
        }
    }
    println!("{compared} pairs compared, {failed} failed");
    Ok(failed)
}

/// Compares what is checked in with a revision, and counts failures: one, if the verdict for the spec is too weak.
fn compare_with(revision: &str, tools: &Tools, folder: &Path) -> Result<usize, String> {
    println!("{}", tools.0.version()?);
    let revision = Revision::of(revision, folder)?;
    let ours = verdict(&revision.specs)?;
    let theirs = revision.check(&tools.0, &tools.1)?;
    println!(
        "{}: {} here, {} there ({})",
        revision.specs.name,
        ours.as_str(),
        theirs.bump.as_str(),
        theirs.lints.join(", ")
    );
    if theirs.bump <= ours {
        return Ok(0);
    }
    let what = if revision.has_other_generator { "warning" } else { "error" };
    let why =
        if revision.has_other_generator { "the generator" } else { "generated/, which does not follow from spec/," };
    println!("::{what}::{why} changes the API of the client: the next version is {}", theirs.bump.as_str());
    Ok(usize::from(!revision.has_other_generator))
}

/// The verdict for the client of a pair.
fn verdict(pair: &Pair) -> Result<Bump, String> {
    let found = diff(&pair.old, &pair.new, &mut Report::new(Strictness::Draft));
    found.map(|found| found.verdict.client).map_err(|_| "the documents are of different kinds".to_owned())
}

/// Whether the verdict for a pair is not weaker. Prints both verdicts, and why ours is stronger.
fn passes(pair: &Pair, tools: &Tools) -> bool {
    let compared = match Compared::of(pair, &tools.0, &tools.1) {
        Ok(compared) => compared,
        Err(error) => {
            println!("{}: FAILED: {error}", pair.name);
            return false;
        }
    };
    let (ours, theirs) = (compared.diff.verdict.client, compared.checked.bump);
    let verdict = if compared.is_weaker() { "WEAKER" } else { "ok" };
    println!("{}: {verdict}: {} here, {} there", pair.name, ours.as_str(), theirs.as_str());
    println!("    lints there: {}", compared.checked.lints.join(", "));
    for change in compared.reasons() {
        println!("    stronger here, {}: {} {}", change.code.id, change.code.why, change.subject);
    }
    !compared.is_weaker()
}
